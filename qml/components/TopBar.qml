// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The head of every page: the way back, whose partners these are, how to see and hear, and the languages.
Rectangle {
    id: bar

    required property Session session
    required property bool canGoBack
    required property bool canRead
    readonly property bool oneRow: languages.oneLine && width >= Theme.scale * 620 + languages.width

    signal backRequested
    signal chooseRequested
    signal displayRequested
    signal readRequested

    implicitHeight: oneRow ? home.height + 2 * Theme.gapSmall : home.height + languages.height + Theme.gapSmall
    color: Theme.card

    RoundButton {
        id: back
        objectName: "back"
        x: Theme.gapSmall
        y: home.y + (home.height - height) / 2
        visible: bar.canGoBack
        iconName: "chevron-left"
        fill: "transparent"
        frame: "transparent"
        text: qsTr("Back")
        onClicked: bar.backRequested()
    }
    Tappable {
        id: home
        objectName: "chooseHome"

        readonly property real margin: logo.visible ? Theme.gap : Theme.gapSmall / 2

        x: bar.canGoBack ? back.width + Theme.gapSmall : Theme.gapSmall
        y: Theme.gapSmall
        width: Math.min(implicitWidth, (bar.canRead ? read.x : display.x) - x - Theme.gapSmall)
        implicitWidth: Math.ceil(logo.width + Math.max(name.implicitWidth, change.implicitWidth)) + 4 * Theme.gap
        implicitHeight: Math.max(Theme.touch, names.implicitHeight)
        text: bar.session.homeName + ", " + qsTr("Change municipality")
        onClicked: bar.chooseRequested()

        contentItem: Item {
            // The town's arms stand where the app's mark does.
            Item {
                id: logo
                // Where the words are large the mark makes room for them.
                visible: bar.width >= Theme.scale * 420 || Theme.barTextScale < 1.3
                x: home.margin
                width: !visible ? 0 : shield.shown ? shield.width : mark.implicitWidth
                height: parent.height

                Thread {
                    id: mark
                    visible: !shield.shown
                    width: implicitWidth
                    anchors.verticalCenter: parent.verticalCenter
                    busy: bar.session.state === Session.Loading
                }
                CoatOfArms {
                    id: shield
                    anchors.verticalCenter: parent.verticalCenter
                    picture: bar.session.homeArms
                    size: mark.implicitWidth
                    Accessible.ignored: true
                }
            }
            Column {
                id: names
                anchors.left: logo.right
                anchors.leftMargin: logo.visible ? Theme.gap : 0
                anchors.verticalCenter: parent.verticalCenter
                width: home.width - logo.width - anchors.leftMargin - 2 * home.margin

                Words {
                    id: name
                    width: parent.width
                    role: Words.Heading
                    font.pixelSize: Theme.barHeading
                    font.family: Theme.serif
                    lineHeight: 1
                    text: bar.session.homeName
                    Accessible.ignored: true
                }
                Words {
                    id: change
                    width: parent.width
                    role: Words.Small
                    unbroken: true
                    font.pixelSize: Theme.barSmall
                    lineHeight: 1
                    color: Theme.accent
                    text: qsTr("Change municipality")
                    Accessible.ignored: true
                }
            }
        }
    }
    RoundButton {
        id: read
        objectName: "readAloud"
        x: display.x - width - Theme.gapSmall
        y: display.y
        visible: bar.canRead
        iconName: "volume-2"
        fill: "transparent"
        frame: Theme.outline
        text: qsTr("Read aloud")
        onClicked: bar.readRequested()
    }
    RoundButton {
        id: display
        objectName: "display"
        x: (bar.oneRow ? languages.x : bar.width) - width - Theme.gapSmall
        y: home.y + (home.height - height) / 2
        iconName: "a-large-small"
        fill: "transparent"
        frame: Theme.outline
        text: qsTr("Text size and colours")
        onClicked: bar.displayRequested()
    }
    LanguageBar {
        id: languages
        session: bar.session
        availableWidth: bar.width - 2 * Theme.gapSmall
        x: bar.oneRow ? bar.width - width - Theme.gap : (bar.width - width) / 2
        y: bar.oneRow ? (bar.height - height) / 2 : home.y + home.height
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
