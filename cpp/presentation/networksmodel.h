// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessionmodel.h"

/// The networks the home municipality belongs to.
class NetworksModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit NetworksModel(QObject *parent = nullptr);
};
