// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// The head of every page: the way back, whose partners these are, and the languages.
Rectangle {
    id: bar

    required property Session session
    required property bool canGoBack
    readonly property bool oneRow: width >= Theme.scale * 900

    signal backRequested
    signal chooseRequested

    implicitHeight: oneRow ? Theme.touch + 2 * Theme.gapSmall : 2 * Theme.touch + Theme.gapSmall
    color: Theme.card

    RoundButton {
        id: back
        objectName: "back"
        x: Theme.gapSmall
        y: Theme.gapSmall
        visible: bar.canGoBack
        iconName: "chevron-left"
        fill: "transparent"
        text: qsTr("Back")
        onClicked: bar.backRequested()
    }
    T.AbstractButton {
        id: home
        objectName: "chooseHome"
        x: bar.canGoBack ? back.width + 2 * Theme.gapSmall : Theme.gap
        y: Theme.gapSmall
        width: Math.min(implicitWidth, (bar.oneRow ? languages.x : bar.width) - x - Theme.gap)
        implicitWidth: Theme.icon + name.implicitWidth + change.implicitWidth + 3 * Theme.gap
        implicitHeight: Theme.touch
        focusPolicy: Qt.StrongFocus
        text: qsTr("%1, choose another municipality").arg(bar.session.homeName)
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: bar.chooseRequested()

        background: Rectangle {
            radius: Theme.radius
            color: home.down ? Theme.accentSoft : "transparent"
            border.width: home.visualFocus ? 3 : 0
            border.color: Theme.focus
        }
        contentItem: Item {
            Icon {
                id: arms
                anchors.verticalCenter: parent.verticalCenter
                name: "landmark"
                color: Theme.accent
            }
            Words {
                id: name
                anchors.left: arms.right
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, home.width - Theme.icon - change.implicitWidth - 3 * Theme.gap)
                role: Words.Heading
                font.family: Theme.serif
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: bar.session.homeName
                Accessible.ignored: true
            }
            Words {
                id: change
                anchors.left: name.right
                anchors.leftMargin: Theme.gap
                anchors.baseline: name.baseline
                role: Words.Small
                color: Theme.accent
                text: qsTr("Change")
                Accessible.ignored: true
            }
        }
    }
    LanguageBar {
        id: languages
        session: bar.session
        availableWidth: bar.width - Theme.gap
        x: bar.oneRow ? bar.width - width - Theme.gap : (bar.width - width) / 2
        y: bar.oneRow ? Theme.gapSmall : Theme.touch + Theme.gapSmall
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
