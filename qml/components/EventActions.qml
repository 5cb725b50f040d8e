// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What can be done with an event that is not over: to mark it, and to take it along.
Column {
    id: actions

    required property Session session
    required property Favourites favourites
    required property string event

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap

        FavouriteButton {
            favourites: actions.favourites
            kind: "event"
            about: actions.event
        }
        TakeAlongButton {
            along: keepsakes
        }
    }
    TakeAlong {
        id: keepsakes
        width: parent.width
        session: actions.session
        event: actions.event
        folded: true
    }
}
