// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QPointF>
#include <QQuickView>
#include <QSize>

class BasemapItem;

/// A window with a MapPane and, inside it, the QML a test asks for.
class MapWindow {
public:
    explicit MapWindow(QSize size, const QByteArray &inside = {});

    [[nodiscard]] QQuickView &view() { return m_view; }
    [[nodiscard]] QQuickItem *pane() const { return m_view.rootObject(); }
    [[nodiscard]] QObject *map() const { return m_map; }
    [[nodiscard]] BasemapItem *basemap() const { return m_basemap; }

    void look(double latitude, double longitude, double zoom);
    [[nodiscard]] double zoom() const;
    [[nodiscard]] QGeoCoordinate center() const;
    [[nodiscard]] QGeoCoordinate toCoordinate(QPointF point) const;
    [[nodiscard]] QPointF fromCoordinate(const QGeoCoordinate &coordinate) const;
    /// How far, in pixels, a coordinate is from a point of the window.
    [[nodiscard]] double distance(const QGeoCoordinate &coordinate, QPointF point) const;

    void wheel(QPoint at, QPoint angleDelta, QPoint pixelDelta = {});
    /// Presses, moves in small steps and stays for a moment; does not release.
    void drag(QPoint from, QPoint to);
    void release(QPoint at);
    [[nodiscard]] bool comesToRest();

private:
    QQuickView m_view;
    QObject *m_map = nullptr;
    BasemapItem *m_basemap = nullptr;
};
