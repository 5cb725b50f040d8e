// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Map
import PartnerCities.Presentation

// Partners by the hundred: dots and numbers drawn as one item. The arrow keys lead from one to the next.
ClusterLayer {
    id: crowd

    required property MarkersModel markers

    signal partnerTapped(string municipality)

    visible: places.length > 0
    places: markers.crowd
    names: markers.crowdNames
    style {
        ground: Theme.card
        ring: Theme.accent
        ink: Theme.accent
        focus: Theme.focus
        family: Theme.sans
        scale: Theme.scale
    }
    activeFocusOnTab: visible
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: currentName.length > 0 ? currentName : qsTr("%n towns. The arrow keys lead from one to the next.", "", places.length)
    Accessible.onPressAction: crowd.openCurrent()
    onPlaceTapped: place => crowd.partnerTapped(markers.crowdKeys[place])
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Right:
        case Qt.Key_Down:
            event.accepted = crowd.step(1);
            return;
        case Qt.Key_Left:
        case Qt.Key_Up:
            event.accepted = crowd.step(-1);
            return;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            crowd.openCurrent();
            event.accepted = true;
            return;
        case Qt.Key_Escape:
            crowd.gather();
        }
    }
}
