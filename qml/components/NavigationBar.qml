// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities

// The way to the main pages: a bar below on tall screens, a rail at the side on wide ones. Where five names do not
// fit beside each other they stand in two rows.
Rectangle {
    id: bar

    required property bool vertical
    required property string current

    readonly property list<string> names: [qsTr("Map"), qsTr("Partners"), qsTr("Dates"), qsTr("Networks"), qsTr("About")]
    readonly property real widestName: Math.ceil(Math.max(mapName.advanceWidth, partnersName.advanceWidth, datesName.advanceWidth, networksName.advanceWidth, aboutName.advanceWidth))
    // What a rail needs.
    readonly property real railHeight: 5 * Math.max(Theme.touch, Theme.barIcon + Theme.barCaption * 1.5 + 1.6 * Theme.gap) + Theme.gapLarge
    // In one row all have the same width, or where names are long for that, each as its name asks for.
    readonly property real allNames: mapName.advanceWidth + partnersName.advanceWidth + datesName.advanceWidth + networksName.advanceWidth + aboutName.advanceWidth
    readonly property real share: (width - allNames) / 5
    readonly property bool sameWidth: widestName + 2 * Theme.gapSmall <= width / 5
    readonly property bool oneRow: sameWidth || share >= Theme.gap
    // Large names stand in two rows without icons, three above and two below or the other way round; where that is too
    // narrow in two columns with the icon beside the name, and the last one has a row of its own.
    readonly property real twoAbove: mapName.advanceWidth + partnersName.advanceWidth
    readonly property real twoBelow: networksName.advanceWidth + aboutName.advanceWidth
    readonly property bool threeAbove: width - twoAbove - datesName.advanceWidth >= 3 * Theme.gap || twoAbove <= twoBelow
    readonly property real aboveShare: threeAbove ? (width - twoAbove - datesName.advanceWidth) / 3 : (width - twoAbove) / 2
    readonly property real belowShare: threeAbove ? (width - twoBelow) / 2 : (width - twoBelow - datesName.advanceWidth) / 3
    readonly property bool twoRows: !vertical && !oneRow && widestName + 4 > width / 3 && Math.min(aboveShare, belowShare) >= Theme.gapSmall
    readonly property int columns: vertical ? 1 : oneRow ? 5 : twoRows || widestName + 4 <= width / 3 ? 3 : 2

    signal requested(string page)

    component Name: TextMetrics {
        font.family: Theme.sans
        font.pixelSize: Theme.barCaption
    }
    component Tab: NavigationTab {
        required property Name name

        width: bar.twoRows ? Math.floor(name.advanceWidth + (name === mapName || name === partnersName || name === datesName && bar.threeAbove ? bar.aboveShare : bar.belowShare)) : bar.columns === 5 && !bar.sameWidth ? Math.floor(name.advanceWidth + bar.share) : bar.columns === 2 && name === aboutName ? bar.width : Math.floor(bar.width / bar.columns)
        text: name.text
        beside: bar.columns === 2
        wordsOnly: bar.twoRows
        vertical: bar.vertical
        current: bar.current === page
        onClicked: bar.requested(page)
    }

    implicitHeight: flow.implicitHeight
    implicitWidth: vertical ? Math.max(Math.round(104 * Theme.scale), Math.ceil(widestName) + 2 * Theme.gap) : 0
    color: Theme.card
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Name {
        id: mapName
        text: bar.names[0]
    }
    Name {
        id: partnersName
        text: bar.names[1]
    }
    Name {
        id: datesName
        text: bar.names[2]
    }
    Name {
        id: networksName
        text: bar.names[3]
    }
    Name {
        id: aboutName
        text: bar.names[4]
    }
    Flow {
        id: flow
        y: bar.vertical ? Theme.gapLarge : 0
        width: parent.width

        Tab {
            page: "map"
            iconName: "map"
            name: mapName
        }
        Tab {
            page: "partners"
            iconName: "handshake"
            name: partnersName
        }
        Tab {
            page: "anniversaries"
            iconName: "calendar-heart"
            name: datesName
        }
        Tab {
            page: "networks"
            iconName: "network"
            name: networksName
        }
        Tab {
            page: "about"
            iconName: "info"
            name: aboutName
        }
    }
    Rectangle {
        x: bar.vertical ? parent.width - width : 0
        width: bar.vertical ? Theme.hairline : parent.width
        height: bar.vertical ? parent.height : Theme.hairline
        color: Theme.line
    }
}
