// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// One thing to choose or to turn on, with a mark that shows whether it is.
Tappable {
    id: row

    required property string iconName
    // One of several, of which always one holds; else it is on or off by itself.
    property bool exclusive: false
    property string note

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gap)
    fill: Theme.card
    frame: checked ? Theme.accent : Theme.outline
    Accessible.role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: note

    contentItem: Item {
        Icon {
            id: picture
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            color: row.checked ? Theme.accent : Theme.ink
        }
        Column {
            id: words
            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                strong: row.checked
                text: row.text
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text.length > 0
                role: Words.Small
                soft: true
                text: row.note
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: mark
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: width
            radius: row.exclusive ? width / 2 : Theme.gapSmall
            color: row.checked ? Theme.accent : "transparent"
            border.width: Math.max(2, Theme.hairline)
            border.color: row.checked ? Theme.accent : Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: row.checked
                name: "check"
                size: Math.round(Theme.icon * 0.8)
                color: Theme.accentInk
            }
        }
    }
}
