// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What the map says about the place that is selected: home, or a partner and the partnership with it.
Rectangle {
    id: card

    required property Session session
    // Empty while home is selected.
    required property string municipality
    required property int partnerCount
    readonly property bool ofPartner: municipality.length > 0
    property real maximumHeight: 10000

    signal partnerRequested(string municipality)
    signal closeRequested

    implicitHeight: Math.min(maximumHeight, column.implicitHeight + 2 * Theme.gapLarge)
    color: Theme.card
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line
    objectName: "mapCard"

    PartnerDetails {
        id: details
        session: card.session
        municipality: card.municipality
    }
    Flickable {
        id: flick
        anchors.fill: parent
        anchors.margins: 1
        contentHeight: column.implicitHeight + 2 * Theme.gapLarge
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
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
                text: details.partner.country + " · " + details.partner.distance + " · " + details.partner.direction
            }
            Words {
                width: parent.width
                visible: card.ofPartner
                strong: true
                color: Theme.accent
                text: details.partner.form + " · " + details.partner.since
            }
            Words {
                width: parent.width
                visible: !card.ofPartner
                soft: true
                text: qsTr("%n partner municipalities", "", card.partnerCount)
            }
            Words {
                width: parent.width
                // The button below stays in sight on a phone.
                maximumLineCount: !card.ofPartner ? 8 : card.maximumHeight < Theme.touch * 7 ? 2 : 5
                elide: Text.ElideRight
                text: card.ofPartner ? details.partner.summary : card.session.homeSummary
            }
            PlainButton {
                objectName: "openPartner"
                visible: card.ofPartner
                primary: true
                text: qsTr("Read more")
                onClicked: card.partnerRequested(card.municipality)
            }
            Words {
                width: parent.width
                visible: !card.ofPartner && card.partnerCount > 0
                role: Words.Small
                color: Theme.accent
                text: qsTr("Tap a town on the map.")
            }
        }
    }
    RoundButton {
        objectName: "closeCard"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapSmall
        visible: card.ofPartner
        iconName: "x"
        fill: "transparent"
        text: qsTr("Close")
        onClicked: card.closeRequested()
    }
}
