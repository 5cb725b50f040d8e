// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// The buttons that do what pinching and dragging do: nearer, farther, all of it.
Grid {
    id: buttons

    property bool inARow: false

    signal zoomInRequested
    signal zoomOutRequested
    signal allRequested

    columns: inARow ? 3 : 1
    spacing: Theme.gapSmall

    RoundButton {
        objectName: "zoomIn"
        iconName: "plus"
        text: qsTr("Zoom in")
        onClicked: buttons.zoomInRequested()
    }
    RoundButton {
        objectName: "zoomOut"
        iconName: "minus"
        text: qsTr("Zoom out")
        onClicked: buttons.zoomOutRequested()
    }
    RoundButton {
        objectName: "showAll"
        iconName: "maximize"
        text: qsTr("Show all partners")
        onClicked: buttons.allRequested()
    }
}
