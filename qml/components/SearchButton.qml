// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// The way to the search: a magnifying glass, and the word where there is room for it.
Tappable {
    id: button

    property bool saysIt: false

    implicitWidth: saysIt ? Theme.gap + Theme.icon + Theme.gapSmall + Math.ceil(word.implicitWidth) + Theme.gapLarge : Theme.touch
    radius: height / 2
    fill: saysIt ? Theme.card : "transparent"
    frame: Theme.outline
    text: qsTr("Search")

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: button.visible && button.enabled
        onActivated: button.clicked()
    }

    contentItem: Item {
        Icon {
            id: glass
            x: button.saysIt ? Theme.gap : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
        }
        Words {
            id: word
            x: Theme.gap + Theme.icon + Theme.gapSmall
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
