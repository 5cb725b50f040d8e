// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// While pages change, the thread runs along their upper edge.
Rectangle {
    id: passing

    required property bool running

    width: parent.width * passage.progress
    height: Math.round(3 * Theme.scale)
    visible: running && Theme.motion > 0
    color: Theme.accent

    NumberAnimation {
        id: passage

        property real progress: 0

        target: passage
        property: "progress"
        running: passing.visible
        from: 0
        to: 1
        duration: Theme.motion
    }
}
