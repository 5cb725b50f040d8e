// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapsource.h"
#include "mapstyle.h"

#include <QtQml/qqmlregistration.h>

// The values of the room next door, which knows no QML, as QML sees them.

struct MapStyleForeign {
    Q_GADGET
    QML_FOREIGN(MapStyle)
    QML_VALUE_TYPE(mapStyle)
    QML_STRUCTURED_VALUE
};

struct MapFilesForeign {
    Q_GADGET
    QML_FOREIGN(MapFiles)
    QML_VALUE_TYPE(mapFiles)
    QML_STRUCTURED_VALUE
};
