// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapprojection.h"

#include "greatcircle.h"
#include "mapcamera.h"
#include "mercator.h"

QPointF MapProjection::point(
    const QGeoCoordinate &coordinate, const QGeoCoordinate &center, qreal zoomLevel, const QSizeF &size)
{
    if (!coordinate.isValid() || !center.isValid())
        return {};
    return MapCamera{Mercator::fromGeo(center), zoomLevel, 0, size.toSize()}.toItem(
        Mercator::fromGeo(coordinate));
}

QList<QPointF> MapProjection::thread(const QGeoCoordinate &from, const QGeoCoordinate &to, qreal zoomLevel)
{
    QList<QPointF> points;
    const MapCamera camera{Mercator::fromGeo(from), zoomLevel, 0, {}};
    for (const QGeoCoordinate &coordinate : GreatCircle::path(from, to))
        points.append(camera.toItem(Mercator::fromGeo(coordinate)));
    return points;
}
