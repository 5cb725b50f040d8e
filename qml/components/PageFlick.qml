// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// A page that scrolls: one column of reading width in the middle.
Flickable {
    id: page

    default property alias content: column.data
    readonly property alias contentColumn: column
    // What the column leaves of the page.
    readonly property real spare: height - column.y - column.implicitHeight
    property int columnWidth: Theme.columnWidth

    focus: true
    contentWidth: width
    // Less below it where that makes all of it fit.
    contentHeight: column.y + column.implicitHeight + (spare >= Theme.gapSmall ? Math.min(spare, Theme.gapLarge) : Theme.gapLarge)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: PageScrollBar {}

    Scrolling {
        id: scrolling
        flick: page
        step: Theme.touch
    }
    FocusStop {
        parent: page
        target: scrolling
        name: qsTr("Page")
    }
    Column {
        id: column
        y: Theme.gapLarge
        x: Math.round((page.width - width) / 2)
        width: Math.min(page.columnWidth, page.width - 2 * Theme.gapLarge)
        spacing: Theme.gapLarge
    }
}
