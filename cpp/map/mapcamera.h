// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

/// Which part of the world a view shows, and where on it: agrees with an untilted Map of Qt Location.
struct MapCamera {
    QPointF center{0.5, 0.5}; ///< Mercator
    double zoom = 2; ///< the world is 256 * 2^zoom logical pixels wide
    double bearing = 0; ///< degrees
    QSizeF size; ///< of the view, whole pixels: Map rounds its own

    [[nodiscard]] double worldSize() const;
    [[nodiscard]] QPointF middle() const { return {size.width() / 2, size.height() / 2}; }
    /// Of the copies of the world the one nearest to the centre.
    [[nodiscard]] QPointF toItem(QPointF mercator) const;
    [[nodiscard]] QPointF fromItem(QPointF point) const;
    /// The box around what is visible; x may leave 0…1.
    [[nodiscard]] QRectF visibleMercator() const;

    /// This camera with the ground at `mercator` moved to `point`.
    [[nodiscard]] MapCamera withAt(QPointF mercator, QPointF point) const;
    /// This camera at another zoom, the ground under `point` staying where it is.
    [[nodiscard]] MapCamera zoomedAround(QPointF point, double newZoom) const;
    /// This camera, unturned, with all coordinates inside `inner` as large as the zoom limits allow.
    [[nodiscard]] MapCamera framing(const QList<QGeoCoordinate> &coordinates, const QRectF &inner,
        double minimumZoom, double maximumZoom) const;

    bool operator==(const MapCamera &) const = default;
};
