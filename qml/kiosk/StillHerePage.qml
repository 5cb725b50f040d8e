// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Kiosk

// Asked when nobody has touched the screen for long; any touch answers it.
Rectangle {
    id: page

    required property KioskSession kiosk
    readonly property alias words: card
    // How long is asked.
    property int seconds: 0

    objectName: "stillHerePage"
    color: Theme.paper

    onVisibleChanged: {
        if (!visible)
            return;
        page.seconds = page.kiosk.secondsLeft;
        here.forceActiveFocus(Qt.TabFocusReason);
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
        along: page.seconds > 0 ? 1 - page.kiosk.secondsLeft / page.seconds : 0
    }
    Card {
        id: card
        // Where hands of all heights reach.
        y: Math.round(page.height > page.width ? page.height * 0.75 - height / 2 : (page.height - height) / 2)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gapLarge)

        Words {
            width: parent.width
            role: Words.Title
            text: qsTr("Are you still here?")
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
                text: page.kiosk.secondsLeft
                Accessible.ignored: true
            }
            Words {
                width: parent.width - numeral.width - row.spacing
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("The screen starts over in %n seconds. To go on, touch it anywhere.", "", page.kiosk.secondsLeft)
            }
        }
        PlainButton {
            id: here
            objectName: "stillHere"
            width: parent.width
            implicitHeight: 2 * Theme.touch
            primary: true
            text: qsTr("I am still here")
            onClicked: page.kiosk.phase = KioskSession.InUse
        }
    }
}
