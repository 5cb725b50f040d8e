// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A button with words and, if wanted, an icon; filled with the accent colour when it is the page's main one.
T.AbstractButton {
    id: button

    property bool primary: false
    property string iconName

    readonly property int pictureWidth: iconName.length > 0 ? Theme.icon + Theme.gapSmall : 0

    // Not from the row, whose words wrap to the button's own width.
    implicitWidth: Math.max(Theme.touch, label.implicitWidth + pictureWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, label.height + topPadding + bottomPadding)
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: button.primary ? (button.down ? Qt.darker(Theme.accent, 1.2) : Theme.accent) : (button.down ? Theme.accentSoft : Theme.card)
        border.width: button.visualFocus ? 3 : 1
        border.color: button.visualFocus ? Theme.focus : button.primary ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName.length > 0
                name: button.iconName.length > 0 ? button.iconName : "check"
                color: button.primary ? Theme.accentInk : Theme.accent
            }
            Words {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), button.availableWidth - button.pictureWidth)
                text: button.text
                strong: true
                color: button.primary ? Theme.accentInk : Theme.accent
                Accessible.ignored: true
            }
        }
    }
}
