// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities

// A piece of the thread of time beside one of its knots: drawn through where time has been, dashed where it is still
// to go.
Item {
    id: spine

    // Where the knot is, from above.
    required property real knot
    property bool startsHere: false
    property bool endsHere: false
    property bool dashedAbove: false
    property bool dashedBelow: false

    readonly property real thickness: Math.max(2, Math.round(2 * Theme.scale))

    component Piece: Item {
        id: piece

        required property bool dashed

        width: spine.thickness
        clip: true

        Rectangle {
            anchors.fill: parent
            visible: !piece.dashed
            color: Theme.accent
        }
        Repeater {
            model: piece.dashed ? Math.max(0, Math.ceil(piece.height / (6 * spine.thickness))) : 0

            Rectangle {
                required property int index

                y: index * 6 * spine.thickness
                width: spine.thickness
                height: 3 * spine.thickness
                color: Theme.accent
            }
        }
    }

    opacity: Theme.highContrast ? 1 : 0.5
    Accessible.ignored: true

    Piece {
        x: Math.round((spine.width - width) / 2)
        height: spine.knot
        visible: !spine.startsHere
        dashed: spine.dashedAbove
    }
    Piece {
        x: Math.round((spine.width - width) / 2)
        y: spine.knot
        height: spine.height - spine.knot
        visible: !spine.endsHere
        dashed: spine.dashedBelow
    }
}
