// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "favouritesmodel.h"

#include "anniversary.h"
#include "entrymaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString dot = u"\u00A0· "_s;

struct Dated {
    PartialDate when; ///< the next one; null when there is none
    FavouriteEntry entry;
};

/// Makes the entries of what is marked, as far as home's content has it.
class Collector {
    Q_DECLARE_TR_FUNCTIONS(FavouritesModel)

public:
    Collector(const Session &session, const Favourites &favourites)
        : m_session(session)
        , m_maker(session)
        , m_favourites(favourites)
    {
    }

    QList<FavouriteEntry> collect() const
    {
        QList<FavouriteEntry> all;
        append(all, partners(), tr("Partners"));
        append(all, agreements(), tr("Agreements"));
        append(all, events(), tr("Events"));
        return all;
    }

private:
    static void append(QList<FavouriteEntry> &all, QList<FavouriteEntry> part, const QString &section)
    {
        if (!part.isEmpty())
            part.first().section = section;
        all += part;
    }

    static QList<FavouriteEntry> byDate(QList<Dated> dated)
    {
        std::ranges::stable_sort(dated, {}, &Dated::when); // without a date comes last
        QList<FavouriteEntry> entries;
        std::ranges::transform(dated, std::back_inserter(entries), &Dated::entry);
        return entries;
    }

    QList<FavouriteEntry> partners() const
    {
        QList<FavouriteEntry> entries;
        for (const QString &id : m_favourites.ids(Favourites::Kind::Partner)) {
            if (m_maker.partnershipsWith(id).isEmpty() || id == m_session.home())
                continue;
            const PartnerEntry partner = m_maker.partner(id);
            FavouriteEntry entry;
            entry.key = Favourites::key(Favourites::Kind::Partner, id);
            entry.title = partner.name;
            entry.line = partner.country + dot + partner.since;
            entry.target = {u"partner"_s, id};
            entries.append(entry);
        }
        std::ranges::sort(entries, [this](const FavouriteEntry &a, const FavouriteEntry &b) {
            return m_session.wording().compare(a.title, b.title) < 0;
        });
        return entries;
    }

    QList<FavouriteEntry> agreements() const
    {
        const QStringList ids = m_favourites.ids(Favourites::Kind::Agreement);
        QList<Dated> dated;
        for (const Partnership &partnership : m_session.catalog().partnershipsOf(m_session.home())) {
            for (const Milestone &milestone : partnership.milestones) {
                if (ids.contains(milestone.id) && milestone.isAgreement())
                    dated.append(agreement(partnership, milestone));
            }
        }
        return byDate(dated);
    }

    Dated agreement(const Partnership &partnership, const Milestone &milestone) const
    {
        Dated dated;
        FavouriteEntry &entry = dated.entry;
        entry.key = Favourites::key(Favourites::Kind::Agreement, milestone.id);
        entry.title = m_maker.title(milestone);
        entry.details = m_maker.parties(partnership);
        entry.target = m_maker.target(partnership, milestone);
        const auto next = partnership.keepsAnniversaryOf(milestone)
            ? nextAnniversary(milestone.date(), m_session.today())
            : std::nullopt;
        if (next) {
            const Wording &wording = m_session.wording();
            //: %1 is a number of years, %2 a date: "Next anniversary (52 years): 1 August 2027"
            entry.line =
                tr("Next anniversary (%1): %2").arg(wording.years(next->years), wording.date(next->when));
            if (next->movedFromLeapDay)
                entry.line += u'\n' + wording.leapDayNote();
            dated.when = next->when;
        } else {
            entry.line = m_session.wording().milestone(milestone.kind) + dot + m_maker.dates(milestone);
        }
        return dated;
    }

    QList<FavouriteEntry> events() const
    {
        QList<Dated> dated;
        for (const QString &id : m_favourites.ids(Favourites::Kind::Event)) {
            const auto event = m_session.catalog().events.constFind(id);
            if (event == m_session.catalog().events.cend())
                continue;
            const MilestoneEntry told = m_maker.event(*event);
            FavouriteEntry entry;
            entry.key = Favourites::key(Favourites::Kind::Event, id);
            entry.title = told.title;
            entry.line = told.date + (told.isComing ? dot + Wording::insideLine(told.kind) : QString());
            entry.details = told.summary;
            entry.target = m_maker.target(*event);
            dated.append({told.isComing ? event->begin : PartialDate(), entry});
        }
        return byDate(dated);
    }

    const Session &m_session;
    EntryMaker m_maker;
    const Favourites &m_favourites;
};
} // namespace

FavouritesModel::FavouritesModel(QObject *parent)
    : SessionModel(std::make_unique<RowsOf<FavouriteEntry>>([this](const Session &session) {
        return m_favourites ? Collector(session, *m_favourites).collect() : QList<FavouriteEntry>();
    }),
          parent)
{
}

void FavouritesModel::setFavourites(Favourites *favourites)
{
    if (favourites == m_favourites)
        return;
    if (m_favourites)
        disconnect(m_favourites, nullptr, this, nullptr);
    m_favourites = favourites;
    if (m_favourites)
        connect(m_favourites, &Favourites::changed, this, &FavouritesModel::rebuildIfReady);
    Q_EMIT favouritesChanged();
    rebuildIfReady();
}

void FavouritesModel::rebuild()
{
    SessionModel::rebuild();
    Q_EMIT noteChanged();
}

QString FavouritesModel::note() const
{
    const int others = m_favourites ? int(m_favourites->keys().size()) - count() : 0;
    return others > 0 ? tr("%n more favourite(s) are not on the pages of this municipality.", nullptr, others)
                      : QString();
}
