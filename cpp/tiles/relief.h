// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tilekey.h"

#include <QColor>
#include <QImage>

/// Shades of mountains to be laid over the land.
namespace Relief {
/// What is darker than this grey in the relief is in shade; lighter is flat, or unknown.
constexpr int Flat = 240;

/// How strong the relief is at a zoom level of the map, 0 to 1: its picture is too coarse to be looked at
/// closely.
[[nodiscard]] double strength(double zoom);
/// The part of a relief tile (grey) that `shown` shows, `pixels` wide, in the colour of the shade; smooth
/// also where it is enlarged.
[[nodiscard]] QImage overlay(const QImage &relief, const TileKey &source, const TileKey &shown, int pixels,
    const QColor &shade, double strength);
} // namespace Relief
