// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Shapes
import PartnerCities

// The thread between two points: an arc with a full dot at this end and an open one at the other. It is the mark
// of the app, the divider between two names, and what moves while one waits.
Item {
    id: thread

    property color color: Theme.accent
    property color ground: "transparent"
    property real dot: Math.round(height * 0.32)
    property real stroke: Math.max(1.5, dot * 0.28)
    // While something is awaited, a bead runs along the thread.
    property bool busy: false
    // How far along a bead stands, 0 to 1; less: there is none that stands.
    property real along: -1

    readonly property real low: height - dot / 2

    implicitWidth: Theme.icon * 1.4
    implicitHeight: Theme.icon
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: thread.color
            strokeWidth: thread.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: thread.dot / 2
            startY: thread.low

            PathQuad {
                x: thread.width - thread.dot / 2
                y: thread.low
                controlX: thread.width / 2
                controlY: -thread.height * 0.5
            }
        }
    }
    Rectangle {
        y: thread.low - height / 2
        width: thread.dot
        height: width
        radius: width / 2
        color: thread.color
    }
    Rectangle {
        x: thread.width - width
        y: thread.low - height / 2
        width: thread.dot
        height: width
        radius: width / 2
        color: thread.ground.a > 0 ? thread.ground : Theme.card
        border.width: thread.stroke
        border.color: thread.color
    }
    Rectangle {
        id: bead

        property real run

        visible: thread.along >= 0 || thread.busy && Theme.motion > 0
        width: thread.dot * 0.8
        height: width
        radius: width / 2
        color: thread.color
        x: way.x - width / 2
        y: way.y - height / 2

        PathInterpolator {
            id: way
            progress: thread.along >= 0 ? thread.along : bead.run
            path: Path {
                startX: thread.dot / 2
                startY: thread.low

                PathQuad {
                    x: thread.width - thread.dot / 2
                    y: thread.low
                    controlX: thread.width / 2
                    controlY: -thread.height * 0.5
                }
            }
        }
        NumberAnimation on run {
            running: thread.busy && Theme.motion > 0 && thread.visible
            from: 0
            to: 1
            duration: 1400
            loops: Animation.Infinite
            easing.type: Easing.InOutSine
        }
    }
}
