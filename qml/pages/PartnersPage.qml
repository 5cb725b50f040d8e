// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// All partner municipalities of the home municipality, and the one chosen among them.
ListDetail {
    id: page

    required property Session session
    required property Preferences preferences
    required property Favourites favourites
    required property PartnerSelection selection
    property bool mapInSight: false

    signal agreementRequested(string milestone)
    signal timelineRequested(string partnership)
    signal favouritesRequested
    signal chooseRequested

    objectName: "partnersPage"
    first: partners.firstKey

    PartnersModel {
        id: partners
        session: page.session
        selection: page.selection
    }
    Connections {
        target: page.session

        function onHomeChanged() {
            page.chosen = "";
        }
    }

    detail: PartnerPage {
        session: page.session
        preferences: page.preferences
        favourites: page.favourites
        municipality: page.shown
        mapInSight: page.mapInSight
        onAgreementRequested: milestone => page.agreementRequested(milestone)
        onTimelineRequested: partnership => page.timelineRequested(partnership)
    }

    PageFlick {
        objectName: "partnersList"
        anchors.fill: parent
        columnWidth: Math.round(1100 * Theme.scale)

        Column {
            width: parent.width
            visible: page.session.homeHasContent
            spacing: Theme.gapSmall

            Words {
                width: parent.width
                role: Words.Display
                text: qsTr("Partners")
            }
            Words {
                width: parent.width
                soft: true
                text: page.session.homeName + "\u00A0· " + qsTr("%n partner municipalities", "", partners.currentCount) + (partners.formerCount > 0 ? "\u00A0· " + qsTr("%n former", "", partners.formerCount) : "")
            }
        }
        NoContent {
            width: parent.width
            visible: !page.session.homeHasContent
            session: page.session
            onChooseRequested: page.chooseRequested()
        }
        ClearSelection {
            selection: page.selection
        }
        PlainButton {
            objectName: "openFavourites"
            visible: page.favourites.keys.length > 0
            iconName: "heart"
            text: qsTr("Favourites")
            onClicked: page.favouritesRequested()
        }
        Flow {
            id: cards

            readonly property int columns: Math.max(1, Math.floor(width / Math.round(340 * Theme.scale * Theme.textScale)))
            readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

            // Of the tallest card in a card's row.
            function rowHeight(index: int): real {
                const first = index - index % cards.columns;
                return cards.children.slice(first, first + cards.columns).reduce((most, each) => Math.max(most, each.implicitHeight), 0);
            }

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: partners

                PartnerCard {
                    required property int index

                    // One that would stand alone in its row has all of it; the only one on a wide page tells its story too.
                    width: cards.columns > 1 && index === partners.count - 1 && index % cards.columns === 0 ? cards.width : cards.cell
                    height: Math.max(implicitHeight, cards.rowHeight(index))
                    tellsStory: partners.count === 1 && cards.width >= Math.round(680 * Theme.scale)
                    current: page.beside && key === page.shown
                    onClicked: page.chosen = key
                }
            }
        }
        Words {
            width: parent.width
            visible: page.session.homeHasContent && partners.count === 0 && !page.selection.active
            text: qsTr("The partnerships on record are network memberships: see Networks.")
        }
    }
}
