// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "geopoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {
constexpr double meanEarthRadiusKilometres = 6371.0088;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}
} // namespace

bool GeoPoint::isValid() const
{
    return std::abs(latitude) <= 90.0 && std::abs(longitude) <= 180.0;
}

double greatCircleKilometres(GeoPoint from, GeoPoint to)
{
    const double sinLatitude = std::sin(radians(to.latitude - from.latitude) / 2);
    const double sinLongitude = std::sin(radians(to.longitude - from.longitude) / 2);
    const double h = sinLatitude * sinLatitude
        + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * sinLongitude * sinLongitude;
    return 2 * meanEarthRadiusKilometres * std::asin(std::sqrt(std::min(1.0, h)));
}

double initialBearing(GeoPoint from, GeoPoint to)
{
    if (from == to) // rounding could answer north or south
        return 0;
    const double turn = radians(to.longitude - from.longitude);
    const double y = std::sin(turn) * std::cos(radians(to.latitude));
    const double x = std::cos(radians(from.latitude)) * std::sin(radians(to.latitude))
        - std::sin(radians(from.latitude)) * std::cos(radians(to.latitude)) * std::cos(turn);
    const double degrees = std::atan2(y, x) * 180.0 / std::numbers::pi;
    const double clockwise = degrees < 0 ? degrees + 360.0 : degrees;
    return clockwise < 360.0 ? clockwise : 0.0; // a hair west of north rounds up to the full turn
}
