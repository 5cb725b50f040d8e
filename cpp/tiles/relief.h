// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tilekey.h"

#include <QColor>
#include <QImage>

#include <array>
#include <vector>

/// Shades of mountains to be laid over the land.
namespace Relief {
/// What is darker than this grey in the relief is in shade; lighter is flat, or unknown.
constexpr int Flat = 240;

/// How strong the relief is at a zoom level of the map, 0 to 1: its picture is too coarse to be looked at
/// closely.
[[nodiscard]] double strength(double zoom);
/// The part of a relief tile (grey, 8 bits a pixel) that `shown` shows, `pixels` wide, in the colour of the
/// shade; smooth also where it is enlarged. Made row by row, where land is.
class Shading {
public:
    Shading(QImage relief, const TileKey &source, const TileKey &shown, int pixels, const QColor &shade,
        double strength);

    /// Writes the columns of a row from first to end, without the latter; premultiplied.
    void row(int y, int first, int end, QRgb *out) const;

private:
    /// Where a pixel of the picture takes its value from: between two neighbours, in 256ths.
    struct Sample {
        int low;
        int high;
        int share;
    };
    static std::vector<Sample> samples(int size, double from, double length, int pixels);

    QImage m_relief;
    std::array<QRgb, 256> m_colors{}; ///< of each grey
    std::vector<Sample> m_columns;
    std::vector<Sample> m_rows;
};
} // namespace Relief
