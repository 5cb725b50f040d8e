// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// The buttons that do what pinching and dragging do: nearer, farther, all of it.
Grid {
    id: buttons

    property bool inARow: false
    // Where the years and the choice of partners have no other way to them.
    property bool withExplore: false
    readonly property int count: withExplore ? 4 : 3
    readonly property real columnHeight: count * Theme.touch + (count - 1) * spacing

    signal zoomInRequested
    signal zoomOutRequested
    signal allRequested
    signal exploreRequested

    columns: inARow ? count : 1
    spacing: Theme.gapSmall

    RoundButton {
        objectName: "explore"
        visible: buttons.withExplore
        iconName: "history"
        text: qsTr("Over the years")
        onClicked: buttons.exploreRequested()
    }
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
