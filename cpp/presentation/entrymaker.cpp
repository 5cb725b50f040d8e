// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "entrymaker.h"

#include "anniversary.h"
#include "geopoint.h"
#include "naming.h"
#include "serbianlatin.h"
#include "vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Creative Commons' licences as they name them themselves, "CC BY-SA 4.0"; other words as they are.
QString rightsInWords(const QString &rights)
{
    static const QRegularExpression spdx(u"\\ACC(0|-BY(?:-NC)?(?:-ND|-SA)?)-([1-4]\\.[0-9])\\z"_s);
    const QRegularExpressionMatch match = spdx.match(rights);
    if (!match.hasMatch())
        return rights;
    return u"CC"_s + match.captured(1).replace(0, 1, match.captured(1) == "0"_L1 ? u"0"_s : u" "_s) + u' '
        + match.captured(2);
}

// A line never begins with the dot.
const QString dot = u"\u00A0· "_s;

/// Says no more than a year's numeral does.
bool isYearOnly(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Year && !date.isApproximate() && !date.isUncertain();
}

PageTarget targetOf(const QString &partner, const QString &network)
{
    if (!partner.isEmpty())
        return {u"partner"_s, partner};
    return network.isEmpty() ? PageTarget() : PageTarget{u"networks"_s, network};
}

/// What stands below a step's year: the date, if it says more, and what happened.
QString line(const QString &date, const QString &kind)
{
    if (date.isEmpty() || kind.isEmpty())
        return date + kind;
    return date + dot + Wording::insideLine(kind);
}
} // namespace

QString EntryMaker::municipalityName(const QString &id) const
{
    return words(catalog().municipalities.value(id).name);
}

QString EntryMaker::countryName(const QString &code) const
{
    return words(catalog().countries.value(code).name);
}

QString EntryMaker::parties(const Partnership &partnership) const
{
    return withoutLeadingDash(partiesOf(catalog(), partnership, wording()));
}

QString EntryMaker::title(const Partnership &partnership) const
{
    return partnership.title.isEmpty() ? parties(partnership) : words(partnership.title);
}

QString EntryMaker::title(const Milestone &milestone) const
{
    return titleOf(milestone, wording());
}

QString EntryMaker::dates(const Milestone &milestone) const
{
    QString text = wording().date(milestone.date());
    for (qsizetype i = 1; i < milestone.dates.size(); ++i)
        text += u" ("_s + tr("another source: %1").arg(wording().date(milestone.dates.at(i).date)) + u')';
    return text;
}

QString EntryMaker::anniversary(const Anniversary &anniversary) const
{
    const QString text = wording().date(anniversary.when) + dot + wording().years(anniversary.years);
    return anniversary.movedFromLeapDay ? text + u'\n' + wording().leapDayNote() : text;
}

QString EntryMaker::nextAnniversaryOf(const Partnership &partnership) const
{
    std::optional<Anniversary> soonest;
    for (const Milestone &milestone : partnership.milestones) {
        if (!partnership.keepsAnniversaryOf(milestone))
            continue;
        const auto next = nextAnniversary(milestone.date(), m_session.today());
        if (next && (!soonest || next->when < soonest->when))
            soonest = next;
    }
    return soonest ? anniversary(*soonest) : QString();
}

QString EntryMaker::firstPartner(const Partnership &partnership) const
{
    for (const Party &party : partnership.parties) {
        if (!party.municipality.isEmpty() && party.municipality != m_session.home() && !party.hasLeft)
            return party.municipality;
    }
    return {};
}

QString EntryMaker::firstPartner(const Event &event) const
{
    const auto partnership = catalog().partnerships.constFind(event.partnership);
    return partnership == catalog().partnerships.cend() ? QString() : firstPartner(*partnership);
}

QString EntryMaker::network(const Partnership &partnership) const
{
    if (!partnership.isJoinedBy(m_session.home()))
        return {};
    const auto found = std::ranges::find_if(
        partnership.parties, [](const Party &party) { return !party.network.isEmpty(); });
    return found == partnership.parties.cend() ? QString() : found->network;
}

QString EntryMaker::network(const Event &event) const
{
    if (event.network.isEmpty())
        return {};
    const QList<Partnership> all = catalog().partnershipsOf(m_session.home());
    const bool belongs = std::ranges::any_of(
        all, [&](const Partnership &partnership) { return network(partnership) == event.network; });
    return belongs ? event.network : QString();
}

PageTarget EntryMaker::target(const Partnership &partnership) const
{
    return targetOf(firstPartner(partnership), network(partnership));
}

PageTarget EntryMaker::target(const Event &event) const
{
    return targetOf(firstPartner(event), network(event));
}

PageTarget EntryMaker::target(const Partnership &partnership, const Milestone &milestone) const
{
    return milestone.isAgreement() ? PageTarget{u"agreement"_s, milestone.id} : target(partnership);
}

QString EntryMaker::textStatus(const LocalizedText &text) const
{
    if (text.isEmpty())
        return {};
    TextStatus status = text.version(text.shownLanguage(m_session.language())).status;
    if (status == TextStatus::Derived) // another script, the same text
        status = text.version(Language::Serbian).status;
    return wording().textStatus(status);
}

QStringList EntryMaker::topics(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids)
        names += wording().capitalized(words(catalog().topics.value(id).name));
    return names;
}

QStringList EntryMaker::texts(const QList<LocalizedText> &texts) const
{
    QStringList lines;
    for (const LocalizedText &text : texts)
        lines += words(text);
    return lines;
}

QList<SourceEntry> EntryMaker::sources(const QStringList &ids) const
{
    QList<SourceEntry> entries;
    for (const QString &id : ids) {
        const Source source = catalog().sources.value(id);
        QStringList details{wording().languageName(source.language)};
        if (!source.published.isNull())
            details += wording().date(source.published);
        if (!source.checked.isNull())
            details += tr("checked: %1").arg(wording().date(source.checked));
        SourceEntry entry{source.id, source.publisher, source.title, details.join(dot), {}};
        const QString name =
            source.publisher.isEmpty() ? source.title : source.publisher + u", "_s + source.title;
        entry.citation = tr("Source: %1").arg(name + u" ("_s + entry.details + u')');
        entries.append(entry);
    }
    return entries;
}

QList<Partnership> EntryMaker::partnershipsWith(const QString &municipality) const
{
    QList<Partnership> shared = catalog().partnershipsOf(municipality);
    shared.removeIf(
        [this](const Partnership &partnership) { return !partnership.involves(m_session.home()); });
    return shared;
}

PartnerEntry EntryMaker::partner(const QString &id, const PartnerFilter &filter) const
{
    const Municipality municipality = catalog().municipalities.value(id);
    PartnerEntry entry;
    entry.key = id;
    entry.name = words(municipality.name);
    entry.country = countryName(municipality.country);
    entry.countryCode = municipality.country;
    if (municipality.position) {
        entry.coordinate = QGeoCoordinate(municipality.position->latitude, municipality.position->longitude);
        if (const auto home = catalog().municipalities.value(m_session.home()).position) {
            entry.bearing = initialBearing(*home, *municipality.position);
            entry.distance = wording().distance(greatCircleKilometres(*home, *municipality.position));
            entry.direction = wording().direction(entry.bearing);
        }
    }
    const QList<Partnership> shared = partnershipsWith(id);
    const auto lasting = std::ranges::find_if(shared, [&](const Partnership &partnership) {
        return partnership.isJoinedBy(m_session.home()) && partnership.isJoinedBy(id);
    });
    entry.isFormer = !shared.isEmpty() && lasting == shared.cend();
    if (!shared.isEmpty()) {
        const Partnership &told = entry.isFormer ? shared.constFirst() : *lasting;
        entry.form = wording().form(told.form);
        entry.since = entry.isFormer ? wording().formerPartner() : wording().since(told.since());
        entry.summary = words(told.summary);
    }
    if (entry.isFormer && !filter.year)
        entry.coordinate = {};
    QStringList topicIds;
    for (const Partnership &partnership : shared)
        topicIds += partnership.topics;
    topicIds.removeDuplicates();
    entry.topics = topics(topicIds);
    entry.arms = arms(id);
    return entry;
}

QList<PartnerEntry> EntryMaker::partners(const PartnerFilter &filter) const
{
    QStringList ids = catalog().partnersOf(m_session.home());
    if (filter != PartnerFilter())
        ids.removeIf([&](const QString &id) { return !filter.accepts(catalog(), m_session.home(), id); });

    QList<PartnerEntry> entries;
    std::ranges::transform(
        ids, std::back_inserter(entries), [&](const QString &id) { return partner(id, filter); });
    std::ranges::sort(entries, [this](const PartnerEntry &a, const PartnerEntry &b) {
        return a.isFormer == b.isFormer ? wording().compare(a.name, b.name) < 0 : b.isFormer;
    });
    return entries;
}

PartnershipEntry EntryMaker::partnership(const Partnership &partnership) const
{
    PartnershipEntry entry;
    entry.key = partnership.id;
    entry.title = title(partnership);
    entry.form = wording().form(partnership.form);
    entry.status = Wording::insideLine(wording().status(partnership.status));
    entry.since = wording().since(partnership.since());
    entry.summary = words(partnership.summary);
    entry.easy = words(partnership.easy);
    entry.textStatus = textStatus(partnership.summary);
    entry.next = nextAnniversaryOf(partnership);
    entry.topics = topics(partnership.topics);
    for (const Milestone &each : partnership.milestones)
        entry.milestones.append(milestone(each));
    sayYearsOnce(entry.milestones);
    entry.sources = sources(partnership.sources);
    return entry;
}

void EntryMaker::sayYearsOnce(QList<MilestoneEntry> &steps)
{
    int last = 0;
    for (MilestoneEntry &step : steps) {
        if (step.year == last)
            step.year = 0;
        else
            last = step.year;
    }
}

QString EntryMaker::placeOf(const Municipality &municipality) const
{
    const QString level = wording().level(municipality.level);
    const QString name = words(municipality.name);
    // Who reads Serbian in Latin letters need not be told how its Cyrillic ones look.
    const bool named = municipality.localName.isEmpty() || municipality.localName == name
        || (m_session.language() == Language::SerbianLatin && serbianLatin(municipality.localName) == name);
    const QString kind = named ? level : municipality.localName + dot + Wording::insideLine(level);
    return kind + u", "_s + countryName(municipality.country);
}

MilestoneEntry EntryMaker::milestone(const Milestone &milestone) const
{
    MilestoneEntry entry;
    entry.key = milestone.id;
    entry.kind = wording().milestone(milestone.kind);
    entry.date = dates(milestone);
    entry.year = milestone.date().year();
    entry.title = title(milestone);
    entry.summary = words(milestone.summary);
    entry.isAgreement = milestone.isAgreement();
    entry.line = line(milestone.dates.size() == 1 && isYearOnly(milestone.date()) ? QString() : entry.date,
        entry.kind == entry.title ? QString() : entry.kind);
    return entry;
}

MilestoneEntry EntryMaker::event(const Event &event) const
{
    MilestoneEntry entry;
    entry.key = event.id;
    entry.kind = wording().event(event.kind);
    if (event.onlyPlanned)
        entry.kind += dot + tr("planned");
    entry.date = wording().period(event.begin, event.end);
    entry.year = event.begin.year();
    entry.title = words(event.title);
    entry.summary = words(event.summary);
    entry.isComing = !event.isOver(m_session.today());
    entry.line = line(event.end.isNull() && isYearOnly(event.begin) ? QString() : entry.date, entry.kind);
    return entry;
}

SignatoryEntry EntryMaker::signatory(const Signatory &signatory) const
{
    SignatoryEntry entry;
    entry.name = words(signatory.name);
    entry.office = words(signatory.office) + u", "_s + municipalityName(signatory.municipality);
    if (!signatory.onBehalfOf.isEmpty())
        entry.office += u"\n"_s + tr("on behalf of: %1").arg(words(signatory.onBehalfOf));
    return entry;
}

QList<ClaimEntry> EntryMaker::claims(const Milestone &milestone) const
{
    QList<ClaimEntry> entries;
    for (const DateClaim &claim : milestone.dates) {
        QStringList told;
        if (const auto source = catalog().sources.constFind(claim.source); source != catalog().sources.cend())
            told += source->publisher.isEmpty() ? source->title : source->publisher;
        if (!claim.note.isEmpty())
            told += words(claim.note);
        // A single date that nobody explains needs no list of claims.
        if (milestone.dates.size() > 1 || !told.isEmpty())
            entries.append({wording().date(claim.date), told.join(u": "_s)});
    }
    return entries;
}

PictureEntry EntryMaker::arms(const QString &municipality) const
{
    const auto arms = catalog().municipalities.value(municipality).arms;
    return arms ? picture(*arms, Picture::Kind::Arms, municipality, 0) : PictureEntry();
}

QList<PictureEntry> EntryMaker::photographs(const QString &municipality) const
{
    QList<PictureEntry> entries;
    for (const Picture &each : catalog().municipalities.value(municipality).photographs)
        entries.append(picture(each, Picture::Kind::Photograph, municipality, int(entries.size())));
    return entries;
}

PictureEntry EntryMaker::picture(
    const Picture &picture, Picture::Kind kind, const QString &municipality, int position) const
{
    PictureEntry entry;
    // With the version, so that no picture of other content comes from a cache.
    entry.url = u"image://pictures/%1/%2/%3/%4"_s.arg(municipality, wordFor(kind))
                    .arg(position)
                    .arg(m_session.contentVersion());
    entry.alt = words(picture.alt);
    entry.caption = words(picture.caption);
    entry.credit = (kind == Picture::Kind::Arms ? tr("Coat of arms: %1, %2") : tr("Photograph: %1, %2"))
                       .arg(picture.credit, rightsInWords(picture.rights));
    entry.ratio = double(picture.height) / picture.width;
    return entry;
}
