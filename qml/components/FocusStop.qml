// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// Where the Tab key stops for something that is moved by keys but has nothing to press: a page, the map. A frame
// shows it, and the keys go to `target`.
T.Control {
    id: stop

    required property Item target
    required property string name

    anchors.fill: parent
    z: -1
    focusPolicy: Qt.TabFocus
    Keys.forwardTo: [target]
    Accessible.role: Accessible.Pane
    Accessible.name: name
    Accessible.focusable: true

    background: Rectangle {
        color: "transparent"
        visible: stop.visualFocus
        border.width: Theme.focusWidth
        border.color: Theme.focus
    }
}
