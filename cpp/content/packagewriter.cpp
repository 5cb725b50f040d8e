// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "packagewriter.h"

#include "finderrows.h"
#include "packagetables.h"
#include "rowwriter.h"
#include "searchkey.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// A static library's resources are left out of the program unless something asks for them. Not in a
// namespace: the macro declares a function.
static void bringSchema()
{
    Q_INIT_RESOURCE(content_schema);
}

namespace {
using Done = tl::expected<void, QString>;

Done fromSqlite(const tl::expected<void, SqliteError> &done)
{
    return done.map_error([](const SqliteError &error) { return error.message; });
}

Done makeTables(Database &database)
{
    bringSchema();
    QFile schema(u":/content/schema.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return tl::unexpected(u"the program was built without the schema"_s);
    return fromSqlite(database.execute(QString::fromUtf8(schema.readAll())));
}

void fillFinder(RowWriter &rows, const Catalog &catalog)
{
    for (const FinderRow &row : finderRows(catalog)) {
        if (const QString folded = foldedKey(row.body); !folded.isEmpty())
            rows.add(
                u"finder"_s, folded, looseKey(row.body), row.body, row.what, row.id, row.field, row.language);
    }
}

Done fillTables(Database &database, const Catalog &catalog)
{
    // The package names its default home before there is one: foreign keys are looked at in the end.
    auto done = fromSqlite(database.execute(u"BEGIN; PRAGMA defer_foreign_keys = ON"_s));
    if (!done)
        return done;
    RowWriter rows(database);
    PackageTables(rows).fill(catalog);
    fillFinder(rows, catalog);
    if (rows.error())
        return tl::unexpected(rows.error()->message);
    // One segment, whatever the order in which the index grew.
    return fromSqlite(database.execute(u"INSERT INTO finder(finder) VALUES ('optimize'); COMMIT"_s));
}

tl::expected<QByteArray, QString> bytesOf(Database &database)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.sqlite"_s);
    if (!folder.isValid())
        return tl::unexpected(folder.errorString());
    if (const auto saved = fromSqlite(database.saveTo(path)); !saved)
        return tl::unexpected(saved.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return tl::unexpected(file.errorString());
    if (bytes.isEmpty() || bytes.size() != file.size())
        return tl::unexpected(u"it could not be read back whole"_s);
    return bytes;
}

/// QSaveFile writes beside the target, syncs and renames: the target is the old file or the new one, never a
/// part.
Done replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(file.errorString());
    return {};
}
} // namespace

tl::expected<void, QString> writePackage(const Catalog &catalog, const QString &file)
{
    const auto naming = [&](const QString &reason) {
        return u"%1 cannot be written: %2."_s.arg(file, reason);
    };
    auto database = Database::create();
    if (!database)
        return tl::unexpected(naming(database.error().message));
    return makeTables(*database)
        .and_then([&] { return fillTables(*database, catalog); })
        .and_then([&] { return bytesOf(*database); })
        .and_then([&](const QByteArray &bytes) { return replace(file, bytes); })
        .map_error(naming);
}
