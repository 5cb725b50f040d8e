// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapwindow.h"

#include <QQuickItem>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QByteArray markerThatOpensAt(const char *zoom)
{
    return QByteArray(
               "property string spread\n"
               "RowMarker { objectName: 'row'; basemap: pane.basemap; labels: pane.labels; nearestZoom: "
               "pane.maximumZoom\n"
               "onNearerRequested: places => pane.fitCoordinates(places, 36, pane.maximumZoom); key: 'a+b'; "
               "firstMember: 'a'; name: 'A\\nB'\n"
               "members: ['a', 'b']; number: 2; labelled: true; nameOnLeft: false; nameOnEitherSide: false; "
               "nameBelow: false; nameAbove: false; offset: Qt.point(0, 0)\n"
               "selectedMember: ''; coordinate: QtPositioning.coordinate(50, 5)\n"
               "coordinates: [QtPositioning.coordinate(49.9, 5), QtPositioning.coordinate(50.1, 5)]\n"
               "onSpreadRequested: key => pane.spread = key; opensAt: ")
        + zoom + "}";
}

} // namespace

TEST_CASE("A marker of several leads to where its members have markers of their own")
{
    MapWindow window(QSize(800, 600), markerThatOpensAt("8"));
    window.look(50, 5, 5);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {400, 300});
    REQUIRE(window.comesToRest());
    CHECK(window.zoom() > 8);
    CHECK(window.pane()->property("spread").toString().isEmpty());
}

TEST_CASE("A marker that never opens asks to be spread, and the map stays")
{
    MapWindow window(QSize(800, 600), markerThatOpensAt("18.25"));
    window.look(50, 5, 5);
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {400, 300});
    CHECK(QTest::qWaitFor([&] { return window.pane()->property("spread").toString() == u"a+b"; }));
    CHECK(window.zoom() == 5);
}

TEST_CASE("A name that something over the map would hide goes to the other side, if that is free, or away")
{
    MapWindow window(QSize(800, 600),
        "PartnerMarker { objectName: 'marker'; name: 'Valmiera'; at: Qt.point(400, 300); covers: [cover]\n"
        "nameOnEitherSide: true }\n"
        "Rectangle { id: cover; objectName: 'cover'; x: 450; y: 280; width: 48; height: 48 }");
    auto *marker = window.pane()->findChild<QQuickItem *>(u"marker"_s);
    auto *cover = window.pane()->findChild<QQuickItem *>(u"cover"_s);
    REQUIRE(marker);
    REQUIRE(cover);
    const auto leftward = [&] { return marker->property("leftward").toBool(); };
    const auto saysName = [&] { return marker->property("saysName").toBool(); };
    CHECK((leftward() && saysName()));
    marker->setProperty("nameOnEitherSide", false);
    CHECK_FALSE(saysName());
    marker->setProperty("selected", true); // always says its name
    CHECK((leftward() && saysName()));
    marker->setProperty("selected", false);
    cover->setY(100);
    CHECK((!leftward() && saysName()));
    // The edge of the map hides it too.
    marker->setProperty("nameOnEitherSide", true);
    marker->setProperty("at", QPointF(770, 300));
    CHECK((leftward() && saysName()));
    marker->setProperty("at", QPointF(30, 300));
    CHECK((!leftward() && saysName()));
    // Where no side is left it stands below, if there is room, or above; a cover as low as the dot leaves
    // both.
    const auto standsBelow = [&] { return marker->property("stacked").toInt() > 0; };
    cover->setPosition({50, 292});
    cover->setHeight(16);
    CHECK_FALSE(saysName());
    marker->setProperty("nameBelow", true);
    CHECK((standsBelow() && saysName())); // it moves along until its beginning is within the edge
    marker->setProperty("nameBelow", false);
    marker->setProperty("nameAbove", true);
    CHECK((marker->property("stacked").toInt() < 0 && saysName()));
    marker->setProperty("at", QPointF(30, 20)); // it would be beyond the edge
    CHECK_FALSE((marker->property("stacked").toInt() < 0));
    marker->setProperty("at", QPointF(45, 300));
    marker->setProperty("nameBelow", true);
    CHECK((standsBelow() && saysName()));
    cover->setPosition({20, 320});
    CHECK((!standsBelow() && saysName()));
}
