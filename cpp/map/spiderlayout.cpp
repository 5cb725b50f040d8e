// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "spiderlayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using std::numbers::pi;

namespace {

constexpr qsizetype MostInRing = 9;

QPointF at(double angle, double radius)
{
    return {std::sin(angle) * radius, -std::cos(angle) * radius};
}

} // namespace

QList<QPointF> SpiderLayout::offsets(qsizetype count, double spacing)
{
    QList<QPointF> all;
    all.reserve(count);
    if (count <= MostInRing) {
        const double radius =
            count < 2 ? spacing : std::max(spacing, spacing / (2 * std::sin(pi / double(count))));
        for (qsizetype i = 0; i < count; ++i)
            all.append(at(2 * pi * double(i) / double(count), radius));
        return all;
    }
    // An Archimedean spiral: one turn leads a little more than one spacing outward.
    double angle = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double radius = spacing * (1.2 + 1.15 * angle / (2 * pi));
        all.append(at(angle, radius));
        angle += 1.1 * spacing / radius;
    }
    return all;
}
