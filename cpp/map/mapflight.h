// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "flightpath.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Tells QML where the map has to be at each moment of a movement; an animation of `progress` from 0 to 1
/// drives it.
class MapFlight : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate viewCenter MEMBER m_viewCenter NOTIFY viewChanged FINAL)
    Q_PROPERTY(qreal viewZoom MEMBER m_viewZoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(QSizeF viewSize MEMBER m_viewSize NOTIFY viewChanged FINAL)
    Q_PROPERTY(qreal minimumZoom MEMBER m_minimumZoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(qreal maximumZoom MEMBER m_maximumZoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY moved FINAL)
    Q_PROPERTY(QGeoCoordinate center READ center NOTIFY moved FINAL)
    Q_PROPERTY(qreal zoomLevel READ zoomLevel NOTIFY moved FINAL)
    Q_PROPERTY(qreal targetZoom READ targetZoom NOTIFY planned FINAL)
    /// The plan is of zoomAround(): more zooming in the meantime adds to it.
    Q_PROPERTY(bool zoomingInPlace READ zoomingInPlace NOTIFY planned FINAL)

public:
    using QObject::QObject;

    /// Plans to show all coordinates inside a rectangle of the view.
    Q_INVOKABLE void frame(const QList<QGeoCoordinate> &coordinates, const QRectF &inner, qreal closest = 24);
    /// Plans to zoom with the ground under a point of the view staying where it is.
    Q_INVOKABLE void zoomAround(QPointF point, qreal zoom);

    [[nodiscard]] qreal progress() const { return m_progress; }
    void setProgress(qreal progress);
    [[nodiscard]] QGeoCoordinate center() const;
    [[nodiscard]] qreal zoomLevel() const { return m_now.zoom; }
    [[nodiscard]] qreal targetZoom() const { return m_target.zoom; }
    [[nodiscard]] bool zoomingInPlace() const { return m_zoomingInPlace; }

Q_SIGNALS:
    void viewChanged();
    void planned();
    void moved();

private:
    [[nodiscard]] MapCamera view() const;
    [[nodiscard]] qreal bounded(qreal zoom) const;
    void plan(const MapCamera &target);

    QGeoCoordinate m_viewCenter{0, 0};
    qreal m_viewZoom = 2;
    QSizeF m_viewSize;
    qreal m_minimumZoom = 0;
    qreal m_maximumZoom = 20;
    qreal m_progress = 0;
    bool m_zoomingInPlace = false;
    QPointF m_anchor;
    MapCamera m_start;
    MapCamera m_target;
    MapCamera m_now;
    FlightPath m_path;
};
