// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The typographic cover of a page about two towns: the thread runs from the one's name to the other's, which has
// its coat of arms beside it.
Item {
    id: cover

    required property string from
    required property string to
    property string above
    property string below
    property pictureEntry arms

    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            visible: text.length > 0
            strong: true
            color: Theme.accent
            text: cover.above
        }
        Item {
            width: parent.width
            height: Math.max(origin.height, thread.height)

            Words {
                id: origin
                anchors.bottom: parent.bottom
                width: Math.min(Math.ceil(implicitWidth), parent.width - thread.width - Theme.gap)
                role: Words.Heading
                font.family: Theme.serif
                unbroken: true
                soft: true
                lineHeight: 1
                text: cover.from
            }
            Thread {
                id: thread
                anchors.left: origin.right
                anchors.leftMargin: Theme.gap
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gapSmall
                width: Math.min(Math.round(160 * Theme.scale), cover.width * 0.4)
                height: Math.round(30 * Theme.scale)
                dot: Math.round(10 * Theme.scale)
                ground: Theme.paper
            }
        }
        TownTitle {
            width: parent.width
            name: cover.to
            below: cover.below
            arms: cover.arms
        }
    }
}
