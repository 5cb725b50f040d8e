// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "database.h"
#include "testfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
/// Runs SQL that the test takes for granted.
void run(Database &database, const QString &sql)
{
    const auto done = database.execute(sql);
    INFO((done ? QString() : done.error().message).toStdString());
    REQUIRE(done.has_value());
}

QString onlyText(Database &database, const QString &sql)
{
    auto statement = database.prepare(sql);
    REQUIRE(statement.has_value());
    const auto row = statement->step();
    INFO((row ? QString() : row.error().message).toStdString());
    REQUIRE(row.has_value());
    REQUIRE(*row);
    return statement->text(0);
}

/// The primary result code of something that must fail.
int failure(const tl::expected<void, SqliteError> &done)
{
    REQUIRE_FALSE(done.has_value());
    CHECK_FALSE(done.error().message.isEmpty());
    return done.error().code & 0xff;
}

Database townsInMemory()
{
    auto database = Database::create();
    REQUIRE(database.has_value());
    run(*database,
        u"PRAGMA application_id = 77; PRAGMA user_version = 3;"
        "CREATE TABLE country (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
        "CREATE TABLE town (name TEXT, country TEXT REFERENCES country(code)) STRICT;"
        "CREATE VIRTUAL TABLE finder USING fts5 (name, id UNINDEXED, tokenize = 'unicode61', prefix = '2 3');"
        "INSERT INTO country VALUES ('SI'); INSERT INTO town VALUES ('Novo mesto', 'SI');"
        "INSERT INTO finder VALUES ('novo mesto', 'novo-mesto'), ('velenje', 'velenje');"
        "INSERT INTO finder(finder) VALUES ('optimize')"_s);
    return *std::move(database);
}

/// The same database as a file, in a folder of its own.
struct TownsFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"towns.sqlite"_s);

    TownsFile() { REQUIRE(townsInMemory().saveTo(path).has_value()); }
};
} // namespace

TEST_CASE("Rows come back as they were bound")
{
    auto database = Database::create();
    REQUIRE(database.has_value());
    run(*database, u"CREATE TABLE t (a TEXT, b INTEGER, c REAL, d TEXT, e TEXT) STRICT"_s);
    auto insert = database->prepare(u"INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    REQUIRE(insert.has_value());
    insert->bind(1, u"Zduńska Wola Черкаси 🏰"_s).bind(2, Q_INT64_C(9'000'000'000)).bind(3, 46.4306);
    insert->bind(4, QString()).bind(5, u""_s);
    REQUIRE(insert->run().has_value());
    REQUIRE(insert->bind(2, 7).run().has_value());

    auto select = database->prepare(u"SELECT a, b, c, d, e FROM t ORDER BY b DESC"_s);
    REQUIRE(select.has_value());
    REQUIRE(select->step() == true);
    CHECK(select->text(0) == u"Zduńska Wola Черкаси 🏰");
    CHECK(select->integer(1) == 9'000'000'000);
    CHECK(select->real(2) == 46.4306);
    CHECK(select->isNull(3));
    CHECK(select->text(3).isNull());
    CHECK_FALSE(select->isNull(4));
    CHECK_FALSE(select->text(4).isNull());
    REQUIRE(select->step() == true);
    CHECK(select->integer(1) == 7);
    CHECK(select->text(0) == u"Zduńska Wola Черкаси 🏰");
    CHECK(select->step() == false);
    select->reset();
    CHECK(select->step() == true);
}

TEST_CASE("A saved database opens again from its file and from memory")
{
    const TownsFile towns;
    const QByteArray bytes = bytesOf(towns.path);
    auto database =
        GENERATE_REF(false, true) ? Database::openBytes(bytes) : Database::openReadOnly(towns.path);
    REQUIRE(database.has_value());
    CHECK(onlyText(*database, u"SELECT name FROM town"_s) == u"Novo mesto");
    CHECK(onlyText(*database, u"PRAGMA application_id"_s) == u"77");
    CHECK(onlyText(*database, u"PRAGMA user_version"_s) == u"3");
    CHECK(onlyText(*database, u"PRAGMA quick_check"_s) == u"ok");
}

TEST_CASE("Full-text search works in a database that is not trusted")
{
    const TownsFile towns;
    const QByteArray bytes = bytesOf(towns.path);
    auto database =
        GENERATE_REF(false, true) ? Database::openBytes(bytes) : Database::openReadOnly(towns.path);
    REQUIRE(database.has_value());
    CHECK(onlyText(*database, u"PRAGMA trusted_schema"_s) == u"0");
    auto search = database->prepare(u"SELECT id FROM finder WHERE finder MATCH ?1 ORDER BY rank"_s);
    REQUIRE(search.has_value());
    REQUIRE(search->bind(1, u"\"nov\"*"_s).step() == true);
    CHECK(search->text(0) == u"novo-mesto");
    CHECK(search->step() == false);
}

TEST_CASE("What is opened for reading cannot be written")
{
    const TownsFile towns;
    const QByteArray bytes = bytesOf(towns.path);
    const QByteArray before = bytes;
    auto database =
        GENERATE_REF(false, true) ? Database::openBytes(bytes) : Database::openReadOnly(towns.path);
    REQUIRE(database.has_value());
    CHECK(failure(database->execute(u"INSERT INTO town VALUES ('Velenje', 'SI')"_s)) == SQLITE_READONLY);
    CHECK(failure(database->execute(u"INSERT INTO finder VALUES ('x', 'y')"_s)) == SQLITE_READONLY);
    CHECK(failure(database->execute(u"ATTACH ':memory:' AS other"_s)) == SQLITE_ERROR);
    CHECK(QByteArray(bytes.constData(), bytes.size()) == before);
    CHECK(bytesOf(towns.path) == before);
}

TEST_CASE("Any path names exactly the file that is meant")
{
    const QString name = GENERATE(u"a?mode=rwc&x#%41%00.sqlite"_s, u"Občina Ваљево.sqlite"_s,
        u"two  spaces +.sqlite"_s, u"file:x.sqlite"_s, u"a'b\"c\\.sqlite"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    REQUIRE(townsInMemory().saveTo(path).has_value());
    CHECK(QFile::exists(path));
    auto database = Database::openReadOnly(path);
    REQUIRE(database.has_value());
    CHECK(onlyText(*database, u"SELECT name FROM town"_s) == u"Novo mesto");
}

TEST_CASE("A path that ends at a null character opens nothing")
{
    const TownsFile towns;
    const QString path = towns.path + QChar::Null + u".old"_s;
    CHECK(Database::openReadOnly(path).error().code == SQLITE_CANTOPEN);
    CHECK(townsInMemory().saveTo(path).error().code == SQLITE_CANTOPEN);
    CHECK(Database::openReadOnly(QString()).error().code == SQLITE_CANTOPEN);
}

TEST_CASE("A file that is missing, a folder or no database is told at once")
{
    const QTemporaryDir folder;
    CHECK((Database::openReadOnly(folder.filePath(u"none.sqlite"_s)).error().code & 0xff) == SQLITE_CANTOPEN);
    CHECK_FALSE(QFile::exists(folder.filePath(u"none.sqlite"_s)));
    CHECK_FALSE(Database::openReadOnly(folder.path()).has_value());

    const QString letter = folder.filePath(u"letter.txt"_s);
    const QByteArray prose(4096, 'x');
    writeFile(letter, prose);
    CHECK((Database::openReadOnly(letter).error().code & 0xff) == SQLITE_NOTADB);
    CHECK((Database::openBytes(prose).error().code & 0xff) == SQLITE_NOTADB);
    CHECK(Database::openBytes({}).error().code == SQLITE_NOTADB);
}

TEST_CASE("A truncated database is an error value, not a crash")
{
    const TownsFile towns;
    const QByteArray whole = bytesOf(towns.path);
    for (const qsizetype size :
        {qsizetype(50), qsizetype(100), qsizetype(4096), qsizetype(6000), whole.size() - 1}) {
        CAPTURE(size);
        const QByteArray part = whole.first(size);
        auto database = Database::openBytes(part);
        if (!database)
            continue;
        auto check = database->prepare(u"PRAGMA quick_check"_s);
        if (!check)
            continue;
        const auto row = check->step();
        CHECK((!row || check->text(0) != u"ok"));
    }
}

TEST_CASE("A journal or a log left beside the file is not looked for")
{
    const TownsFile towns;
    writeFile(towns.path + u"-journal"_s, QByteArray(512, '\xd9'));
    writeFile(towns.path + u"-wal"_s, QByteArray(512, '\x37'));
    auto database = Database::openReadOnly(towns.path);
    REQUIRE(database.has_value());
    CHECK(onlyText(*database, u"SELECT name FROM town"_s) == u"Novo mesto");
    CHECK(QFile::exists(towns.path + u"-journal"_s));
}

TEST_CASE("Errors name the extended code and SQLite's message")
{
    Database towns = townsInMemory();
    const auto orphan = towns.execute(u"INSERT INTO town VALUES ('Nowhere', 'XX')"_s);
    REQUIRE_FALSE(orphan.has_value());
    CHECK(orphan.error().code == SQLITE_CONSTRAINT_FOREIGNKEY);
    CHECK(orphan.error().message.contains(u"FOREIGN KEY"));
    CHECK(towns.execute(u"INSERT INTO country VALUES ('SI')"_s).error().code == SQLITE_CONSTRAINT_PRIMARYKEY);
    CHECK(towns.prepare(u"SELECT nonsense FROM town"_s).error().message.contains(u"nonsense"));
}

TEST_CASE("A binding that fails is told by the next step, once")
{
    Database towns = townsInMemory();
    auto select = towns.prepare(u"SELECT name FROM town WHERE country = ?1"_s);
    REQUIRE(select.has_value());
    const auto row = select->bind(1, u"SI"_s).bind(2, u"too many"_s).step();
    REQUIRE_FALSE(row.has_value());
    CHECK(row.error().code == SQLITE_RANGE);
    CHECK(select->step() == true);
}

TEST_CASE("Only one statement is prepared at a time")
{
    Database towns = townsInMemory();
    CHECK(towns.prepare(u"SELECT 1; DROP TABLE town"_s).error().code == SQLITE_MISUSE);
    CHECK(towns.prepare(u"  "_s).error().code == SQLITE_MISUSE);
    CHECK(towns.prepare(u"SELECT 1; \n"_s).has_value());
}

TEST_CASE("Nothing in a database from elsewhere is run: no views, no triggers, no text taken for a column")
{
    Database towns = townsInMemory();
    run(towns, u"CREATE VIEW seen AS SELECT name FROM town"_s);
    CHECK(failure(towns.execute(u"SELECT * FROM seen"_s)) == SQLITE_ERROR);
    run(towns,
        u"CREATE TRIGGER grow AFTER INSERT ON country BEGIN INSERT INTO town VALUES ('x', 'SI'); END"_s);
    run(towns, u"INSERT INTO country VALUES ('RS')"_s);
    CHECK(onlyText(towns, u"SELECT count(*) FROM town"_s) == u"1");
    CHECK_FALSE(towns.prepare(u"SELECT \"no column\""_s).has_value());
    CHECK(failure(towns.execute(u"SELECT load_extension('x')"_s)) == SQLITE_ERROR);
    CHECK(failure(towns.execute(u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'"_s))
        == SQLITE_ERROR);
}

TEST_CASE("Values beyond the limit are refused")
{
    Database towns = townsInMemory();
    CHECK(failure(towns.execute(u"INSERT INTO country VALUES (zeroblob(1000000000))"_s)) == SQLITE_TOOBIG);
    auto insert = towns.prepare(u"INSERT INTO country VALUES (?1)"_s);
    REQUIRE(insert.has_value());
    CHECK((insert->bind(1, QString(9 * 1024 * 1024, u'x')).run().error().code & 0xff) == SQLITE_TOOBIG);
}

TEST_CASE("The same content saved twice gives the same bytes")
{
    const TownsFile first;
    const TownsFile second;
    CHECK(bytesOf(first.path) == bytesOf(second.path));
}

TEST_CASE("Saving does not write over a file that has something in it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    writeFile(path, "Dear Mayor");
    CHECK_FALSE(townsInMemory().saveTo(path).has_value());
    CHECK(bytesOf(path) == "Dear Mayor");
}

TEST_CASE("Bytes come out as they went in, zeroes and all")
{
    auto database = Database::create();
    REQUIRE(database.has_value());
    REQUIRE(database->execute(u"CREATE TABLE picture (bytes BLOB) STRICT"_s).has_value());
    const QByteArray bytes("\0\xff\0 PNG \0", 8);
    REQUIRE(database->prepare(u"INSERT INTO picture VALUES (?1), (NULL), (x'')"_s)
            ->bind(1, bytes)
            .run()
            .has_value());
    auto rows = database->prepare(u"SELECT bytes, typeof(bytes) FROM picture ORDER BY rowid"_s);
    REQUIRE(rows.has_value());
    REQUIRE(*rows->step());
    CHECK(rows->bytes(0) == bytes);
    CHECK(rows->text(1) == u"blob");
    REQUIRE(*rows->step());
    CHECK(rows->bytes(0).isNull());
    REQUIRE(*rows->step());
    CHECK(rows->bytes(0).isEmpty());
    CHECK_FALSE(rows->isNull(0));
}
