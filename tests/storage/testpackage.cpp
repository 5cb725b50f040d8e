// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "testpackage.h"

#include "contentreader.h"
#include "packagewriter.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

namespace {
Compiled compiled(const char *folder)
{
    const auto catalog = readContent(QString::fromUtf8(folder));
    if (!catalog) {
        for (const Diagnostic &diagnostic : catalog.error())
            UNSCOPED_INFO(diagnostic.toString().toStdString());
    }
    REQUIRE(catalog.has_value());
    return {*catalog, packageOf(*catalog)};
}
} // namespace

const Compiled &fixture()
{
    static const Compiled result = compiled(FIXTURE_CONTENT);
    return result;
}

const Compiled &realContent()
{
    static const Compiled result = compiled(REAL_CONTENT);
    return result;
}

QByteArray packageOf(const Catalog &catalog)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("content.sqlite"));
    const auto written = writePackage(catalog, path);
    INFO((written ? QString() : written.error()).toStdString());
    REQUIRE(written.has_value());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PackageFile::PackageFile(const QByteArray &package)
{
    write(package);
}

QByteArray PackageFile::bytes() const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void PackageFile::write(const QByteArray &bytes)
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void PackageFile::spoil(const char *sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path().toUtf8().constData(), &handle) == SQLITE_OK);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    char *error = nullptr;
    sqlite3_exec(
        handle, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF", nullptr, nullptr, nullptr);
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &error);
    INFO((error ? error : ""));
    sqlite3_free(error);
    const int changes = sqlite3_total_changes(handle);
    sqlite3_close(handle);
    REQUIRE(code == SQLITE_OK);
    INFO(sql);
    if (QByteArrayView(sql).startsWith("UPDATE") || QByteArrayView(sql).startsWith("DELETE"))
        REQUIRE(changes > 0);
}

ContentStore opened(const QByteArray &package)
{
    auto store = ContentStore::openBytes(package);
    INFO((store ? QString() : store.error().detail).toStdString());
    REQUIRE(store.has_value());
    return *std::move(store);
}

StorageError refusal(const QByteArray &package)
{
    const auto store = ContentStore::openBytes(package);
    REQUIRE_FALSE(store.has_value());
    return store.error();
}
