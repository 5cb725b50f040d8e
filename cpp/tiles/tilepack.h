// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "lrucache.h"
#include "mbtiles.h"
#include "vectortile.h"

#include <QImage>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <memory>

/// One map file with what was read from it lately; for any thread. A tile that cannot be read is told on the
/// log once and is then as good as missing.
template <typename Tile> class TilePack {
public:
    using Pointer = std::shared_ptr<TilePack>;
    using TilePointer = std::shared_ptr<const Tile>;

    /// A tile, or the part of a larger one that stands in for it.
    struct Found {
        TilePointer tile; ///< null if there is nothing
        TileKey key; ///< of the tile: the one asked for or one that holds it
    };

    /// Takes a moment, so not for the GUI thread. The error is for the log.
    [[nodiscard]] static tl::expected<Pointer, QString> open(const QString &file);

    [[nodiscard]] const MbTiles::Metadata &metadata() const { return m_metadata; }
    /// Null if there is no such tile, or none that can be read.
    [[nodiscard]] TilePointer tile(const TileKey &key);
    /// The tile, else the nearest above it, not above zoom level `lowest`.
    [[nodiscard]] Found nearest(TileKey key, int lowest = 0);

private:
    TilePack(const QString &file, MbTiles tiles);
    void tell(const TileKey &key, const QString &fault);

    QString m_file;
    MbTiles::Metadata m_metadata;
    QMutex m_mutex; // for all below
    MbTiles m_tiles;
    LruCache<TileKey, TilePointer> m_cache;
    QSet<TileKey> m_told; // the damaged tiles
    QSet<TileKey> m_reading; // the tiles that a thread is just reading
    QWaitCondition m_read;
};

using VectorPack = TilePack<VectorTile>;
using RasterPack = TilePack<QImage>;

extern template class TilePack<VectorTile>;
extern template class TilePack<QImage>;
