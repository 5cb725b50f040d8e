// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "growthlog.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

namespace {
constexpr double block = 1.0 / 30; // two minutes

/// An hour of visitors of five seconds; each finds most of what the one before has left in caches.
GrowthLog anHour(unsigned seed, double leak)
{
    std::minstd_rand random(seed); // the same numbers everywhere
    const auto any = [&] { return double(random()) / double(std::minstd_rand::modulus); };
    GrowthLog log;
    double inCaches = 0;
    for (int visitor = 0; visitor < 667; ++visitor) {
        const double hours = visitor * 5.4 / 3600;
        inCaches = 0.8 * inCaches + 0.4e6 * (any() + any() + any() - 1.5);
        log.add(hours, 160e6 + leak * hours + inCaches);
    }
    return log;
}
} // namespace

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

TEST_CASE("A leak of 2 MB an hour is found in an hour of noise, and the bounds are about it")
{
    int outside = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const GrowthLog::Trend trend = anHour(seed * 7919 + 1, 2e6).trend(0, block);
        CAPTURE(seed, trend.growth, trend.atLeast, trend.atMost);
        CHECK(trend.atLeast > 1e6);
        CHECK(trend.atLeast <= trend.growth);
        CHECK(trend.growth <= trend.atMost);
        outside += trend.atLeast > 2e6 || trend.atMost < 2e6;
    }
    CHECK(outside <= 40); // 10 of 100 promised, a little more as blocks are not quite independent
}

TEST_CASE("Noise alone is no leak")
{
    int found = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const GrowthLog::Trend trend = anHour(seed * 7919 + 1, 0).trend(0, block);
        CAPTURE(seed, trend.growth, trend.atLeast);
        CHECK(trend.atLeast < 1e6);
        found += trend.atLeast > 0;
    }
    CHECK(found <= 20);
}

TEST_CASE("What is bounded is what grows after the beginning")
{
    GrowthLog log;
    for (int minute = 0; minute <= 180; ++minute)
        log.add(minute / 60.0, minute < 60 ? 1e6 * minute : 60e6 + (minute % 3) * 1e4);
    const GrowthLog::Trend trend = log.trend(1, 0.1);
    CHECK(trend.atLeast <= 0);
    CHECK(trend.atMost < 0.1e6);
}

TEST_CASE("Some minutes tell no bounds")
{
    GrowthLog log;
    CHECK(log.trend(0, block).growth == 0);
    for (int i = 0; i < 60; ++i)
        log.add(i * 5.4 / 3600, 100e6 + i * 1e4);
    const GrowthLog::Trend trend = log.trend(0, block);
    CHECK(std::isinf(trend.atLeast));
    CHECK(std::isinf(trend.atMost));
    CHECK(trend.growth > 0);
}

TEST_CASE("Weeks of samples are bounded as soon as minutes are")
{
    GrowthLog log;
    for (int i = 0; i < 20'000; ++i)
        log.add(i, 100 + 3 * i + i % 5);
    const GrowthLog::Trend trend = log.trend(1000, 2);
    CHECK(trend.atLeast == Catch::Approx(3).margin(0.01));
    CHECK(trend.atMost == Catch::Approx(3).margin(0.01));
}
