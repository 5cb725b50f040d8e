// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapcamera.h"

#include "mercator.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace {

struct Span {
    double from = 0;
    double to = 0;
};

// The shortest stretch of the circle 0…1 that holds all values: it leaves out the widest gap.
Span shortestSpan(QList<double> values)
{
    std::sort(values.begin(), values.end());
    Span span{values.constFirst(), values.constLast()};
    double widest = values.constFirst() + 1 - values.constLast();
    for (qsizetype i = 1; i < values.size(); ++i) {
        if (const double gap = values[i] - values[i - 1]; gap > widest) {
            widest = gap;
            span = {values[i], values[i - 1] + 1};
        }
    }
    return span;
}

} // namespace

double MapCamera::worldSize() const
{
    return 256 * std::exp2(zoom);
}

QPointF MapCamera::toItem(QPointF mercator) const
{
    QPointF away = mercator - center;
    away.rx() -= std::round(away.x());
    return QTransform().rotate(-bearing).map(away * worldSize()) + middle();
}

QPointF MapCamera::fromItem(QPointF point) const
{
    return center + QTransform().rotate(bearing).map(point - middle()) / worldSize();
}

QRectF MapCamera::visibleMercator() const
{
    const QPointF a = fromItem({0, 0});
    const QPointF b = fromItem({size.width(), 0});
    const QPointF c = fromItem({0, size.height()});
    const QPointF d = fromItem({size.width(), size.height()});
    const auto [left, right] = std::minmax({a.x(), b.x(), c.x(), d.x()});
    const auto [top, bottom] = std::minmax({a.y(), b.y(), c.y(), d.y()});
    return {QPointF(left, top), QPointF(right, bottom)};
}

MapCamera MapCamera::withAt(QPointF mercator, QPointF point) const
{
    MapCamera moved = *this;
    moved.center += mercator - fromItem(point);
    return moved;
}

MapCamera MapCamera::zoomedAround(QPointF point, double newZoom) const
{
    MapCamera zoomed = *this;
    zoomed.zoom = newZoom;
    return zoomed.withAt(fromItem(point), point);
}

MapCamera MapCamera::framing(const QList<QGeoCoordinate> &coordinates, const QRectF &inner,
    double minimumZoom, double maximumZoom) const
{
    QList<double> xs;
    QList<double> ys;
    for (const QGeoCoordinate &coordinate : coordinates) {
        if (!coordinate.isValid())
            continue;
        const QPointF mercator = Mercator::fromGeo(coordinate);
        xs.append(mercator.x() - std::floor(mercator.x()));
        ys.append(mercator.y());
    }
    if (xs.isEmpty() || inner.width() <= 0 || inner.height() <= 0)
        return *this;

    const Span x = shortestSpan(xs);
    const auto [top, bottom] = std::minmax_element(ys.cbegin(), ys.cend());
    // A single point has no extent: the smallest one allowed stands in and the highest zoom comes out.
    const double smallest = 1 / (256 * std::exp2(maximumZoom));
    const double world = std::min(inner.width() / std::max(x.to - x.from, smallest),
        inner.height() / std::max(*bottom - *top, smallest));
    MapCamera framed = *this;
    framed.bearing = 0;
    framed.zoom = std::clamp(std::log2(world / 256), minimumZoom, std::max(minimumZoom, maximumZoom));
    return framed.withAt({(x.from + x.to) / 2, (*top + *bottom) / 2}, inner.center());
}
