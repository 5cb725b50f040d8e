// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A round button with an icon; its text is what assistive technology says.
T.AbstractButton {
    id: button

    required property string iconName
    property color fill: Theme.card

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: width / 2
        color: button.down ? Theme.accentSoft : button.fill
        border.width: button.visualFocus ? 3 : 1
        border.color: button.visualFocus ? Theme.focus : Theme.line
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
        }
    }
}
