// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapsource.h"
#include "mapstyle.h"

class QPainter;

/// Paints a town's own street map into the picture of a tile, over the base map.
namespace StreetPainter {
/// `unit` is how many device pixels wide a pen of one logical pixel is, `zoom` that of the map.
void paint(
    QPainter &painter, const TileScene &scene, const MapStyle &style, int pixels, double unit, double zoom);
} // namespace StreetPainter
