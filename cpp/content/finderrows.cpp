// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "finderrows.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
class FinderRowList {
public:
    explicit FinderRowList(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    QList<FinderRow> rows();

private:
    struct Thing {
        QString what;
        QString id;
    };
    /// What is only remembered has no page of its own; it is read on the partnership's.
    static Thing thingOf(const Partnership &partnership, const Milestone &milestone)
    {
        return milestone.isAgreement() ? Thing{u"agreement"_s, milestone.id}
                                       : Thing{u"partnership"_s, partnership.id};
    }
    void add(const Thing &thing, const QString &field, const QString &language, const QString &body);
    void add(const Thing &thing, const QString &field, const LocalizedText &text);
    void addNames(const QList<Municipality> &municipalities);
    void addAliases(const QList<Municipality> &municipalities);
    void addYear(const Thing &thing, const PartialDate &date);
    void addTitles(const Partnership &partnership);
    void addTitles(const Event &event);
    void addCountry(const Municipality &municipality);
    void addTexts(const Network &network);
    void addTexts(const Partnership &partnership);

    const Catalog &m_catalog;
    QList<FinderRow> m_rows;
    QSet<QString> m_seen;
};

void FinderRowList::add(
    const Thing &thing, const QString &field, const QString &language, const QString &body)
{
    const QString key = QStringList{thing.what, thing.id, body}.join(QChar::Null);
    if (body.isEmpty() || m_seen.contains(key))
        return;
    m_seen.insert(key);
    m_rows.append({thing.what, thing.id, field, language, body});
}

void FinderRowList::add(const Thing &thing, const QString &field, const LocalizedText &text)
{
    for (const Language language : allLanguages)
        add(thing, field, languageTag(language), text.version(language).text);
}

void FinderRowList::addNames(const QList<Municipality> &municipalities)
{
    for (const Municipality &municipality : municipalities)
        add({u"municipality"_s, municipality.id}, u"name"_s, municipality.name);
}

void FinderRowList::addAliases(const QList<Municipality> &municipalities)
{
    for (const Municipality &municipality : municipalities) {
        for (const QString &alias : municipality.aliases)
            add({u"municipality"_s, municipality.id}, u"alias"_s, u""_s, alias);
        add({u"municipality"_s, municipality.id}, u"alias"_s, u""_s, municipality.localName);
    }
}

void FinderRowList::addYear(const Thing &thing, const PartialDate &date)
{
    if (!date.isNull())
        add(thing, u"date"_s, u""_s, QString::number(date.year()));
}

void FinderRowList::addTitles(const Partnership &partnership)
{
    add({u"partnership"_s, partnership.id}, u"title"_s, partnership.title);
    for (const Milestone &milestone : partnership.milestones) {
        const Thing thing = thingOf(partnership, milestone);
        add(thing, u"title"_s, milestone.instrument);
        for (const DateClaim &claim : milestone.dates)
            addYear(thing, claim.date);
    }
}

void FinderRowList::addTitles(const Event &event)
{
    const Thing thing{u"event"_s, event.id};
    add(thing, u"title"_s, event.title);
    addYear(thing, event.begin);
    addYear(thing, event.end);
}

void FinderRowList::addCountry(const Municipality &municipality)
{
    add({u"municipality"_s, municipality.id}, u"country"_s,
        m_catalog.countries.value(municipality.country).name);
}

void FinderRowList::addTexts(const Network &network)
{
    add({u"network"_s, network.id}, u"summary"_s, network.summary);
    for (const LocalizedText &field : network.fields)
        add({u"network"_s, network.id}, u"point"_s, field);
}

void FinderRowList::addTexts(const Partnership &partnership)
{
    add({u"partnership"_s, partnership.id}, u"summary"_s, partnership.summary);
    for (const Milestone &milestone : partnership.milestones) {
        const Thing thing = thingOf(partnership, milestone);
        add(thing, milestone.isAgreement() ? u"summary"_s : u"milestone"_s, milestone.summary);
        for (const LocalizedText &point : milestone.points)
            add(thing, u"point"_s, point);
    }
}

QList<FinderRow> FinderRowList::rows()
{
    QSet<QString> partnerIds;
    for (const Partnership &partnership : m_catalog.partnerships) {
        for (const Party &party : partnership.parties)
            partnerIds.insert(party.municipality);
    }
    QList<Municipality> homes;
    QList<Municipality> partners;
    QList<Municipality> others;
    for (const Municipality &municipality : m_catalog.municipalities)
        (municipality.isHome                           ? homes
                : partnerIds.contains(municipality.id) ? partners
                                                       : others)
            .append(municipality);

    addNames(homes);
    addNames(partners);
    for (const Network &network : m_catalog.networks) {
        add({u"network"_s, network.id}, u"name"_s, network.name);
        add({u"network"_s, network.id}, u"acronym"_s, u""_s, network.acronym);
    }
    addNames(others);
    for (const auto *municipalities : {&homes, &partners, &others})
        addAliases(*municipalities);
    for (const Partnership &partnership : m_catalog.partnerships)
        addTitles(partnership);
    for (const Event &event : m_catalog.events)
        addTitles(event);
    for (const Topic &topic : m_catalog.topics)
        add({u"topic"_s, topic.id}, u"name"_s, topic.name);
    for (const auto *municipalities : {&homes, &partners}) {
        for (const Municipality &municipality : *municipalities)
            addCountry(municipality);
    }
    for (const Municipality &municipality : std::as_const(homes))
        add({u"municipality"_s, municipality.id}, u"summary"_s, municipality.summary);
    for (const Network &network : m_catalog.networks)
        addTexts(network);
    for (const Partnership &partnership : m_catalog.partnerships)
        addTexts(partnership);
    for (const Event &event : m_catalog.events)
        add({u"event"_s, event.id}, u"summary"_s, event.summary);
    return std::exchange(m_rows, {});
}
} // namespace

QList<FinderRow> finderRows(const Catalog &catalog)
{
    return FinderRowList(catalog).rows();
}
