// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// What everything that can be tapped has in common: room for a finger, a frame that shows the focus, a ground that
// shows the touch, and a name for those who do not see it. Its text is that name.
T.AbstractButton {
    id: tappable

    property color fill: "transparent"
    property color fillDown: Theme.accentSoft
    property color frame: "transparent"
    property real radius: Theme.radius
    // It only says something: nothing to press, nothing to focus.
    property bool inert: false
    readonly property bool pressedNow: down && !inert

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: inert ? Qt.NoFocus : Qt.StrongFocus
    Accessible.role: inert ? Accessible.StaticText : Accessible.Button
    Accessible.name: text
    Accessible.focusable: !inert
    // Not every role brings the action along.
    Accessible.onPressAction: tappable.click()
    Accessible.onToggleAction: tappable.click()
    Keys.onReturnPressed: tappable.click()
    Keys.onEnterPressed: tappable.click()

    background: Rectangle {
        radius: tappable.radius
        color: tappable.pressedNow ? tappable.fillDown : tappable.fill
        border.width: tappable.visualFocus || tappable.pressedNow && Theme.highContrast ? Theme.focusWidth : Theme.hairline
        border.color: tappable.visualFocus ? Theme.focus : tappable.pressedNow && Theme.highContrast ? Theme.ink : tappable.frame
    }
}
