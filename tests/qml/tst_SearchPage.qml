// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import PartnerCities

Item {
    id: root

    width: 500
    height: 800

    Component {
        id: pageComponent

        SearchPage {
            width: root.width
            height: root.height
        }
    }
    SignalSpy {
        id: openSpy
        target: searcher
        signalName: "openRequested"
    }
    PageCase {
        name: "SearchPage"
        component: pageComponent
        container: root
        home: "valmiera"

        function given() {
            return {
                session: session,
                searcher: searcher,
                selection: selection
            };
        }
        function test_what_is_typed_begins_where_the_hint_does() {
            const field = findChild(page, "searchField");
            compare(field.topPadding, 0);
            Theme.textScale = 2;
            root.width = 330;
            const hint = textsOf(field).find(each => each.text === field.placeholderText);
            tryCompare(hint, "lineCount", 2);
            const line = hint.mapToItem(field, 0, hint.topPadding);
            const caret = field.cursorRectangle;
            verify(Math.abs(caret.y - line.y) <= 1, caret.y + " is " + line.y);
            verify(caret.y + caret.height <= line.y + hint.contentHeight / hint.lineCount + 1);
            Theme.textScale = 1;
            root.width = 500;
        }
        function textsOf(item) {
            return [...item.children].reduce((all, child) => all.concat(textsOf(child)), item instanceof Text ? [item] : []);
        }
        function type(text) {
            const field = findChild(page, "searchField");
            field.forceActiveFocus();
            field.text = "";
            for (const letter of text)
                field.insert(field.length, letter);
            tryCompare(searcher, "busy", false);
            waitForRendering(page);
        }
        function test_finds_at_each_letter_and_opens() {
            openSpy.clear();
            type("sol");
            tryVerify(() => findChild(page, "result-municipality/solna") !== null);
            mouseClick(findChild(page, "result-municipality/solna"));
            tryCompare(openSpy, "count", 1);
            compare(openSpy.signalArguments[0][0], "partner");
            compare(openSpy.signalArguments[0][1], "solna");
            compare(page.cameFrom, "valmiera");
        }
        function test_says_how_many_there_are() {
            type("solna");
            verify(findChild(page, "searchTold").text.length > 0);
            compare(findChild(page, "searchTold").text, searcher.told);
        }
        function test_the_keyboard_alone_moves_among_the_results_and_opens_one() {
            openSpy.clear();
            type("a");
            const field = findChild(page, "searchField");
            const list = findChild(page, "searchList");
            verify(list.count > 20);
            verify(field.activeFocus);
            keyClick(Qt.Key_Down);
            verify(list.itemAtIndex(0).activeFocus);
            for (let row = 1; row < list.count; ++row) {
                keyClick(Qt.Key_Down);
                verify(list.itemAtIndex(row).activeFocus, "row " + row);
            }
            keyClick(Qt.Key_Up);
            verify(list.itemAtIndex(list.count - 2).activeFocus);
            const wanted = list.itemAtIndex(list.count - 2).key;
            keyClick(Qt.Key_Return);
            tryCompare(openSpy, "count", 1);
            verify(wanted.endsWith(openSpy.signalArguments[0][1]) || openSpy.signalArguments[0][0] !== "map");
            list.positionViewAtBeginning();
            waitForRendering(page);
            list.itemAtIndex(0).forceActiveFocus();
            keyClick(Qt.Key_Up);
            verify(field.activeFocus);
        }
        function test_offers_names_spelled_nearly_so_and_looks_for_the_one_chosen() {
            type("vlajevo");
            verify(textOf(page).includes("Nothing found"));
            const offered = findChild(page, "suggestion-0");
            verify(offered !== null);
            const name = offered.text;
            mouseClick(offered);
            compare(findChild(page, "searchField").text, name);
            tryVerify(() => searcher.results.count > 0);
        }
        function test_offers_partners_by_country_and_topic() {
            watch("partnersRequested");
            type("xqxqxq");
            const flick = findChild(page, "searchHelp");
            const chip = findChild(page, "browse-DE");
            verify(chip !== null);
            flick.contentY = Math.max(0, chip.mapToItem(flick.contentItem, 0, 0).y - 100);
            waitForRendering(page);
            mouseClick(chip);
            compare(spy.count, 1);
            verify(selection.active);
            verify(selection.told.includes("Germany"));
        }
        function test_the_clear_button_empties_the_page() {
            type("solna");
            verify(searcher.results.count > 0);
            findChild(page, "searchField").clear();
            compare(searcher.text, "");
            tryVerify(() => searcher.results.count === 0);
        }
    }
}
