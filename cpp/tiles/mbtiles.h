// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database.h"
#include "tilekey.h"

#include <QByteArray>
#include <QRectF>
#include <QStringList>

#include <tl/expected.hpp>

/// A file of map tiles in the MBTiles format 1.3 (https://github.com/mapbox/mbtiles-spec), read only. For one
/// thread at a time.
class MbTiles {
public:
    struct Metadata {
        QString name;
        QString format; ///< "pbf", "jpg", "png", …
        int minZoom = 0;
        int maxZoom = 0;
        QRectF bounds{0, 0, 1, 1}; ///< Mercator: the world is the unit square, y southward
        QStringList layers; ///< of vector tiles
        QString attribution; ///< as it is in the file: may be HTML
    };

    /// A path or a resource (":/…", stored uncompressed). The error is for the log.
    [[nodiscard]] static tl::expected<MbTiles, QString> open(const QString &file);

    [[nodiscard]] const Metadata &metadata() const { return m_metadata; }
    /// A tile as it lies in the file; null if there is none. Nothing is read for what lies beyond the bounds
    /// and the zoom levels that the file tells of.
    [[nodiscard]] tl::expected<QByteArray, QString> tile(const TileKey &key);

private:
    MbTiles(Database database, Statement select);
    [[nodiscard]] tl::expected<void, QString> readMetadata();
    [[nodiscard]] tl::expected<void, QString> readZooms();

    // In this order: a statement must not outlive its database.
    Database m_database;
    Statement m_select;
    Metadata m_metadata;
};
