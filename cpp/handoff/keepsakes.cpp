// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "keepsakes.h"

#include "naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isSureDay(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Day && !date.isApproximate() && !date.isUncertain();
}

QString anniversaryUid(const Milestone &milestone)
{
    return u"anniversary."_s + milestone.id;
}

/// What makes an id unique beyond this program.
QString worldwide(const QString &id)
{
    return id + u"@partner-cities"_s;
}

/// What leaves the app is set by others: a no-break space only costs room there.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return plain(parts.join(separator));
}

void sortByDate(CalendarChoice &choice)
{
    std::ranges::stable_sort(choice.events, {}, &CalendarEvent::begin);
}
} // namespace

CalendarHead Keepsakes::head() const
{
    const QDate published = m_catalog.info.published.earliest();
    return {m_wording.language(), published.isValid() ? published : m_today,
        joined({m_wording.anniversaries(), name(m_home)}, u" – "_s)};
}

QString Keepsakes::name(const QString &municipality) const
{
    return words(m_catalog.municipalities.value(municipality).name);
}

CalendarEvent Keepsakes::about(const Partnership &partnership, const Milestone &milestone) const
{
    CalendarEvent event;
    const PartialDate &origin = milestone.date();
    const bool onLeapDay = origin.month() == 2 && origin.day() == 29;
    event.description = joined(
        {joined(
             {m_wording.milestone(milestone.kind) + u": "_s + m_wording.date(origin), words(milestone.place)},
             u", "_s),
            words(milestone.summary), onLeapDay ? m_wording.leapDayNote() : QString()},
        u"\n"_s);
    event.category = m_wording.form(partnership.form);
    return event;
}

void Keepsakes::addAnniversary(
    CalendarChoice &choice, const Partnership &partnership, const Milestone &milestone) const
{
    if (!partnership.keepsAnniversaryOf(milestone))
        return;
    const PartialDate &origin = milestone.date();
    const auto next = nextAnniversary(origin, m_today);
    if (!next)
        return;
    if (!isSureDay(origin)) {
        ++choice.withoutDay;
        return;
    }
    CalendarEvent event = about(partnership, milestone);
    event.uid = worldwide(anniversaryUid(milestone));
    event.begin = next->when.earliest();
    event.repeat = origin.month() == 2 && origin.day() == 29 ? CalendarEvent::Repeat::YearlyAtEndOfFebruary
                                                             : CalendarEvent::Repeat::Yearly;
    event.summary = plain(m_wording.anniversary() + u" ("_s + partiesOf(m_catalog, partnership, m_wording)
        + u"): "_s + titleOf(milestone, m_wording));
    choice.events.append(event);
}

std::optional<CalendarEvent> Keepsakes::occurrence(
    const Partnership &partnership, const Milestone &milestone, const Anniversary &anniversary) const
{
    if (!isSureDay(anniversary.when))
        return std::nullopt;
    CalendarEvent event = about(partnership, milestone);
    event.uid = worldwide(anniversaryUid(milestone) + u'.' + QString::number(anniversary.when.year()));
    event.begin = anniversary.when.earliest();
    event.summary = plain(m_wording.years(anniversary.years) + u" ("_s
        + partiesOf(m_catalog, partnership, m_wording) + u"): "_s + titleOf(milestone, m_wording));
    return event;
}

void Keepsakes::addEvent(CalendarChoice &choice, const Event &event) const
{
    const PartialDate &last = event.last();
    if (event.begin.isNull() || event.isOver(m_today))
        return;
    if (!isSureDay(event.begin) || !isSureDay(last)) {
        ++choice.withoutDay;
        return;
    }
    CalendarEvent entry;
    entry.uid = worldwide(u"event."_s + event.id);
    entry.begin = event.begin.earliest();
    if (last != event.begin)
        entry.end = last.latest();
    entry.isTentative = event.onlyPlanned;
    entry.summary = plain(words(event.title));
    entry.description = plain(words(event.summary));
    entry.location = plain(words(event.place));
    entry.category = plain(m_wording.event(event.kind));
    for (const QString &id : event.municipalities) {
        if (!entry.location.isEmpty() && plain(name(id)) == entry.location)
            entry.position = m_catalog.municipalities.value(id).position;
    }
    choice.events.append(entry);
}

CalendarChoice Keepsakes::calendarOf(const Wanted &wanted) const
{
    CalendarChoice choice;
    for (const Partnership &partnership : m_catalog.partnerships) {
        for (const Milestone &milestone : partnership.milestones) {
            if (wanted.milestones.contains(milestone.id))
                addAnniversary(choice, partnership, milestone);
        }
    }
    for (const Event &event : m_catalog.events) {
        if (wanted.events.contains(event.id))
            addEvent(choice, event);
    }
    sortByDate(choice);
    return choice;
}

CalendarChoice Keepsakes::ofMilestone(const QString &milestone) const
{
    return calendarOf({{milestone}, {}});
}

CalendarChoice Keepsakes::ofEvent(const QString &event) const
{
    return calendarOf({{}, {event}});
}

CalendarChoice Keepsakes::of(const Collection &collection) const
{
    Wanted wanted{{collection.milestones.begin(), collection.milestones.end()},
        {collection.events.begin(), collection.events.end()}};
    for (const QString &municipality : collection.municipalities)
        wantPartner(wanted, municipality);
    return calendarOf(wanted);
}

QList<Partnership> Keepsakes::partnershipsWith(const QString &municipality) const
{
    QList<Partnership> shared = m_catalog.partnershipsOf(municipality);
    shared.removeIf([&](const Partnership &partnership) { return !partnership.involves(m_home); });
    return shared;
}

void Keepsakes::wantPartner(Wanted &wanted, const QString &municipality) const
{
    const QList<Partnership> shared = partnershipsWith(municipality);
    for (const Partnership &partnership : shared) {
        if (!partnership.isJoinedBy(m_home) || !partnership.isJoinedBy(municipality))
            continue;
        for (const Milestone &milestone : partnership.milestones)
            wanted.milestones.insert(milestone.id);
    }
    if (shared.isEmpty())
        return;
    for (const Event &event : m_catalog.eventsOf(municipality))
        wanted.events.insert(event.id);
}

CalendarChoice Keepsakes::ofPartner(const QString &municipality) const
{
    return of({{municipality}, {}, {}});
}

CalendarChoice Keepsakes::ofHome() const
{
    CalendarChoice choice;
    for (const Partnership &partnership : m_catalog.partnershipsOf(m_home)) {
        if (!partnership.isJoinedBy(m_home))
            continue;
        for (const Milestone &milestone : partnership.milestones)
            addAnniversary(choice, partnership, milestone);
    }
    for (const Event &event : m_catalog.eventsOf(m_home))
        addEvent(choice, event);
    sortByDate(choice);
    return choice;
}

VisitingCard Keepsakes::card(const QString &municipality) const
{
    const Municipality town = m_catalog.municipalities.value(municipality);
    VisitingCard card;
    card.uid = worldwide(u"municipality."_s + municipality);
    card.name = plain(words(town.name));
    card.localName = town.localName == words(town.name) ? QString() : plain(town.localName);
    card.country = plain(words(m_catalog.countries.value(town.country).name));
    card.website = town.website;
    card.position = town.position;
    QStringList notes;
    for (const Partnership &partnership : partnershipsWith(municipality))
        notes += words(partnership.summary);
    card.note = joined(notes, u"\n"_s);
    return card;
}

QString Keepsakes::milestoneText(const QString &milestone) const
{
    for (const Partnership &partnership : m_catalog.partnerships) {
        for (const Milestone &each : partnership.milestones) {
            if (each.id != milestone)
                continue;
            QStringList lines{titleOf(each, m_wording), partiesOf(m_catalog, partnership, m_wording),
                joined({m_wording.milestone(each.kind) + u": "_s + m_wording.date(each.date()),
                           words(each.place)},
                    u", "_s),
                words(each.summary)};
            for (const LocalizedText &point : each.points)
                lines += u"– "_s + words(point);
            return joined(lines, u"\n"_s);
        }
    }
    return {};
}

QString Keepsakes::partnerText(const QString &municipality) const
{
    const VisitingCard town = card(municipality);
    QStringList lines{joined({town.name, town.country}, u", "_s)};
    for (const Partnership &partnership : partnershipsWith(municipality)) {
        const bool lasts = partnership.isJoinedBy(m_home) && partnership.isJoinedBy(municipality);
        const QString since = lasts ? m_wording.since(partnership.since()) : m_wording.formerPartner();
        lines += m_wording.form(partnership.form) + u": "_s + partiesOf(m_catalog, partnership, m_wording)
            + u", "_s + since;
        lines += words(partnership.summary);
    }
    return joined(lines, u"\n"_s);
}

QString Keepsakes::homeText() const
{
    struct Line {
        PartialDate when;
        QString words;
    };
    QList<Line> lines;
    for (const Partnership &partnership : m_catalog.partnershipsOf(m_home)) {
        for (const Milestone &milestone : partnership.milestones) {
            if (!partnership.isJoinedBy(m_home) || !partnership.keepsAnniversaryOf(milestone))
                continue;
            if (const auto next = nextAnniversary(milestone.date(), m_today))
                lines.append({next->when,
                    m_wording.when(next->when) + u" – "_s + m_wording.years(next->years) + u", "_s
                        + partiesOf(m_catalog, partnership, m_wording) + u", "_s
                        + titleOf(milestone, m_wording)});
        }
    }
    std::ranges::stable_sort(lines, {}, &Line::when);
    QStringList texts;
    std::ranges::transform(lines, std::back_inserter(texts), &Line::words);
    return joined(texts, u"\n"_s);
}

QString Keepsakes::eventText(const QString &id) const
{
    const auto event = m_catalog.events.constFind(id);
    if (event == m_catalog.events.cend())
        return {};
    return joined({words(event->title),
                      joined({m_wording.period(event->begin, event->end), words(event->place)}, u", "_s),
                      words(event->summary)},
        u"\n"_s);
}

QString Keepsakes::textOf(const Collection &collection) const
{
    QStringList lines;
    for (const QString &id : collection.municipalities) {
        if (!partnershipsWith(id).isEmpty()) // what is not of home has no name here
            lines += partnerText(id).section(u'\n', 0, 0);
    }
    for (const Partnership &partnership : m_catalog.partnerships) {
        for (const Milestone &milestone : partnership.milestones) {
            if (collection.milestones.contains(milestone.id))
                lines += m_wording.date(milestone.date()) + u" – "_s + titleOf(milestone, m_wording) + u", "_s
                    + partiesOf(m_catalog, partnership, m_wording);
        }
    }
    for (const QString &id : collection.events) {
        const auto event = m_catalog.events.constFind(id);
        if (event != m_catalog.events.cend())
            lines += words(event->title) + u", "_s + m_wording.period(event->begin, event->end);
    }
    return joined(lines, u"\n"_s);
}
