// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "packagecheck.h"

#include "rows.h"
#include "schemasql.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 applicationId = 0x50434954; // "PCIT", see data/schema.sql

qint64 number(Reading &reading, const QString &pragma)
{
    Statement statement = reading.prepare(pragma);
    return reading.step(statement) ? statement.integer(0) : 0;
}

/// What the tables are. The text of FTS5's own tables is left out: it depends on the version of SQLite.
QStringList schemaOf(Reading &reading)
{
    Statement statement = reading.prepare(
        u"SELECT type || ' ' || name || ' ' || iif(name GLOB 'finder_*', '', sql) FROM sqlite_schema"
        " WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY name"_s);
    QStringList schema;
    while (reading.step(statement))
        schema.append(statement.text(0));
    return schema;
}

QStringList expectedSchema()
{
    auto database = Database::create();
    if (!database || !database->execute(QString::fromUtf8(schemaSql)))
        return {};
    Reading reading(*database);
    return schemaOf(reading);
}

void checkVersion(Reading &reading, int schemaVersion)
{
    using Kind = StorageError::Kind;
    const qint64 application = number(reading, u"PRAGMA application_id"_s);
    if (application != applicationId)
        return reading.fail({Kind::NotAPackage, u"its application_id is %1"_s.arg(application)});
    const qint64 version = number(reading, u"PRAGMA user_version"_s);
    if (version != schemaVersion) {
        reading.fail({version > schemaVersion ? Kind::TooNew : Kind::TooOld,
            u"its schema version is %1, this program reads %2"_s.arg(version).arg(schemaVersion)});
    }
}

/// SQLite fills up what is missing of the last page with zeroes.
void checkSize(Reading &reading, qint64 size)
{
    const qint64 expected = number(reading, u"PRAGMA page_size"_s) * number(reading, u"PRAGMA page_count"_s);
    if (size != expected)
        reading.damaged(u"it has %1 bytes instead of %2"_s.arg(size).arg(expected));
}

void checkSchema(Reading &reading)
{
    static const QStringList expected = expectedSchema();
    const QStringList found = schemaOf(reading);
    if (found != expected || found.isEmpty())
        reading.damaged(u"its tables are not those of its schema version"_s);
}

void checkPages(Reading &reading)
{
    Statement statement = reading.prepare(u"PRAGMA quick_check(1)"_s);
    if (reading.step(statement) && statement.text(0) != "ok"_L1)
        reading.damaged(u"quick_check: "_s + statement.text(0));
}

void checkReferences(Reading &reading)
{
    Statement statement = reading.prepare(u"PRAGMA foreign_key_check"_s);
    if (reading.step(statement))
        reading.damaged(u"%1 refers to a %2 that is not there"_s.arg(statement.text(0), statement.text(2)));
}
} // namespace

std::optional<StorageError> packageProblem(Database &database, int schemaVersion, qint64 size)
{
    Reading reading(database);
    checkVersion(reading, schemaVersion);
    checkSize(reading, size);
    for (const auto check : {checkSchema, checkPages, checkReferences}) {
        // Each of them relies on what the one before found in order.
        if (!reading.failure())
            check(reading);
    }
    return reading.failure();
}
