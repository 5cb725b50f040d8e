// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The head of every page: the way back, whose partners these are, the search, how to see and hear, and the languages.
Rectangle {
    id: bar

    required property Session session
    required property bool canGoBack
    required property bool canRead
    // The window has little height, as a phone on its side: all stands in one row as soon as bare buttons fit there.
    property bool low: false
    readonly property real bareButtons: (bar.canRead ? 3 : 2) * (Theme.touch + Theme.gapSmall)
    readonly property real leastWidth: low ? 2 * margin + Theme.touch + home.wholeWidth + bareButtons + 2 * Theme.gapSmall : Theme.scale * 680
    readonly property bool oneRow: languages.oneLine && width >= leastWidth + languages.width
    // The pages' own, where words do not need the room more.
    readonly property int margin: isNarrow || low ? Theme.gapSmall : Theme.gapLarge
    readonly property bool isNarrow: width < Theme.phoneWidth
    // Where words are large on a phone, the languages' last line has room for the buttons.
    readonly property bool besideLanguages: isNarrow && !languages.oneLine && languages.x + languages.lastLine + bareButtons + margin <= width
    // Only the town's name has room beside the buttons, and that not in full size.
    readonly property bool cramped: isNarrow && canGoBack && Theme.barTextScale >= 1.3 && !besideLanguages

    // What is left where the way back says its word and the other buttons are bare; the same on every page, so that
    // nothing moves from page to page. Less than nothing where there is no room for any word.
    readonly property real spare: isNarrow ? -1 : width - 2 * margin - back.wholeWidth - home.wholeWidth - bareButtons - Theme.gapSmall - (oneRow ? languages.width + Theme.gapSmall : 0)
    // On a tall screen the line of the languages has room for the last button.
    readonly property bool usesBoth: !isNarrow && !oneRow && !saysAll && languages.oneLine && languages.x + languages.width + Theme.gapSmall + display.wholeWidth + margin <= width
    readonly property real spareAbove: usesBoth ? spare + Theme.touch + Theme.gapSmall : spare
    // Where the buttons of the upper line end.
    readonly property real end: usesBoth ? width - margin : display.x - Theme.gapSmall
    readonly property real gapBetween: usesBoth ? 2 * Theme.gapSmall : 0
    readonly property bool saysAll: spare >= search.wholeWidth + display.wholeWidth - 2 * Theme.touch + (canRead ? read.wholeWidth - Theme.touch : 0)

    signal backRequested
    signal chooseRequested
    signal displayRequested
    signal searchRequested
    signal readRequested

    implicitHeight: oneRow ? home.height + 2 * Theme.gapSmall : home.height + gapBetween + languages.height + Theme.gapSmall
    color: Theme.card

    BackButton {
        id: back
        objectName: "back"
        x: bar.margin
        y: home.y + Math.round((home.height - height) / 2)
        visible: bar.canGoBack
        saysIt: bar.spare >= 0
        onClicked: bar.backRequested()
    }
    Tappable {
        id: home
        objectName: "chooseHome"

        // Where there is little room, what only adorns goes first.
        readonly property real room: (bar.besideLanguages ? bar.width - bar.margin : search.x - Theme.gapSmall) - x
        readonly property real bareWidth: Math.ceil(Math.max(name.implicitWidth, change.visible ? change.implicitWidth : 0)) + 1 // a hair more: text of exactly its own width may break
        readonly property real margin: logo.visible ? Theme.gap : Math.max(Theme.gapSmall, Math.min(Theme.gap, (room - bareWidth) / 2))
        readonly property real wordsWidth: bareWidth + 2 * margin
        readonly property real wholeWidth: (shield.shown ? shield.width : mark.implicitWidth) + bareWidth + 3 * Theme.gap + chevron.width
        readonly property real besideWords: logo.visible ? logo.width + Theme.gap : 0
        readonly property bool hasChevron: !bar.isNarrow && besideWords + wordsWidth + chevron.width <= room

        x: bar.canGoBack ? back.x + back.width + Theme.gapSmall : bar.margin
        y: Theme.gapSmall
        width: Math.min(implicitWidth, room)
        implicitWidth: besideWords + wordsWidth + (hasChevron ? chevron.width : 0)
        frame: Theme.outline
        implicitHeight: Math.max(Theme.touch, names.implicitHeight + Theme.gapSmall)
        text: bar.session.homeName + ", " + qsTr("Change municipality")
        onClicked: bar.chooseRequested()

        contentItem: Item {
            // The town's arms stand where the app's mark does.
            Item {
                id: logo
                // Where the words are large the mark makes room for them.
                visible: !bar.isNarrow || !bar.canGoBack && Theme.barTextScale < 1.3 && home.bareWidth + 3 * Theme.gap + mark.implicitWidth <= home.room
                x: home.margin
                width: !visible ? 0 : shield.shown ? shield.width : mark.implicitWidth
                height: parent.height

                Thread {
                    id: mark
                    visible: !shield.shown
                    width: implicitWidth
                    anchors.verticalCenter: parent.verticalCenter
                    busy: bar.session.state === Session.Loading
                }
                CoatOfArms {
                    id: shield
                    anchors.verticalCenter: parent.verticalCenter
                    picture: bar.session.homeArms
                    size: mark.implicitWidth
                    Accessible.ignored: true
                }
            }
            Column {
                id: names
                x: home.margin + home.besideWords
                anchors.verticalCenter: parent.verticalCenter
                // The letters, not their lines, are in the middle: above them is more room than below.
                anchors.verticalCenterOffset: change.visible ? -Math.round(Theme.barHeading / 8) : 0
                width: home.width - x - home.margin - (home.hasChevron ? chevron.width : 0)

                Words {
                    id: name
                    width: parent.width
                    role: Words.Heading
                    font.pixelSize: Theme.barHeading
                    font.family: Theme.serif
                    lineHeight: 1
                    minimumPixelSize: bar.cramped ? Math.round(Theme.barHeading * 0.55) : widestWord > width ? Math.max(Theme.small, Math.floor(font.pixelSize * width / widestWord)) : font.pixelSize
                    text: bar.session.homeName
                    Accessible.ignored: true
                }
                Words {
                    id: change
                    width: parent.width
                    // Where words are large the name alone is the button.
                    visible: !bar.cramped && (!bar.isNarrow || Theme.barTextScale < 1.5)
                    role: Words.Small
                    unbroken: true
                    font.pixelSize: Theme.barSmall
                    lineHeight: 1
                    color: Theme.accent
                    //: the municipality: short, for a phone; the first word of "Change municipality"
                    text: bar.isNarrow || bar.low ? qsTr("Change") : qsTr("Change municipality")
                    Accessible.ignored: true
                }
            }
            Icon {
                id: chevron
                anchors.right: parent.right
                anchors.rightMargin: home.margin / 2
                anchors.verticalCenter: parent.verticalCenter
                visible: home.hasChevron
                name: "chevron-right"
                color: Theme.accent
            }
        }
    }
    BarButton {
        id: search
        objectName: "search"
        x: (bar.canRead ? read.x - Theme.gapSmall : bar.end) - width
        y: bar.usesBoth ? home.y + Math.round((home.height - height) / 2) : display.y
        iconName: "search"
        saysIt: bar.spareAbove >= search.wholeWidth - Theme.touch
        text: qsTr("Search")
        onClicked: bar.searchRequested()
    }
    BarButton {
        id: read
        objectName: "readAloud"
        x: bar.end - width
        y: search.y
        visible: bar.canRead
        iconName: "volume-2"
        saysIt: bar.saysAll || bar.usesBoth && bar.spareAbove >= search.wholeWidth + read.wholeWidth - 2 * Theme.touch
        text: qsTr("Read aloud")
        onClicked: bar.readRequested()
    }
    BarButton {
        id: display
        objectName: "display"
        x: (bar.oneRow ? languages.x - Theme.gapSmall : bar.width - bar.margin) - width
        y: bar.besideLanguages || bar.usesBoth ? languages.y + languages.height - height : home.y + Math.round((home.height - height) / 2)
        iconName: "a-large-small"
        saysIt: bar.saysAll || bar.usesBoth
        //: short, on a button; also the beginning of "Text size and colours"
        label: qsTr("Text size")
        text: qsTr("Text size and colours")
        onClicked: bar.displayRequested()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: bar.visible && bar.enabled
        onActivated: bar.searchRequested()
    }
    LanguageBar {
        id: languages
        session: bar.session
        availableWidth: bar.width - 2 * Theme.gapSmall
        // Their letters, not the room around them, keep to the margins.
        x: bar.oneRow ? bar.width - bar.margin - width + padding : Math.max(Theme.gapSmall, Math.min(bar.margin - padding, bar.width - width - Theme.gapSmall))
        y: bar.oneRow ? (bar.height - height) / 2 : home.y + home.height + bar.gapBetween / 2
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
