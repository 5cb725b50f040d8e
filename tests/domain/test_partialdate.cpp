// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "edtf.h"
#include "partialdate.h"
#include "printing.h"

#include <QList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using Precision = PartialDate::Precision;

namespace {
QString errorOf(const QString &text)
{
    const auto date = PartialDate::fromEdtf(text);
    return date ? u"read as "_s + date->toEdtf() : date.error();
}
} // namespace

TEST_CASE("An EDTF date comes back letter by letter")
{
    const QString text =
        GENERATE(u"1991"_s, u"0001"_s, u"0962"_s, u"9999"_s, u"2025-02"_s, u"2025-12"_s, u"1975-08-01"_s,
            u"2024-02-29"_s, u"2000-02-29"_s, u"2022-21"_s, u"2022-22"_s, u"2022-23"_s, u"2022-24"_s);
    const QString mark = GENERATE(u""_s, u"~"_s, u"?"_s, u"%"_s);
    const PartialDate date = edtf(text + mark);

    CHECK(date.toEdtf() == text + mark);
    CHECK_FALSE(date.isNull());
    CHECK(date.isApproximate() == (mark == u"~" || mark == u"%"));
    CHECK(date.isUncertain() == (mark == u"?" || mark == u"%"));
}

TEST_CASE("A date knows exactly what was written")
{
    SECTION("a year has no month and no day")
    {
        const PartialDate date = edtf(u"1991"_s);
        CHECK(date.precision() == Precision::Year);
        CHECK(date.year() == 1991);
        CHECK(date.month() == 0);
        CHECK(date.day() == 0);
    }
    SECTION("a season has no month and no day")
    {
        const PartialDate date = edtf(u"2022-23"_s);
        CHECK(date.precision() == Precision::Season);
        CHECK(date.season() == PartialDate::Season::Autumn);
        CHECK(date.year() == 2022);
        CHECK(date.month() == 0);
        CHECK(date.day() == 0);
    }
    SECTION("a month has no day")
    {
        const PartialDate date = edtf(u"2025-02"_s);
        CHECK(date.precision() == Precision::Month);
        CHECK(date.month() == 2);
        CHECK(date.day() == 0);
    }
    SECTION("a day is whole")
    {
        const PartialDate date = edtf(u"1975-08-01"_s);
        CHECK(date.precision() == Precision::Day);
        CHECK(date.year() == 1975);
        CHECK(date.month() == 8);
        CHECK(date.day() == 1);
    }
}

TEST_CASE("A part of a month is one of its days, nobody knows which")
{
    using Part = PartialDate::PartOfMonth;
    struct Row {
        QString text;
        Part part;
    };
    const Row row = GENERATE(Row{u"[2025-02-01..2025-02-10]"_s, Part::Beginning},
        Row{u"[2025-02-11..2025-02-20]"_s, Part::Middle}, Row{u"[2025-02-21..2025-02-28]"_s, Part::End},
        Row{u"[2024-02-21..2024-02-29]"_s, Part::End}, Row{u"[2025-12-21..2025-12-31]"_s, Part::End});
    const PartialDate date = edtf(row.text);
    CHECK(date.precision() == Precision::PartOfMonth);
    CHECK(date.partOfMonth() == row.part);
    CHECK(date.month() == row.text.sliced(6, 2).toInt());
    CHECK(date.day() == 0);
    CHECK(date.toEdtf() == row.text);
    CHECK(date.earliest().toString(Qt::ISODate) == row.text.sliced(1, 10));
    CHECK(date.latest().toString(Qt::ISODate) == row.text.sliced(13, 10));
}

TEST_CASE("Of sets of days only the thirds of a month are understood, and it is said which they are")
{
    const QString text =
        GENERATE(u"["_s, u"[]"_s, u"[2025-02-21..2025-02-28"_s, u"[2025-02-20..2025-02-28]"_s,
            u"[2025-02-21..2025-02-27]"_s, u"[2025-02-21..2025-03-28]"_s, u"[2025-03-31..2025-03-31]"_s,
            u"[2025-02-21,2025-02-28]"_s, u"[2025-02-21..2025-02-28]~"_s, u"[2025-02-21~.2025-02-28]"_s,
            u"[2025-02-1~..2025-02-10]"_s, u"{2025-02-21..2025-02-28}"_s, u"[[[[[[[[[[[[..]]]]]]]]]]"_s);
    INFO(text.toStdString());
    CHECK_FALSE(PartialDate::fromEdtf(text).has_value());
    if (text.startsWith(u'[') && !text.contains(u"1~"))
        CHECK(errorOf(text).contains(u"[2025-02-21..2025-02-28]"));
}

TEST_CASE("A date in another year is as exact and as doubtful; a leap day is in leap years only")
{
    CHECK(edtf(u"1975-08-01~"_s).inYear(2027) == edtf(u"2027-08-01~"_s));
    CHECK(edtf(u"2022-23?"_s).inYear(1999) == edtf(u"1999-23?"_s));
    CHECK(edtf(u"[2025-02-21..2025-02-28]"_s).inYear(2028) == edtf(u"[2028-02-21..2028-02-29]"_s));
    CHECK(edtf(u"1976-02-29"_s).inYear(2028) == edtf(u"2028-02-29"_s));
    CHECK(edtf(u"1976-02-29"_s).inYear(2027).isNull());
    CHECK(edtf(u"1991"_s).inYear(0).isNull());
    CHECK(edtf(u"1991"_s).inYear(10000).isNull());
    CHECK(PartialDate().inYear(2027).isNull());
}

TEST_CASE("A date covers its first day to its last")
{
    struct Row {
        QString text;
        QDate first;
        QDate last;
    };
    const Row row = GENERATE(Row{u"1991"_s, {1991, 1, 1}, {1991, 12, 31}},
        Row{u"2024-02"_s, {2024, 2, 1}, {2024, 2, 29}}, Row{u"2025-02"_s, {2025, 2, 1}, {2025, 2, 28}},
        Row{u"1900-02"_s, {1900, 2, 1}, {1900, 2, 28}}, Row{u"2025-12"_s, {2025, 12, 1}, {2025, 12, 31}},
        Row{u"1975-08-01"_s, {1975, 8, 1}, {1975, 8, 1}}, Row{u"2022-21"_s, {2022, 3, 1}, {2022, 5, 31}},
        Row{u"2022-22"_s, {2022, 6, 1}, {2022, 8, 31}}, Row{u"2022-23"_s, {2022, 9, 1}, {2022, 11, 30}},
        Row{u"2022-24"_s, {2022, 12, 1}, {2023, 2, 28}}, Row{u"2023-24"_s, {2023, 12, 1}, {2024, 2, 29}},
        Row{u"2022~"_s, {2022, 1, 1}, {2022, 12, 31}}, Row{u"9999-24"_s, {9999, 12, 1}, {10000, 2, 29}});
    INFO(row.text.toStdString());
    CHECK(edtf(row.text).earliest() == row.first);
    CHECK(edtf(row.text).latest() == row.last);
}

TEST_CASE("What is no EDTF date is refused with a sentence that says what to write")
{
    SECTION("not a year")
    {
        const QString text = GENERATE(u""_s, u" "_s, u"~"_s, u"?"_s, u"91"_s, u"199"_s, u"19911"_s, u"199X"_s,
            u"-1991"_s, u"+1991"_s, u"Y12345"_s, u" 1991"_s, u"1991 "_s, u"1991~?"_s, u"~1991"_s,
            u"1991/1992"_s, u"1991.8.1"_s, u"1. 8. 1975"_s, u"1975-08-01-02"_s, u"1975-08-01T10:00"_s,
            u".."_s, u"١٩٩١"_s, u"１９９１"_s);
        INFO(text.toStdString());
        const QString error = errorOf(text);
        // One with three hyphen-separated parts is told about the part that is wrong.
        CHECK((error.contains(u"1975-08-01") || error.contains(u"two digits")));
    }
    SECTION("year 0000")
    {
        CHECK(errorOf(u"0000"_s).contains(u"0000"));
        CHECK(errorOf(u"0000-05"_s).contains(u"0000"));
    }
    SECTION("a month that is not two digits")
    {
        const QString text = GENERATE(u"1975-8"_s, u"1975-008"_s, u"1975-"_s, u"1975-XX"_s, u"1975--01"_s,
            u"1975-8-01"_s, u"1975-au"_s, u"1975-08~-01"_s);
        INFO(text.toStdString());
        CHECK(errorOf(text).contains(u"two digits"));
    }
    SECTION("a month or season that does not exist")
    {
        const QString text = GENERATE(u"1975-00"_s, u"1975-13"_s, u"1975-20"_s, u"1975-25"_s, u"1975-41"_s,
            u"1975-99"_s, u"1975-13-01"_s);
        INFO(text.toStdString());
        CHECK(errorOf(text).contains(u"01 to 12"));
    }
    SECTION("a day in a season")
    {
        CHECK(errorOf(u"2022-23-01"_s).contains(u"season"));
    }
    SECTION("a day that is not two digits")
    {
        const QString text = GENERATE(u"1975-08-1"_s, u"1975-08-"_s, u"1975-08-XX"_s, u"1975-08-001"_s);
        INFO(text.toStdString());
        CHECK(errorOf(text).contains(u"day needs two digits"));
    }
    SECTION("a day that does not exist")
    {
        const QString text = GENERATE(u"1975-08-32"_s, u"1975-08-00"_s, u"2025-02-29"_s, u"1900-02-29"_s,
            u"2025-04-31"_s, u"2025-02-30~"_s);
        INFO(text.toStdString());
        CHECK(errorOf(text).contains(u"no such day"));
    }
}

TEST_CASE("No text up to five characters of EDTF's own alphabet is misread")
{
    // Whatever is accepted must be written back as it was, so nothing is guessed or dropped.
    const QString alphabet = u"0129-~?%"_s;
    int accepted = 0;
    for (qsizetype length = 0; length <= 5; ++length) {
        QList<qsizetype> digits(length, 0);
        for (;;) {
            QString text;
            for (const qsizetype digit : digits)
                text += alphabet[digit];
            if (const auto date = PartialDate::fromEdtf(text)) {
                ++accepted;
                if (date->toEdtf() != text)
                    FAIL(text.toStdString());
            }
            qsizetype place = 0;
            while (place < length && ++digits[place] == alphabet.size())
                digits[place++] = 0;
            if (place == length)
                break;
        }
    }
    CHECK(accepted
        == (4 * 4 * 4 * 4 - 1) * 4); // every year of four digits but 0000, plain or with one of three marks
}

TEST_CASE("A calendar day makes a date")
{
    CHECK(PartialDate::fromDay({2026, 11, 21}) == edtf(u"2026-11-21"_s));
    CHECK(PartialDate::fromDay({}).isNull());
}

TEST_CASE("No date is null, empty and without bounds")
{
    const PartialDate none;
    CHECK(none.isNull());
    CHECK(none.toEdtf().isEmpty());
    CHECK_FALSE(none.earliest().isValid());
    CHECK_FALSE(none.latest().isValid());
    CHECK(none == PartialDate());
    CHECK(none.precision() == Precision::None);
}

TEST_CASE("Dates sort by their first day, the more precise first, unknown ones last")
{
    const QStringList sorted{u"1962"_s, u"1975-08-01"_s, u"2022-01-01"_s, u"2022-01"_s, u"2022"_s, u"2022?"_s,
        u"2022~"_s, u"2022%"_s, u"2022-06-01"_s, u"[2022-06-01..2022-06-10]"_s, u"2022-06"_s, u"2022-22"_s,
        u"2022-22~"_s, u"2022-06-02"_s, u"[2022-06-21..2022-06-30]"_s, u"2022-24"_s, u"2023"_s};
    QList<PartialDate> dates{PartialDate()};
    for (const QString &text : sorted)
        dates.prepend(edtf(text));
    std::ranges::sort(dates);

    QStringList found;
    for (const PartialDate &date : dates)
        found += date.toEdtf();
    CHECK((found == sorted + QStringList{QString()}));
}

TEST_CASE("The order of dates agrees with their equality")
{
    const QStringList texts{u"2022"_s, u"2022~"_s, u"2022?"_s, u"2022%"_s, u"2022-01"_s, u"2022-01-01"_s,
        u"2022-21"_s, u"2022-03"_s, u"2022-03-01"_s, u"1991"_s};
    QList<PartialDate> dates{PartialDate()};
    for (const QString &text : texts)
        dates += edtf(text);
    for (const PartialDate &a : dates) {
        for (const PartialDate &b : dates) {
            CHECK((a == b) == ((a <=> b) == 0));
            CHECK((a < b) == (b > a));
        }
    }
}
