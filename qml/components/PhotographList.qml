// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A town's photographs below each other, each nearly in its own shape.
Column {
    id: list

    required property list<pictureEntry> pictures
    property real tallest: 10000

    visible: pictures.length > 0
    spacing: Theme.gapLarge

    SectionTitle {
        width: parent.width
        text: qsTr("Photographs")
    }
    Repeater {
        model: list.pictures

        Photograph {
            required property pictureEntry modelData

            width: list.width
            picture: modelData
            ratio: Math.max(0.4, Math.min(1, modelData.ratio))
            tallest: list.tallest
        }
    }
}
