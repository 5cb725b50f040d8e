// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Map
import PartnerCities.Presentation

Item {
    id: root

    width: 800
    height: 600

    component CrowdedMap: FocusScope {
        id: crowded

        required property Session session
        required property PartnerSelection selection
        readonly property alias pane: pane
        readonly property alias crowd: crowd

        signal partnerTapped(string municipality)

        MarkersModel {
            id: model
            session: crowded.session
            selection: crowded.selection
            mostMarkers: 0
        }
        MapPane {
            id: pane
            anchors.fill: parent
            focus: true

            PartnerCrowd {
                id: crowd
                anchors.fill: parent
                basemap: pane.basemap
                markers: model
                onPartnerTapped: municipality => crowded.partnerTapped(municipality)
            }
        }
    }
    Component {
        id: pageComponent

        CrowdedMap {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "PartnerCrowd"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                selection: selection
            };
        }
        function lookAtValjevo() {
            page.pane.map.zoomLevel = 5;
            page.pane.map.center = page.crowd.places[0];
            tryVerify(() => page.crowd.ready);
            waitForRendering(page);
            watch("partnerTapped");
        }
        function test_a_tap_on_a_dot_tells_of_the_partner() {
            lookAtValjevo();
            mouseClick(page, root.width / 2, root.height / 2);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "valjevo");
        }
        function test_the_keyboard_leads_to_it_and_says_its_name() {
            lookAtValjevo();
            page.crowd.forceActiveFocus(Qt.TabFocusReason);
            verify(page.crowd.Accessible.name.includes("1"));
            keyClick(Qt.Key_Right);
            compare(page.crowd.Accessible.name, "Valjevo");
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "valjevo");
        }
    }
}
