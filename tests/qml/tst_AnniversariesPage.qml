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
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "AnniversariesPage"
        component: pageComponent
        container: root

        function test_shows_the_next_one_large() {
            verify(textOf(page).includes("65"));
        }
        function test_opens_what_can_be_read() {
            watch("agreementRequested");
            const row = findChild(page, "anniversary-jesenice-valjevo-2025@2026-05-31");
            verify(row !== null);
            mouseClick(row);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "jesenice-valjevo-2025");
        }
    }
}
