// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Kiosk
import PartnerCities.Presentation

// What lies over everything on a public screen: the invitation, the question, the staff's door, cleaning and night.
Item {
    id: layer

    required property Session session
    required property Reader reader
    required property KioskSession kiosk
    required property StaffDoor door
    required property Invitations invitations
    // The part that is left to the map while nobody is here.
    required property rect mapArea
    readonly property bool tall: height > width
    readonly property bool inviting: kiosk.phase === KioskSession.Inviting

    Connections {
        target: layer.kiosk

        function onPhaseChanged() {
            // Who has paused a page goes on with it.
            if (layer.kiosk.phase === KioskSession.Asking && layer.kiosk.asksAloud && layer.reader.state === Reader.Silent)
                layer.reader.page = stillHere.words;
            else if (layer.reader.page === stillHere.words)
                layer.reader.page = null;
        }
    }
    // Any touch begins, that on the map too.
    MouseArea {
        anchors.fill: parent
        enabled: layer.inviting && layer.session.acknowledged
        visible: layer.inviting
        onPressed: layer.kiosk.phase = KioskSession.InUse
    }
    InvitationPage {
        visible: layer.inviting
        x: layer.tall ? 0 : layer.mapArea.x + layer.mapArea.width
        y: layer.tall ? layer.mapArea.y + layer.mapArea.height : 0
        width: layer.width - x
        height: layer.height - y
        session: layer.session
        kiosk: layer.kiosk
        invitations: layer.invitations
    }
    // The staff knock in the corner, five times: there nothing is tapped often.
    Item {
        y: layer.tall ? 0 : layer.height - height
        width: 2 * Theme.touch
        height: 2 * Theme.touch
        visible: layer.door.exists

        PointHandler {
            onActiveChanged: {
                if (active)
                    layer.door.knocks += 1;
            }
        }
    }
    // Holds what is below from being touched.
    MouseArea {
        anchors.fill: parent
        visible: layer.kiosk.phase === KioskSession.Asking || layer.kiosk.phase === KioskSession.Cleaning || layer.kiosk.phase === KioskSession.Resting || !layer.door.shut
        hoverEnabled: true
        preventStealing: true
        onWheel: wheel => wheel.accepted = true
    }
    StaffPage {
        anchors.fill: parent
        visible: !layer.door.shut
        door: layer.door
    }
    StillHerePage {
        id: stillHere
        anchors.fill: parent
        visible: layer.kiosk.phase === KioskSession.Asking
        kiosk: layer.kiosk
    }
    CountdownPage {
        objectName: "cleaningPage"
        anchors.fill: parent
        visible: layer.kiosk.phase === KioskSession.Cleaning
        secondsLeft: layer.kiosk.secondsLeft
        title: qsTr("The screen can be cleaned now.")
        told: qsTr("Touch works again in %n seconds.", "", layer.kiosk.secondsLeft)
    }
    Rectangle {
        objectName: "night"
        anchors.fill: parent
        visible: layer.kiosk.phase === KioskSession.Resting
        color: "black"
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("The screen rests. Touch it to wake it.")
    }
}
