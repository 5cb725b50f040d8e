// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapwindow.h"

#include "basemapitem.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

MapWindow::MapWindow(QSize size, const QByteArray &inside)
{
    const QByteArray qml = "import QtQuick\nimport QtLocation\nimport QtPositioning\nimport PartnerCities\n"
                           "import PartnerCities.Map\n"
                           "import \"file://" MAP_QML_DIR "\"\n"
                           "MapPane { id: pane; property int taps; onBackgroundTapped: ++taps\n"
        + inside + "\n}";
    auto *component = new QQmlComponent(m_view.engine(), &m_view);
    component->setData(qml, QUrl());
    INFO(component->errorString().toStdString());
    QObject *root = component->create();
    REQUIRE(root);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(size);
    m_view.setContent(QUrl(), component, root);
    m_map = root->findChild<QObject *>(QStringLiteral("map"));
    m_basemap = root->findChild<BasemapItem *>(QStringLiteral("basemap"));
    m_view.show();
    m_view.requestActivate();
    REQUIRE(QTest::qWaitForWindowExposed(&m_view));
    REQUIRE(QTest::qWaitFor([&] { return m_map->property("mapReady").toBool(); }));
}

void MapWindow::look(double latitude, double longitude, double zoom)
{
    m_map->setProperty("zoomLevel", zoom);
    m_map->setProperty("center", QVariant::fromValue(QGeoCoordinate(latitude, longitude)));
}

double MapWindow::zoom() const
{
    return m_map->property("zoomLevel").toDouble();
}

QGeoCoordinate MapWindow::center() const
{
    return m_map->property("center").value<QGeoCoordinate>();
}

QGeoCoordinate MapWindow::toCoordinate(QPointF point) const
{
    QGeoCoordinate coordinate;
    QMetaObject::invokeMethod(m_map, "toCoordinate", Q_RETURN_ARG(QGeoCoordinate, coordinate),
        Q_ARG(QPointF, point), Q_ARG(bool, false));
    return coordinate;
}

QPointF MapWindow::fromCoordinate(const QGeoCoordinate &coordinate) const
{
    QPointF point;
    QMetaObject::invokeMethod(m_map, "fromCoordinate", Q_RETURN_ARG(QPointF, point),
        Q_ARG(QGeoCoordinate, coordinate), Q_ARG(bool, false));
    return point;
}

double MapWindow::distance(const QGeoCoordinate &coordinate, QPointF point) const
{
    const QPointF away = fromCoordinate(coordinate) - point;
    return std::hypot(away.x(), away.y());
}

void MapWindow::wheel(QPoint at, QPoint angleDelta, QPoint pixelDelta)
{
    QWheelEvent event(at, m_view.mapToGlobal(at), pixelDelta, angleDelta, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QGuiApplication::sendEvent(&m_view, &event);
}

void MapWindow::drag(QPoint from, QPoint to)
{
    constexpr int Steps = 50;
    QTest::mousePress(&m_view, Qt::LeftButton, {}, from);
    for (int i = 1; i <= Steps; ++i)
        QTest::mouseMove(&m_view, from + (to - from) * i / Steps, 2);
}

void MapWindow::release(QPoint at)
{
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, at);
}

bool MapWindow::comesToRest()
{
    return QTest::qWaitFor([&] { return !pane()->property("moving").toBool(); });
}
