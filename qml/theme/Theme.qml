// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick

// One set of tokens for the whole interface. Lengths are in logical pixels, already scaled for the density.
QtObject {
    id: theme

    // How large everything is drawn: 1 on a phone in the hand, more on a screen one stands before. Set by Main.
    property real scale: 1
    property bool reducedMotion: false

    readonly property color paper: "#faf6ee"
    readonly property color card: "#fffdf9"
    readonly property color ink: "#1f2933"
    readonly property color inkSoft: "#52606d"
    readonly property color line: "#ddd3c2"
    readonly property color accent: "#93331f"
    readonly property color accentInk: "#ffffff"
    readonly property color accentSoft: "#f6e3da"
    readonly property color jubilee: "#8a5a00"
    readonly property color jubileeSoft: "#faecc8"
    readonly property color focus: "#1a4f8b"

    readonly property color mapWater: "#c8dbe3"
    readonly property color mapLand: "#f3eddf"
    readonly property color mapHighlight: "#fffaf0"
    readonly property color mapCoast: "#8fabb8"
    readonly property color mapBorder: "#c3b59c"

    readonly property string sans: "Noto Sans"
    readonly property string serif: "Noto Serif"

    readonly property int small: Math.round(14 * scale)
    readonly property int body: Math.round(17 * scale)
    readonly property int heading: Math.round(20 * scale)
    readonly property int title: Math.round(28 * scale)
    readonly property int display: Math.round(40 * scale)
    readonly property int giant: Math.round(96 * scale)

    readonly property int gapSmall: Math.round(6 * scale)
    readonly property int gap: Math.round(12 * scale)
    readonly property int gapLarge: Math.round(20 * scale)
    readonly property int gapHuge: Math.round(36 * scale)
    readonly property int radius: Math.round(14 * scale)
    readonly property int touch: Math.round(48 * scale)
    readonly property int icon: Math.round(24 * scale)
    // Lines of text are not longer than eyes follow with ease.
    readonly property int columnWidth: Math.round(760 * scale)

    readonly property int motion: reducedMotion ? 0 : 200
}
