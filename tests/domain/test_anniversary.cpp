// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "anniversary.h"
#include "edtf.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 21);

void check(const std::optional<Anniversary> &anniversary, int years, const QString &when)
{
    REQUIRE(anniversary);
    CHECK(anniversary->years == years);
    CHECK(anniversary->when.toEdtf() == when);
}
} // namespace

TEST_CASE("The twinning of Jesenice and Valjevo is next celebrated on 1 August 2027, with a jubilee in 2030")
{
    const PartialDate signing = edtf(u"1975-08-01"_s);
    check(nextAnniversary(signing, today), 52, u"2027-08-01"_s);
    CHECK_FALSE(nextAnniversary(signing, today)->isJubilee());
    check(nextJubilee(signing, today), 55, u"2030-08-01"_s);
    CHECK(nextJubilee(signing, today)->isJubilee());
}

TEST_CASE("The declaration of Jesenice and Valjevo is two years old on 31 May 2027")
{
    check(nextAnniversary(edtf(u"2025-05-31"_s), today), 2, u"2027-05-31"_s);
    check(nextJubilee(edtf(u"2025-05-31"_s), today), 5, u"2030-05-31"_s);
}

TEST_CASE("The next anniversary of Valmiera and Cherkasy is a jubilee")
{
    check(nextAnniversary(edtf(u"2022-07-22"_s), today), 5, u"2027-07-22"_s);
    CHECK(nextAnniversary(edtf(u"2022-07-22"_s), today)->isJubilee());
    CHECK(nextJubilee(edtf(u"2022-07-22"_s), today) == nextAnniversary(edtf(u"2022-07-22"_s), today));
}

TEST_CASE("A year-only date never gets a day")
{
    const PartialDate viljandi = edtf(u"1992"_s);
    check(nextAnniversary(viljandi, today), 35, u"2027"_s);
    CHECK(nextAnniversary(viljandi, today)->isJubilee());
    check(nextJubilee(viljandi, today), 35, u"2027"_s);
}

TEST_CASE("This year's jubilees of year-only dates are found by the year")
{
    check(anniversaryIn(edtf(u"1991"_s), 2026), 35, u"2026"_s); // Solna
    check(anniversaryIn(edtf(u"2001"_s), 2026), 25, u"2026"_s); // Zduńska Wola
    check(anniversaryIn(edtf(u"2016"_s), 2026), 10, u"2026"_s); // Vallefoglia
    check(anniversaryIn(edtf(u"2011"_s), 2026), 15, u"2026"_s); // Halle
    for (const QString &year : {u"1991"_s, u"2001"_s, u"2016"_s, u"2011"_s})
        CHECK(anniversaryIn(edtf(year), 2026)->isJubilee());
}

TEST_CASE("An anniversary on this very day is the next one")
{
    check(nextAnniversary(edtf(u"2000-11-21"_s), today), 26, u"2026-11-21"_s);
    check(nextAnniversary(edtf(u"2000-11-20"_s), today), 27, u"2027-11-20"_s);
    check(nextJubilee(edtf(u"2001-11-21"_s), today), 25, u"2026-11-21"_s);
    check(nextJubilee(edtf(u"2001-11-20"_s), today), 30, u"2031-11-20"_s);
}

TEST_CASE("A month, a season or a year that has begun belongs to the present, not to what comes next")
{
    check(nextAnniversary(edtf(u"2025-11"_s), today), 2, u"2027-11"_s);
    check(nextAnniversary(edtf(u"2025-12"_s), today), 1, u"2026-12"_s);
    check(nextAnniversary(edtf(u"2022-23"_s), today), 5, u"2027-23"_s); // autumn began on 1 September
    check(nextAnniversary(edtf(u"2022-24"_s), today), 4, u"2026-24"_s);
    check(nextAnniversary(edtf(u"1992"_s), QDate(2027, 1, 1)), 35, u"2027"_s);
    check(nextAnniversary(edtf(u"1992"_s), QDate(2027, 1, 2)), 36, u"2028"_s);
}

TEST_CASE("A 29 February signing is kept on 28 February where there is no 29th, and said so")
{
    const PartialDate leapDay = edtf(u"2004-02-29"_s);

    check(anniversaryIn(leapDay, 2026), 22, u"2026-02-28"_s);
    CHECK(anniversaryIn(leapDay, 2026)->movedFromLeapDay);
    check(anniversaryIn(leapDay, 2028), 24, u"2028-02-29"_s);
    CHECK_FALSE(anniversaryIn(leapDay, 2028)->movedFromLeapDay);
    check(anniversaryIn(leapDay, 2100), 96, u"2100-02-28"_s);

    SECTION("the 28th is the day to wait for")
    {
        check(nextAnniversary(leapDay, QDate(2027, 2, 28)), 23, u"2027-02-28"_s);
        check(nextAnniversary(leapDay, QDate(2027, 3, 1)), 24, u"2028-02-29"_s);
        check(nextAnniversary(leapDay, QDate(2028, 2, 29)), 24, u"2028-02-29"_s);
    }
    SECTION("a jubilee is moved as well")
    {
        check(nextJubilee(leapDay, today), 25, u"2029-02-28"_s);
        CHECK(nextJubilee(leapDay, today)->movedFromLeapDay);
    }
    SECTION("doubt is kept")
    {
        check(anniversaryIn(edtf(u"2004-02-29%"_s), 2026), 22, u"2026-02-28%"_s);
    }
    SECTION("no other day is moved")
    {
        CHECK_FALSE(anniversaryIn(edtf(u"2004-02-28"_s), 2026)->movedFromLeapDay);
        CHECK_FALSE(anniversaryIn(edtf(u"2004-02"_s), 2026)->movedFromLeapDay);
    }
}

TEST_CASE("An anniversary is as precise and as doubtful as its origin")
{
    const QString text = GENERATE(u"1991"_s, u"2015-02"_s, u"2002-23"_s, u"1975-08-01"_s);
    const QString mark = GENERATE(u""_s, u"~"_s, u"?"_s, u"%"_s);
    const PartialDate origin = edtf(text + mark);
    const auto next = nextAnniversary(origin, today);
    REQUIRE(next);
    CHECK(next->when.precision() == origin.precision());
    CHECK(next->when.isApproximate() == origin.isApproximate());
    CHECK(next->when.isUncertain() == origin.isUncertain());
    CHECK(next->when.toEdtf().sliced(4) == origin.toEdtf().sliced(4));
}

TEST_CASE("What happened in a part of a month is remembered in that part of it")
{
    const PartialDate b40 = edtf(u"[2025-02-21..2025-02-28]"_s);
    check(nextAnniversary(b40, today), 2, u"[2027-02-21..2027-02-28]"_s);
    check(anniversaryIn(b40, 2028), 3, u"[2028-02-21..2028-02-29]"_s);
    CHECK_FALSE(anniversaryIn(b40, 2028)->movedFromLeapDay);
}

TEST_CASE("Jubilees have ranks: 100, 75, 50 and 25 years stand out, then tens, then fives")
{
    const auto [years, rank] = GENERATE(table<int, int>({{1, 0}, {4, 0}, {5, 5}, {10, 10}, {15, 5}, {20, 10},
        {24, 0}, {25, 25}, {30, 10}, {35, 5}, {50, 50}, {55, 5}, {60, 10}, {75, 75}, {80, 10}, {99, 0},
        {100, 100}, {110, 10}, {125, 25}, {150, 50}, {175, 75}, {200, 100}, {1000, 100}}));
    CAPTURE(years);
    const Anniversary anniversary{years, edtf(u"2026"_s)};
    CHECK(anniversary.rank() == rank);
    CHECK(anniversary.isJubilee() == (rank > 0));
}

TEST_CASE("There is no anniversary in or before the year of origin")
{
    const PartialDate origin = edtf(u"2025-05-31"_s);
    CHECK_FALSE(anniversaryIn(origin, 2025));
    CHECK_FALSE(anniversaryIn(origin, 2024));
    CHECK(anniversaryIn(origin, 2026));
}

TEST_CASE("What has not happened yet has its first anniversary a year after")
{
    check(nextAnniversary(edtf(u"2027-05-01"_s), today), 1, u"2028-05-01"_s);
    check(nextAnniversary(edtf(u"2026-12-01"_s), today), 1, u"2027-12-01"_s);
    check(nextJubilee(edtf(u"2030"_s), today), 5, u"2035"_s);
}

TEST_CASE("No date or no today has no anniversary")
{
    CHECK_FALSE(nextAnniversary({}, today));
    CHECK_FALSE(nextJubilee({}, today));
    CHECK_FALSE(anniversaryIn({}, 2026));
    CHECK_FALSE(nextAnniversary(edtf(u"1991"_s), QDate()));
}

TEST_CASE("Beyond the years that EDTF writes with four digits there is no anniversary")
{
    check(anniversaryIn(edtf(u"0999"_s), 1000), 1, u"1000"_s);
    check(anniversaryIn(edtf(u"0800"_s), 950), 150, u"0950"_s);
    check(anniversaryIn(edtf(u"9998"_s), 9999), 1, u"9999"_s);
    CHECK_FALSE(anniversaryIn(edtf(u"9998"_s), 10000));
    CHECK_FALSE(nextAnniversary(edtf(u"9999-12-31"_s), today));
    CHECK_FALSE(nextAnniversary(edtf(u"1991"_s), QDate(10000, 1, 1)));
}

TEST_CASE("From any day of four years the next anniversary is at hand and never past")
{
    const PartialDate origin =
        edtf(GENERATE(u"2004-02-29"_s, u"1975-08-01"_s, u"1999-12-31"_s, u"2000-01-01"_s));
    for (QDate day(2026, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        const auto next = nextAnniversary(origin, day);
        const auto jubilee = nextJubilee(origin, day);
        if (!next || next->when.earliest() < day || next->when.earliest() > day.addDays(366))
            FAIL(day.toString(Qt::ISODate).toStdString());
        if (!jubilee || !jubilee->isJubilee() || jubilee->when < next->when
            || jubilee->years - next->years > 4)
            FAIL(day.toString(Qt::ISODate).toStdString());
    }
}
