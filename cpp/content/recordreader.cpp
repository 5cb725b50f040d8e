// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "recordreader.h"

#include "contrast.h"
#include "picturefile.h"
#include "versionnumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using Need = TomlRecord::Need;

namespace {
QList<LocalizedText> readTexts(TomlRecord &record, const QString &key, const TextOrigin &origin)
{
    QList<LocalizedText> texts;
    for (const TomlRecord &text : record.tables(key))
        texts.append(readText(text, origin));
    return texts;
}

QStringList wordsIn(const QList<TomlRecord::Item> &items)
{
    QStringList words;
    for (const TomlRecord::Item &item : items)
        words.append(item.text);
    return words;
}

QString version(TomlRecord &record, const QString &key, Need need)
{
    const QString text = record.string(key, need);
    if (text.isEmpty() || VersionNumber::fromString(text))
        return text;
    record.report(key, u"\"%1\" is not a version"_s.arg(text),
        u"Write one to four numbers with dots between, without zeros in front, as in \"2026.11.1\"."_s);
    return {};
}

/// A name must be there in the language of its country, where that is one of ours.
void checkLocalName(const TomlRecord &record, const Municipality &municipality)
{
    static const QMap<QString, Language> localLanguages{
        {u"SI"_s, Language::Slovenian}, {u"RS"_s, Language::Serbian}, {u"LV"_s, Language::Latvian}};
    const auto local = localLanguages.constFind(municipality.country);
    if (local == localLanguages.cend() || municipality.name.isEmpty() || municipality.name.has(*local))
        return;
    const QString tag = languageTag(*local);
    record.report(
        u"name"_s, u"name has no %1, the local form"_s.arg(tag), u"Write name.%1 = \"…\"."_s.arg(tag));
}

void checkParty(const TomlRecord &record)
{
    const bool municipality = record.has(u"municipality"_s);
    if (municipality && record.has(u"network"_s))
        record.report({}, u"a party is a municipality or a network, not both"_s, u"Remove one of the two."_s);
    if (!municipality && !record.has(u"network"_s))
        record.report({}, u"the party is neither a municipality nor a network"_s,
            u"Write municipality = \"…\" or network = \"…\"."_s);
}

/// Told only where it is certain: 2016 and 2016-05 are in order either way.
bool isCertainlyBefore(const PartialDate &date, const PartialDate &other)
{
    return !date.isNull() && !other.isNull() && date.latest() < other.earliest();
}

void checkEvent(const TomlRecord &record, const Event &event)
{
    if (isCertainlyBefore(event.end, event.begin))
        record.report(u"end"_s, u"%1 is before the begin, %2"_s.arg(event.end.toEdtf(), event.begin.toEdtf()),
            u"Correct one of the two dates."_s);
    if (event.municipalities.isEmpty() && event.partnership.isEmpty() && event.network.isEmpty())
        record.report({}, u"the event belongs to no municipality, partnership or network"_s,
            u"Write municipalities = [\"…\"]."_s);
}

/// A colour in which words can be read on the app's paper.
QString accent(TomlRecord &record)
{
    const QString text = record.string(u"accent"_s);
    if (text.isEmpty())
        return {};
    const auto color = Rgb::fromHex(text);
    if (!color) {
        record.report(u"accent"_s, u"\"%1\" is not a colour"_s.arg(text),
            u"Write red, green and blue as six hexadecimal digits, as in \"#93331f\"."_s);
        return {};
    }
    if (const double ratio = contrastRatio(*color, lightPaper); ratio < textContrast) {
        record.report(u"accent"_s,
            u"words in %1 cannot be read on light paper: their contrast is %2, not %3"_s.arg(text)
                .arg(std::floor(ratio * 10) / 10)
                .arg(textContrast),
            u"Take a darker colour; the nearest one that can be read is %1."_s.arg(
                readable(*color, lightPaper, textContrast).toHex()));
    }
    return text;
}

/// Easy language is short: 30 to 70 words in each language.
void checkEasy(const TomlRecord &record, const LocalizedText &easy)
{
    static const QRegularExpression blank(u"\\s+"_s);
    for (const Language language : allLanguages) {
        const LocalizedText::Version &version = easy.version(language);
        if (version.text.isEmpty() || version.status == TextStatus::Derived)
            continue;
        const qsizetype words = version.text.split(blank, Qt::SkipEmptyParts).size();
        if (words < 30 || words > 70)
            record.report(u"easy"_s,
                u"the easy text in %1 has %2 words"_s.arg(languageTag(language)).arg(words),
                u"Write 30 to 70 words, in short sentences."_s);
    }
}

QStringList languageTags(TomlRecord &record, const QString &key)
{
    const auto items = record.strings(key);
    for (const TomlRecord::Item &item : items) {
        if (!isLanguageTag(item.text))
            record.reportAt(item.place, key, u"\"%1\" is not a language tag"_s.arg(item.text),
                u"Write tags like \"sl\", \"sr-Latn\" or \"de\"."_s);
    }
    return wordsIn(items);
}

QString countryCode(TomlRecord &record)
{
    static const QRegularExpression syntax(u"\\A[A-Z]{2}\\z"_s);
    const QString code = record.string(u"code"_s, Need::Required);
    if (code.isEmpty() || syntax.match(code).hasMatch())
        return code;
    record.report(u"code"_s, u"\"%1\" is not a country's code"_s.arg(code),
        u"Write the two capital letters of ISO 3166-1, as in \"SI\"."_s);
    return {};
}
} // namespace

QString RecordReader::declaredId(TomlRecord &record, IdKind kind)
{
    const QString key = kind == IdKind::Country ? u"code"_s : u"id"_s;
    const QString id = kind == IdKind::Country ? countryCode(record) : record.id(key);
    if (id.isEmpty() || !m_ids.declare(kind, id, record.placeOf(key), record.pathOf(key)))
        return {};
    return id;
}

QString RecordReader::reference(TomlRecord &record, const QString &key, IdKind kind, Need need)
{
    const QString id = record.string(key, need);
    m_ids.refer(kind, id, record.placeOf(key), record.pathOf(key));
    return id;
}

QStringList RecordReader::references(TomlRecord &record, const QString &key, IdKind kind, Need need)
{
    const auto items = record.strings(key, need);
    for (const TomlRecord::Item &item : items)
        m_ids.refer(kind, item.text, item.place, record.pathOf(key));
    return wordsIn(items);
}

QStringList RecordReader::sources(TomlRecord &record, Need need)
{
    return references(record, u"sources"_s, IdKind::Source, need);
}

ContentInfo RecordReader::package(TomlRecord &record)
{
    const TextOrigin origin = readOrigin(record);
    ContentInfo info;
    info.version = version(record, u"version"_s, Need::Required);
    info.published = record.date(u"published"_s, Need::Required);
    info.validFrom = record.has(u"valid-from"_s) ? record.date(u"valid-from"_s) : info.published;
    info.validUntil = record.date(u"valid-until"_s);
    if (!info.validUntil.isNull() && info.validUntil.latest() < info.validFrom.earliest())
        record.report(u"valid-until"_s, u"is before the content is valid"_s,
            u"Name a day after the one of valid-from, or leave it out."_s);
    const QString minimumApp = version(record, u"minimum-app"_s, Need::Optional);
    info.minimumApp = minimumApp.isEmpty() ? u"0.1.0"_s : minimumApp;
    info.defaultHome = reference(record, u"default-home"_s, IdKind::Municipality, Need::Required);
    info.title = readText(record, u"title"_s, Need::Required, origin);
    record.finish();
    return info;
}

Country RecordReader::country(TomlRecord &record)
{
    Country country;
    country.code = declaredId(record, IdKind::Country);
    country.name = readNameInAllLanguages(record, u"name"_s);
    record.finish();
    return country;
}

Region RecordReader::region(TomlRecord &record)
{
    Region region;
    region.id = declaredId(record, IdKind::Region);
    region.country = reference(record, u"country"_s, IdKind::Country, Need::Required);
    region.name = readNameInAllLanguages(record, u"name"_s);
    record.finish();
    return region;
}

Topic RecordReader::topic(TomlRecord &record)
{
    const TextOrigin origin = readOrigin(record);
    Topic topic;
    topic.id = declaredId(record, IdKind::Topic);
    topic.name = readText(record, u"name"_s, Need::Required, origin);
    record.finish();
    return topic;
}

Source RecordReader::source(TomlRecord &record)
{
    Source source;
    source.id = declaredId(record, IdKind::Source);
    source.publisher = record.string(u"publisher"_s);
    source.title = record.string(u"title"_s, Need::Required);
    source.language = record.languageTag(u"language"_s);
    source.published = record.date(u"published"_s);
    source.checked = record.date(u"checked"_s, Need::Required);
    source.url = record.httpsUrl(u"url"_s);
    record.finish();
    return source;
}

Municipality RecordReader::municipality(TomlRecord &record)
{
    const TextOrigin origin = readOrigin(record);
    Municipality municipality;
    municipality.id = declaredId(record, IdKind::Municipality);
    municipality.level = record.word<Municipality::Level>(u"level"_s);
    municipality.country = reference(record, u"country"_s, IdKind::Country, Need::Required);
    municipality.region = reference(record, u"region"_s, IdKind::Region, Need::Optional);
    municipality.isHome = record.boolean(u"home"_s);
    municipality.position = record.position(u"position"_s);
    municipality.name = readName(record, u"name"_s, Need::Required);
    municipality.localName = record.string(u"local-name"_s);
    municipality.aliases = wordsIn(record.strings(u"aliases"_s));
    municipality.summary = readText(record, u"summary"_s, Need::Optional, origin);
    municipality.website = record.httpsUrl(u"website"_s);
    municipality.contact = readText(record, u"contact"_s, Need::Optional, origin);
    municipality.sources = sources(record, municipality.isHome ? Need::Required : Need::Optional);
    municipality.accent = accent(record);
    municipality.arms = arms(record, origin);
    municipality.photographs = photographs(record, origin);
    checkLocalName(record, municipality);
    record.finish();
    return municipality;
}

std::optional<Picture> RecordReader::arms(TomlRecord &municipality, const TextOrigin &around)
{
    auto record = municipality.table(
        u"arms"_s, u"Write [municipality.arms], with single brackets, once below the municipality."_s);
    if (!record)
        return std::nullopt;
    return picture(*record, Picture::Kind::Arms, around);
}

QList<Picture> RecordReader::photographs(TomlRecord &municipality, const TextOrigin &around)
{
    constexpr qsizetype most = 8; // the package is on every phone
    QList<Picture> photographs;
    for (TomlRecord &record : municipality.tables(u"picture"_s))
        photographs.append(picture(record, Picture::Kind::Photograph, around));
    if (photographs.size() > most)
        municipality.report(u"picture"_s, u"there are %1 photographs"_s.arg(photographs.size()),
            u"Keep the %1 best of them."_s.arg(most));
    return photographs;
}

Picture RecordReader::picture(TomlRecord &record, Picture::Kind kind, const TextOrigin &around)
{
    const TextOrigin origin = readOrigin(record, around);
    Picture picture;
    if (const QString file = record.string(u"file"_s, Need::Required); !file.isEmpty()) {
        if (const auto read = readPictureFile(m_folder, record.place().file, file, kind))
            picture = *read;
        else
            record.report(u"file"_s, read.error().message, read.error().remedy);
    }
    picture.alt = readText(record, u"alt"_s, Need::Required, origin);
    picture.rights = record.string(u"rights"_s, Need::Required);
    picture.credit = record.string(u"credit"_s, Need::Required);
    if (kind == Picture::Kind::Photograph)
        picture.caption = readText(record, u"caption"_s, Need::Optional, origin);
    picture.source = reference(record, u"source"_s, IdKind::Source, Need::Optional);
    record.finish();
    return picture;
}

Network RecordReader::network(TomlRecord &record)
{
    const TextOrigin origin = readOrigin(record);
    Network network;
    network.id = declaredId(record, IdKind::Network);
    network.name = readText(record, u"name"_s, Need::Required, origin);
    network.acronym = record.string(u"acronym"_s);
    network.founded = record.date(u"founded"_s);
    network.summary = readText(record, u"summary"_s, Need::Required, origin);
    network.fields = readTexts(record, u"field"_s, origin);
    network.sources = sources(record);
    record.finish();
    return network;
}

Partnership RecordReader::partnership(TomlRecord &record)
{
    const TextOrigin origin = readOrigin(record);
    Partnership partnership;
    partnership.id = declaredId(record, IdKind::Partnership);
    partnership.form = record.word<Partnership::Form>(u"form"_s);
    partnership.status = record.word<Partnership::Status>(u"status"_s);
    partnership.title = readText(record, u"title"_s, Need::Optional, origin);
    partnership.summary = readText(record, u"summary"_s, Need::Required, origin);
    partnership.easy = readText(record, u"easy"_s, Need::Optional, origin);
    checkEasy(record, partnership.easy);
    partnership.topics = references(record, u"topics"_s, IdKind::Topic, Need::Optional);
    partnership.sources = sources(record);
    partnership.parties = parties(record);
    partnership.milestones = milestones(record, origin);
    record.finish();
    return partnership;
}

QList<Party> RecordReader::parties(TomlRecord &partnership)
{
    QList<Party> parties;
    QStringList seen;
    for (TomlRecord &record : partnership.tables(u"party"_s)) {
        const Party next = party(record);
        const QString id = next.municipality.isEmpty() ? next.network : next.municipality;
        if (!id.isEmpty() && seen.contains(id))
            record.report({}, u"\"%1\" is a party twice"_s.arg(id), u"Remove one."_s);
        seen.append(id);
        parties.append(next);
    }
    if (parties.size() < 2)
        partnership.report(u"party"_s, u"a partnership has two parties or more"_s,
            u"Write a [[partnership.party]] for each."_s);
    return parties;
}

Party RecordReader::party(TomlRecord &record)
{
    Party party;
    party.role = record.word<Party::Role>(u"role"_s, Party::Role::Partner);
    party.municipality = reference(record, u"municipality"_s, IdKind::Municipality, Need::Optional);
    party.network = reference(record, u"network"_s, IdKind::Network, Need::Optional);
    if (record.hasBoolean(u"left"_s)) { // nobody knows when
        party.hasLeft = record.boolean(u"left"_s);
    } else {
        party.left = record.date(u"left"_s);
        party.hasLeft = !party.left.isNull();
    }
    checkParty(record);
    record.finish();
    return party;
}

QList<Milestone> RecordReader::milestones(TomlRecord &partnership, const TextOrigin &around)
{
    QList<Milestone> milestones;
    PartialDate last;
    for (TomlRecord &record : partnership.tables(u"milestone"_s)) {
        const Milestone next = milestone(record, around);
        if (isCertainlyBefore(next.date(), last))
            record.report(u"date"_s,
                u"%1 is before the milestone above it (%2)"_s.arg(next.date().toEdtf(), last.toEdtf()),
                u"Put the milestones in the order of time."_s);
        last = next.date().isNull() ? last : next.date();
        milestones.append(next);
    }
    return milestones;
}

Milestone RecordReader::milestone(TomlRecord &record, const TextOrigin &around)
{
    const TextOrigin origin = readOrigin(record, around);
    Milestone milestone;
    milestone.id = declaredId(record, IdKind::Milestone);
    milestone.kind = record.word<Milestone::Kind>(u"kind"_s);
    milestone.dates = dates(record, origin);
    milestone.place = readName(record, u"place"_s, Need::Optional);
    milestone.instrument = readText(record, u"instrument"_s, Need::Optional, origin);
    milestone.originalLanguages = languageTags(record, u"original-languages"_s);
    milestone.summary = readText(record, u"summary"_s, Need::Required, origin);
    milestone.points = readTexts(record, u"point"_s, origin);
    for (TomlRecord &inner : record.tables(u"signatory"_s))
        milestone.signatories.append(signatory(inner, origin));
    milestone.sources = sources(record);
    record.finish();
    return milestone;
}

QList<DateClaim> RecordReader::dates(TomlRecord &milestone, const TextOrigin &origin)
{
    DateClaim own;
    own.date = milestone.date(u"date"_s, Need::Required);
    own.note = readText(milestone, u"date-note"_s, Need::Optional, origin);
    QList<DateClaim> dates{own};
    for (TomlRecord &record : milestone.tables(u"claim"_s)) {
        DateClaim claim;
        claim.date = record.date(u"date"_s, Need::Required);
        claim.source = reference(record, u"source"_s, IdKind::Source, Need::Required);
        claim.note = readText(record, u"note"_s, Need::Optional, origin);
        record.finish();
        dates.append(claim);
    }
    return dates;
}

Signatory RecordReader::signatory(TomlRecord &record, const TextOrigin &origin)
{
    Signatory signatory;
    signatory.name = readPersonName(record);
    signatory.office = readText(record, u"office"_s, Need::Required, origin);
    signatory.municipality = reference(record, u"municipality"_s, IdKind::Municipality, Need::Required);
    signatory.onBehalfOf = readName(record, u"on-behalf-of"_s, Need::Optional);
    record.finish();
    return signatory;
}

Event RecordReader::event(TomlRecord &record)
{
    const TextOrigin origin = readOrigin(record);
    Event event;
    event.id = declaredId(record, IdKind::Event);
    event.kind = record.word<Event::Kind>(u"kind"_s);
    event.begin = record.date(u"begin"_s, Need::Required);
    event.end = record.date(u"end"_s);
    event.onlyPlanned = record.boolean(u"only-planned"_s);
    event.title = readText(record, u"title"_s, Need::Required, origin);
    event.summary = readText(record, u"summary"_s, Need::Required, origin);
    event.place = readName(record, u"place"_s, Need::Optional);
    event.municipalities = references(record, u"municipalities"_s, IdKind::Municipality, Need::Optional);
    event.partnership = reference(record, u"partnership"_s, IdKind::Partnership, Need::Optional);
    event.network = reference(record, u"network"_s, IdKind::Network, Need::Optional);
    event.sources = sources(record);
    checkEvent(record, event);
    record.finish();
    return event;
}
