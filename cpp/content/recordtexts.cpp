// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "recordtexts.h"

#include "nobreak.h"
#include "serbianlatin.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using Need = TomlRecord::Need;

namespace {
/// Those in which authors write; Serbian Latin follows from the Cyrillic.
constexpr std::array writtenLanguages{
    Language::Slovenian, Language::Serbian, Language::Latvian, Language::English};

constexpr auto alwaysOriginal = [](Language) { return TextStatus::Original; };

std::optional<Language> writtenLanguage(const QString &tag)
{
    const auto found = std::ranges::find(writtenLanguages, tag, languageTag);
    return found == writtenLanguages.end() ? std::nullopt : std::optional(*found);
}

bool isLatinOnly(QStringView text)
{
    bool latin = false;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Cyrillic)
            return false;
        latin = latin || c.script() == QChar::Script_Latin;
    }
    return latin;
}

QString languageRemedy()
{
    return u"Write sl, sr, lv or en."_s;
}

QString textRemedy(const QString &key)
{
    return u"Write %1.sl = \"…\", %1.sr = \"…\" and so on."_s.arg(key);
}

/// The table's entries as they are written; Serbian Latin is derived unless it is written by hand.
LocalizedText readVersions(TomlRecord &record, const std::function<TextStatus(Language)> &statusOf)
{
    LocalizedText text;
    for (const Language language : allLanguages) {
        if (const QString body = record.string(languageTag(language)); !body.isEmpty())
            text.set(language, withoutBadBreaks(body, language), statusOf(language));
    }
    record.finish();
    if (text.has(Language::Serbian) && !record.has(languageTag(Language::SerbianLatin)))
        text.set(Language::SerbianLatin, serbianLatin(text.in(Language::Serbian)), TextStatus::Derived);
    return text;
}

void checkLanguages(const TomlRecord &record)
{
    QStringList missing;
    for (const Language language : writtenLanguages) {
        if (!record.has(languageTag(language)))
            missing.append(languageTag(language));
    }
    if (!missing.isEmpty())
        record.report({}, u"%1 has no %2"_s.arg(record.name(), missing.join(u", no ")),
            u"Write it in every language: sl, sr, lv and en."_s);
}

void checkCyrillic(const TomlRecord &record, const LocalizedText &text)
{
    const QString &serbian = text.version(Language::Serbian).text;
    if (isLatinOnly(serbian))
        record.report(languageTag(Language::Serbian), u"the Serbian text is in Latin letters"_s,
            u"Write Serbian in Cyrillic; the Latin form is derived from it."_s);
}

LocalizedText readInAllLanguages(TomlRecord record, const std::function<TextStatus(Language)> &statusOf)
{
    const LocalizedText text = readVersions(record, statusOf);
    checkLanguages(record);
    checkCyrillic(record, text);
    return text;
}

/// The table of a text or name; a required one that is missing has been reported.
std::optional<TomlRecord> textTable(TomlRecord &record, const QString &key, Need need)
{
    if (!record.has(key) && need == Need::Required)
        record.report(key, u"%1 is missing"_s.arg(key), textRemedy(key));
    return record.table(key, textRemedy(key));
}
} // namespace

TextStatus TextOrigin::statusOf(Language language) const
{
    const Language written = language == Language::SerbianLatin ? Language::Serbian : language;
    if (written == original)
        return TextStatus::Original;
    return reviewed.contains(written) ? TextStatus::Reviewed : TextStatus::Translated;
}

TextOrigin readOrigin(TomlRecord &record, const TextOrigin &around)
{
    TextOrigin origin = around;
    if (const QString tag = record.string(u"original"_s); !tag.isEmpty()) {
        if (const auto language = writtenLanguage(tag))
            origin.original = *language;
        else
            record.report(
                u"original"_s, u"\"%1\" is not a language of the texts"_s.arg(tag), languageRemedy());
    }
    if (record.has(u"reviewed"_s))
        origin.reviewed.clear();
    for (const TomlRecord::Item &item : record.strings(u"reviewed"_s)) {
        if (const auto language = writtenLanguage(item.text))
            origin.reviewed.append(*language);
        else
            record.reportAt(item.place, u"reviewed"_s,
                u"\"%1\" is not a language of the texts"_s.arg(item.text), languageRemedy());
    }
    return origin;
}

LocalizedText readText(TomlRecord &record, const QString &key, Need need, const TextOrigin &origin)
{
    const auto text = textTable(record, key, need);
    return text ? readText(*text, origin) : LocalizedText();
}

LocalizedText readText(TomlRecord text, const TextOrigin &origin)
{
    return readInAllLanguages(std::move(text), std::bind_front(&TextOrigin::statusOf, origin));
}

LocalizedText readName(TomlRecord &record, const QString &key, Need need)
{
    auto table = textTable(record, key, need);
    if (!table)
        return {};
    const LocalizedText name = readVersions(*table, alwaysOriginal);
    if (std::ranges::none_of(allLanguages, [&](Language l) { return table->has(languageTag(l)); }))
        table->report({}, u"%1 has no language"_s.arg(key), textRemedy(key));
    return name;
}

LocalizedText readPersonName(TomlRecord &record)
{
    LocalizedText name = readName(record, u"name"_s, Need::Required);
    const LocalizedText title = readName(record, u"title"_s, Need::Optional);
    for (const Language language : allLanguages) {
        const LocalizedText::Version version = name.version(language);
        if (name.has(language) && title.has(language))
            name.set(language, title.version(language).text + QChar::Nbsp + version.text, version.status);
    }
    return name;
}

LocalizedText readNameInAllLanguages(TomlRecord &record, const QString &key)
{
    auto table = textTable(record, key, Need::Required);
    return table ? readInAllLanguages(*std::move(table), alwaysOriginal) : LocalizedText();
}
