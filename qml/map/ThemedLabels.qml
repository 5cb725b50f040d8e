// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import PartnerCities
import PartnerCities.Map

// The names on the map in the colours and sizes of the theme.
LabelLayer {
    style {
        place: Theme.mapName
        country: Theme.mapCountryName
        water: Theme.mapWaterName
        halo: Theme.mapHalo
        waterHalo: Theme.mapWaterHalo
        haloWidth: Theme.highContrast ? 2.6 : 1.6 // bright lines would read as parts of letters
        family: Theme.sans
        scale: Theme.mapTextScale
    }
}
