// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

/// The languages the product speaks. Serbian counts twice, once for each script.
enum class Language : quint8 { Slovenian, Serbian, SerbianLatin, Latvian, English };

inline constexpr std::array allLanguages{
    Language::Slovenian, Language::Serbian, Language::SerbianLatin, Language::Latvian, Language::English};

/// The BCP 47 tag by which a language is stored and named everywhere: sl, sr, sr-Latn, lv, en.
QString languageTag(Language language);

/// Reads a BCP 47 tag or a POSIX locale name ("sr-Latn-RS", "sr_RS@latin", "en_GB.UTF-8").
/// Empty when the language is none of ours. Regions and encodings are passed over.
std::optional<Language> languageFromTag(QStringView tag);

/// The language's name in itself and in its own script: what a visitor looks for in the list.
QString languageOwnName(Language language);

/// The locale that sorts and formats as readers of the language expect (en is British: days before months).
QLocale localeOf(Language language);
