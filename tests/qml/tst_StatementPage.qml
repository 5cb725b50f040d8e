// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 800
    height: 1600

    Component {
        id: pageComponent

        StatementPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "StatementPage"
        component: pageComponent
        container: root

        function test_says_whom_to_tell_where_the_municipality_gives_no_contact() {
            verify(textOf(page).includes("please tell the municipality of Jesenice"));
            verify(!findChild(page, "contact").visible);
        }
        function test_does_not_scroll_for_the_sake_of_its_margin() {
            const column = page.contentColumn;
            const all = column.y + column.implicitHeight;
            for (const [below, scrolls] of [[Theme.gapHuge, false], [Theme.gapLarge, false], [Theme.gapSmall, false], [Theme.gapSmall - 1, true], [-100, true]]) {
                root.height = all + below;
                tryVerify(() => page.height === root.height);
                compare(page.contentHeight > page.height, scrolls, below);
                if (scrolls)
                    compare(page.contentHeight, all + Theme.gapLarge);
            }
            root.height = 1600;
        }
    }
    PageCase {
        name: "StatementPageWithContact"
        component: pageComponent
        container: root
        home: "valmiera"

        function test_says_how_the_municipality_is_reached() {
            const text = textOf(page);
            verify(text.includes("please tell the municipality of Valmiera"));
            verify(text.includes("Reception, room 1"));
        }
    }
}
