// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// The title of a group of things, on a line between two dots: the thread that joins two towns.
Item {
    id: section

    required property string text

    implicitHeight: label.implicitHeight + Theme.gap

    Words {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, section.width)
        role: Words.Heading
        text: section.text
    }
    Rectangle {
        anchors.left: label.right
        anchors.leftMargin: Theme.gap
        anchors.right: dot.left
        anchors.verticalCenter: label.verticalCenter
        visible: width > Theme.gapLarge
        height: 1
        color: Theme.line
    }
    Rectangle {
        id: dot
        anchors.right: parent.right
        anchors.verticalCenter: label.verticalCenter
        visible: label.width < section.width - Theme.gapHuge
        width: Theme.gapSmall
        height: width
        radius: width / 2
        color: Theme.accent
    }
}
