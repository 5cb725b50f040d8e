// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One anniversary or event in the list of dates; opens what can be read about it.
Tappable {
    id: row

    required property string key
    required property string when
    required property string years
    required property int number
    required property string title
    required property string parties
    required property string note
    required property string jubilee
    required property int rank
    required property bool isJubilee
    required property bool isPast
    required property pageTarget target
    // Shown beside the list just now.
    property bool current: false
    // Where the words are large for the place they have, the number stands above them.
    readonly property bool stacked: width < 340 * Theme.scale * Theme.textScale && Theme.textScale > 1
    readonly property bool counts: number > 0
    readonly property bool opens: target.page.length > 0

    objectName: "anniversary-" + key
    inert: !opens
    // What opens nothing is no card.
    fill: opens ? Theme.card : "transparent"
    frame: current ? Theme.accent : opens ? Theme.outline : "transparent"
    implicitHeight: Math.max(counts ? badge.height : 0, column.y - Theme.gap + column.implicitHeight) + 2 * Theme.gap
    text: when + (years.length > 0 ? ", " + years : "") + (jubilee.length > 0 ? ", " + jubilee : "") + ", " + title + ", " + parties + (note.length > 0 ? ", " + note : "")

    contentItem: Item {
        YearsBadge {
            id: badge
            x: Theme.gap
            y: Theme.gap
            visible: row.counts
            number: row.number
            rank: row.rank
        }
        Column {
            id: column
            x: row.counts && !row.stacked ? badge.x + badge.width + Theme.gap : row.stacked ? Theme.gap : Theme.gapLarge
            y: row.counts && row.stacked ? badge.y + badge.height + Theme.gapSmall : Theme.gap
            width: row.width - x - Theme.gap - (row.opens ? Theme.icon : 0)
            spacing: 2

            Words {
                width: parent.width
                role: Words.Small
                strong: true
                color: row.isJubilee ? Theme.jubilee : Theme.inkSoft
                text: row.when + (row.years.length > 0 ? "\u00A0· " + row.years : "") + (row.jubilee.length > 0 ? "\u00A0· " + row.jubilee : "")
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                strong: true
                soft: row.isPast
                unbroken: true
                text: row.title
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                soft: true
                unbroken: true
                text: row.parties
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: row.note.length > 0
                role: Words.Small
                soft: true
                text: row.note
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            visible: row.opens
            name: "chevron-right"
            color: Theme.accent
        }
    }
}
