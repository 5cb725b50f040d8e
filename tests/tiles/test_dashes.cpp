// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "dashes.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

namespace {

/// Where along a horizontal line dashes are: from, to.
QList<std::pair<double, double>> dashesOf(const QPainterPath &path)
{
    QList<std::pair<double, double>> dashes;
    for (const QPolygonF &dash : path.toSubpathPolygons())
        dashes.append({dash.constFirst().x(), dash.constLast().x()});
    return dashes;
}

bool isDashed(const QPainterPath &path, double x)
{
    for (const auto &[from, to] : dashesOf(path))
        if (x >= from && x <= to)
            return true;
    return false;
}

} // namespace

TEST_CASE("Dashes and gaps have about the lengths asked for")
{
    const QPainterPath path = dashesAlong(QPolygonF({{0, 5}, {512, 5}}), 512, 5, 4);
    const auto dashes = dashesOf(path);
    CHECK(dashes.size() == 58);
    double sum = 0;
    for (const auto &[from, to] : dashes)
        sum += to - from;
    CHECK(std::abs(sum / 512 - 5.0 / 9) < 0.01);
}

TEST_CASE("Where a dashed line leaves a tile it goes on in the next with the other half of the dash")
{
    // One line over the edge at 512, as both tiles see it, each with a little of the other.
    const QPainterPath left = dashesAlong(QPolygonF({{100, 5}, {530, 5}}), 512, 5, 4);
    const QPainterPath right = dashesAlong(QPolygonF({{-30, 5}, {300, 5}}), 512, 5, 4);
    CHECK(isDashed(left, 511.9));
    CHECK(isDashed(left, 510.2));
    CHECK_FALSE(isDashed(left, 507));
    CHECK(isDashed(right, 0.1));
    CHECK(isDashed(right, 1.8));
    CHECK_FALSE(isDashed(right, 5));
}

TEST_CASE("Dashes follow every corner of a line, and a short line is one of them")
{
    const QPainterPath corner = dashesAlong(QPolygonF({{10, 10}, {11, 10}, {11, 40}}), 512, 5, 4);
    REQUIRE_FALSE(corner.isEmpty());
    CHECK(corner.toSubpathPolygons().constFirst().size() == 3);
    CHECK_FALSE(dashesAlong(QPolygonF({{10, 10}, {11, 10}}), 512, 5, 4).isEmpty());
    CHECK(dashesAlong(QPolygonF({{10, 10}, {10, 10}}), 512, 5, 4).isEmpty());
}
