// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

Item {
    id: root

    width: 500
    height: 1200

    Component {
        id: pageComponent

        FavouritesPage {
            width: root.width
            height: root.height
        }
    }
    PageCase {
        name: "FavouritesPage"
        component: pageComponent
        container: root

        function given() {
            return {
                session: session,
                favourites: favourites
            };
        }
        function test_explains_itself_while_it_is_empty() {
            verify(findChild(page, "noFavourites").visible);
            verify(!findChild(page, "take-calendar")); // the dates of home are not what was marked
            verify(!findChild(page, "take-text"));
        }
        function test_lists_what_is_marked_and_takes_it_along() {
            favourites.toggle("partner:valjevo");
            favourites.toggle("agreement:jesenice-valjevo-1975");
            favourites.toggle("partner:solna"); // of another town
            tryVerify(() => findChild(page, "open-partner:valjevo") !== null);
            waitForRendering(page);
            verify(!findChild(page, "noFavourites").visible);
            const text = textOf(page);
            verify(text.includes("Partners"));
            verify(text.includes("Agreements"));
            verify(text.includes("Valjevo"));
            verify(!text.includes("Solna"));
            verify(text.includes("1 more favourite"));
            verify(findChild(page, "take-calendar") !== null);
            watch("targetRequested");
            mouseClick(findChild(page, "open-partner:valjevo"));
            compare(spy.signalArguments[0][0], "partner");
            compare(spy.signalArguments[0][1], "valjevo");
            mouseClick(findChild(page, "open-agreement:jesenice-valjevo-1975"));
            compare(spy.signalArguments[1][0], "agreement");
            compare(spy.signalArguments[1][1], "jesenice-valjevo-1975");
            mouseClick(findChild(page, "remove-partner:valjevo"));
            compare(favourites.keys, ["agreement:jesenice-valjevo-1975", "partner:solna"]);
            tryVerify(() => !findChild(page, "open-partner:valjevo"));
        }
    }
}
