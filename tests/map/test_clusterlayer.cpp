// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "clusterlayer.h"
#include "mapwindow.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {

const QByteArray layer = "ClusterLayer { objectName: 'crowd'; anchors.fill: parent; basemap: pane.basemap\n"
                         "nearestZoom: pane.maximumZoom }";

constexpr int Patience = 30'000; // milliseconds

ClusterLayer *layerOf(const MapWindow &window)
{
    return window.pane()->findChild<ClusterLayer *>(u"crowd"_s);
}

bool isThere(MapWindow &window)
{
    if (!QTest::qWaitFor([&] { return layerOf(window)->ready(); }, Patience))
        return false;
    const QSignalSpy frames(&window.view(), &QQuickWindow::frameSwapped);
    window.view().update();
    return QTest::qWaitFor([&] { return !frames.isEmpty(); }, Patience);
}

/// Towns all over Europe, the same each time.
QList<QGeoCoordinate> towns(int count)
{
    std::mt19937 random(3); // NOLINT(bugprone-random-generator-seed)
    std::uniform_real_distribution<double> latitude(38, 62);
    std::uniform_real_distribution<double> longitude(-8, 30);
    QList<QGeoCoordinate> places;
    for (int i = 0; i < count; ++i)
        places.append({latitude(random), longitude(random)});
    return places;
}

QStringList namesOf(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(u"Town %1"_s.arg(i));
    return names;
}

double least(const QList<ClusterLayer::Shown> &shown)
{
    double distance = 1e9;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QPointF away = shown[i].at - shown[j].at;
            distance = std::min(distance, std::hypot(away.x(), away.y()));
        }
    }
    return distance;
}

} // namespace

TEST_CASE("Thousands of towns never cover each other, and none is left out")
{
    MapWindow window(QSize(900, 700), layer);
    layerOf(window)->setPlaces(towns(5000));
    for (const double zoom : {3.4, 5.0, 7.7}) {
        window.look(50, 12, zoom);
        REQUIRE(isThere(window));
        const QList<ClusterLayer::Shown> shown = layerOf(window)->shown();
        REQUIRE(shown.size() > 3);
        CHECK(least(shown) >= 43.9); // a whole target each
        quint32 inSight = 0;
        for (const QGeoCoordinate &town : layerOf(window)->places())
            inSight += QRectF(0, 0, 900, 700).contains(window.fromCoordinate(town));
        quint32 counted = 0;
        for (const ClusterLayer::Shown &marker : shown)
            counted += marker.count;
        CHECK(std::abs(double(counted) / double(inSight) - 1) < 0.35); // those at the edge are in or out
    }
}

TEST_CASE("The index is made behind the map's back")
{
    MapWindow window(QSize(600, 400), layer);
    layerOf(window)->setPlaces(towns(20'000));
    CHECK_FALSE(layerOf(window)->ready());
    layerOf(window)->setPlaces(towns(3)); // the one for the others is given up
    REQUIRE(isThere(window));
    window.look(50, 12, 3);
    REQUIRE(isThere(window));
    quint32 count = 0;
    for (const ClusterLayer::Shown &marker : layerOf(window)->shown())
        count += marker.count;
    CHECK(count <= 3);
}

TEST_CASE("A tap on a number asks to look where its towns are, a tap on a dot tells of the town")
{
    MapWindow window(QSize(800, 600), layer);
    QSignalSpy looks(layerOf(window), &ClusterLayer::lookRequested);
    QSignalSpy places(layerOf(window), &ClusterLayer::placeTapped);
    layerOf(window)->setPlaces({{50, 5}, {50.1, 5.2}, {52, 9}});
    window.look(50, 5, 5);
    REQUIRE(isThere(window));
    REQUIRE(layerOf(window)->shown().size() == 2);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, window.fromCoordinate({50.05, 5.1}).toPoint());
    REQUIRE(looks.size() == 1);
    const auto corners = looks[0][0].value<QList<QGeoCoordinate>>();
    REQUIRE(corners.size() == 2);
    CHECK(std::abs(corners[0].latitude() - 50.1) < 1e-6);
    CHECK(std::abs(corners[1].longitude() - 5.2) < 1e-6);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, window.fromCoordinate({52, 9}).toPoint());
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].toInt() == 2);
    CHECK(window.pane()->property("taps").toInt() == 0);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {20, 20});
    CHECK(QTest::qWaitFor([&] { return window.pane()->property("taps").toInt() == 1; }));
    CHECK(looks.size() + places.size() == 2);
}

TEST_CASE("Towns at one spot are spread around it, and each can be tapped")
{
    MapWindow window(QSize(800, 600), layer);
    QSignalSpy places(layerOf(window), &ClusterLayer::placeTapped);
    layerOf(window)->setPlaces(QList<QGeoCoordinate>(7, {50, 5}));
    window.look(50, 5, 10);
    REQUIRE(isThere(window));
    REQUIRE(layerOf(window)->shown().size() == 1);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {400, 300});
    REQUIRE(isThere(window));
    const QList<ClusterLayer::Shown> spread = layerOf(window)->shown();
    REQUIRE(spread.size() == 7);
    CHECK(least(spread) >= 37.9);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, spread[4].at.toPoint());
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].toInt() == 4);
    layerOf(window)->gather();
    REQUIRE(isThere(window));
    CHECK(layerOf(window)->shown().size() == 1);
}

TEST_CASE("The keyboard leads through all markers in reading order and opens them")
{
    MapWindow window(QSize(800, 600), layer);
    ClusterLayer *crowd = layerOf(window);
    QSignalSpy places(crowd, &ClusterLayer::placeTapped);
    crowd->setPlaces({{48, 5}, {52, 4}, {52, 7}, {48.02, 5.02}});
    crowd->setNames(namesOf(4));
    window.look(50, 5, 5);
    REQUIRE(isThere(window));
    CHECK(crowd->currentName().isEmpty());
    QStringList said;
    while (crowd->step(1))
        said.append(crowd->currentName());
    CHECK(said == QStringList{u"Town 1"_s, u"Town 2"_s, u"2: Town 0, Town 3"_s});
    CHECK(crowd->currentName().isEmpty());
    CHECK(crowd->step(-1));
    CHECK(crowd->step(-1));
    crowd->openCurrent();
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].toInt() == 2);
}

TEST_CASE("A number is drawn where its towns are")
{
    MapWindow window(QSize(400, 300), layer);
    ClusterStyle style;
    style.ground = Qt::magenta;
    layerOf(window)->setStyle(style);
    layerOf(window)->setPlaces({{50, 5}, {50.02, 5.02}});
    window.look(50, 5, 5);
    REQUIRE(isThere(window));
    const QImage picture = window.view().grabWindow();
    int dots = 0;
    for (int y = 140; y < 160; ++y)
        for (int x = 190; x < 212; ++x)
            dots += picture.pixelColor(x, y) == style.ground;
    CHECK(dots > 60);
    CHECK(picture.pixelColor(100, 150) != style.ground);
}
