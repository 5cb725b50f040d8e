// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import PartnerCities
import PartnerCities.Presentation

// The dates of the friendships: the next one large, then today, this year, next year, and what has been; and what
// was chosen among them.
ListDetail {
    id: page

    required property Session session
    required property Preferences preferences
    property bool mapInSight: false
    // Of the chosen date: the agreement it is about, else the partner.
    property string milestone
    property string partner

    signal partnerShown(string municipality)
    signal agreementRequested(string milestone)
    signal partnerRequested(string municipality)
    signal chooseRequested

    function choose(key: string, milestone: string, partner: string) {
        page.milestone = milestone;
        page.partner = partner;
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
        readonly property bool isNext: page.chosen.length === 0
        readonly property string milestone: isNext ? anniversaries.first.milestone : page.milestone

        sourceComponent: milestone.length > 0 ? agreement : partnerOfDate
    }
    Component {
        id: agreement

        AgreementPage {
            session: page.session
            milestone: page.chosen.length === 0 ? anniversaries.first.milestone : page.milestone
            onPartnerShown: municipality => page.partnerShown(municipality)
            onPartnerRequested: municipality => page.partnerRequested(municipality)
        }
    }
    Component {
        id: partnerOfDate

        PartnerPage {
            session: page.session
            preferences: page.preferences
            mapInSight: page.mapInSight
            municipality: page.chosen.length === 0 ? anniversaries.first.partner : page.partner
            onAgreementRequested: milestone => page.agreementRequested(milestone)
        }
    }

    ListView {
        id: list

        readonly property real margin: Math.max(Theme.gapLarge, (width - Theme.columnWidth) / 2)

        anchors.fill: parent
        objectName: "anniversariesList"
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: PageScrollBar {}

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

        header: Item {
            width: list.width
            height: head.height + 2 * Theme.gapLarge

            // It is what is shown beside the list.
            Rectangle {
                x: Theme.gapSmall
                y: head.y + told.y
                visible: page.beside && told.visible && page.shown === anniversaries.upcoming.key
                width: Math.round(5 * Theme.scale)
                height: head.height - told.y
                color: Theme.accent
            }

            Column {
                id: head
                x: list.margin
                y: Theme.gapLarge
                width: list.width - 2 * list.margin
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
                    text: qsTr("Dates")
                }
                Words {
                    id: told
                    width: parent.width
                    visible: anniversaries.upcoming.number > 0
                    soft: true
                    text: qsTr("Coming up next")
                }
                Numeral {
                    objectName: "upcomingNumber"
                    visible: anniversaries.upcoming.number > 0
                    color: anniversaries.upcoming.isJubilee ? Theme.jubilee : Theme.accent
                    text: anniversaries.upcoming.number
                    spoken: anniversaries.upcoming.years
                }
                Words {
                    width: parent.width
                    visible: anniversaries.upcoming.number > 0
                    role: Words.Heading
                    color: anniversaries.upcoming.isJubilee ? Theme.jubilee : Theme.ink
                    text: anniversaries.upcoming.when + "\u00A0· " + anniversaries.upcoming.years + (anniversaries.upcoming.isJubilee ? "\u00A0· " + qsTr("jubilee") : "")
                }
                Words {
                    width: parent.width
                    visible: anniversaries.upcoming.number > 0
                    text: anniversaries.upcoming.title + ", " + anniversaries.upcoming.parties
                }
                TakeAlong {
                    width: parent.width
                    session: page.session
                    foldable: true
                }
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
            required property bool isJubilee
            required property bool isPast
            required property string milestone
            required property string partner

            width: list.width
            height: row.height + Theme.gapSmall

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
                isJubilee: place.isJubilee
                isPast: place.isPast
                milestone: place.milestone
                partner: place.partner
                current: page.beside && place.key === page.shown
                onClicked: {
                    if (opens)
                        page.choose(key, milestone, partner);
                }
            }
        }

        footer: Item {
            width: list.width
            height: Theme.gapHuge
        }
    }
}
