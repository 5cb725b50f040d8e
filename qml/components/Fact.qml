// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A name and its value, one above the other; takes no room without a value.
Column {
    id: fact

    required property string name
    required property string value
    // The name is what counts: a date that somebody claims.
    property bool large: false

    visible: value.length > 0
    spacing: 2

    Words {
        width: parent.width
        role: fact.large ? Words.Title : Words.Small
        soft: !fact.large
        heading: false
        text: fact.name
    }
    Words {
        width: parent.width
        text: fact.value
    }
}
