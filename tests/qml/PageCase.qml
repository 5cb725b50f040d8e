// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import PartnerCities

// What the tests of all pages share: the page on the real content of a municipality, in English, no warning allowed.
TestCase {
    id: testCase

    required property Component component
    required property Item container
    property string home: "jesenice"
    // Those that a page with something wrong in its content must give.
    property list<string> warnings
    property Item page: null
    property SignalSpy spy: SignalSpy {}

    function init() {
        failOnWarning(/.?/);
        for (const warning of testCase.warnings)
            ignoreWarning(new RegExp(warning));
        session.home = testCase.home;
        tryCompare(session, "home", testCase.home);
        session.language = "en";
        preferences.reset();
        favourites.reset();
        selection.active = false;
        searcher.text = "";
        Atlas.files.base = baseMap;
        testCase.page = createTemporaryObject(testCase.component, testCase.container, testCase.given());
        verify(testCase.page !== null);
        waitForRendering(testCase.page);
    }
    // What the page is made with.
    function given() {
        return {
            session: session
        };
    }
    function watch(signalName) {
        spy.target = testCase.page;
        spy.signalName = signalName;
        spy.clear();
    }
    // All text that can be seen in an item, line by line.
    function textOf(item) {
        let all = item instanceof Text ? item.text + "\n" : "";
        for (const child of item.children)
            all += child.visible ? textOf(child) : "";
        return all;
    }

    when: windowShown
}
