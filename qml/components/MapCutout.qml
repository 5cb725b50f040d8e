// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtPositioning
import QtQuick
import PartnerCities

// A piece of the map around a town, as the cover of a page that has no photograph.
Rectangle {
    id: cutout

    required property geoCoordinate place
    required property string name
    property alias countries: basemap.highlightCountries

    color: Theme.mapWater
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map: %1").arg(name)

    ThemedBasemap {
        id: basemap
        objectName: "cutoutMap"
        anchors.fill: parent
        anchors.margins: Theme.hairline
        center: cutout.place
        // About 1000 km from side to side.
        zoomLevel: Math.max(3, Math.log2(Math.max(1, width) / 256) + 4.9)
        // Painted once, however the page scrolls. Without it the software renderer forgets where on the page it is.
        layer.enabled: true
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.round(52 * Theme.scale)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Math.max(1, Math.round(1.5 * Theme.scale))
        border.color: Theme.accent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.round(20 * Theme.scale)
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: Math.round(3 * Theme.scale)
        border.color: Theme.card
    }
}
