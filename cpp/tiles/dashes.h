// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainterPath>
#include <QPolygonF>

/// The dashes of a line in the picture of a tile. Tiles know only their own part of a line, so the dashes
/// begin anew at each edge of the picture, with half a dash on either side, and are stretched to fit between:
/// they go on from tile to tile. `dash` and `gap` in pixels.
[[nodiscard]] QPainterPath dashesAlong(const QPolygonF &line, int pixels, double dash, double gap);
