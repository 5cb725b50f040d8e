// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tomlrecord.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString typeOf(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table:
        return u"a table"_s;
    case toml::node_type::array:
        return node.is_array_of_tables() ? u"a list of tables"_s : u"a list"_s;
    case toml::node_type::string:
        return u"a text"_s;
    case toml::node_type::integer:
    case toml::node_type::floating_point:
        return u"a number"_s;
    case toml::node_type::boolean:
        return u"true or false"_s;
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time:
        return u"a date without quotes"_s;
    case toml::node_type::none:
        break;
    }
    return u"nothing"_s;
}

/// The sentence that proposes what was probably meant, or lists what there is.
QString proposal(const QString &word, const QStringList &candidates, const QString &listing)
{
    const QString nearest = nearestWord(word, candidates);
    const QString all = listing.arg(candidates.join(u", "));
    return nearest.isEmpty() ? all : u"Did you mean \"%1\"? "_s.arg(nearest) + all;
}

QString sample(const QString &key)
{
    return u"%1 = \"…\""_s.arg(key);
}
} // namespace

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression tag(u"\\A[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\\z"_s);
    return tag.match(text).hasMatch();
}

TomlRecord::TomlRecord(
    const toml::table &table, const QString &file, const QString &path, Diagnostics &diagnostics)
    : m_table(&table)
    , m_file(file)
    , m_path(path)
    , m_diagnostics(&diagnostics)
{
}

const toml::node *TomlRecord::peek(const QString &key) const
{
    return m_table->get(key.toStdString());
}

const toml::node *TomlRecord::take(const QString &key)
{
    m_known.append(key);
    return peek(key);
}

bool TomlRecord::has(const QString &key) const
{
    return peek(key) != nullptr;
}

bool TomlRecord::hasBoolean(const QString &key) const
{
    return has(key) && peek(key)->is_boolean();
}

QString TomlRecord::name() const
{
    return m_path.section(u'.', -1);
}

SourcePlace TomlRecord::placeOf(const toml::node &node) const
{
    return {m_file, int(node.source().begin.line)};
}

SourcePlace TomlRecord::place() const
{
    return placeOf(*m_table);
}

SourcePlace TomlRecord::placeOf(const QString &key) const
{
    const toml::node *node = peek(key);
    return node ? placeOf(*node) : place();
}

QString TomlRecord::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void TomlRecord::report(const QString &key, const QString &message, const QString &remedy) const
{
    reportAt(placeOf(key), key, message, remedy);
}

void TomlRecord::reportAt(
    const SourcePlace &where, const QString &key, const QString &message, const QString &remedy) const
{
    m_diagnostics->report(where, key.isEmpty() ? m_path : pathOf(key), message, remedy);
}

void TomlRecord::reportMissing(const QString &key) const
{
    report(key, u"%1 is missing"_s.arg(key), u"Write %1."_s.arg(sample(key)));
}

void TomlRecord::reportType(
    const toml::node &node, const QString &key, const QString &wanted, const QString &remedy) const
{
    reportAt(placeOf(node), key, u"has to be %1, not %2"_s.arg(wanted, typeOf(node)), remedy);
}

std::optional<QString> TomlRecord::checked(const toml::node &node, const QString &key) const
{
    const auto *value = node.as_string();
    if (!value) {
        reportType(node, key, u"a text"_s,
            node.is_date() || node.is_number() ? u"Put it in quotes."_s : u"Write %1."_s.arg(sample(key)));
        return std::nullopt;
    }
    // One form of each accented letter, whatever the author's keyboard makes: equal texts have equal bytes.
    const QString text =
        QString::fromStdString(value->get()).trimmed().normalized(QString::NormalizationForm_C);
    if (text.isEmpty()) {
        reportAt(placeOf(node), key, u"is empty"_s, u"Write a text or leave it out."_s);
        return std::nullopt;
    }
    return text;
}

QString TomlRecord::string(const QString &key, Need need)
{
    const toml::node *node = take(key);
    if (!node && need == Need::Required)
        reportMissing(key);
    return node ? checked(*node, key).value_or(QString()) : QString();
}

QList<TomlRecord::Item> TomlRecord::strings(const QString &key, Need need)
{
    const toml::node *node = take(key);
    const toml::array *array = node ? node->as_array() : nullptr;
    const QString remedy = u"Write %1 = [\"…\"]."_s.arg(key);
    if (node && !array)
        reportType(*node, key, u"a list"_s, remedy);
    else if (need == Need::Required && (!array || array->empty()))
        report(key, array ? u"is empty"_s : u"%1 is missing"_s.arg(key), remedy);
    if (!array)
        return {};

    QList<Item> items;
    for (const toml::node &element : *array) {
        const auto text = checked(element, key);
        if (!text)
            continue;
        if (std::ranges::find(items, *text, &Item::text) != items.end())
            reportAt(placeOf(element), key, u"\"%1\" is listed twice"_s.arg(*text), u"Remove one."_s);
        else
            items.append({*text, placeOf(element)});
    }
    return items;
}

bool TomlRecord::boolean(const QString &key)
{
    const toml::node *node = take(key);
    if (node && !node->is_boolean())
        reportType(
            *node, key, u"true or false"_s, u"Write %1 = true or %1 = false, without quotes."_s.arg(key));
    return node && node->value_or(false);
}

PartialDate TomlRecord::date(const QString &key, Need need)
{
    if (need == Need::Required && !has(key)) {
        take(key);
        report(key, u"%1 is missing"_s.arg(key),
            u"Write as much as the source says: %1 = \"1991\", \"2025-02\", \"1975-08-01\", or \"2022~\" "
            "when it follows from something else."_s.arg(key));
        return {};
    }
    const QString text = string(key);
    if (text.isEmpty())
        return {};
    const auto read = PartialDate::fromEdtf(text);
    if (!read)
        report(key, u"\"%1\": %2"_s.arg(text, read.error()),
            u"Write a date like 1991, 2025-02 or 1975-08-01."_s);
    return read.value_or(PartialDate());
}

std::optional<GeoPoint> TomlRecord::position(const QString &key)
{
    const toml::node *node = take(key);
    if (!node)
        return std::nullopt;
    const QString remedy = u"Write %1 = [latitude, longitude], for example [46.4306, 14.0667]."_s.arg(key);
    const toml::array *array = node->as_array();
    if (!array || array->size() != 2 || !(*array)[0].is_number() || !(*array)[1].is_number()) {
        reportType(*node, key, u"a list of two numbers"_s, remedy);
        return std::nullopt;
    }
    // An integer that no double can hold has no value as one; it is not on the earth either.
    const auto latitude = (*array)[0].value<double>();
    const auto longitude = (*array)[1].value<double>();
    const GeoPoint point{latitude.value_or(std::nan("")), longitude.value_or(std::nan(""))};
    if (!point.isValid()) {
        report(key, u"is not on the earth: latitude is within ±90 degrees, longitude within ±180"_s, remedy);
        return std::nullopt;
    }
    return point;
}

QString TomlRecord::httpsUrl(const QString &key)
{
    const QString text = string(key);
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty() || (url.isValid() && url.scheme() == u"https" && !url.host().isEmpty()))
        return text;
    report(key, u"\"%1\" is not an https address"_s.arg(text),
        u"Write the whole address, as in https://www.example.org/."_s);
    return {};
}

QString TomlRecord::id(const QString &key, Need need)
{
    static const QRegularExpression syntax(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString text = string(key, need);
    if (text.isEmpty() || syntax.match(text).hasMatch())
        return text;
    report(key, u"\"%1\" is not an id"_s.arg(text),
        u"Use lower-case letters a to z, digits and single hyphens between them, as in \"novo-mesto\"."_s);
    return {};
}

QString TomlRecord::languageTag(const QString &key, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty() || isLanguageTag(text))
        return text;
    report(key, u"\"%1\" is not a language tag"_s.arg(text),
        u"Write a tag like \"sl\", \"sr-Latn\" or \"de\"."_s);
    return {};
}

std::optional<std::size_t> TomlRecord::wordIndex(const QString &key, const QStringList &words, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty())
        return std::nullopt;
    if (const qsizetype index = words.indexOf(text); index >= 0)
        return std::size_t(index);
    report(
        key, u"\"%1\" is not one of the allowed words"_s.arg(text), proposal(text, words, u"Allowed: %1."_s));
    return std::nullopt;
}

std::optional<TomlRecord> TomlRecord::table(const QString &key, const QString &remedy)
{
    const toml::node *node = take(key);
    if (!node)
        return std::nullopt;
    if (const toml::table *inner = node->as_table())
        return TomlRecord(*inner, m_file, pathOf(key), *m_diagnostics);
    reportType(*node, key, u"a table"_s, remedy);
    return std::nullopt;
}

std::vector<TomlRecord> TomlRecord::tables(const QString &key)
{
    std::vector<TomlRecord> records;
    const toml::node *node = take(key);
    const QString remedy = u"Write [[%1]], with two brackets, over each."_s.arg(pathOf(key));
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && !array)
        reportType(*node, key, u"a list of tables"_s, remedy);
    if (!array)
        return records;
    for (const toml::node &element : *array) {
        if (const toml::table *inner = element.as_table())
            records.emplace_back(*inner, m_file, pathOf(key), *m_diagnostics);
        else
            reportType(element, key, u"a list of tables"_s, remedy);
    }
    return records;
}

void TomlRecord::finish() const
{
    for (const auto &[key, node] : *m_table) {
        const std::string_view utf8 = key.str();
        const QString name = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        if (!m_known.contains(name))
            reportAt({m_file, int(key.source().begin.line)}, name,
                u"there is no field \"%1\" here"_s.arg(name), proposal(name, m_known, u"Fields: %1."_s));
    }
}
