// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What the visitor has marked to find again, and its dates as one file for the calendar.
PageFlick {
    id: page

    required property Session session
    required property Favourites favourites

    // The page on which more can be read, and what it is about.
    signal targetRequested(string target, string about)
    signal partnersRequested

    objectName: "favouritesPage"

    FavouritesModel {
        id: marked
        session: page.session
        favourites: page.favourites
    }

    Words {
        width: parent.width
        role: Words.Display
        text: qsTr("Favourites")
    }
    Words {
        width: parent.width
        soft: true
        text: page.session.isKiosk ? qsTr("The list is forgotten when your visit ends.") : qsTr("The list stays on this device and goes nowhere else.")
    }
    Card {
        objectName: "noFavourites"
        width: parent.width
        visible: marked.count === 0

        Icon {
            name: "heart"
            size: Theme.gapHuge
            color: Theme.accent
        }
        Words {
            width: parent.width
            role: Words.Heading
            text: qsTr("Nothing marked yet")
        }
        Words {
            width: parent.width
            text: qsTr("Partners, agreements and coming events have a button with a heart. What you mark with it is found here.")
        }
        Words {
            width: parent.width
            visible: !page.session.isKiosk
            text: qsTr("All dates on this list can go into your calendar at once.")
        }
        PlainButton {
            objectName: "toPartners"
            iconName: "handshake"
            text: qsTr("Partners")
            onClicked: page.partnersRequested()
        }
    }
    Column {
        width: parent.width
        visible: marked.count > 0

        Repeater {
            model: marked

            FavouriteRow {
                width: parent.width
                onOpened: page.targetRequested(entry.target.page, entry.target.about)
                onRemoved: page.favourites.toggle(entry.key) // qmllint disable compiler
            }
        }
    }
    Words {
        width: parent.width
        visible: text.length > 0
        role: Words.Small
        soft: true
        text: marked.note
    }
    TakeAlong {
        width: parent.width
        session: page.session
        favourites: page.favourites
    }
}
