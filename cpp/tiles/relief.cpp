// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "relief.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double FadesInFrom = 3.3;
constexpr double FadedIn = 4;
constexpr double FadesOutFrom = 6;
constexpr double FadedOut = 8;
constexpr double Steepest = 110; // greys below flat

} // namespace

double Relief::strength(double zoom)
{
    const double in = std::clamp((zoom - FadesInFrom) / (FadedIn - FadesInFrom), 0.0, 1.0);
    const double out = std::clamp((FadedOut - zoom) / (FadedOut - FadesOutFrom), 0.0, 1.0);
    return std::min(in, out);
}

auto Relief::Shading::samples(int size, double from, double length, int pixels) -> std::vector<Sample>
{
    std::vector<Sample> all;
    all.reserve(std::size_t(pixels));
    for (int i = 0; i < pixels; ++i) {
        const double at = std::clamp(from + (i + 0.5) * length / pixels - 0.5, 0.0, double(size - 1));
        const int low = int(at);
        all.push_back({low, std::min(low + 1, size - 1), int((at - low) * 256)});
    }
    return all;
}

Relief::Shading::Shading(QImage relief, const TileKey &source, const TileKey &shown, int pixels,
    const QColor &shade, double strength)
    : m_relief(std::move(relief))
{
    for (int grey = 0; grey < 256; ++grey) {
        const double steep = std::clamp((Flat - grey) / Steepest, 0.0, 1.0);
        const int alpha = int(std::lround(steep * strength * shade.alpha()));
        m_colors[std::size_t(grey)] = qPremultiply(qRgba(shade.red(), shade.green(), shade.blue(), alpha));
    }
    const double parts = std::exp2(shown.z - source.z);
    const double width = m_relief.width() / parts;
    const double height = m_relief.height() / parts;
    m_columns = samples(m_relief.width(), (shown.x - source.x * parts) * width, width, pixels);
    m_rows = samples(m_relief.height(), (shown.y - source.y * parts) * height, height, pixels);
}

void Relief::Shading::row(int y, int first, int end, QRgb *out) const
{
    const Sample &row = m_rows[std::size_t(y)];
    const uchar *upper = m_relief.constScanLine(row.low);
    const uchar *lower = m_relief.constScanLine(row.high);
    for (int x = first; x < end; ++x) {
        const Sample &column = m_columns[std::size_t(x)];
        const int above = upper[column.low] * (256 - column.share) + upper[column.high] * column.share;
        const int below = lower[column.low] * (256 - column.share) + lower[column.high] * column.share;
        *out++ = m_colors[std::size_t((above * (256 - row.share) + below * row.share) >> 16)];
    }
}
