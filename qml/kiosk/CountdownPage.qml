// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// What is said while seconds pass; what is put inside stands below it.
Rectangle {
    id: page

    default property alias more: card.content
    readonly property alias words: card
    property alias title: heading.text
    property alias told: sentence.text
    // How many are left.
    required property int secondsLeft
    // How many there were.
    property int seconds: 0

    color: Theme.paper

    onVisibleChanged: {
        if (visible)
            page.seconds = page.secondsLeft;
    }

    // The bead goes to the other end as the seconds pass.
    Thread {
        readonly property real room: card.y

        x: (page.width - width) / 2
        y: (room - height) / 2 + dot / 2
        width: Math.round(card.width * 0.6)
        height: Math.round(Math.min(room * 0.5, width * 0.4))
        visible: room > 3 * Theme.touch
        dot: Math.round(26 * Theme.scale)
        ground: page.color
        along: page.seconds > 0 ? 1 - page.secondsLeft / page.seconds : 0
    }
    Card {
        id: card
        // Where hands of all heights reach.
        y: Math.round(page.height > page.width ? page.height * 0.75 - height / 2 : (page.height - height) / 2)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gapLarge)

        Words {
            id: heading
            width: parent.width
            role: Words.Title
        }
        Row {
            id: row
            width: parent.width
            spacing: Theme.gapLarge

            Words {
                id: numeral
                role: Words.Giant
                unspoken: true
                color: Theme.accent
                text: page.secondsLeft
                Accessible.ignored: true
            }
            Words {
                id: sentence
                width: parent.width - numeral.width - row.spacing
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
