// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessionmodel.h"

/// The networks the home municipality belongs to, then those that only others of the content belong to; one
/// that is wanted comes first.
class NetworksModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    /// Id of a network; empty for none.
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY wantedChanged FINAL)
    /// The home municipality belongs to at least one.
    Q_PROPERTY(bool joined READ joined NOTIFY joinedChanged FINAL)

public:
    explicit NetworksModel(QObject *parent = nullptr);

    QString wanted() const { return m_wanted; }
    void setWanted(const QString &network);
    bool joined() const;

Q_SIGNALS:
    void wantedChanged();
    void joinedChanged();

protected:
    void rebuild() override;

private:
    QString m_wanted;
};
