// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One partner municipality, as on a signpost: how far and which way, what was agreed, what has happened.
PageFlick {
    id: page

    required property Session session
    required property Preferences preferences
    required property string municipality

    signal agreementRequested(string milestone)

    objectName: "partnerPage"
    onMunicipalityChanged: contentY = 0

    PartnerDetails {
        id: details
        session: page.session
        municipality: page.municipality
    }

    Cover {
        width: parent.width
        from: page.session.homeName
        to: details.partner.name
        below: details.place
    }
    Signpost {
        width: Math.min(parent.width, Math.round(460 * Theme.scale * Theme.textScale))
        visible: details.partner.distance.length > 0
        distance: details.partner.distance
        direction: details.partner.direction
        bearing: details.partner.bearing
        origin: page.session.homeName
    }
    Repeater {
        model: details.partnerships

        PartnershipCard {
            required property partnershipEntry modelData

            width: parent.width
            entry: modelData
            easyLanguage: page.preferences.easyLanguage
            onEasyLanguageWished: easy => page.preferences.easyLanguage = easy
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
