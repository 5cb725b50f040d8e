// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 400
    height: 1400

    Component {
        id: component

        Column {
            id: column

            required property Session session
            property alias folded: keepsakes.folded

            width: root.width

            TakeAlongButton {
                along: keepsakes
            }
            TakeAlong {
                id: keepsakes
                width: column.width
                session: column.session
                municipality: "valjevo"
            }
        }
    }
    PageCase {
        name: "TakeAlong"
        component: component
        container: root

        function cleanup() {
            Theme.standing = false;
        }
        function test_offers_what_a_device_can_take() {
            for (const key of ["calendar", "map", "card", "text"])
                verify(findChild(page, "take-" + key).visible);
            verify(!findChild(page, "qr-calendar").visible);
        }
        function test_copies_the_text_and_says_so() {
            const result = findChild(page, "takeAlongResult");
            verify(!result.visible);
            mouseClick(findChild(page, "take-text"));
            tryVerify(() => result.visible);
            verify(result.text.includes("Copied"));
            session.language = "sl";
            tryVerify(() => !result.visible); // it was told in another language
        }
        function test_shows_one_code_at_a_time_on_a_screen_one_stands_before() {
            Theme.standing = true;
            tryVerify(() => findChild(page, "qr-calendar").visible);
            verify(!findChild(page, "qr-map").visible);
            verify(findChild(page, "code-calendar").Accessible.checked);
            mouseClick(findChild(page, "code-map"));
            tryVerify(() => findChild(page, "qr-map").visible);
            verify(!findChild(page, "qr-calendar").visible);
            verify(textOf(page).includes("Valjevo, Serbia"));
        }
        function test_says_what_the_calendar_leaves_out_beside_its_code_only() {
            const note = () => textOf(page).includes("no calendar entry");
            tryVerify(note);
            Theme.standing = true;
            tryVerify(() => findChild(page, "qr-calendar").visible);
            verify(note());
            mouseClick(findChild(page, "code-text"));
            tryVerify(() => findChild(page, "qr-text").visible);
            verify(!note());
        }
        function test_unfolds_where_it_is_folded() {
            page.folded = true;
            verify(!findChild(page, "take-text").visible);
            const button = findChild(page, "takeAlongUnfold");
            mouseClick(button);
            tryVerify(() => findChild(page, "take-text").visible);
            mouseClick(button);
            tryVerify(() => !findChild(page, "take-text").visible);
        }
    }
}
