// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtPositioning
import QtQuick
import QtQuick.Shapes
import PartnerCities
import PartnerCities.Map

// A partnership of three and more towns as one shape; the shape of a network is dashed and empty.
Shape {
    id: circle

    required property list<geoCoordinate> corners
    required property bool isNetwork
    // The first corner on the screen.
    required property point at
    required property real zoomLevel
    property bool faded: false

    x: at.x
    y: at.y
    opacity: faded ? 0.3 : 1
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.accent
        strokeWidth: 1.5 * Theme.scale
        strokeStyle: circle.isNetwork ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [4, 4]
        fillColor: circle.isNetwork ? "transparent" : Qt.alpha(Theme.accent, 0.14)
        joinStyle: ShapePath.RoundJoin

        PathPolyline {
            path: MapProjection.outline(circle.corners, circle.zoomLevel)
        }
    }
}
