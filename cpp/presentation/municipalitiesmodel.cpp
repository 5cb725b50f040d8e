// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "municipalitiesmodel.h"

#include "searchkey.h"

using namespace Qt::StringLiterals;

MunicipalitiesModel::MunicipalitiesModel(QObject *parent)
    : SessionModel(
          std::make_unique<RowsOf<MunicipalityChoice>>([this](const Session &s) { return makeEntries(s); }),
          parent)
{
}

void MunicipalitiesModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    rebuildIfReady();
}

namespace {
bool hasWordBeginning(const QString &key, const QString &begin)
{
    return key.startsWith(begin) || key.contains(u' ' + begin);
}

bool matches(const MunicipalityEntry &municipality, const QString &folded, const QString &loose)
{
    QStringList names = municipality.aliases;
    for (const Language language : allLanguages) {
        if (municipality.name.has(language))
            names += municipality.name.version(language).text;
    }
    return std::ranges::any_of(names, [&](const QString &name) {
        return hasWordBeginning(foldedKey(name), folded)
            || (!loose.isEmpty() && hasWordBeginning(looseKey(name), loose));
    });
}
} // namespace

QList<MunicipalityChoice> MunicipalitiesModel::makeEntries(const Session &session) const
{
    const QString folded = foldedKey(m_filter);
    const QString loose = looseKey(m_filter);
    QList<MunicipalityChoice> homes;
    QList<MunicipalityChoice> listed;
    for (const MunicipalityEntry &municipality : session.municipalities()) {
        if (!municipality.isHome && municipality.region.isEmpty())
            continue; // a partner elsewhere, nobody's home here
        if (!folded.isEmpty() && !matches(municipality, folded, loose))
            continue;
        const LocalizedText &group = municipality.region.isEmpty()
            ? session.catalog().countries.value(municipality.country).name
            : session.catalog().regions.value(municipality.region).name;
        MunicipalityChoice choice{
            municipality.id, session.words(municipality.name), session.words(group), municipality.isHome};
        choice.isRepeated = municipality.isHome && folded.isEmpty();
        listed.append(choice);
        if (choice.isRepeated) {
            choice.isRepeated = false;
            choice.region = tr("Municipalities with their own pages");
            homes.append(choice);
        }
    }
    const Wording &wording = session.wording();
    const auto byName = [&](const MunicipalityChoice &a, const MunicipalityChoice &b) {
        return wording.compare(a.name, b.name) < 0;
    };
    const auto byRegionAndName = [&](const MunicipalityChoice &a, const MunicipalityChoice &b) {
        const int order = wording.compare(a.region, b.region);
        return order == 0 ? wording.compare(a.name, b.name) < 0 : order < 0;
    };
    std::ranges::sort(homes, byName);
    std::ranges::sort(listed, byRegionAndName);
    return homes + listed;
}
