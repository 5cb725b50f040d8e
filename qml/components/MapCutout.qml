// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import PartnerCities
import PartnerCities.Map

// A piece of the map around a town, as the cover of a page that has no photograph: as much of it as home needs to be on
// it too.
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
    // How far from the middle home may be, and a name beyond its dot.
    readonly property point room: Qt.point(Math.max(1, width / 2 - edge), Math.max(1, height / 2 - edge - there.height))
    // About 1000 km from side to side.
    readonly property real nearest: Math.log2(Math.max(1, width) / 256) + 4.9
    readonly property point far: cutout.awayAt(nearest)
    readonly property real share: Math.min(1, room.x / Math.max(1, Math.abs(far.x)), room.y / Math.max(1, Math.abs(far.y)))
    // Home, from the middle.
    readonly property point away: cutout.awayAt(basemap.zoomLevel)
    readonly property bool showsHome: home.isValid && Math.abs(away.x) <= room.x + 1 && Math.abs(away.y) <= room.y + 1
    // Home lies below the town, and so does its name; the town's name stands on the other side.
    readonly property bool homeBelow: away.y >= 0

    function awayAt(zoomLevel: real): point {
        if (!cutout.home.isValid)
            return Qt.point(0, 0);
        const at = MapProjection.point(cutout.home, cutout.place, zoomLevel, Qt.size(cutout.width, cutout.height));
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
        center: cutout.place
        zoomLevel: Math.max(3, cutout.nearest + Math.log2(cutout.share))
        // Painted once, however the page scrolls. Without it the software renderer forgets where on the page it is.
        layer.enabled: true
    }
    Rectangle {
        x: cutout.width / 2 + cutout.away.x - width / 2
        y: cutout.height / 2 + cutout.away.y - height / 2
        visible: cutout.showsHome
        width: Math.round(cutout.dotSize * 0.8)
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: Math.max(1, Math.round(2 * Theme.scale))
        border.color: Theme.card
    }
    Rectangle {
        anchors.centerIn: parent
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
        at: cutout.away
        below: cutout.homeBelow
        text: cutout.homeName
    }
    Name {
        id: there
        objectName: "cutoutName"
        at: Qt.point(0, 0)
        below: !cutout.homeBelow
        text: cutout.name
    }
}
