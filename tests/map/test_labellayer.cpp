// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labellayer.h"
#include "mapfiles.h"
#include "mapobstacle.h"
#include "mapwindow.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

LabelLayer *labelsOf(const MapWindow &window)
{
    return window.pane()->findChild<LabelLayer *>(u"mapLabels"_s);
}

bool areThere(MapWindow &window)
{
    return QTest::qWaitFor([&] {
        window.view().update();
        return window.basemap()->ready() && labelsOf(window)->ready();
    });
}

void checkSame(const QList<LabelLayer::Shown> &names, const QList<LabelLayer::Shown> &others)
{
    REQUIRE(names.size() == others.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        CHECK(names[i].text == others[i].text);
        CHECK(names[i].box == others[i].box);
    }
}

QStringList texts(const MapWindow &window)
{
    QStringList all;
    for (const LabelLayer::Shown &shown : labelsOf(window)->shown())
        all.append(shown.text);
    return all;
}

void showBaseMap(MapWindow &window)
{
    window.basemap()->setFiles({QStringLiteral(BASE_MAP), {}, {}});
}

/// What an item takes of the map.
QRectF boxOf(const MapWindow &window, const QString &name)
{
    const auto *item = window.pane()->findChild<QQuickItem *>(name);
    REQUIRE(item);
    return item->mapRectToItem(labelsOf(window), item->boundingRect());
}

/// Something that lies on Ljubljana and says its name.
const QByteArray onLjubljana =
    "MapObstacle { objectName: 'obstacle'; labels: pane.labels; names: 'Ljubljana'\n"
    "places: [QtPositioning.coordinate(46.05, 14.51)]; width: 120; height: 40; x: at.x - 20; y: at.y - 20\n"
    "readonly property point at: MapProjection.point(QtPositioning.coordinate(46.05, 14.51),"
    " pane.basemap.center, pane.basemap.zoomLevel, pane.viewSize) }";

} // namespace

TEST_CASE("The map names countries and cities in the visitor's language and says them anew in another")
{
    MapWindow window(QSize(900, 700), "language: 'sl'");
    showBaseMap(window);
    window.look(46.5, 15, 6);
    REQUIRE(areThere(window));
    CHECK(texts(window).contains(u"SLOVENIJA"_s));
    CHECK(texts(window).contains(u"Dunaj"_s));
    window.pane()->setProperty("language", u"sr"_s);
    REQUIRE(areThere(window));
    CHECK(texts(window).contains(u"СЛОВЕНИЈА"_s));
    CHECK(texts(window).contains(u"Беч"_s));
    CHECK_FALSE(texts(window).contains(u"Dunaj"_s));
    window.pane()->setProperty("language", u"sr-Latn"_s);
    REQUIRE(areThere(window));
    CHECK(texts(window).contains(u"Beč"_s));
}

TEST_CASE("Where names stand does not depend on the language before")
{
    const auto open = [](MapWindow &window, double zoom) {
        showBaseMap(window);
        window.look(46.5, 15, zoom);
        REQUIRE(areThere(window));
        return labelsOf(window)->shown();
    };
    for (const double zoom : {5.5, 6.0, 7.0}) {
        MapWindow latvian(QSize(700, 500), "language: 'lv'");
        const QList<LabelLayer::Shown> names = open(latvian, zoom);
        MapWindow english(QSize(700, 500), "language: 'en'");
        open(english, zoom);
        english.pane()->setProperty("language", u"lv"_s);
        REQUIRE(areThere(english));
        checkSame(labelsOf(english)->shown(), names);
    }
}

TEST_CASE("Where names stand does not depend on how large the view was before")
{
    const auto openAt = [](MapWindow &window) {
        showBaseMap(window);
        window.look(46.5, 15, 5.8);
        REQUIRE(areThere(window));
        return labelsOf(window)->shown();
    };
    MapWindow wide(QSize(900, 500), "language: 'sl'");
    const QList<LabelLayer::Shown> names = openAt(wide);
    for (const QSize before : {QSize(360, 640), QSize(640, 300)}) {
        MapWindow turned(before, "language: 'sl'");
        openAt(turned);
        turned.view().resize(900, 500);
        REQUIRE(QTest::qWaitFor([&] { return turned.basemap()->width() == 900; }));
        turned.look(46.5, 15, 5.8);
        REQUIRE(areThere(turned));
        checkSame(labelsOf(turned)->shown(), names);
    }
}

TEST_CASE("No name covers another at any zoom level")
{
    MapWindow window(QSize(900, 700), "language: 'lv'");
    showBaseMap(window);
    for (const double zoom : {3.2, 5.0, 7.4, 9.0, 10.0}) {
        window.look(44.3, 19.9, zoom);
        REQUIRE(areThere(window));
        const QList<LabelLayer::Shown> shown = labelsOf(window)->shown();
        CHECK(shown.size() > 3);
        for (const LabelLayer::Shown &one : shown)
            for (const LabelLayer::Shown &other : shown)
                if (&one != &other && one.angle == 0 && other.angle == 0)
                    REQUIRE_FALSE(one.box.intersects(other.box));
    }
}

TEST_CASE("Names keep off what lies on the map, and a place that is named there is not named twice")
{
    MapWindow window(QSize(900, 700), "language: 'en'");
    showBaseMap(window);
    window.look(46.05, 14.51, 8);
    REQUIRE(areThere(window));
    CHECK(texts(window).contains(u"Ljubljana"_s));

    MapWindow covered(QSize(900, 700), "language: 'en'\n" + onLjubljana);
    showBaseMap(covered);
    covered.look(46.05, 14.51, 8);
    REQUIRE(areThere(covered));
    CHECK_FALSE(texts(covered).contains(u"Ljubljana"_s));
    const QRectF box = boxOf(covered, u"obstacle"_s);
    for (const LabelLayer::Shown &shown : labelsOf(covered)->shown())
        CHECK((shown.angle != 0 || !shown.box.intersects(box)));
}

TEST_CASE("Names keep off what covers a part of the map")
{
    MapWindow window(QSize(900, 700),
        "language: 'en'; covers: [cover]\n"
        "Rectangle { id: cover; objectName: 'cover'; x: 300; y: 250; width: 300; height: 200 }");
    showBaseMap(window);
    window.look(46.05, 14.51, 7);
    REQUIRE(areThere(window));
    const QRectF box = boxOf(window, u"cover"_s);
    const QList<LabelLayer::Shown> shown = labelsOf(window)->shown();
    CHECK(shown.size() > 3);
    for (const LabelLayer::Shown &name : shown)
        CHECK((name.angle != 0 || !name.box.intersects(box)));
}

TEST_CASE("A name that comes under what covers the map leaves it when the map rests")
{
    MapWindow window(QSize(900, 700),
        "language: 'en'; covers: [cover]\n"
        "Rectangle { id: cover; objectName: 'cover'; x: 300; y: 350; width: 300; height: 350 }");
    showBaseMap(window);
    window.look(46.05, 14.51, 7);
    REQUIRE(areThere(window));
    const QRectF box = boxOf(window, u"cover"_s);
    const auto covered = [&] {
        QStringList names;
        for (const LabelLayer::Shown &name : labelsOf(window)->shown()) {
            if (name.angle == 0 && name.box.intersects(box))
                names.append(name.text);
        }
        return names;
    };
    CHECK(covered().isEmpty());
    QMetaObject::invokeMethod(window.pane(), "panBy", Q_ARG(double, 0), Q_ARG(double, -30));
    REQUIRE_FALSE(covered().isEmpty()); // while it moves
    CHECK_FALSE(labelsOf(window)->ready());
    REQUIRE(areThere(window));
    CHECK(covered().isEmpty());
    // There and back at once is a rest as well.
    QMetaObject::invokeMethod(window.pane(), "panBy", Q_ARG(double, 0), Q_ARG(double, -30));
    QMetaObject::invokeMethod(window.pane(), "panBy", Q_ARG(double, 0), Q_ARG(double, 30));
    REQUIRE(areThere(window));
    CHECK(covered().isEmpty());
}

TEST_CASE("No town abroad is named across a country that is highlighted")
{
    MapWindow window(QSize(600, 500), "language: 'en'");
    showBaseMap(window);
    window.look(44.6, 19.9, 7.2); // the town's dot is near the right edge
    REQUIRE(areThere(window));
    CHECK(texts(window).contains(u"Drobeta-Turnu Severin"_s));
    window.basemap()->setHighlightCountries({u"RS"_s});
    REQUIRE(areThere(window));
    CHECK_FALSE(texts(window).contains(u"Drobeta-Turnu Severin"_s));
    CHECK(texts(window).contains(u"Belgrade"_s));
    CHECK(texts(window).contains(u"SERBIA"_s));
}

TEST_CASE("Once a map that comes from afar rests, names step aside for countries and capitals")
{
    const auto named = [](const MapWindow &window) {
        QStringList names;
        for (const LabelLayer::Shown &shown : labelsOf(window)->shown()) {
            if (shown.kind == LabelKind::Country || shown.kind == LabelKind::Capital)
                names.append(shown.text);
        }
        names.sort();
        return names;
    };
    const QSize small(300, 300);
    MapWindow opened(small, "language: 'sr'");
    showBaseMap(opened);
    opened.look(44.5, 17, 6);
    REQUIRE(areThere(opened));
    MapWindow come(small, "language: 'sr'");
    showBaseMap(come);
    come.look(40, -8, 6);
    REQUIRE(areThere(come));
    come.look(44.5, 17, 6);
    REQUIRE(areThere(come));
    CHECK(named(come).size() > 3);
    CHECK(named(come) == named(opened));
}

TEST_CASE("Names stay at their places while the map is dragged")
{
    MapWindow window(QSize(900, 700), "language: 'en'");
    showBaseMap(window);
    window.look(46.05, 14.51, 7);
    REQUIRE(areThere(window));
    const QList<LabelLayer::Shown> before = labelsOf(window)->shown();
    QMetaObject::invokeMethod(window.pane(), "panBy", Q_ARG(double, 40), Q_ARG(double, 20));
    REQUIRE(areThere(window));
    const QList<LabelLayer::Shown> after = labelsOf(window)->shown();
    const QRectF view(0, 0, 900, 700);
    int stayed = 0;
    for (const LabelLayer::Shown &name : before) {
        const QRectF moved = name.box.translated(-40, -20);
        if (name.angle != 0 || !view.contains(moved.adjusted(-12, -12, 12, 12))) // and its dot
            continue;
        INFO(name.text.toStdString());
        CHECK(std::ranges::any_of(after, [&](const LabelLayer::Shown &now) {
            const QPointF away = now.box.topLeft() - moved.topLeft();
            return now.text == name.text && std::hypot(away.x(), away.y()) < 0.5;
        }));
        ++stayed;
    }
    CHECK(stayed > 5);
}

TEST_CASE("The edge of the map cuts no name, at rest or while the map is dragged")
{
    MapWindow window(QSize(500, 400), "language: 'sl'");
    showBaseMap(window);
    const LabelStyle style = labelsOf(window)->style();
    // Of letters and dots in the outermost pixels.
    const auto inkAtTheEdge = [&] {
        const QImage image = window.view().grabWindow();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool inner = x > 0 && y > 0 && x < image.width() - 1 && y < image.height() - 1;
                const QColor color = inner ? QColor() : image.pixelColor(x, y);
                count += color == style.place || color == style.country || color == style.water;
            }
        }
        return count;
    };
    for (const double zoom : {4.3, 6.0, 7.7}) {
        window.look(46.5, 15, zoom);
        REQUIRE(areThere(window));
        for (int i = 0; i < 12; ++i) {
            INFO("zoom level " << zoom << ", step " << i);
            CHECK(inkAtTheEdge() == 0);
            CHECK_FALSE(texts(window).isEmpty());
            for (const LabelLayer::Shown &name : labelsOf(window)->shown())
                CHECK((name.angle != 0 || QRectF(0, 0, 500, 400).contains(name.box)));
            QMetaObject::invokeMethod(window.pane(), "panBy", Q_ARG(double, 17), Q_ARG(double, -9));
        }
    }
}

TEST_CASE("Names keep off a thread where they have another side to stand on")
{
    MapWindow window(
        QSize(900, 700), "language: 'sl'\nMapObstacle { objectName: 'thread'; labels: pane.labels }");
    showBaseMap(window);
    window.look(46.05, 14.51, 8);
    const auto ljubljana = [&] {
        for (const LabelLayer::Shown &name : labelsOf(window)->shown()) {
            if (name.text == u"Ljubljana"_s)
                return name.box;
        }
        return QRectF();
    };
    REQUIRE(areThere(window));
    const QPointF middle = ljubljana().center();
    REQUIRE_FALSE(ljubljana().isNull());
    // A thread through the middle of the name.
    auto *thread = window.pane()->findChild<MapObstacle *>(u"thread"_s);
    REQUIRE(thread);
    thread->setEnds(
        {window.toCoordinate(middle - QPointF(90, 0)), window.toCoordinate(middle + QPointF(90, 0))});
    REQUIRE(areThere(window));
    REQUIRE_FALSE(ljubljana().isNull());
    CHECK_FALSE(ljubljana().contains(middle));
}

TEST_CASE("Names are painted into the picture, and go with the map that has none")
{
    MapWindow window(QSize(400, 300), "language: 'en'");
    showBaseMap(window);
    window.look(46.05, 14.51, 8);
    REQUIRE(areThere(window));
    const QColor ink = labelsOf(window)->style().place;
    const auto inked = [&] {
        const QImage image = window.view().grabWindow();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == ink;
        return count;
    };
    CHECK(inked() > 30);
    window.basemap()->setFiles({});
    REQUIRE(QTest::qWaitFor([&] { return texts(window).isEmpty(); }));
    CHECK(inked() == 0);
}

TEST_CASE("Names that go away while they load leave nothing behind")
{
    for (int i = 0; i < 5; ++i) {
        MapWindow window(QSize(500, 400), onLjubljana);
        showBaseMap(window);
        if (i > 0)
            REQUIRE(areThere(window));
        window.look(50, 10, 4 + i);
        QCoreApplication::processEvents();
    }
}
