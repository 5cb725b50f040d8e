// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "rows.h"

#include "versionnumber.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isSmallLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Lower-case words with hyphens; country codes are two capitals.
bool isId(QStringView text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (text.size() == 2 && std::ranges::all_of(text, isCapital))
        return true;
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return isSmallLetter(c) || isDigit(c) || c == u'-'; });
}

/// The form of a BCP 47 tag: a language of two or three letters, then subtags of up to eight letters and
/// digits.
bool isLanguageTag(QStringView text)
{
    const auto subtags = text.split(u'-');
    const QStringView language = subtags.first();
    const auto isSubtag = [](QStringView subtag) {
        return !subtag.isEmpty() && subtag.size() <= 8
            && std::ranges::all_of(subtag, [](QChar c) { return isSmallLetter(c.toLower()) || isDigit(c); });
    };
    return (language.size() == 2 || language.size() == 3) && std::ranges::all_of(language, isSmallLetter)
        && std::ranges::all_of(subtags, isSubtag);
}
} // namespace

Statement Reading::prepare(const QString &sql)
{
    auto statement = m_database.prepare(sql);
    if (!statement) {
        fail(storageError(statement.error()));
        return {};
    }
    return *std::move(statement);
}

bool Reading::step(Statement &statement)
{
    if (m_failure)
        return false;
    const auto row = statement.step();
    if (!row)
        fail(storageError(row.error()));
    return row.value_or(false);
}

void Reading::fail(const StorageError &error)
{
    if (!m_failure)
        m_failure = error;
}

void Reading::damaged(const QString &detail)
{
    fail({StorageError::Kind::Damaged, detail});
}

LocalizedText Reading::phrase(qint64 id)
{
    if (!m_phrase)
        m_phrase = prepare(u"SELECT language, body, status FROM phrase_text WHERE phrase = ?1"_s);
    LocalizedText text;
    m_phrase->reset();
    m_phrase->bind(1, id);
    while (step(*m_phrase))
        addVersion(text);
    if (text.isEmpty())
        damaged(u"phrase %1 has no text"_s.arg(id));
    return text;
}

void Reading::addVersion(LocalizedText &text)
{
    const QString tag = m_phrase->text(0);
    const auto language = languageFromTag(tag);
    const auto status = valueOf<TextStatus>(m_phrase->text(2));
    const QString body = m_phrase->text(1);
    if (!language || languageTag(*language) != tag || !status || body.isEmpty())
        return damaged(
            u"phrase_text: \"%1\" cannot be a \"%2\" text in \"%3\""_s.arg(body, m_phrase->text(2), tag));
    text.set(*language, body, *status);
}

Rows::Rows(Reading &reading, const QString &table, const QString &sql)
    : m_reading(reading)
    , m_table(table)
    , m_statement(reading.prepare(sql))
{
}

bool Rows::next()
{
    return m_reading.step(m_statement);
}

QString Rows::text(int column) const
{
    return m_statement.text(column);
}

QString Rows::requiredText(int column)
{
    const QString value = text(column);
    if (value.isEmpty())
        refuse(column, "is required"_L1);
    return value;
}

QString Rows::id(int column)
{
    const QString value = text(column);
    if (!isId(value))
        refuse(column, "is no id"_L1);
    return value;
}

QString Rows::optionalId(int column)
{
    return m_statement.isNull(column) ? QString() : id(column);
}

QString Rows::languageTag(int column)
{
    const QString value = text(column);
    if (!isLanguageTag(value))
        refuse(column, "is no language tag"_L1);
    return value;
}

QString Rows::optionalUrl(int column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return value;
    // Readers are offered to open it, so that no other scheme may get through.
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        refuse(column, "is no address of a web page"_L1);
    return value;
}

QString Rows::version(int column)
{
    const QString value = text(column);
    if (!VersionNumber::fromString(value))
        refuse(column, "is no version"_L1);
    return value;
}

PartialDate Rows::date(int column)
{
    const auto value = PartialDate::fromEdtf(text(column));
    if (!value)
        damaged(u"\"%1\": %2"_s.arg(text(column), value.error()));
    return value.value_or(PartialDate());
}

PartialDate Rows::optionalDate(int column)
{
    return m_statement.isNull(column) ? PartialDate() : date(column);
}

LocalizedText Rows::phrase(int column)
{
    return m_reading.phrase(m_statement.integer(column));
}

LocalizedText Rows::optionalPhrase(int column)
{
    return m_statement.isNull(column) ? LocalizedText() : phrase(column);
}

bool Rows::flag(int column)
{
    const qint64 value = m_statement.integer(column);
    if (value != 0 && value != 1)
        refuse(column, "is neither 0 nor 1"_L1);
    return value == 1;
}

std::optional<double> Rows::real(int column) const
{
    if (m_statement.isNull(column))
        return std::nullopt;
    return m_statement.real(column);
}

int Rows::number(int column, int least, int most)
{
    const qint64 value = m_statement.integer(column);
    if (value < least || value > most)
        refuse(column, "is out of bounds"_L1);
    return int(std::clamp<qint64>(value, least, most));
}

qint64 Rows::number(int column) const
{
    return m_statement.integer(column);
}

QByteArray Rows::bytes(int column, qsizetype most)
{
    QByteArray value = m_statement.bytes(column);
    if (value.isEmpty() || value.size() > most)
        damaged(u"%1 bytes are none or too many"_s.arg(value.size()));
    return value;
}

void Rows::damaged(const QString &problem)
{
    const QString where = m_started.isEmpty() ? m_table : m_table + u" of "_s + m_started;
    m_reading.damaged(where + u": "_s + problem);
}

void Rows::refuse(int column, QLatin1StringView problem)
{
    damaged(u"\"%1\" %2"_s.arg(text(column), problem));
}
