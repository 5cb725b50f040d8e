// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "basemapitem.h"
#include "mapwindow.h"
#include "mercator.h"

#include <QPointingDevice>
#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <memory>

namespace {

void setInsets(MapWindow &window, const char *name, double value)
{
    QQmlProperty(window.pane(), QStringLiteral("insets.") + QLatin1StringView(name)).write(value);
}

void fit(MapWindow &window, const QList<QGeoCoordinate> &coordinates, double margin)
{
    REQUIRE(QMetaObject::invokeMethod(window.pane(), "fitCoordinates",
        Q_ARG(QList<QGeoCoordinate>, coordinates), Q_ARG(double, margin), Q_ARG(double, 10)));
}

/// Something to tap at 50° north, 5° east.
const QByteArray pinned =
    "Tappable { objectName: 'marker'; property int markerTaps; onClicked: ++markerTaps\n"
    "width: 40; height: 40; x: at.x - 20; y: at.y - 20\n"
    "readonly property point at: MapProjection.point(QtPositioning.coordinate(50, 5),"
    " pane.basemap.center, pane.basemap.zoomLevel, pane.viewSize) }";

const QList<QGeoCoordinate> Partners{
    {46.34, 14.17}, {44.27, 19.88}, {57.54, 25.43}, {53.35, -6.26}, {38.7, -9.1}};

} // namespace

TEST_CASE("A drag keeps the ground under the finger, also at odd sizes")
{
    for (const QSize size : {QSize(1280, 800), QSize(1281, 801), QSize(359, 641)}) {
        MapWindow window(size);
        window.look(50, 5, 6);
        const QPoint from(size.width() / 2, size.height() / 2);
        const QPoint to = from + QPoint(120, 75);
        const QGeoCoordinate held = window.toCoordinate(from);
        window.drag(from, to);
        CHECK(QTest::qWaitFor([&] { return window.distance(held, to) < 0.1; }));
        window.release(to);
    }
}

TEST_CASE("A map that is thrown runs on and comes to rest, unless motion is to be reduced")
{
    MapWindow window(QSize(800, 600));
    for (const int duration : {700, 0}) {
        window.pane()->setProperty("animationDuration", duration);
        window.look(50, 5, 6);
        window.drag({300, 300}, {500, 300});
        const QGeoCoordinate held = window.toCoordinate({500, 300});
        window.release({500, 300});
        REQUIRE(window.comesToRest());
        CHECK((window.distance(held, {500, 300}) > 5) == (duration > 0));
    }
}

TEST_CASE("A touch stops a map that was thrown")
{
    MapWindow window(QSize(800, 600));
    window.look(50, 5, 6);
    window.drag({300, 300}, {500, 300});
    window.release({500, 300});
    REQUIRE(window.pane()->property("moving").toBool());
    QTest::mousePress(&window.view(), Qt::LeftButton, {}, {400, 300});
    CHECK_FALSE(window.pane()->property("moving").toBool());
    window.release({400, 300});
}

TEST_CASE("Nobody can drag the map beyond the poles")
{
    MapWindow window(QSize(800, 600), "animationDuration: 0");
    for (const double latitude : {80.0, -80.0}) {
        window.look(latitude, 10, 3.2);
        const int sign = latitude > 0 ? 1 : -1;
        for (int i = 0; i < 4; ++i) {
            const QPoint from(400, 300 - sign * 250);
            const QPoint to(400, 300 + sign * 250);
            window.drag(from, to);
            window.release(to);
            REQUIRE(window.comesToRest());
        }
        const double top = window.fromCoordinate({Mercator::MaxLatitude, window.center().longitude()}).y();
        const double bottom =
            window.fromCoordinate({-Mercator::MaxLatitude, window.center().longitude()}).y();
        CHECK(top <= 1);
        CHECK(bottom >= 599);
    }
}

TEST_CASE("The wheel, a double click and the keys zoom about the right point")
{
    MapWindow window(QSize(1280, 800));
    window.look(50, 5, 6);
    const QGeoCoordinate under = window.toCoordinate({300, 200});
    window.wheel({300, 200}, {0, 120});
    CHECK(QTest::qWaitFor([&] { return std::abs(window.zoom() - 6.5) < 1e-6; }));
    CHECK(window.distance(under, {300, 200}) < 0.1);
    REQUIRE(window.comesToRest());
    QTest::mouseDClick(&window.view(), Qt::LeftButton, {}, {300, 200});
    CHECK(QTest::qWaitFor([&] { return std::abs(window.zoom() - 7.5) < 1e-6; }));
    CHECK(window.distance(under, {300, 200}) < 0.1);
    REQUIRE(window.comesToRest());

    window.pane()->forceActiveFocus();
    const QGeoCoordinate middle = window.toCoordinate({640, 400});
    QTest::keyClick(&window.view(), Qt::Key_Minus);
    CHECK(QTest::qWaitFor([&] { return std::abs(window.zoom() - 6.5) < 1e-6; }));
    CHECK(window.distance(middle, {640, 400}) < 0.1);
    REQUIRE(window.comesToRest());
    QTest::keyClick(&window.view(), Qt::Key_Right);
    const double step = 2 * 48; // two widths of a finger
    CHECK(window.distance(middle, {640 - step, 400}) < 0.1);
    QTest::keyClick(&window.view(), Qt::Key_Down);
    CHECK(window.distance(middle, {640 - step, 400 - step}) < 0.1);
}

TEST_CASE("Quick turns of the wheel add up")
{
    MapWindow window(QSize(800, 600));
    window.look(50, 5, 5);
    for (int i = 0; i < 4; ++i)
        window.wheel({300, 200}, {0, 120});
    CHECK(QTest::qWaitFor([&] { return std::abs(window.zoom() - 7) < 1e-6; }));
    window.wheel({300, 200}, {0, 15}, {0, 15});
    CHECK(std::abs(window.zoom() - 7.1) < 1e-6);
}

TEST_CASE("No way of zooming leaves the limits")
{
    MapWindow window(QSize(800, 600));
    window.look(50, 5, 9.8);
    QMetaObject::invokeMethod(window.pane(), "zoomIn");
    CHECK(QTest::qWaitFor([&] { return window.zoom() == 10; }));
    window.wheel({300, 200}, {0, 500}, {0, 500});
    CHECK(window.zoom() == 10);
    window.look(50, 5, 3.3);
    QMetaObject::invokeMethod(window.pane(), "zoomOut");
    CHECK(QTest::qWaitFor([&] { return window.zoom() == 3; }));
    window.pane()->setProperty("minimumZoom", 4);
    CHECK(window.zoom() == 4);
}

TEST_CASE("On a very wide screen the world still fills the map")
{
    MapWindow window(QSize(2600, 700));
    CHECK(window.pane()->property("lowestZoom").toDouble() > 3.3);
    window.look(50, 5, 3.4);
    QMetaObject::invokeMethod(window.pane(), "zoomOut");
    REQUIRE(window.comesToRest());
    CHECK(256 * std::exp2(window.zoom()) >= 2599);
}

TEST_CASE("A pinch keeps the ground between the fingers and does not turn the map")
{
    MapWindow window(QSize(800, 600));
    const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
    window.look(50, 5, 5);
    const QPoint middle(400, 300);
    QTest::touchEvent(&window.view(), device.get())
        .press(0, middle - QPoint(60, 0))
        .press(1, middle + QPoint(60, 0));
    QGeoCoordinate held;
    for (int i = 1; i <= 60; ++i) {
        QTest::touchEvent(&window.view(), device.get())
            .move(0, middle - QPoint(60 + i, i / 2))
            .move(1, middle + QPoint(60 + i, i / 2));
        QTest::qWait(2);
        if (!held.isValid() && window.zoom() != 5)
            held = window.toCoordinate(middle);
    }
    CHECK(window.zoom() > 5.3);
    REQUIRE(held.isValid());
    CHECK(window.distance(held, middle) < 2);
    CHECK(window.map()->property("bearing").toDouble() == 0);
    CHECK(window.map()->property("tilt").toDouble() == 0);

    // One finger stays and goes on dragging: the ground must not jump.
    QTest::touchEvent(&window.view(), device.get()).release(0, middle - QPoint(120, 30)).stationary(1);
    const QPoint finger = middle + QPoint(120, 30);
    const QGeoCoordinate ground = window.toCoordinate(finger);
    for (int i = 1; i <= 30; ++i) {
        QTest::touchEvent(&window.view(), device.get()).move(1, finger + QPoint(i, i));
        QTest::qWait(2);
    }
    CHECK(window.distance(ground, finger + QPoint(30, 30)) < 25);
    QTest::touchEvent(&window.view(), device.get()).release(1, finger + QPoint(30, 30));
}

TEST_CASE("fitCoordinates shows all places inside the insets")
{
    for (const QSize size : {QSize(1280, 800), QSize(1081, 1921), QSize(2000, 900)}) {
        MapWindow window(size, "insets.left: 380; insets { top: 40; bottom: 20 }");
        setInsets(window, "right", 10);
        fit(window, Partners, 30);
        REQUIRE(window.pane()->property("moving").toBool());
        REQUIRE(window.comesToRest());
        const QRectF free(380 + 30, 40 + 30, size.width() - 390 - 60, size.height() - 60 - 60);
        for (const QGeoCoordinate &partner : Partners)
            CHECK(free.adjusted(-0.1, -0.1, 0.1, 0.1).contains(window.fromCoordinate(partner)));
    }
}

TEST_CASE("Without motion fitCoordinates jumps at once, and before the map is ready it waits")
{
    MapWindow window(QSize(900, 700),
        "animationDuration: 0\n"
        "Component.onCompleted: fitCoordinates([QtPositioning.coordinate(46.34, 14.17),"
        " QtPositioning.coordinate(44.27, 19.88)], 50, 10)");
    const QRectF inner(50, 50, 800, 600);
    CHECK(QTest::qWaitFor([&] { return window.zoom() < 8; }));
    CHECK(inner.adjusted(-0.1, -0.1, 0.1, 0.1).contains(window.fromCoordinate(Partners[0])));
    CHECK(inner.adjusted(-0.1, -0.1, 0.1, 0.1).contains(window.fromCoordinate(Partners[1])));
    CHECK(window.zoom() > 6);
    fit(window, Partners, 30);
    CHECK_FALSE(window.pane()->property("moving").toBool());
    CHECK(
        QRectF(30, 30, 840, 640).adjusted(-0.1, -0.1, 0.1, 0.1).contains(window.fromCoordinate(Partners[4])));
}

TEST_CASE("One place comes to the middle of the free area, and a finger can stop the flight")
{
    MapWindow window(QSize(900, 700), "insets.left: 300");
    window.look(46.34, 14.17, 8);
    fit(window, {Partners[2]}, 30);
    REQUIRE(window.comesToRest());
    CHECK(window.distance(Partners[2], {600, 350}) < 0.1);

    fit(window, {Partners[0]}, 30);
    window.drag({600, 350}, {640, 350});
    window.pane()->setProperty("animationDuration", 0);
    window.release({640, 350});
    REQUIRE(window.comesToRest());
    CHECK(window.distance(Partners[0], {600, 350}) > 1);
}

TEST_CASE("A tap on the map is told once, a tap on a marker is not")
{
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    MapWindow window(QSize(800, 600), pinned);
    window.look(50, 5, 6);
    auto *marker = window.pane()->findChild<QQuickItem *>(QStringLiteral("marker"));
    REQUIRE(marker);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {200, 200});
    CHECK(QTest::qWaitFor([&] { return window.pane()->property("taps").toInt() == 1; }));
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {405, 305});
    CHECK(QTest::qWaitFor([&] { return marker->property("markerTaps").toInt() == 1; }));
    CHECK(window.pane()->property("taps").toInt() == 1);

    QTest::touchEvent(&window.view(), finger.get()).press(0, {395, 295});
    QTest::touchEvent(&window.view(), finger.get()).release(0, {395, 295});
    CHECK(QTest::qWaitFor([&] { return marker->property("markerTaps").toInt() == 2; }));
    CHECK(window.pane()->property("taps").toInt() == 1);

    // The map can be dragged by a marker too.
    const QGeoCoordinate held = window.toCoordinate({405, 305});
    window.drag({405, 305}, {465, 365});
    CHECK(QTest::qWaitFor([&] { return window.distance(held, {465, 365}) < 0.1; }));
    window.release({465, 365});
    CHECK(marker->property("markerTaps").toInt() == 2);
}

TEST_CASE("What is put into the pane stays at its place on the ground")
{
    MapWindow window(QSize(800, 600), pinned);
    auto *marker = window.pane()->findChild<QQuickItem *>(QStringLiteral("marker"));
    REQUIRE(marker);
    for (const double zoom : {5.0, 7.5}) {
        window.look(49, 7, zoom);
        const QPointF place = window.fromCoordinate({50, 5});
        const QPointF shown = marker->mapToScene({20, 20});
        CHECK(std::hypot(shown.x() - place.x(), shown.y() - place.y()) < 0.1);
    }
}
