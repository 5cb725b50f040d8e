// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessionmodel.h"

/// The networks the home municipality belongs to; one that is wanted comes first.
class NetworksModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    /// Id of a network; empty for none.
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY wantedChanged FINAL)

public:
    explicit NetworksModel(QObject *parent = nullptr);

    QString wanted() const { return m_wanted; }
    void setWanted(const QString &network);

Q_SIGNALS:
    void wantedChanged();

private:
    QString m_wanted;
};
