// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "greatcircle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using std::numbers::pi;

namespace {

using Vector = std::array<double, 3>;

Vector direction(const QGeoCoordinate &coordinate)
{
    const double latitude = coordinate.latitude() * pi / 180;
    const double longitude = coordinate.longitude() * pi / 180;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude),
        std::sin(latitude)};
}

QGeoCoordinate coordinateOf(const Vector &v)
{
    return {std::atan2(v[2], std::hypot(v[0], v[1])) * 180 / pi, std::atan2(v[1], v[0]) * 180 / pi};
}

double dot(const Vector &a, const Vector &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

// The unit vector from `from` towards `to` that is square to `from`; of opposite places all ways are equally
// short.
Vector towards(const Vector &from, const Vector &to)
{
    for (const Vector &aim : {to, Vector{0, 0, 1}, Vector{1, 0, 0}}) {
        const double along = dot(from, aim);
        const Vector side{aim[0] - along * from[0], aim[1] - along * from[1], aim[2] - along * from[2]};
        if (const double length = std::sqrt(dot(side, side)); length > 1e-9)
            return {side[0] / length, side[1] / length, side[2] / length};
    }
    return {0, 1, 0};
}

} // namespace

QList<QGeoCoordinate> GreatCircle::path(const QGeoCoordinate &from, const QGeoCoordinate &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const Vector start = direction(from);
    const Vector end = direction(to);
    const Vector side = towards(start, end);
    const double angle = std::atan2(dot(side, end), dot(start, end));
    const int steps = std::max(1, int(std::ceil(std::abs(angle) * 360 / pi)));

    QList<QGeoCoordinate> points{from};
    points.reserve(steps + 1);
    for (int i = 1; i < steps; ++i) {
        const double c = std::cos(angle * i / steps);
        const double s = std::sin(angle * i / steps);
        points.append(coordinateOf(
            {c * start[0] + s * side[0], c * start[1] + s * side[1], c * start[2] + s * side[2]}));
    }
    points.append(to);
    return points;
}
