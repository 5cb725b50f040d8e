// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// All pages that lie over or beside the map, and which of them is open. Empty, it leaves the place to the map.
PageStack {
    id: root

    required property Session session
    required property Preferences preferences
    required property Favourites favourites
    required property PartnerSelection selection
    required property Searcher searcher
    // The map stands beside the pages.
    property bool mapInSight: false
    // Whether the screen is one on which what is tapped can be moved into reach.
    property bool offersReach: false
    // The page that is open, or from which one went on; the map lies under all others.
    property string section: "map"
    // The section to mark in the navigation: none on a page that belongs to none.
    readonly property string marked: root.currentItem as ChoosePage || root.currentItem as SearchPage || root.currentItem as DisplayPage || root.currentItem as StatementPage ? "" : section

    // A page tells of this partner.
    signal partnerShown(string municipality)
    // Another section than before was opened.
    signal sectionOpened
    // The years and the choice of partners are wanted; where the map stands beside the pages they are one of them.
    signal exploreRequested

    function open(page: string) {
        if (page === "choose") {
            // Choosing is a detour: back leads to where one was.
            root.show(pages.choosePage, {});
            return;
        }
        if (page === "search") {
            root.openSearch();
            return;
        }
        root.section = page === "explore" ? "map" : page;
        root.clear();
        root.sectionOpened();
        switch (page) {
        case "partners":
            return root.show(pages.partnersPage, {});
        case "explore":
            return root.exploreRequested();
        case "anniversaries":
            return root.show(pages.anniversariesPage, {});
        case "favourites":
            return root.show(pages.favouritesPage, {});
        case "networks":
            return root.show(pages.networksPage, {});
        case "about":
            return root.show(pages.aboutPage, {});
        case "display":
            return root.show(pages.displayPage, {});
        case "statement":
            return root.show(pages.statementPage, {});
        }
    }
    function openPartner(id: string) {
        root.partnerShown(id);
        root.show(pages.partnerPage, {
            municipality: id
        });
    }
    function openAgreement(id: string) {
        root.show(pages.agreementPage, {
            milestone: id
        });
    }
    // Of one partnership; an empty id: of all that home takes part in.
    function openTimeline(id: string) {
        root.show(pages.timelinePage, {
            partnership: id
        });
    }
    // Searching is a detour too; whoever has opened a result comes back to the others.
    function openSearch() {
        const before = root.find(item => item as SearchPage);
        if (!before)
            root.show(pages.searchPage, {});
        else if (before === root.currentItem)
            root.forceActiveFocus();
        else
            root.pop(before);
    }
    // Shows what was found or what a date leads to; pages that are not of the search's own kind lie over it.
    function openFound(page: string, target: string) {
        switch (page) {
        case "partner":
            return root.openPartner(target);
        case "agreement":
            return root.openAgreement(target);
        case "event":
            return root.show(pages.eventPage, {
                event: target
            });
        case "networks":
            return root.show(pages.networksPage, {
                wanted: target
            });
        case "partners":
            return root.show(pages.partnersPage, {});
        default:
            return root.open(page);
        }
    }
    function openExplore() {
        root.show(pages.explorePage, {});
    }
    function openDisplay() {
        if (!(root.currentItem as DisplayPage))
            root.show(pages.displayPage, {});
    }
    function back() {
        if (cover.listIsCovered)
            cover.listAsked();
        else if (root.depth > 1)
            root.pop();
        else
            root.open("map");
    }
    function show(page: Component, properties: var) {
        root.push(page, properties, root.section === "map" || root.depth > 0 ? T.StackView.PushTransition : T.StackView.Immediate);
    }

    Connections {
        target: root.searcher

        function onOpenRequested(page: string, target: string) {
            root.openFound(page, target);
        }
    }
    ListCover {
        id: cover
    }
    PageSet {
        id: pages
        session: root.session
        preferences: root.preferences
        favourites: root.favourites
        selection: root.selection
        searcher: root.searcher
        cover: cover
        mapInSight: root.mapInSight
        offersReach: root.offersReach
        onMapRequested: root.open("map")
        onPartnersRequested: root.show(pages.partnersPage, {})
        onPartnerRequested: municipality => root.openPartner(municipality)
        onAgreementRequested: milestone => root.openAgreement(milestone)
        onTimelineRequested: partnership => root.openTimeline(partnership)
        onTargetRequested: (target, about) => root.openFound(target, about)
        onFavouritesRequested: root.show(pages.favouritesPage, {})
        onChooseRequested: root.open("choose")
        onStatementRequested: root.show(pages.statementPage, {})
        onPartnerShown: municipality => root.partnerShown(municipality)
    }
}
