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
        append(all, m_thisYear);
        append(all, m_nextYear);
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
        entry.isJubilee = anniversary.isJubilee();
        entry.isPast = anniversary.when.latest() < m_today;
        if (anniversary.movedFromLeapDay)
            entry.note = m_session.wording().leapDayNote();
        if (milestone.isAgreement())
            entry.milestone = milestone.id;
        entry.partner = firstPartner(partnership);
        return entry;
    }

    QString firstPartner(const Partnership &partnership) const
    {
        for (const Party &party : partnership.parties) {
            if (!party.municipality.isEmpty() && party.municipality != m_session.home() && !party.hasLeft)
                return party.municipality;
        }
        return {};
    }

    void addAnniversaries(const Partnership &partnership, const Milestone &milestone)
    {
        for (int year = m_today.year(); year <= m_today.year() + yearsAhead; ++year) {
            const auto anniversary = anniversaryIn(milestone.date(), year);
            if (!anniversary)
                continue;
            const Dated dated{anniversary->when, entry(partnership, milestone, *anniversary)};
            const bool isToday = anniversary->when.precision() == PartialDate::Precision::Day
                && anniversary->when.earliest() == m_today;
            if (isToday)
                m_onThisDay.append(in(tr("Today"), dated));
            else if (year == m_today.year())
                m_thisYear.append(in(tr("This year"), dated));
            else if (year == m_today.year() + 1)
                m_nextYear.append(in(tr("Next year"), dated));
            else if (anniversary->isJubilee())
                m_later.append(in(tr("Later years"), dated));
        }
    }

    void addEvent(const Event &event)
    {
        AnniversaryEntry entry;
        entry.key = event.id;
        entry.when = m_session.wording().period(event.begin, event.end);
        entry.title = m_session.words(event.title);
        entry.parties = m_session.words(event.summary);
        const PartialDate &last = event.end.isNull() ? event.begin : event.end;
        entry.isPast = last.latest() < m_today;
        if (event.onlyPlanned)
            entry.note = tr("Planned, not confirmed");
        const auto partnership = m_session.catalog().partnerships.constFind(event.partnership);
        if (partnership != m_session.catalog().partnerships.cend())
            entry.partner = firstPartner(*partnership);
        const Dated dated{event.begin, entry};
        const bool isToday = event.begin.precision() == PartialDate::Precision::Day
            && event.begin.earliest() <= m_today && !entry.isPast;
        if (isToday)
            m_onThisDay.append(in(tr("Today"), dated));
        else if (entry.isPast)
            m_past.append(in(tr("Past events"), dated));
        else if (event.begin.year() <= m_today.year())
            m_thisYear.append(in(tr("This year"), dated));
        else if (event.begin.year() == m_today.year() + 1)
            m_nextYear.append(in(tr("Next year"), dated));
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
    QList<Dated> m_thisYear;
    QList<Dated> m_nextYear;
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
    const auto opens = [](const AnniversaryEntry &entry) {
        return !entry.milestone.isEmpty() || !entry.partner.isEmpty();
    };
    if (opens(m_upcoming))
        return m_upcoming;
    const auto &all = entries<AnniversaryEntry>();
    const auto found = std::ranges::find_if(all, opens);
    return found == all.end() ? AnniversaryEntry() : *found;
}
