// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Kiosk

// Asked when nobody has touched the screen for long; any touch answers it.
CountdownPage {
    id: page

    required property KioskSession kiosk

    objectName: "stillHerePage"
    secondsLeft: kiosk.secondsLeft
    title: qsTr("Are you still here?")
    told: qsTr("The screen starts over in %n seconds. To go on, touch it anywhere.", "", page.kiosk.secondsLeft)

    onVisibleChanged: {
        if (visible)
            here.forceActiveFocus(Qt.TabFocusReason);
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
