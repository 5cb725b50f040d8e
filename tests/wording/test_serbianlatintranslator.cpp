// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "printing.h"
#include "serbianlatintranslator.h"
#include "wording.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
bool loadSerbian(SerbianLatinTranslator &translator)
{
    return translator.load(u":/i18n/partner-cities_sr.qm"_s);
}
} // namespace

TEST_CASE("The translations are in the resources of a program that links the library")
{
    for (const QString &tag : {u"sl"_s, u"sr"_s, u"lv"_s, u"en"_s}) {
        QTranslator translator;
        INFO(tag.toStdString());
        CHECK(translator.load(u":/i18n/partner-cities_%1.qm"_s.arg(tag)));
        CHECK(languageFromTag(translator.language()) == languageFromTag(tag));
    }
}

TEST_CASE("A text is translated from the Serbian translation into Latin letters")
{
    SerbianLatinTranslator translator;
    REQUIRE(loadSerbian(translator));
    CHECK(translator.translate("Wording", "Twinning") == u"Pobratimstvo");
    CHECK(translator.translate("Wording", "%n year(s)", nullptr, 52) == u"%n godine");
    CHECK_FALSE(translator.isEmpty());
}

TEST_CASE("A text without translation is left to the next translator")
{
    SerbianLatinTranslator translator;
    REQUIRE(loadSerbian(translator));
    CHECK(translator.translate("Wording", "no such text").isNull());
    CHECK(translator.translate("no such context", "Twinning").isNull());
    CHECK(SerbianLatinTranslator().translate("Wording", "Twinning").isNull());
}

TEST_CASE("Installed in the application it answers tr() and lets go when removed")
{
    int argc = 1;
    char name[] = "test";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    SerbianLatinTranslator translator;
    REQUIRE(loadSerbian(translator));

    REQUIRE(QCoreApplication::installTranslator(&translator));
    CHECK(QCoreApplication::translate("Wording", "Friendship") == u"Prijateljstvo");
    CHECK(QCoreApplication::translate("Wording", "%n year(s)", nullptr, 21) == u"21 godina");
    CHECK(QCoreApplication::translate("Wording", "no such text") == u"no such text");

    QCoreApplication::removeTranslator(&translator);
    CHECK(QCoreApplication::translate("Wording", "Friendship") == u"Friendship");
}
