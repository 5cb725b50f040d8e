// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "language.h"
#include "printing.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A language is read from the tag it is written as")
{
    for (const Language language : allLanguages)
        CHECK(languageFromTag(languageTag(language)) == language);
}

TEST_CASE("A language is read from tags with regions and scripts and from POSIX locale names")
{
    struct Row {
        QString tag;
        Language language;
    };
    const Row row = GENERATE(Row{u"sl-SI"_s, Language::Slovenian}, Row{u"sl_SI.UTF-8"_s, Language::Slovenian},
        Row{u"SL"_s, Language::Slovenian}, Row{u"sr"_s, Language::Serbian},
        Row{u"sr-RS"_s, Language::Serbian}, Row{u"sr-Cyrl-RS"_s, Language::Serbian},
        Row{u"sr_RS.UTF-8"_s, Language::Serbian}, Row{u"sr-Latn"_s, Language::SerbianLatin},
        Row{u"sr-latn-rs"_s, Language::SerbianLatin}, Row{u"sr_Latn_RS"_s, Language::SerbianLatin},
        Row{u"sr_RS@latin"_s, Language::SerbianLatin}, Row{u"sr@latin"_s, Language::SerbianLatin},
        Row{u"sr_RS.UTF-8@latin"_s, Language::SerbianLatin},
        Row{u"sr_ME@latin.UTF-8"_s, Language::SerbianLatin}, Row{u"lv-LV"_s, Language::Latvian},
        Row{u"lv_LV.ISO-8859-13"_s, Language::Latvian}, Row{u"en-US"_s, Language::English},
        Row{u"en_GB.UTF-8"_s, Language::English}, Row{u"en"_s, Language::English});
    INFO(row.tag.toStdString());
    CHECK(languageFromTag(row.tag) == row.language);
}

TEST_CASE("A language that is not ours is none")
{
    const QString tag = GENERATE(u""_s, u"C"_s, u"C.UTF-8"_s, u"POSIX"_s, u"de"_s, u"hr-HR"_s, u"ltg-LV"_s,
        u"slk"_s, u"s"_s, u"-"_s, u"_RS@latin"_s, u" sl"_s, u"english"_s);
    INFO(tag.toStdString());
    CHECK_FALSE(languageFromTag(tag));
}

TEST_CASE("The names of the languages are all different")
{
    QSet<QString> tags;
    QSet<QString> names;
    for (const Language language : allLanguages) {
        tags.insert(languageTag(language));
        names.insert(languageOwnName(language));
    }
    CHECK(tags.size() == qsizetype(allLanguages.size()));
    CHECK(names.size() == qsizetype(allLanguages.size()));
    CHECK_FALSE(names.contains(QString()));
}

TEST_CASE("The locale of a language is in its own script and begins its week on Monday")
{
    for (const Language language : allLanguages) {
        INFO(languageTag(language).toStdString());
        CHECK(languageFromTag(localeOf(language).bcp47Name()) == language);
        CHECK(localeOf(language).firstDayOfWeek() == Qt::Monday);
    }
    CHECK(localeOf(Language::Serbian).script() == QLocale::CyrillicScript);
    CHECK(localeOf(Language::SerbianLatin).script() == QLocale::LatinScript);
    CHECK(localeOf(Language::English).territory() == QLocale::UnitedKingdom);
}
