// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "labelplacer.h"

#include <QVarLengthArray>

/// Where around its place a name may stand.
namespace LabelSpots {

using List = QVarLengthArray<LabelPlacer::Spot, 64>;

/// All spots of a name, the best first: beside its dot; or up, down and to the sides as far as its area goes.
[[nodiscard]] List of(const LabelPlacer::Text &text, const MapCamera &camera);
/// From the place to the middle of the name, logical pixels.
[[nodiscard]] QPointF offset(const LabelPlacer::Text &text, LabelPlacer::Spot spot);

} // namespace LabelSpots
