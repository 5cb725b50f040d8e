// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapsource.h"
#include "mapstyle.h"

#include <QImage>

/// Paints one tile; pure, so any thread may.
namespace TilePainter {
constexpr int TileSize = 512; ///< logical pixels, unless scaled

/// The zoom level of the map at which a tile of that many device pixels is shown.
[[nodiscard]] double zoom(int tileZoom, int pixels, qreal devicePixelRatio);
/// The picture of a tile, `pixels` device pixels wide and high.
[[nodiscard]] QImage paint(const TileScene &scene, const MapStyle &style, int pixels, qreal devicePixelRatio);
} // namespace TilePainter
