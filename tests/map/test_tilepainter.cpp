// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilepainter.h"
#include "vectorsource.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

namespace {

constexpr int Pixels = 512;

QPolygonF square(double left, double top, double right, double bottom)
{
    return QPolygonF(
        {QPointF(left, top), QPointF(right, top), QPointF(right, bottom), QPointF(left, bottom)});
}

// The largest difference of a colour channel between two pictures.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return most;
}

} // namespace

TEST_CASE("Land is painted in one colour, highlighted countries in theirs, the rest is water")
{
    MapStyle style;
    style.highlighted = {QStringLiteral("SI")};
    const TileGeometry tile{{{QStringLiteral("SI"), {square(0.1, 0.1, 0.4, 0.4)}},
                                {QStringLiteral("HR"), {square(0.6, 0.6, 0.9, 0.9)}}},
        {}};
    const QImage image = TilePainter::paint(tile, style, 100, 1);
    CHECK(image.pixelColor(25, 25) == style.homeLand);
    CHECK(image.pixelColor(75, 75) == style.land);
    CHECK(image.pixelColor(50, 50) == style.water);
}

TEST_CASE("Between two neighbouring countries no water shines through")
{
    MapStyle style;
    style.water = Qt::green;
    style.land = Qt::magenta;
    const TileGeometry tile{{{{}, {square(0, 0, 0.3337, 1)}}, {{}, {square(0.3337, 0, 1, 1)}}}, {}};
    const QImage image = TilePainter::paint(tile, style, 100, 1);
    for (int x = 0; x < image.width(); ++x)
        CHECK(image.pixelColor(x, 50) == style.land);
}

TEST_CASE("A disputed border is dashed, and the dashes go on in the next tile")
{
    MapStyle style;
    style.disputed = Qt::black;
    using Kind = TileGeometry::LineKind;
    const auto row = [&](const TileGeometry::Line &line) {
        const QImage image = TilePainter::paint({{}, {line}}, style, Pixels, 1);
        QList<int> values;
        for (int x = 0; x < Pixels; ++x)
            values.append(qGray(image.pixel(x, Pixels / 2)));
        return values;
    };
    const double middle = 0.5 + 0.5 / Pixels;
    const QList<int> solid = row({Kind::Border, QPolygonF({{-0.1, middle}, {1.1, middle}}), 0});
    CHECK(std::count(solid.cbegin(), solid.cend(), solid.constFirst()) == Pixels);

    // A line from here, and the same one cut in half: the second half must look the same.
    const QList<int> whole = row({Kind::DisputedBorder, QPolygonF({{-0.1, middle}, {1.1, middle}}), 0});
    const QList<int> half = row({Kind::DisputedBorder, QPolygonF({{0.4, middle}, {1.1, middle}}), 0.5});
    CHECK(std::minmax_element(whole.cbegin(), whole.cend()).first
        != std::minmax_element(whole.cbegin(), whole.cend()).second);
    CHECK(*std::min_element(whole.cbegin(), whole.cend())
        < *std::max_element(whole.cbegin(), whole.cend()) - 100);
    for (int x = Pixels / 2; x < Pixels; ++x)
        REQUIRE(std::abs(whole[x] - half[x]) <= 2);
}

TEST_CASE("Where a tile is cut does not show in its picture")
{
    const auto source = VectorSource::load(QStringLiteral(WORLD_FILE));
    REQUIRE(source);
    MapStyle style;
    style.highlighted = {QStringLiteral("SI"), QStringLiteral("RS")};
    for (const TileKey &key :
        {TileKey{4, 8, 5}, TileKey{6, 34, 22}, TileKey{6, 35, 23}, TileKey{3, 7, 2}, TileKey{5, 0, 15}}) {
        const int zoom = TilePainter::detail(key.z, Pixels);
        const double margin = TilePainter::margin(Pixels, 1);
        const QImage narrow = TilePainter::paint((*source)->cut(key, zoom, margin), style, Pixels, 1);
        const QImage wide = TilePainter::paint((*source)->cut(key, zoom, 0.5), style, Pixels, 1);
        CHECK(difference(narrow, wide) <= 8);
    }
}
