// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import PartnerCities
import PartnerCities.Presentation

// The dates of the friendships: the next one large, then today, this year, next year, and what has been.
ListView {
    id: page

    required property Session session
    readonly property real margin: Math.max(Theme.gapLarge, (width - Theme.columnWidth) / 2)

    signal agreementRequested(string milestone)
    signal partnerRequested(string municipality)
    signal chooseRequested

    objectName: "anniversariesPage"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}

    model: AnniversariesModel {
        id: anniversaries
        session: page.session
    }

    header: Item {
        width: page.width
        height: head.height + 2 * Theme.gapLarge

        Column {
            id: head
            x: page.margin
            y: Theme.gapLarge
            width: page.width - 2 * page.margin
            spacing: Theme.gapSmall

            NoContent {
                width: parent.width
                visible: !page.session.homeHasContent
                session: page.session
                onChooseRequested: page.chooseRequested()
            }
            Words {
                width: parent.width
                visible: page.session.homeHasContent
                role: Words.Display
                text: qsTr("Anniversaries")
            }
            Words {
                width: parent.width
                visible: anniversaries.upcoming.number > 0
                soft: true
                text: qsTr("Coming up next")
            }
            Words {
                visible: anniversaries.upcoming.number > 0
                role: Words.Giant
                color: Theme.accent
                text: anniversaries.upcoming.number
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: anniversaries.upcoming.number > 0
                role: Words.Heading
                text: anniversaries.upcoming.years + " · " + anniversaries.upcoming.when
            }
            Words {
                width: parent.width
                visible: anniversaries.upcoming.number > 0
                text: anniversaries.upcoming.title + ", " + anniversaries.upcoming.parties
            }
        }
    }

    section.property: "section"
    section.delegate: Item {
        id: group

        required property string section

        width: page.width
        height: title.height + Theme.gapLarge

        SectionTitle {
            id: title
            x: page.margin
            y: Theme.gap
            width: page.width - 2 * page.margin
            text: group.section
        }
    }

    delegate: Item {
        id: place

        required property string key
        required property string when
        required property string years
        required property int number
        required property string title
        required property string parties
        required property string note
        required property bool isJubilee
        required property bool isPast
        required property string milestone
        required property string partner

        width: page.width
        height: row.height + Theme.gapSmall

        AnniversaryRow {
            id: row
            x: page.margin
            width: page.width - 2 * page.margin
            height: implicitHeight
            key: place.key
            when: place.when
            years: place.years
            number: place.number
            title: place.title
            parties: place.parties
            note: place.note
            isJubilee: place.isJubilee
            isPast: place.isPast
            milestone: place.milestone
            partner: place.partner
            onClicked: milestone.length > 0 ? page.agreementRequested(milestone) : page.partnerRequested(partner)
        }
    }

    footer: Item {
        width: page.width
        height: Theme.gapHuge
    }
}
