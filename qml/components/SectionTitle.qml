// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// The title of a group of things, from which the thread runs on to the page's other side.
Item {
    id: section

    required property string text

    implicitHeight: label.implicitHeight + Theme.gap

    Words {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), section.width)
        role: Words.Heading
        heading: true
        text: section.text
    }
    Rectangle {
        id: start
        anchors.left: label.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: label.verticalCenter
        visible: line.visible
        width: Math.round(7 * Theme.scale)
        height: width
        radius: width / 2
        color: Theme.accent
    }
    Rectangle {
        id: line
        anchors.left: start.right
        anchors.right: end.left
        anchors.verticalCenter: label.verticalCenter
        visible: width > Theme.gapLarge
        height: Theme.hairline
        color: Theme.accent
        opacity: Theme.highContrast ? 1 : 0.35
    }
    Rectangle {
        id: end
        anchors.right: parent.right
        anchors.verticalCenter: label.verticalCenter
        visible: line.visible
        width: start.width
        height: width
        radius: width / 2
        color: Theme.paper
        border.width: Math.max(1, Math.round(1.5 * Theme.scale))
        border.color: Theme.accent
    }
}
