// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mercator.h"
#include "vectorsource.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

namespace {

VectorSource::Pointer world()
{
    static const auto source = VectorSource::load(QStringLiteral(WORLD_FILE));
    REQUIRE(source);
    return *source;
}

TileKey tileAt(double latitude, double longitude, int z)
{
    const QPointF mercator = Mercator::fromGeo({latitude, longitude});
    return {z, int(mercator.x() * (1 << z)), int(mercator.y() * (1 << z))};
}

/// The country whose land is drawn at a place; nothing at sea.
QString countryAt(double latitude, double longitude)
{
    const TileKey key = tileAt(latitude, longitude, 6);
    const QPointF place = Mercator::fromGeo({latitude, longitude}) * 64 - QPointF(key.x, key.y);
    const TileGeometry tile = world()->cut(key, 9, 0);
    for (const TileGeometry::Area &area : tile.areas) {
        const auto rings = std::ranges::count_if(
            area.rings, [&](const QPolygonF &ring) { return ring.containsPoint(place, Qt::OddEvenFill); });
        if (rings % 2 == 1) // a hole is outside
            return area.country;
    }
    return {};
}

int disputedLines(const TileKey &key)
{
    const TileGeometry tile = world()->cut(key, 9, 0);
    return int(std::count_if(tile.lines.cbegin(), tile.lines.cend(),
        [](const TileGeometry::Line &line) { return line.kind == TileGeometry::LineKind::DisputedBorder; }));
}

} // namespace

TEST_CASE("A source that is not there is an error with a reason")
{
    const auto missing = VectorSource::load(QStringLiteral("/no/such/world.bin"));
    REQUIRE_FALSE(missing);
    CHECK_FALSE(missing.error().isEmpty());
    CHECK_FALSE(VectorSource::load(QStringLiteral(":/no/such/resource.bin")));
}

TEST_CASE("Cities lie in their countries and the Adriatic is sea")
{
    CHECK(countryAt(46.05, 14.51) == QStringLiteral("SI")); // Ljubljana
    CHECK(countryAt(46.34, 14.17) == QStringLiteral("SI")); // Radovljica
    CHECK(countryAt(44.27, 19.88) == QStringLiteral("RS")); // Valjevo
    CHECK(countryAt(42.66, 21.17) == QStringLiteral("XK")); // Pristina
    CHECK(countryAt(57.54, 25.43) == QStringLiteral("LV")); // Valmiera
    CHECK(countryAt(44.95, 34.1) == QStringLiteral("UA")); // Simferopol
    CHECK(countryAt(-29.5, 28.5) == QStringLiteral("LS")); // inside South Africa
    CHECK(countryAt(43.2, 14.9).isEmpty());
}

TEST_CASE("Places at the date line and at the pole are found")
{
    CHECK(countryAt(66.5, 179.5) == QStringLiteral("RU"));
    CHECK(countryAt(66.5, -179.5) == QStringLiteral("RU"));
    CHECK(countryAt(-84, 0) == QStringLiteral("AQ"));
    CHECK(countryAt(-84.9, 179.9) == QStringLiteral("AQ"));
    CHECK(countryAt(-84.9, -179.9) == QStringLiteral("AQ"));
    CHECK(countryAt(0, -150).isEmpty());
}

TEST_CASE(
    "The line between Serbia and Kosovo is marked as disputed, that between Slovenia and Austria is not")
{
    CHECK(disputedLines(tileAt(43.0, 20.9, 7)) > 0);
    CHECK(disputedLines(tileAt(46.5, 14.5, 7)) == 0);
}

TEST_CASE("The date line is no coast")
{
    // Only land of Russia: the tile west of 180° in the north of Chukotka.
    const TileGeometry tile = world()->cut(tileAt(67.5, 179.9, 7), 9, 0);
    CHECK_FALSE(tile.areas.isEmpty());
    for (const TileGeometry::Line &line : tile.lines)
        for (qsizetype i = 1; i < line.points.size(); ++i)
            CHECK_FALSE(
                (std::abs(line.points[i].x() - 1) < 1e-6 && std::abs(line.points[i - 1].x() - 1) < 1e-6));
}

TEST_CASE("A tile holds nothing beyond its margin, and the more detail the more points")
{
    const TileKey key = tileAt(44, 15, 4);
    const auto points = [&](int zoom) {
        qsizetype count = 0;
        for (const TileGeometry::Area &area : world()->cut(key, zoom, 0.01).areas) {
            for (const QPolygonF &ring : area.rings) {
                const QRectF box = ring.boundingRect();
                CHECK(QRectF(-0.0101, -0.0101, 1.0202, 1.0202).contains(box));
                count += ring.size();
            }
        }
        return count;
    };
    CHECK(points(5) * 2 < points(9));
}
