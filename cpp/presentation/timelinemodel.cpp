// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "timelinemodel.h"

#include "anniversary.h"
#include "entrymaker.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
// How far jubilees are looked ahead; one partnership alone has few of them.
constexpr int yearsAhead = 5;
constexpr int yearsAheadOfOne = 10;
// Of the jubilees that have been only the great ones are told: nobody remembers the others.
constexpr int leastPastRank = 25;

const QString dot = u"\u00A0· "_s;

struct Knot {
    PartialDate when;
    bool isAhead = false; ///< not over today
    TimelineEntry entry;
    QString date; ///< in words
};

/// Collects the time of one partnership, or of home.
class Collector {
    Q_DECLARE_TR_FUNCTIONS(TimelineModel)

public:
    Collector(const Session &session, const QString &partnership)
        : m_session(session)
        , m_maker(session)
        , m_today(session.today())
        , m_only(partnership)
    {
    }

    QList<TimelineEntry> collect()
    {
        for (const Partnership &partnership : m_session.catalog().partnershipsOf(m_session.home())) {
            if (!m_only.isEmpty() && partnership.id != m_only)
                continue;
            for (const Milestone &milestone : partnership.milestones) {
                addMilestone(partnership, milestone);
                if (partnership.isJoinedBy(m_session.home()) && partnership.keepsAnniversaryOf(milestone))
                    addJubilees(partnership, milestone);
            }
            if (partnership.id == m_only)
                addEventsOf(partnership);
        }
        if (m_only.isEmpty()) {
            for (const Event &event : m_session.catalog().eventsOf(m_session.home()))
                addEvent(event);
        }
        return entries();
    }

private:
    QString words(const LocalizedText &text) const { return m_session.words(text); }
    const Wording &wording() const { return m_session.wording(); }

    /// When and what; the year alone is said by the numeral, where there is one.
    QString line(const QString &date, bool isYearAlone, const QString &what) const
    {
        if (isYearAlone)
            return what;
        return what.isEmpty() ? date : date + dot + Wording::insideLine(what);
    }

    static bool isYearAlone(const PartialDate &date)
    {
        return date.precision() == PartialDate::Precision::Year && !date.isApproximate()
            && !date.isUncertain();
    }

    void add(const PartialDate &when, const PartialDate &last, TimelineEntry entry, const QString &date)
    {
        const bool isAhead = last.latest() >= m_today;
        entry.year = when.year();
        entry.isComing = isAhead;
        QStringList said{entry.line, entry.title, entry.details};
        if (!entry.line.startsWith(date))
            said.prepend(date);
        said.removeAll(QString());
        entry.spoken = said.join(u", "_s).replace(dot, u", "_s);
        m_knots.append({when, isAhead, entry, date});
    }

    /// What opens: an agreement, and on the time of all of home also who is on the other side.
    PageTarget target(const Partnership &partnership, const Milestone &milestone) const
    {
        return m_only.isEmpty() || milestone.isAgreement() ? m_maker.target(partnership, milestone)
                                                           : PageTarget();
    }

    void addMilestone(const Partnership &partnership, const Milestone &milestone)
    {
        TimelineEntry entry;
        entry.key = milestone.id;
        entry.title = m_maker.title(milestone);
        const QString kind = wording().milestone(milestone.kind);
        const QString date = m_maker.dates(milestone);
        entry.line = line(date, milestone.dates.size() == 1 && isYearAlone(milestone.date()),
            kind == entry.title ? QString() : kind);
        entry.details = m_only.isEmpty() ? m_maker.parties(partnership) : words(milestone.summary);
        entry.target = target(partnership, milestone);
        add(milestone.date(), milestone.date(), entry, date);
    }

    void addJubilees(const Partnership &partnership, const Milestone &milestone)
    {
        const int last = m_today.year() + (m_only.isEmpty() ? yearsAhead : yearsAheadOfOne);
        for (int year = milestone.date().year() + 1; year <= last; ++year) {
            const auto anniversary = anniversaryIn(milestone.date(), year);
            if (!anniversary)
                return;
            const PartialDate &when = anniversary->when;
            const bool isToday = when == PartialDate::fromDay(m_today);
            if (isToday || anniversary->rank() >= (year < m_today.year() ? leastPastRank : 5))
                addJubilee(partnership, milestone, *anniversary);
        }
    }

    void addJubilee(
        const Partnership &partnership, const Milestone &milestone, const Anniversary &anniversary)
    {
        TimelineEntry entry;
        entry.key = milestone.id + u'@' + anniversary.when.toEdtf();
        entry.number = anniversary.years;
        entry.rank = anniversary.rank();
        const QString date = wording().date(anniversary.when);
        QString what = wording().years(anniversary.years);
        if (anniversary.isJubilee())
            what += dot + wording().jubilee(anniversary);
        entry.line = line(date, isYearAlone(anniversary.when), what);
        entry.title = m_maker.title(milestone);
        entry.details = m_only.isEmpty() ? m_maker.parties(partnership) : QString();
        if (anniversary.movedFromLeapDay)
            entry.details += (entry.details.isEmpty() ? u""_s : u"\n"_s) + wording().leapDayNote();
        entry.target = target(partnership, milestone);
        add(anniversary.when, anniversary.when, entry, date);
    }

    void addEventsOf(const Partnership &partnership)
    {
        const auto isPartys = [&](const QString &network) {
            return !network.isEmpty() && std::ranges::any_of(partnership.parties, [&](const Party &party) {
                return party.network == network;
            });
        };
        for (const Event &event : m_session.catalog().eventsOf(m_session.home())) {
            if (event.partnership == partnership.id || isPartys(event.network))
                addEvent(event);
        }
    }

    /// Whether a milestone tells the same, so that it stands on the thread already.
    bool isMilestone(const Event &event) const
    {
        using enum Milestone::Kind;
        const auto found = m_session.catalog().partnerships.constFind(event.partnership);
        return found != m_session.catalog().partnerships.cend()
            && std::ranges::any_of(found->milestones, [&](const Milestone &milestone) {
                   const bool isSameKind = event.kind == Event::Kind::Contact
                       ? milestone.kind == FirstContact
                       : event.kind == Event::Kind::Signing
                           && (milestone.kind == Signed || milestone.kind == Renewed
                               || milestone.kind == Declared);
                   return isSameKind && milestone.date() == event.begin;
               });
    }

    void addEvent(const Event &event)
    {
        if (isMilestone(event))
            return;
        const MilestoneEntry told = m_maker.event(event);
        TimelineEntry entry;
        entry.key = event.id;
        entry.title = told.title;
        entry.line = told.line;
        entry.details = told.summary;
        if (told.isComing)
            entry.event = event.id;
        if (m_only.isEmpty())
            entry.target = m_maker.target(event);
        add(event.begin, event.last(), entry, told.date);
    }

    TimelineEntry today() const
    {
        TimelineEntry entry;
        entry.key = u"@today"_s;
        entry.isToday = true;
        entry.title = tr("Today");
        entry.line = wording().date(PartialDate::fromDay(m_today));
        entry.spoken = entry.title + u", "_s + entry.line;
        return entry;
    }

    QList<TimelineEntry> entries()
    {
        std::ranges::stable_sort(m_knots, [](const Knot &a, const Knot &b) {
            return a.isAhead == b.isAhead ? a.when < b.when : b.isAhead;
        });
        QList<TimelineEntry> entries;
        const auto firstAhead = std::ranges::find(m_knots, true, &Knot::isAhead);
        int year = 0;
        const auto append = [&](const Knot &knot) {
            TimelineEntry entry = knot.entry;
            if (std::exchange(year, entry.year) == entry.year) {
                entry.year = 0;
                if (!entry.line.startsWith(knot.date))
                    entry.line = line(knot.date, false, entry.line);
            }
            entries.append(entry);
        };
        std::for_each(m_knots.begin(), firstAhead, append);
        if (m_session.knowsToday())
            entries.append(today());
        std::for_each(firstAhead, m_knots.end(), append);
        return entries;
    }

    const Session &m_session;
    EntryMaker m_maker;
    QDate m_today;
    QString m_only;
    QList<Knot> m_knots;
};
} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : SessionModel(std::make_unique<RowsOf<TimelineEntry>>(
                       [this](const Session &s) { return Collector(s, m_partnership).collect(); }),
          parent)
{
}

void TimelineModel::setPartnership(const QString &id)
{
    if (id == m_partnership)
        return;
    m_partnership = id;
    Q_EMIT partnershipChanged();
    rebuildIfReady();
}

void TimelineModel::rebuild()
{
    SessionModel::rebuild();
    const auto &partnerships = session()->catalog().partnerships;
    const auto found = partnerships.constFind(m_partnership);
    const EntryMaker maker(*session());
    const bool isOne = found != partnerships.cend();
    m_subject = isOne ? maker.parties(*found) : session()->homeName();
    m_partner = isOne ? maker.firstPartner(*found) : QString();
    Q_EMIT told();
}

int TimelineModel::firstYear() const
{
    return count() > 0 ? entries<TimelineEntry>().constFirst().year : 0;
}
