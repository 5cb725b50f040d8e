// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "thingreader.h"

#include "searchkey.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

OwnThings::OwnThings(Reading &reading, const QString &home)
    : m_home(home)
{
    Rows rows(reading, u"party"_s,
        u"WITH own(id) AS (SELECT DISTINCT partnership FROM party WHERE municipality = ?1),"
        " network_of_home(id) AS (SELECT other.network FROM party AS one"
        " JOIN party AS other ON other.partnership = one.partnership"
        " WHERE one.municipality = ?1 AND one.has_left = 0 AND other.has_left = 0"
        " AND other.network IS NOT NULL)"
        " SELECT 'municipality', ?1"
        " UNION SELECT 'partnership', id FROM own"
        " UNION SELECT 'municipality', municipality FROM own JOIN party ON partnership = own.id"
        " WHERE municipality IS NOT NULL"
        " UNION SELECT 'network', id FROM network_of_home"
        " UNION SELECT 'agreement', milestone.id FROM own JOIN milestone ON partnership = own.id"
        " UNION SELECT 'topic', topic FROM own JOIN partnership_topic ON partnership = own.id"
        " UNION SELECT 'event', event FROM event_municipality WHERE municipality = ?1"
        " UNION SELECT 'event', event.id FROM own JOIN event ON partnership = own.id"
        " UNION SELECT 'event', event.id FROM network_of_home JOIN event ON network = network_of_home.id"_s);
    rows.start(home);
    QList<std::pair<QString, QString>> things;
    while (rows.next())
        things.append({rows.text(0), rows.text(1)});
    m_things = QSet(things.cbegin(), things.cend());
    addSpellings(reading, things);
}

void OwnThings::addSpellings(Reading &reading, const QList<std::pair<QString, QString>> &things)
{
    struct Kind {
        QLatin1StringView what;
        QLatin1StringView field;
        QLatin1StringView sql; ///< language and text of each spelling
    };
    constexpr std::array kinds{
        Kind{"municipality"_L1, "name"_L1,
            "SELECT language, body FROM phrase_text JOIN municipality ON phrase = name WHERE id = ?1"_L1},
        Kind{"municipality"_L1, "alias"_L1,
            "SELECT '', alias FROM municipality_alias WHERE municipality = ?1"_L1},
        Kind{"network"_L1, "name"_L1,
            "SELECT language, body FROM phrase_text JOIN network ON phrase = name WHERE id = ?1"_L1},
        Kind{"network"_L1, "acronym"_L1, "SELECT '', acronym FROM network WHERE id = ?1"_L1},
        Kind{"topic"_L1, "name"_L1,
            "SELECT language, body FROM phrase_text JOIN topic ON phrase = name WHERE id = ?1"_L1},
        Kind{"partnership"_L1, "title"_L1,
            "SELECT language, body FROM phrase_text JOIN partnership ON phrase = title WHERE id = ?1"_L1},
        Kind{"agreement"_L1, "title"_L1,
            "SELECT language, body FROM phrase_text JOIN milestone ON phrase = instrument WHERE id = ?1"_L1},
        Kind{"event"_L1, "title"_L1,
            "SELECT language, body FROM phrase_text JOIN event ON phrase = title WHERE id = ?1"_L1},
    };
    for (const Kind &kind : kinds) {
        Rows rows(reading, kind.what.toString(), kind.sql.toString());
        for (const auto &[what, id] : things) {
            if (what != kind.what)
                continue;
            rows.start(id);
            while (rows.next()) {
                const QString body = rows.text(1);
                m_spellings.append(
                    {{what, id, kind.field.toString(), rows.text(0), body}, foldedKey(body), looseKey(body)});
            }
        }
    }
}

ThingReader::ThingReader(Reading &reading, const OwnThings &own)
    : m_reading(reading)
    , m_own(own)
{
}

Rows &ThingReader::rows(const char *sql, const QString &id)
{
    auto &prepared = m_rows[sql];
    if (!prepared)
        prepared = std::make_shared<Rows>(m_reading, u"finder"_s, QString::fromLatin1(sql));
    prepared->start(id);
    return *prepared;
}

void ThingReader::missing(const FoundThing &thing)
{
    m_reading.damaged(u"finder: there is no %1 \"%2\""_s.arg(thing.hit.what, thing.hit.id));
}

void ThingReader::read(FoundThing &thing)
{
    const QString &what = thing.hit.what;
    if (what == "municipality"_L1)
        readMunicipality(thing);
    else if (what == "partnership"_L1)
        readPartnership(thing);
    else if (what == "agreement"_L1)
        readAgreement(thing);
    else if (what == "event"_L1)
        readEvent(thing);
    else if (what == "network"_L1)
        readNetwork(thing);
    else if (what == "topic"_L1)
        readTopic(thing);
    else
        missing(thing);
}

void ThingReader::readMunicipality(FoundThing &thing)
{
    const QString id = thing.hit.id;
    Rows &one = rows("SELECT name, country, level, is_home FROM municipality WHERE id = ?1", id);
    if (!one.next())
        return missing(thing);
    thing.title = one.phrase(0);
    thing.country = one.text(1);
    thing.level = one.choice<Municipality::Level>(2);
    thing.isHome = one.flag(3);
    if (id != m_own.home() && m_own.contains(thing.hit.what, id)) {
        thing.home = m_own.home();
        thing.partner = id;
        return;
    }
    thing.home = id;
    if (thing.isHome)
        return;
    Rows &homes = rows("SELECT other.municipality, municipality.name FROM party AS one"
                       " JOIN party AS other ON other.partnership = one.partnership"
                       " JOIN municipality ON municipality.id = other.municipality AND is_home = 1"
                       " WHERE one.municipality = ?1 ORDER BY other.municipality LIMIT 1",
        id);
    if (homes.next()) {
        thing.home = homes.text(0);
        thing.parties = {homes.phrase(1)};
        thing.partner = id;
    }
}

void ThingReader::readParties(FoundThing &thing, const QString &partnership)
{
    QList<Membership> members;
    Rows &parties = rows("SELECT municipality, is_home, coalesce(municipality.name, network.name), network,"
                         " network.acronym FROM party"
                         " LEFT JOIN municipality ON municipality.id = municipality"
                         " LEFT JOIN network ON network.id = network"
                         " WHERE partnership = ?1 ORDER BY position",
        partnership);
    while (parties.next()) {
        LocalizedText name = parties.phrase(2);
        if (!parties.text(3).isEmpty()) {
            thing.network = parties.text(3);
            if (const QString acronym = parties.text(4); !acronym.isEmpty()) {
                name = {};
                name.set(Language::English, acronym, TextStatus::Original);
            }
        } else {
            members.append({parties.text(0), parties.flag(1)});
        }
        thing.parties.append(name);
    }
    chooseHome(thing, members);
}

void ThingReader::chooseHome(FoundThing &thing, const QList<Membership> &members) const
{
    auto home = std::ranges::find(members, m_own.home(), &Membership::municipality);
    if (home == members.end())
        home = std::ranges::find(members, true, &Membership::isHome);
    if (home == members.end())
        return;
    thing.home = home->municipality;
    const auto other = std::ranges::find_if(
        members, [&](const Membership &member) { return member.municipality != thing.home; });
    if (other != members.end())
        thing.partner = other->municipality;
}

void ThingReader::readPartnership(FoundThing &thing)
{
    Rows &one = rows("SELECT title, form FROM partnership WHERE id = ?1", thing.hit.id);
    if (!one.next())
        return missing(thing);
    thing.title = one.optionalPhrase(0);
    thing.form = one.choice<Partnership::Form>(1);
    readParties(thing, thing.hit.id);
}

void ThingReader::readAgreement(FoundThing &thing)
{
    Rows &one = rows("SELECT instrument, kind, partnership, date FROM milestone"
                     " JOIN milestone_date ON milestone = milestone.id AND milestone_date.position = 0"
                     " WHERE milestone.id = ?1",
        thing.hit.id);
    if (!one.next())
        return missing(thing);
    thing.title = one.phrase(0);
    thing.step = one.choice<Milestone::Kind>(1);
    thing.begin = one.date(3);
    readParties(thing, one.text(2));
}

void ThingReader::readEvent(FoundThing &thing)
{
    Rows &one = rows("SELECT title, kind, begins, ends, partnership FROM event WHERE id = ?1", thing.hit.id);
    if (!one.next())
        return missing(thing);
    thing.title = one.phrase(0);
    thing.kind = one.choice<Event::Kind>(1);
    thing.begin = one.date(2);
    thing.end = one.optionalDate(3);
    const QString partnership = one.text(4);
    QList<Membership> members;
    Rows &towns = rows("SELECT municipality, is_home, name FROM event_municipality"
                       " JOIN municipality ON municipality.id = municipality"
                       " WHERE event = ?1 ORDER BY position",
        thing.hit.id);
    while (towns.next()) {
        members.append({towns.text(0), towns.flag(1)});
        thing.parties.append(towns.phrase(2));
    }
    chooseHome(thing, members);
    if (m_own.contains(thing.hit.what, thing.hit.id)) {
        thing.home = m_own.home(); // also where it is known from a partnership or network alone
    } else if (thing.home.isEmpty() && !partnership.isEmpty()) {
        FoundThing whole;
        readParties(whole, partnership);
        thing.home = whole.home;
    }
}

void ThingReader::readNetwork(FoundThing &thing)
{
    Rows &one = rows("SELECT name, acronym FROM network WHERE id = ?1", thing.hit.id);
    if (!one.next())
        return missing(thing);
    thing.title = one.phrase(0);
    thing.acronym = one.text(1);
    thing.network = thing.hit.id;
    if (m_own.contains(thing.hit.what, thing.hit.id)) {
        thing.home = m_own.home();
        return;
    }
    // A great network has thousands of members: the first few will do to find one that tells of it.
    Rows &homes = rows("SELECT municipality.id FROM"
                       " (SELECT partnership FROM party WHERE network = ?1 LIMIT 50) AS membership"
                       " JOIN party ON party.partnership = membership.partnership"
                       " JOIN municipality ON municipality.id = party.municipality AND is_home = 1 LIMIT 1",
        thing.hit.id);
    if (homes.next())
        thing.home = homes.text(0);
}

void ThingReader::readTopic(FoundThing &thing)
{
    Rows &one = rows("SELECT name FROM topic WHERE id = ?1", thing.hit.id);
    if (!one.next())
        return missing(thing);
    thing.title = one.phrase(0);
    if (m_own.contains(thing.hit.what, thing.hit.id)) {
        thing.home = m_own.home();
        return;
    }
    Rows &homes = rows("SELECT municipality.id FROM"
                       " (SELECT partnership FROM partnership_topic WHERE topic = ?1 LIMIT 50) AS about"
                       " JOIN party ON party.partnership = about.partnership"
                       " JOIN municipality ON municipality.id = party.municipality AND is_home = 1 LIMIT 1",
        thing.hit.id);
    if (homes.next())
        thing.home = homes.text(0);
}
