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

        AnniversariesPage {
            cover: ListCover {}
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "AnniversariesPage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                preferences: preferences,
                favourites: favourites
            };
        }
        function test_shows_the_next_one_large() {
            const large = findChild(page, "upcomingNumberText");
            compare(large.text, "65");
            verify(large.font.pixelSize >= 100);
        }
        function test_leads_to_the_timeline_and_the_favourites() {
            watch("timelineRequested");
            mouseClick(findChild(page, "openTimeline"));
            compare(spy.signalArguments[0][0], ""); // of all
            watch("favouritesRequested");
            mouseClick(findChild(page, "openFavourites"));
            compare(spy.count, 1);
        }
        function test_the_head_stays_where_it_is_when_it_grows() {
            const list = findChild(page, "anniversariesList");
            const button = findChild(page, "takeAlongUnfold");
            const place = () => Math.round(button.mapToItem(page, 0, 0).y);
            verify(list.atYBeginning);
            const before = place();
            mouseClick(button);
            verify(findChild(page, "take-calendar").visible);
            wait(50);
            compare(place(), before);
            mouseClick(button);
            wait(50);
            compare(place(), before);
            list.contentY += 30;
            mouseClick(button);
            wait(50);
            compare(place(), before - 30);
            mouseClick(button);
            list.contentY -= 30;
            // Where its buttons need two rows it still begins with its title.
            page.width = 420;
            wait(50);
            verify(list.atYBeginning);
            verify(place() > before);
            // Who reads the rows keeps them.
            list.contentY = 300;
            page.width = root.width;
            wait(50);
            compare(list.contentY, 300);
        }
        function test_opens_what_can_be_read() {
            const row = findChild(page, "anniversary-jesenice-valjevo-2025@2026-05-31");
            verify(row !== null);
            mouseClick(row);
            tryVerify(() => findChild(page, "agreementPage") !== null);
            compare(findChild(page, "agreementPage").milestone, "jesenice-valjevo-2025");
        }
    }
}
