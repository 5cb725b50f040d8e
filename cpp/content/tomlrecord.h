// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "diagnostics.h"
#include "geopoint.h"
#include "partialdate.h"
#include "vocabulary.h"

#include <toml++/toml.hpp>

#include <optional>
#include <vector>

/// One table of the content source, read field by field. A mistake goes to the diagnostics and reads as
/// nothing; fields that nobody asked for are reported by finish(). Must not outlive the table and the
/// diagnostics.
class TomlRecord {
public:
    enum class Need : bool { Optional, Required };

    /// A word of a list, with its place so that it can be complained about.
    struct Item {
        QString text;
        SourcePlace place;
    };

    /// `path` names the record in diagnostics: "partnership.milestone"; empty for a whole file.
    TomlRecord(const toml::table &table, const QString &file, const QString &path, Diagnostics &diagnostics);

    bool has(const QString &key) const;
    bool hasBoolean(const QString &key) const;
    /// The last part of the path.
    QString name() const;
    SourcePlace place() const;
    /// Of a field; of the whole record when it has no such field.
    SourcePlace placeOf(const QString &key) const;
    QString pathOf(const QString &key) const;

    /// Blanks around are taken away. Never empty unless missing or wrong.
    QString string(const QString &key, Need need = Need::Optional);
    QList<Item> strings(const QString &key, Need need = Need::Optional);
    bool boolean(const QString &key);
    PartialDate date(const QString &key, Need need = Need::Optional);
    std::optional<GeoPoint> position(const QString &key);
    QString httpsUrl(const QString &key);
    /// Lower-case words with hyphens.
    QString id(const QString &key, Need need = Need::Required);
    /// "sl", "sr-Latn", "de-AT": any language.
    QString languageTag(const QString &key, Need need = Need::Required);
    /// The value whose word in vocabulary.h is written there; without a fallback the field is required.
    template <typename Enum> Enum word(const QString &key, std::optional<Enum> fallback = std::nullopt);

    std::optional<TomlRecord> table(const QString &key, const QString &remedy);
    std::vector<TomlRecord> tables(const QString &key);

    /// Reports a mistake at a field's place (the record's own when it has no such field).
    void report(const QString &key, const QString &message, const QString &remedy) const;
    void reportAt(
        const SourcePlace &where, const QString &key, const QString &message, const QString &remedy) const;
    /// Reports the fields that were never asked for.
    void finish() const;

private:
    const toml::node *peek(const QString &key) const;
    const toml::node *take(const QString &key);
    SourcePlace placeOf(const toml::node &node) const;
    void reportMissing(const QString &key) const;
    void reportType(
        const toml::node &node, const QString &key, const QString &wanted, const QString &remedy) const;
    std::optional<QString> checked(const toml::node &node, const QString &key) const;
    std::optional<std::size_t> wordIndex(const QString &key, const QStringList &words, Need need);

    const toml::table *m_table;
    QString m_file;
    QString m_path;
    Diagnostics *m_diagnostics;
    QStringList m_known;
};

/// Whether a text is one language's BCP 47 tag: "sl", "sr-Latn", "de-AT".
bool isLanguageTag(const QString &text);

template <typename Enum> Enum TomlRecord::word(const QString &key, std::optional<Enum> fallback)
{
    QStringList words;
    for (const QLatin1StringView word : wordsOf<Enum>)
        words.append(word);
    const auto index = wordIndex(key, words, fallback ? Need::Optional : Need::Required);
    return index ? Enum(*index) : fallback.value_or(Enum{});
}
