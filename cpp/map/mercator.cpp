// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using std::numbers::pi;

QPointF Mercator::fromGeo(const QGeoCoordinate &coordinate)
{
    const double latitude = std::clamp(coordinate.latitude(), -MaxLatitude, MaxLatitude);
    const double y = 0.5 - std::log(std::tan(pi / 4 + latitude * pi / 360)) / (2 * pi);
    return {coordinate.longitude() / 360 + 0.5, std::clamp(y, 0.0, 1.0)};
}

QGeoCoordinate Mercator::toGeo(QPointF point)
{
    const double y = std::clamp(point.y(), 0.0, 1.0);
    const double latitude = (2 * std::atan(std::exp(pi * (1 - 2 * y))) - pi / 2) * 180 / pi;
    return {latitude, (point.x() - std::floor(point.x())) * 360 - 180};
}
