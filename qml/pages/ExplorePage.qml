// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The choice of years and partners, beside the map that follows it.
PageFlick {
    id: page

    required property PartnerSelection selection

    signal agreementRequested(string milestone)

    objectName: "explorePage"

    ExplorePanel {
        width: parent.width
        selection: page.selection
        onAgreementRequested: milestone => page.agreementRequested(milestone)
    }
}
