// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "selectedpartners.h"
#include "selectionentries.h"

/// The partnerships of three and more municipalities, each as one shape on the map: trilateral agreements,
/// and networks of which several members are on record.
class CirclesModel : public SelectedPartners {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit CirclesModel(QObject *parent = nullptr);

private:
    QList<CircleEntry> makeEntries(const Session &session) const;
};
