// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "entries.h"
#include "selectedpartners.h"

/// The partner municipalities of the home municipality, by name; those that are partners no longer come last.
class PartnersModel : public SelectedPartners {
    Q_OBJECT
    QML_ELEMENT
    /// Where the partners of today lie, for a map that shows them all.
    Q_PROPERTY(QList<QGeoCoordinate> coordinates READ coordinates NOTIFY placesChanged FINAL)
    /// How many of them are partners today.
    Q_PROPERTY(int currentCount READ currentCount NOTIFY placesChanged FINAL)
    /// How many of them were partners once.
    Q_PROPERTY(int formerCount READ formerCount NOTIFY placesChanged FINAL)
    /// The key of the first partner; empty without partners.
    Q_PROPERTY(QString firstKey READ firstKey NOTIFY placesChanged FINAL)
    /// Home's country and those of the partners of today, ISO 3166-1 alpha-2.
    Q_PROPERTY(QStringList countries READ countries NOTIFY placesChanged FINAL)

public:
    explicit PartnersModel(QObject *parent = nullptr);

    QList<QGeoCoordinate> coordinates() const;
    int currentCount() const;
    int formerCount() const { return count() - currentCount(); }
    QString firstKey() const;
    /// Where a partner of today lies; not valid for any other key.
    Q_INVOKABLE QGeoCoordinate coordinateOf(const QString &key) const;
    QStringList countries() const;

Q_SIGNALS:
    void placesChanged();

protected:
    void rebuild() override;
};
