// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A button with words and, if wanted, an icon; filled with the accent colour when it is the page's main one.
Tappable {
    id: button

    property bool primary: false
    property string iconName

    // The words are large for the place they have: the icon leaves it to them.
    readonly property bool tight: Theme.textScale > 1.3 && parent !== null && parent.width < 200 * Theme.scale * Theme.textScale
    readonly property int iconGap: Math.round(Theme.gapSmall * Math.min(Theme.textScale, 1.5))
    readonly property int pictureWidth: iconName.length > 0 && !tight ? Theme.icon + iconGap : 0

    // Not from the row, whose words wrap to the button's own width.
    implicitWidth: Math.min(parent ? parent.width : 10000, Math.max(Theme.touch, label.implicitWidth + pictureWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touch, label.height + topPadding + bottomPadding)
    leftPadding: tight ? Theme.gap : Theme.gapLarge
    rightPadding: leftPadding
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    fill: primary ? Theme.accent : Theme.card
    fillDown: primary ? Qt.darker(Theme.accent, 1.2) : Theme.accentSoft
    frame: primary ? Theme.accent : Theme.outline

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: button.iconGap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.pictureWidth > 0
                name: button.iconName
                color: label.color
            }
            Words {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), button.availableWidth - button.pictureWidth)
                text: button.text
                unbroken: true
                strong: true
                color: button.primary ? Theme.accentInk : Theme.accent
                Accessible.ignored: true
            }
        }
    }
}
