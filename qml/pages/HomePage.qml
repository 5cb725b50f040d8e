// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What the map says, in words and in reading order: home, its next anniversary and its partners.
PageFlick {
    id: page

    required property Session session
    required property PartnerSelection selection

    signal exploreRequested
    signal partnerRequested(string municipality)
    signal anniversariesRequested
    signal chooseRequested

    objectName: "homePage"

    PartnersModel {
        id: shown
        session: page.session
        selection: page.selection
    }
    PartnerDetails {
        id: home
        session: page.session
        municipality: page.session.home
    }
    AnniversariesModel {
        id: anniversaries
        session: page.session
    }

    NoContent {
        width: parent.width
        visible: page.session.state === Session.Ready && !page.session.homeHasContent
        session: page.session
        onChooseRequested: page.chooseRequested()
    }
    Photograph {
        objectName: "cover"
        width: parent.width
        picture: home.cover
        ratio: 1 / 2
        tallest: Math.round(Math.max(page.height * 0.4, Theme.scale * 120))
    }
    TownTitle {
        width: parent.width
        visible: page.session.homeHasContent
        name: page.session.homeName
        below: qsTr("%n partner municipalities", "", shown.currentCount)
        arms: page.session.homeArms
    }
    Words {
        width: parent.width
        visible: page.session.homeHasContent && text.length > 0
        text: page.session.homeSummary
    }
    Tappable {
        objectName: "nextAnniversary"
        width: parent.width
        visible: anniversaries.upcoming.number > 0
        implicitHeight: Math.max(number.height, next.implicitHeight) + 2 * Theme.gap
        fill: anniversaries.upcoming.isJubilee ? Theme.jubileeSoft : Theme.accentSoft
        frame: Theme.highContrast ? Theme.line : "transparent"
        text: qsTr("Next anniversary") + ": " + next.when + ", " + anniversaries.upcoming.title + ", " + anniversaries.upcoming.parties
        onClicked: page.anniversariesRequested()

        contentItem: Item {
            Words {
                id: number
                x: Theme.gapLarge
                anchors.verticalCenter: parent.verticalCenter
                role: Words.Display
                font.pixelSize: Math.round(Theme.display * 1.5)
                color: next.color
                text: anniversaries.upcoming.number
                Accessible.ignored: true
            }
            Column {
                id: next

                readonly property color color: anniversaries.upcoming.isJubilee ? Theme.jubilee : Theme.accent
                // The years first, or "6" beside "January 2027" would be read as a day.
                readonly property string when: anniversaries.upcoming.years + "\u00A0· " + anniversaries.upcoming.when + (anniversaries.upcoming.isJubilee ? "\u00A0· " + anniversaries.upcoming.jubilee : "")

                anchors.left: number.right
                anchors.leftMargin: Theme.gapLarge
                anchors.right: arrow.left
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: parent.width
                    role: Words.Small
                    text: qsTr("Next anniversary")
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    strong: true
                    color: next.color
                    text: next.when
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    text: anniversaries.upcoming.title + ", " + anniversaries.upcoming.parties
                    Accessible.ignored: true
                }
            }
            Icon {
                id: arrow
                anchors.right: parent.right
                anchors.rightMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                color: next.color
            }
        }
    }
    Flow {
        width: parent.width
        visible: page.session.homeHasContent
        spacing: Theme.gap

        PlainButton {
            objectName: "explore"
            iconName: "history"
            text: qsTr("Over the years")
            onClicked: page.exploreRequested()
        }
        ClearSelection {
            selection: page.selection
        }
    }
    PartnerRows {
        width: parent.width
        partners: shown
        hint: qsTr("Tap a town on the map or in this list.")
        onPartnerRequested: municipality => page.partnerRequested(municipality)
    }
    PhotographList {
        width: parent.width
        pictures: home.photographs
        tallest: Math.round(page.height * 0.75)
    }
    Words {
        width: parent.width
        visible: text.length > 0
        role: Words.Small
        soft: true
        text: page.session.homeArms.credit
    }
}
