// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "areareach.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using Span = AreaReach::Span;

TEST_CASE("What an area has all the way between two parallels")
{
    const AreaReach reach{2, 2, {{-3, 1}, {-1, 4}, {-2, 2}, {3, 5}}}; // rows one high, from -2 to 2
    CHECK(reach.between(-1.9, -1.1) == Span{-3, 1});
    CHECK(reach.between(-1.5, -0.5) == Span{-1, 1});
    CHECK(reach.between(-9, 0.5) == Span{-1, 1}); // beyond the ends as at them
    CHECK(reach.between(1.5, 9) == Span{3, 5});
    CHECK(reach.between(0.5, 1.5) == Span{3, 2}); // nothing
    CHECK(AreaReach{2, 2, {}}.between(0, 1) == Span());
    CHECK(AreaReach{0, 0, {{-1, 1}}}.between(0, 1) == Span());
}

TEST_CASE("How wide an area is at most")
{
    const AreaReach reach{2, 2, {{-3, 1}, {-1, 4}, {-2, 2}, {3, 5}}};
    CHECK(reach.widest() == 5);
    CHECK(AreaReach{2, 2, {}}.widest() == 0);
}

TEST_CASE("Rows and corners of an area are pairs of millionths")
{
    const QList<Span> rows = AreaReach::rowsFrom(u"-150 4401 -268 3809");
    REQUIRE(rows.size() == 2);
    CHECK(std::abs(rows[0].west + 150e-6) < 1e-12);
    CHECK(std::abs(rows[1].east - 3809e-6) < 1e-12);
    CHECK(AreaReach::rowsFrom({}).isEmpty());
    CHECK(AreaReach::rowsFrom(u"-150 4401 -268").isEmpty());
    CHECK(AreaReach::rowsFrom(u"-150 east").isEmpty());
    const QPolygonF corners = AreaReach::outlineFrom(u"-150 4401 -268 3809 7 8");
    REQUIRE(corners.size() == 3);
    CHECK(std::abs(corners[1].x() + 268e-6) < 1e-12);
    CHECK(std::abs(corners[1].y() - 3809e-6) < 1e-12);
    CHECK(AreaReach::outlineFrom(u"-150 4401 -268").isEmpty());
}
