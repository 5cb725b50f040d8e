// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

Item {
    id: root

    width: 800
    height: 1400

    Component {
        id: pageComponent

        DisplayPage {
            width: root.width
            height: root.height
            offersReach: true
            isKiosk: false
        }
    }
    PageCase {
        name: "DisplayPage"
        component: pageComponent
        container: root

        function given() {
            return {
                preferences: preferences
            };
        }
        function test_makes_texts_larger_up_to_twice_the_size_and_smaller_again() {
            const larger = findChild(page, "textLarger");
            const smaller = findChild(page, "textSmaller");
            verify(!smaller.enabled);
            for (const size of [125, 150, 175, 200]) {
                mouseClick(larger);
                compare(preferences.textSize, size);
            }
            verify(!larger.enabled);
            mouseClick(smaller);
            compare(preferences.textSize, 175);
        }
        function test_changes_the_colours() {
            mouseClick(findChild(page, "look-dark"));
            compare(preferences.look, Preferences.Dark);
            verify(findChild(page, "look-dark").checked);
            mouseClick(findChild(page, "look-high-contrast"));
            compare(preferences.look, Preferences.HighContrast);
            verify(!findChild(page, "look-dark").checked);
        }
        function test_a_kiosk_has_no_device_to_follow() {
            verify(findChild(page, "look-as-device").visible);
            preferences.look = Preferences.AsDevice;
            page.isKiosk = true;
            verify(!findChild(page, "look-as-device").visible);
            verify(findChild(page, "look-light").checked);
        }
        function test_turns_things_on_and_off() {
            for (const name of ["easyLanguage", "reducedMotion", "withinReach"]) {
                mouseClick(findChild(page, name));
                verify(preferences[name]);
                mouseClick(findChild(page, name));
                verify(!preferences[name]);
            }
        }
    }
}
