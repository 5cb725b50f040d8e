// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import PartnerCities
import PartnerCities.Map

// The map of the world with what lies on it: Qt Location's Map, transparent, over our own base map.
// What is put inside lies above both; MapProjection says where, for the basemap's centre, zoom level and viewSize.
FocusScope {
    id: root

    default property alias items: overlay.data
    // What lies on the ground, below the names.
    property alias ground: ground.data
    readonly property alias map: map
    readonly property alias basemap: basemap
    readonly property alias labels: labels
    property alias files: basemap.files
    property alias highlightCountries: basemap.highlightCountries
    // A tag like "sr-Latn": of the names on the map.
    property alias language: labels.language
    property alias center: map.center
    property alias zoomLevel: map.zoomLevel
    property real minimumZoom: 3
    // Nearer than 10 the base map has nothing to tell.
    property real maximumZoom: basemap.hasStreets ? 17 : 10
    // In milliseconds; 0 jumps, for those who asked for less motion.
    property int animationDuration: 700
    // How much of each side panels cover: places are shown in what is left free.
    property mapInsets insets
    readonly property rect freeArea: Qt.rect(insets.left, insets.top, Math.max(1, width - insets.left - insets.right), Math.max(1, height - insets.top - insets.bottom))
    property alias covers: gestures.covers
    // The visitor has moved the map since it was last told what to show.
    property bool movedByVisitor: false
    readonly property bool moving: flightAnimation.running || gestures.active
    readonly property size viewSize: Qt.size(basemap.width, basemap.height)
    readonly property bool usable: map.mapReady && map.width > 0 && map.height > 0
    // Never less than what fills the view with one world.
    readonly property real lowestZoom: Math.max(minimumZoom, map.minimumZoomLevel)

    // A tap on the map itself, not on something to tap that lies on it.
    signal backgroundTapped

    function zoomIn() {
        root.zoomBy(1, root.middleOf(root.freeArea));
    }
    function zoomOut() {
        root.zoomBy(-1, root.middleOf(root.freeArea));
    }
    // Shows all coordinates in the free area, `margin` pixels away from its edges, at most at zoom level `closest`.
    function fitCoordinates(coordinates: list<geoCoordinate>, margin: real, closest: real) {
        root.movedByVisitor = false;
        if (!root.usable) {
            whenReady.coordinates = coordinates;
            whenReady.margin = margin;
            whenReady.closest = closest;
            return;
        }
        root.planFit(coordinates, margin, closest);
        root.depart(root.animationDuration);
    }
    function zoomBy(levels: real, at: point) {
        root.movedByVisitor = true;
        const from = flightAnimation.running && flight.zoomingInPlace ? flight.targetZoom : map.zoomLevel;
        flight.zoomAround(at, from + levels);
        root.depart(Math.min(root.animationDuration, 220));
    }
    function panBy(dx: real, dy: real) {
        root.stop();
        root.movedByVisitor = true;
        map.alignCoordinateToPoint(map.center, Qt.point(map.width / 2 - dx, map.height / 2 - dy));
    }
    function stop() {
        flightAnimation.stop();
        gestures.stop();
    }
    function fitPending() {
        if (!root.usable || whenReady.coordinates.length === 0)
            return;
        root.planFit(whenReady.coordinates, whenReady.margin, whenReady.closest);
        root.depart(0);
        whenReady.coordinates = [];
    }
    function planFit(coordinates: list<geoCoordinate>, margin: real, closest: real) {
        const area = root.freeArea;
        const x = Math.min(margin, (area.width - 1) / 2);
        const y = Math.min(margin, (area.height - 1) / 2);
        flight.frame(coordinates, Qt.rect(area.x + x, area.y + y, area.width - 2 * x, area.height - 2 * y), closest);
    }
    function depart(duration: int) {
        root.stop();
        if (duration > 0) {
            flightAnimation.duration = duration;
            flightAnimation.start();
        } else {
            flight.progress = 1;
        }
    }
    function middleOf(area: rect): point {
        return Qt.point(area.x + area.width / 2, area.y + area.height / 2);
    }
    function bounded(zoom: real): real {
        return Math.max(root.lowestZoom, Math.min(root.maximumZoom, zoom));
    }
    function keepInBounds() {
        const zoom = root.bounded(map.zoomLevel);
        if (zoom !== map.zoomLevel)
            map.zoomLevel = zoom;
    }
    function hasItemAt(at: point): bool {
        const item = overlay.childAt(at.x, at.y);
        return item as Tappable !== null || item as ClusterLayer !== null;
    }

    // Names the map for those who do not see it.
    property string name

    onUsableChanged: Qt.callLater(root.fitPending) // when all sizes have settled
    onLowestZoomChanged: root.keepInBounds()
    onMaximumZoomChanged: root.keepInBounds()

    Keys.onPressed: event => {
        const step = 2 * Theme.touch;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
        case Qt.Key_ZoomIn:
            return root.zoomIn();
        case Qt.Key_Minus:
        case Qt.Key_ZoomOut:
            return root.zoomOut();
        case Qt.Key_Left:
            return root.panBy(-step, 0);
        case Qt.Key_Right:
            return root.panBy(step, 0);
        case Qt.Key_Up:
            return root.panBy(0, -step);
        case Qt.Key_Down:
            return root.panBy(0, step);
        }
        event.accepted = false;
    }

    ThemedBasemap {
        id: basemap
        objectName: "basemap"
        anchors.fill: parent
        center: map.center
        zoomLevel: map.zoomLevel
    }
    Item {
        id: ground
        anchors.fill: parent
    }
    ThemedLabels {
        id: labels
        objectName: "mapLabels"
        anchors.fill: parent
        basemap: basemap
    }
    MapCovers {
        model: root.covers
        labels: root.labels
    }
    MapGestures {
        id: gestures

        // Never Map.pan(int, int): it loses parts of pixels and the ground slips away under the finger.
        property geoCoordinate held
        property real heldZoom

        anchors.fill: parent
        kinetic: root.animationDuration > 0
        onGrabbed: at => {
            flightAnimation.stop();
            root.movedByVisitor = true;
            gestures.held = map.toCoordinate(at, false);
            gestures.heldZoom = map.zoomLevel;
        }
        onDragged: at => map.alignCoordinateToPoint(gestures.held, at)
        onPinched: (scale, at) => {
            map.zoomLevel = root.bounded(gestures.heldZoom + Math.log2(scale));
            map.alignCoordinateToPoint(gestures.held, at);
        }
        onZoomRequested: (levels, at) => root.zoomBy(levels, at)
        onTapped: at => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            if (!root.hasItemAt(at))
                root.backgroundTapped();
        }

        Map {
            id: map
            objectName: "map"
            anchors.fill: parent
            plugin: Plugin {
                name: "itemsoverlay"
            }
            opacity: 0 // it knows where we are; its own ground, even a clear one, would be painted over ours
            copyrightsVisible: false
            maximumTilt: 0 // the base map is flat
            onMapReadyChanged: root.keepInBounds()
        }
        Item {
            id: overlay
            anchors.fill: parent
        }
    }

    MapFlight {
        id: flight
        viewCenter: map.center
        viewZoom: map.zoomLevel
        viewSize: Qt.size(Math.round(map.width), Math.round(map.height))
        minimumZoom: root.lowestZoom
        maximumZoom: root.maximumZoom
        onMoved: {
            map.zoomLevel = flight.zoomLevel; // first: the limits of the centre depend on it
            map.center = flight.center;
        }
    }

    NumberAnimation {
        id: flightAnimation
        target: flight
        property: "progress"
        from: 0
        to: 1
        easing.type: Easing.InOutQuad
    }

    // What was asked for before the map could do it.
    QtObject {
        id: whenReady
        property list<geoCoordinate> coordinates
        property real margin
        property real closest
    }

    FocusStop {
        z: 1
        target: root
        name: root.name
    }
}
