// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The choice of years and partners, beside the map that follows it, and those that it shows.
PageFlick {
    id: page

    required property Session session
    required property PartnerSelection selection

    signal agreementRequested(string milestone)
    signal partnerRequested(string municipality)

    objectName: "explorePage"

    PartnersModel {
        id: shown
        session: page.session
        selection: page.selection
    }

    ExplorePanel {
        width: parent.width
        selection: page.selection
        onAgreementRequested: milestone => page.agreementRequested(milestone)
    }
    PartnerRows {
        width: parent.width
        partners: shown
        onPartnerRequested: municipality => page.partnerRequested(municipality)
    }
}
