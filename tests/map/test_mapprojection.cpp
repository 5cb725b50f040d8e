// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapprojection.h"

#include <QPolygonF>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

namespace {
const QGeoCoordinate velenje(46.3592, 15.1103);
const QGeoCoordinate pljevlja(43.3567, 19.3584);
const QGeoCoordinate lukavac(44.5425, 18.5258);
const QGeoCoordinate sofia(42.6975, 23.3241);

/// The area within a closed line, by the shoelace formula; a line that crosses itself has less.
double areaOf(const QList<QPointF> &line)
{
    double twice = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        twice += line[i - 1].x() * line[i].y() - line[i].x() * line[i - 1].y();
    return std::abs(twice) / 2;
}
} // namespace

TEST_CASE("The outline of three towns is closed and passes through each of them")
{
    const QList<QPointF> line = MapProjection::outline({velenje, pljevlja, lukavac}, 7);
    REQUIRE(line.size() > 3);
    CHECK(line.first() == line.last());
    for (const QGeoCoordinate &corner : {velenje, pljevlja, lukavac}) {
        const QPointF wanted = MapProjection::thread(velenje, corner, 7).last();
        CHECK(std::ranges::any_of(line,
            [&](const QPointF &at) { return std::hypot(at.x() - wanted.x(), at.y() - wanted.y()) < 0.01; }));
    }
}

TEST_CASE("The outline of four towns crosses itself in no order of them")
{
    QList<QGeoCoordinate> corners{velenje, pljevlja, lukavac, sofia};
    const double area = areaOf(MapProjection::outline(corners, 7));
    REQUIRE(area > 0);
    const auto swapped = GENERATE(std::pair(1, 2), std::pair(2, 3), std::pair(1, 3), std::pair(0, 2));
    corners.swapItemsAt(swapped.first, swapped.second);
    CHECK(areaOf(MapProjection::outline(corners, 7)) == Catch::Approx(area).epsilon(1e-6));
}

TEST_CASE("Two towns, or one whose place is not known, have no outline")
{
    CHECK(MapProjection::outline({velenje, pljevlja}, 7).isEmpty());
    CHECK(MapProjection::outline({velenje, pljevlja, QGeoCoordinate()}, 7).isEmpty());
}
