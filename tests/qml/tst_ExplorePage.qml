// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import PartnerCities
import PartnerCities.Presentation

Item {
    id: root
    width: 800
    height: 1000

    Component {
        id: pageComponent

        ExplorePage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "ExplorePage"
        component: pageComponent
        container: root
        home: "valmiera"

        function given() {
            return {
                session: session,
                selection: selection
            };
        }
        function test_the_years_can_be_stepped_dragged_and_typed() {
            mouseClick(findChild(page, "yearBack"));
            compare(selection.year, 2025);
            const slider = findChild(page, "yearSlider");
            mouseClick(slider, slider.width / 2);
            verify(selection.year > 2000 && selection.year < 2015);
            slider.forceActiveFocus();
            const before = selection.year;
            keyClick(Qt.Key_Right);
            compare(selection.year, before + 1);
            mouseClick(findChild(page, "showAllPartners"));
            compare(selection.year, 0);
            tryVerify(() => textOf(page).includes("Today"));
        }
        function test_the_years_play_from_the_first_and_stop_at_a_touch() {
            mouseClick(findChild(page, "playYears"));
            compare(selection.year, 1991);
            verify(textOf(page).includes("Solna"));
            tryCompare(selection, "year", 1992, 5000);
            mouseClick(findChild(page, "yearOn"));
            compare(selection.year, 1993);
            compare(findChild(page, "playYears").iconName, "play");
        }
        function test_a_country_chooses_its_partners() {
            const sweden = findChild(page, "choice-SE");
            verify(sweden !== null);
            page.contentY = Math.min(page.contentHeight - page.height, sweden.mapToItem(page.contentItem, 0, 0).y - 100);
            mouseClick(sweden);
            compare(selection.count, 1);
            verify(findChild(page, "choice-SE").checked);
        }
        function test_tells_who_the_partners_of_a_year_are() {
            const all = selection.count;
            const row = findChild(page, "row-solna");
            verify(row !== null);
            selection.year = 1992;
            tryVerify(() => findChild(page, "row-cherkasy") === null);
            verify(findChild(page, "row-solna") !== null);
            selection.year = 0;
            tryCompare(selection, "count", all);
            watch("partnerRequested");
            findChild(page, "row-solna").click();
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "solna");
        }
        function test_opens_an_agreement_of_the_year() {
            selection.year = 1991;
            watch("agreementRequested");
            waitForRendering(page);
            const rows = findChild(page, "yearEvents");
            mouseClick(rows.children[0]);
            compare(spy.count, 1);
        }
    }
}
