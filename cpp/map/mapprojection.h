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
};
