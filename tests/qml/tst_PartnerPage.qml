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
                preferences: preferences
            };
        }
        function test_tells_distance_direction_and_history() {
            const text = textOf(page);
            verify(text.includes("Valjevo"));
            verify(text.includes("km"));
            verify(text.includes("south-east"));
            verify(text.includes("1962"));
        }
        function test_opens_an_agreement() {
            watch("agreementRequested");
            mouseClick(findChild(page, "step-jesenice-valjevo-1975"), 40, 20);
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
