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

        function given() {
            return {
                session: session,
                favourites: favourites
            };
        }
        function test_marks_the_agreement_and_leads_to_the_time_of_its_partnership() {
            page.contentY = page.contentHeight - page.height;
            waitForRendering(page);
            const heart = findChild(page, "favourite-jesenice-valjevo-2025");
            mouseClick(heart);
            compare(favourites.keys, ["agreement:jesenice-valjevo-2025"]);
            verify(heart.marked);
            mouseClick(heart);
            compare(favourites.keys, []);
            watch("timelineRequested");
            mouseClick(findChild(page, "openTimeline"));
            compare(spy.signalArguments[0][0], "jesenice-valjevo");
        }
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
