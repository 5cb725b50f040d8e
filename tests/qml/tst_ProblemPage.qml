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

        ProblemPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "ProblemPage"
        component: pageComponent
        container: root

        function test_goes_on_when_asked() {
            watch("dismissed");
            mouseClick(findChild(page, "continue"));
            compare(spy.count, 1);
        }
    }
}
