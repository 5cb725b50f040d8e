// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The head of the list of dates: the next one large, and the ways to the timeline, to the favourites and into the
// calendar.
Item {
    id: head

    required property Session session
    required property anniversaryEntry upcoming
    required property real margin
    // The next one is what is shown beside the list.
    property bool current: false

    signal chooseRequested
    signal timelineRequested
    signal favouritesRequested

    implicitHeight: column.height + 2 * Theme.gapLarge

    Rectangle {
        x: Theme.gapSmall
        y: column.y + told.y
        visible: head.current && told.visible
        width: Math.round(5 * Theme.scale)
        height: ways.y - told.y - Theme.gapSmall
        color: Theme.accent
    }
    Column {
        id: column
        x: head.margin
        y: Theme.gapLarge
        width: head.width - 2 * head.margin
        spacing: Theme.gapSmall

        NoContent {
            width: parent.width
            visible: !head.session.homeHasContent
            session: head.session
            onChooseRequested: head.chooseRequested()
        }
        Words {
            width: parent.width
            visible: head.session.homeHasContent
            role: Words.Display
            text: qsTr("Dates")
        }
        Words {
            id: told
            width: parent.width
            visible: head.upcoming.number > 0
            soft: true
            text: qsTr("Next anniversary")
        }
        Numeral {
            objectName: "upcomingNumber"
            visible: head.upcoming.number > 0
            color: head.upcoming.isJubilee ? Theme.jubilee : Theme.accent
            text: head.upcoming.number
            spoken: head.upcoming.years
        }
        Words {
            width: parent.width
            visible: head.upcoming.number > 0
            role: Words.Heading
            color: head.upcoming.isJubilee ? Theme.jubilee : Theme.ink
            // The years first, or the number would be read as a day of the month.
            text: head.upcoming.years + "\u00A0· " + head.upcoming.when + (head.upcoming.isJubilee ? "\u00A0· " + head.upcoming.jubilee : "")
        }
        Words {
            width: parent.width
            visible: head.upcoming.number > 0
            text: head.upcoming.title + ", " + head.upcoming.parties
        }
        Flow {
            id: ways
            width: parent.width
            visible: head.session.homeHasContent
            topPadding: Theme.gap
            spacing: Theme.gap

            PlainButton {
                objectName: "openTimeline"
                iconName: "git-commit-vertical"
                text: qsTr("Timeline")
                onClicked: head.timelineRequested()
            }
            PlainButton {
                objectName: "openFavourites"
                iconName: "heart"
                text: qsTr("Favourites")
                onClicked: head.favouritesRequested()
            }
            TakeAlongButton {
                along: keepsakes
            }
        }
        TakeAlong {
            id: keepsakes
            width: parent.width
            session: head.session
            folded: true
        }
    }
}
