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
        function test_opens_what_can_be_read() {
            const row = findChild(page, "anniversary-jesenice-valjevo-2025@2026-05-31");
            verify(row !== null);
            mouseClick(row);
            tryVerify(() => findChild(page, "agreementPage") !== null);
            compare(findChild(page, "agreementPage").milestone, "jesenice-valjevo-2025");
        }
    }
}
