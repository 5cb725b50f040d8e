// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "visitor.h"

#include <QSettings>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QStringList asOn21November{
    u"--today"_s, u"2026-11-21"_s, u"--lang"_s, u"sl"_s, u"--home"_s, u"jesenice"_s};
const QStringList marked{u"partner:valjevo"_s};

void markValjevo(Visitor &visitor)
{
    visitor.tap(u"page-partners"_s);
    visitor.tap(u"partner-valjevo"_s);
    visitor.tap(u"favourite-valjevo"_s);
    CHECK(visitor.sees(u"Med priljubljenimi"_s));
}
} // namespace

TEST_CASE("What is marked on a phone is there after a restart, and gone when it was taken off")
{
    {
        Visitor visitor(asOn21November, QSize(360, 800));
        markValjevo(visitor);
        CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
    }
    const auto options = Options::parse(QStringList{u"partner-cities"_s} + asOn21November);
    REQUIRE(options.has_value());
    {
        Application again(*options);
        CHECK(again.favourites().keys() == marked);
        again.favourites().toggle(marked.constFirst());
    }
    CHECK(Application(*options).favourites().keys().isEmpty());
}

TEST_CASE("A visitor finds what was marked in one list and opens it from there")
{
    Visitor visitor(asOn21November, QSize(360, 800));
    visitor.tap(u"page-anniversaries"_s);
    visitor.tap(u"openFavourites"_s);
    CHECK(visitor.sees(u"Ničesar še niste označili"_s));
    markValjevo(visitor);
    visitor.tap(u"page-anniversaries"_s);
    visitor.tap(u"openFavourites"_s);
    visitor.tap(u"open-partner:valjevo"_s);
    CHECK(visitor.finds(u"partnerPage"_s));
    visitor.tap(u"back"_s);
    visitor.tap(u"remove-partner:valjevo"_s);
    CHECK(visitor.sees(u"Ničesar še niste označili"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}

TEST_CASE("A kiosk keeps what is marked for one visit and writes none of it down")
{
    Visitor visitor(asOn21November + QStringList{u"--kiosk"_s}, QSize(1080, 1920));
    visitor.tap(u"begin"_s);
    markValjevo(visitor);
    CHECK(visitor.app().favourites().keys() == marked);
    CHECK(QSettings().allKeys().isEmpty());
    visitor.app().favourites().reset();
    CHECK(visitor.sees(u"Dodajte med priljubljene"_s));
    CHECK(Visitor::complaints().join(u'\n').toStdString() == "");
}
