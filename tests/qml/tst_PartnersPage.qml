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
            cover: ListCover {}
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "PartnersPage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                preferences: preferences,
                favourites: favourites,
                selection: selection
            };
        }
        function test_tells_the_partner_and_opens_it() {
            verify(textOf(page).includes("Valjevo"));
            verify(textOf(page).includes("Serbia"));
            mouseClick(findChild(page, "partner-valjevo"));
            tryVerify(() => findChild(page, "partnerPage") !== null);
            verify(!findChild(page, "partnersList").parent.visible);
            verify(page.covered);
            page.chosen = "";
            verify(findChild(page, "partnersList").parent.visible);
        }
        function test_shows_list_and_partner_side_by_side_where_there_is_room() {
            page.width = 1400;
            tryVerify(() => findChild(page, "partnerPage") !== null);
            verify(findChild(page, "partnersList").parent.visible);
            verify(!page.covered);
        }
        function test_a_turned_tablet_keeps_the_partner() {
            page.width = 1400;
            mouseClick(findChild(page, "partner-valjevo"));
            page.width = 800;
            tryVerify(() => findChild(page, "partnerPage") !== null);
            compare(findChild(page, "partnerPage").municipality, "valjevo");
            verify(page.covered);
            page.chosen = "";
        }
        function test_leads_to_the_favourites_once_there_are_some() {
            const way = findChild(page, "openFavourites");
            verify(!way.visible);
            favourites.toggle("partner:valjevo");
            tryVerify(() => way.visible);
            watch("favouritesRequested");
            mouseClick(way);
            compare(spy.count, 1);
            favourites.toggle("partner:valjevo");
            tryVerify(() => !way.visible);
        }
        function test_follows_the_language() {
            session.language = "sr";
            tryVerify(() => textOf(page).includes("Ваљево"));
        }
    }
}
