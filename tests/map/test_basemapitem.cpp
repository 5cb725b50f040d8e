// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "basemapitem.h"
#include "mapwindow.h"

#include <QFile>
#include <QImage>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

namespace {

bool becomesReady(MapWindow &window)
{
    return QTest::qWaitFor([&] { return window.basemap()->ready(); }, 20000);
}

int pixelsNot(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != color;
    return count;
}

} // namespace

TEST_CASE("There are no seams between tiles")
{
    MapWindow window(QSize(901, 601));
    // Land in one colour, all lines too: any other pixel in the middle of Siberia is a seam.
    const QColor land(255, 0, 255);
    window.basemap()->setWaterColor(Qt::green);
    window.basemap()->setLandColor(land);
    window.basemap()->setCoastColor(land);
    window.basemap()->setBorderColor(land);
    window.basemap()->setDisputedColor(land);
    window.basemap()->setSource(QStringLiteral(WORLD_FILE));
    for (const double zoom : {4.6, 5.0, 6.31, 6.49, 7.77}) {
        window.look(58.123, 100.777, zoom);
        REQUIRE(becomesReady(window));
        CHECK(pixelsNot(window.view().grabWindow(), land) == 0);
    }
}

TEST_CASE("New colours and highlighted countries are painted without moving the map")
{
    MapWindow window(QSize(400, 300));
    window.basemap()->setSource(QStringLiteral(WORLD_FILE));
    window.look(46.1, 14.8, 8);
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == window.basemap()->landColor());
    window.basemap()->setHighlightCountries({QStringLiteral("SI")});
    CHECK_FALSE(window.basemap()->ready());
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == window.basemap()->homeLandColor());
    window.basemap()->setHomeLandColor(QColor(10, 20, 30));
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == QColor(10, 20, 30));
}

TEST_CASE("A source may be a path or a file URL")
{
    for (const QString &source :
        {QStringLiteral(WORLD_FILE), QUrl::fromLocalFile(QStringLiteral(WORLD_FILE)).toString()}) {
        MapWindow window(QSize(300, 200));
        window.basemap()->setSource(source);
        CHECK(becomesReady(window));
        CHECK(window.basemap()->errorString().isEmpty());
    }
}

TEST_CASE("A source that cannot be read is told, shows water, and the next one works")
{
    QTemporaryDir dir;
    const QString damaged = dir.filePath(QStringLiteral("world.bin"));
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PCW1 and then something else");
    file.close();

    MapWindow window(QSize(300, 200));
    window.basemap()->setSource(damaged);
    REQUIRE(QTest::qWaitFor([&] { return !window.basemap()->errorString().isEmpty(); }));
    CHECK_FALSE(window.basemap()->ready());
    CHECK(window.view().grabWindow().pixelColor(150, 100) == window.basemap()->waterColor());
    window.basemap()->setSource(QStringLiteral(WORLD_FILE));
    REQUIRE(becomesReady(window));
    CHECK(window.basemap()->errorString().isEmpty());
}

TEST_CASE("An item that goes away while it loads or paints leaves nothing behind")
{
    for (int i = 0; i < 5; ++i) {
        MapWindow window(QSize(500, 400));
        window.basemap()->setSource(QStringLiteral(WORLD_FILE));
        if (i > 0)
            REQUIRE(becomesReady(window));
        window.look(50, 10, 4 + i);
        QCoreApplication::processEvents();
    }
}

TEST_CASE("After the window was hidden and its scene graph released the map comes back")
{
    MapWindow window(QSize(400, 300));
    window.view().setPersistentSceneGraph(false);
    window.view().setPersistentGraphics(false);
    window.basemap()->setSource(QStringLiteral(WORLD_FILE));
    window.look(46.1, 14.8, 8);
    REQUIRE(becomesReady(window));
    window.view().hide();
    window.view().releaseResources();
    window.look(46.1, 14.8, 7);
    window.view().show();
    REQUIRE(QTest::qWaitForWindowExposed(&window.view()));
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == window.basemap()->landColor());
}
