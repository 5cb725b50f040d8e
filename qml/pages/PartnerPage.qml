// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One partner municipality: where it lies, what was agreed, what has happened.
PageFlick {
    id: page

    required property Session session
    required property string municipality

    signal agreementRequested(string milestone)

    objectName: "partnerPage"

    PartnerDetails {
        id: details
        session: page.session
        municipality: page.municipality
    }

    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            role: Words.Display
            text: details.partner.name
        }
        Words {
            width: parent.width
            visible: details.localName.length > 0
            role: Words.Heading
            soft: true
            text: details.localName
        }
        Words {
            width: parent.width
            soft: true
            text: details.level + " · " + details.partner.country
        }
    }
    Row {
        width: parent.width
        spacing: Theme.gap
        visible: details.partner.distance.length > 0

        Rectangle {
            id: compass
            width: Theme.touch
            height: Theme.touch
            radius: width / 2
            color: Theme.accentSoft

            Icon {
                anchors.centerIn: parent
                name: "navigation-2"
                color: Theme.accent
                rotation: details.partner.bearing
            }
        }
        Column {
            anchors.verticalCenter: compass.verticalCenter
            width: parent.width - compass.width - Theme.gap

            Words {
                width: parent.width
                role: Words.Heading
                text: details.partner.distance + " · " + details.partner.direction
            }
            Words {
                width: parent.width
                role: Words.Small
                soft: true
                text: qsTr("As the crow flies from %1").arg(page.session.homeName)
            }
        }
    }
    Repeater {
        model: details.partnerships

        PartnershipCard {
            required property partnershipEntry modelData

            width: parent.width
            entry: modelData
            onAgreementRequested: milestone => page.agreementRequested(milestone)
        }
    }
    SectionTitle {
        width: parent.width
        visible: details.events.length > 0
        text: qsTr("Events on record")
    }
    Column {
        width: parent.width

        Repeater {
            id: events
            model: details.events

            TimelineStep {
                required property int index
                required property milestoneEntry modelData

                width: parent.width
                entry: modelData
                last: index === events.count - 1
            }
        }
    }
}
