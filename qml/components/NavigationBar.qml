// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities

// The way to the main pages: a bar below on tall screens, a rail at the side on wide ones.
Rectangle {
    id: bar

    required property bool vertical
    required property string current

    signal requested(string page)

    component Tab: NavigationTab {
        width: bar.vertical ? bar.width : bar.width / 5
        vertical: bar.vertical
        current: bar.current === page
        onClicked: bar.requested(page)
    }

    implicitHeight: grid.implicitHeight
    implicitWidth: vertical ? Math.round(116 * Theme.scale) : 0
    color: Theme.card
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Grid {
        id: grid
        y: bar.vertical ? Theme.gapLarge : 0
        width: parent.width
        columns: bar.vertical ? 1 : 5

        Tab {
            page: "map"
            iconName: "map"
            text: qsTr("Map")
        }
        Tab {
            page: "partners"
            iconName: "handshake"
            text: qsTr("Partners")
        }
        Tab {
            page: "anniversaries"
            iconName: "calendar-heart"
            text: qsTr("Dates")
        }
        Tab {
            page: "networks"
            iconName: "network"
            text: qsTr("Networks")
        }
        Tab {
            page: "about"
            iconName: "info"
            text: qsTr("About")
        }
    }
    Rectangle {
        x: bar.vertical ? parent.width - 1 : 0
        width: bar.vertical ? 1 : parent.width
        height: bar.vertical ? parent.height : 1
        color: Theme.line
    }
}
