// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The partners that the map shows, a line each.
Column {
    id: rows

    required property PartnersModel partners
    // Said where there are several.
    property string hint

    signal partnerRequested(string municipality)

    SectionTitle {
        width: parent.width
        visible: rows.partners.count > 0
        text: qsTr("Partners")
    }
    Words {
        width: parent.width
        visible: rows.partners.count > 1 && text.length > 0
        soft: true
        text: rows.hint
    }
    Repeater {
        model: rows.partners

        PartnerRow {
            width: rows.width
            onClicked: rows.partnerRequested(key)
        }
    }
}
