// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testfiles.h"
#include "toolrun.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QStringList ids(const ToolRun &run)
{
    QStringList list;
    for (const QJsonObject &object : run.json())
        list.append(object[u"id"_s].toString());
    return list;
}

ToolRun listed(const QString &kind, const QString &of, const QString &language = u"en"_s)
{
    return succeeded({u"list"_s, realPackage(), kind, u"--of"_s, of, u"--lang"_s, language, u"--json"_s});
}

QStringList anniversaries(const QString &of, const QString &language, const QString &from, const QString &to)
{
    return succeeded({u"anniversaries"_s, realPackage(), u"--of"_s, of, u"--lang"_s, language, u"--from"_s,
                         from, u"--to"_s, to})
        .lines();
}

/// Without those that are known by the year alone.
QStringList onDays(QStringList lines)
{
    lines.removeIf([](const QString &line) {
        return line.startsWith(u"leta ") || line.startsWith(u"okoli leta ") || line.startsWith(u"in ");
    });
    return lines;
}

QJsonObject shown(const QString &id, const QString &language = u"en"_s)
{
    const auto records =
        succeeded({u"show"_s, fixturePackage(), id, u"--lang"_s, language, u"--json"_s}).json();
    REQUIRE(records.size() == 1);
    return records.first();
}
} // namespace

TEST_CASE("The partners of a municipality are listed by name, in the language asked for")
{
    const auto partners = listed(u"municipalities"_s, u"velenje"_s, u"sr"_s).json();
    REQUIRE(partners.size() == 2);
    CHECK(partners[0][u"name"_s] == u"Лукавац"_s);
    CHECK(partners[1][u"name"_s] == u"Пљевља"_s);
    CHECK(ids(listed(u"municipalities"_s, u"jesenice"_s)) == QStringList{u"valjevo"_s});
    CHECK(listed(u"municipalities"_s, u"jesenice"_s, u"sr-Latn"_s).json()[0][u"name"_s] == u"Valjevo"_s);
}

TEST_CASE("Partnerships, agreements, events and networks of a municipality are listed")
{
    CHECK(listed(u"partnerships"_s, u"jesenice"_s).json().size() == 1);
    const auto agreements = listed(u"agreements"_s, u"jesenice"_s).json();
    REQUIRE(agreements.size() == 2);
    CHECK(agreements[0][u"date"_s] == u"1975-08-01"_s);
    CHECK(agreements[0][u"dateText"_s] == u"1 August 1975"_s);
    CHECK(agreements[1][u"date"_s] == u"2025-05-31"_s);
    const auto events = listed(u"events"_s, u"jesenice"_s).json();
    CHECK(events.size() >= 4);
    CHECK(std::ranges::is_sorted(
        events, {}, [](const QJsonObject &e) { return e[u"begin"_s].toString().first(4); }));
    CHECK(ids(listed(u"networks"_s, u"novo-mesto"_s)) == QStringList{u"b40"_s});
    CHECK(listed(u"networks"_s, u"jesenice"_s).json().isEmpty());
}

TEST_CASE("Without --of everything in the package is listed")
{
    const ToolRun networks = succeeded({u"list"_s, realPackage(), u"networks"_s, u"--json"_s});
    CHECK(networks.json().size() == 3);
    const ToolRun municipalities = succeeded({u"list"_s, realPackage(), u"municipalities"_s, u"--json"_s});
    CHECK(ids(municipalities).contains(u"valmiera"_s));
    CHECK(ids(municipalities).size() > 212);
}

TEST_CASE("A list has one line for each record, the id first")
{
    const auto lines =
        succeeded({u"list"_s, fixturePackage(), u"municipalities"_s, u"--lang"_s, u"sl"_s}).lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"almby      Almby, Švedska");
    CHECK(lines[1] == u"krusevlje  Kruševlje, Srbija [with arms]");
    CHECK(lines[2] == u"lipovec    Lipovec, Gorenjska, Slovenija [home] [with arms] [photographs: 2]");
}

TEST_CASE("The anniversaries of a twinning are told in each language")
{
    const auto in = [](const QString &language) {
        const auto lines = anniversaries(u"jesenice"_s, language, u"2027-07-01"_s, u"2027-12-31"_s);
        REQUIRE(lines.size() == 2); // the first contacts are known by the year alone
        return lines.last();
    };
    CHECK(in(u"sl"_s) == u"1. avgusta 2027: 52 let – Listina o pobratenju (Jesenice – Valjevo)");
    CHECK(in(u"sr"_s).startsWith(u"1. августа 2027.: 52 године – "));
    CHECK(in(u"sr"_s).endsWith(u"(Јесенице – Ваљево)"));
    CHECK(in(u"sr-Latn"_s).startsWith(u"1. avgusta 2027.: 52 godine – "));
    CHECK(in(u"lv"_s).startsWith(u"2027. gada 1. augustā: 52 gadi – "));
    CHECK(in(u"en"_s).startsWith(u"on 1 August 2027: 52 years – "));
}

TEST_CASE("Jubilees are marked, and the range includes its first and last day")
{
    const auto jubilee = onDays(anniversaries(u"jesenice"_s, u"sl"_s, u"2030-08-01"_s, u"2030-08-01"_s));
    REQUIRE(jubilee.size() == 1);
    CHECK(jubilee[0] == u"1. avgusta 2030: 55 let – Listina o pobratenju (Jesenice – Valjevo) [jubilee]");
    CHECK(onDays(anniversaries(u"jesenice"_s, u"sl"_s, u"2030-08-02"_s, u"2031-05-30"_s)).isEmpty());
    const auto cherkasy = onDays(anniversaries(u"valmiera"_s, u"en"_s, u"2027-07-22"_s, u"2027-07-22"_s));
    REQUIRE(cherkasy.size() == 1);
    CHECK(cherkasy[0].startsWith(u"on 22 July 2027: 5 years – "));
    CHECK(cherkasy[0].endsWith(u"[jubilee]"));
}

TEST_CASE("A year-only date never gets a day and comes whenever a part of the year is in the range")
{
    const auto [from, to] = GENERATE(table<QString, QString>({
        {u"2027-01-01"_s, u"2027-12-31"_s},
        {u"2026-12-31"_s, u"2027-01-01"_s},
        {u"2027-12-31"_s, u"2027-12-31"_s},
    }));
    const auto isViljandi = [](const QString &line) {
        return line.contains(u"Viljandi") && line.contains(u"2027");
    };
    const auto year = anniversaries(u"valmiera"_s, u"en"_s, from, to);
    const auto viljandi = std::ranges::find_if(year, isViljandi);
    REQUIRE(viljandi != year.end());
    CHECK(viljandi->startsWith(u"in 2027: 35 years – "));
    CHECK(std::ranges::none_of(
        anniversaries(u"valmiera"_s, u"en"_s, u"2026-01-01"_s, u"2026-12-31"_s), isViljandi));
}

TEST_CASE("A winter comes in both of the years that it lies in")
{
    ContentCopy content;
    content.replace(u"lipovec/partnerships.toml"_s, "1968~", "1968-24");
    const QString package = content.path() + u"/winter.sqlite"_s;
    succeeded({u"compile"_s, content.path(), u"-o"_s, package});
    const auto lines = [&](const QString &from, const QString &to) {
        return succeeded({u"anniversaries"_s, package, u"--from"_s, from, u"--to"_s, to}).lines().size();
    };
    CHECK(lines(u"2026-12-01"_s, u"2026-12-02"_s) == 1);
    CHECK(lines(u"2027-02-28"_s, u"2027-02-28"_s) == 1);
    CHECK(lines(u"2027-03-01"_s, u"2027-03-01"_s) == 0);
}

TEST_CASE("A range of several years has each return, in the order of time")
{
    const auto objects = succeeded({u"anniversaries"_s, realPackage(), u"--of"_s, u"jesenice"_s, u"--from"_s,
                                       u"2027-01-01"_s, u"--to"_s, u"2029-12-31"_s, u"--json"_s})
                             .json();
    QStringList dates;
    for (const QJsonObject &object : objects) {
        if (object[u"date"_s].toString().size() == 10)
            dates.append(object[u"date"_s].toString());
    }
    CHECK(dates
        == QStringList{u"2027-05-31"_s, u"2027-08-01"_s, u"2028-05-31"_s, u"2028-08-01"_s, u"2029-05-31"_s,
            u"2029-08-01"_s});
    const QJsonObject charter =
        *std::ranges::find_if(objects, [](const QJsonObject &o) { return o[u"date"_s] == u"2027-08-01"_s; });
    CHECK(charter[u"years"_s] == 52);
    CHECK(charter[u"jubilee"_s] == false);
    CHECK(charter[u"movedFromLeapDay"_s] == false);
    CHECK(charter[u"origin"_s] == u"1975-08-01"_s);
    CHECK(charter[u"text"_s].toString().startsWith(u"on 1 August 2027"));
}

TEST_CASE("A 29 February is kept on the 28th in other years, and said so")
{
    ContentCopy content;
    content.replace(u"lipovec/partnerships.toml"_s, "1974-06-29", "1976-02-29");
    const QString package = content.path() + u"/leap.sqlite"_s;
    succeeded({u"compile"_s, content.path(), u"-o"_s, package});
    const auto lines = onDays(succeeded({u"anniversaries"_s, package, u"--lang"_s, u"sl"_s, u"--from"_s,
                                            u"2027-02-01"_s, u"--to"_s, u"2028-03-01"_s})
            .lines());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"28. februarja 2027: 51 let"));
    CHECK(lines[0].endsWith(u"[moved from 29 February]"));
    CHECK(lines[1].startsWith(u"29. februarja 2028: 52 let"));
    CHECK_FALSE(lines[1].contains(u'['));
}

TEST_CASE("What has ended has no anniversaries, nor has a municipality that has left")
{
    const auto [before, after] = GENERATE(table<const char *, const char *>({
        {"form = \"twinning\"\nstatus = \"active\"", "form = \"twinning\"\nstatus = \"ended\""},
        {"form = \"twinning\"\nstatus = \"active\"", "form = \"twinning\"\nstatus = \"planned\""},
        {"role = \"partner\"", "left = true"},
        {"municipality = \"krusevlje\"", "municipality = \"krusevlje\"\n    left = \"2020\""},
    }));
    ContentCopy content;
    content.replace(u"lipovec/partnerships.toml"_s, before, after);
    const QString package = content.path() + u"/ended.sqlite"_s;
    succeeded({u"compile"_s, content.path(), u"-o"_s, package});
    CHECK(succeeded({u"anniversaries"_s, package}).out.isEmpty());
    CHECK(succeeded({u"anniversaries"_s, package, u"--of"_s, u"krusevlje"_s}).out.isEmpty());
}

TEST_CASE("Without a range the next year is meant")
{
    const QDate before = QDate::currentDate();
    const auto objects =
        succeeded({u"anniversaries"_s, realPackage(), u"--of"_s, u"jesenice"_s, u"--json"_s}).json();
    const QDate after = QDate::currentDate();
    CHECK(objects.size() >= 2); // the charter and the declaration return every year
    for (const QJsonObject &object : objects) {
        const QString date = object[u"date"_s].toString();
        CHECK(date >= before.toString(Qt::ISODate).first(date.size()));
        CHECK(date <= after.addYears(1).toString(Qt::ISODate).first(date.size()));
    }
}

TEST_CASE("Any spelling finds a place")
{
    const QString text = GENERATE(u"Ваљево"_s, u"valjevo"_s, u"VALJ"_s);
    const auto hits = succeeded({u"search"_s, realPackage(), text, u"--lang"_s, u"lv"_s, u"--json"_s}).json();
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits[0][u"what"_s] == u"municipality"_s);
    CHECK(hits[0][u"id"_s] == u"valjevo"_s);
    CHECK_FALSE(hits[0][u"title"_s].toString().isEmpty());
    CHECK(
        succeeded({u"search"_s, realPackage(), text}).lines().first().startsWith(u"municipality valjevo: "));
}

TEST_CASE("A search that finds nothing is no mistake")
{
    const QString text = GENERATE(u"xyzzy"_s, u"\"*\" NEAR("_s, u"🏰"_s);
    CHECK(succeeded({u"search"_s, realPackage(), text}).out.isEmpty());
    CHECK(succeeded({u"search"_s, realPackage(), text, u"--json"_s}).json().isEmpty());
    CHECK(succeeded({u"search"_s, realPackage(), u"--"_s, u"--help"_s}).exitCode == 0);
}

TEST_CASE("Every kind of record is shown by its id")
{
    struct Expected {
        QString id;
        QString record;
        QString line;
    };
    const Expected expected = GENERATE(Expected{u"lipovec"_s, u"municipality"_s, u"Lindendorf"_s},
        Expected{u"lipovec-krusevlje"_s, u"partnership"_s, u"The towns have been twinned since 1974."_s},
        Expected{u"lipovec-krusevlje-1974"_s, u"milestone"_s, u"The mayors sign the charter."_s},
        Expected{u"visit-krusevlje-2024"_s, u"event"_s, u"31 May – 2 June 2024"_s},
        Expected{u"linden-towns"_s, u"network"_s, u"bees"_s},
        Expected{u"youth"_s, u"topic"_s, u"young people"_s},
        Expected{u"lipovec-report"_s, u"source"_s, u"https://lipovec.example/pobratenje?leto=2024"_s});
    CHECK(shown(expected.id)[u"record"_s] == expected.record);
    CHECK(shown(expected.id)[u"id"_s] == expected.id);
    const QString text = succeeded({u"show"_s, fixturePackage(), expected.id, u"--lang"_s, u"en"_s}).out;
    INFO(text.toStdString());
    CHECK(text.contains(u"(%1 %2)"_s.arg(expected.record, expected.id)));
    CHECK(text.contains(expected.line));
}

TEST_CASE("A milestone is shown in full")
{
    const QString text =
        succeeded({u"show"_s, fixturePackage(), u"lipovec-krusevlje-1974"_s, u"--lang"_s, u"sl"_s}).out;
    INFO(text.toStdString());
    for (const QString &part : {u"Listina o pobratenju"_s, u"29. junij 1974"_s, u"julij 1974"_s,
             u"Bilten navaja julij."_s, u"skupni koncerti"_s, u"mag. Ana Novak, županja, Lipovec"_s,
             u"podžupan, Kruševlje (on behalf of "_s, u"krusevlje-bulletin: Општина Крушевље"_s})
        CHECK(text.contains(part));

    const QJsonObject record = shown(u"lipovec-krusevlje-1974"_s, u"sl"_s);
    CHECK(record[u"dates"_s].toArray().size() == 2);
    CHECK(record[u"points"_s].toArray().size() == 2);
    CHECK(record[u"signatories"_s].toArray().size() == 2);
    CHECK(record[u"originalLanguages"_s].toArray() == QJsonArray{u"sl"_s, u"sr-Latn"_s});
    CHECK(record[u"summary"_s].toObject()[u"status"_s] == u"reviewed"_s);
    CHECK(record[u"summary"_s].toObject()[u"language"_s] == u"sl"_s);
}

TEST_CASE("A partnership is shown with its milestones, and nothing unknown is made up")
{
    const QJsonObject record = shown(u"lipovec-linden-towns"_s);
    CHECK(record[u"milestones"_s].toArray().isEmpty());
    CHECK_FALSE(record.contains(u"since"_s));
    const auto parties = record[u"parties"_s].toArray();
    REQUIRE(parties.size() == 2);
    CHECK(parties[0].toObject()[u"hasLeft"_s] == true);
    CHECK(parties[0].toObject()[u"left"_s] == u"2019"_s);
    CHECK(parties[1].toObject()[u"network"_s] == u"linden-towns"_s);
    CHECK(parties[1].toObject()[u"hasLeft"_s] == false);
    CHECK_FALSE(parties[1].toObject().contains(u"left"_s));
    CHECK(shown(u"lipovec-krusevlje"_s)[u"milestones"_s].toArray().size() == 2);
}

TEST_CASE("Control characters in a package do not reach the terminal")
{
    ContentCopy content;
    content.replace(u"lipovec/towns.toml"_s, "Lindendorf", "Linden\\u001B[31mdorf");
    const QString package = content.path() + u"/escape.sqlite"_s;
    REQUIRE(runTool({u"compile"_s, content.path(), u"-o"_s, package}).exitCode == 0);
    CHECK_FALSE(succeeded({u"show"_s, package, u"lipovec"_s}).out.contains(u'\x1b'));
}

TEST_CASE("A municipality's pictures are told, without their bytes")
{
    const QJsonObject lipovec = shown(u"lipovec"_s);
    CHECK(lipovec[u"hasArms"_s].toBool());
    CHECK(lipovec[u"photographCount"_s].toInt() == 2);
    const QJsonObject arms = lipovec[u"arms"_s].toObject();
    CHECK(arms[u"mediaType"_s] == u"image/png"_s);
    CHECK(arms[u"height"_s].toInt() == 512);
    CHECK(arms[u"alt"_s][u"text"_s] == u"A green linden leaf above blue water on a golden shield"_s);
    CHECK(arms[u"rights"_s] == u"CC0-1.0"_s);
    CHECK(arms[u"credit"_s] == u"Občina Lipovec"_s);
    CHECK_FALSE(arms.contains(u"bytes"_s));
    const QJsonArray photographs = lipovec[u"photographs"_s].toArray();
    REQUIRE(photographs.size() == 2);
    CHECK(photographs[0][u"caption"_s][u"text"_s] == u"Lipovec from the north"_s);
    CHECK(photographs[0][u"source"_s] == u"lipovec-report"_s);
    CHECK(photographs[0][u"size"_s].toInt() > 10'000);
    CHECK_FALSE(shown(u"almby"_s).contains(u"arms"_s));
    CHECK_FALSE(shown(u"almby"_s).contains(u"photographs"_s));

    const QString sheet = succeeded({u"show"_s, fixturePackage(), u"lipovec"_s, u"--lang"_s, u"en"_s}).out;
    CHECK(
        sheet.contains(u"1280 × 720, JPEG, 33 KiB: Houses on a river with a church among them and mountains "
                       "behind (Ana Lipar, CC-BY-SA-4.0)"_s));
}

TEST_CASE("A calendar of the coming years has every anniversary with a known day, and is the same each time")
{
    const QTemporaryDir folder;
    const auto written = [&](const QString &name, const QStringList &more = {}) {
        const QString file = folder.filePath(name);
        const ToolRun run =
            succeeded(QStringList{u"anniversaries"_s, realPackage(), u"--of"_s, u"jesenice"_s, u"--from"_s,
                          u"2027-01-01"_s, u"--to"_s, u"2031-12-31"_s, u"--lang"_s, u"sl"_s, u"--ics"_s, file}
                + more);
        return std::pair(bytesOf(file), run);
    };
    const auto [calendar, run] = written(u"dates.ics"_s);
    CHECK(calendar.count("BEGIN:VEVENT\r\n") == 10); // two agreements, five years
    CHECK(calendar.contains("UID:anniversary.jesenice-valjevo-1975.2030@partner-cities\r\n"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20300801\r\n"));
    CHECK(calendar.contains("SUMMARY;LANGUAGE=sl:55 let (Jesenice"));
    CHECK(run.out.contains(u"10 anniversaries; left out, as their day is not known: 5"_s));
    CHECK(written(u"again.ics"_s).first == calendar);
    const QJsonObject told = written(u"json.ics"_s, {u"--json"_s}).second.json().first();
    CHECK(told[u"events"_s] == 10);
    CHECK(told[u"withoutDay"_s] == 5);
    CHECK(told[u"file"_s] == folder.filePath(u"json.ics"_s));
}

TEST_CASE("A calendar that cannot be written ends with 1 and says where")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"missing/dates.ics"_s);
    const ToolRun run = runTool({u"anniversaries"_s, realPackage(), u"--ics"_s, file});
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.startsWith(file + u": "_s));
}
