// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A field to type a few letters into, with a button that empties it.
T.TextField {
    id: field

    // The hint may need two lines; what is typed stands in one.
    readonly property bool isEmpty: length === 0 && preeditText.length === 0

    // Nothing below jumps with the first letter, but on a phone, which needs the second line's room.
    implicitHeight: Math.max(Theme.touch, Math.round(Theme.body * 1.6), hint.implicitHeight / (isEmpty || width > Theme.phoneWidth ? 1 : hint.lineCount) + Theme.gap)
    leftPadding: Theme.icon + 2 * Theme.gap
    rightPadding: Theme.touch
    // What is typed begins where the hint does, which may have two lines.
    topPadding: isEmpty && hint.lineCount > 1 ? hint.y + hint.topPadding : 0
    verticalAlignment: topPadding > 0 ? TextInput.AlignTop : TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.inkSoft
    font.family: Theme.sans
    font.pixelSize: Theme.body
    inputMethodHints: Qt.ImhNoPredictiveText
    maximumLength: 200
    selectByMouse: !Theme.standing
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: field.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: field.activeFocus ? Theme.focus : Theme.outline

        Icon {
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.inkSoft
        }
        Words {
            id: hint
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: parent.width - field.leftPadding - Theme.gap
            visible: field.isEmpty
            soft: true
            text: field.placeholderText
            Accessible.ignored: true
        }
    }

    RoundButton {
        objectName: "clearField"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.length > 0
        iconName: "x"
        fill: "transparent"
        frame: "transparent"
        text: qsTr("Clear")
        onClicked: {
            field.clear();
            field.forceActiveFocus();
        }
    }
}
