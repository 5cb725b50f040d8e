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
    required property Favourites favourites
    required property string municipality
    // The map is beside the page: there is no need for a piece of it on the page.
    property bool mapInSight: false
    // A piece that is lower than that would show nothing.
    readonly property real cutoutHeight: Math.round(Math.min(contentColumn.width * 0.45, height * 0.3))
    readonly property bool hasCutout: !photograph.shown && !mapInSight && details.partner.coordinate.isValid && cutoutHeight >= Theme.scale * 100

    signal agreementRequested(string milestone)
    signal timelineRequested(string partnership)

    objectName: "partnerPage"
    onMunicipalityChanged: contentY = 0

    PartnerDetails {
        id: details
        session: page.session
        municipality: page.municipality
    }

    Photograph {
        id: photograph
        objectName: "cover"
        width: parent.width
        picture: details.cover
        ratio: 1 / 2
        tallest: Math.round(Math.max(page.height * 0.45, Theme.scale * 120))
    }
    Loader {
        objectName: "cutout"
        width: parent.width
        active: page.hasCutout
        visible: active
        sourceComponent: MapCutout {
            height: page.cutoutHeight
            place: details.partner.coordinate
            name: details.partner.name
            home: page.session.homeCoordinate
            homeName: page.session.homeName
            countries: [details.partner.countryCode, page.session.homeCountryCode]
        }
    }
    Cover {
        width: parent.width
        arms: details.partner.arms
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
    FavouriteButton {
        favourites: page.favourites
        kind: "partner"
        about: page.municipality
    }
    FromHere {
        width: Math.min(parent.width, Math.round(460 * Theme.scale * Theme.textScale))
        session: page.session
        municipality: page.municipality
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
            onTimelineRequested: page.timelineRequested(entry.key)
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

            Column {
                id: event

                required property int index
                required property milestoneEntry modelData

                width: parent.width

                TimelineStep {
                    width: parent.width
                    entry: event.modelData
                    last: event.index === events.count - 1
                }
                Loader {
                    width: parent.width
                    active: event.modelData.isComing
                    visible: active
                    sourceComponent: EventActions {
                        session: page.session
                        favourites: page.favourites
                        event: event.modelData.key
                    }
                }
            }
        }
    }
    PhotographList {
        width: parent.width
        pictures: details.photographs
        tallest: Math.round(page.height * 0.75)
    }
    Words {
        width: parent.width
        visible: text.length > 0
        role: Words.Small
        soft: true
        text: details.partner.arms.credit
    }
    TakeAlong {
        width: parent.width
        session: page.session
        municipality: page.municipality
    }
}
