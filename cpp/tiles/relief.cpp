// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "relief.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

constexpr double FadesInFrom = 3.3;
constexpr double FadedIn = 4;
constexpr double FadesOutFrom = 6;
constexpr double FadedOut = 8;
constexpr double Steepest = 110; // greys below flat

/// Where a pixel of the picture takes its value from: between two neighbours, in 256ths.
struct Sample {
    int low;
    int high;
    int share;
};

std::vector<Sample> samples(int size, double from, double length, int pixels)
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

} // namespace

double Relief::strength(double zoom)
{
    const double in = std::clamp((zoom - FadesInFrom) / (FadedIn - FadesInFrom), 0.0, 1.0);
    const double out = std::clamp((FadedOut - zoom) / (FadedOut - FadesOutFrom), 0.0, 1.0);
    return std::min(in, out);
}

QImage Relief::overlay(const QImage &relief, const TileKey &source, const TileKey &shown, int pixels,
    const QColor &shade, double strength)
{
    std::array<QRgb, 256> colors{};
    for (int grey = 0; grey < 256; ++grey) {
        const double steep = std::clamp((Flat - grey) / Steepest, 0.0, 1.0);
        const int alpha = int(std::lround(steep * strength * shade.alpha()));
        colors[std::size_t(grey)] = qPremultiply(qRgba(shade.red(), shade.green(), shade.blue(), alpha));
    }
    const double parts = std::exp2(shown.z - source.z);
    const double width = relief.width() / parts;
    const double height = relief.height() / parts;
    const auto columns = samples(relief.width(), (shown.x - source.x * parts) * width, width, pixels);
    const auto rows = samples(relief.height(), (shown.y - source.y * parts) * height, height, pixels);

    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < pixels; ++y) {
        const Sample &row = rows[std::size_t(y)];
        const uchar *upper = relief.constScanLine(row.low);
        const uchar *lower = relief.constScanLine(row.high);
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (const Sample &column : columns) {
            const int above = upper[column.low] * (256 - column.share) + upper[column.high] * column.share;
            const int below = lower[column.low] * (256 - column.share) + lower[column.high] * column.share;
            *out++ = colors[std::size_t((above * (256 - row.share) + below * row.share) >> 16)];
        }
    }
    return image;
}
