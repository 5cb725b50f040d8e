// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Says which partners are chosen, while any are; pressed, it goes back to all partners of today.
PlainButton {
    required property PartnerSelection selection

    objectName: "clearSelection"
    visible: selection.active
    iconName: "x"
    text: selection.told
    Accessible.name: selection.told + ", " + qsTr("Back to all partners of today")
    onClicked: selection.active = false
}
