// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPolygonF>
#include <QString>

/// What is to be painted in one tile, whatever file it came from; the tile is the unit square, y southward.
struct TileGeometry {
    enum class LineKind { Coast, Border, DisputedBorder };

    struct Area {
        QString country; ///< ISO 3166-1 alpha-2, or empty
        QList<QPolygonF> rings; ///< holes run the other way round
    };
    struct Line {
        LineKind kind = LineKind::Border;
        QPolygonF points;
        double start = 0; ///< length of the line before these points: dashes go on from tile to tile
    };

    QList<Area> areas;
    QList<Line> lines;
};
