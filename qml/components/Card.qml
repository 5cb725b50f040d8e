// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// A sheet of paper on the page; its children lie in a column with even gaps.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.gapLarge
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: column
        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        spacing: Theme.gap
    }
}
