// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A municipality in the list to choose from.
Tappable {
    id: row

    required property string key
    required property string name
    required property bool hasContent
    property bool current: false

    objectName: "choice-" + key
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.gap)
    radius: Theme.gapSmall
    fill: hasContent ? Theme.card : "transparent"
    frame: hasContent ? Theme.outline : "transparent"
    text: name
    Accessible.name: hasContent ? name : qsTr("%1, no pages yet").arg(name)

    contentItem: Item {
        Words {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap
            width: parent.width - 3 * Theme.gap - Theme.icon
            text: row.name
            strong: row.hasContent
            soft: !row.hasContent
            Accessible.ignored: true
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: row.current ? "check" : "chevron-right"
            color: row.hasContent ? Theme.accent : Theme.inkSoft
        }
        Rectangle {
            anchors.bottom: parent.bottom
            x: Theme.gap
            width: parent.width - 2 * Theme.gap
            visible: !row.hasContent
            height: Theme.hairline
            color: Theme.line
        }
    }
}
