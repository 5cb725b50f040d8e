// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "database.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
SqliteError lastError(sqlite3 *handle)
{
    return {sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))};
}

SqliteError errorOf(int code)
{
    return {code, QString::fromUtf8(sqlite3_errstr(code))};
}

/// Far above what a content package needs, far below what a hostile file could cost.
constexpr std::array limits{
    std::pair{SQLITE_LIMIT_LENGTH, 8 * 1024 * 1024},
    std::pair{SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    std::pair{SQLITE_LIMIT_COLUMN, 100},
    std::pair{SQLITE_LIMIT_EXPR_DEPTH, 100},
    std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 20},
    std::pair{SQLITE_LIMIT_VDBE_OP, 50'000},
    std::pair{SQLITE_LIMIT_FUNCTION_ARG, 16},
    std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 1'000},
    std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    std::pair{SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr std::array switches{
    std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
    std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    // A package has neither triggers nor views; a file that brings some is not to have them run.
    std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

/// What SQLite's authors advise for files from elsewhere (https://sqlite.org/security.html).
int harden(sqlite3 *handle)
{
    for (const auto &[name, value] : switches) {
        if (const int code = sqlite3_db_config(handle, name, value, nullptr); code != SQLITE_OK)
            return code;
    }
    for (const auto &[name, value] : limits)
        sqlite3_limit(handle, name, value);
    return sqlite3_exec(
        handle, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", nullptr, nullptr, nullptr);
}

constexpr int commonFlags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;

/// The file URI by which SQLite takes a path letter by letter, whatever it contains.
QByteArray immutableUri(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // a drive letter
    return "file://" + QUrl::toPercentEncoding(absolute, "/:") + "?immutable=1&mode=ro";
}
} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement &Statement::bound(int code)
{
    if (code != SQLITE_OK && !m_bindError)
        m_bindError = m_statement ? lastError(sqlite3_db_handle(m_statement.get())) : errorOf(code);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    if (text.isNull())
        return bindNull(index);
    const QByteArray utf8 = text.toUtf8();
    return bound(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(int index, qint64 number)
{
    return bound(sqlite3_bind_int64(m_statement.get(), index, number));
}

Statement &Statement::bind(int index, double number)
{
    return bound(sqlite3_bind_double(m_statement.get(), index, number));
}

Statement &Statement::bind(int index, const QByteArray &bytes)
{
    return bound(sqlite3_bind_blob64(
        m_statement.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(int index)
{
    return bound(sqlite3_bind_null(m_statement.get(), index));
}

tl::expected<bool, SqliteError> Statement::step()
{
    if (m_bindError)
        return tl::unexpected(*std::exchange(m_bindError, std::nullopt));
    if (!m_statement)
        return tl::unexpected(errorOf(SQLITE_MISUSE));
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(lastError(sqlite3_db_handle(m_statement.get())));
    }
}

tl::expected<void, SqliteError> Statement::run()
{
    auto row = step();
    while (row && *row)
        row = step();
    reset();
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!utf8)
        return {};
    return QString::fromUtf8(QByteArrayView(utf8, sqlite3_column_bytes(m_statement.get(), column)));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArray Statement::bytes(int column) const
{
    // Asked for first: the pointer is good until the column is converted.
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement.get(), column)) : QByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

tl::expected<Database, SqliteError> Database::open(const QByteArray &name, int flags)
{
    Database database;
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &handle, flags | commonFlags, nullptr);
    database.m_handle.reset(handle);
    if (!handle)
        return tl::unexpected(errorOf(opened));
    if (opened != SQLITE_OK || harden(handle) != SQLITE_OK)
        return tl::unexpected(lastError(handle));
    return database;
}

tl::expected<Database, SqliteError> Database::openReadOnly(const QString &path)
{
    // SQLite would stop reading the name there and open another file.
    if (path.isEmpty() || path.contains(QChar::Null))
        return tl::unexpected(errorOf(SQLITE_CANTOPEN));
    return open(immutableUri(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI).and_then(&Database::readable);
}

tl::expected<Database, SqliteError> Database::openBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return tl::unexpected(errorOf(SQLITE_NOTADB));
    auto database = open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return database;
    // SQLite wants a pointer it could write through; READONLY promises that it does not.
    auto *data = const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(bytes.data()));
    const int code = sqlite3_deserialize(
        database->m_handle.get(), "main", data, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(database->m_handle.get()));
    return readable(*std::move(database));
}

tl::expected<Database, SqliteError> Database::create()
{
    auto database = open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return database;
    sqlite3_limit(database->m_handle.get(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    // Said here because builds of SQLite differ in their defaults, and files must not.
    if (const auto done = database->execute(u"PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE;"
                                            "PRAGMA encoding = 'UTF-8'"_s);
        !done)
        return tl::unexpected(done.error());
    return database;
}

tl::expected<Database, SqliteError> Database::readable(Database database)
{
    sqlite3_limit(database.m_handle.get(), SQLITE_LIMIT_ATTACHED, 0);
    // Opening alone reads nothing: only this finds out whether it is a database.
    if (const auto read = database.execute(u"PRAGMA schema_version"_s); !read)
        return tl::unexpected(read.error());
    return database;
}

tl::expected<void, SqliteError> Database::execute(const QString &sql)
{
    if (!m_handle)
        return tl::unexpected(errorOf(SQLITE_MISUSE));
    if (sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(m_handle.get()));
    return {};
}

tl::expected<Statement, SqliteError> Database::prepare(const QString &sql)
{
    if (!m_handle)
        return tl::unexpected(errorOf(SQLITE_MISUSE));
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const char *rest = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle.get(), utf8.constData(), int(utf8.size()) + 1, 0, &raw, &rest);
    Statement statement;
    statement.m_statement.reset(raw);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(m_handle.get()));
    if (!raw || !QByteArrayView(rest).trimmed().isEmpty())
        return tl::unexpected(SqliteError{SQLITE_MISUSE, u"not exactly one statement: "_s + sql});
    return statement;
}

tl::expected<void, SqliteError> Database::saveTo(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return tl::unexpected(errorOf(SQLITE_CANTOPEN));
    auto vacuum = prepare(u"VACUUM INTO ?1"_s);
    if (!vacuum)
        return tl::unexpected(vacuum.error());
    return vacuum->bind(1, QFileInfo(path).absoluteFilePath()).run();
}
