// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database.h"

#include <QHash>

#include <memory>
#include <optional>

/// Inserts rows into the tables of a database. The first failure is kept, and nothing is written after it.
class RowWriter {
public:
    explicit RowWriter(Database &database)
        : m_database(database)
    {
    }

    /// One value a column, in the order of the schema; a null QString and nullopt are NULL.
    template <typename... Values> void add(const QString &table, const Values &...values)
    {
        Statement *insert = statement(table, int(sizeof...(values)));
        if (!insert)
            return;
        int index = 0;
        (bind(*insert, ++index, values), ...);
        keep(insert->run());
    }

    const std::optional<SqliteError> &error() const { return m_error; }

private:
    template <typename Value> static void bind(Statement &statement, int index, const Value &value)
    {
        statement.bind(index, value);
    }
    template <typename Value>
    static void bind(Statement &statement, int index, const std::optional<Value> &value)
    {
        value ? statement.bind(index, *value) : statement.bindNull(index);
    }
    /// Null after a failure.
    Statement *statement(const QString &table, int columns);
    void keep(const tl::expected<void, SqliteError> &done);

    Database &m_database;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::optional<SqliteError> m_error;
};
