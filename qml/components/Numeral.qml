// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A year or a number of years as a picture: no taller than its figures.
Item {
    id: numeral

    required property string text
    property real size: Theme.giant
    property color color: Theme.accent
    // What it is the number of, for those who hear it.
    property string spoken: text

    implicitWidth: words.implicitWidth
    implicitHeight: Math.ceil(figures.tightBoundingRect.height) + 2 * Theme.gapSmall

    TextMetrics {
        id: figures
        font: words.font
        text: numeral.text
    }
    Words {
        id: words

        // Where the figures are in the line, for the audit: the line is much taller.
        readonly property rect ink: Qt.rect(0, baselineOffset + figures.tightBoundingRect.y, figures.tightBoundingRect.width, figures.tightBoundingRect.height)

        objectName: numeral.objectName + "Text"
        y: Theme.gapSmall - baselineOffset - figures.tightBoundingRect.y
        role: Words.Giant
        font.pixelSize: Math.max(1, Math.round(numeral.size))
        lineHeight: 1
        renderType: Text.NativeRendering // curves of what is so large have corners otherwise
        wrapMode: Text.NoWrap
        color: numeral.color
        text: numeral.text
        Accessible.name: numeral.spoken
    }
}
