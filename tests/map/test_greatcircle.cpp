// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "greatcircle.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

namespace {

double degreesApart(const QGeoCoordinate &a, const QGeoCoordinate &b)
{
    return a.distanceTo(b) / 111195;
}

} // namespace

TEST_CASE("A great circle starts and ends exactly where it was asked to")
{
    const QGeoCoordinate radovljica(46.34, 14.17);
    const QGeoCoordinate valjevo(44.27, 19.88);
    const QList<QGeoCoordinate> path = GreatCircle::path(radovljica, valjevo);
    REQUIRE(path.size() > 2);
    CHECK(path.constFirst() == radovljica);
    CHECK(path.constLast() == valjevo);
}

TEST_CASE("The middle between Paris and New York is on the great circle south of Greenland")
{
    // sqrt of the sums of the unit vectors, worked out by hand: 52°12' N, 37°19' W
    const QList<QGeoCoordinate> path = GreatCircle::path({48.8566, 2.3522}, {40.7128, -74.006});
    const QGeoCoordinate a(48.8566, 2.3522);
    const QGeoCoordinate b(40.7128, -74.006);
    const QGeoCoordinate middle = path[(path.size() - 1) / 2];
    CHECK(middle.latitude() > 51);
    CHECK(std::abs(middle.distanceTo(a) - middle.distanceTo(b)) < 2 * 60000);
    for (const QGeoCoordinate &point : path)
        CHECK(std::abs(point.distanceTo(a) + point.distanceTo(b) - a.distanceTo(b)) < 100);
}

TEST_CASE("A quarter of the equator has its middle at 45 degrees, a quarter of a meridian too")
{
    const QList<QGeoCoordinate> equator = GreatCircle::path({0, 0}, {0, 90});
    REQUIRE(equator.size() == 181);
    CHECK(degreesApart(equator[90], {0, 45}) < 1e-6);
    const QList<QGeoCoordinate> meridian = GreatCircle::path({0, 30}, {90, 30});
    CHECK(degreesApart(meridian[90], {45, 30}) < 1e-6);
}

TEST_CASE("Points of a great circle are at most half a degree apart")
{
    const QList<QGeoCoordinate> path = GreatCircle::path({57.54, 25.43}, {-33.9, 151.2});
    for (qsizetype i = 1; i < path.size(); ++i)
        CHECK(degreesApart(path[i - 1], path[i]) < 0.5001);
}

TEST_CASE("A great circle crosses the date line the short way")
{
    const QList<QGeoCoordinate> path = GreatCircle::path({35, 170}, {35, -170});
    for (const QGeoCoordinate &point : path) {
        CHECK(point.isValid());
        CHECK(std::abs(point.longitude()) > 169.999);
    }
}

TEST_CASE("A great circle to the same place, to the other side of the globe and from nowhere is well behaved")
{
    CHECK(GreatCircle::path({46, 14}, {46, 14}).size() == 2);
    const QList<QGeoCoordinate> antipodes = GreatCircle::path({10, 20}, {-10, -160});
    CHECK(antipodes.size() > 300);
    for (const QGeoCoordinate &point : antipodes)
        CHECK(point.isValid());
    CHECK(GreatCircle::path({90, 0}, {-90, 0}).size() > 300);
    CHECK(GreatCircle::path({}, {46, 14}).isEmpty());
}
