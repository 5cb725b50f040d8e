// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities.Map

// Of what covers a part of the map, so that no name is cut by it; its model are those items.
Repeater {
    id: root

    required property LabelLayer labels

    MapObstacle {
        required property Item modelData

        x: modelData.x
        y: modelData.y
        width: modelData.visible ? modelData.width : 0
        height: modelData.height
        labels: root.labels
    }
}
