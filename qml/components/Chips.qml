// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities

// Short words side by side, as many in a line as there is room.
Flow {
    id: chips

    required property list<string> texts

    visible: texts.length > 0
    spacing: Theme.gapSmall

    Repeater {
        model: chips.texts

        Chip {
            required property string modelData
            text: modelData
        }
    }
}
