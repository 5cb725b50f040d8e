// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapprojection.h"

#include "greatcircle.h"
#include "mapcamera.h"
#include "mercator.h"

#include <algorithm>
#include <cmath>

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

QList<QPointF> MapProjection::outline(const QList<QGeoCoordinate> &corners, qreal zoomLevel)
{
    if (corners.size() < 3 || !std::ranges::all_of(corners, &QGeoCoordinate::isValid))
        return {};
    const MapCamera camera{Mercator::fromGeo(corners.constFirst()), zoomLevel, 0, {}};
    QPointF middle;
    for (const QGeoCoordinate &corner : corners)
        middle += camera.toItem(Mercator::fromGeo(corner)) / qreal(corners.size());
    QList<QGeoCoordinate> around = corners;
    std::ranges::stable_sort(around, {}, [&](const QGeoCoordinate &corner) {
        const QPointF from = camera.toItem(Mercator::fromGeo(corner)) - middle;
        return std::atan2(from.y(), from.x());
    });
    around.append(around.constFirst());
    QList<QPointF> points;
    for (qsizetype i = 1; i < around.size(); ++i) {
        for (const QGeoCoordinate &coordinate : GreatCircle::path(around.at(i - 1), around.at(i)))
            points.append(camera.toItem(Mercator::fromGeo(coordinate)));
    }
    return points;
}
