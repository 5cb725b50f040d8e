// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "database.h"
#include "finder.h"
#include "searchanswer.h"
#include "storageerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

/// A municipality as the list to choose from shows it.
struct MunicipalityEntry {
    QString id;
    QString country;
    QString region;
    LocalizedText name;
    QStringList aliases;
    bool isHome = false;
    QStringList networks; ///< those it belongs to, if its partnerships are in the content
};

/// A content package opened for reading. Used by one thread at a time; every call is one or a few queries.
class ContentStore {
public:
    /// The schema version this program reads (PRAGMA user_version).
    static constexpr int schemaVersion = 5;
    /// In bytes: larger than any content; to read and check more would keep the visitor waiting for minutes.
    static constexpr qint64 largestFile = 512LL * 1024 * 1024;

    /// Opens and checks a package (application id, version, quick_check, foreign keys).
    static tl::expected<ContentStore, StorageError> open(const QString &file);
    /// The same for a package in memory; the bytes must outlive the store.
    static tl::expected<ContentStore, StorageError> openBytes(QByteArrayView bytes);

    tl::expected<ContentInfo, StorageError> info();
    /// All that the pages of one municipality need: it, its partnerships, their parties, events and sources,
    /// and all networks, countries, regions and topics. An unknown id gives a catalog without that
    /// municipality. Pictures come without their bytes.
    tl::expected<Catalog, StorageError> catalogOf(const QString &municipality);
    /// Everything, pictures with their bytes too.
    tl::expected<Catalog, StorageError> wholeCatalog();
    /// The bytes of a municipality's coat of arms or of one of its photographs, counted from 0; empty when
    /// there is no such picture.
    tl::expected<QByteArray, StorageError> pictureBytes(
        const QString &municipality, Picture::Kind kind, int position);
    /// All municipalities, in the order of their ids.
    tl::expected<QList<MunicipalityEntry>, StorageError> municipalities();
    /// Things whose names or texts have words that begin like the words of `question.text`, in any script or
    /// spelling, best first: exact names, names, aliases, titles and years, topics and countries, texts;
    /// among these the home's own. Any text gets an answer; one without letters or digits finds nothing.
    tl::expected<SearchAnswer, StorageError> find(const SearchQuestion &question);
    /// The same for nobody's home, without what is told of the things.
    tl::expected<QList<SearchHit>, StorageError> search(const QString &text, int limit);

private:
    explicit ContentStore(Database database);
    static tl::expected<ContentStore, StorageError> check(Database database, qint64 size);

    Database m_database;
    Finder m_finder;
};
