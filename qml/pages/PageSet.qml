// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// How each page is made, and what pages ask for.
QtObject {
    id: pages

    required property Session session
    required property Preferences preferences
    required property Favourites favourites
    required property PartnerSelection selection
    required property Searcher searcher
    required property ListCover cover
    // The map stands beside the pages.
    required property bool mapInSight
    // Whether the screen is one on which what is tapped can be moved into reach.
    required property bool offersReach

    signal mapRequested
    signal partnersRequested
    signal partnerRequested(string municipality)
    signal agreementRequested(string milestone)
    // Of one partnership; an empty id: of all that home takes part in.
    signal timelineRequested(string partnership)
    signal favouritesRequested
    // The page on which more can be read, and what it is about.
    signal targetRequested(string target, string about)
    signal chooseRequested
    signal statementRequested
    // A page tells of this partner.
    signal partnerShown(string municipality)

    readonly property Component searchPage: Component {
        SearchPage {
            session: pages.session
            searcher: pages.searcher
            selection: pages.selection
            onPartnersRequested: pages.partnersRequested()
            onChooseRequested: pages.chooseRequested()
        }
    }
    readonly property Component eventPage: Component {
        EventPage {
            session: pages.session
            onPartnerShown: municipality => pages.partnerShown(municipality)
            onPartnerRequested: municipality => pages.partnerRequested(municipality)
        }
    }
    readonly property Component partnersPage: Component {
        PartnersPage {
            session: pages.session
            cover: pages.cover
            preferences: pages.preferences
            favourites: pages.favourites
            mapInSight: pages.mapInSight
            selection: pages.selection
            onShownChanged: pages.partnerShown(shown)
            onAgreementRequested: milestone => pages.agreementRequested(milestone)
            onTimelineRequested: partnership => pages.timelineRequested(partnership)
            onFavouritesRequested: pages.favouritesRequested()
            onChooseRequested: pages.chooseRequested()
        }
    }
    readonly property Component partnerPage: Component {
        PartnerPage {
            session: pages.session
            preferences: pages.preferences
            favourites: pages.favourites
            mapInSight: pages.mapInSight
            onAgreementRequested: milestone => pages.agreementRequested(milestone)
            onTimelineRequested: partnership => pages.timelineRequested(partnership)
        }
    }
    readonly property Component agreementPage: Component {
        AgreementPage {
            session: pages.session
            favourites: pages.favourites
            onPartnerShown: municipality => pages.partnerShown(municipality)
            onPartnerRequested: municipality => pages.partnerRequested(municipality)
            onTimelineRequested: partnership => pages.timelineRequested(partnership)
        }
    }
    readonly property Component timelinePage: Component {
        TimelinePage {
            session: pages.session
            favourites: pages.favourites
            onPartnerShown: municipality => pages.partnerShown(municipality)
            onTargetRequested: (target, about) => pages.targetRequested(target, about)
            onChooseRequested: pages.chooseRequested()
        }
    }
    readonly property Component favouritesPage: Component {
        FavouritesPage {
            session: pages.session
            favourites: pages.favourites
            onTargetRequested: (target, about) => pages.targetRequested(target, about)
            onPartnersRequested: pages.partnersRequested()
        }
    }
    readonly property Component anniversariesPage: Component {
        AnniversariesPage {
            session: pages.session
            cover: pages.cover
            preferences: pages.preferences
            favourites: pages.favourites
            mapInSight: pages.mapInSight
            onPartnerShown: municipality => pages.partnerShown(municipality)
            onAgreementRequested: milestone => pages.agreementRequested(milestone)
            onPartnerRequested: municipality => pages.partnerRequested(municipality)
            onTimelineRequested: partnership => pages.timelineRequested(partnership)
            onFavouritesRequested: pages.favouritesRequested()
            onChooseRequested: pages.chooseRequested()
        }
    }
    readonly property Component explorePage: Component {
        ExplorePage {
            selection: pages.selection
            onAgreementRequested: milestone => pages.agreementRequested(milestone)
        }
    }
    readonly property Component networksPage: Component {
        NetworksPage {
            session: pages.session
            onChooseRequested: pages.chooseRequested()
        }
    }
    readonly property Component choosePage: Component {
        ChoosePage {
            session: pages.session
            onChosen: municipality => {
                pages.session.home = municipality;
                pages.mapRequested();
            }
        }
    }
    readonly property Component aboutPage: Component {
        AboutPage {
            session: pages.session
            onStatementRequested: pages.statementRequested()
        }
    }
    readonly property Component displayPage: Component {
        DisplayPage {
            preferences: pages.preferences
            offersReach: pages.offersReach
            isKiosk: pages.session.isKiosk
            onStatementRequested: pages.statementRequested()
        }
    }
    readonly property Component statementPage: Component {
        StatementPage {
            session: pages.session
        }
    }
}
