// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// One thing to choose partners by, and how many there are; pressed again it is chosen no more.
Tappable {
    id: chip

    required property int number
    readonly property int tickWidth: checked ? Theme.icon + Theme.gapSmall : 0

    implicitWidth: Math.min(Math.ceil(label.implicitWidth) + tickWidth + 2 * Theme.gapLarge, parent ? parent.width : 10000)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.gapSmall)
    radius: Math.min(height / 2, Theme.gapHuge)
    fill: checked ? Theme.accent : Theme.card
    fillDown: checked ? Qt.darker(Theme.accent, 1.2) : Theme.accentSoft
    frame: checked ? Theme.accent : Theme.outline
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: label.text

    contentItem: Item {
        Icon {
            x: label.x - chip.tickWidth
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.checked
            name: "check"
            color: label.color
        }
        Words {
            id: label
            x: Math.round((parent.width + chip.tickWidth - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), chip.width - chip.tickWidth - 2 * Theme.gapLarge)
            horizontalAlignment: Text.AlignHCenter
            unbroken: true
            strong: chip.checked
            color: chip.checked ? Theme.accentInk : Theme.accent
            text: chip.text + "\u00a0(" + chip.number + ")"
            Accessible.ignored: true
        }
    }
}
