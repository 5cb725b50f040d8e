// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What PageHost knows of the pages without having read them: what they need and what they ask for. The program starts
// without the pages.
QtObject {
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
}
