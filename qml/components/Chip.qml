// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A short word in a rounded frame: a topic, a form, a jubilee.
Rectangle {
    id: chip

    required property string text
    property bool marked: false
    readonly property real room: parent && parent.width > 0 ? parent.width : 10000

    implicitWidth: Math.min(Math.ceil(label.implicitWidth) + 2 * Theme.gap, room)
    implicitHeight: label.implicitHeight + Theme.gapSmall
    radius: Math.min(height / 2, Theme.gapLarge)
    // Not the accent, which says that something can be pressed.
    color: marked ? Theme.jubileeSoft : "transparent"
    border.width: marked && !Theme.highContrast ? 0 : Theme.hairline
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
