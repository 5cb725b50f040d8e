// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtPositioning
import QtQuick
import QtQuick.Shapes
import PartnerCities
import PartnerCities.Map

// The thread from home to one partner: the shortest way over the globe.
Shape {
    id: thread

    required property geoCoordinate from
    required property geoCoordinate to
    // Home on the screen.
    required property point at
    required property real zoomLevel
    property bool selected: false
    property bool faded: false
    // A new thread fades in, unless it is there from the beginning.
    property bool fadesIn: true
    // The names of the base map, which give way where they can.
    property LabelLayer labels
    property real grown: 1

    x: at.x
    y: at.y
    opacity: (faded ? (Theme.highContrast ? 0.6 : 0.3) : 1) * grown

    preferredRendererType: Shape.CurveRenderer
    Component.onCompleted: {
        if (Theme.motion > 0 && thread.fadesIn)
            growing.start();
    }

    NumberAnimation {
        id: growing
        target: thread
        property: "grown"
        from: 0
        to: 1
        duration: Theme.motion * 2
    }

    MapObstacle {
        labels: thread.labels
        ends: thread.faded ? [] : [thread.from, thread.to]
    }

    ShapePath {
        strokeColor: Theme.accent
        strokeWidth: (thread.selected ? 4.5 : 2.5) * Theme.scale
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathPolyline {
            // Only zooming makes it anew; a drag moves the whole.
            path: MapProjection.thread(thread.from, thread.to, thread.zoomLevel)
        }
    }
}
