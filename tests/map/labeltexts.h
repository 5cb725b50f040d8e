// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "labelplacer.h"
#include "mercator.h"

#include <algorithm>

/// What the tests of where names stand have in common.
namespace LabelTexts {

using Placed = LabelPlacer::Placed;
using Side = LabelPlacer::Side;
using Text = LabelPlacer::Text;

inline const MapCamera camera{Mercator::fromGeo({46, 14}), 7, 0, QSizeF(1000, 800)};

/// A name whose place is at a point of the view.
inline Text at(QPointF point, quint64 id, double dot = 3)
{
    return {id, 0, 0, camera.fromItem(point), {}, QSizeF(60, 16), dot};
}

inline QRectF boxOf(const Placed &placed, const Text &text, const MapCamera &view = camera)
{
    const QPointF middle = view.toItem(placed.place) + placed.offset;
    return {middle.x() - text.size.width() / 2, middle.y() - text.size.height() / 2, text.size.width(),
        text.size.height()};
}

inline bool isWhole(const Placed &placed, const Text &text, const MapCamera &view = camera)
{
    return QRectF(QPointF(), view.size)
        .contains(LabelPlacer::extent(placed, text.size, text.dot).translated(view.toItem(placed.place)));
}

inline const Placed *find(const QList<Placed> &placed, const QList<Text> &texts, quint64 id)
{
    const auto found =
        std::ranges::find_if(placed, [&](const Placed &each) { return texts[each.text].id == id; });
    return found == placed.cend() ? nullptr : &*found;
}

} // namespace LabelTexts
