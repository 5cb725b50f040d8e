// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A number of years on a disc: the rounder the number, the more gold.
Rectangle {
    id: badge

    required property int number
    // Of the jubilee, 0 for none.
    required property int rank
    property real size: Math.round(64 * Theme.scale)
    property int role: Words.Title

    // A quarter of a century and its multiples are all gold, tens have a golden ring.
    readonly property bool gold: rank >= 25

    width: Math.max(size, Math.ceil(years.implicitWidth) + 2 * Theme.gapSmall)
    height: width
    radius: width / 2
    color: gold ? Theme.jubilee : rank > 0 ? Theme.jubileeSoft : Theme.accentSoft
    border.width: rank === 10 ? Math.round(3 * Theme.scale) : Theme.highContrast ? Theme.hairline : 0
    border.color: rank > 0 ? Theme.jubilee : Theme.line

    Words {
        id: years
        anchors.centerIn: parent
        role: badge.role
        heading: false
        unbroken: false
        wrapMode: Text.NoWrap
        color: badge.gold ? Theme.jubileeInk : badge.rank > 0 ? Theme.jubilee : Theme.accent
        text: badge.number
        Accessible.ignored: true
    }
}
