// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "anniversariesmodel.h"

#include "anniversary.h"
#include "entrymaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int yearsAhead = 5;

struct Dated {
    PartialDate when;
    AnniversaryEntry entry;
};

/// Collects one municipality's anniversaries, section by section.
class Collector {
    Q_DECLARE_TR_FUNCTIONS(AnniversariesModel)

public:
    explicit Collector(const Session &session)
        : m_session(session)
        , m_maker(session)
        , m_today(session.today())
    {
    }

    QList<AnniversaryEntry> collect()
    {
        visitKept([this](const Partnership &partnership, const Milestone &milestone) {
            addAnniversaries(partnership, milestone);
        });
        for (const Event &event : m_session.catalog().eventsOf(m_session.home()))
            addEvent(event);

        QList<AnniversaryEntry> all;
        append(all, m_onThisDay);
        append(all, m_thisMonth);
        append(all, m_thisYear);
        append(all, m_nextYears);
        append(all, m_later);
        std::ranges::reverse(m_past); // the latest first
        append(all, m_past, false);
        return all;
    }

    AnniversaryEntry upcoming()
    {
        std::optional<Dated> soonest;
        visitKept([&](const Partnership &partnership, const Milestone &milestone) {
            const auto next = nextAnniversary(milestone.date(), m_today);
            if (next && (!soonest || next->when < soonest->when))
                soonest = Dated{next->when, entry(partnership, milestone, *next)};
        });
        return soonest ? soonest->entry : AnniversaryEntry();
    }

private:
    /// Calls back for every milestone whose anniversaries the home municipality keeps.
    template <typename Visit> void visitKept(Visit visit) const
    {
        for (const Partnership &partnership : m_session.catalog().partnershipsOf(m_session.home())) {
            if (!partnership.isJoinedBy(m_session.home()))
                continue;
            for (const Milestone &milestone : partnership.milestones) {
                if (partnership.keepsAnniversaryOf(milestone))
                    visit(partnership, milestone);
            }
        }
    }

    AnniversaryEntry entry(
        const Partnership &partnership, const Milestone &milestone, const Anniversary &anniversary) const
    {
        AnniversaryEntry entry;
        entry.key = milestone.id + u'@' + anniversary.when.toEdtf();
        entry.when = m_session.wording().date(anniversary.when);
        entry.years = m_session.wording().years(anniversary.years);
        entry.number = anniversary.years;
        entry.title = m_maker.title(milestone);
        entry.parties = m_maker.parties(partnership);
        entry.jubilee = m_session.wording().jubilee(anniversary);
        entry.rank = anniversary.rank();
        entry.isJubilee = anniversary.isJubilee();
        entry.isPast = anniversary.when.latest() < m_today;
        if (anniversary.movedFromLeapDay)
            entry.note = m_session.wording().leapDayNote();
        entry.target = m_maker.target(partnership, milestone);
        return entry;
    }

    void addAnniversaries(const Partnership &partnership, const Milestone &milestone)
    {
        for (int year = m_today.year(); year <= m_today.year() + yearsAhead; ++year) {
            const auto anniversary = anniversaryIn(milestone.date(), year);
            if (!anniversary)
                continue;
            // Of the years after the next one only jubilees.
            if (year <= m_today.year() + 1 || anniversary->isJubilee())
                place({anniversary->when, entry(partnership, milestone, *anniversary)}, anniversary->when);
        }
    }

    void addEvent(const Event &event)
    {
        AnniversaryEntry entry;
        entry.key = event.id;
        entry.when = m_session.wording().period(event.begin, event.end);
        entry.title = m_session.words(event.title);
        entry.parties = m_session.words(event.summary);
        entry.isPast = event.isOver(m_today);
        if (event.onlyPlanned)
            entry.note = tr("Planned, not confirmed");
        entry.target = m_maker.target(event);
        if (!entry.isPast)
            entry.event = event.id;
        place({event.begin, entry}, event.last());
    }

    /// Puts an entry into its section: what lasts until today, a day or several, is today's.
    void place(const Dated &dated, const PartialDate &last)
    {
        const PartialDate &begin = dated.when;
        const bool isEvent = dated.entry.number == 0;
        if (m_session.knowsToday() && begin.precision() == PartialDate::Precision::Day
            && begin.earliest() <= m_today && last.latest() >= m_today)
            m_onThisDay.append(in(tr("Today in our friendship"), dated));
        else if (dated.entry.isPast && isEvent)
            m_past.append(in(tr("Past events"), dated));
        else if (begin.year() == m_today.year() && begin.month() == m_today.month())
            m_thisMonth.append(in(tr("This month"), dated));
        else if (begin.year() <= m_today.year())
            m_thisYear.append(in(tr("This year"), dated));
        else if (begin.year() <= m_today.year() + yearsAhead)
            m_nextYears.append(in(tr("The next five years"), dated));
        else
            m_later.append(in(tr("Later years"), dated));
    }

    static Dated in(const QString &section, Dated dated)
    {
        dated.entry.section = section;
        return dated;
    }

    static void append(QList<AnniversaryEntry> &all, QList<Dated> part, bool sorted = true)
    {
        if (sorted)
            std::ranges::stable_sort(part, {}, &Dated::when);
        std::ranges::transform(part, std::back_inserter(all), &Dated::entry);
    }

    const Session &m_session;
    EntryMaker m_maker;
    QDate m_today;
    QList<Dated> m_onThisDay;
    QList<Dated> m_thisMonth;
    QList<Dated> m_thisYear;
    QList<Dated> m_nextYears;
    QList<Dated> m_later;
    QList<Dated> m_past;
};
} // namespace

AnniversariesModel::AnniversariesModel(QObject *parent)
    : SessionModel(
          std::make_unique<RowsOf<AnniversaryEntry>>([](const Session &s) { return Collector(s).collect(); }),
          parent)
{
}

void AnniversariesModel::rebuild()
{
    SessionModel::rebuild();
    m_upcoming = Collector(*session()).upcoming();
    Q_EMIT upcomingChanged();
}

AnniversaryEntry AnniversariesModel::first() const
{
    const auto opens = [](const AnniversaryEntry &entry) { return entry.target != PageTarget(); };
    if (opens(m_upcoming))
        return m_upcoming;
    const auto &all = entries<AnniversaryEntry>();
    const auto found = std::ranges::find_if(all, opens);
    return found == all.end() ? AnniversaryEntry() : *found;
}
