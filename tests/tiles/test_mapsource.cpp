// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"
#include "mapsource.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

const MapFiles real{QStringLiteral(BASE_MAP), QStringLiteral(RELIEF), {}};

QPointF mercator(double latitude, double longitude)
{
    using std::numbers::pi;
    return {longitude / 360 + 0.5, 0.5 - std::log(std::tan(pi / 4 + latitude * pi / 360)) / (2 * pi)};
}

/// The country whose land is drawn at a place; nothing at sea.
QString countryAt(double latitude, double longitude)
{
    static const MapSource::Pointer source = MapSource::open(real);
    const QPointF place = mercator(latitude, longitude);
    const TileScene scene = source->scene({6, int(place.x() * 64), int(place.y() * 64)});
    if (!scene.base.tile)
        return {};
    const VectorTile::Layer *land = scene.base.tile->layer(u"land");
    if (!land)
        return {};
    const double tiles = std::exp2(scene.base.key.z);
    const QPointF point((place.x() * tiles - scene.base.key.x) * land->extent,
        (place.y() * tiles - scene.base.key.y) * land->extent);
    for (const VectorTile::Feature &country : land->features) {
        int rings = 0;
        for (quint32 i = 0; i < country.partCount; ++i) {
            QPolygonF ring;
            for (const QPoint &each : land->part(country.firstPart + i))
                ring.append(each);
            rings += ring.containsPoint(point, Qt::OddEvenFill);
        }
        if (rings % 2 == 1) // a hole is outside
            return land->text(country, land->key(u"iso"));
    }
    return {};
}

} // namespace

TEST_CASE("Cities lie in their countries and the Adriatic is sea")
{
    CHECK(countryAt(46.05, 14.51) == u"SI"); // Ljubljana
    CHECK(countryAt(46.43, 14.05) == u"SI"); // Jesenice
    CHECK(countryAt(44.27, 19.88) == u"RS"); // Valjevo
    CHECK(countryAt(42.66, 21.17) == u"XK"); // Pristina
    CHECK(countryAt(57.54, 25.43) == u"LV"); // Valmiera
    CHECK(countryAt(44.95, 34.1) == u"UA"); // Simferopol
    CHECK(countryAt(-15.8, -47.9) == u"BR"); // Brasília, beyond the detailed tiles
    CHECK(countryAt(43.2, 14.9).isEmpty());
    CHECK(countryAt(0, -150).isEmpty());
}

TEST_CASE(
    "The line between Serbia and Kosovo is marked as disputed, that between Slovenia and Austria is not")
{
    const MapSource::Pointer source = MapSource::open(real);
    const auto disputed = [&](double latitude, double longitude) {
        const QPointF place = mercator(latitude, longitude) * 128;
        const TileScene scene = source->scene({7, int(place.x()), int(place.y())});
        const VectorTile::Layer *lines = scene.base.tile->layer(u"boundary");
        int count = 0;
        for (const VectorTile::Feature &line : lines->features)
            count += lines->number(line, lines->key(u"disputed")) != 0;
        return count;
    };
    CHECK(disputed(43.0, 20.9) > 0);
    CHECK(disputed(46.5, 14.5) == 0);
}

TEST_CASE("What cannot be opened is told with its name, and the rest is shown")
{
    MapFiles files = real;
    files.base = u"/no/such/file.mbtiles"_s;
    const MapSource::Pointer source = MapSource::open(files);
    REQUIRE(source);
    CHECK(source->faults().contains(u"/no/such/file.mbtiles"));
    CHECK_FALSE(source->scene({4, 8, 5}).base.tile);
    CHECK(source->scene({4, 8, 5}).relief.tile);
    CHECK(MapSource::open(real)->faults().isEmpty());
    CHECK(MapSource::open({})->faults().isEmpty());
}

TEST_CASE("A street map in neither schema is refused with the reason")
{
    const QTemporaryDir dir;
    MapFiles files = real;
    files.streets = dir.filePath(u"streets.mbtiles"_s);
    writeMbTiles(files.streets, {}, metadataOf({u"cheese"_s}, 0, 14));
    const MapSource::Pointer source = MapSource::open(files);
    CHECK_FALSE(source->hasStreets());
    CHECK(source->faults().contains(u"OpenMapTiles"));
}
