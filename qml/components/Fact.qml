// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A name and its value, one above the other; takes no room without a value.
Column {
    id: fact

    required property string name
    required property string value

    visible: value.length > 0
    spacing: 2

    Words {
        width: parent.width
        role: Words.Small
        soft: true
        text: fact.name
    }
    Words {
        width: parent.width
        text: fact.value
    }
}
