// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// All partner municipalities of the home municipality.
PageFlick {
    id: page

    required property Session session

    signal partnerRequested(string municipality)
    signal chooseRequested

    objectName: "partnersPage"
    columnWidth: Math.round(1160 * Theme.scale)

    PartnersModel {
        id: partners
        session: page.session
    }

    Words {
        width: parent.width
        role: Words.Display
        visible: page.session.homeHasContent
        text: qsTr("Partners")
    }
    Words {
        width: parent.width
        visible: page.session.homeHasContent
        soft: true
        text: page.session.homeName + " · " + qsTr("%n partner municipalities", "", partners.count)
    }
    NoContent {
        width: parent.width
        visible: !page.session.homeHasContent
        session: page.session
        onChooseRequested: page.chooseRequested()
    }
    Grid {
        id: grid

        readonly property int wanted: Math.max(1, Math.floor(width / Math.round(340 * Theme.scale)))

        width: parent.width
        columns: wanted
        spacing: Theme.gapLarge

        Repeater {
            model: partners

            PartnerCard {
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                onClicked: page.partnerRequested(key)
            }
        }
    }
    Words {
        width: parent.width
        visible: page.session.homeHasContent && partners.count === 0
        text: qsTr("The partnerships on record are network memberships: see Networks.")
    }
}
