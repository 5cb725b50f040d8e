// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilelayout.h"

#include "tilepainter.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int HighestTileZoom = 18;
constexpr double SmallestTile = 256; // logical pixels
constexpr double LargestTile = 1024;
constexpr double Ahead =
    128; // logical pixels beyond the edges for which tiles are painted before they are seen

} // namespace

TileLayout TileLayout::of(const MapCamera &camera, qreal devicePixelRatio, bool atRest)
{
    const int z = std::clamp(int(std::lround(camera.zoom - 1)), 0, HighestTileZoom);
    const int count = 1 << z;
    const double side = camera.worldSize() / count; // of a tile on the screen
    const QPointF middle = camera.middle();

    TileLayout layout;
    layout.pixels = qRound(
        std::clamp(atRest ? side : TilePainter::TileSize, SmallestTile, LargestTile) * devicePixelRatio);
    const bool exact = std::abs(side * devicePixelRatio - layout.pixels) < 1e-3;
    layout.pixelAligned = camera.bearing == 0 && (exact || atRest);
    layout.unscaled = layout.pixelAligned && exact;

    // Offsets from the centre are small: the scene graph's floats hold them exactly at any zoom.
    const auto edge = [&](double tile, double center, double half) {
        const double offset = (tile / count - center) * camera.worldSize();
        return layout.pixelAligned ? std::round((offset + half) * devicePixelRatio) / devicePixelRatio - half
                                   : offset;
    };
    const auto target = [&](int x, int y) {
        return QRectF(QPointF(edge(x, camera.center.x(), middle.x()), edge(y, camera.center.y(), middle.y())),
            QPointF(edge(x + 1, camera.center.x(), middle.x()), edge(y + 1, camera.center.y(), middle.y())));
    };
    const auto key = [&](int x, int y) { return TileKey{z, ((x % count) + count) % count, y}; };

    const QRectF box = camera.visibleMercator();
    const int left = int(std::floor(box.left() * count));
    const int right = int(std::ceil(box.right() * count)) - 1;
    const int top = std::max(0, int(std::floor(box.top() * count)));
    const int bottom = std::min(count - 1, int(std::ceil(box.bottom() * count)) - 1);
    layout.coversView = box.top() >= 0 && box.bottom() <= 1;
    const double ahead = std::min(1.0, Ahead / side); // in tiles
    const int lastColumn = int(std::ceil(box.right() * count + ahead)) - 1;
    const int lastRow = std::min(count - 1, int(std::ceil(box.bottom() * count + ahead)) - 1);
    for (int y = std::max(0, int(std::floor(box.top() * count - ahead))); y <= lastRow; ++y) {
        for (int x = int(std::floor(box.left() * count - ahead)); x <= lastColumn; ++x) {
            if (y < top || y > bottom || x < left || x > right)
                layout.around.append(key(x, y));
            else
                layout.visible.append({key(x, y), target(x, y)});
        }
    }
    const auto distance = [](const Slot &slot) {
        return std::hypot(slot.target.center().x(), slot.target.center().y());
    };
    std::stable_sort(layout.visible.begin(), layout.visible.end(),
        [&](const Slot &a, const Slot &b) { return distance(a) < distance(b); });
    return layout;
}
