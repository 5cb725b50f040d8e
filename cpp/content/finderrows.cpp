// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "finderrows.h"

#include <QSet>

#include <functional>
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
    void add(const Thing &thing, const QString &field, const QString &language, const QString &body);
    void add(const Thing &thing, const QString &field, const LocalizedText &text);
    void addMunicipalities(const std::function<bool(const Municipality &)> &wanted);
    void addNetworks();
    void addTitles(const Partnership &partnership);
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

void FinderRowList::addMunicipalities(const std::function<bool(const Municipality &)> &wanted)
{
    for (const Municipality &municipality : m_catalog.municipalities) {
        if (wanted(municipality))
            add({u"municipality"_s, municipality.id}, u"name"_s, municipality.name);
    }
    for (const Municipality &municipality : m_catalog.municipalities) {
        if (!wanted(municipality))
            continue;
        for (const QString &alias : municipality.aliases)
            add({u"municipality"_s, municipality.id}, u"alias"_s, u""_s, alias);
        add({u"municipality"_s, municipality.id}, u"alias"_s, u""_s, municipality.localName);
    }
}

void FinderRowList::addNetworks()
{
    for (const Network &network : m_catalog.networks) {
        add({u"network"_s, network.id}, u"name"_s, network.name);
        add({u"network"_s, network.id}, u"acronym"_s, u""_s, network.acronym);
    }
}

void FinderRowList::addTitles(const Partnership &partnership)
{
    add({u"partnership"_s, partnership.id}, u"title"_s, partnership.title);
    for (const Milestone &milestone : partnership.milestones)
        add({u"agreement"_s, milestone.id}, u"title"_s, milestone.instrument);
}

void FinderRowList::addTexts(const Partnership &partnership)
{
    add({u"partnership"_s, partnership.id}, u"summary"_s, partnership.summary);
    for (const Milestone &milestone : partnership.milestones) {
        // What is only remembered has no page of its own; it is read on the partnership's.
        const bool own = milestone.isAgreement();
        const Thing thing =
            own ? Thing{u"agreement"_s, milestone.id} : Thing{u"partnership"_s, partnership.id};
        add(thing, own ? u"summary"_s : u"milestone"_s, milestone.summary);
        for (const LocalizedText &point : milestone.points)
            add(thing, u"point"_s, point);
    }
}

QList<FinderRow> FinderRowList::rows()
{
    QSet<QString> partners;
    for (const Partnership &partnership : m_catalog.partnerships) {
        for (const Party &party : partnership.parties)
            partners.insert(party.municipality);
    }
    addMunicipalities([](const Municipality &m) { return m.isHome; });
    addMunicipalities([&](const Municipality &m) { return !m.isHome && partners.contains(m.id); });
    addNetworks();
    for (const Partnership &partnership : m_catalog.partnerships)
        addTitles(partnership);
    for (const Event &event : m_catalog.events)
        add({u"event"_s, event.id}, u"title"_s, event.title);
    for (const Topic &topic : m_catalog.topics)
        add({u"topic"_s, topic.id}, u"name"_s, topic.name);
    addMunicipalities([&](const Municipality &m) { return !m.isHome && !partners.contains(m.id); });
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
