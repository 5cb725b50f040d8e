// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What a municipality without pages of its own says, where there may be too little room for all of it.
Flickable {
    id: flick

    required property Session session

    signal chooseRequested

    contentHeight: notice.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Scrolling {
        flick: flick
        step: Theme.touch
    }
    NoContent {
        id: notice
        width: flick.width
        session: flick.session
        onChooseRequested: flick.chooseRequested()
    }
}
