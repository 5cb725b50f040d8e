// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "changedcontent.h"
#include "realsession.h"
#include "timelinemodel.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QList<TimelineEntry> entriesOf(const TimelineModel &model)
{
    QList<TimelineEntry> entries;
    const int role = model.roleNames().key("entry", -1);
    REQUIRE(role >= 0);
    for (int row = 0; row < model.rowCount(); ++row)
        entries.append(model.index(row, 0).data(role).value<TimelineEntry>());
    return entries;
}

QStringList keysOf(const QList<TimelineEntry> &entries)
{
    QStringList keys;
    std::ranges::transform(entries, std::back_inserter(keys), &TimelineEntry::key);
    return keys;
}

QList<TimelineEntry> timeline(Session &session, const QString &partnership = {})
{
    TimelineModel model;
    model.setSession(&session);
    model.setPartnership(partnership);
    return entriesOf(model);
}

TimelineEntry entryOf(const QList<TimelineEntry> &entries, const QString &key)
{
    const auto found = std::ranges::find(entries, key, &TimelineEntry::key);
    INFO(key.toStdString());
    REQUIRE(found != entries.end());
    return *found;
}
} // namespace

TEST_CASE("The time of Jesenice runs from 1962 over its great jubilees to today and five years on")
{
    RealSession real(u"jesenice"_s, Language::English);
    const QList<TimelineEntry> entries = timeline(real.session);
    // Told twice, as milestone and as event, first contacts and declaration stand here once.
    CHECK(keysOf(entries)
        == QStringList{u"jesenice-valjevo-1962"_s, u"jesenice-valjevo-1975"_s,
            u"jesenice-valjevo-1962@1987"_s, u"jesenice-valjevo-1975@2000-08-01"_s,
            u"jesenice-valjevo-1962@2012"_s, u"jesenice-daffodils-2016"_s, u"jesenice-valjevo-booklet-2025"_s,
            u"jesenice-valjevo-jubilee-2025"_s, u"jesenice-valjevo-2025"_s,
            u"jesenice-valjevo-1975@2025-08-01"_s, u"jesenice-valjevo-visit-2026"_s, u"@today"_s,
            u"jesenice-valjevo-1962@2027"_s, u"jesenice-valjevo-2025@2030-05-31"_s,
            u"jesenice-valjevo-1975@2030-08-01"_s});
    const TimelineEntry half = entryOf(entries, u"jesenice-valjevo-1975@2025-08-01"_s);
    CHECK(half.line == u"1\u00a0August 2025\u00a0· 50\u00a0years\u00a0· half a century"_s);
    CHECK(half.rank == 50);
    CHECK(half.target == PageTarget{u"agreement"_s, u"jesenice-valjevo-1975"_s});
    // No agreement: who is on the other side.
    CHECK(entryOf(entries, u"jesenice-valjevo-1962"_s).target == PageTarget{u"partner"_s, u"valjevo"_s});
    CHECK(entryOf(entries, u"jesenice-daffodils-2016"_s).target == PageTarget());
    CHECK_FALSE(half.isComing);
    CHECK(entryOf(entries, u"jesenice-valjevo-1962@2027"_s).isComing);
}

TEST_CASE("Each year is said large once, and every entry is heard with its date")
{
    RealSession real(u"jesenice"_s, Language::English);
    const QList<TimelineEntry> entries = timeline(real.session);
    QList<int> years;
    for (const TimelineEntry &entry : entries) {
        if (entry.year > 0)
            years.append(entry.year);
    }
    CHECK(years == QList<int>{1962, 1975, 1987, 2000, 2012, 2016, 2025, 2026, 2027, 2030});
    CHECK(entries[0].line.isEmpty()); // the year says it
    CHECK(entries[0].spoken == u"1962, First contact, Jesenice\u00a0– Valjevo"_s);
    CHECK(entryOf(entries, u"jesenice-valjevo-1962@2027"_s).spoken
        == u"2027, 65\u00a0years, special anniversary, First contact, Jesenice\u00a0– Valjevo"_s);
    CHECK(entryOf(entries, u"@today"_s).spoken == u"Today, 21\u00a0November 2026"_s);
}

TEST_CASE("One partnership has a time of its own, ten years on, and tells what was agreed")
{
    RealSession real(u"jesenice"_s, Language::English);
    TimelineModel model;
    model.setSession(&real.session);
    model.setPartnership(u"jesenice-valjevo"_s);
    const QList<TimelineEntry> entries = entriesOf(model);
    CHECK(model.subject() == u"Jesenice\u00a0– Valjevo"_s);
    CHECK(model.partner() == u"valjevo"_s);
    CHECK(model.firstYear() == 1962);
    CHECK_FALSE(keysOf(entries).contains(u"jesenice-daffodils-2016"_s)); // Jesenice's own
    CHECK(keysOf(entries).contains(u"jesenice-valjevo-1975@2035-08-01"_s));
    CHECK(!entryOf(entries, u"jesenice-valjevo-1975"_s).details.isEmpty());
    // It leads to its agreements, and not back to the partner.
    CHECK(entryOf(entries, u"jesenice-valjevo-1975"_s).target.page == u"agreement"_s);
    CHECK(entryOf(entries, u"jesenice-valjevo-1962"_s).target == PageTarget());
    CHECK(entryOf(entries, u"jesenice-valjevo-1975@2035-08-01"_s).details.isEmpty());
    model.setPartnership({});
    CHECK(model.subject() == u"Jesenice"_s);
    CHECK(model.partner().isEmpty());
}

TEST_CASE("What is known by its year alone and is not over stands after today, without a day")
{
    RealSession real(u"valmiera"_s, Language::English);
    const QList<TimelineEntry> entries = timeline(real.session);
    const QStringList keys = keysOf(entries);
    const qsizetype today = keys.indexOf(u"@today"_s);
    REQUIRE(today > 0);
    CHECK(entries[today - 1].year == 2026);
    CHECK(entries[today + 1].year == 0); // today stands in the year that was said above
    int thisYear = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        CHECK(entries[i].isComing == (i > today));
        if (!entries[i].key.endsWith(u"@2026"_s))
            continue;
        ++thisYear;
        CHECK(i > today);
        CHECK(
            entries[i].line.endsWith(entries[i].rank == 25 ? u"a quarter of a century"_s : u"anniversary"_s));
        CHECK(entries[i].line.startsWith(u"2026"_s)
            == (entries[i].year == 0)); // the numeral says it, or the line
    }
    CHECK(thisYear == 4);
    CHECK(entryOf(entries, u"valmiera-cherkasy-2022@2027-07-22"_s).rank == 5);
}

TEST_CASE("On its very day any anniversary stands at today, and an event that is not over can be taken along")
{
    RealSession day(u"jesenice"_s, Language::English, QDate(2027, 8, 1));
    const QList<TimelineEntry> entries = timeline(day.session);
    const qsizetype today = keysOf(entries).indexOf(u"@today"_s);
    REQUIRE(today + 2 < entries.size());
    CHECK(entries[today + 1].key == u"jesenice-valjevo-1962@2027"_s); // all the year
    CHECK(entries[today + 1].year == 2027); // nothing before today has said it
    CHECK(entries[today + 2].key == u"jesenice-valjevo-1975@2027-08-01"_s);
    CHECK(entries[today + 2].rank == 0);

    RealSession before(u"jesenice"_s, Language::English, QDate(2026, 1, 15));
    CHECK(entryOf(timeline(before.session), u"jesenice-valjevo-visit-2026"_s).event
        == u"jesenice-valjevo-visit-2026"_s);
    RealSession after(u"jesenice"_s, Language::English, QDate(2026, 1, 31));
    CHECK(entryOf(timeline(after.session), u"jesenice-valjevo-visit-2026"_s).event.isEmpty());
}

TEST_CASE("What has ended keeps its steps and has no jubilees; nothing at all leaves today")
{
    ChangedContent ended([](Catalog &catalog) {
        catalog.partnerships[u"jesenice-valjevo"_s].status = Partnership::Status::Ended;
    });
    RealSession real(u"jesenice"_s, Language::English, QDate(2026, 11, 21), ended.package());
    for (const TimelineEntry &entry : timeline(real.session, u"jesenice-valjevo"_s))
        CHECK(entry.number == 0);
    CHECK(keysOf(timeline(real.session, u"jesenice-valjevo"_s)).contains(u"jesenice-valjevo-1975"_s));
    CHECK(keysOf(timeline(real.session, u"no-such"_s)) == QStringList{u"@today"_s});
    RealSession none(u"ljubljana"_s);
    TimelineModel model;
    model.setSession(&none.session);
    CHECK(model.count() == 1);
    CHECK(model.firstYear() == 0);
}

TEST_CASE("Parts of months, seasons and inferred years are told in the words of each language")
{
    struct Row {
        Language language;
        QString partOfMonth;
        QString season;
        QString inferred;
    };
    const QList<Row> rows{{Language::Slovenian, u"konec februarja 2025"_s, u"jesen 2022"_s, u"okoli 2022"_s},
        {Language::Serbian, u"крај фебруара 2025."_s, u"јесен 2022."_s, u"око 2022."_s},
        {Language::SerbianLatin, u"kraj februara 2025."_s, u"jesen 2022."_s, u"oko 2022."_s},
        {Language::Latvian, u"2025.\u00a0gada februāra beigas"_s, u"2022.\u00a0gada rudens"_s,
            u"ap 2022.\u00a0gadu"_s},
        {Language::English, u"late February 2025"_s, u"autumn 2022"_s, u"around 2022"_s}};
    for (const Row &row : rows) {
        RealSession velenje(u"velenje"_s, row.language);
        const QList<TimelineEntry> coal = timeline(velenje.session);
        CHECK(entryOf(coal, u"velenje-pljevlja-exchange-2022"_s).line.startsWith(row.season));
        CHECK(entryOf(coal, u"velenje-pljevlja-lukavac-2022"_s).line.startsWith(row.inferred));
        RealSession novoMesto(u"novo-mesto"_s, row.language);
        CHECK(
            entryOf(timeline(novoMesto.session), u"novo-mesto-b40-2025"_s).line.startsWith(row.partOfMonth));
    }
}
