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

        ChoosePage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "ChoosePage"
        component: pageComponent
        container: root

        function test_finds_by_typing_and_chooses() {
            watch("chosen");
            const field = findChild(page, "chooseField");
            mouseClick(field);
            verify(field.activeFocus);
            field.insert(0, "valmi");
            tryVerify(() => findChild(page, "choice-valmiera") !== null);
            waitForRendering(page);
            mouseClick(findChild(page, "choice-valmiera"));
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "valmiera");
        }
        function test_the_End_key_leads_to_the_last_one_without_a_gap() {
            const list = findChild(page, "chooseList");
            findChild(page, "chooseStop").forceActiveFocus();
            for (const key of [Qt.Key_End, Qt.Key_Home, Qt.Key_End]) {
                keyClick(key);
                waitForRendering(page);
            }
            verify(list.atYEnd);
            verify(list.itemAtIndex(list.count - 1) !== null);
            verify(list.itemAt(10, list.contentY + 1) !== null, "The first row in sight is there");
        }
        function test_ticks_the_present_one_once() {
            const list = findChild(page, "chooseList");
            const ticked = () => [...Array(list.count).keys()].filter(i => list.itemAtIndex(i) && list.itemAtIndex(i).key === "jesenice");
            verify(ticked().length > 0);
            verify(!list.itemAtIndex(ticked()[0]).isRepeated);
        }
        function test_a_low_page_shows_what_is_found_rather_than_its_title() {
            const list = findChild(page, "chooseList");
            const field = findChild(page, "chooseField");
            verify(textOf(page).includes("Choose your municipality"));
            Theme.textScale = 2;
            mouseClick(field);
            page.height = 5 * Theme.touch; // as with a keyboard on a wide screen
            Theme.textScale = 1;
            tryVerify(() => textOf(page).includes("Choose your municipality"), 5000, "There is room");
            Theme.textScale = 2;
            field.insert(0, "valmi");
            tryVerify(() => findChild(page, "choice-valmiera") !== null);
            waitForRendering(page);
            verify(!textOf(page).includes("Choose your municipality"));
            verify(field.activeFocus);
            const row = findChild(page, "choice-valmiera");
            tryVerify(() => row.mapToItem(list, 0, row.height).y <= list.height, 5000, "It is in sight");
            page.height = root.height;
            tryVerify(() => textOf(page).includes("Choose your municipality"));
            verify(field.activeFocus);
        }
        function test_on_a_low_page_a_row_stays_under_the_finger() {
            const field = findChild(page, "chooseField");
            watch("chosen");
            Theme.textScale = 2;
            mouseClick(field);
            page.height = 5 * Theme.touch;
            field.insert(0, "valmi");
            tryVerify(() => findChild(page, "choice-valmiera") !== null);
            waitForRendering(page);
            const row = findChild(page, "choice-valmiera");
            const at = row.mapToItem(page, row.width / 2, row.height / 2);
            mousePress(page, at.x, at.y);
            wait(200); // as long as a finger stays
            page.height = root.height; // the keyboard goes with the focus
            wait(200);
            compare(row.mapToItem(page, row.width / 2, row.height / 2).y, at.y);
            mouseRelease(page, at.x, at.y);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "valmiera");
        }
        function test_large_words_leave_the_list_its_place() {
            const list = findChild(page, "chooseList");
            const field = findChild(page, "chooseField");
            const top = () => field.mapToItem(page, 0, 0).y;
            verify(!page.headScrolls);
            const before = top();
            list.contentY += 300;
            compare(top(), before);
            list.positionViewAtBeginning();
            Theme.textScale = 2;
            verify(!page.headScrolls, "There is room");
            page.width = 360;
            page.height = 500;
            verify(page.headScrolls);
            tryVerify(() => list.atYBeginning && top() > 0 && top() < page.height);
            list.contentY += 400;
            verify(top() < 0);
            field.forceActiveFocus();
            verify(list.atYBeginning);
            for (const letters of ["v", "va", "vxq", ""]) {
                field.text = letters;
                keyClick(Qt.Key_Down);
                tryVerify(() => top() > 0 && list.atYBeginning);
                verify(field.activeFocus, "Rows that come and go leave the field its focus");
            }
            field.text = "xqxq";
            tryVerify(() => textOf(page).includes("fewer letters"));
            tryVerify(() => list.headerItem.mapToItem(page, 0, list.headerItem.height).y <= page.height);
            page.height = 600;
            verify(field.activeFocus, "What is typed into stays where it is");
            field.clear();
            Theme.textScale = 1;
            verify(!page.headScrolls && top() > 0);
            page.width = root.width;
            const place = item => item.parent === page ? [...page.children].indexOf(item) : place(item.parent);
            verify(place(field) < place(list), "The field comes before the list again");
        }
        function test_says_when_nothing_is_found() {
            findChild(page, "chooseField").text = "xqxq";
            tryVerify(() => textOf(page).includes("fewer letters"));
        }
    }
}
