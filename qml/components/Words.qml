// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A text in one of the type scale's roles.
Text {
    id: words

    enum Role {
        Small,
        Body,
        Heading,
        Title,
        Display,
        Giant
    }

    property int role: Words.Body
    property bool strong: false
    property bool soft: false
    // For the eye only: what it says is said elsewhere.
    property bool unspoken: false
    // Whether it names what follows, for those who jump from heading to heading.
    property bool heading: role === Words.Title || role === Words.Display
    // A name or another word that must not be broken: it is set smaller instead.
    property bool unbroken: role >= Words.Heading
    readonly property bool isShrunk: minimumPixelSize < font.pixelSize
    property bool fitted: false
    readonly property bool serif: role >= Words.Title
    readonly property real widestWord: unbroken ? text.split("\n").join(" ").split("-").join("- ").split("–").join("– ").split(" ").reduce((widest, word) => Math.max(widest, letters.advanceWidth(word)), 0) * font.pixelSize / letters.font.pixelSize : 0
    // The room between lines lies below each: half of it goes above, or words would stand too high in what they are
    // in the middle of.
    readonly property int lift: Math.round(Math.max(0, (lineHeight - 1) * 0.68 - 0.03) * font.pixelSize)

    // Qt keeps the room that a text set smaller would take in its full size.
    function fitHeight() {
        words.fitted = words.isShrunk;
        words.height = words.isShrunk ? Math.ceil(words.contentHeight) + words.topPadding + words.bottomPadding : undefined;
    }

    onContentSizeChanged: {
        if (words.isShrunk || words.fitted)
            Qt.callLater(words.fitHeight);
    }

    textFormat: Text.PlainText
    wrapMode: unbroken ? Text.WordWrap : Text.Wrap
    fontSizeMode: unbroken ? Text.HorizontalFit : Text.FixedSize
    // Fitting alone would make the whole text so small that it needs one line only: no smaller than its widest word asks for.
    minimumPixelSize: widestWord > width ? Math.max(Math.min(Theme.small, Math.round(18 * Theme.scale)), Math.floor(font.pixelSize * width / widestWord)) : font.pixelSize
    color: soft ? Theme.inkSoft : Theme.ink
    font.family: serif ? Theme.serif : Theme.sans
    font.weight: strong || role >= Words.Heading ? Font.Bold : Font.Normal
    font.pixelSize: [Theme.small, Theme.body, Theme.heading, Theme.title, Theme.display, Theme.giant][role]
    lineHeight: serif ? 1.05 : 1.2
    topPadding: lift
    bottomPadding: -lift
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0

    FontMetrics {
        id: letters
        font.family: words.font.family
        font.weight: words.font.weight
        font.pixelSize: 64
    }
}
