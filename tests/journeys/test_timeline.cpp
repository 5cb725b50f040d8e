// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitor.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
QStringList startedOn(const QString &today)
{
    return {u"--today"_s, today, u"--lang"_s, u"sl"_s, u"--home"_s, u"jesenice"_s};
}
} // namespace

TEST_CASE(
    "A visitor opens the timeline at today, reads the agreement of a jubilee and comes back to the place")
{
    const QSize screen = GENERATE(QSize(360, 800), QSize(1280, 800), QSize(1080, 1920), QSize(1920, 1080));
    CAPTURE(screen.width(), screen.height());
    Visitor visitor(startedOn(u"2026-11-21"_s), screen);
    visitor.tap(u"page-anniversaries"_s);
    visitor.tap(u"openTimeline"_s);
    CHECK(visitor.finds(u"timelinePage"_s));
    CHECK(visitor.finds(u"timelineToday"_s));
    CHECK(visitor.sees(u"21.\u00a0november 2026"_s));
    visitor.tap(u"knot-jesenice-valjevo-1975@2030-08-01"_s);
    CHECK(visitor.finds(u"agreementPage"_s));
    CHECK(visitor.sees(u"Listina o pobratenju"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"timelinePage"_s));
    CHECK(visitor.finds(u"knot-jesenice-valjevo-1975@2030-08-01"_s));
    visitor.tap(u"toFirstYear"_s);
    CHECK(visitor.sees(u"1962"_s));
    CHECK(visitor.finds(u"knot-jesenice-valjevo-1962"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"anniversariesPage"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("From a partner's page a visitor opens the time of that partnership")
{
    Visitor visitor(startedOn(u"2026-11-21"_s), QSize(800, 1280));
    visitor.tap(u"page-partners"_s);
    visitor.tap(u"partner-valjevo"_s);
    visitor.tap(u"timeline-jesenice-valjevo"_s);
    CHECK(visitor.finds(u"timelinePage"_s));
    visitor.tap(u"toFirstYear"_s);
    CHECK(visitor.sees(u"Jesenice\u00a0– Valjevo"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A visitor takes a single coming event along from the list of dates")
{
    Visitor visitor(startedOn(u"2026-01-15"_s), QSize(360, 800));
    visitor.tap(u"page-anniversaries"_s);
    visitor.tap(u"favourite-jesenice-valjevo-visit-2026"_s);
    CHECK(visitor.app().favourites().keys() == QStringList{u"event:jesenice-valjevo-visit-2026"_s});
    CHECK(visitor.sees(u"Med priljubljenimi"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("The day of joining a network opens the network, from the list of dates and from the timeline")
{
    const QSize screen = GENERATE(QSize(360, 800), QSize(1280, 800), QSize(1080, 1920));
    CAPTURE(screen.width(), screen.height());
    Visitor visitor(
        {u"--today"_s, u"2026-11-21"_s, u"--lang"_s, u"en"_s, u"--home"_s, u"valmiera"_s}, screen);
    visitor.tap(u"page-anniversaries"_s);
    visitor.tap(u"anniversary-valmiera-ubc-2021@2026-01"_s);
    CHECK(visitor.finds(u"networksPage"_s));
    CHECK(visitor.sees(u"Union of the Baltic Cities"_s));
    if (screen.width() < 1280) // the network covers the list
        visitor.tap(u"back"_s);
    visitor.tap(u"openTimeline"_s);
    visitor.tap(u"knot-valmiera-ubc-2021@2026-01"_s);
    CHECK(visitor.finds(u"networksPage"_s));
    CHECK(visitor.sees(u"Union of the Baltic Cities"_s));
    visitor.tap(u"back"_s);
    CHECK(visitor.finds(u"timelinePage"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}
