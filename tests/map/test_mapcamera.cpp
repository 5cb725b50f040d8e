// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "basemapitem.h"
#include "mapcamera.h"
#include "mapwindow.h"
#include "mercator.h"

#include <QQuickItem>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

TEST_CASE("The camera agrees with Qt Location on hundreds of points")
{
    MapWindow window(QSize(1281, 799)); // odd: Qt Location halves sizes in places
    int compared = 0;
    for (const double zoom : {3.0, 4.3, 6.0, 7.77, 9.9}) {
        for (const double latitude : {-70.0, 0.0, 45.5, 69.0}) {
            for (const double longitude : {-179.9, -60.0, 12.3, 179.5}) {
                window.look(latitude, longitude, zoom);
                const MapCamera camera = window.basemap()->camera();
                for (const QPointF point : {QPointF(0, 0), QPointF(100, 50), QPointF(1281, 799),
                         QPointF(333.3, 600), QPointF(640.5, 399.5), QPointF(1200, 20)}) {
                    const QGeoCoordinate coordinate = window.toCoordinate(point);
                    if (std::abs(coordinate.latitude()) > 85)
                        continue;
                    REQUIRE(window.distance(coordinate, camera.toItem(Mercator::fromGeo(coordinate))) < 0.01);
                    ++compared;
                }
            }
        }
    }
    CHECK(compared > 400);
}

TEST_CASE("A turned camera agrees with Qt Location")
{
    MapWindow window(QSize(640, 480));
    window.look(46.4, 14.1, 6);
    for (const double bearing : {30.0, 90.0, 200.5}) {
        window.map()->setProperty("bearing", bearing);
        MapCamera camera = window.basemap()->camera();
        camera.bearing = bearing;
        const QGeoCoordinate coordinate = window.toCoordinate({100, 50});
        CHECK(window.distance(coordinate, camera.toItem(Mercator::fromGeo(coordinate))) < 0.01);
    }
}

TEST_CASE("From the view to the ground and back is the same point")
{
    const MapCamera camera{{0.55, 0.35}, 6.3, 0, QSizeF(801, 600)};
    const QPointF point(12.5, 571);
    const QPointF back = camera.toItem(camera.fromItem(point));
    CHECK(std::hypot(back.x() - point.x(), back.y() - point.y()) < 1e-6);
}

TEST_CASE("Zooming around a point keeps the ground there")
{
    const MapCamera camera{{0.55, 0.35}, 6.3, 0, QSizeF(801, 600)};
    const QPointF ground = camera.fromItem({100, 90});
    const QPointF after = camera.zoomedAround({100, 90}, 8.1).toItem(ground);
    CHECK(std::hypot(after.x() - 100, after.y() - 90) < 1e-6);
}

TEST_CASE("Framing puts all coordinates inside the rectangle and two of them on its edges")
{
    const QList<QGeoCoordinate> coordinates{{46.34, 14.17}, {44.27, 19.88}, {57.54, 25.43}, {53.35, -6.26}};
    const MapCamera camera{{0.5, 0.5}, 4, 0, QSizeF(1280, 800)};
    const QRectF inner(400, 60, 840, 700);
    const MapCamera framed = camera.framing(coordinates, inner, 1, 12);
    double closest = 1e9;
    for (const QGeoCoordinate &coordinate : coordinates) {
        const QPointF point = framed.toItem(Mercator::fromGeo(coordinate));
        CHECK(inner.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point));
        closest = std::min({closest, point.x() - inner.left(), point.y() - inner.top()});
    }
    CHECK(closest < 0.01);
}

TEST_CASE("Framing two places on both sides of the date line does not show Africa")
{
    const MapCamera camera{{0.5, 0.5}, 4, 0, QSizeF(1000, 800)};
    const MapCamera framed =
        camera.framing({{-17.7, 178.1}, {-13.8, -171.8}}, QRectF(0, 0, 1000, 800), 1, 12);
    CHECK(std::abs(Mercator::toGeo(framed.center).longitude()) > 170);
    CHECK(framed.zoom > 5);
}

TEST_CASE("Framing a single place uses the highest zoom, nothing at all leaves the view alone")
{
    const MapCamera camera{{0.5, 0.5}, 4, 0, QSizeF(1000, 800)};
    const MapCamera framed = camera.framing({{46.34, 14.17}}, QRectF(0, 0, 500, 800), 1, 9);
    CHECK(framed.zoom == 9);
    const QPointF point = framed.toItem(Mercator::fromGeo({46.34, 14.17}));
    CHECK(std::hypot(point.x() - 250, point.y() - 400) < 1e-3);
    CHECK(camera.framing({}, QRectF(0, 0, 500, 800), 1, 9) == camera);
    CHECK(camera.framing({QGeoCoordinate()}, QRectF(0, 0, 500, 800), 1, 9) == camera);
}
