// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A town's name as the title of a page, with its coat of arms beside it.
Item {
    id: title

    required property string name
    property string below
    property pictureEntry arms

    implicitHeight: Math.max(shield.height, words.height)

    CoatOfArms {
        id: shield
        anchors.verticalCenter: parent.verticalCenter
        picture: title.arms
        size: Math.round(72 * Theme.scale)
    }
    Column {
        id: words
        anchors.left: shield.right
        anchors.leftMargin: shield.shown ? Theme.gap : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            role: Words.Display
            unbroken: true
            text: title.name
        }
        Words {
            width: parent.width
            visible: text.length > 0
            soft: true
            text: title.below
        }
    }
}
