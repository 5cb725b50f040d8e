// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentstore.h"

#include "catalogreader.h"
#include "packagecheck.h"
#include "rows.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace {
/// What keeps a path from being opened, as far as the file system tells; SQLite says no more than "unable to
/// open".
std::optional<StorageError> fileProblem(const QString &file)
{
    using Kind = StorageError::Kind;
    std::error_code code;
    const auto status = std::filesystem::status(QFileInfo(file).filesystemFilePath(), code);
    if (status.type() == std::filesystem::file_type::not_found)
        return StorageError{Kind::NotFound, u"there is no such file"_s};
    if (code)
        return StorageError{Kind::NotReadable, QString::fromStdString(code.message())};
    if (status.type() != std::filesystem::file_type::regular)
        return StorageError{Kind::NotReadable, u"it is not a file"_s};
    if (QFileInfo(file).size() > ContentStore::largestFile)
        return StorageError{
            Kind::NotAPackage, u"it is larger than %1 MiB"_s.arg(ContentStore::largestFile / 1024 / 1024)};
    return std::nullopt;
}
} // namespace

ContentStore::ContentStore(Database database)
    : m_database(std::move(database))
{
}

tl::expected<ContentStore, StorageError> ContentStore::open(const QString &file)
{
    if (const auto problem = fileProblem(file))
        return tl::unexpected(*problem);
    return Database::openReadOnly(file).map_error(storageError).and_then([&](Database database) {
        return check(std::move(database), QFileInfo(file).size());
    });
}

tl::expected<ContentStore, StorageError> ContentStore::openBytes(QByteArrayView bytes)
{
    return Database::openBytes(bytes).map_error(storageError).and_then([&](Database database) {
        return check(std::move(database), bytes.size());
    });
}

tl::expected<ContentStore, StorageError> ContentStore::check(Database database, qint64 size)
{
    if (const auto problem = packageProblem(database, schemaVersion, size))
        return tl::unexpected(*problem);
    return ContentStore(std::move(database));
}

tl::expected<ContentInfo, StorageError> ContentStore::info()
{
    return CatalogReader(m_database).info();
}

tl::expected<Catalog, StorageError> ContentStore::catalogOf(const QString &municipality)
{
    return CatalogReader(m_database).around(municipality);
}

tl::expected<Catalog, StorageError> ContentStore::wholeCatalog()
{
    return CatalogReader(m_database).all();
}

tl::expected<QByteArray, StorageError> ContentStore::pictureBytes(
    const QString &municipality, Picture::Kind kind, int position)
{
    Reading reading(m_database);
    Rows rows(reading, u"picture"_s,
        u"SELECT bytes FROM picture WHERE municipality = ?1 AND kind = ?2 AND position = ?3"_s);
    rows.start(municipality, wordFor(kind), position);
    const QByteArray bytes = rows.next() ? rows.bytes(0, Picture::largestSize) : QByteArray();
    return reading.result(bytes);
}

tl::expected<QList<MunicipalityEntry>, StorageError> ContentStore::municipalities()
{
    Reading reading(m_database);
    Rows rows(reading, u"municipality"_s,
        u"SELECT id, country, region, name, is_home FROM municipality ORDER BY id"_s);
    Rows aliases(reading, u"municipality_alias"_s,
        u"SELECT alias FROM municipality_alias WHERE municipality = ?1 ORDER BY position"_s);
    // From the networks, which are few, to their members.
    Rows memberships(reading, u"party"_s,
        u"SELECT DISTINCT one.municipality, network.id FROM network"
        " CROSS JOIN party AS other ON other.network = network.id AND other.has_left = 0"
        " CROSS JOIN partnership ON partnership.id = other.partnership AND status <> 'ended'"
        " CROSS JOIN party AS one ON one.partnership = other.partnership AND one.has_left = 0"
        " CROSS JOIN municipality ON municipality.id = one.municipality AND is_home = 1 ORDER BY 1, 2"_s);
    QHash<QString, QStringList> networks;
    while (memberships.next())
        networks[memberships.id(0)] += memberships.id(1);
    QList<MunicipalityEntry> entries;
    while (rows.next()) {
        MunicipalityEntry entry{rows.id(0), rows.id(1), rows.optionalId(2), rows.phrase(3), {}, rows.flag(4),
            networks.value(rows.id(0))};
        aliases.start(entry.id);
        while (aliases.next())
            entry.aliases.append(aliases.requiredText(0));
        entries.append(entry);
    }
    return reading.result(entries);
}

tl::expected<SearchAnswer, StorageError> ContentStore::find(const SearchQuestion &question)
{
    return m_finder.find(m_database, question);
}

tl::expected<QList<SearchHit>, StorageError> ContentStore::search(const QString &text, int limit)
{
    return find({text, {}, Language::English, limit}).map([](const SearchAnswer &answer) {
        QList<SearchHit> hits;
        for (const FoundThing &thing : answer.found)
            hits.append(thing.hit);
        return hits;
    });
}
