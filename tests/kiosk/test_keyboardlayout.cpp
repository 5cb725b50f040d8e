// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "keyboardlayout.h"
#include "language.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
QString keysOf(Language language)
{
    KeyboardLayout layout;
    layout.setLanguage(languageTag(language));
    return layout.rows().join(QString());
}

QString alphabet(Language language)
{
    switch (language) {
    case Language::Slovenian:
        return u"abcčdefghijklmnoprsštuvzž"_s;
    case Language::Serbian:
        return u"абвгдђежзијклљмнњопрстћуфхцчџш"_s;
    case Language::SerbianLatin:
        return u"abcčćdđefghijklmnoprsštuvzž"_s;
    case Language::Latvian:
        return u"aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"_s;
    case Language::English:
        return u"abcdefghijklmnopqrstuvwxyz"_s;
    }
    return {};
}
} // namespace

TEST_CASE("Every letter of each language has a key, and no key stands twice")
{
    for (const Language language : allLanguages) {
        CAPTURE(languageTag(language).toStdString());
        const QString keys = keysOf(language);
        for (const QChar letter : alphabet(language)) {
            CAPTURE(QString(letter).toStdString());
            CHECK(keys.count(letter) == 1);
        }
        CHECK(QSet<QChar>(keys.begin(), keys.end()).size() == keys.size());
        for (const QChar digit : u"0123456789"_s)
            CHECK(keys.contains(digit));
    }
}

TEST_CASE("Another language begins with small letters, and the keys stay the same ones")
{
    KeyboardLayout layout;
    layout.setLanguage(u"lv"_s);
    const QStringList rows = layout.rows();
    layout.setCapitals(true);
    CHECK(layout.rows() == rows);
    layout.setLanguage(u"sr"_s);
    CHECK(!layout.hasCapitals());
}

TEST_CASE("Where there is less room the same keys stand in more rows")
{
    for (const Language language : allLanguages) {
        KeyboardLayout layout;
        layout.setLanguage(languageTag(language));
        const QString all = layout.rows().join(QString());
        for (const int most : {5, 8, 10, 11}) {
            layout.setMost(most);
            CHECK(layout.columns() <= most);
            CHECK(layout.rows().join(QString()) == all);
        }
    }
}

TEST_CASE("The widest row tells how many keys stand side by side")
{
    KeyboardLayout layout;
    layout.setLanguage(u"sl"_s);
    CHECK(layout.columns() == 12);
    layout.setLanguage(u"en"_s);
    CHECK(layout.columns() == 10);
}
