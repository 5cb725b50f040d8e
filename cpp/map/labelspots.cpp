// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelspots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double NextSide = 0.8; // of the height of a name: so far above or below its place it stands
constexpr double Down = 0.25; // of its height: the steps in which the name of an area goes up or down
constexpr double Right = 0.5; // of its height: and to the sides
constexpr int MostDown = 10; // steps
constexpr int MostRight = 8;
constexpr double Sideways = 0.5; // times what it is up or down weighs how far the name is to a side
constexpr double Beyond = 0.25; // of a line: so much of an area's name may stand over the border up or down
constexpr double BeyondAcross = 0.2; // of its width: and to a side
constexpr double Narrow = 0.4; // of its width: in so narrow a place it would seem to be the neighbour's
constexpr double Tip = 0.5; // of the widest row of its area: and in so narrow a one, if it is wider

using Side = LabelPlacer::Side;
using Spot = LabelPlacer::Spot;
using Text = LabelPlacer::Text;

/// Spots for the name of an area that goes on for ever, the nearest first, below and right before above and
/// left.
const QList<Spot> &spotsAround()
{
    static const QList<Spot> nearest = [] {
        const auto toAndFro = [](int i) { return i % 2 == 0 ? -i / 2 : (i + 1) / 2; };
        QList<Spot> spots;
        for (int i = 0; i <= 2 * MostDown; ++i) {
            for (int j = 0; j <= 2 * MostRight; ++j)
                spots.append({Side::Middle, toAndFro(i), toAndFro(j)});
        }
        std::ranges::stable_sort(
            spots, {}, [](Spot spot) { return std::hypot(Sideways * Right * spot.right, Down * spot.down); });
        return spots;
    }();
    return nearest;
}

/// How far to its left and right the middle of an area's name may stand in a row, in Mercator.
AreaReach::Span roomFor(const Text &text, const QSizeF &size, double widest, int down)
{
    constexpr AreaReach::Span none{1, -1};
    const double y = size.height() * Down * down;
    const double inside = size.height() * (0.5 - Beyond / text.lines);
    if (down != 0 && (y - inside < -text.reach.up || y + inside > text.reach.down))
        return none;
    if (text.reach.rows.isEmpty())
        return {0, 0};
    const double outer = size.height() * (0.5 - 0.5 / text.lines); // to the middle of the outer line
    const AreaReach::Span span = text.reach.between(y - outer, y + outer);
    const double wide = span.east - span.west;
    if (wide < std::max(size.width() * Narrow, std::min(size.width(), widest * Tip)))
        return none;
    // Where the area is too narrow, about as far over its border on both sides.
    const double most = size.width() * BeyondAcross + std::max(0.0, (size.width() - wide) / 2);
    return {span.west + size.width() / 2 - most, span.east - size.width() / 2 + most};
}

} // namespace

QPointF LabelSpots::offset(const Text &text, Spot spot)
{
    const double across = text.dot + 2 + text.size.width() / 2;
    const double down = text.dot > 0 ? text.dot + text.size.height() / 2 : text.size.height() * NextSide;
    switch (spot.side) {
    case Side::Right:
        return {across, 0};
    case Side::Left:
        return {-across, 0};
    case Side::Above:
        return {text.size.width() / 2 * spot.right, -down};
    case Side::Below:
        return {text.size.width() / 2 * spot.right, down};
    case Side::Middle:
        break;
    }
    return {text.size.height() * Right * spot.right, text.size.height() * Down * spot.down};
}

LabelSpots::List LabelSpots::of(const Text &text, const MapCamera &camera)
{
    if (text.isLandmark)
        return {{Side::Right}, {Side::Left}, {Side::Above}, {Side::Below}, {Side::Above, 0, 1},
            {Side::Below, 0, 1}, {Side::Above, 0, -1}, {Side::Below, 0, -1}};
    if (text.dot > 0)
        return {{Side::Right}, {Side::Left}, {Side::Above}, {Side::Below}};
    if (!text.isOfArea)
        return {{Side::Middle}, {Side::Above}, {Side::Below}};
    const QSizeF size = text.size / camera.worldSize();
    const double widest = text.reach.widest();
    std::array<AreaReach::Span, 2 * MostDown + 1> rooms;
    for (int down = -MostDown; down <= MostDown; ++down)
        rooms[std::size_t(down + MostDown)] = roomFor(text, size, widest, down);
    List spots;
    for (const Spot spot : spotsAround()) {
        const AreaReach::Span &room = rooms[std::size_t(spot.down + MostDown)];
        const double x = size.height() * Right * spot.right;
        if (spot == Spot() || (room.west <= x && x <= room.east))
            spots.append(spot);
    }
    return spots;
}
