// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database.h"
#include "localizedtext.h"
#include "partialdate.h"
#include "storageerror.h"
#include "vocabulary.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// One reading of a package, of one or many tables. Its first failure stays and there are no more rows after
/// it, so that readers go on with empty values and ask for the failure once, at the end.
class Reading {
public:
    explicit Reading(Database &database)
        : m_database(database)
    {
    }

    Statement prepare(const QString &sql);
    bool step(Statement &statement);
    void fail(const StorageError &error);
    void damaged(const QString &detail);
    /// A text in all the languages it has; a failure when it has none.
    LocalizedText phrase(qint64 id);

    const std::optional<StorageError> &failure() const { return m_failure; }
    /// The value when nothing failed.
    template <typename Value> tl::expected<Value, StorageError> result(Value value) const
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        return value;
    }

private:
    void addVersion(LocalizedText &text);

    Database &m_database;
    std::optional<StorageError> m_failure;
    std::optional<Statement> m_phrase; ///< prepared with the first text
};

/// The rows of one query, read column by column. A value that makes no sense fails the reading.
class Rows {
public:
    /// `table` is what failures name.
    Rows(Reading &reading, const QString &table, const QString &sql);

    /// Starts over with `id` as ?1 and what follows as ?2 and so on.
    template <typename... Values> void start(const QString &id, const Values &...values)
    {
        m_started = id;
        m_statement.reset();
        m_statement.bind(1, id);
        int index = 1;
        (m_statement.bind(++index, values), ...);
    }
    bool next();

    QString text(int column) const; ///< empty when NULL
    QString requiredText(int column);
    QString id(int column);
    QString optionalId(int column);
    QString languageTag(int column); ///< any BCP 47 tag
    QString optionalUrl(int column);
    QString version(int column); ///< what VersionNumber reads
    PartialDate date(int column);
    PartialDate optionalDate(int column);
    LocalizedText phrase(int column);
    LocalizedText optionalPhrase(int column);
    bool flag(int column);
    std::optional<double> real(int column) const;
    int number(int column, int least, int most);
    qint64 number(int column) const; ///< any; 0 when NULL
    /// A BLOB of one byte to `most`.
    QByteArray bytes(int column, qsizetype most);

    template <typename Enum> Enum choice(int column)
    {
        const auto value = valueOf<Enum>(text(column));
        if (!value)
            refuse(column, QLatin1StringView("is none of the known words"));
        return value.value_or(Enum{});
    }

    /// Fails the reading because of this row.
    void damaged(const QString &problem);

private:
    void refuse(int column, QLatin1StringView problem);

    Reading &m_reading;
    QString m_table;
    QString m_started; ///< the id it was started with
    Statement m_statement;
};
