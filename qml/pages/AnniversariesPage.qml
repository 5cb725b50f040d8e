// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// The dates of the friendships: the next one large, then today, this month, this year, the next five, and what has
// been; and what was chosen among them.
ListDetail {
    id: page

    required property Session session
    required property Preferences preferences
    required property Favourites favourites
    property bool mapInSight: false
    // Of the chosen date: where more can be read.
    property pageTarget target
    readonly property pageTarget shownTarget: page.chosen.length === 0 ? anniversaries.first.target : page.target

    signal partnerShown(string municipality)
    signal agreementRequested(string milestone)
    signal partnerRequested(string municipality)
    signal timelineRequested(string partnership)
    signal favouritesRequested
    signal chooseRequested

    function choose(key: string, target: pageTarget) {
        page.target = target;
        page.chosen = key;
    }

    objectName: "anniversariesPage"
    first: anniversaries.first.key

    AnniversariesModel {
        id: anniversaries
        session: page.session
    }
    Connections {
        target: page.session

        function onHomeChanged() {
            page.chosen = "";
        }
    }

    detail: Loader {
        sourceComponent: page.shownTarget.page === "agreement" ? agreement : page.shownTarget.page === "partner" ? partnerOfDate : networkOfDate
    }
    Component {
        id: agreement

        AgreementPage {
            session: page.session
            favourites: page.favourites
            milestone: page.shownTarget.about
            onPartnerShown: municipality => page.partnerShown(municipality)
            onPartnerRequested: municipality => page.partnerRequested(municipality)
            onTimelineRequested: partnership => page.timelineRequested(partnership)
        }
    }
    Component {
        id: partnerOfDate

        PartnerPage {
            session: page.session
            preferences: page.preferences
            favourites: page.favourites
            mapInSight: page.mapInSight
            municipality: page.shownTarget.about
            onAgreementRequested: milestone => page.agreementRequested(milestone)
            onTimelineRequested: partnership => page.timelineRequested(partnership)
        }
    }
    Component {
        id: networkOfDate

        NetworksPage {
            session: page.session
            wanted: page.shownTarget.about
            onChooseRequested: page.chooseRequested()
        }
    }

    ListView {
        id: list

        readonly property real margin: Math.max(Theme.gapLarge, (width - Theme.columnWidth) / 2)

        anchors.fill: parent
        objectName: "anniversariesList"
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: PageScrollBar {}

        Scrolling {
            id: scrolling
            flick: list
            step: Theme.touch
        }
        FocusStop {
            parent: list
            target: scrolling
            name: qsTr("Dates")
        }

        model: anniversaries

        header: ListHead {
            flick: list
            width: list.width
            height: dates.implicitHeight

            DatesHead {
                id: dates
                width: list.width
                margin: list.margin
                session: page.session
                upcoming: anniversaries.upcoming
                current: page.beside && page.shown === anniversaries.upcoming.key
                onChooseRequested: page.chooseRequested()
                onTimelineRequested: page.timelineRequested("")
                onFavouritesRequested: page.favouritesRequested()
            }
        }

        section.property: "section"
        section.delegate: Item {
            id: group

            required property string section

            width: list.width
            height: title.height + Theme.gapLarge

            SectionTitle {
                id: title
                x: list.margin
                y: Theme.gap
                width: list.width - 2 * list.margin
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
            required property string jubilee
            required property int rank
            required property bool isJubilee
            required property bool isPast
            required property pageTarget target
            required property string event

            width: list.width
            height: row.height + Theme.gapSmall + (actions.active ? actions.height + Theme.gap : 0)

            AnniversaryRow {
                id: row
                x: list.margin
                width: list.width - 2 * list.margin
                height: implicitHeight
                key: place.key
                when: place.when
                years: place.years
                number: place.number
                title: place.title
                parties: place.parties
                note: place.note
                jubilee: place.jubilee
                rank: place.rank
                isJubilee: place.isJubilee
                isPast: place.isPast
                target: place.target
                current: page.beside && place.key === page.shown
                onClicked: {
                    if (opens)
                        page.choose(key, target);
                }
            }
            Loader {
                id: actions
                x: list.margin + Theme.gap
                y: row.height + Theme.gapSmall
                width: row.width - Theme.gap
                active: place.event.length > 0
                visible: active
                sourceComponent: EventActions {
                    session: page.session
                    favourites: page.favourites
                    event: place.event
                }
            }
        }

        footer: Item {
            width: list.width
            height: Theme.gapHuge
        }
    }
}
