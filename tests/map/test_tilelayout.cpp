// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mercator.h"
#include "tilelayout.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

namespace {

MapCamera over(double latitude, double longitude, double zoom, QSizeF size = {1281, 799})
{
    return {Mercator::fromGeo({latitude, longitude}), zoom, 0, size};
}

} // namespace

TEST_CASE("The tiles cover the whole view without gaps")
{
    for (const double zoom : {3.0, 4.31, 5.5, 6.49, 10.0}) {
        for (const bool atRest : {false, true}) {
            const MapCamera camera = over(46.4, 14.1, zoom);
            const TileLayout layout = TileLayout::of(camera, 1.5, atRest);
            double area = 0;
            const QRectF view(-camera.middle(), camera.size);
            for (const TileLayout::Slot &slot : layout.visible) {
                const QRectF part = slot.target & view;
                area += part.width() * part.height();
            }
            CHECK(std::abs(area - view.width() * view.height()) < 1);
        }
    }
}

TEST_CASE("The nearest tile comes first and none comes twice")
{
    const TileLayout layout = TileLayout::of(over(46.4, 14.1, 5), 1, true);
    CHECK(layout.visible.constFirst().target.contains(QPointF(0, 0)));
    QSet<TileKey> keys(layout.around.cbegin(), layout.around.cend());
    for (const TileLayout::Slot &slot : layout.visible)
        keys.insert(slot.key);
    CHECK(keys.size() == layout.visible.size() + layout.around.size());
}

TEST_CASE("Only what lies near the edges is painted ahead")
{
    const MapCamera camera = over(46.4, 14.1, 5);
    const TileLayout layout = TileLayout::of(camera, 1, true);
    QSet<TileKey> ahead;
    for (const QPointF &moved : {QPointF(127, 0), QPointF(-127, 0), QPointF(0, 127), QPointF(0, -127)}) {
        MapCamera further = camera;
        further.center += moved / camera.worldSize();
        for (const TileLayout::Slot &slot : TileLayout::of(further, 1, true).visible)
            ahead.insert(slot.key);
    }
    for (const TileLayout::Slot &slot : layout.visible)
        ahead.remove(slot.key);
    const QSet<TileKey> around(layout.around.cbegin(), layout.around.cend());
    CHECK_FALSE(ahead.isEmpty());
    CHECK(around.contains(ahead));
    CHECK(around.size() < 8);
}

TEST_CASE("At the date line tiles of both ends of the world meet")
{
    const TileLayout layout = TileLayout::of(over(0, 180, 6, {600, 400}), 1, true);
    bool east = false;
    bool west = false;
    for (const TileLayout::Slot &slot : layout.visible) {
        CHECK(slot.key.x >= 0);
        CHECK(slot.key.x < 32);
        east = east || slot.key.x == 31;
        west = west || slot.key.x == 0;
    }
    CHECK(east);
    CHECK(west);
}

TEST_CASE("At rest tiles have the exact size on screen, while zooming one size for all")
{
    CHECK(TileLayout::of(over(46, 14, 5.25), 2, true).pixels == qRound(512 * std::exp2(0.25) * 2));
    CHECK(TileLayout::of(over(46, 14, 5.25), 2, false).pixels == 1024);
    CHECK(TileLayout::of(over(46, 14, 5), 1, true).unscaled);
    CHECK_FALSE(TileLayout::of(over(46, 14, 5.25), 1, false).unscaled);
}

TEST_CASE("Only a view that reaches beyond the edge of the world is not covered by tiles")
{
    CHECK(TileLayout::of(over(46, 14, 5), 1, true).coversView);
    MapCamera turned = over(46, 14, 5);
    turned.bearing = 30;
    CHECK(TileLayout::of(turned, 1, true).coversView);
    CHECK_FALSE(TileLayout::of(over(46, 14, 1), 1, true).coversView); // the world is 512 pixels high
    CHECK_FALSE(TileLayout::of(over(84.5, 14, 5), 1, true).coversView);
}
