// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities

// One thing that was found: its name, what kind of thing it is, and what matched where the name does not show it.
Tappable {
    id: row

    required property string key
    required property string iconName
    required property string title
    required property string markedTitle
    required property string detail
    required property string markedDetail
    required property string matched
    required property string markedMatched
    // Where the words are large for the place they have, what only adorns makes room.
    readonly property bool plainly: width < 235 * Theme.scale * Theme.textScale && Theme.textScale > 1

    objectName: "result-" + key
    implicitHeight: Math.max(Theme.touch, told.implicitHeight + 2 * Theme.gap)
    fill: Theme.card
    frame: Theme.outline
    text: title + ", " + detail + (matched.length > 0 ? ", " + matched : "")

    contentItem: Item {
        Icon {
            id: kind
            visible: !row.plainly
            x: Theme.gap
            y: Theme.gap + Math.max(0, (name.height / name.lineCount - height) / 2)
            name: row.iconName
            color: Theme.accent
        }
        Column {
            id: told
            x: row.plainly ? Theme.gap : kind.x + kind.width + Theme.gap
            width: (row.plainly ? row.width - Theme.gap : arrow.x - Theme.gapSmall) - x
            y: Theme.gap
            spacing: Math.round(Theme.gapSmall / 2)

            MarkedWords {
                id: name
                width: parent.width
                plain: row.title
                marked: row.markedTitle
                font.pixelSize: Theme.heading
                Accessible.ignored: true
            }
            MarkedWords {
                width: parent.width
                role: Words.Small
                soft: true
                plain: row.detail
                marked: row.markedDetail
                Accessible.ignored: true
            }
            MarkedWords {
                width: parent.width
                visible: row.matched.length > 0
                role: Words.Small
                plain: row.matched
                marked: row.markedMatched
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            visible: !row.plainly
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            color: Theme.accent
        }
    }
}
