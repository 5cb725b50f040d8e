// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One knot on the thread of time: the year, large where it is the first of it, and what happened or will be
// celebrated. Opens what can be read about it.
Item {
    id: knot

    required property Session session
    required property Favourites favourites
    required property timelineEntry entry
    property bool first: false
    property bool last: false
    // Where there is room the years stand on the other side of the thread.
    property bool wide: false
    property real yearWidth: 0

    readonly property bool opens: entry.target.page.length > 0
    // Not what can be seen, which is nothing while another page lies over this one.
    readonly property bool saysYear: entry.year > 0
    readonly property bool counts: entry.number > 0
    readonly property real spineX: wide ? Math.ceil(yearWidth) + Theme.gap : 0
    readonly property real spineWidth: Math.round(52 * Theme.scale)
    readonly property real wordsX: spineX + spineWidth + Theme.gapSmall

    signal opened

    implicitHeight: body.y + body.height + Theme.gap

    Words {
        id: year
        x: knot.wide ? 0 : knot.wordsX
        // On one line with the first of its knots.
        y: knot.wide ? Math.round(spine.knot - height / 2) : 0
        width: knot.wide ? knot.yearWidth : knot.width - x
        visible: knot.saysYear
        role: Words.Display
        lineHeight: 1
        horizontalAlignment: knot.wide ? Text.AlignRight : Text.AlignLeft
        color: knot.entry.rank > 0 && knot.entry.isComing ? Theme.jubilee : Theme.ink
        text: knot.saysYear ? knot.entry.year.toString() : ""
    }
    TimelineSpine {
        id: spine
        x: knot.spineX
        width: knot.spineWidth
        height: knot.height
        knot: body.y + Math.max(Theme.gap + Math.round(Theme.small * 0.7), knot.counts ? badge.height / 2 : 0)
        startsHere: knot.first
        endsHere: knot.last
        dashedAbove: knot.entry.isComing
        dashedBelow: knot.entry.isComing
    }
    Rectangle {
        x: spine.x + (spine.width - width) / 2
        y: spine.knot - height / 2
        visible: !knot.counts
        width: Math.round(16 * Theme.scale)
        height: width
        radius: width / 2
        color: knot.entry.isComing ? Theme.paper : Theme.accent
        border.width: Math.round(3 * Theme.scale)
        border.color: Theme.accent
    }
    YearsBadge {
        id: badge
        x: spine.x + (spine.width - width) / 2
        y: spine.knot - height / 2
        visible: knot.counts
        role: Words.Heading
        size: Math.round((knot.entry.rank >= 25 ? 52 : 44) * Theme.scale)
        number: knot.entry.number
        rank: knot.entry.rank
    }
    Column {
        id: body
        x: knot.wordsX
        y: knot.wide && knot.saysYear ? Theme.gap : knot.saysYear ? year.height + Theme.gapSmall : 0
        width: knot.width - x
        spacing: Theme.gapSmall

        Tappable {
            objectName: "knot-" + knot.entry.key
            width: parent.width
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
            inert: !knot.opens
            fill: knot.opens ? Theme.card : "transparent"
            frame: knot.opens ? Theme.outline : "transparent"
            text: knot.entry.spoken
            onClicked: {
                if (knot.opens)
                    knot.opened();
            }

            contentItem: Item {
                Column {
                    id: words
                    x: Theme.gap
                    y: Theme.gap
                    width: body.width - 2 * Theme.gap - (knot.opens ? Theme.icon : 0)
                    spacing: 2

                    Words {
                        width: parent.width
                        visible: text.length > 0
                        role: Words.Small
                        strong: knot.entry.rank > 0
                        soft: knot.entry.rank === 0
                        color: knot.entry.rank > 0 ? Theme.jubilee : Theme.inkSoft
                        text: knot.entry.line
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        strong: true
                        unbroken: true
                        color: knot.opens ? Theme.accent : Theme.ink
                        text: knot.entry.title
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        visible: text.length > 0
                        unbroken: true
                        text: knot.entry.details
                        Accessible.ignored: true
                    }
                }
                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gapSmall
                    anchors.verticalCenter: parent.verticalCenter
                    visible: knot.opens
                    name: "chevron-right"
                    color: Theme.accent
                }
            }
        }
        Loader {
            width: parent.width
            active: knot.entry.event.length > 0
            visible: active
            sourceComponent: EventActions {
                session: knot.session
                favourites: knot.favourites
                event: knot.entry.event
            }
        }
    }
}
