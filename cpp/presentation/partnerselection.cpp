// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "partnerselection.h"

#include "entrymaker.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allForms{Partnership::Form::Twinning, Partnership::Form::Friendship,
    Partnership::Form::Cooperation, Partnership::Form::Programme};

const QString jubileeGroup = u"jubilee"_s;
const QString formGroup = u"form"_s;
const QString countryGroup = u"country"_s;
const QString networkGroup = u"network"_s;
const QString topicGroup = u"topic"_s;

/// Finds out what can be chosen for one session and one filter.
class Offer {
    Q_DECLARE_TR_FUNCTIONS(PartnerSelection)

public:
    Offer(const Session &session, const PartnerFilter &filter)
        : m_session(session)
        , m_maker(session)
        , m_filter(filter)
        , m_partners(session.catalog().partnersOf(session.home()))
    {
    }

    int count(const PartnerFilter &filter) const
    {
        return int(std::ranges::count_if(m_partners, [&](const QString &partner) {
            return filter.accepts(m_session.catalog(), m_session.home(), partner);
        }));
    }

    QList<SelectionGroup> groups()
    {
        QList<SelectionGroup> groups{jubilees(), countries(), forms(), networks(), topics()};
        const int all = count(m_filter);
        groups.removeIf([all](const SelectionGroup &group) {
            return std::ranges::all_of(group.choices,
                [all](const SelectionChoice &choice) { return !choice.chosen && choice.number == all; });
        });
        return groups;
    }

    QList<YearEvent> events(int year) const
    {
        QList<std::pair<PartialDate, YearEvent>> dated;
        for (const Partnership &partnership : m_session.catalog().partnershipsOf(m_session.home())) {
            for (const Milestone &milestone : partnership.milestones) {
                if (!milestone.date().isNull() && milestone.date().year() == year)
                    dated.append({milestone.date(),
                        {milestone.id, m_session.wording().date(milestone.date()), m_maker.title(milestone),
                            m_maker.parties(partnership),
                            milestone.isAgreement() ? milestone.id : QString()}});
            }
        }
        for (const Event &event : m_session.catalog().eventsOf(m_session.home())) {
            if (!event.begin.isNull() && event.begin.year() == year)
                dated.append({event.begin,
                    {event.id, m_session.wording().period(event.begin, event.end),
                        m_session.words(event.title), m_session.words(event.summary), {}}});
        }
        std::ranges::stable_sort(dated, {}, &std::pair<PartialDate, YearEvent>::first);
        QList<YearEvent> events;
        std::ranges::transform(dated, std::back_inserter(events), &std::pair<PartialDate, YearEvent>::second);
        return events;
    }

private:
    SelectionGroup group(const QString &key, const QString &title) const { return {key, title, {}}; }

    void add(
        SelectionGroup &group, const QString &key, const QString &name, const PartnerFilter &wanted) const
    {
        const bool chosen = wanted == m_filter;
        // A choice that shows nobody is no choice; the one that holds can be undone.
        if (const int number = count(wanted); number > 0 || chosen)
            group.choices.append({group.key, key, name, number, chosen});
    }

    void sort(SelectionGroup &group) const
    {
        std::ranges::sort(group.choices, [this](const SelectionChoice &a, const SelectionChoice &b) {
            return m_session.wording().compare(a.name, b.name) < 0;
        });
    }

    SelectionGroup jubilees() const
    {
        SelectionGroup made = group(jubileeGroup, tr("Anniversaries"));
        const int year = m_session.today().year();
        PartnerFilter wanted = m_filter;
        wanted.jubilee = year;
        add(made, QString::number(year), tr("Anniversaries in %1").arg(year), wanted);
        return made;
    }

    SelectionGroup countries() const
    {
        SelectionGroup made = group(countryGroup, tr("Country"));
        for (const Country &country : m_session.catalog().countries) {
            PartnerFilter wanted = m_filter;
            wanted.country = country.code;
            add(made, country.code, m_maker.countryName(country.code), wanted);
        }
        sort(made);
        return made;
    }

    SelectionGroup forms() const
    {
        SelectionGroup made = group(formGroup, tr("Kind of partnership"));
        for (const Partnership::Form form : allForms) {
            PartnerFilter wanted = m_filter;
            wanted.form = form;
            add(made, QString::number(int(form)), m_session.wording().form(form), wanted);
        }
        return made;
    }

    SelectionGroup networks() const
    {
        SelectionGroup made = group(networkGroup, tr("Network"));
        const Catalog &catalog = m_session.catalog();
        for (const QString &id : catalog.networksOf(m_session.home())) {
            const Network network = catalog.networks.value(id);
            PartnerFilter wanted = m_filter;
            wanted.network = network.id;
            add(made, network.id, network.acronym.isEmpty() ? m_session.words(network.name) : network.acronym,
                wanted);
        }
        sort(made);
        return made;
    }

    SelectionGroup topics() const
    {
        SelectionGroup made = group(topicGroup, tr("Topic"));
        for (const Topic &topic : m_session.catalog().topics) {
            PartnerFilter wanted = m_filter;
            wanted.topic = topic.id;
            add(made, topic.id, m_session.wording().capitalized(m_session.words(topic.name)), wanted);
        }
        sort(made);
        return made;
    }

    const Session &m_session;
    EntryMaker m_maker;
    PartnerFilter m_filter;
    QStringList m_partners;
};
} // namespace

PartnerSelection::PartnerSelection(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::contentChanged, this, &PartnerSelection::refresh);
    connect(&m_session, &Session::homeChanged, this, &PartnerSelection::clear);
    refresh();
}

void PartnerSelection::setYear(int year)
{
    PartnerFilter wanted = m_filter;
    wanted.year.reset();
    if (year != 0 && m_firstYear != 0)
        wanted.year = std::clamp(year, m_firstYear, m_lastYear);
    setFilter(wanted);
}

void PartnerSelection::setActive(bool active)
{
    if (!active)
        clear();
}

void PartnerSelection::press(const SelectionChoice &choice)
{
    const QString &group = choice.group;
    const QString &key = choice.key;
    PartnerFilter wanted = m_filter;
    const auto toggleText = [&key](QString &text) { text = text == key ? QString() : key; };
    if (group == topicGroup) {
        toggleText(wanted.topic);
    } else if (group == countryGroup) {
        toggleText(wanted.country);
    } else if (group == networkGroup) {
        toggleText(wanted.network);
    } else if (group == formGroup) {
        const auto form = Partnership::Form(key.toInt());
        wanted.form = wanted.form == form ? std::optional<Partnership::Form>() : form;
    } else if (group == jubileeGroup) {
        wanted.jubilee = wanted.jubilee ? std::optional<int>() : key.toInt();
    }
    m_pressed = choice;
    Q_EMIT pressedChanged();
    setFilter(wanted);
}

void PartnerSelection::chooseTopic(const QString &topic)
{
    PartnerFilter wanted;
    wanted.topic = topic;
    setFilter(wanted);
}

void PartnerSelection::clear()
{
    setFilter({});
}

void PartnerSelection::setFilter(const PartnerFilter &filter)
{
    if (filter == m_filter)
        return;
    const PartnerFilter before = std::exchange(m_filter, filter);
    if (filter.year != before.year)
        Q_EMIT yearChanged();
    if ((filter == PartnerFilter()) != (before == PartnerFilter()))
        Q_EMIT activeChanged();
    Q_EMIT filterChanged();
    refresh();
}

void PartnerSelection::refresh()
{
    const auto take = [this](auto &member, const auto &value, void (PartnerSelection::*changed)()) {
        if (member == value)
            return;
        member = value;
        Q_EMIT(this->*changed)();
    };
    Offer offer(m_session, m_filter);
    take(m_firstYear, ::firstYear(m_session.catalog(), m_session.home()).value_or(0),
        &PartnerSelection::firstYearChanged);
    take(m_lastYear, m_session.today().year(), &PartnerSelection::lastYearChanged);
    take(m_count, offer.count(m_filter), &PartnerSelection::countChanged);
    take(m_events, m_filter.year ? offer.events(*m_filter.year) : QList<YearEvent>(),
        &PartnerSelection::eventsChanged);
    const QList<SelectionGroup> groups = offer.groups();
    QStringList told;
    if (m_filter.year)
        told += QString::number(*m_filter.year);
    for (const SelectionGroup &group : groups) {
        for (const SelectionChoice &choice : group.choices) {
            if (choice.chosen)
                told += choice.name;
        }
    }
    take(m_groups, groups, &PartnerSelection::groupsChanged);
    take(m_told, told.join(u" · "_s), &PartnerSelection::toldChanged);
}
