// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "partnersmodel.h"

#include "entrymaker.h"

#include <algorithm>

PartnersModel::PartnersModel(QObject *parent)
    : SelectedPartners(std::make_unique<RowsOf<PartnerEntry>>(
                           [this](const Session &s) { return EntryMaker(s).partners(filter()); }),
          parent)
{
}

void PartnersModel::rebuild()
{
    SelectedPartners::rebuild();
    Q_EMIT placesChanged();
}

QList<QGeoCoordinate> PartnersModel::coordinates() const
{
    QList<QGeoCoordinate> places;
    for (const PartnerEntry &partner : entries<PartnerEntry>()) {
        if (partner.coordinate.isValid())
            places.append(partner.coordinate);
    }
    return places;
}

int PartnersModel::currentCount() const
{
    const auto &all = entries<PartnerEntry>();
    return int(std::ranges::count(all, false, &PartnerEntry::isFormer));
}

QString PartnersModel::firstKey() const
{
    const auto all = entries<PartnerEntry>();
    return all.isEmpty() ? QString() : all.constFirst().key;
}

QGeoCoordinate PartnersModel::coordinateOf(const QString &key) const
{
    for (const PartnerEntry &partner : entries<PartnerEntry>()) {
        if (partner.key == key)
            return partner.coordinate;
    }
    return {};
}

QStringList PartnersModel::countries() const
{
    QStringList codes;
    if (session() && !session()->homeCountryCode().isEmpty())
        codes += session()->homeCountryCode();
    for (const PartnerEntry &partner : entries<PartnerEntry>()) {
        if (!partner.isFormer)
            codes += partner.countryCode;
    }
    codes.removeDuplicates();
    return codes;
}
