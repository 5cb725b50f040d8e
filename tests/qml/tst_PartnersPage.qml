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

        PartnersPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "PartnersPage"
        component: pageComponent
        container: root

        function test_tells_the_partner_and_opens_it() {
            verify(textOf(page).includes("Valjevo"));
            verify(textOf(page).includes("Serbia"));
            watch("partnerRequested");
            mouseClick(findChild(page, "partner-valjevo"));
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "valjevo");
        }
        function test_follows_the_language() {
            session.language = "sr";
            tryVerify(() => textOf(page).includes("Ваљево"));
        }
    }
}
