// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "localizedtext.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A text that nobody wrote is empty in every language")
{
    const LocalizedText text;
    CHECK(text.isEmpty());
    for (const Language language : allLanguages) {
        CHECK_FALSE(text.has(language));
        CHECK(text.in(language).isEmpty());
        CHECK(text.shownLanguage(language) == language);
    }
}

TEST_CASE("A reader is shown the own language when there is a version")
{
    LocalizedText text;
    for (const Language language : allLanguages)
        text.set(language, languageTag(language), TextStatus::Translated);
    for (const Language language : allLanguages) {
        CHECK(text.in(language) == languageTag(language));
        CHECK(text.shownLanguage(language) == language);
    }
}

TEST_CASE("A reader of Serbian is shown the other script before any other language")
{
    LocalizedText text;
    text.set(Language::Slovenian, u"izvirnik"_s, TextStatus::Original);
    text.set(Language::English, u"translation"_s, TextStatus::Reviewed);

    SECTION("Cyrillic for Latin")
    {
        text.set(Language::Serbian, u"превод"_s, TextStatus::Translated);
        CHECK(text.shownLanguage(Language::SerbianLatin) == Language::Serbian);
    }
    SECTION("Latin for Cyrillic")
    {
        text.set(Language::SerbianLatin, u"prevod"_s, TextStatus::Translated);
        CHECK(text.shownLanguage(Language::Serbian) == Language::SerbianLatin);
    }
    SECTION("but nobody else is shown Serbian for that")
    {
        text.set(Language::Serbian, u"превод"_s, TextStatus::Translated);
        CHECK(text.shownLanguage(Language::Latvian) == Language::Slovenian);
    }
}

TEST_CASE("Without the own language the original is shown, then English, then what there is")
{
    LocalizedText text;
    text.set(Language::Latvian, u"oriģināls"_s, TextStatus::Original);
    text.set(Language::English, u"translation"_s, TextStatus::Reviewed);
    CHECK(text.in(Language::Slovenian) == u"oriģināls");

    text.set(Language::Latvian, u"tulkojums"_s, TextStatus::Translated);
    CHECK(text.in(Language::Slovenian) == u"translation");

    text.set(Language::English, {}, TextStatus::Original);
    CHECK(text.in(Language::Slovenian) == u"tulkojums");
    CHECK(text.in(Language::Serbian) == u"tulkojums");
}

TEST_CASE("An empty version does not count, whatever its status")
{
    LocalizedText text;
    text.set(Language::Slovenian, {}, TextStatus::Original);
    text.set(Language::Latvian, u"teksts"_s, TextStatus::Translated);
    CHECK_FALSE(text.isEmpty());
    CHECK_FALSE(text.has(Language::Slovenian));
    CHECK(text.in(Language::Slovenian) == u"teksts");
    CHECK(text.in(Language::English) == u"teksts");
}

TEST_CASE("A version keeps its status and can be replaced")
{
    LocalizedText text;
    text.set(Language::Serbian, u"а"_s, TextStatus::Translated);
    CHECK(text.version(Language::Serbian).status == TextStatus::Translated);
    text.set(Language::Serbian, u"б"_s, TextStatus::Reviewed);
    CHECK(text.version(Language::Serbian) == LocalizedText::Version{u"б"_s, TextStatus::Reviewed});
}

TEST_CASE("Texts are equal when all versions and their statuses are")
{
    LocalizedText a;
    LocalizedText b;
    a.set(Language::English, u"text"_s, TextStatus::Original);
    CHECK_FALSE(a == b);
    b.set(Language::English, u"text"_s, TextStatus::Translated);
    CHECK_FALSE(a == b);
    b.set(Language::English, u"text"_s, TextStatus::Original);
    CHECK(a == b);
}
