// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A municipality in the list to choose from.
T.AbstractButton {
    id: row

    required property string key
    required property string name
    required property bool hasContent
    property bool current: false

    objectName: "choice-" + key
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.gap)
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: hasContent ? name : qsTr("%1, no pages yet").arg(name)

    background: Rectangle {
        radius: Theme.gapSmall
        color: row.down ? Theme.accentSoft : row.hasContent ? Theme.card : "transparent"
        border.width: row.visualFocus ? 3 : row.hasContent ? 1 : 0
        border.color: row.visualFocus ? Theme.focus : Theme.line
    }
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
            visible: row.hasContent
            name: row.current ? "check" : "chevron-right"
            color: Theme.accent
        }
    }
}
