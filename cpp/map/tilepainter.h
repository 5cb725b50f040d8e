// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapstyle.h"
#include "tilegeometry.h"

#include <QImage>

/// Paints one tile; pure, so any thread may.
namespace TilePainter {
constexpr int TileSize = 512; ///< logical pixels, unless scaled

/// The zoom level whose vertices a tile of so many device pixels needs.
[[nodiscard]] int detail(int tileZoom, int pixels);
/// How far beyond the tile geometry is needed, in tiles: pens are wide, and a cut must not show.
[[nodiscard]] double margin(int pixels, qreal devicePixelRatio);
/// The picture of a tile, `pixels` device pixels wide and high.
[[nodiscard]] QImage paint(
    const TileGeometry &geometry, const MapStyle &style, int pixels, qreal devicePixelRatio);
} // namespace TilePainter
