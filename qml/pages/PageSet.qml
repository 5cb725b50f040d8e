// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities

// How each page is made, by its name.
PageKinds {
    id: pages

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
            session: pages.session
            selection: pages.selection
            onPartnerRequested: municipality => pages.partnerRequested(municipality)
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
