// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// The choice of years and partners, where it lies on the map: it scrolls, and the map stays in sight.
Rectangle {
    id: card

    required property MapPanel panel

    implicitHeight: Math.min(panel.maximumHeight, flick.contentHeight + 2 * Theme.hairline) // qmllint disable compiler
    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line
    objectName: "exploreCard"

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.margins: Theme.hairline
        contentHeight: choice.implicitHeight + 2 * Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: PageScrollBar {}

        Scrolling {
            flick: flick
            step: Theme.touch
        }
        ExplorePanel {
            id: choice
            x: Theme.gapLarge
            y: Theme.gap
            width: flick.width - 2 * Theme.gapLarge
            titleRoom: Theme.touch
            selection: card.panel.selection // qmllint disable compiler
            onAgreementRequested: milestone => card.panel.agreementRequested(milestone) // qmllint disable compiler
        }
    }
    RoundButton {
        objectName: "closeExplore"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        iconName: "x"
        fill: "transparent"
        frame: "transparent"
        text: qsTr("Close")
        onClicked: card.panel.exploreCloseRequested() // qmllint disable compiler
    }
}
