// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One thing to do with what is taken along, and what the device is given by it.
Tappable {
    id: action

    required property keepsakeEntry entry

    objectName: "take-" + entry.key
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
    fill: Theme.card
    frame: Theme.outline
    text: entry.action
    Accessible.description: entry.holds

    contentItem: Item {
        Icon {
            id: picture
            x: Theme.gap
            y: words.y + (first.height / first.lineCount - height) / 2
            name: action.entry.iconName
            color: Theme.accent
        }
        Column {
            id: words
            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            y: Theme.gap

            Words {
                id: first
                width: parent.width
                strong: true
                color: Theme.accent
                unbroken: true
                text: action.text
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text.length > 0
                role: Words.Small
                soft: true
                unbroken: true
                text: action.entry.holds
                Accessible.ignored: true
            }
        }
    }
}
