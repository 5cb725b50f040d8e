// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "favouritesmodel.h"
#include "handoff.h"
#include "realsession.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString valjevo = u"partner:valjevo"_s;
const QString charter = u"agreement:jesenice-valjevo-1975"_s;
const QString declaration = u"agreement:jesenice-valjevo-2025"_s;
const QString visit = u"event:jesenice-valjevo-visit-2026"_s;

QStringList column(const QAbstractItemModel &model, const char *role)
{
    QStringList values;
    const int number = model.roleNames().key(role, -1);
    REQUIRE(number >= 0);
    for (int row = 0; row < model.rowCount(); ++row)
        values += model.index(row, 0).data(number).toString();
    return values;
}
} // namespace

TEST_CASE("What is marked is kept in order, a second touch takes the mark off, and reset forgets all")
{
    Favourites favourites{QStringList()};
    const QSignalSpy changes(&favourites, &Favourites::changed);
    favourites.toggle(valjevo);
    favourites.toggle(visit);
    favourites.toggle(charter);
    CHECK(favourites.keys() == QStringList{valjevo, visit, charter});
    CHECK(favourites.ids(Favourites::Kind::Event) == QStringList{u"jesenice-valjevo-visit-2026"_s});
    favourites.toggle(visit);
    CHECK(favourites.keys() == QStringList{valjevo, charter});
    favourites.toggle(u"nonsense"_s);
    favourites.toggle(u"partner:"_s);
    CHECK(changes.size() == 4);
    favourites.reset();
    CHECK(favourites.keys().isEmpty());
    favourites.reset();
    CHECK(changes.size() == 5);
}

TEST_CASE("Remembered keys that are none are left out, and there is an end to marking")
{
    CHECK(Favourites({u"x"_s, valjevo, valjevo, u""_s}).keys() == QStringList{valjevo});
    QStringList many;
    for (int i = 0; i < Favourites::most + 10; ++i)
        many.append(Favourites::key(Favourites::Kind::Event, QString::number(i)));
    Favourites favourites(many);
    CHECK(favourites.keys().size() == Favourites::most);
    favourites.toggle(valjevo);
    CHECK_FALSE(favourites.keys().contains(valjevo));
    favourites.toggle(many[0]);
    favourites.toggle(valjevo);
    CHECK(favourites.keys().contains(valjevo));
}

TEST_CASE(
    "The list has partners, then agreements by their next date, then events, each kind with its heading")
{
    RealSession real(u"jesenice"_s, Language::English);
    Favourites favourites({visit, charter, declaration, valjevo});
    FavouritesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(&real.session);
    CHECK(model.count() == 0);
    model.setFavourites(&favourites);
    CHECK(column(model, "key") == QStringList{valjevo, declaration, charter, visit});
    CHECK(column(model, "section") == QStringList{u"Partners"_s, u"Agreements"_s, u""_s, u"Events"_s});
    CHECK(column(model, "line")
        == QStringList{u"Serbia\u00a0· since 1975"_s, u"Next anniversary (2\u00a0years): 31\u00a0May 2027"_s,
            u"Next anniversary (52\u00a0years): 1\u00a0August 2027"_s, u"30\u00a0January 2026"_s});
    const auto target = [&](int row) {
        return model.index(row, 0).data(model.roleNames().key("target")).value<PageTarget>();
    };
    CHECK(target(0) == PageTarget{u"partner"_s, u"valjevo"_s});
    CHECK(target(2) == PageTarget{u"agreement"_s, u"jesenice-valjevo-1975"_s});
    CHECK(target(3) == PageTarget{u"partner"_s, u"valjevo"_s}); // an event leads to whom it was held with
    favourites.toggle(declaration);
    CHECK(column(model, "key") == QStringList{valjevo, charter, visit});
    CHECK(column(model, "section") == QStringList{u"Partners"_s, u"Agreements"_s, u"Events"_s});
}

TEST_CASE("What another town's pages tell is not listed but stays marked, and that is said")
{
    RealSession real(u"jesenice"_s, Language::English);
    Favourites favourites({valjevo, u"partner:solna"_s, u"event:long-forgotten"_s, u"partner:jesenice"_s});
    FavouritesModel model;
    model.setSession(&real.session);
    model.setFavourites(&favourites);
    CHECK(column(model, "key") == QStringList{valjevo});
    CHECK(model.note().startsWith(u"3 more favourite"_s));
    real.moveTo(u"valmiera"_s);
    CHECK(column(model, "key") == QStringList{u"partner:solna"_s});
    CHECK(favourites.keys().size() == 4);
    real.moveTo(u"jesenice"_s);
    favourites.reset();
    CHECK(model.note().isEmpty());
}

TEST_CASE("All dates of what is marked are one calendar, each date once")
{
    RealSession real(u"jesenice"_s, Language::Slovenian, QDate(2026, 1, 15));
    Favourites favourites({valjevo, charter, visit});
    const QTemporaryDir folder;
    HandOff handOff;
    handOff.setSession(&real.session);
    handOff.setFavourites(&favourites);
    handOff.setFolder(folder.path());
    handOff.keep(u"calendar"_s);
    REQUIRE(handOff.savedFile().endsWith(u"partner-cities-favourites.ics"_s));
    QFile file(handOff.savedFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 3); // charter, declaration, visit
    CHECK(calendar.contains("anniversary.jesenice-valjevo-1975@partner-cities"));
    CHECK(calendar.contains("event.jesenice-valjevo-visit-2026@partner-cities"));
    // Three dates have no room in a code; the text has.
    REQUIRE(handOff.codes().size() == 1);
    CHECK(handOff.codes().constFirst().key == u"text"_s);
    CHECK(handOff.codes().constFirst().code.startsWith(u"Valjevo, Srbija\n"_s));
    CHECK(handOff.actions().constLast().holds.endsWith(u"\u00A0…"_s));
    favourites.toggle(charter);
    CHECK(handOff.actions().constLast().holds.count(u'\n') == 1); // two things, both told

    favourites.reset();
    CHECK(handOff.actions().isEmpty()); // and not the dates of home
    favourites.toggle(visit);
    CHECK(handOff.codes().constFirst().code.contains(u"event.jesenice-valjevo-visit-2026"_s));
}

TEST_CASE("One event to come is offered to the calendar and as a text, one that is over as a text only")
{
    const QTemporaryDir folder;
    const auto keysOn = [&](QDate today) {
        RealSession real(u"jesenice"_s, Language::Slovenian, today);
        HandOff handOff;
        handOff.setSession(&real.session);
        handOff.setEvent(u"jesenice-valjevo-visit-2026"_s);
        QStringList keys;
        for (const KeepsakeEntry &entry : handOff.actions())
            keys += entry.key;
        if (keys.contains(u"calendar"_s)) {
            handOff.setFolder(folder.path());
            handOff.keep(u"calendar"_s);
            CHECK(handOff.savedFile().endsWith(u"partner-cities-jesenice-valjevo-visit-2026.ics"_s));
            CHECK(handOff.codes().constFirst().codeHolds.endsWith(u"30.\u00a0januar 2026"_s));
        }
        return keys;
    };
    CHECK(keysOn(QDate(2026, 1, 15)) == QStringList{u"calendar"_s, u"text"_s});
    CHECK(keysOn(QDate(2026, 1, 31)) == QStringList{u"text"_s});
}
