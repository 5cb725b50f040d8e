// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Where the facts of a text come from, and how the text came to be.
Column {
    id: list

    required property list<sourceEntry> sources
    property string textStatus

    spacing: Theme.gapSmall

    Words {
        width: parent.width
        visible: list.textStatus.length > 0
        role: Words.Small
        soft: true
        text: qsTr("This text: %1").arg(list.textStatus)
    }
    Repeater {
        model: list.sources

        Words {
            required property sourceEntry modelData

            width: list.width
            role: Words.Small
            soft: true
            text: modelData.citation
        }
    }
}
