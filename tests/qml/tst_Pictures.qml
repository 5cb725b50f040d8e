// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 800
    height: 1000

    Component {
        id: partnerComponent

        PartnerPage {
            width: root.width
            height: root.height
        }
    }
    Component {
        id: homeComponent

        HomePage {
            width: root.width
            height: root.height
        }
    }
    Component {
        id: partnersComponent

        PartnersPage {
            cover: ListCover {}
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "PartnerPageWithPictures"
        component: partnerComponent
        container: root
        home: "valmiera"

        function given() {
            return {
                session: session,
                preferences: preferences,
                favourites: favourites,
                municipality: "viljandi"
            };
        }
        function test_shows_the_photograph_with_alt_text_caption_and_credit() {
            const cover = findChild(page, "cover");
            const photograph = findChild(cover, "photograph");
            tryCompare(photograph, "status", Image.Ready);
            verify(cover.visible);
            compare(photograph.Accessible.role, Accessible.Graphic);
            compare(photograph.Accessible.name, "Houses on a river with a church among them and mountains behind");
            const text = textOf(cover);
            verify(text.includes("Lipovec from the north"));
            verify(text.includes("Photograph: Ana Lipar, CC BY-SA 4.0"));
            compare(findChild(page, "cutoutMap"), null);
        }
        function test_is_no_larger_than_its_place() {
            const photograph = findChild(findChild(page, "cover"), "photograph");
            tryCompare(photograph, "status", Image.Ready);
            verify(photograph.implicitWidth < 1280);
            verify(photograph.implicitWidth >= photograph.width);
        }
        function test_no_text_lies_on_the_photograph() {
            const cover = findChild(page, "cover");
            const photograph = findChild(cover, "photograph");
            const below = photograph.mapToItem(cover, 0, photograph.height).y;
            verify(findChild(cover, "credit").y >= below);
        }
        function test_shows_the_arms_beside_the_name() {
            const arms = findChild(page, "arms");
            tryCompare(arms, "status", Image.Ready);
            compare(arms.Accessible.name, "A green linden leaf above blue water on a golden shield");
            verify(textOf(page).includes("Coat of arms: Občina Lipovec, CC0 1.0"));
        }
        function test_shows_the_other_photographs_below() {
            const text = textOf(page);
            verify(text.includes("Photographs"));
            verify(text.includes("Photograph: Občina Lipovec, z dovoljenjem občine"));
        }
    }
    PageCase {
        name: "PartnerPageWithDamagedPictures"
        component: partnerComponent
        container: root
        home: "velenje"
        warnings: ["the picture \"lukavac/photograph/0/2026.11.1\" is damaged", "the picture \"lukavac/arms/0/2026.11.1\" is damaged"]

        function given() {
            return {
                session: session,
                preferences: preferences,
                favourites: favourites,
                municipality: "lukavac"
            };
        }
        function test_is_as_complete_as_without() {
            const cover = findChild(page, "cover");
            tryCompare(cover, "visible", false);
            tryVerify(() => findChild(page, "cutoutMap") !== null);
            tryCompare(findChild(page, "arms").parent, "width", 0);
            verify(textOf(page).includes("Lukavac"));
        }
    }
    PageCase {
        name: "HomePageWithPictures"
        component: homeComponent
        container: root
        home: "valmiera"

        function given() {
            return {
                session: session,
                selection: selection
            };
        }
        function test_shows_the_towns_photographs_and_arms() {
            const cover = findChild(page, "cover");
            tryCompare(findChild(cover, "photograph"), "status", Image.Ready);
            tryCompare(findChild(page, "arms"), "status", Image.Ready);
            const text = textOf(page);
            verify(text.includes("Photograph: Ana Lipar, CC BY-SA 4.0"));
            verify(text.includes("Photograph: Občina Lipovec, z dovoljenjem občine"));
            verify(text.includes("Coat of arms: Občina Lipovec, CC0 1.0"));
        }
    }
    PageCase {
        name: "HomePageWithoutPictures"
        component: homeComponent
        container: root

        function given() {
            return {
                session: session,
                selection: selection
            };
        }
        function test_has_no_gap_where_they_would_be() {
            verify(!findChild(page, "cover").visible);
            compare(findChild(page, "arms").parent.width, 0);
            verify(!textOf(page).includes("Coat of arms"));
        }
    }
    PageCase {
        name: "PartnersPageWithPictures"
        component: partnersComponent
        container: root
        home: "valmiera"

        function given() {
            return {
                session: session,
                preferences: preferences,
                favourites: favourites,
                selection: selection
            };
        }
        function test_the_list_shows_arms_that_tools_pass_over() {
            const arms = findChild(findChild(page, "partner-viljandi"), "arms");
            tryCompare(arms, "status", Image.Ready);
            verify(arms.Accessible.ignored);
            compare(findChild(findChild(page, "partner-halle"), "arms").parent.width, 0);
        }
    }
}
