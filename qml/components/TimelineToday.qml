// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Where today is on the thread of time, and the way back to where it begins.
Item {
    id: today

    required property timelineEntry entry
    // 0: the thread begins today.
    required property int firstYear
    property bool last: false
    property bool wide: false
    property real yearWidth: 0

    readonly property real spineX: wide ? Math.ceil(yearWidth) + Theme.gap : 0
    readonly property real spineWidth: Math.round(52 * Theme.scale)

    signal firstYearRequested

    objectName: "timelineToday"
    implicitHeight: board.height + 2 * Theme.gapLarge

    TimelineSpine {
        x: today.spineX
        width: today.spineWidth
        height: today.height
        knot: Math.round(today.height / 2)
        startsHere: today.firstYear === 0
        endsHere: today.last
        dashedBelow: true
    }
    Rectangle {
        x: today.spineX + (today.spineWidth - width) / 2
        y: Math.round(today.height / 2) - height / 2
        width: Math.round(26 * Theme.scale)
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: Math.round(5 * Theme.scale)
        border.color: Theme.accentSoft
    }
    Rectangle {
        id: board
        x: today.spineX + today.spineWidth + Theme.gapSmall
        y: Theme.gapLarge
        width: today.width - x
        height: words.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.accentSoft
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line

        Column {
            id: words
            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gapSmall

            Words {
                width: parent.width
                role: Words.Title
                color: Theme.accent
                text: today.entry.title
            }
            Words {
                width: parent.width
                strong: true
                text: today.entry.line
            }
            PlainButton {
                objectName: "toFirstYear"
                visible: today.firstYear > 0
                iconName: "history"
                //: Scrolls to where the timeline begins; %1 is a year
                text: qsTr("Back to %1").arg(today.firstYear)
                onClicked: today.firstYearRequested()
            }
        }
    }
}
