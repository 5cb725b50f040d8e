// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

/// Where places are on the screen. The same projection as the base map's, so that what lies on the map and
/// the map beneath are never apart.
class MapProjection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The pixel of a place in a view of that centre, zoom level and size; of its copy nearest to the centre.
    /// (0, 0) if a coordinate is not valid.
    [[nodiscard]] Q_INVOKABLE static QPointF point(
        const QGeoCoordinate &coordinate, const QGeoCoordinate &center, qreal zoomLevel, const QSizeF &size);

    /// The shortest way between two places on the globe, in pixels from the first; empty if one is not valid.
    [[nodiscard]] Q_INVOKABLE static QList<QPointF> thread(
        const QGeoCoordinate &from, const QGeoCoordinate &to, qreal zoomLevel);

    /// The outline of an area with these corners, the shortest ways between them, in pixels from the first
    /// corner; closed, and without crossing itself whatever the order. Empty for fewer than three valid ones.
    [[nodiscard]] Q_INVOKABLE static QList<QPointF> outline(
        const QList<QGeoCoordinate> &corners, qreal zoomLevel);
};
