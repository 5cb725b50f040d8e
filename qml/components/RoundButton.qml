// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A round button with an icon; its text is what assistive technology says.
Tappable {
    id: button

    required property string iconName
    property color ink: Theme.ink

    radius: width / 2
    fill: Theme.card
    frame: Theme.outline
    opacity: enabled ? 1 : 0.4

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.ink
        }
    }
}
