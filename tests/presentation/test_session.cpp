// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "anniversariesmodel.h"
#include "changedcontent.h"
#include "realsession.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("The home municipality is named in the visitor's language")
{
    RealSession real(u"novo-mesto"_s, Language::Slovenian);
    CHECK(real.session.homeName() == u"Novo mesto"_s);
    real.session.setLanguageTag(u"sr"_s);
    CHECK(real.session.homeName() == u"Ново Место"_s);
    real.session.setLanguageTag(u"sr-Latn"_s);
    CHECK(real.session.homeName() == u"Novo Mesto"_s);
}

TEST_CASE("The interface's words are in place before the content speaks the new language")
{
    RealSession real;
    QStringList order;
    QObject::connect(&real.session, &Session::languageChanged, [&] { order += u"language"_s; });
    QObject::connect(&real.session, &Session::contentChanged, [&] { order += u"content"_s; });
    real.session.setLanguageTag(u"lv"_s);
    CHECK(order == QStringList{u"language"_s, u"content"_s});
}

TEST_CASE("A language nobody speaks here changes nothing")
{
    RealSession real;
    QSignalSpy changes(&real.session, &Session::languageChanged);
    real.session.setLanguageTag(u"tlh"_s);
    real.session.setLanguageTag(u"sl"_s);
    CHECK(changes.isEmpty());
    CHECK(real.session.languageTagText() == u"sl"_s);
}

TEST_CASE("Choosing another municipality brings its content")
{
    RealSession real;
    CHECK(real.session.homeHasContent());
    CHECK(real.session.homeCoordinate().isValid());
    real.moveTo(u"valmiera"_s);
    CHECK(real.session.homeCountryCode() == u"LV"_s);
    CHECK(real.session.catalog().partnershipsOf(u"valmiera"_s).size() >= 9);
}

TEST_CASE("A municipality without pages is shown as one")
{
    RealSession real(u"ljubljana"_s);
    CHECK(!real.session.homeHasContent());
    CHECK(real.session.homeName() == u"Ljubljana"_s);
}

TEST_CASE("A municipality that is not in the content gives way to the package's own")
{
    RealSession real;
    real.session.setHome(u"atlantis"_s);
    QSignalSpy changes(&real.session, &Session::contentChanged);
    REQUIRE(changes.wait());
    CHECK(real.session.home() == real.session.catalog().info.defaultHome);
}

TEST_CASE("Home says how it is reached where its content does")
{
    CHECK(RealSession().session.homeContact().isEmpty());
    const ChangedContent changed([](Catalog &catalog) {
        catalog.municipalities[u"jesenice"_s].contact.set(
            Language::Slovenian, u"Sprejemna pisarna"_s, TextStatus::Original);
    });
    RealSession real(u"jesenice"_s, Language::Slovenian, QDate(2026, 11, 21), changed.package());
    CHECK(real.session.homeContact() == u"Sprejemna pisarna");
}

TEST_CASE("Five languages are offered, each under its own name")
{
    RealSession real;
    QStringList names;
    for (const LanguageEntry &entry : real.session.languages())
        names += entry.name;
    CHECK(names == QStringList{u"Slovenščina"_s, u"Српски"_s, u"Srpski"_s, u"Latviešu"_s, u"English"_s});
}

TEST_CASE("A clock that stands before the content's publication is not believed")
{
    const QString package = QStringLiteral(PARTNER_CITIES_PACKAGE);
    RealSession real(u"jesenice"_s, Language::Slovenian, QDate(1970, 8, 1), package, false);
    CHECK(!real.session.knowsToday());
    CHECK(real.session.today() == QDate(2026, 11, 21)); // when the content was published
    AnniversariesModel anniversaries;
    anniversaries.setSession(&real.session);
    for (int row = 0; row < anniversaries.rowCount(); ++row) {
        const QVariant section =
            anniversaries.data(anniversaries.index(row), anniversaries.roleNames().key("section"));
        CHECK(section.toString() != u"Danes v našem prijateljstvu"_s);
    }
    CHECK(anniversaries.rowCount() > 0);

    RealSession dayBefore(u"jesenice"_s, Language::Slovenian, QDate(2026, 11, 20), package, false);
    CHECK(dayBefore.session.knowsToday());
    CHECK(dayBefore.session.today() == QDate(2026, 11, 20));
}
