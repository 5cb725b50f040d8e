// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "flightpath.h"
#include "mercator.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

namespace {

MapCamera over(double latitude, double longitude, double zoom)
{
    return {Mercator::fromGeo({latitude, longitude}), zoom, 0, QSizeF(1000, 800)};
}

} // namespace

TEST_CASE("A flight starts and ends exactly at its cameras")
{
    const MapCamera from = over(46.3, 14.2, 8);
    const MapCamera to = over(57.5, 25.4, 6.5);
    const FlightPath path(from, to);
    CHECK(path.at(0) == from);
    CHECK(path.at(1) == to);
    CHECK(std::abs(path.at(1 - 1e-9).zoom - to.zoom) < 1e-5);
    CHECK(std::abs(path.at(1 - 1e-9).center.x() - to.center.x()) < 1e-8);
    CHECK(std::abs(path.at(1 - 1e-9).center.y() - to.center.y()) < 1e-8);
}

TEST_CASE("A flight to a far place zooms out on the way, one to a near place does not")
{
    CHECK(FlightPath(over(46.3, 14.2, 8), over(35.7, 139.7, 8)).at(0.5).zoom < 4);
    CHECK(FlightPath(over(46.3, 14.2, 8), over(46.35, 14.25, 8)).at(0.5).zoom > 7.9);
}

TEST_CASE("A flight over the date line takes the short way")
{
    const FlightPath path(over(35, 170, 6), over(35, -170, 6));
    for (double share = 0; share < 1; share += 0.05)
        CHECK(std::abs(Mercator::toGeo(path.at(share).center).longitude()) > 169.9);
}

TEST_CASE("A flight on the spot only zooms, and one to where it is stays")
{
    const FlightPath zoom(over(46, 14, 4), over(46, 14, 9));
    CHECK(std::abs(zoom.at(0.5).zoom - 6.5) < 1e-9);
    const FlightPath none(over(46, 14, 4), over(46, 14, 4));
    CHECK(none.at(0.5).zoom == 4);
}

TEST_CASE("A flight to a place close by that zooms far out ends where it should")
{
    const MapCamera from = over(46, 14, 12);
    MapCamera to = from;
    to.zoom = 3;
    to.center.rx() += 4e-6 * 1000 / from.worldSize();
    const FlightPath path(from, to);
    double before = from.zoom;
    for (int i = 1; i < 100; ++i) {
        const MapCamera camera = path.at(i / 100.0);
        REQUIRE(std::isfinite(camera.center.x()));
        CHECK(camera.zoom < before);
        before = camera.zoom;
    }
    CHECK(std::abs(path.at(1 - 1e-9).zoom - to.zoom) < 1e-5);
    CHECK(std::abs(path.at(1 - 1e-9).center.x() - to.center.x()) * from.worldSize() < 1e-3);
}

TEST_CASE("All along a flight the camera moves smoothly")
{
    const FlightPath path(over(46.3, 14.2, 9), over(-33.9, 151.2, 5));
    MapCamera before = path.at(0);
    for (int i = 1; i <= 1000; ++i) {
        const MapCamera camera = path.at(i / 1000.0);
        REQUIRE(std::isfinite(camera.zoom));
        REQUIRE(std::abs(camera.zoom - before.zoom) < 0.05);
        const double pixels =
            std::hypot(camera.center.x() - before.center.x(), camera.center.y() - before.center.y())
            * before.worldSize();
        REQUIRE(pixels < 30);
        before = camera;
    }
}
