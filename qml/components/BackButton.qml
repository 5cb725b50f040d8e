// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// The way back: an arrow, and the word where there is room for it.
Tappable {
    id: button

    property bool saysIt: false
    // With the word.
    readonly property real wholeWidth: word.x + Math.ceil(word.implicitWidth) + Theme.gap + Theme.gapSmall

    implicitWidth: saysIt ? wholeWidth : Theme.touch
    radius: height / 2
    fill: Theme.card
    frame: Theme.outline
    text: qsTr("Back")

    contentItem: Item {
        Icon {
            id: arrow
            x: button.saysIt ? Theme.gapSmall : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-left"
        }
        Words {
            id: word
            x: arrow.width + Theme.gapSmall // the arrow has room of its own there
            anchors.verticalCenter: parent.verticalCenter
            visible: button.saysIt
            role: Words.Small
            font.pixelSize: Theme.barSmall
            wrapMode: Text.NoWrap
            text: button.text
            Accessible.ignored: true
        }
    }
}
