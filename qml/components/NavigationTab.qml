// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// One main page's entry in the navigation bar.
Tappable {
    id: tab

    required property string page
    required property string iconName
    required property bool current
    required property bool vertical
    // The icon stands beside the name, not above it.
    property bool beside: false
    // Where names are large they need the room.
    property bool wordsOnly: false

    objectName: "page-" + page
    radius: 0
    implicitHeight: Math.max(Theme.touch, (beside || wordsOnly ? 0 : Theme.barIcon) + label.implicitHeight + (beside || wordsOnly ? Theme.gap : 1.6 * Theme.gap))
    Accessible.role: Accessible.PageTab
    Accessible.selected: current

    contentItem: Item {
        Rectangle {
            visible: tab.current
            width: tab.vertical ? Math.round(4 * Theme.scale) : tab.beside ? label.x + label.implicitWidth - picture.x : tab.wordsOnly ? label.implicitWidth : Math.min(parent.width, Math.max(parent.width - 2 * Theme.gap, label.implicitWidth))
            height: tab.vertical ? parent.height - 2 * Theme.gap : Math.round(4 * Theme.scale)
            x: tab.vertical ? 0 : tab.beside ? picture.x : (parent.width - width) / 2
            // In several rows a line above would look like one below the row before.
            y: tab.vertical ? Theme.gap : tab.beside || tab.wordsOnly ? label.y + label.height : 0
            radius: 2
            color: Theme.accent
        }
        Icon {
            id: picture
            visible: !tab.wordsOnly
            x: tab.beside ? Theme.gapSmall : (parent.width - width) / 2
            y: tab.beside ? (parent.height - height) / 2 : Theme.gap * 0.9
            size: Math.round(Theme.barIcon * (tab.beside ? 0.75 : 1))
            name: tab.iconName
            color: tab.current ? Theme.accent : Theme.inkSoft
        }
        Words {
            id: label
            x: tab.beside ? picture.x + picture.width + Theme.gapSmall : 0
            y: tab.beside || tab.wordsOnly ? (parent.height - height) / 2 : picture.y + picture.height
            width: parent.width - x
            horizontalAlignment: tab.beside ? Text.AlignLeft : Text.AlignHCenter
            role: Words.Small
            font.pixelSize: Theme.barCaption
            lineHeight: 1.05
            wrapMode: Text.NoWrap
            color: tab.current ? Theme.accent : Theme.inkSoft
            text: tab.text
            Accessible.ignored: true
        }
    }
}
