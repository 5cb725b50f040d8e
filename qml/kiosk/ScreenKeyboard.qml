// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Kiosk
import PartnerCities.Presentation

// A keyboard for screens without one, in the visitor's language. Its keys never take the focus: the text goes where
// the cursor is.
Rectangle {
    id: keyboard

    required property Session session
    required property Reader reader
    // Somebody listens: keys say their names.
    required property bool speaks
    // What can be typed into and has the focus.
    readonly property Item field: Window.activeFocusItem as TextInput
    readonly property int gap: Math.max(3, Math.round(4 * Theme.scale))
    readonly property int keyWidth: Math.max(Theme.touch, Math.floor((Math.min(width, Math.round(1100 * Theme.scale)) - 2 * Theme.gap) / layout.columns) - gap)
    readonly property int keyHeight: Theme.touch

    function say(word: string) {
        if (keyboard.speaks)
            keyboard.reader.said = word;
    }

    objectName: "keyboard"
    implicitHeight: keys.height + 2 * Theme.gap
    color: Theme.card
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")
    onFieldChanged: layout.capitals = false

    KeyboardLayout {
        id: layout
        language: keyboard.session.language
        most: Math.min(12, Math.floor((keyboard.width - 2 * Theme.gap + keyboard.gap) / (Theme.touch + keyboard.gap)))
    }
    // What is beside the keys is no way to what lies below.
    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.outline
    }
    Column {
        id: keys
        anchors.centerIn: parent
        spacing: keyboard.gap

        Repeater {
            model: layout.rows

            Row {
                id: row

                required property string modelData

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: keyboard.gap

                Repeater {
                    model: row.modelData.split("")

                    Key {
                        required property string modelData
                        objectName: "key-" + modelData
                        text: layout.capitals ? modelData.toUpperCase() : modelData
                        onClicked: {
                            keyboard.say(text);
                            layout.type(text);
                        }
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.gap

            Key {
                objectName: "key-shift"
                span: 1.5
                iconName: "arrow-big-up"
                text: qsTr("Capital letter")
                fill: layout.capitals ? Theme.accentSoft : Theme.paper
                Accessible.checkable: true
                Accessible.checked: layout.capitals
                onClicked: {
                    layout.capitals = !layout.capitals;
                    keyboard.say(text);
                }
            }
            Key {
                text: "-"
                onClicked: {
                    keyboard.say(Accessible.name);
                    layout.type(text);
                }
                Accessible.name: qsTr("Hyphen")
            }
            Key {
                objectName: "key-space"
                span: 4
                iconName: "space"
                text: qsTr("Space")
                onClicked: {
                    layout.type(" ");
                    keyboard.say(text);
                }
            }
            Key {
                objectName: "key-erase"
                span: 1.5
                iconName: "delete"
                text: qsTr("Erase")
                autoRepeat: true
                onPressed: keyboard.say(text)
                onClicked: layout.erase()
            }
            Key {
                objectName: "key-hide"
                span: 1.5
                iconName: "keyboard-off"
                text: qsTr("Close the keyboard")
                onClicked: {
                    keyboard.say(text);
                    keyboard.field.focus = false;
                }
            }
        }
    }

    component Key: Tappable {
        id: key

        property real span: 1
        property string iconName

        implicitWidth: Math.round(keyboard.keyWidth * span + keyboard.gap * (span - 1))
        implicitHeight: keyboard.keyHeight
        focusPolicy: Qt.NoFocus
        fill: Theme.paper
        frame: Theme.outline

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                visible: key.iconName.length > 0
                name: key.iconName
            }
            Text {
                anchors.centerIn: parent
                visible: key.iconName.length === 0
                text: key.text
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.sans
                // As large as the texts, as far as a key has room.
                font.pixelSize: Math.round(Math.min(20 * Theme.scale * Theme.textScale, 0.55 * keyboard.keyWidth, 0.6 * keyboard.keyHeight))
                Accessible.ignored: true
            }
        }
    }
}
