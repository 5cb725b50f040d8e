// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 500
    height: 2000

    Component {
        id: pageComponent

        EventPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "EventPage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                event: "jesenice-valjevo-jubilee-2025"
            };
        }
        function test_tells_of_the_event_and_leads_to_the_partner() {
            const text = textOf(page);
            for (const told of ["2025", "Fifty years of twinning", "Jesenice\u00a0– Valjevo", "booklet"])
                verify(text.includes(told), told);
            watch("partnerRequested");
            mouseClick(findChild(page, "to-partner-valjevo"));
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "valjevo");
        }
    }
}
