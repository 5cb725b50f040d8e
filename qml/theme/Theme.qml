// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick
import PartnerCities.Presentation

// One set of tokens for the whole interface (README.md beside says why they are as they are). Lengths are in
// logical pixels, already scaled for the density. Appearance sets the first group; nothing else writes here.
QtObject {
    id: theme

    enum Variant {
        Light,
        Dark,
        HighContrast
    }

    property int variant: Theme.Light
    // How large everything is drawn: 1 on a phone in the hand, more on a screen one stands before.
    property real scale: 1
    // How much larger than that texts are, as the visitor wants it: 1 to 2.
    property real textScale: 1
    // The same for the bars around the page, which must leave room for it on a phone held sideways.
    property real barTextScale: 1
    property bool reducedMotion: false
    // The least side of what can be touched, for a screen whose physical size is known; 0 elsewhere.
    property real smallestTouch: 0
    // One stands before the screen, which belongs to everybody: what it offers goes to the visitor's own phone.
    property bool standing: false
    // The colour the town has chosen, as "#rrggbb"; empty for the app's own.
    property string townAccent

    readonly property bool light: variant === Theme.Light
    readonly property bool highContrast: variant === Theme.HighContrast
    // WCAG 2.2: 1.4.3 (AA) for text, 1.4.6 (AAA) in high contrast; 1.4.11 for controls.
    readonly property real textContrast: highContrast ? 7 : 4.5
    readonly property color town: highContrast ? "#ffe14d" : townAccent.length > 0 ? townAccent : "#93331f"

    function of(inLight: color, inDark: color, inHighContrast: color): color {
        return [inLight, inDark, inHighContrast][variant];
    }

    // Grounds
    readonly property color paper: of("#faf6ee", "#0f1b27", "#000000")
    readonly property color card: of("#fffdf9", "#182837", "#000000")
    readonly property color accentSoft: highContrast ? "#000000" : Qt.tint(card, Qt.alpha(town, light ? 0.1 : 0.22))
    // Of words that only tell. Not the accent, which says that something can be pressed.
    readonly property color tag: highContrast ? "#2b2b2b" : Qt.tint(card, Qt.alpha(ink, 0.07))
    readonly property color jubileeSoft: of("#faecc8", "#3a3014", "#000000")
    // What is written and drawn on them
    readonly property color ink: of("#1f2933", "#f4eee2", "#ffffff")
    readonly property color inkSoft: of("#4f5c68", "#b9c5cf", "#ffffff")
    readonly property color accent: Contrast.readable(town, accentSoft, textContrast)
    readonly property color accentInk: Contrast.readable(light ? "#ffffff" : "#0f1b27", accent, textContrast)
    readonly property color jubilee: of("#7d5200", "#f2c96b", "#ffe14d")
    readonly property color jubileeInk: Contrast.readable(light ? "#ffffff" : "#0f1b27", jubilee, textContrast)
    readonly property color focus: of("#1a4f8b", "#8ec5ff", "#4de1ff")
    // Frames: of things to look at, and of things to touch
    readonly property color line: of("#ddd3c2", "#2e4256", "#ffffff")
    readonly property color outline: of("#85796a", "#7990a5", "#ffffff")

    // Coats of arms are drawn for white paper.
    readonly property color armsGround: "#ffffff"

    readonly property color mapWater: of("#cfdfe4", "#0c1620", "#000000")
    readonly property color mapLand: of("#f1ebdd", "#1d2c3a", "#1c1c1c")
    readonly property color mapHighlight: of("#fdf8ec", "#27394a", "#333333")
    readonly property color mapCoast: of("#9fb7c1", "#46607a", "#ffffff")
    readonly property color mapRiver: of("#a9c6d0", "#3a6480", "#8fb8d8")
    readonly property color mapBorder: of("#b5a488", "#5a7189", "#a8a8a8")
    readonly property color mapRegion: of("#d9cfba", "#2e4154", "#666666")
    // The shaded sides of mountains; none in high contrast, where it would be noise.
    readonly property color mapShade: of("#605a4637", "#50000000", "transparent")
    readonly property color mapName: of("#3a4148", "#dfe5ea", "#ffffff")
    readonly property color mapCountryName: of("#6e5f47", "#b7c3ce", "#e6e6e6")
    readonly property color mapWaterName: of("#2f5f74", "#8fb6cc", "#8fd0ff")
    readonly property color mapHalo: of("#d8f7f2e7", "#d81d2c3a", "#000000")
    readonly property color mapWaterHalo: of("#b8cfdfe4", "#b80c1620", "#000000")
    // A town's own streets
    readonly property color mapGreen: of("#e1e8cf", "#20352f", "#14281a")
    readonly property color mapBuiltUp: of("#e9e1d2", "#243443", "#262626")
    readonly property color mapBuilding: of("#d9cdb8", "#304458", "#4a4a4a")
    readonly property color mapRoad: of("#ffffff", "#3c5064", "#8c8c8c")
    readonly property color mapMainRoad: of("#f7e3b5", "#4f6478", "#d0d0d0")
    readonly property color mapRoadEdge: of("#c3b69f", "#141f2a", "#000000")

    readonly property string sans: "Noto Sans"
    readonly property string serif: "Noto Serif"

    // Small text grows as much as asked for, large text less, as on Android 14: it is readable already, and a
    // town's name shall stay on its page.
    // In the bars: names under icons, other small words, the town's name.
    readonly property int barCaption: Math.round(13 * scale * barTextScale)
    readonly property int barSmall: Math.round(14 * scale * barTextScale)
    readonly property int barHeading: Math.round(20 * scale * (1 + (barTextScale - 1) * 0.8))
    readonly property int barIcon: Math.round(24 * scale * Math.min(barTextScale, 1.5))
    // On the map: larger names would hide each other; the list of partners has them in full size.
    readonly property int mapLabel: Math.round(14 * scale * Math.min(textScale, 1.4))
    readonly property real mapTextScale: scale * Math.min(textScale, 1.4)
    readonly property int small: Math.round(14 * scale * textScale)
    readonly property int body: Math.round(17 * scale * textScale)
    readonly property int heading: Math.round(20 * scale * (1 + (textScale - 1) * 0.8))
    readonly property int title: Math.round(28 * scale * (1 + (textScale - 1) * 0.5))
    readonly property int display: Math.round(42 * scale * (1 + (textScale - 1) * 0.25))
    readonly property int giant: Math.round(112 * scale)

    readonly property int gapSmall: Math.round(6 * scale)
    readonly property int gap: Math.round(12 * scale)
    readonly property int gapLarge: Math.round(20 * scale)
    readonly property int gapHuge: Math.round(36 * scale)
    readonly property int radius: Math.round(10 * scale)
    readonly property int touch: Math.ceil(Math.max(48 * scale, smallestTouch))
    readonly property int icon: Math.round(24 * scale * Math.min(textScale, 1.5))
    readonly property int hairline: highContrast ? Math.max(2, Math.round(2 * scale)) : Math.max(1, Math.round(scale))
    readonly property int focusWidth: Math.max(3, Math.round(3 * scale))
    // Narrower is a phone held upright.
    readonly property int phoneWidth: Math.round(420 * scale)
    // Words are so large that they leave little room for anything else there.
    readonly property bool wordsFillPhone: textScale >= 1.5
    // Lines of text are not longer than eyes follow with ease.
    readonly property int columnWidth: Math.round(700 * scale * (1 + (textScale - 1) * 0.6))

    readonly property int motion: reducedMotion ? 0 : 220
}
