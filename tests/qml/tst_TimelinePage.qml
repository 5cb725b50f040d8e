// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 400
    height: 700

    Component {
        id: pageComponent

        TimelinePage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "TimelinePage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                favourites: favourites
            };
        }
        function inSight(item) {
            const y = item.mapToItem(page, 0, 0).y;
            return y >= 0 && y + Math.min(item.height, 100) <= page.height;
        }
        function cleanup() {
            root.width = 400;
        }
        function test_opens_where_today_is_and_leads_to_the_first_year_and_back() {
            const today = findChild(page, "timelineToday");
            verify(today !== null);
            tryVerify(() => inSight(today));
            verify(page.contentY > 0);
            mouseClick(findChild(page, "toFirstYear"));
            tryCompare(page, "contentY", 0);
            verify(inSight(findChild(page, "knot-jesenice-valjevo-1962")));
            mouseClick(findChild(page, "toToday"));
            tryVerify(() => inSight(today));
        }
        function test_stays_where_the_visitor_has_moved_it() {
            tryVerify(() => page.contentY > 0);
            page.contentY = 40;
            session.language = "sl";
            waitForRendering(page);
            compare(page.contentY, 40);
        }
        function test_years_stand_beside_the_thread_where_there_is_room() {
            verify(!page.wide);
            root.width = 1000;
            tryVerify(() => page.wide);
        }
        function test_opens_the_agreement_of_a_jubilee() {
            watch("targetRequested");
            const jubilee = findChild(page, "knot-jesenice-valjevo-1975@2030-08-01");
            page.contentY = Math.min(jubilee.mapToItem(page.contentItem, 0, 0).y - 100, page.contentHeight - page.height);
            waitForRendering(page);
            mouseClick(jubilee);
            compare(spy.signalArguments[0][0], "agreement");
            compare(spy.signalArguments[0][1], "jesenice-valjevo-1975");
        }
        function test_what_has_no_page_cannot_be_pressed() {
            verify(findChild(page, "knot-jesenice-daffodils-2016").inert);
        }
    }
}
