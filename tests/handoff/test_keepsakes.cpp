// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "icalreader.h"
#include "keepsakes.h"
#include "qrpayload.h"
#include "realcalendars.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString twinning = u"jesenice-valjevo"_s;
const QString charter = u"jesenice-valjevo-1975"_s;

/// The real content with another date for the charter of Jesenice and Valjevo.
Catalog withCharterOn(const QString &edtf)
{
    Catalog catalog = realCatalog();
    for (Milestone &milestone : catalog.partnerships[twinning].milestones) {
        if (milestone.id == charter)
            milestone.dates[0].date = PartialDate::fromEdtf(edtf).value();
    }
    return catalog;
}
} // namespace

TEST_CASE("libical reads every calendar of the real content, and it falls on the days that the app shows")
{
    const QDate last(calendarToday.year() + calendarYears, 12, 31);
    int events = 0;
    for (const RealCalendar &calendar : realCalendars(realCatalog())) {
        CAPTURE(calendar.name.toStdString());
        const ReadCalendar read = readCalendar(calendar.file, last);
        CHECK(read.errors == 0);
        CHECK(read.events.size() == calendar.days.size());
        CHECK((read.events.isEmpty() || read.keepsRestrictions));
        for (const ReadEvent &event : read.events) {
            CAPTURE(event.uid.toStdString());
            CHECK(event.language == languageTag(calendar.language));
            CHECK(event.days == calendar.days.value(event.uid));
            CHECK(event.days.size() >= calendarYears);
            ++events;
        }
    }
    CHECK(events >= 5 * 3 * 3); // three days known in five languages: of home, partner and milestone
}

TEST_CASE("A 29 February is told and kept at the end of every February")
{
    const Catalog catalog = withCharterOn(u"1976-02-29"_s);
    const Wording wording(Language::Slovenian);
    const Keepsakes keepsakes(catalog, wording, u"jesenice"_s, calendarToday);
    const CalendarChoice choice = keepsakes.ofMilestone(charter);
    REQUIRE(choice.events.size() == 1);
    const CalendarEvent &event = choice.events[0];
    CHECK(event.begin == QDate(2027, 2, 28));
    CHECK(event.description.endsWith(wording.leapDayNote().replace(QChar::Nbsp, u' ')));
    QList<QDate> shown;
    for (int year = 2027; year < 2047; ++year)
        shown.append(anniversaryIn(PartialDate::fromDay(QDate(1976, 2, 29)), year)->when.earliest());
    const ReadCalendar read =
        readCalendar(calendarFile(keepsakes.head(), choice.events), QDate(2046, 12, 31));
    CHECK(read.events[0].days == shown);
}

TEST_CASE("A date that is not a sure day never becomes one, and that is counted")
{
    const QString edtf = GENERATE(u"1975"_s, u"1975-08"_s, u"1975-22"_s, u"1975-08-01~"_s, u"1975-08-01?"_s,
        u"1975-08-01%"_s, u"1975~"_s);
    CAPTURE(edtf.toStdString());
    const Catalog catalog = withCharterOn(edtf);
    const Wording wording(Language::English);
    const Keepsakes keepsakes(catalog, wording, u"jesenice"_s, calendarToday);
    const CalendarChoice choice = keepsakes.ofMilestone(charter);
    CHECK(choice.events.isEmpty());
    CHECK(choice.withoutDay == 1);
    const Partnership &partnership = catalog.partnerships[twinning];
    for (const Milestone &milestone : partnership.milestones) {
        if (milestone.id == charter)
            CHECK_FALSE(keepsakes.occurrence(partnership, milestone, *anniversaryIn(milestone.date(), 2027)));
    }
}

TEST_CASE("What has ended has nothing for a calendar, nor has a town that has left")
{
    Catalog catalog = realCatalog();
    const Wording wording(Language::English);
    const Keepsakes keepsakes(catalog, wording, u"jesenice"_s, calendarToday);
    REQUIRE(keepsakes.ofHome().events.size() == 2);
    catalog.partnerships[twinning].status = Partnership::Status::Ended;
    CHECK(keepsakes.ofHome().events.isEmpty());
    CHECK(keepsakes.ofMilestone(charter).events.isEmpty());
    CHECK(keepsakes.ofPartner(u"valjevo"_s).withoutDay == 0);
    catalog.partnerships[twinning].status = Partnership::Status::Active;
    catalog.partnerships[twinning].parties[1].hasLeft = true;
    CHECK(keepsakes.ofHome().events.isEmpty());
    CHECK(keepsakes.partnerText(u"valjevo"_s).contains(u"former partner"_s));
}

TEST_CASE("Events to come are for the calendar with all their days, those that are over are not")
{
    Catalog catalog = realCatalog();
    Event visit = catalog.events.first();
    visit.id = u"fair"_s;
    visit.begin = PartialDate::fromDay(QDate(2026, 11, 20));
    visit.end = PartialDate::fromDay(QDate(2026, 11, 22));
    visit.onlyPlanned = true;
    visit.municipalities = {u"jesenice"_s, u"valjevo"_s};
    visit.place = catalog.municipalities[u"valjevo"_s].name;
    catalog.events.insert(visit.id, visit);
    const Wording wording(Language::SerbianLatin);
    const Keepsakes keepsakes(catalog, wording, u"jesenice"_s, calendarToday);
    const CalendarChoice choice = keepsakes.ofPartner(u"valjevo"_s);
    REQUIRE(choice.events.size() == 3);
    const CalendarEvent &first = choice.events[0];
    CHECK(first.uid == u"event.fair@partner-cities"_s);
    CHECK(first.begin == QDate(2026, 11, 20));
    CHECK(first.end == QDate(2026, 11, 22));
    CHECK(first.isTentative);
    CHECK(first.location == u"Valjevo"_s);
    CHECK(first.position == catalog.municipalities[u"valjevo"_s].position);
    catalog.events[u"fair"_s].end = PartialDate::fromEdtf(u"2026-11"_s).value();
    CHECK(keepsakes.ofPartner(u"valjevo"_s).events.size() == 2);
    CHECK(keepsakes.ofPartner(u"valjevo"_s).withoutDay == 2); // with the first contacts of 1962
    catalog.events[u"fair"_s].end = {};
    CHECK(keepsakes.ofPartner(u"valjevo"_s).withoutDay == 1); // over since yesterday
}

TEST_CASE("An anniversary of a year says how many years it is")
{
    const Catalog catalog = realCatalog();
    const Wording wording(Language::Slovenian);
    const Keepsakes keepsakes(catalog, wording, u"jesenice"_s, calendarToday);
    const Partnership &partnership = catalog.partnerships[twinning];
    const Milestone &milestone = partnership.milestones[1];
    const auto event = keepsakes.occurrence(partnership, milestone, *anniversaryIn(milestone.date(), 2027));
    REQUIRE(event.has_value());
    CHECK(event->uid == u"anniversary.jesenice-valjevo-1975.2027@partner-cities"_s);
    CHECK(event->summary == u"52 let (Jesenice – Valjevo): Listina o pobratenju"_s);
    CHECK(event->repeat == CalendarEvent::Repeat::Never);
    CHECK(keepsakes.head().name == u"Obletnice – Jesenice"_s);
    CHECK(keepsakes.head().stamp == catalog.info.published.earliest());
}

TEST_CASE("Texts to take along begin with what matters most, in every language")
{
    const Catalog catalog = realCatalog();
    const auto lines = [&](Language language) {
        const Wording wording(language);
        return Keepsakes(catalog, wording, u"jesenice"_s, calendarToday).milestoneText(charter).split(u'\n');
    };
    CHECK(lines(Language::Slovenian)[0] == u"Listina o pobratenju"_s);
    CHECK(lines(Language::Slovenian)[1] == u"Jesenice – Valjevo"_s);
    CHECK(lines(Language::Slovenian)[2].contains(u": 1. avgust 1975"_s));
    CHECK(lines(Language::Serbian)[1] == u"Јесенице – Ваљево"_s);
    CHECK(lines(Language::SerbianLatin)[1] == u"Jesenice – Valjevo"_s);
    const Wording english(Language::English);
    const Keepsakes keepsakes(catalog, english, u"jesenice"_s, calendarToday);
    CHECK(keepsakes.partnerText(u"valjevo"_s).startsWith(u"Valjevo, Serbia\nTwinning: "_s));
    CHECK(keepsakes.homeText().startsWith(u"in 2027 – 65 years"_s));
    CHECK(keepsakes.milestoneText(u"nothing"_s).isEmpty());
    CHECK(keepsakes.card(u"valjevo"_s).country == u"Serbia"_s);
    CHECK(keepsakes.card(u"valjevo"_s).position.has_value());
}

TEST_CASE("In every language, what a code carries of the real content is within its limit")
{
    const Catalog catalog = realCatalog();
    for (const Language language : allLanguages) {
        const Wording wording(language);
        const Keepsakes keepsakes(catalog, wording, u"valmiera"_s, calendarToday);
        for (const CalendarEvent &event : keepsakes.ofHome().events)
            CHECK(eventPayload(event).text.toUtf8().size() <= QrPayload::longest);
        for (const Partnership &partnership : catalog.partnerships) {
            for (const Milestone &milestone : partnership.milestones) {
                const QString text = keepsakes.milestoneText(milestone.id);
                REQUIRE_FALSE(text.isEmpty());
                CHECK(textPayload(text).text.toUtf8().size() <= QrPayload::longest);
            }
        }
    }
}
