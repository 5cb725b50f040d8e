// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import PartnerCities
import PartnerCities.Map

// The base map in the colours of the theme.
BasemapItem {
    files: Atlas.files
    style {
        water: Theme.mapWater
        land: Theme.mapLand
        homeLand: Theme.mapHighlight
        coast: Theme.mapCoast
        river: Theme.mapRiver
        border: Theme.mapBorder
        disputed: Theme.mapBorder
        region: Theme.mapRegion
        shade: Theme.mapShade
        green: Theme.mapGreen
        builtUp: Theme.mapBuiltUp
        building: Theme.mapBuilding
        road: Theme.mapRoad
        mainRoad: Theme.mapMainRoad
        roadEdge: Theme.mapRoadEdge
        rail: Theme.mapRoadEdge
        penScale: Theme.scale
    }
}
