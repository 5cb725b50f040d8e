// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Shapes
import PartnerCities

// A signpost: a board that points to where a place lies from here, with the distance and the direction in words. It is
// tinted, not filled with the accent as what can be pressed is.
Item {
    id: post

    required property string distance
    required property string direction
    property string origin
    // From where the distance is told.
    property string from: qsTr("As the crow flies from %1").arg(origin)
    // Degrees clockwise from north.
    required property real bearing

    // The board points to the side on which the place lies; to a place straight ahead or behind it does not point.
    readonly property real sideways: Math.sin(bearing * Math.PI / 180)
    readonly property bool leftward: sideways < -0.4
    readonly property bool rightward: sideways > 0.4
    readonly property real tip: leftward || rightward ? Theme.gapHuge : 0

    implicitHeight: board.height + foot.height
    Accessible.ignored: true

    Shape {
        id: board
        width: post.width
        height: words.height + 2 * Theme.gap
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: post.tip > 0 ? Theme.accentSoft : "transparent"
            strokeColor: post.tip > 0 ? Theme.accent : "transparent"
            strokeWidth: Math.max(2, Math.round(2 * Theme.scale))
            joinStyle: ShapePath.RoundJoin
            startX: post.leftward ? post.tip : 0
            startY: 0

            PathLine {
                x: post.leftward ? board.width : board.width - post.tip
                y: 0
            }
            PathLine {
                x: board.width
                y: post.leftward ? 0 : board.height / 2
            }
            PathLine {
                x: post.leftward ? board.width : board.width - post.tip
                y: board.height
            }
            PathLine {
                x: post.leftward ? post.tip : 0
                y: board.height
            }
            PathLine {
                x: 0
                y: post.leftward ? board.height / 2 : 0
            }
            PathLine {
                x: post.leftward ? post.tip : 0
                y: 0
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: post.tip === 0
            color: Theme.accentSoft
            border.color: Theme.accent
            border.width: Math.max(2, Math.round(2 * Theme.scale))
        }
        Icon {
            id: needle
            x: post.leftward ? post.tip : Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
            name: "navigation-2"
            color: Theme.accent
            size: Math.round(Theme.icon * 1.2)
            rotation: post.bearing
        }
        Column {
            id: words
            anchors.left: needle.right
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: board.width - x - (post.leftward ? Theme.gapLarge : Math.max(Theme.gapLarge, post.tip))

            Words {
                width: parent.width
                role: Words.Title
                heading: false
                lineHeight: 1
                text: post.distance
            }
            Words {
                width: parent.width
                unbroken: true
                text: post.direction
            }
        }
    }
    Item {
        id: foot
        anchors.top: board.bottom
        width: post.width
        height: Math.max(Theme.gapHuge, told.height + Theme.gapSmall)

        Rectangle {
            id: pole
            x: post.leftward ? post.width - Theme.gapHuge : Theme.gapLarge
            width: Math.round(8 * Theme.scale)
            height: parent.height
            color: Theme.accent
            opacity: Theme.highContrast ? 1 : 0.5
        }
        Words {
            id: told
            x: post.leftward ? 0 : pole.x + pole.width + Theme.gap
            y: Theme.gapSmall
            width: post.leftward ? pole.x - Theme.gap : parent.width - x
            role: Words.Small
            soft: true
            text: post.from
        }
    }
}
