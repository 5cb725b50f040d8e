// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tilekey.h"
#include "vectortile.h"

#include <QPainterPath>
#include <QPolygonF>

/// Where the geometry of one layer comes to lie in the picture of a tile, which may show only a part of the
/// tile it comes from.
class TileFrame {
public:
    /// `shown` is the tile painted, `source` the same or one that holds it; `margin` is how many pixels
    /// beyond the picture's edges geometry is still needed.
    TileFrame(const TileKey &shown, const TileKey &source, int extent, int pixels, double margin);

    [[nodiscard]] QPointF map(QPoint point) const
    {
        return {point.x() * m_scale + m_offset.x(), point.y() * m_scale + m_offset.y()};
    }
    /// Adds all rings of a feature that touch the picture, without points that do not show.
    void addRings(
        QList<QPolygonF> &rings, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const;
    /// The same, each closed, cut at the margin.
    void addRings(
        QPainterPath &path, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const;
    /// All lines of a feature, what lies beyond the margin left out.
    void addLines(
        QList<QPolygonF> &lines, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const;
    void addLines(
        QPainterPath &path, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const;

private:
    double m_scale;
    QPointF m_offset;
    QRectF m_clip;
    bool m_cuts; ///< the picture shows only a part of the source
};
