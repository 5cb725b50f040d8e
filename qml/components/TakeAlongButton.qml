// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// Shows and hides what can be taken along, among the other buttons of a row.
PlainButton {
    id: button

    required property TakeAlong along

    objectName: "takeAlongUnfold"
    // qmllint disable compiler
    visible: along.hasAny
    iconName: !along.folded ? "x" : Theme.standing ? "qr-code" : "calendar-plus"
    text: !along.folded ? qsTr("Close") : along.event.length > 0 ? qsTr("Take it with you") : qsTr("Take the dates with you")
    onClicked: along.folded = !along.folded
}
