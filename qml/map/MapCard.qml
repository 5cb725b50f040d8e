// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What the map says about the place that is selected: home, or a partner and the partnership with it. The text
// scrolls where there is little room; the button to the whole page stays in sight.
Rectangle {
    id: card

    required property Session session
    // Empty while home is selected.
    required property string municipality
    required property int partnerCount
    readonly property bool ofPartner: municipality.length > 0
    property real maximumHeight: 10000
    readonly property real footHeight: ofPartner ? open.height + Theme.gapLarge : 0

    signal partnerRequested(string municipality)
    signal closeRequested

    implicitHeight: Math.min(maximumHeight, column.implicitHeight + 2 * Theme.gapLarge + footHeight)
    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line
    objectName: "mapCard"
    onMunicipalityChanged: flick.contentY = 0

    PartnerDetails {
        id: details
        session: card.session
        municipality: card.municipality
    }
    Flickable {
        id: flick
        x: 1
        y: 1
        width: card.width - 2
        height: card.height - 2 - card.footHeight
        contentHeight: column.implicitHeight + 2 * Theme.gapLarge
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.gapLarge
            y: Theme.gapLarge
            width: flick.width - 2 * Theme.gapLarge
            spacing: Theme.gapSmall

            Words {
                width: parent.width - (card.ofPartner ? Theme.touch : 0)
                role: Words.Title
                text: card.ofPartner ? details.partner.name : card.session.homeName
            }
            Words {
                width: parent.width
                visible: card.ofPartner
                soft: true
                text: [details.partner.country, details.partner.distance, details.partner.direction].filter(each => each.length > 0).join(" · ")
            }
            Words {
                width: parent.width
                visible: card.ofPartner
                strong: true
                color: Theme.accent
                text: [details.partner.form, details.partner.since].filter(each => each.length > 0).join(" · ")
            }
            Words {
                width: parent.width
                visible: !card.ofPartner
                soft: true
                text: qsTr("%n partner municipalities", "", card.partnerCount)
            }
            Words {
                width: parent.width
                visible: !card.ofPartner && card.partnerCount > 0
                strong: true
                color: Theme.accent
                text: qsTr("Tap a town on the map.")
            }
            Words {
                width: parent.width
                text: card.ofPartner ? details.partner.summary : card.session.homeSummary
            }
        }
    }
    // What is not shown yet fades away, so that nobody takes it for the end.
    Rectangle {
        anchors.bottom: flick.bottom
        x: card.radius
        width: card.width - 2 * card.radius
        height: Theme.gapHuge
        visible: !flick.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.card, 0)
            }
            GradientStop {
                position: 1
                color: Theme.card
            }
        }
    }
    PlainButton {
        id: open
        objectName: "openPartner"
        x: Theme.gapLarge
        anchors.bottom: card.bottom
        anchors.bottomMargin: Theme.gapLarge
        width: Math.min(implicitWidth, card.width - 2 * Theme.gapLarge)
        visible: card.ofPartner
        primary: true
        text: qsTr("Read more")
        onClicked: card.partnerRequested(card.municipality)
    }
    RoundButton {
        objectName: "closeCard"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        visible: card.ofPartner
        iconName: "x"
        fill: "transparent"
        frame: "transparent"
        text: qsTr("Close")
        onClicked: card.closeRequested()
    }
}
