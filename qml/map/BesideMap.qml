// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What stands beside a map that stays in sight while no page is open: home, and above it the map's buttons where hands
// do not reach the map.
Item {
    id: beside

    required property Session session
    required property PartnerSelection selection
    // Read and made only where it is seen: its models would be filled on every phone.
    required property bool made
    required property bool shown
    required property bool hasButtons

    signal exploreRequested
    signal partnerRequested(string municipality)
    signal anniversariesRequested
    signal chooseRequested
    signal zoomInRequested
    signal zoomOutRequested
    signal allRequested

    onMadeChanged: {
        if (beside.made)
            home.setSource("HomeBeside.qml", {
                beside: beside
            });
        else
            home.source = "";
    }

    Loader {
        id: home
        anchors.fill: parent
        anchors.topMargin: buttons.visible ? buttons.height + 2 * Theme.gapSmall : 0
        visible: beside.shown
    }
    Loader {
        id: buttons
        x: beside.width - width - Theme.gap
        y: Theme.gapSmall
        active: beside.hasButtons
        visible: active
        sourceComponent: MapButtons {
            inARow: true
            onZoomInRequested: beside.zoomInRequested()
            onZoomOutRequested: beside.zoomOutRequested()
            onAllRequested: beside.allRequested()
        }
    }
}
