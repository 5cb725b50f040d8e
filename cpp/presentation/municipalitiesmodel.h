// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "sessionmodel.h"

/// The municipalities a citizen can choose as home, by region and by typing.
///
/// Without a filter those that tell their partnerships come first, under a heading of their own, and then
/// every region with all its municipalities. With one, each municipality whose name in any language or
/// spelling has a word that begins like it comes once.
class MunicipalitiesModel : public SessionModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)

public:
    explicit MunicipalitiesModel(QObject *parent = nullptr);

    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

Q_SIGNALS:
    void filterChanged();

private:
    QList<MunicipalityChoice> makeEntries(const Session &session) const;

    QString m_filter;
};
