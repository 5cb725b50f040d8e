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
    readonly property bool oneRow: widestName + 4 <= width / 5
    // In two columns the icon stands beside the name.
    readonly property int columns: vertical ? 1 : oneRow ? 5 : widestName + 4 <= width / 3 ? 3 : 2

    signal requested(string page)

    component Name: TextMetrics {
        font.family: Theme.sans
        font.bold: true
        font.pixelSize: Theme.barCaption
    }
    component Tab: NavigationTab {
        width: bar.width / bar.columns
        beside: bar.columns === 2
        vertical: bar.vertical
        current: bar.current === page
        onClicked: bar.requested(page)
    }

    implicitHeight: flow.implicitHeight
    implicitWidth: vertical ? Math.max(Math.round(104 * Theme.scale), widestName + 2 * Theme.gap) : 0
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
    Grid {
        id: flow
        y: bar.vertical ? Theme.gapLarge : 0
        width: parent.width
        columns: bar.columns

        Tab {
            page: "map"
            iconName: "map"
            text: bar.names[0]
        }
        Tab {
            page: "partners"
            iconName: "handshake"
            text: bar.names[1]
        }
        Tab {
            page: "anniversaries"
            iconName: "calendar-heart"
            text: bar.names[2]
        }
        Tab {
            page: "networks"
            iconName: "network"
            text: bar.names[3]
        }
        Tab {
            page: "about"
            iconName: "info"
            text: bar.names[4]
        }
    }
    Rectangle {
        x: bar.vertical ? parent.width - width : 0
        width: bar.vertical ? Theme.hairline : parent.width
        height: bar.vertical ? parent.height : Theme.hairline
        color: Theme.line
    }
}
