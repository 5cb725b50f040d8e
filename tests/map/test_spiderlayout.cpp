// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "spiderlayout.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

TEST_CASE("Markers spread around a place cover neither each other nor the place")
{
    for (const int count : {1, 2, 3, 5, 9, 10, 23, 60}) {
        const QList<QPointF> offsets = SpiderLayout::offsets(count, 40);
        REQUIRE(offsets.size() == count);
        for (qsizetype i = 0; i < count; ++i) {
            INFO(count << ", " << i);
            CHECK(std::hypot(offsets[i].x(), offsets[i].y()) >= 39.9);
            for (qsizetype j = i + 1; j < count; ++j) {
                const QPointF away = offsets[i] - offsets[j];
                REQUIRE(std::hypot(away.x(), away.y()) >= 39.9);
            }
        }
    }
}

TEST_CASE("The first one lies above, and sixty stay within a hand's breadth")
{
    CHECK(SpiderLayout::offsets(4, 40).constFirst().y() < -39);
    for (const QPointF &offset : SpiderLayout::offsets(60, 40))
        CHECK(std::hypot(offset.x(), offset.y()) < 320);
}
