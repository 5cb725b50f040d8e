// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapflight.h"

#include "mercator.h"

#include <algorithm>
#include <cmath>

void MapFlight::frame(const QList<QGeoCoordinate> &coordinates, const QRectF &inner, qreal closest)
{
    m_zoomingInPlace = false;
    plan(view().framing(
        coordinates, inner, m_minimumZoom, std::max(m_minimumZoom, std::min(m_maximumZoom, closest))));
}

void MapFlight::zoomAround(QPointF point, qreal zoom)
{
    m_zoomingInPlace = true;
    m_anchor = point;
    plan(view().zoomedAround(point, bounded(zoom)));
}

void MapFlight::setProgress(qreal progress)
{
    m_progress = std::clamp(progress, 0.0, 1.0);
    if (m_zoomingInPlace)
        m_now = m_start.zoomedAround(m_anchor, std::lerp(m_start.zoom, m_target.zoom, m_progress));
    else
        m_now = m_path.at(m_progress);
    // A flight between two far places would zoom out further than the user may.
    m_now.zoom = std::max(m_now.zoom, std::min({m_minimumZoom, m_start.zoom, m_target.zoom}));
    Q_EMIT moved();
}

QGeoCoordinate MapFlight::center() const
{
    return Mercator::toGeo(m_now.center);
}

MapCamera MapFlight::view() const
{
    return {Mercator::fromGeo(m_viewCenter), m_viewZoom, 0, m_viewSize};
}

qreal MapFlight::bounded(qreal zoom) const
{
    return std::isfinite(zoom) ? std::clamp(zoom, m_minimumZoom, std::max(m_minimumZoom, m_maximumZoom))
                               : m_viewZoom;
}

void MapFlight::plan(const MapCamera &target)
{
    m_start = view();
    m_target = target;
    m_path = FlightPath(m_start, m_target);
    m_now = m_start;
    m_progress = 0;
    Q_EMIT planned();
}
