// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A short word in a rounded frame: a topic, a form, a jubilee.
Rectangle {
    id: chip

    required property string text
    property bool marked: false

    implicitWidth: Math.min(label.implicitWidth + 2 * Theme.gap, parent ? parent.width : label.implicitWidth + 2 * Theme.gap)
    implicitHeight: label.implicitHeight + Theme.gapSmall
    radius: height / 2
    color: marked ? Theme.jubileeSoft : Theme.accentSoft

    Words {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, chip.width - 2 * Theme.gap)
        role: Words.Small
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: chip.marked ? Theme.jubilee : Theme.accent
        strong: chip.marked
        text: chip.text
    }
}
