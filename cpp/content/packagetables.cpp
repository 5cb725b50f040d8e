// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "packagetables.h"

#include "vocabulary.h"

#include <tuple>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {
/// What may be left out is NULL in the tables, never an empty text.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// How a value stands in a column.
template <typename Value> auto column(const Value &value)
{
    if constexpr (std::is_same_v<Value, PartialDate>)
        return value.toEdtf();
    else if constexpr (std::is_same_v<Value, bool>)
        return int(value);
    else if constexpr (std::is_enum_v<Value>)
        return wordFor(value);
    else
        return value;
}
} // namespace

void PackageTables::fill(const Catalog &catalog)
{
    add(catalog.info);
    const auto addAll = [this](const auto &values) {
        for (const auto &value : values)
            add(value);
    };
    addAll(catalog.countries);
    addAll(catalog.regions);
    addAll(catalog.topics);
    addAll(catalog.sources);
    addAll(catalog.municipalities);
    addAll(catalog.networks);
    addAll(catalog.partnerships);
    addAll(catalog.events);
}

PackageTables::Phrase PackageTables::phrase(const LocalizedText &text)
{
    if (text.isEmpty())
        return std::nullopt;
    m_rows.add(u"phrase"_s, ++m_lastPhrase);
    for (const Language language : allLanguages) {
        const LocalizedText::Version &version = text.version(language);
        if (!version.text.isEmpty())
            m_rows.add(
                u"phrase_text"_s, m_lastPhrase, languageTag(language), version.text, wordFor(version.status));
    }
    return m_lastPhrase;
}

template <typename... Values> void PackageTables::insert(const QString &table, const Values &...values)
{
    const auto inColumn = [this](const auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, LocalizedText>)
            return phrase(value);
        else
            return column(value);
    };
    // Braces, because the arguments of a call would be evaluated in an order that each compiler chooses.
    const std::tuple row{inColumn(values)...};
    std::apply([&](const auto &...columns) { m_rows.add(table, columns...); }, row);
}

void PackageTables::addWords(const QString &table, const QString &owner, const QStringList &words)
{
    for (int position = 0; const QString &word : words)
        insert(table, owner, position++, word);
}

void PackageTables::addTexts(const QString &table, const QString &owner, const QList<LocalizedText> &texts)
{
    for (int position = 0; const LocalizedText &text : texts)
        insert(table, owner, position++, text);
}

void PackageTables::add(const ContentInfo &info)
{
    insert(u"package"_s, 1, info.version, info.published, info.title, info.defaultHome, info.validFrom,
        info.validUntil, info.minimumApp);
}

void PackageTables::add(const Country &country)
{
    insert(u"country"_s, country.code, country.name);
}

void PackageTables::add(const Region &region)
{
    insert(u"region"_s, region.id, region.country, region.name);
}

void PackageTables::add(const Topic &topic)
{
    insert(u"topic"_s, topic.id, topic.name);
}

void PackageTables::add(const Source &source)
{
    insert(u"source"_s, source.id, orNull(source.publisher), source.title, source.language, source.published,
        source.checked, orNull(source.url));
}

void PackageTables::add(const Municipality &municipality)
{
    const auto &at = municipality.position;
    insert(u"municipality"_s, municipality.id, municipality.level, municipality.country,
        orNull(municipality.region), municipality.name, orNull(municipality.localName),
        at ? std::optional(at->latitude) : std::nullopt, at ? std::optional(at->longitude) : std::nullopt,
        municipality.isHome, municipality.summary, orNull(municipality.website), orNull(municipality.accent),
        municipality.contact);
    addWords(u"municipality_alias"_s, municipality.id, municipality.aliases);
    addWords(u"municipality_source"_s, municipality.id, municipality.sources);
    if (municipality.arms)
        add(*municipality.arms, Picture::Kind::Arms, municipality.id, 0);
    for (int position = 0; const Picture &photograph : municipality.photographs)
        add(photograph, Picture::Kind::Photograph, municipality.id, position++);
}

void PackageTables::add(const Picture &picture, Picture::Kind kind, const QString &municipality, int position)
{
    insert(u"picture"_s, municipality, kind, position, picture.media, picture.width, picture.height,
        picture.alt, picture.caption, picture.rights, picture.credit, orNull(picture.source), picture.bytes);
}

void PackageTables::add(const Network &network)
{
    insert(u"network"_s, network.id, network.name, orNull(network.acronym), network.founded, network.summary);
    addTexts(u"network_field"_s, network.id, network.fields);
    addWords(u"network_source"_s, network.id, network.sources);
}

void PackageTables::add(const Partnership &partnership)
{
    insert(u"partnership"_s, partnership.id, partnership.form, partnership.status, partnership.title,
        partnership.summary, partnership.easy);
    for (int position = 0; const Party &party : partnership.parties)
        insert(u"party"_s, partnership.id, position++, party.role, orNull(party.municipality),
            orNull(party.network), party.hasLeft, party.left);
    addWords(u"partnership_topic"_s, partnership.id, partnership.topics);
    addWords(u"partnership_source"_s, partnership.id, partnership.sources);
    for (int position = 0; const Milestone &milestone : partnership.milestones)
        add(milestone, partnership.id, position++);
}

void PackageTables::add(const Milestone &milestone, const QString &partnership, int position)
{
    insert(u"milestone"_s, milestone.id, partnership, position, milestone.kind, milestone.place,
        milestone.instrument, milestone.summary);
    for (int i = 0; const DateClaim &claim : milestone.dates)
        insert(u"milestone_date"_s, milestone.id, i++, claim.date, orNull(claim.source), claim.note);
    addTexts(u"milestone_point"_s, milestone.id, milestone.points);
    addWords(u"milestone_language"_s, milestone.id, milestone.originalLanguages);
    for (int i = 0; const Signatory &signatory : milestone.signatories)
        add(signatory, milestone.id, i++);
    addWords(u"milestone_source"_s, milestone.id, milestone.sources);
}

void PackageTables::add(const Signatory &signatory, const QString &milestone, int position)
{
    insert(u"signatory"_s, milestone, position, signatory.name, signatory.office, signatory.municipality,
        signatory.onBehalfOf);
}

void PackageTables::add(const Event &event)
{
    insert(u"event"_s, event.id, event.kind, event.begin, event.end, event.onlyPlanned, event.title,
        event.summary, event.place, orNull(event.partnership), orNull(event.network));
    addWords(u"event_municipality"_s, event.id, event.municipalities);
    addWords(u"event_source"_s, event.id, event.sources);
}
