// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Something that happened in the year that is shown; opens the agreement when there is one to read.
Tappable {
    id: row

    required property yearEvent entry

    inert: entry.milestone.length === 0
    fill: Theme.accentSoft
    frame: Theme.highContrast ? Theme.line : "transparent"
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
    text: [entry.when, entry.title, entry.parties].filter(each => each.length > 0).join(", ")

    contentItem: Item {
        Column {
            id: words
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: row.width - 2 * Theme.gap - (row.inert ? 0 : Theme.icon)

            Words {
                width: parent.width
                role: Words.Small
                text: row.entry.when
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                strong: true
                unbroken: true
                color: row.inert ? Theme.ink : Theme.accent
                text: row.entry.title
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: row.entry.parties
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.inert
            name: "chevron-right"
            color: Theme.accent
        }
    }
}
