// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "geopoint.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <limits>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {
constexpr double degrees(double whole, double minutes, double seconds)
{
    const double size = (whole < 0 ? -whole : whole) + minutes / 60 + seconds / 3600;
    return whole < 0 ? -size : size;
}

constexpr GeoPoint landsEnd{degrees(50, 3, 59), degrees(-5, 42, 53)};
constexpr GeoPoint johnOGroats{degrees(58, 38, 38), degrees(-3, 4, 12)};
constexpr GeoPoint losAngeles{degrees(33, 57, 0), degrees(-118, 24, 0)};
constexpr GeoPoint newYork{degrees(40, 38, 0), degrees(-73, 47, 0)};

constexpr GeoPoint jesenice{46.4306, 14.0667};
constexpr GeoPoint valjevo{44.27, 19.89};
constexpr GeoPoint velenje{46.3592, 15.1103};
constexpr GeoPoint pljevlja{43.3567, 19.3584};
constexpr GeoPoint valmiera{57.5385, 25.4264};
constexpr GeoPoint viljandi{58.3639, 25.59};
constexpr GeoPoint solna{59.36, 18.0009};
constexpr GeoPoint vallefoglia{43.83, 12.8};
constexpr GeoPoint cherkasy{49.4444, 32.0597};
} // namespace

TEST_CASE("Great-circle distances agree with published ones")
{
    // Movable Type Scripts, "Calculate distance, bearing and more", its own example (R = 6371 km).
    CHECK_THAT(greatCircleKilometres(landsEnd, johnOGroats), WithinAbs(968.9, 0.05));
    // Rosetta Code, "Haversine formula": Nashville to Los Angeles airport, 2886.444 km with R = 6371.0 km.
    CHECK_THAT(greatCircleKilometres({36.12, -86.67}, {33.94, -118.40}), WithinAbs(2886.448, 0.005));
    // Ed Williams, Aviation Formulary: Los Angeles to New York, 0.623585 radians.
    CHECK_THAT(greatCircleKilometres(losAngeles, newYork), WithinAbs(0.623585 * 6371.0088, 0.01));
}

TEST_CASE("Great-circle distances stay within 0.6 % of those on the ellipsoid")
{
    struct Row {
        GeoPoint from;
        GeoPoint to;
        double kilometres;
    };
    const Row row = GENERATE(
        // GDA94 Technical Manual, Flinders Peak to Buninyong.
        Row{{degrees(-37, 57, 3.72030), degrees(144, 25, 29.52440)},
            {degrees(-37, 39, 10.15610), degrees(143, 55, 35.38390)}, 54.972271},
        // Vincenty's inverse formula (1975) on WGS 84, which gives the value above for the pair above.
        Row{jesenice, valjevo, 515.478}, Row{velenje, pljevlja, 473.233}, Row{valmiera, viljandi, 92.439},
        Row{valmiera, solna, 478.352}, Row{valmiera, vallefoglia, 1760.380},
        Row{valmiera, cherkasy, 1001.550}, Row{landsEnd, johnOGroats, 969.933});
    CHECK_THAT(greatCircleKilometres(row.from, row.to), WithinRel(row.kilometres, 0.006));
}

TEST_CASE("A quarter and a half of the way round the earth have the length of the mean radius")
{
    CHECK_THAT(greatCircleKilometres({0, 0}, {0, 90}), WithinAbs(10007.557, 0.001));
    CHECK_THAT(greatCircleKilometres({0, 0}, {90, 0}), WithinAbs(10007.557, 0.001));
    CHECK_THAT(greatCircleKilometres({90, 0}, {-90, 0}), WithinAbs(20015.115, 0.001));
    CHECK_THAT(greatCircleKilometres({0, 0}, {0, 180}), WithinAbs(20015.115, 0.001));
    CHECK_THAT(greatCircleKilometres({44.27, 19.89}, {-44.27, -160.11}), WithinAbs(20015.115, 0.001));
}

TEST_CASE("A distance is the same both ways, and nothing to the same place")
{
    CHECK(greatCircleKilometres(jesenice, valjevo) == greatCircleKilometres(valjevo, jesenice));
    CHECK(greatCircleKilometres(jesenice, jesenice) == 0);
    CHECK_THAT(greatCircleKilometres({10, 180}, {10, -180}), WithinAbs(0, 1e-6));
    CHECK_THAT(greatCircleKilometres({0, 179.5}, {0, -179.5}), WithinAbs(111.195, 0.001));
}

TEST_CASE("Initial bearings agree with published ones")
{
    // Movable Type Scripts: 009°07'11", and Baghdad to Osaka 60°.
    CHECK_THAT(initialBearing(landsEnd, johnOGroats), WithinAbs(degrees(9, 7, 11), 0.5 / 3600));
    CHECK_THAT(initialBearing({35, 45}, {35, 135}), WithinAbs(60, 0.5));
    // Ed Williams, Aviation Formulary: Los Angeles to New York, 66°.
    CHECK_THAT(initialBearing(losAngeles, newYork), WithinAbs(66, 0.5));
    // Vincenty's inverse formula on WGS 84.
    CHECK_THAT(initialBearing(jesenice, valjevo), WithinAbs(115.66, 0.25));
    CHECK_THAT(initialBearing(valmiera, solna), WithinAbs(298.21, 0.25));
    CHECK_THAT(initialBearing(valmiera, viljandi), WithinAbs(5.95, 0.25));
}

TEST_CASE("The four points of the compass have the bearings 0, 90, 180 and 270")
{
    CHECK_THAT(initialBearing({10, 20}, {11, 20}), WithinAbs(0, 1e-9));
    CHECK_THAT(initialBearing({0, 20}, {0, 21}), WithinAbs(90, 1e-9));
    CHECK_THAT(initialBearing({10, 20}, {9, 20}), WithinAbs(180, 1e-9));
    CHECK_THAT(initialBearing({0, 20}, {0, 19}), WithinAbs(270, 1e-9));
    CHECK_THAT(initialBearing({0, 179}, {0, -179}), WithinAbs(90, 1e-9));
}

TEST_CASE("A bearing is 0 up to but not including 360, and 0 to the same place")
{
    CHECK(initialBearing(jesenice, jesenice) == 0);
    CHECK(initialBearing({-37.95, 144.42}, {-37.95, 144.42}) == 0);
    for (const double hair : {1e-3, 1e-9, 1e-12, 1e-14}) {
        const double bearing = initialBearing({0, 0}, {80, -hair});
        INFO(hair);
        CHECK(bearing >= 0);
        CHECK(bearing < 360);
    }
}

TEST_CASE("Only latitudes to 90 and longitudes to 180 are places on the earth")
{
    CHECK(jesenice.isValid());
    CHECK(GeoPoint{90, 180}.isValid());
    CHECK(GeoPoint{-90, -180}.isValid());
    CHECK_FALSE(GeoPoint{90.0001, 0}.isValid());
    CHECK_FALSE(GeoPoint{-91, 0}.isValid());
    CHECK_FALSE(GeoPoint{0, 180.0001}.isValid());
    CHECK_FALSE(GeoPoint{0, -181}.isValid());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK_FALSE(GeoPoint{nan, 0}.isValid());
    CHECK_FALSE(GeoPoint{0, nan}.isValid());
    CHECK_FALSE(GeoPoint{infinity, 0}.isValid());
}
