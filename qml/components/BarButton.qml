// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A button in the head of the pages: an icon, and the word where there is room for it.
Tappable {
    id: button

    required property string iconName
    // What is read on it; its text is what assistive technology says.
    property string label: text
    property bool saysIt: false
    // With the word.
    readonly property real wholeWidth: Theme.gap + Theme.icon + Theme.gapSmall + Math.ceil(word.implicitWidth) + Theme.gapLarge

    implicitWidth: saysIt ? wholeWidth : Theme.touch
    radius: height / 2
    fill: saysIt ? Theme.card : "transparent"
    frame: Theme.outline

    contentItem: Item {
        Icon {
            x: button.saysIt ? Theme.gap : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
        }
        Words {
            id: word
            x: Theme.gap + Theme.icon + Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            visible: button.saysIt
            role: Words.Small
            font.pixelSize: Theme.barSmall
            wrapMode: Text.NoWrap
            text: button.label
            Accessible.ignored: true
        }
    }
}
