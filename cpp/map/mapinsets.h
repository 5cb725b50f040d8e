// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// How much of each side of the map is covered by panels, in logical pixels.
struct MapInsets {
    Q_GADGET
    QML_VALUE_TYPE(mapInsets)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(qreal left MEMBER left FINAL)
    Q_PROPERTY(qreal top MEMBER top FINAL)
    Q_PROPERTY(qreal right MEMBER right FINAL)
    Q_PROPERTY(qreal bottom MEMBER bottom FINAL)

public:
    qreal left = 0;
    qreal top = 0;
    qreal right = 0;
    qreal bottom = 0;

    bool operator==(const MapInsets &) const = default;
};
