// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessionmodel.h"

/// Every source behind the home municipality's pages, by publisher.
class SourcesModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SourcesModel(QObject *parent = nullptr);
};
