// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "growthlog.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("Growth is what is added an hour, whatever the beginning and the noise")
{
    GrowthLog log;
    for (int minute = 0; minute <= 180; ++minute) {
        const double start = minute < 20 ? 1e6 * minute : 20e6; // warming up
        const double noise = minute % 7 == 3 ? 5e6 : (minute * 37 % 11) * 1e4;
        log.add(minute / 60.0, 100e6 + start + 2e6 * minute / 60 + noise);
    }
    CHECK(log.growth(0.4) == Catch::Approx(2e6).margin(0.1e6));
}

TEST_CASE("What goes up and down does not grow")
{
    GrowthLog log;
    for (int i = 0; i < 100; ++i)
        log.add(i / 100.0, 50e6 + (i % 2) * 3e6);
    CHECK(log.growth(0) == Catch::Approx(0).margin(0.2e6));
}

TEST_CASE("One sample tells nothing")
{
    GrowthLog log;
    CHECK(log.growth(0) == 0);
    log.add(1, 1e6);
    CHECK(log.growth(0) == 0);
}

TEST_CASE("Weeks of samples are told of as soon as minutes are")
{
    GrowthLog log;
    for (int i = 0; i < 20'000; ++i)
        log.add(i, 100 + 3 * i + i % 5);
    CHECK(log.growth(1000) == Catch::Approx(3).margin(0.01));
}
