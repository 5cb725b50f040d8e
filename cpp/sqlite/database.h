// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

/// What SQLite answered: its extended result code and its own English message, for logs and for the content
/// tool.
struct SqliteError {
    int code = 0;
    QString message;
};

/// A prepared statement. Columns count from 0, bound values from 1. Must not outlive its Database.
class Statement {
public:
    /// Bound values stay until they are bound again; a null QString binds NULL. A binding that fails (no such
    /// index, too long) is told by the next step() or run().
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, qint64 number);
    Statement &bind(int index, int number) { return bind(index, qint64(number)); }
    Statement &bind(int index, double number);
    Statement &bind(int index, const QByteArray &bytes); ///< as a BLOB
    Statement &bindNull(int index);

    /// Moves to the next row; false when there is none left.
    tl::expected<bool, SqliteError> step();
    /// Runs a statement that returns no rows and makes it ready for the next bindings.
    tl::expected<void, SqliteError> run();
    /// Ready to be stepped from the start again; bindings stay.
    void reset();

    int columnCount() const;
    QString text(int column) const; ///< null when the column is NULL
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArray bytes(int column) const; ///< a copy; null when the column is NULL
    bool isNull(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement &bound(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<SqliteError> m_bindError; ///< the first since the last step
};

/// A connection to one SQLite database, used by one thread at a time.
///
/// SQLite's own C interface rather than Qt Sql: the content file is opened as immutable, defensive and
/// untrusted, from a file or from memory, and there is no driver plugin to ship or to miss.
class Database {
public:
    /// Opens a file that nothing writes to meanwhile: no locks, no journal is looked for. A file that is no
    /// database is an error already here.
    static tl::expected<Database, SqliteError> openReadOnly(const QString &path);
    /// Opens a database that lies in memory; the bytes must outlive the connection and are not copied.
    static tl::expected<Database, SqliteError> openBytes(QByteArrayView bytes);
    /// Makes a new database in memory, to be filled and then saved with saveTo().
    static tl::expected<Database, SqliteError> create();

    /// Runs any number of statements; rows they return are passed over.
    tl::expected<void, SqliteError> execute(const QString &sql);
    /// Compiles one statement.
    tl::expected<Statement, SqliteError> prepare(const QString &sql);

    /// Writes the whole database to a new file, compactly (VACUUM INTO): the same content gives the same
    /// bytes. The file must not exist yet or be empty.
    tl::expected<void, SqliteError> saveTo(const QString &path);

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    static tl::expected<Database, SqliteError> open(const QByteArray &name, int flags);
    static tl::expected<Database, SqliteError> readable(Database database);

    std::unique_ptr<sqlite3, Close> m_handle;
};
