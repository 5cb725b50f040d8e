// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// The years from the first contact to today on a thread: to be dragged, stepped through, or played.
Column {
    id: years

    required property PartnerSelection selection
    readonly property int shown: selection.year > 0 ? selection.year : selection.lastYear
    property bool playing: false

    function go(year: int) {
        years.selection.year = year >= years.selection.lastYear ? 0 : year;
    }
    function step(by: int) {
        years.playing = false;
        years.go(years.shown + by);
    }

    spacing: Theme.gapSmall
    onVisibleChanged: years.playing = false

    Timer {
        // A year in which something happened stays long enough to be read.
        interval: years.selection.events.length > 0 ? 3500 : 700
        running: years.playing
        repeat: true
        onTriggered: {
            years.go(years.shown + 1);
            years.playing = years.selection.year > 0;
        }
    }
    Item {
        width: parent.width
        height: Math.max(label.height, steps.height)

        Words {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - steps.width - Theme.gap
            role: Words.Display
            heading: false
            text: years.selection.year > 0 ? years.selection.year : qsTr("Today")
        }
        Row {
            id: steps
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gapSmall

            RoundButton {
                id: play
                objectName: "playYears"
                iconName: years.playing ? "pause" : "play"
                text: years.playing ? qsTr("Pause") : qsTr("Play the years")
                onClicked: {
                    if (!years.playing && years.selection.year === 0)
                        years.go(years.selection.firstYear);
                    years.playing = !years.playing;
                }
            }
            RoundButton {
                objectName: "yearBack"
                iconName: "chevron-left"
                text: qsTr("One year back")
                enabled: years.shown > years.selection.firstYear
                onClicked: years.step(-1)
            }
            RoundButton {
                objectName: "yearOn"
                iconName: "chevron-right"
                text: qsTr("One year on")
                enabled: years.selection.year > 0
                onClicked: years.step(1)
            }
        }
    }
    T.Slider {
        id: slider
        objectName: "yearSlider"
        width: parent.width
        height: Theme.touch
        from: years.selection.firstYear
        to: Math.max(years.selection.lastYear, from + 1)
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        value: years.shown
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Year") + ", " + years.shown
        onMoved: {
            years.playing = false;
            years.go(Math.round(value));
        }

        background: Rectangle {
            id: line
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Math.max(4, Math.round(4 * Theme.scale))
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: handle.x + handle.width / 2
                height: line.height
                radius: line.radius
                color: Theme.accent
            }
        }
        handle: Rectangle {
            id: handle
            x: slider.visualPosition * (slider.width - width)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(28 * Theme.scale)
            height: width
            radius: width / 2
            color: slider.pressed ? Theme.accent : Theme.card
            border.width: slider.visualFocus ? Theme.focusWidth : Math.round(3 * Theme.scale)
            border.color: slider.visualFocus ? Theme.focus : Theme.accent
        }
    }
    Item {
        width: parent.width
        height: first.height

        Words {
            id: first
            role: Words.Small
            soft: true
            text: years.selection.firstYear
        }
        Words {
            anchors.right: parent.right
            role: Words.Small
            soft: true
            text: qsTr("Today")
        }
    }
}
