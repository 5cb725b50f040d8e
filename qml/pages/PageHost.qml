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
    // The map is there, and there is time to read the pages, which takes as long as the first picture of the map.
    property bool prepared: false
    property Component read: null
    property PageKinds pages: null
    // Of which kind the pages are that lie on each other, and more that did before.
    property list<string> trail
    readonly property string kind: depth > 0 && depth <= trail.length ? trail[depth - 1] : ""
    // The page that is open, or from which one went on; the map lies under all others.
    property string section: "map"
    // The section to mark in the navigation: none on a page that belongs to none.
    readonly property string marked: ["choosePage", "searchPage", "displayPage", "statementPage"].indexOf(kind) >= 0 ? "" : section

    // A page tells of this partner.
    signal partnerShown(string municipality)
    // Another section than before was opened.
    signal sectionOpened
    // The years and the choice of partners are wanted; where the map stands beside the pages they are one of them.
    signal exploreRequested

    // A child of this: the engine, when it ends, has no place any more for what is left to it.
    onPreparedChanged: root.read = Qt.createComponent("PartnerCities", "PageSet", Component.Asynchronous, root)

    // How pages of a kind are made. Their set is made when the first of them is wanted.
    // qmllint disable compiler
    function maker(kind: string): Component {
        if (!root.pages)
            root.pages = Qt.createComponent("PartnerCities", "PageSet", Component.PreferSynchronous, root).createObject(root, {
                session: root.session,
                preferences: root.preferences,
                favourites: root.favourites,
                selection: root.selection,
                searcher: root.searcher,
                cover: cover,
                mapInSight: Qt.binding(() => root.mapInSight),
                offersReach: Qt.binding(() => root.offersReach)
            });
        root.read = null;
        return root.pages[kind];
    }
    // qmllint enable compiler
    function open(page: string) {
        if (page === "choose") {
            // Choosing is a detour: back leads to where one was.
            root.show("choosePage", {});
            return;
        }
        if (page === "search") {
            root.openSearch();
            return;
        }
        root.section = page === "explore" ? "map" : page;
        root.leaveAll();
        root.sectionOpened();
        if (page === "explore")
            root.exploreRequested();
        else if (page !== "map")
            root.show(page + "Page", {});
    }
    function openPartner(id: string) {
        root.partnerShown(id);
        root.show("partnerPage", {
            municipality: id
        });
    }
    function openAgreement(id: string) {
        root.show("agreementPage", {
            milestone: id
        });
    }
    // Of one partnership; an empty id: of all that home takes part in.
    function openTimeline(id: string) {
        root.show("timelinePage", {
            partnership: id
        });
    }
    // Searching is a detour too; whoever has opened a result comes back to the others.
    function openSearch() {
        const before = root.trail.slice(0, root.depth).indexOf("searchPage");
        if (before < 0)
            root.show("searchPage", {});
        else if (before === root.depth - 1)
            root.forceActiveFocus();
        else
            root.pop(root.get(before));
    }
    // Shows what was found or what a date leads to; pages that are not of the search's own kind lie over it.
    function openFound(page: string, target: string) {
        switch (page) {
        case "partner":
            return root.openPartner(target);
        case "agreement":
            return root.openAgreement(target);
        case "event":
            return root.show("eventPage", {
                event: target
            });
        case "networks":
            return root.show("networksPage", {
                wanted: target
            });
        case "partners":
            return root.show("partnersPage", {});
        default:
            return root.open(page);
        }
    }
    function openExplore() {
        root.show("explorePage", {});
    }
    function openDisplay() {
        if (root.kind !== "displayPage")
            root.show("displayPage", {});
    }
    function back() {
        if (cover.listIsCovered)
            cover.listAsked();
        else if (root.depth > 1)
            root.pop();
        else
            root.open("map");
    }
    function show(kind: string, properties: var) {
        root.trail = root.trail.slice(0, root.depth).concat([kind]);
        root.push(root.maker(kind), properties, root.section === "map" || root.depth > 0 ? T.StackView.PushTransition : T.StackView.Immediate);
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
    Connections {
        target: root.pages

        function onMapRequested() {
            root.open("map");
        }
        function onPartnersRequested() {
            root.show("partnersPage", {});
        }
        function onPartnerRequested(municipality: string) {
            root.openPartner(municipality);
        }
        function onAgreementRequested(milestone: string) {
            root.openAgreement(milestone);
        }
        function onTimelineRequested(partnership: string) {
            root.openTimeline(partnership);
        }
        function onTargetRequested(target: string, about: string) {
            root.openFound(target, about);
        }
        function onFavouritesRequested() {
            root.show("favouritesPage", {});
        }
        function onChooseRequested() {
            root.open("choose");
        }
        function onStatementRequested() {
            root.show("statementPage", {});
        }
        function onPartnerShown(municipality: string) {
            root.partnerShown(municipality);
        }
    }
}
