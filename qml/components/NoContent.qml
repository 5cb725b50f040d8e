// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Said plainly when the chosen municipality has not told its partnerships yet: and how it can.
Card {
    id: notice

    required property Session session

    signal chooseRequested

    Words {
        width: parent.width
        role: Words.Title
        text: notice.session.homeName
    }
    Words {
        width: parent.width
        strong: true
        text: qsTr("This municipality has not shared its partnerships here yet.")
    }
    Words {
        width: parent.width
        text: qsTr("To join, a municipality writes down its partner towns, agreements and dates in a few text files, checks them with the content tool that belongs to this app, and adds them to the content.")
    }
    PlainButton {
        primary: true
        iconName: "landmark"
        text: qsTr("Choose another municipality")
        onClicked: notice.chooseRequested()
    }
}
