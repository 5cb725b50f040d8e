// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The buttons of reading aloud, seen while something is read; and the mark on what is just being said.
Rectangle {
    id: bar

    required property Reader reader

    property bool covered: false

    visible: reader.state !== Reader.Silent && !covered
    implicitHeight: buttons.height + 2 * Theme.gapSmall
    color: Theme.card
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Reading aloud")

    Binding {
        target: bar.reader
        property: "controls"
        value: bar
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.accent
    }
    Row {
        id: buttons
        anchors.centerIn: parent
        spacing: Math.min(Theme.gapLarge, (bar.width - 5 * Theme.touch) / 5)

        RoundButton {
            objectName: "readerPause"
            iconName: bar.reader.paused ? "play" : "pause"
            text: bar.reader.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: bar.reader.paused = !bar.reader.paused
        }
        RoundButton {
            objectName: "readerRepeat"
            iconName: "rotate-ccw"
            text: qsTr("Say it again")
            onClicked: bar.reader.position = bar.reader.position
        }
        RoundButton {
            objectName: "readerQuieter"
            iconName: "volume-1"
            text: qsTr("Quieter")
            onClicked: bar.reader.volume -= 15
        }
        RoundButton {
            objectName: "readerLouder"
            iconName: "volume-2"
            text: qsTr("Louder")
            onClicked: bar.reader.volume += 15
        }
        RoundButton {
            objectName: "readerStop"
            iconName: "square"
            text: qsTr("Stop reading")
            onClicked: bar.reader.page = null
        }
    }
    Rectangle {
        parent: bar.reader.current ? bar.reader.current : bar
        visible: bar.reader.current !== null
        anchors.fill: parent
        anchors.margins: -Theme.gapSmall
        z: -1
        radius: Theme.gapSmall
        // What can be pressed has its own ground under its words.
        color: bar.reader.current as Tappable ? "transparent" : Theme.jubileeSoft
        border.width: Theme.focusWidth
        border.color: Theme.jubilee
        Accessible.ignored: true
    }
}
