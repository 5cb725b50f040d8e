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

    // What was chosen from the open list covers it: back leads to the list.
    property bool listIsCovered: false

    signal listAsked
    // A page tells of this partner.
    signal partnerShown(string municipality)
    // Another section than before was opened.
    signal sectionOpened
    // The years and the choice of partners are wanted; where the map stands beside the pages they are one of them.
    signal exploreRequested

    function open(page: string) {
        if (page === "choose") {
            // Choosing is a detour: back leads to where one was.
            root.show(choosePage, {});
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
            return root.show(partnersPage, {});
        case "explore":
            return root.exploreRequested();
        case "anniversaries":
            return root.show(anniversariesPage, {});
        case "favourites":
            return root.show(favouritesPage, {});
        case "networks":
            return root.show(networksPage, {});
        case "about":
            return root.show(aboutPage, {});
        case "display":
            return root.show(displayPage, {});
        case "statement":
            return root.show(statementPage, {});
        }
    }
    function openPartner(id: string) {
        root.partnerShown(id);
        root.show(partnerPage, {
            municipality: id
        });
    }
    function openAgreement(id: string) {
        root.show(agreementPage, {
            milestone: id
        });
    }
    // Of one partnership; an empty id: of all that home takes part in.
    function openTimeline(id: string) {
        root.show(timelinePage, {
            partnership: id
        });
    }
    // Searching is a detour too; whoever has opened a result comes back to the others.
    function openSearch() {
        const before = root.find(item => item as SearchPage);
        if (!before)
            root.show(searchPage, {});
        else if (before === root.currentItem)
            root.forceActiveFocus();
        else
            root.pop(before);
    }
    // Shows what was found; pages that are not of the search's own kind lie over it.
    function openFound(page: string, target: string) {
        switch (page) {
        case "partner":
            return root.openPartner(target);
        case "agreement":
            return root.openAgreement(target);
        case "event":
            return root.show(eventPage, {
                event: target
            });
        case "networks":
            return root.show(networksPage, {
                wanted: target
            });
        case "partners":
            return root.show(partnersPage, {});
        default:
            return root.open(page);
        }
    }
    function openExplore() {
        root.show(explorePage, {});
    }
    function openDisplay() {
        if (!(root.currentItem as DisplayPage))
            root.show(displayPage, {});
    }
    function back() {
        if (root.listIsCovered && (root.depth === 1 || root.currentItem as PartnersPage))
            root.listAsked();
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
    Component {
        id: searchPage

        SearchPage {
            session: root.session
            searcher: root.searcher
            selection: root.selection
            onPartnersRequested: root.show(partnersPage, {})
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: eventPage

        EventPage {
            session: root.session
            onPartnerShown: municipality => root.partnerShown(municipality)
            onPartnerRequested: municipality => root.openPartner(municipality)
        }
    }
    Component {
        id: partnersPage

        PartnersPage {
            id: partnersList

            Binding {
                target: root
                property: "listIsCovered"
                value: partnersList.covered
            }
            Connections {
                target: root

                function onListAsked() {
                    partnersList.chosen = "";
                }
            }

            session: root.session
            preferences: root.preferences
            favourites: root.favourites
            mapInSight: root.mapInSight
            selection: root.selection
            onShownChanged: root.partnerShown(shown)
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onTimelineRequested: partnership => root.openTimeline(partnership)
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: partnerPage

        PartnerPage {
            session: root.session
            preferences: root.preferences
            favourites: root.favourites
            mapInSight: root.mapInSight
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onTimelineRequested: partnership => root.openTimeline(partnership)
        }
    }
    Component {
        id: agreementPage

        AgreementPage {
            session: root.session
            favourites: root.favourites
            onPartnerShown: municipality => root.partnerShown(municipality)
            onPartnerRequested: municipality => root.openPartner(municipality)
            onTimelineRequested: partnership => root.openTimeline(partnership)
        }
    }
    Component {
        id: timelinePage

        TimelinePage {
            session: root.session
            favourites: root.favourites
            onPartnerShown: municipality => root.partnerShown(municipality)
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onPartnerRequested: municipality => root.openPartner(municipality)
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: favouritesPage

        FavouritesPage {
            session: root.session
            favourites: root.favourites
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onPartnerRequested: municipality => root.openPartner(municipality)
        }
    }
    Component {
        id: anniversariesPage

        AnniversariesPage {
            id: anniversariesList

            Binding {
                target: root
                property: "listIsCovered"
                value: anniversariesList.covered
            }
            Connections {
                target: root

                function onListAsked() {
                    anniversariesList.chosen = "";
                }
            }

            session: root.session
            preferences: root.preferences
            favourites: root.favourites
            mapInSight: root.mapInSight
            onPartnerShown: municipality => root.partnerShown(municipality)
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onPartnerRequested: municipality => root.openPartner(municipality)
            onTimelineRequested: partnership => root.openTimeline(partnership)
            onFavouritesRequested: root.show(favouritesPage, {})
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: explorePage

        ExplorePage {
            selection: root.selection
            onAgreementRequested: milestone => root.openAgreement(milestone)
        }
    }
    Component {
        id: networksPage

        NetworksPage {
            session: root.session
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: choosePage

        ChoosePage {
            session: root.session
            onChosen: municipality => {
                root.session.home = municipality;
                root.open("map");
            }
        }
    }
    Component {
        id: aboutPage

        AboutPage {
            session: root.session
            onStatementRequested: root.show(statementPage, {})
        }
    }
    Component {
        id: displayPage

        DisplayPage {
            preferences: root.preferences
            offersReach: root.offersReach
            isKiosk: root.session.isKiosk
            onStatementRequested: root.show(statementPage, {})
        }
    }
    Component {
        id: statementPage

        StatementPage {
            session: root.session
        }
    }
}
