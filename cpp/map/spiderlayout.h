// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointF>

/// Where markers go whose places lie on each other however near one looks: around the middle.
namespace SpiderLayout {
/// From the middle, in pixels: a ring for a few, a spiral for more; all at least `spacing` apart and as far
/// from the middle. The first lies above it, the others follow clockwise.
[[nodiscard]] QList<QPointF> offsets(qsizetype count, double spacing);
} // namespace SpiderLayout
