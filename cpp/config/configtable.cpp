// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "configtable.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
int lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QTime timeFrom(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

const QString timeRemedy = u"Write hours and minutes in quotes, as in \"03:15\"."_s;
} // namespace

ConfigTable::ConfigTable(
    const toml::table *table, const QString &name, const QString &file, QList<ConfigProblem> &problems)
    : m_table(table)
    , m_name(name)
    , m_file(file)
    , m_problems(problems)
{
}

const toml::node *ConfigTable::take(const QString &key)
{
    m_known.append(key);
    return m_table ? m_table->get(key.toStdString()) : nullptr;
}

void ConfigTable::reportAt(int line, const QString &key, const QString &message, const QString &remedy) const
{
    m_problems.append({m_file, line, m_name + u'.' + key, message, remedy});
}

void ConfigTable::report(const QString &key, const QString &message, const QString &remedy) const
{
    const toml::node *node = m_table ? m_table->get(key.toStdString()) : nullptr;
    reportAt(node ? lineOf(*node) : 0, key, message, remedy);
}

std::optional<QString> ConfigTable::textOf(const QString &key)
{
    const toml::node *node = take(key);
    if (!node)
        return std::nullopt;
    if (const auto *value = node->as_string())
        return QString::fromStdString(value->get()).trimmed();
    report(key, u"has to be a text"_s, u"Put it in quotes."_s);
    return std::nullopt;
}

std::optional<QList<ConfigTable::Item>> ConfigTable::textsOf(const QString &key)
{
    const toml::node *node = take(key);
    if (!node)
        return std::nullopt;
    const toml::array *array = node->as_array();
    QList<Item> items;
    if (array) {
        for (const toml::node &element : *array) {
            if (const auto *value = element.as_string())
                items.append({QString::fromStdString(value->get()).trimmed(), lineOf(element)});
        }
    }
    if (array && std::size_t(items.size()) == array->size())
        return items;
    report(key, u"has to be a list of texts"_s, u"Write %1 = [\"…\", \"…\"]."_s.arg(key));
    return std::nullopt;
}

void ConfigTable::text(const QString &key, QString &value)
{
    value = textOf(key).value_or(value);
}

void ConfigTable::choice(const QString &key, QString &value, const QStringList &choices)
{
    const auto text = textOf(key);
    if (!text)
        return;
    if (choices.contains(*text))
        value = *text;
    else
        report(key, quoted(*text) + u" is not one of the words for it"_s,
            u"Write one of these: %1."_s.arg(choices.join(u", ")));
}

void ConfigTable::id(const QString &key, QString &value)
{
    static const QRegularExpression syntax(u"\\A[a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    const auto text = textOf(key);
    if (!text)
        return;
    if (syntax.match(*text).hasMatch())
        value = *text;
    else
        report(key, quoted(*text) + u" is not an id"_s,
            u"Write lower-case letters, digits and hyphens, as in \"novo-mesto\"; "
            "partner-cities-content list FILE municipalities shows them."_s);
}

void ConfigTable::path(const QString &key, QString &value)
{
    const auto text = textOf(key);
    if (!text)
        return;
    // A service starts in a folder that nobody thinks of.
    if (text->isEmpty() || QDir::isAbsolutePath(*text))
        value = *text;
    else
        report(key, quoted(*text) + u" is not a whole path"_s, u"Begin it with /."_s);
}

void ConfigTable::httpsUrl(const QString &key, QUrl &value)
{
    const auto text = textOf(key);
    if (!text)
        return;
    const QUrl url(*text, QUrl::StrictMode);
    if (text->isEmpty() || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()))
        value = url;
    else
        report(key, quoted(*text) + u" is not an https address"_s,
            u"Write the whole address of the index, as in https://www.example.org/kiosk/index.json."_s);
}

void ConfigTable::number(const QString &key, int &value, int least, int most)
{
    const toml::node *node = take(key);
    if (!node)
        return;
    const auto *number = node->as_integer();
    if (number && number->get() >= least && number->get() <= most)
        value = int(number->get());
    else
        report(key, u"has to be a whole number from %1 to %2"_s.arg(least).arg(most),
            u"Write one without quotes, as in %1 = %2."_s.arg(key).arg(value));
}

void ConfigTable::numberOrNone(const QString &key, double &value, double least, double most)
{
    const toml::node *node = take(key);
    if (!node)
        return;
    const auto number = node->is_number() ? node->value<double>() : std::nullopt;
    if (number && (*number == 0 || (*number >= least && *number <= most)))
        value = *number;
    else
        report(key, u"has to be 0 or a number from %1 to %2"_s.arg(least).arg(most),
            u"Write one without quotes, as in %1 = 96."_s.arg(key));
}

void ConfigTable::seconds(const QString &key, std::chrono::seconds &value, int least, int most)
{
    int count = int(value.count());
    number(key, count, least, most);
    value = std::chrono::seconds(count);
}

void ConfigTable::time(const QString &key, std::optional<QTime> &value)
{
    const auto text = textOf(key);
    if (!text)
        return;
    const QTime time = timeFrom(*text);
    if (time.isValid())
        value = time;
    else if (text->isEmpty())
        value.reset();
    else
        report(key, quoted(*text) + u" is no time of the day"_s, timeRemedy);
}

void ConfigTable::times(const QString &key, QList<QTime> &value)
{
    const auto items = textsOf(key);
    if (!items)
        return;
    QList<QTime> times;
    for (const Item &item : *items) {
        if (const QTime time = timeFrom(item.text); time.isValid())
            times.append(time);
        else
            reportAt(item.line, key, quoted(item.text) + u" is no time of the day"_s, timeRemedy);
    }
    if (!times.isEmpty() || items->isEmpty())
        value = times;
}

void ConfigTable::languages(const QString &key, QList<Language> &value)
{
    const auto items = textsOf(key);
    if (!items)
        return;
    QList<Language> languages;
    for (const Item &item : *items) {
        const auto language = languageFromTag(item.text);
        if (!language)
            reportAt(item.line, key, quoted(item.text) + u" is none of the app's languages"_s,
                u"Write some of these: \"sl\", \"sr\", \"sr-Latn\", \"lv\", \"en\"."_s);
        else if (!languages.contains(*language))
            languages.append(*language);
    }
    if (!languages.isEmpty())
        value = languages;
    else if (items->isEmpty())
        report(key, u"has no language in it"_s, u"Name one at least, or leave the key out for all."_s);
}

void ConfigTable::publicKeys(const QString &key, QList<PublicKey> &value)
{
    const auto items = textsOf(key);
    if (!items)
        return;
    value.clear();
    for (const Item &item : *items) {
        if (const auto publicKey = PublicKey::fromText(item.text.toLatin1()))
            value.append(*publicKey);
        else
            reportAt(item.line, key, quoted(item.text) + u": "_s + publicKey.error(),
                u"Copy the second line of the *.pub file."_s);
    }
}

void ConfigTable::pinHash(const QString &key, QString &value)
{
    const auto text = textOf(key);
    if (!text)
        return;
    if (text->isEmpty() || text->startsWith("$argon2id$"_L1))
        value = *text;
    else // never said again: it may be the PIN itself
        report(key, u"is not a hash of Argon2id"_s,
            u"Write the hash of the PIN, which begins with $argon2id$, not the PIN itself."_s);
}

void ConfigTable::finish() const
{
    if (!m_table)
        return;
    for (const auto &[key, node] : *m_table) {
        const QString name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        if (!m_known.contains(name))
            reportAt(int(key.source().begin.line), name, u"there is no such key"_s,
                u"In [%1] there are: %2."_s.arg(m_name, m_known.join(u", ")));
    }
}

QStringList ConfigTable::keys() const
{
    QStringList keys;
    for (const QString &key : m_known)
        keys.append(m_name + u'.' + key);
    return keys;
}
