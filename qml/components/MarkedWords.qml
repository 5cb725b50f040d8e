// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A text in which what was looked for is bold. `marked` is the same with that markup and no other.
Words {
    id: words

    required property string plain
    required property string marked

    text: marked
    textFormat: Text.StyledText
    strong: false
    font.weight: Font.Normal
    Accessible.name: plain
}
