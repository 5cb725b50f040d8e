// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import PartnerCities
import PartnerCities.Map

// A piece of the map around a town, as the cover of a page that has no photograph: with home and the thread between the
// two, unless home is too far away.
Rectangle {
    id: cutout

    required property geoCoordinate place
    required property string name
    required property geoCoordinate home
    required property string homeName
    property alias countries: basemap.highlightCountries

    // As on the map, home's dot is full and the town's is open.
    readonly property real dotSize: Math.round(20 * Theme.scale)
    readonly property real edge: dotSize / 2 + Theme.gapSmall
    // How far from the middle the two may be, and a name beyond its dot.
    readonly property point room: Qt.point(Math.max(1, width / 2 - edge), Math.max(1, height / 2 - edge - there.height))
    // About 1000 km from side to side.
    readonly property real nearest: Math.log2(Math.max(1, width) / 256) + 4.9
    readonly property bool hasMiddle: home.isValid && place.isValid && Math.abs(home.longitude - place.longitude) < 180
    readonly property geoCoordinate middle: hasMiddle ? QtPositioning.coordinate((home.latitude + place.latitude) / 2, (home.longitude + place.longitude) / 2) : place
    readonly property point farHome: cutout.fromMiddle(home, middle, nearest)
    readonly property point farTown: cutout.fromMiddle(place, middle, nearest)
    readonly property real share: Math.min(1, room.x / Math.max(1, Math.abs(farHome.x), Math.abs(farTown.x)), room.y / Math.max(1, Math.abs(farHome.y), Math.abs(farTown.y)))
    readonly property real wholeZoom: nearest + Math.log2(share)
    readonly property bool showsHome: hasMiddle && wholeZoom >= basemap.minimumZoom
    // Where they are, from the middle.
    readonly property point homeAt: showsHome ? cutout.fromMiddle(home, middle, wholeZoom) : Qt.point(0, 0)
    readonly property point townAt: showsHome ? cutout.fromMiddle(place, middle, wholeZoom) : Qt.point(0, 0)
    // Home lies below the town, and so does its name; the town's name stands on the other side.
    readonly property bool homeBelow: homeAt.y >= townAt.y

    function fromMiddle(coordinate: geoCoordinate, middle: geoCoordinate, zoomLevel: real): point {
        const at = MapProjection.point(coordinate, middle, zoomLevel, Qt.size(cutout.width, cutout.height));
        return Qt.point(at.x - cutout.width / 2, at.y - cutout.height / 2);
    }

    // A name above or below its dot, whole within the piece.
    component Name: Words {
        required property point at
        required property bool below

        x: Math.max(Theme.gapSmall, Math.min(cutout.width - width - Theme.gapSmall, cutout.width / 2 + at.x - width / 2))
        y: cutout.height / 2 + at.y + (below ? cutout.dotSize / 2 : -cutout.dotSize / 2 - height)
        role: Words.Small
        strong: true
        unspoken: true
        wrapMode: Text.NoWrap
        lineHeight: 1
        font.pixelSize: Theme.mapLabel
        style: Text.Outline
        styleColor: Theme.mapHalo
        color: Theme.mapName
        Accessible.ignored: true
    }

    color: Theme.mapWater
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map: %1").arg(showsHome ? name + ", " + homeName : name)

    ThemedBasemap {
        id: basemap
        objectName: "cutoutMap"
        anchors.fill: parent
        anchors.margins: Theme.hairline
        readonly property real minimumZoom: 3

        center: cutout.showsHome ? cutout.middle : cutout.place
        zoomLevel: Math.max(minimumZoom, cutout.wholeZoom)
        // Painted once, however the page scrolls. Without it the software renderer forgets where on the page it is.
        layer.enabled: true
    }
    Item {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        visible: cutout.showsHome
        clip: true

        MapThread {
            from: cutout.home
            to: cutout.place
            at: Qt.point(parent.width / 2 + cutout.homeAt.x, parent.height / 2 + cutout.homeAt.y)
            zoomLevel: cutout.wholeZoom
            fadesIn: false
        }
    }
    Rectangle {
        x: cutout.width / 2 + cutout.homeAt.x - width / 2
        y: cutout.height / 2 + cutout.homeAt.y - height / 2
        visible: cutout.showsHome
        width: Math.round(cutout.dotSize * 0.8)
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: Math.max(1, Math.round(2 * Theme.scale))
        border.color: Theme.card
    }
    Rectangle {
        x: cutout.width / 2 + cutout.townAt.x - width / 2
        y: cutout.height / 2 + cutout.townAt.y - height / 2
        width: cutout.dotSize
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Math.round(5 * Theme.scale)
        border.color: Theme.accent
    }
    Name {
        objectName: "cutoutHomeName"
        visible: cutout.showsHome
        at: cutout.homeAt
        below: cutout.homeBelow
        text: cutout.homeName
    }
    Name {
        id: there
        objectName: "cutoutName"
        at: cutout.townAt
        below: !cutout.homeBelow
        text: cutout.name
    }
}
