// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "labelplacer.h"
#include "taken.h"

/// What a name and its dot take of the view, in its pixels.
namespace LabelBoxes {

inline constexpr double Gap = 3; // between names
// Heights of a name: so far a place's dot keeps off others and their names. Nearer to another's name it would
// seem to be that one's, above all on its line.
inline constexpr double DotApart = 0.125;
inline constexpr double DotBeside = 0.5;

[[nodiscard]] QRectF around(QPointF middle, const QSizeF &size);
[[nodiscard]] QRectF dotOf(const LabelPlacer::Text &text, QPointF at);
/// Nothing of the name and its dot is beyond the edge.
[[nodiscard]] bool isWhole(
    const LabelPlacer::Text &text, QPointF at, LabelPlacer::Spot spot, const QRectF &sight);
/// What a name and its dot cover.
[[nodiscard]] Taken::Boxes coverOf(const LabelPlacer::Text &text, QPointF at, LabelPlacer::Spot spot);
/// That, and what must be free of other names around the dot.
[[nodiscard]] Taken::Boxes boxesOf(const LabelPlacer::Text &text, QPointF at, LabelPlacer::Spot spot);
/// A name that runs along a line takes a chain of squares. The angle is in radians.
[[nodiscard]] Taken::Boxes boxesAlong(const LabelPlacer::Text &text, QPointF middle, double angle);

} // namespace LabelBoxes
