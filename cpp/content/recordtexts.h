// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "localizedtext.h"
#include "tomlrecord.h"

#include <QList>

/// How a record's texts came to be in their languages. Serbian stands for both of its scripts.
struct TextOrigin {
    Language original = Language::Slovenian;
    QList<Language> reviewed;

    TextStatus statusOf(Language language) const;
};

/// Reads `original` and `reviewed`; what a record does not say is as in the one around it.
TextOrigin readOrigin(TomlRecord &record, const TextOrigin &around = {});

/// A text in all languages.
LocalizedText readText(
    TomlRecord &record, const QString &key, TomlRecord::Need need, const TextOrigin &origin);
/// The same where the table itself is the text, as in [[network.field]].
LocalizedText readText(TomlRecord text, const TextOrigin &origin);
/// The name of a place or person: in any one language or more, nobody's translation.
LocalizedText readName(TomlRecord &record, const QString &key, TomlRecord::Need need);
/// `name` of a person, in each language with the academic `title` that it writes before it, if any: "mag." in
/// Slovenian, "мр" in Serbian, none in English.
LocalizedText readPersonName(TomlRecord &record);
/// The name of a country or region, which every language has.
LocalizedText readNameInAllLanguages(TomlRecord &record, const QString &key);
