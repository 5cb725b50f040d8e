// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A short word on a tint: a topic, a form, a jubilee. Nothing to press, so without the round frame of what can be.
Rectangle {
    id: chip

    required property string text
    property bool marked: false
    readonly property real room: parent && parent.width > 0 ? parent.width : 10000

    implicitWidth: Math.min(Math.ceil(label.implicitWidth) + 2 * Theme.gap, room)
    implicitHeight: label.implicitHeight + Theme.gapSmall
    radius: Math.round(4 * Theme.scale)
    color: marked ? Theme.jubileeSoft : Theme.tag
    border.width: marked && Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

    Words {
        id: label
        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), chip.width - 2 * Theme.gap)
        role: Words.Small
        color: chip.marked ? Theme.jubilee : Theme.ink
        strong: chip.marked
        text: chip.text
    }
}
