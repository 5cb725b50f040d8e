// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "relief.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

/// A slope that gets darker from the left to the right.
QImage slope()
{
    QImage image(512, 512, QImage::Format_Grayscale8);
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; ++x)
            image.scanLine(y)[x] = uchar(240 - x / 8);
    return image;
}

/// All of the shading of a tile.
QImage overlay(const TileKey &source, const TileKey &shown, const QColor &shade, double strength)
{
    const Relief::Shading shading(slope(), source, shown, 512, shade, strength);
    QImage image(512, 512, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < 512; ++y)
        shading.row(y, 0, 512, reinterpret_cast<QRgb *>(image.scanLine(y)));
    return image;
}

} // namespace

TEST_CASE("The relief fades out before its picture is too coarse")
{
    CHECK(Relief::strength(5) == 1);
    CHECK(Relief::strength(6) == 1);
    CHECK(Relief::strength(7) > 0);
    CHECK(Relief::strength(7) < 1);
    CHECK(Relief::strength(8) == 0);
    CHECK(Relief::strength(3) == 0); // there is none for these tiles
}

TEST_CASE("Flat land is not shaded, steep land is, in the colour asked for")
{
    const QImage image = overlay({5, 1, 1}, {5, 1, 1}, QColor(0, 0, 0, 255), 1);
    CHECK(qAlpha(image.pixel(0, 100)) == 0);
    CHECK(qAlpha(image.pixel(511, 100)) > 100);
    const QImage half = overlay({5, 1, 1}, {5, 1, 1}, QColor(0, 0, 0, 255), 0.5);
    CHECK(std::abs(qAlpha(half.pixel(511, 100)) * 2 - qAlpha(image.pixel(511, 100))) <= 2);
}

TEST_CASE("Between two parts of one relief tile there is no step")
{
    const QColor black(0, 0, 0, 255);
    const QImage left = overlay({5, 1, 1}, {7, 4, 4}, black, 1);
    const QImage right = overlay({5, 1, 1}, {7, 5, 4}, black, 1);
    CHECK(std::abs(qAlpha(left.pixel(511, 9)) - qAlpha(right.pixel(0, 9))) <= 1);
    CHECK(qAlpha(right.pixel(511, 9)) > qAlpha(left.pixel(0, 9)));
}

TEST_CASE("A part of a row is what the whole row has there")
{
    const Relief::Shading shading(slope(), {5, 1, 1}, {6, 2, 3}, 512, QColor(0, 0, 0, 255), 1);
    std::array<QRgb, 512> whole{};
    std::array<QRgb, 20> part{};
    shading.row(77, 0, 512, whole.data());
    shading.row(77, 300, 320, part.data());
    CHECK(std::equal(part.begin(), part.end(), whole.begin() + 300));
}
