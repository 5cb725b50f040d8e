// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilepack.h"

#include "mvtdecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QLoggingCategory>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTiles, "partnercities.map.tiles")

constexpr qsizetype VectorCacheBytes = 4 * 1024 * 1024;
constexpr qsizetype PictureCacheBytes = 2 * 1024 * 1024;
constexpr qsizetype NothingCost = 200;
constexpr qsizetype MostTold = 100;
constexpr int LargestPicture = 1024; // pixels

qsizetype costOf(const VectorTile &tile)
{
    return tile.bytes();
}

qsizetype costOf(const QImage &image)
{
    return image.sizeInBytes();
}

void read(QByteArrayView bytes, tl::expected<VectorTile, QString> &tile)
{
    tile = MvtDecoder::decode(bytes);
}

/// QImage's own conversion minds colour spaces and takes longer than the decoding.
QImage greyOf(const QImage &image)
{
    if (image.format() == QImage::Format_Grayscale8)
        return image;
    const QImage colors = image.convertToFormat(QImage::Format_RGB32);
    QImage grey(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(colors.constScanLine(y));
        std::transform(
            from, from + grey.width(), grey.scanLine(y), [](QRgb color) { return uchar(qGray(color)); });
    }
    return grey;
}

/// The shades of a relief: how dark each point is.
void read(QByteArrayView bytes, tl::expected<QImage, QString> &tile)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > LargestPicture || size.height() > LargestPicture) {
        tile = tl::unexpected(u"not a picture of at most %1 pixels"_s.arg(LargestPicture));
        return;
    }
    const QImage image = reader.read();
    if (image.isNull())
        tile = tl::unexpected(reader.errorString());
    else
        tile = greyOf(image);
}

template <typename Tile> bool isFormat(const QString &format)
{
    const bool isVector = format == u"pbf" || format == u"mvt";
    return isVector == std::is_same_v<Tile, VectorTile>;
}

} // namespace

template <typename Tile>
TilePack<Tile>::TilePack(const QString &file, MbTiles tiles)
    : m_file(file)
    , m_metadata(tiles.metadata())
    , m_tiles(std::move(tiles))
    , m_cache(std::is_same_v<Tile, VectorTile> ? VectorCacheBytes : PictureCacheBytes)
{
}

template <typename Tile>
tl::expected<typename TilePack<Tile>::Pointer, QString> TilePack<Tile>::open(const QString &file)
{
    auto tiles = MbTiles::open(file);
    if (!tiles)
        return tl::unexpected(tiles.error());
    if (!isFormat<Tile>(tiles->metadata().format))
        return tl::unexpected(u"tiles of the wrong format: \"%1\""_s.arg(tiles->metadata().format));
    return Pointer(new TilePack(file, *std::move(tiles)));
}

template <typename Tile> typename TilePack<Tile>::TilePointer TilePack<Tile>::tile(const TileKey &key)
{
    QByteArray bytes;
    QString fault;
    {
        const QMutexLocker lock(&m_mutex);
        while (m_reading.contains(key)) // another thread: its tile will do
            m_read.wait(&m_mutex);
        if (const auto cached = m_cache.find(key))
            return *cached;
        m_reading.insert(key);
        if (const auto found = m_tiles.tile(key))
            bytes = *found;
        else
            fault = found.error();
    }
    TilePointer tile;
    if (!bytes.isEmpty()) {
        tl::expected<Tile, QString> decoded;
        read(bytes, decoded);
        if (decoded)
            tile = std::make_shared<const Tile>(*std::move(decoded));
        else
            fault = decoded.error();
    }
    const QMutexLocker lock(&m_mutex);
    if (!fault.isEmpty())
        tell(key, fault);
    m_cache.insert(key, tile, tile ? costOf(*tile) : NothingCost);
    m_reading.remove(key);
    m_read.wakeAll();
    return tile;
}

template <typename Tile> void TilePack<Tile>::tell(const TileKey &key, const QString &fault)
{
    // A file of nothing but damaged tiles shall not fill the log.
    if (m_told.contains(key) || m_told.size() >= MostTold)
        return;
    m_told.insert(key);
    qCWarning(lcTiles).noquote()
        << u"%1: tile %2/%3/%4 is passed over: %5"_s.arg(m_file).arg(key.z).arg(key.x).arg(key.y).arg(fault);
}

template <typename Tile> typename TilePack<Tile>::Found TilePack<Tile>::nearest(TileKey key, int lowest)
{
    key = key.ancestor(std::max(0, key.z - m_metadata.maxZoom));
    for (; key.z >= std::max(lowest, m_metadata.minZoom); key = key.ancestor(1)) {
        if (TilePointer found = tile(key))
            return {found, key};
    }
    return {};
}

template class TilePack<VectorTile>;
template class TilePack<QImage>;
