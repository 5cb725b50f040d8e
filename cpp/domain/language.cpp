// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "language.h"

using namespace Qt::StringLiterals;

QString languageTag(Language language)
{
    switch (language) {
    case Language::Slovenian:
        return u"sl"_s;
    case Language::Serbian:
        return u"sr"_s;
    case Language::SerbianLatin:
        return u"sr-Latn"_s;
    case Language::Latvian:
        return u"lv"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Language> languageFromTag(QStringView tag)
{
    const QString name = tag.toString().toLower();
    const QString primary = name.section(QLatin1Char('.'), 0, 0)
                                .section(QLatin1Char('@'), 0, 0)
                                .replace(u'_', u'-')
                                .section(u'-', 0, 0);
    if (primary == "sl"_L1)
        return Language::Slovenian;
    if (primary == "sr"_L1) // QLocale reads sr_RS@latin as Cyrillic, so the script is found here
        return name.contains("latn"_L1) || name.contains("@latin"_L1) ? Language::SerbianLatin
                                                                      : Language::Serbian;
    if (primary == "lv"_L1)
        return Language::Latvian;
    if (primary == "en"_L1)
        return Language::English;
    return std::nullopt;
}

QString languageOwnName(Language language)
{
    switch (language) {
    case Language::Slovenian:
        return u"Slovenščina"_s;
    case Language::Serbian:
        return u"Српски"_s;
    case Language::SerbianLatin:
        return u"Srpski"_s;
    case Language::Latvian:
        return u"Latviešu"_s;
    case Language::English:
        return u"English"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Slovenian:
        return QLocale(QLocale::Slovenian, QLocale::Slovenia);
    case Language::Serbian:
        return QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    case Language::SerbianLatin:
        return QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
    case Language::Latvian:
        return QLocale(QLocale::Latvian, QLocale::Latvia);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE_RETURN({});
}
