// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Kiosk

// The digits to type the staff's PIN with, and what has become of it.
Column {
    id: pad

    required property StaffDoor door
    readonly property bool closed: door.secondsClosed > 0
    readonly property int side: Math.round(1.4 * Theme.touch)

    spacing: Theme.gap
    // For a keyboard that is plugged in.
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            pad.door.typed += event.text;
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.door.typed += "\n";
        else if (event.key === Qt.Key_Backspace)
            pad.door.typed = pad.door.typed.slice(0, -1);
        else
            return;
        event.accepted = true;
    }

    Words {
        width: parent.width
        role: Words.Title
        text: qsTr("For the staff")
    }
    Words {
        id: told
        onTextChanged: told.Accessible.announce(told.text)
        width: parent.width
        color: pad.door.state === StaffDoor.Wrong ? Theme.accent : Theme.ink
        text: pad.closed ? qsTr("Wrong PIN. The next one can be tried in %n seconds.", "", pad.door.secondsClosed) : pad.door.state === StaffDoor.Wrong ? qsTr("Wrong PIN.") : qsTr("Type the PIN.")
    }
    Words {
        width: parent.width
        role: Words.Display
        text: "•".repeat(pad.door.typed.length) + " "
        Accessible.name: qsTr("%n digits typed", "", pad.door.typed.length)
    }
    Grid {
        columns: 3
        spacing: Theme.gapSmall

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PinKey {
                required property string modelData
                text: modelData
            }
        }
        RoundButton {
            width: pad.side
            height: pad.side
            radius: Theme.radius
            iconName: "delete"
            text: qsTr("Erase")
            onClicked: pad.door.typed = pad.door.typed.slice(0, -1)
        }
        PinKey {
            text: "0"
        }
        RoundButton {
            objectName: "tryPin"
            width: pad.side
            height: pad.side
            radius: Theme.radius
            iconName: "check"
            enabled: !pad.closed && pad.door.typed.length > 0
            text: qsTr("Open")
            onClicked: pad.door.typed += "\n"
        }
    }

    component PinKey: PlainButton {
        objectName: "pin-" + text
        width: pad.side
        height: pad.side
        onClicked: pad.door.typed += text
    }
}
