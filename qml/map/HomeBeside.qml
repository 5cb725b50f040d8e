// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import PartnerCities

// The page about home beside the map.
HomePage {
    id: home

    required property BesideMap beside

    // qmllint disable compiler
    session: beside.session
    selection: beside.selection
    onExploreRequested: home.beside.exploreRequested()
    onPartnerRequested: municipality => home.beside.partnerRequested(municipality)
    onAnniversariesRequested: home.beside.anniversariesRequested()
    onChooseRequested: home.beside.chooseRequested()
}
