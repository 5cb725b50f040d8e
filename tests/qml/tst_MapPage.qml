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

        MapPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "MapPage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                selection: selection
            };
        }
        function cleanup() {
            Theme.textScale = 1;
            root.width = 800;
            root.height = 1000;
        }
        function test_shows_home_and_partner_and_tells_of_the_one_tapped() {
            watch("partnerTapped");
            tryVerify(() => findChild(page, "marker-valjevo") !== null && !findChild(page, "mapPane").moving);
            mouseClick(findChild(page, "marker-valjevo"), 20);
            compare(spy.signalArguments[0][0], "valjevo");
            page.selected = "valjevo";
            const card = findChild(page, "mapCard");
            tryVerify(() => textOf(card).includes("Serbia"));
            mouseClick(findChild(page, "closeCard"));
            compare(page.selected, "");
        }
        function test_opens_the_partner_from_the_card() {
            page.selected = "valjevo";
            waitForRendering(page);
            watch("partnerRequested");
            mouseClick(findChild(page, "openPartner"));
            compare(spy.count, 1);
        }
        function test_an_earlier_year_has_other_threads_and_tells_what_happened() {
            mouseClick(findChild(page, "explore"));
            compare(page.exploring, true);
            selection.year = 1975;
            const card = findChild(page, "exploreCard");
            tryVerify(() => textOf(card).includes("1975") && textOf(card).includes("Charter"));
            verify(findChild(page, "marker-valjevo") !== null);
            mouseClick(findChild(page, "closeExplore"));
            compare(page.exploring, false);
            mouseClick(findChild(page, "clearSelection"));
            compare(selection.year, 0);
            verify(!selection.active);
        }
        function test_on_a_low_page_all_buttons_are_within_and_the_card_begins_with_the_name() {
            const column = findChild(page, "showAll").mapToItem(page, 0, 0);
            verify(column.x > page.width / 2, "Above the card");
            root.width = 800;
            root.height = 180;
            page.selected = "valjevo";
            Theme.textScale = 2;
            waitForRendering(page);
            for (const name of ["explore", "zoomIn", "zoomOut", "showAll"]) {
                const button = findChild(page, name);
                const at = button.mapToItem(page, 0, 0);
                verify(at.y >= 0 && at.y + button.height <= page.height, name);
                verify(at.x >= 0 && at.x + button.width < page.width / 2, name + " is across from the card");
            }
            const card = findChild(page, "mapCard");
            const open = findChild(page, "openPartner");
            verify(open.mapToItem(card, 0, 0).y >= card.height - Theme.gapLarge, "It is to be scrolled to");
            root.height = 600;
            tryVerify(() => open.mapToItem(card, 0, 0).y + open.height < card.height);
        }
        function test_the_buttons_leave_the_way_back_to_all_partners_free() {
            root.height = 240;
            selection.year = 1975;
            const clear = findChild(page, "clearSelection");
            tryVerify(() => clear.visible);
            for (const name of ["explore", "zoomIn", "zoomOut", "showAll"]) {
                const at = findChild(page, name).mapToItem(clear, 0, 0);
                verify(at.y >= clear.height || at.x >= clear.width, name);
            }
        }
        function test_the_hint_of_the_card_is_whole_or_not_there() {
            root.width = 360;
            root.height = 600;
            Theme.textScale = 2;
            waitForRendering(page);
            const card = findChild(page, "mapCard");
            const hint = "Tap a town on the map.";
            verify(!textOf(card).includes(hint));
            mouseClick(findChild(page, "unfoldHome"));
            tryVerify(() => textOf(card).includes(hint));
        }
        function test_the_buttons_zoom() {
            const pane = findChild(page, "mapPane");
            tryVerify(() => !pane.moving);
            const before = pane.zoomLevel;
            mouseClick(findChild(page, "zoomIn"));
            tryVerify(() => !pane.moving && pane.zoomLevel > before + 0.9);
        }
    }
}
