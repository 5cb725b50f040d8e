// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Kiosk
import PartnerCities.Presentation

// What a public screen adds to the window: a keyboard, and all that lies over the pages. Nothing elsewhere.
Item {
    id: root

    required property Session session
    required property Reader reader
    required property KioskSession kiosk
    required property StaffDoor door
    required property Invitations invitations
    // The part that is left to the map while nobody is here.
    required property rect mapArea
    // Where pages begin; what stands left of them stays in sight beside the keyboard.
    required property real side
    // Something may be typed now.
    required property bool canType
    // Nobody is here: the map travels on its own.
    readonly property bool inviting: kiosk.phase === KioskSession.Inviting || kiosk.phase === KioskSession.Resting
    // Nothing is to be seen of the pages.
    readonly property bool covered: inviting || kiosk.phase === KioskSession.Asking || kiosk.phase === KioskSession.Cleaning || !door.shut
    // Something that can be typed into has the focus.
    readonly property bool typing: (Window.activeFocusItem as TextInput) !== null
    readonly property real keyboardHeight: keyboard.visible ? keyboard.height : 0

    // Another visitor: the first page and the whole map again.
    signal startedOver

    Connections {
        target: root.kiosk

        function onBegun() {
            root.startedOver();
        }
        function onEnded() {
            root.startedOver();
        }
    }
    Loader {
        id: keyboard
        active: root.session.isKiosk
        visible: active && root.canType && root.typing
        y: root.height - height
        x: root.side
        width: root.width - x
        Component.onCompleted: setSource("ScreenKeyboard.qml", {
            session: root.session,
            reader: root.reader,
            speaks: Qt.binding(() => root.kiosk.listening)
        })
    }
    Loader {
        anchors.fill: parent
        active: root.session.isKiosk
        Component.onCompleted: setSource("KioskLayer.qml", {
            session: root.session,
            reader: root.reader,
            kiosk: root.kiosk,
            door: root.door,
            invitations: root.invitations,
            mapArea: Qt.binding(() => root.mapArea)
        })
    }
}
