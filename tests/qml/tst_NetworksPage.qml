// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 800
    height: 1000

    Component {
        id: pageComponent

        NetworksPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "NetworksPage"
        component: pageComponent
        container: root
        home: "valmiera"

        function test_tells_networks_and_since_when() {
            const text = textOf(page);
            verify(text.includes("HANSE"));
            verify(text.includes("January 2021"));
            verify(text.includes("does not say when Valmiera joined"));
        }
        function test_says_what_a_network_is_and_offers_another_municipality_where_there_is_none() {
            session.home = "jesenice";
            tryCompare(session, "home", "jesenice");
            watch("chooseRequested");
            tryVerify(() => textOf(page).includes("learn from one another"));
            const text = textOf(page);
            verify(text.includes("No network membership"));
            verify(text.includes("Members shown in this app"));
            verify(!text.includes("when the municipality joined"));
            waitForRendering(page);
            mouseClick(findChild(page, "seeAnother"));
            compare(spy.count, 1);
        }
    }
}
