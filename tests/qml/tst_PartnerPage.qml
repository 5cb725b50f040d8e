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

        PartnerPage {
            width: root.width
            height: root.height
            municipality: "valjevo"
        }
    }
    PageCase {
        name: "PartnerPage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                preferences: preferences,
                favourites: favourites
            };
        }
        function test_tells_distance_direction_and_history() {
            const text = textOf(page);
            verify(text.includes("Valjevo"));
            verify(text.includes("km"));
            verify(text.includes("south-east"));
            verify(text.includes("1962"));
        }
        function test_without_a_photograph_has_a_piece_of_the_map() {
            verify(!findChild(page, "cover").visible);
            const map = findChild(page, "cutoutMap");
            verify(map !== null);
            verify(map.height > 100);
            tryVerify(() => map.ready);
            fuzzyCompare(map.center.latitude, 45.35, 0.05); // in the middle between the two
        }
        function test_the_piece_of_the_map_names_the_partner_and_home() {
            const there = findChild(page, "cutoutName");
            const home = findChild(page, "cutoutHomeName");
            tryCompare(home, "text", "Jesenice");
            compare(there.text, "Valjevo");
            tryVerify(() => home.visible);
            // Jesenice lies to the north-west: its name stands above, the other below.
            verify(home.y + home.height <= there.y);
            for (const name of [there, home]) {
                verify(name.x >= 0 && name.x + name.width <= name.parent.width);
                verify(name.y >= 0 && name.y + name.height <= name.parent.height);
            }
        }
        function test_the_piece_of_the_map_keeps_to_its_place() {
            const map = findChild(page, "cutoutMap");
            tryVerify(() => map.ready);
            waitForRendering(map);
            const at = map.mapToItem(page, 0, 0);
            const picture = grabImage(page);
            const margin = picture.pixel(at.x / 2, page.height - 5);
            compare(picture.pixel(at.x / 2, at.y + 5), margin);
            compare(picture.pixel(at.x + 5, at.y / 2), margin);
            verify(picture.pixel(at.x + 5, at.y + 5) !== margin);
        }
        function test_beside_the_map_needs_no_piece_of_it() {
            page.mapInSight = true;
            tryVerify(() => findChild(page, "cutoutMap") === null);
        }
        function test_opens_an_agreement() {
            watch("agreementRequested");
            const step = findChild(page, "step-jesenice-valjevo-1975");
            page.contentY = step.mapToItem(page.contentItem, 0, 0).y - 100;
            mouseClick(step, 40, 20);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "jesenice-valjevo-1975");
        }
        function test_what_is_no_agreement_opens_nothing() {
            watch("agreementRequested");
            const step = findChild(page, "step-jesenice-valjevo-1962");
            verify(step.inert);
            page.contentY = Math.max(0, step.mapToItem(page.contentItem, 0, 0).y - 100);
            mouseClick(step, 40, 20);
            compare(spy.count, 0);
        }
        function test_tells_it_in_easy_language_when_asked() {
            const full = textOf(page);
            verify(findChild(page, "easy-jesenice-valjevo") !== null);
            preferences.easyLanguage = true;
            tryVerify(() => textOf(page) !== full);
            verify(textOf(page).includes("Full text"));
        }
    }
}
