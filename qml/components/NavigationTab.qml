// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities

// One main page's entry in the navigation bar.
T.AbstractButton {
    id: tab

    required property string page
    required property string iconName
    required property bool current
    required property bool vertical

    objectName: "page-" + page
    implicitHeight: Theme.icon + label.implicitHeight + 2 * Theme.gap
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current

    background: Rectangle {
        color: tab.down ? Theme.accentSoft : "transparent"
        border.width: tab.visualFocus ? 3 : 0
        border.color: Theme.focus

        Rectangle {
            visible: tab.current
            width: tab.vertical ? 4 : parent.width - 2 * Theme.gapLarge
            height: tab.vertical ? parent.height - 2 * Theme.gap : 4
            x: tab.vertical ? 0 : Theme.gapLarge
            y: tab.vertical ? Theme.gap : 0
            radius: 2
            color: Theme.accent
        }
    }
    contentItem: Item {
        Icon {
            id: picture
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap
            name: tab.iconName
            color: tab.current ? Theme.accent : Theme.inkSoft
        }
        Words {
            id: label
            anchors.top: picture.bottom
            anchors.topMargin: 2
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            font.pixelSize: Math.round(13 * Theme.scale)
            strong: tab.current
            color: tab.current ? Theme.accent : Theme.inkSoft
            text: tab.text
            Accessible.ignored: true
        }
    }
}
