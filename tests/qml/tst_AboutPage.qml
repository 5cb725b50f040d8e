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

        AboutPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "AboutPage"
        component: pageComponent
        container: root

        function test_names_sources_and_licences() {
            const text = textOf(page);
            verify(text.includes("Občina Jesenice"));
            verify(text.includes("EUPL-1.2"));
            verify(text.includes("Natural Earth"));
        }
    }
}
