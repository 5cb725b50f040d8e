// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapcamera.h"
#include "mapflight.h"
#include "mercator.h"

#include <QSizeF>
#include <QVariant>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

namespace {

void start(MapFlight &flight)
{
    flight.setProperty("viewCenter", QVariant::fromValue(QGeoCoordinate(46.3, 14.2)));
    flight.setProperty("viewZoom", 8);
    flight.setProperty("viewSize", QSizeF(1000, 800));
    flight.setProperty("minimumZoom", 3);
    flight.setProperty("maximumZoom", 10);
}

} // namespace

TEST_CASE("No flight leaves the zoom limits")
{
    MapFlight flight;
    start(flight);
    flight.frame({{-33.9, 151.2}}, QRectF(0, 0, 1000, 800));
    for (int i = 0; i <= 20; ++i) {
        flight.setProgress(i / 20.0);
        CHECK(flight.zoomLevel() >= 3);
        CHECK(flight.zoomLevel() <= 10);
    }
    CHECK(flight.zoomLevel() == 10);
    flight.zoomAround({500, 400}, std::numeric_limits<double>::quiet_NaN());
    flight.setProgress(1);
    CHECK(flight.zoomLevel() == 8);
}

TEST_CASE("Zooming around a point keeps its ground all the way")
{
    MapFlight flight;
    start(flight);
    const MapCamera before{Mercator::fromGeo({46.3, 14.2}), 8, 0, QSizeF(1000, 800)};
    const QPointF ground = before.fromItem({100, 700});
    flight.zoomAround({100, 700}, 9.5);
    CHECK(flight.zoomingInPlace());
    CHECK(flight.targetZoom() == 9.5);
    for (int i = 0; i <= 10; ++i) {
        flight.setProgress(i / 10.0);
        const MapCamera camera{Mercator::fromGeo(flight.center()), flight.zoomLevel(), 0, QSizeF(1000, 800)};
        const QPointF point = camera.toItem(ground);
        CHECK(std::hypot(point.x() - 100, point.y() - 700) < 1e-3);
    }
}
