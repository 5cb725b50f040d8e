// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "icalreader.h"
#include "qrpayload.h"

#include <QTextBoundaryFinder>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
CalendarEvent event(const QString &summary)
{
    CalendarEvent event;
    event.uid = u"anniversary.valmiera-vallefoglia-vodnjan-2016@partner-cities"_s;
    event.begin = QDate(2027, 2, 28);
    event.repeat = CalendarEvent::Repeat::YearlyAtEndOfFebruary;
    event.summary = summary;
    return event;
}

QList<qsizetype> lettersOf(const QString &text)
{
    QList<qsizetype> bounds;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        bounds.append(at);
    return bounds;
}
} // namespace

TEST_CASE("A short event is carried whole")
{
    const QrPayload payload = eventPayload(event(u"Повеља, о братимљењу"_s));
    CHECK_FALSE(payload.isShortened);
    const ReadCalendar read = readCalendar(payload.text.toUtf8(), QDate(2031, 1, 1));
    CHECK(read.errors == 0);
    REQUIRE(read.events.size() == 1);
    CHECK(read.events[0].uid == event({}).uid);
    CHECK(read.events[0].summary == u"Повеља, о братимљењу"_s);
    CHECK(read.events[0].days
        == QList{QDate(2027, 2, 28), QDate(2028, 2, 29), QDate(2029, 2, 28), QDate(2030, 2, 28)});
}

TEST_CASE("A long event is shortened to 250 octets, says so, and can still be read")
{
    const QString summary = GENERATE(u"Повеља о братимљењу "_s.repeated(20), u";,\\"_s.repeated(90),
        u"🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s.repeated(30), u"a"_s.repeated(400));
    const QrPayload payload = eventPayload(event(summary));
    CHECK(payload.isShortened);
    CHECK(payload.text.toUtf8().size() <= QrPayload::longest);
    const ReadCalendar read = readCalendar(payload.text.toUtf8(), QDate(2028, 1, 1));
    CHECK(read.errors == 0);
    REQUIRE(read.events.size() == 1);
    const QString kept = read.events[0].summary;
    REQUIRE(kept.endsWith(u'…'));
    CHECK(summary.startsWith(kept.chopped(1)));
}

TEST_CASE("An event of several days keeps its end")
{
    CalendarEvent visit = event(u"Obisk"_s);
    visit.repeat = CalendarEvent::Repeat::Never;
    visit.begin = QDate(2027, 1, 30);
    visit.end = QDate(2027, 2, 2);
    const ReadCalendar read = readCalendar(eventPayload(visit).text.toUtf8(), QDate(2028, 1, 1));
    CHECK(read.events[0].end == QDate(2027, 2, 3));
}

TEST_CASE("A text is cut between words where it can be, else between letters as readers see them")
{
    CHECK(shortened(u"Jesenice in Valjevo"_s, 19) == u"Jesenice in Valjevo"_s);
    CHECK(shortened(u"Jesenice in Valjevo"_s, 18) == u"Jesenice in…"_s);
    CHECK(shortened(u"Ваљево"_s, 9) == u"Ваљ…"_s);
    CHECK(shortened(u"a"_s, 0).isEmpty());
    CHECK(shortened(u"ab"_s, 1).isEmpty());
}

TEST_CASE("However short a text must be, no letter is torn apart")
{
    const QString text = GENERATE(
        u"Črtomir s c\u030Cesnjami i љубав, 👩‍👩‍👧‍👦 🇸🇮🇱🇻 konec"_s,
        u"Dolgobesednadolgobesedica\u0301brezpresledkov"_s);
    for (qsizetype octets = 0; octets <= text.toUtf8().size(); ++octets) {
        const QString kept = shortened(text, octets);
        CHECK(kept.toUtf8().size() <= octets);
        if (kept == text || kept.isEmpty())
            continue;
        REQUIRE(kept.endsWith(u'…'));
        CHECK(text.startsWith(kept.chopped(1)));
        CHECK(lettersOf(text).contains(kept.size() - 1));
    }
}

TEST_CASE("A text for a code has at most 250 octets and says when it is not all")
{
    CHECK(textPayload(u"  Valjevo, Srbija\n"_s) == QrPayload{u"Valjevo, Srbija"_s, false});
    const QrPayload longText = textPayload(u"Ваљево је град. "_s.repeated(30));
    CHECK(longText.isShortened);
    CHECK(longText.text.toUtf8().size() <= QrPayload::longest);
    CHECK(longText.text.toUtf8().size() > QrPayload::longest - 40);
}

TEST_CASE("A place is named by RFC 5870, south and west too")
{
    CHECK(geoUri({44.275131, 19.889817}) == u"geo:44.27513,19.88982"_s);
    CHECK(geoUri({-33.5, -70.0}) == u"geo:-33.5,-70"_s);
}
