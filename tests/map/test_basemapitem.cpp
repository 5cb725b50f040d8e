// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "basemapitem.h"
#include "mapfiles.h"
#include "mapwindow.h"
#include "testfiles.h"

#include <QImage>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const MapFiles baseMap{QStringLiteral(BASE_MAP), {}, {}};

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

/// Land and all lines in one colour, no names.
void paintLandOnly(MapWindow &window, const QColor &land)
{
    MapStyle style = window.basemap()->style();
    style.water = Qt::green;
    style.land = style.homeLand = style.coast = style.border = style.disputed = style.region = land;
    window.basemap()->setStyle(style);
    window.pane()->findChild<QQuickItem *>(u"mapLabels"_s)->setVisible(false);
}

QByteArray landTile()
{
    return gzipped(
        tileBytes({{u"land"_s, {{VectorTile::Geometry::Polygons, {square(-100, -100, 4196, 4196)}}}}}));
}

} // namespace

TEST_CASE("There are no seams between tiles")
{
    MapWindow window(QSize(901, 601));
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"land.mbtiles"_s);
    TestTiles tiles; // land all over, in tiles of three levels: the others are parts of these
    for (int x = 0; x < 16; ++x)
        for (int y = 0; y < 16; ++y)
            tiles.insert({4, x, y}, landTile());
    for (int x = 96; x < 104; ++x)
        for (int y = 36; y < 44; ++y)
            tiles.insert({7, x, y}, landTile());
    writeMbTiles(file, tiles);
    const QColor land(255, 0, 255);
    paintLandOnly(window, land);
    window.basemap()->setFiles({file, {}, {}});
    for (const double zoom : {4.6, 5.0, 6.31, 6.49, 7.77, 8.2, 9.9}) {
        window.look(58.123, 100.777, zoom);
        REQUIRE(becomesReady(window));
        CHECK(pixelsNot(window.view().grabWindow(), land) == 0);
    }
}

TEST_CASE("New colours and highlighted countries are painted without moving the map")
{
    MapWindow window(QSize(400, 300));
    paintLandOnly(window, QColor(200, 190, 180));
    window.basemap()->setFiles(baseMap);
    window.look(46.12, 14.82, 9.5);
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == QColor(200, 190, 180));
    MapStyle style = window.basemap()->style();
    style.homeLand = QColor(100, 110, 120);
    window.basemap()->setStyle(style);
    window.basemap()->setHighlightCountries({u"SI"_s});
    CHECK_FALSE(window.basemap()->ready());
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == QColor(100, 110, 120));
    style.homeLand = QColor(10, 20, 30);
    window.basemap()->setStyle(style);
    REQUIRE(becomesReady(window));
    CHECK(window.view().grabWindow().pixelColor(200, 150) == QColor(10, 20, 30));
    CHECK(window.basemap()->highlightCountries() == QStringList{u"SI"_s});
}

TEST_CASE("A file may be named by its path or as a file URL")
{
    for (const QString &file :
        {QStringLiteral(BASE_MAP), QUrl::fromLocalFile(QStringLiteral(BASE_MAP)).toString()}) {
        MapWindow window(QSize(300, 200));
        window.basemap()->setFiles({file, {}, {}});
        CHECK(becomesReady(window));
        CHECK(window.basemap()->faults().isEmpty());
    }
}

TEST_CASE("Maps of the same files share what is open, and nothing stays open that no map needs")
{
    std::weak_ptr<const MapSource> open;
    {
        MapWindow first(QSize(300, 200));
        first.basemap()->setFiles(baseMap);
        REQUIRE(becomesReady(first));
        MapWindow second(QSize(300, 200));
        second.basemap()->setFiles(baseMap);
        CHECK(second.basemap()->source() == first.basemap()->source()); // at once
        open = first.basemap()->source();
        // Files asked for while others are still being opened: the later ones are shown.
        second.basemap()->setFiles({u"nowhere.mbtiles"_s, {}, {}});
        second.basemap()->setFiles(baseMap);
        REQUIRE(becomesReady(second));
        CHECK(second.basemap()->faults().isEmpty());
    }
    CHECK(open.expired());
}

TEST_CASE("A file that cannot be read is told, shows water, and the next one works")
{
    const QTemporaryDir dir;
    const QString damaged = dir.filePath(u"map.mbtiles"_s);
    writeFile(damaged, "SQLite format 3 and then something else");

    MapWindow window(QSize(300, 200));
    window.basemap()->setFiles({damaged, {}, {}});
    REQUIRE(becomesReady(window));
    CHECK(window.basemap()->faults().contains(damaged));
    CHECK(pixelsNot(window.view().grabWindow(), window.basemap()->style().water) == 0);
    window.basemap()->setFiles(baseMap);
    REQUIRE(QTest::qWaitFor([&] { return window.basemap()->faults().isEmpty(); }));
    window.look(46.12, 14.82, 6);
    REQUIRE(becomesReady(window));
    CHECK(pixelsNot(window.view().grabWindow(), window.basemap()->style().water) > 1000);
}

TEST_CASE("Where a tile is damaged the one above it is shown")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"map.mbtiles"_s);
    writeMbTiles(file, {{{0, 0, 0}, landTile()}, {{6, 34, 22}, landTile().chopped(9)}});
    MapWindow window(QSize(300, 200));
    paintLandOnly(window, Qt::magenta);
    window.basemap()->setFiles({file, {}, {}});
    window.look(46.4, 14.1, 7);
    REQUIRE(becomesReady(window));
    CHECK(pixelsNot(window.view().grabWindow(), Qt::magenta) == 0);
}

TEST_CASE("A map that does not fill its window lies where it should")
{
    MapWindow window(QSize(500, 400), "language: 'en'");
    window.basemap()->setFiles(baseMap);
    window.look(46.1, 14.8, 6);
    auto *names = window.pane()->findChild<QQuickItem *>(u"mapLabels"_s);
    const auto grab = [&] {
        REQUIRE(becomesReady(window));
        REQUIRE(QTest::qWaitFor([&] { return names->property("ready").toBool(); }));
        return window.view().grabWindow();
    };
    // Names are placed anew, but where they stand depends on where they stood before: hardly away.
    const auto lookAwayAndBack = [&](double degrees) {
        window.look(46.1 + degrees, 14.8 + degrees, 6);
        (void)grab();
        window.look(46.1, 14.8, 6);
        return grab();
    };
    const auto isMoved = [](const QImage &after, const QImage &before) {
        return after.copy(60, 40, 440, 360) == before.copy(0, 0, 440, 360);
    };
    (void)grab();
    const QImage before = lookAwayAndBack(0.0001);
    names->setVisible(false);
    const QImage bare = grab();
    REQUIRE(bare != before);
    window.pane()->setPosition({60, 40});
    CHECK(isMoved(lookAwayAndBack(0.1), bare));
    names->setVisible(true);
    window.pane()->setPosition({});
    const QImage again = lookAwayAndBack(0.0001);
    window.pane()->setPosition({60, 40});
    CHECK(isMoved(lookAwayAndBack(0.0001), again));
}

TEST_CASE("The cache may be set, within reason")
{
    BasemapItem item;
    item.setCacheMegabytes(64);
    CHECK(item.cacheMegabytes() == 64);
    item.setCacheMegabytes(-5);
    CHECK(item.cacheMegabytes() == 4);
}

TEST_CASE("An item that goes away while it loads or paints leaves nothing behind")
{
    for (int i = 0; i < 5; ++i) {
        MapWindow window(QSize(500, 400));
        window.basemap()->setFiles(baseMap);
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
    window.basemap()->setFiles(baseMap);
    window.look(46.1, 14.8, 8);
    REQUIRE(becomesReady(window));
    window.view().hide();
    window.view().releaseResources();
    window.look(46.1, 14.8, 7);
    window.view().show();
    REQUIRE(QTest::qWaitForWindowExposed(&window.view()));
    REQUIRE(becomesReady(window));
    CHECK(pixelsNot(window.view().grabWindow(), window.basemap()->style().water) > 1000);
}
