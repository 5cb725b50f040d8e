// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vectortile.h"

#include <QByteArrayView>
#include <QStringList>

#include <tl/expected.hpp>

/// How much of everything a tile may have: far more than any good map, far less than what would hurt.
struct TileLimits {
    qsizetype packedBytes = 4 * 1024 * 1024; ///< as it lies in the file
    qsizetype bytes = 16 * 1024 * 1024; ///< unpacked
    quint32 layers = 64;
    quint32 features = 200'000; ///< of all layers together, as the next three
    quint32 vertices = 500'000;
    quint32 parts = 200'000; ///< lines, rings
    quint32 tags = 1'000'000;
    quint32 keys = 1'000; ///< of one layer
    quint32 values = 100'000; ///< of one layer
    quint32 textBytes = 1'024; ///< of one name, key or text, in UTF-8
    int extent = 65'536;
    int reach = 16; ///< how far beyond the tile a point may lie, in tiles
};

/// Reads vector tiles of Mapbox's format, version 2.1 (https://github.com/mapbox/vector-tile-spec), unpacking
/// them if need be. Trusts nothing: what breaks the format or a limit is an error with a reason for the log.
namespace MvtDecoder {
/// Layers not named in `wanted` are passed over; none named: all are read.
[[nodiscard]] tl::expected<VectorTile, QString> decode(
    QByteArrayView packed, const QStringList &wanted = {}, const TileLimits &limits = {});
} // namespace MvtDecoder
