// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "calendarfile.h"
#include "icalreader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const QDate until(2047, 1, 1);

CalendarEvent event()
{
    CalendarEvent event;
    event.uid = u"anniversary.charter@partner-cities"_s;
    event.begin = QDate(2027, 8, 1);
    event.repeat = CalendarEvent::Repeat::Yearly;
    event.summary = u"Listina o pobratenju; Jesenice, Valjevo"_s;
    event.description = u"Prva vrstica\nDruga \\ vrstica"_s;
    return event;
}

ReadCalendar read(const CalendarEvent &event, Language language = Language::Slovenian)
{
    return readCalendar(calendarFile({language, QDate(2026, 11, 21), u"Obletnice"_s}, {event}), until);
}
} // namespace

TEST_CASE("libical reads an event as it was written")
{
    const ReadCalendar calendar = read(event());
    CHECK(calendar.errors == 0);
    CHECK(calendar.keepsRestrictions);
    CHECK(calendar.name == u"Obletnice"_s);
    REQUIRE(calendar.events.size() == 1);
    const ReadEvent &got = calendar.events[0];
    CHECK(got.uid == event().uid);
    CHECK(got.summary == event().summary);
    CHECK(got.description == event().description);
    CHECK(got.begin == QDate(2027, 8, 1));
    CHECK(got.end == QDate(2027, 8, 2));
    REQUIRE(got.days.size() == 20);
    CHECK(got.days.constLast() == QDate(2046, 8, 1));
}

TEST_CASE("The language of a calendar is told by its tag, Serbian Latin too")
{
    for (const Language language : allLanguages)
        CHECK(read(event(), language).events[0].language == languageTag(language));
}

TEST_CASE("A 29 February returns on the last day of every February")
{
    CalendarEvent leap = event();
    leap.begin = QDate(2027, 2, 28);
    leap.repeat = CalendarEvent::Repeat::YearlyAtEndOfFebruary;
    const QList<QDate> days = read(leap).events[0].days;
    REQUIRE(days.size() == 20);
    for (int i = 0; i < 20; ++i)
        CHECK(days[i] == QDate(2027 + i, 2, QDate::isLeapYear(2027 + i) ? 29 : 28));
}

TEST_CASE("An event of several days ends on the day after its last, and happens once")
{
    CalendarEvent visit = event();
    visit.repeat = CalendarEvent::Repeat::Never;
    visit.begin = QDate(2026, 1, 30);
    visit.end = QDate(2026, 2, 1);
    visit.isTentative = true;
    visit.location = u"Valjevo"_s;
    const ReadEvent got = read(visit).events[0];
    CHECK(got.end == QDate(2026, 2, 2));
    CHECK(got.days == QList{QDate(2026, 1, 30)});
    CHECK(got.status == u"TENTATIVE"_s);
    CHECK(got.location == u"Valjevo"_s);
}

TEST_CASE("The same facts make the same file, to the letter")
{
    CalendarEvent placed = event();
    placed.position = GeoPoint{44.275, 19.89};
    placed.category = u"Pobratenje"_s;
    const CalendarHead head{Language::SerbianLatin, QDate(2026, 11, 21), {}};
    CHECK(calendarFile(head, {placed}) == calendarFile(head, {placed}));
    CHECK(QString::fromUtf8(calendarFile(head, {placed}))
        == u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Partner Cities//Partner Cities//EN\r\n"
           "BEGIN:VEVENT\r\nUID:anniversary.charter@partner-cities\r\nDTSTAMP:20261121T000000Z\r\n"
           "DTSTART;VALUE=DATE:20270801\r\nDTEND;VALUE=DATE:20270802\r\nRRULE:FREQ=YEARLY\r\n"
           "SUMMARY;LANGUAGE=sr-Latn:Listina o pobratenju\\; Jesenice\\, Valjevo\r\n"
           "DESCRIPTION;LANGUAGE=sr-Latn:Prva vrstica\\nDruga \\\\ vrstica\r\n"
           "GEO:44.275;19.89\r\nCATEGORIES;LANGUAGE=sr-Latn:Pobratenje\r\nTRANSP:TRANSPARENT\r\n"
           "END:VEVENT\r\nEND:VCALENDAR\r\n"_s);
}

TEST_CASE("Whatever stands in a text, it stays in its line")
{
    CalendarEvent spoiled = event();
    spoiled.summary = GENERATE(u"x\r\nEND:VEVENT\r\nBEGIN:VEVENT"_s, u"\u0000\u001b[31m"_s, u"a\\nb"_s,
        u"🏰"_s.repeated(60), u"\n\n"_s);
    const ReadCalendar calendar = read(spoiled);
    CHECK(calendar.errors == 0);
    CHECK(calendar.events.size() == 1);
    CHECK(calendar.events[0].days.size() == 20);
}
