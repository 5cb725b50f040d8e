// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"
#include "tilepainter.h"

#include <QPainter>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int Pixels = 512;
using Geometry = VectorTile::Geometry;

const MapFiles real{QStringLiteral(BASE_MAP), QStringLiteral(RELIEF), {}};

TileScene sceneOf(const VectorTile &tile, const TileKey &key = {5, 17, 11}, int up = 0)
{
    TileScene scene;
    scene.key = key;
    scene.base = {std::make_shared<const VectorTile>(tile), key.ancestor(up)};
    return scene;
}

/// Points and lines from points, as the decoder gives them.
struct Builder {
    VectorTile tile;

    Builder &add(const QString &layerName, Geometry geometry, const QList<QList<QPoint>> &parts,
        const QList<std::pair<QString, VectorTile::Value>> &tags = {})
    {
        auto found = std::ranges::find(tile.layers, layerName, &VectorTile::Layer::name);
        if (found == tile.layers.end()) {
            tile.layers.push_back({});
            found = tile.layers.end() - 1;
            found->name = layerName;
            found->partStarts = {0};
        }
        VectorTile::Layer &layer = *found;
        VectorTile::Feature feature{geometry, quint32(layer.tags.size()), quint32(tags.size()),
            quint32(layer.partStarts.size() - 1), quint32(parts.size())};
        for (const auto &[key, value] : tags) {
            layer.tags.push_back(quint32(layer.keys.size()));
            layer.tags.push_back(quint32(layer.values.size()));
            layer.keys.push_back(key);
            layer.values.push_back(value);
        }
        for (const QList<QPoint> &part : parts) {
            layer.points.insert(layer.points.end(), part.cbegin(), part.cend());
            layer.partStarts.push_back(quint32(layer.points.size()));
        }
        layer.features.push_back(feature);
        return *this;
    }
};

// The largest difference of a colour channel between two pictures of the same size.
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

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

} // namespace

TEST_CASE("Land is painted in one colour, highlighted countries in theirs, the rest is water")
{
    MapStyle style;
    style.highlighted = {u"SI"_s};
    Builder builder;
    builder.add(u"land"_s, Geometry::Polygons, {square(400, 400, 1600, 1600)}, {{u"iso"_s, {u"SI"_s, 0}}});
    builder.add(u"land"_s, Geometry::Polygons, {square(2400, 2400, 3600, 3600)}, {{u"code"_s, {u"HR"_s, 0}}});
    const QImage image = TilePainter::paint(sceneOf(builder.tile), style, 100, 1);
    CHECK(image.pixelColor(25, 25) == style.homeLand);
    CHECK(image.pixelColor(75, 75) == style.land);
    CHECK(image.pixelColor(50, 50) == style.water);
}

TEST_CASE("Between two neighbouring countries no water and no coast shines through")
{
    MapStyle style;
    style.water = Qt::green;
    style.coast = Qt::blue;
    style.land = Qt::magenta;
    Builder builder;
    builder.add(u"land"_s, Geometry::Polygons, {square(-200, -200, 1367, 4296)});
    builder.add(u"land"_s, Geometry::Polygons, {square(1367, -200, 4296, 4296)});
    const QImage image = TilePainter::paint(sceneOf(builder.tile), style, 100, 1);
    CHECK(pixelsOf(image, style.land) == 100 * 100);
}

TEST_CASE("A lake is water, a hole in the land too, and a country in a hole is land")
{
    MapStyle style;
    style.coast = Qt::transparent;
    Builder builder;
    QList<QPoint> hole = square(2000, 500, 3500, 2000);
    std::ranges::reverse(hole);
    builder.add(u"land"_s, Geometry::Polygons, {square(-200, -200, 4296, 4296), hole});
    builder.add(u"land"_s, Geometry::Polygons, {square(2500, 1000, 3000, 1500)});
    builder.add(u"lake"_s, Geometry::Polygons, {square(500, 2500, 1500, 3500)});
    const QImage image = TilePainter::paint(sceneOf(builder.tile), style, 512, 1);
    CHECK(image.pixelColor(125, 100) == style.land);
    CHECK(image.pixelColor(280, 100) == style.water);
    CHECK(image.pixelColor(344, 156) == style.land);
    CHECK(image.pixelColor(125, 375) == style.water);
}

TEST_CASE(
    "A country's border is a whole line, a disputed one is dashed, and regions have a line of their own")
{
    MapStyle style;
    style.border = Qt::black;
    style.disputed = Qt::red;
    style.region = Qt::blue;
    const QList<QPoint> across{{-100, 2052}, {4196, 2052}};
    const auto row = [&](const QList<std::pair<QString, VectorTile::Value>> &tags) {
        Builder builder;
        builder.add(u"boundary"_s, Geometry::Lines, {across}, tags);
        const QImage image = TilePainter::paint(sceneOf(builder.tile), style, Pixels, 1);
        int strong = 0;
        for (int x = 0; x < Pixels; ++x)
            strong += image.pixelColor(x, Pixels / 2) != style.water;
        return strong;
    };
    CHECK(row({{u"admin"_s, {{}, 2}}}) == Pixels);
    CHECK(row({{u"admin"_s, {{}, 4}}}) == Pixels);
    const int dashed = row({{u"admin"_s, {{}, 2}}, {u"disputed"_s, {{}, 1}}});
    CHECK(dashed > Pixels / 3);
    CHECK(dashed < Pixels * 4 / 5);
}

TEST_CASE("The larger a river the wider its line, and nearer it is wider")
{
    MapStyle style;
    style.river = Qt::black;
    style.water = Qt::white;
    const auto darkness = [&](int riverClass, int z) {
        Builder builder;
        builder.add(u"river"_s, Geometry::Lines, {{{-100, 2048}, {4196, 2048}}},
            {{u"class"_s, {{}, double(riverClass)}}});
        const QImage image = TilePainter::paint(sceneOf(builder.tile, {z, 17, 11}), style, Pixels, 1);
        int sum = 0;
        for (int y = 0; y < Pixels; ++y)
            sum += 255 - qGray(image.pixel(100, y));
        return sum;
    };
    CHECK(darkness(1, 6) > darkness(3, 6));
    CHECK(darkness(3, 6) > darkness(5, 6));
    CHECK(darkness(1, 8) > darkness(1, 5));
}

TEST_CASE("Where two tiles meet their pictures go on in each other")
{
    const MapSource::Pointer source = MapSource::open(real);
    MapStyle style;
    style.highlighted = {u"SI"_s, u"RS"_s};
    // Pairs of neighbours, in tiles of their own, over-zoomed ones and those beyond the detailed map.
    for (const TileKey &key : {TileKey{4, 8, 5}, TileKey{6, 34, 22}, TileKey{8, 138, 90},
             TileKey{9, 276, 181}, TileKey{6, 36, 23}, TileKey{7, 75, 60}}) {
        const TileKey right{key.z, key.x + 1, key.y};
        const QImage a = TilePainter::paint(source->scene(key), style, Pixels, 1);
        const QImage b = TilePainter::paint(source->scene(right), style, Pixels, 1);
        // Steps of the brightness over the edge that are greater than those beside it; thin lines make some.
        QImage both(2 * Pixels, Pixels, QImage::Format_RGB32);
        QPainter painter(&both);
        painter.drawImage(0, 0, a);
        painter.drawImage(Pixels, 0, b);
        painter.end();
        const auto stepsAt = [&](int x) {
            int steps = 0;
            for (int y = 0; y < Pixels; ++y) {
                const auto step = [&](int at) {
                    return std::abs(qGray(both.pixel(at - 1, y)) - qGray(both.pixel(at, y)));
                };
                steps += step(x) > std::max(step(x - 1), step(x + 1)) + 24;
            }
            return steps;
        };
        int elsewhere = 0;
        for (int x = 16; x < 2 * Pixels; x += 16)
            elsewhere = std::max(elsewhere, x == Pixels ? 0 : stepsAt(x));
        INFO(key.z << '/' << key.x << '/' << key.y);
        CHECK(stepsAt(Pixels) <= elsewhere + 3);
    }
}

TEST_CASE("A part of a tile looks like that part of the tile's own picture")
{
    const MapSource::Pointer source = MapSource::open({QStringLiteral(BASE_MAP), {}, {}});
    TileScene whole = source->scene({8, 138, 90});
    REQUIRE(whole.base.key.z == 8);
    MapStyle style;
    style.river = style.water; // lines are wider where one looks closer
    style.border = style.disputed = style.region = style.coast = Qt::transparent;
    const QImage large = TilePainter::paint(whole, style, 1024, 1);
    for (const auto &[column, row] :
        QList{std::pair{0, 0}, std::pair{1, 0}, std::pair{0, 1}, std::pair{1, 1}}) {
        const TileKey part = TileKey{8, 138, 90}.child(column, row);
        const QImage image = TilePainter::paint(source->scene(part), style, 512, 1);
        CHECK(difference(image, large.copy(column * 512, row * 512, 512, 512)) <= 12);
    }
}

TEST_CASE("Mountains are shaded on land only, not near, and not when the shade is transparent")
{
    MapStyle style;
    const auto shaded = [&](const TileKey &key, const QColor &shade) {
        style.shade = shade;
        const QImage with = TilePainter::paint(MapSource::open(real)->scene(key), style, Pixels, 1);
        const QImage without = TilePainter::paint(
            MapSource::open({QStringLiteral(BASE_MAP), {}, {}})->scene(key), style, Pixels, 1);
        for (int y = 0; y < Pixels; ++y)
            for (int x = 0; x < Pixels; ++x)
                if (without.pixelColor(x, y) == style.water)
                    REQUIRE(with.pixelColor(x, y) == style.water);
        return difference(with, without);
    };
    CHECK(shaded({4, 8, 5}, QColor(0, 0, 0, 200)) > 40);
    CHECK(shaded({4, 8, 5}, Qt::transparent) == 0);
    CHECK(shaded({7, 68, 45}, QColor(0, 0, 0, 200)) == 0);
}

TEST_CASE("A picture has the size asked for at any pixel ratio, without a white pixel")
{
    const MapSource::Pointer source = MapSource::open(real);
    for (const auto &[pixels, ratio] :
        QList{std::pair{512, 1.0}, std::pair{724, 1.5}, std::pair{1024, 2.0}}) {
        const QImage image = TilePainter::paint(source->scene({5, 17, 11}), {}, pixels, ratio);
        CHECK(image.size() == QSize(pixels, pixels));
        CHECK(pixelsOf(image, Qt::white) == 0);
    }
}

TEST_CASE("Without a base map a tile is plain water")
{
    const MapStyle style;
    const QImage image = TilePainter::paint(MapSource::open({})->scene({5, 17, 11}), style, 64, 1);
    CHECK(pixelsOf(image, style.water) == 64 * 64);
}
