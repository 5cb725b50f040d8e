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

        AgreementPage {
            width: root.width
            height: root.height
            milestone: "jesenice-valjevo-2025"
        }
    }
    PageCase {
        name: "AgreementPage"
        component: pageComponent
        container: root

        function test_tells_who_signed_and_what() {
            const text = textOf(page);
            verify(text.includes("Peter Bohinec"));
            verify(text.includes("Lazar Gojković"));
            verify(text.includes("31\u00a0May 2025"));
        }
        function test_leads_to_the_partner() {
            watch("partnerRequested");
            page.contentY = page.contentHeight - page.height;
            waitForRendering(page);
            mouseClick(findChild(page, "to-partner-valjevo"));
            compare(spy.count, 1);
        }
    }
}
