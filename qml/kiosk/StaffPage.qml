// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Kiosk

// Behind the hidden door: the PIN, then how the screen is doing and what can be done with it.
Rectangle {
    id: page

    required property StaffDoor door

    objectName: "staffPage"
    color: Theme.paper

    onVisibleChanged: {
        if (visible)
            pad.forceActiveFocus();
    }

    Connections {
        target: page.door

        function onStateChanged() {
            if (page.door.state === StaffDoor.Open)
                clean.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Card {
        y: Math.round(page.height > page.width ? page.height * 0.68 - height / 2 : (page.height - height) / 2)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gapLarge)

        PinPad {
            id: pad
            width: parent.width
            visible: page.door.state !== StaffDoor.Open
            door: page.door
        }
        Column {
            width: parent.width
            visible: page.door.state === StaffDoor.Open
            spacing: Theme.gap

            Words {
                width: parent.width
                role: Words.Title
                text: qsTr("This screen")
            }
            Repeater {
                model: page.door.warnings

                Words {
                    required property string modelData
                    objectName: "staffWarning"
                    width: parent.width
                    strong: true
                    text: modelData
                }
            }
            Repeater {
                model: page.door.report

                Words {
                    required property string modelData
                    width: parent.width
                    text: modelData
                }
            }
            PlainButton {
                id: clean
                objectName: "clean"
                width: parent.width
                primary: true
                text: qsTr("Lock the screen for cleaning")
                onClicked: page.door.wish = StaffDoor.Clean
            }
            PlainButton {
                objectName: "restart"
                width: parent.width
                text: qsTr("Restart the app")
                onClicked: page.door.wish = StaffDoor.Restart
            }
            PlainButton {
                objectName: "quit"
                width: parent.width
                text: qsTr("Quit the app")
                onClicked: page.door.wish = StaffDoor.Quit
            }
        }
        PlainButton {
            objectName: "closeDoor"
            width: parent.width
            text: qsTr("Close")
            onClicked: page.door.shut = true
        }
    }
}
