// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The time of one partnership, or of all that home takes part in, on one thread: it opens where today is, below the
// words that say whose time it is.
FocusScope {
    id: page

    required property Session session
    required property Favourites favourites
    // Empty: all of home.
    property string partnership

    readonly property bool wide: flick.contentColumn.width >= Math.round(520 * Theme.scale * Math.max(1, Theme.textScale * 0.85))
    // Where today is on the thread, once that is laid out; it is kept in sight until the visitor moves the page.
    property real todayY: -1
    // Where the knot before it is.
    property real beforeTodayY: -1
    property real placed: 0
    property bool moved: false
    property alias contentY: flick.contentY
    readonly property alias contentHeight: flick.contentHeight
    readonly property alias contentItem: flick.contentItem

    // The page on which more can be read about a knot, and what it is about.
    signal targetRequested(string target, string about)
    // The partner whom it is about, for a map beside; empty for all.
    signal partnerShown(string municipality)
    signal chooseRequested

    function placeOfToday(): real {
        const top = flick.contentColumn.y + thread.y + page.todayY;
        // With what was last before it, whole and with its year, where there is room.
        const before = page.todayY - page.beforeTodayY;
        const above = before > 0 && before <= flick.height * 0.45 ? before + Theme.gapSmall : flick.height * 0.2;
        return Math.round(Math.max(0, Math.min(top - above, flick.contentHeight - flick.height)));
    }
    function place() {
        if (page.moved || page.todayY < 0 || flick.height === 0)
            return;
        page.placed = page.placeOfToday();
        flick.contentY = page.placed;
    }
    function glideTo(y: real) {
        page.moved = true;
        glide.to = y;
        glide.restart();
    }

    objectName: "timelinePage"
    focus: true
    onTodayYChanged: page.place()

    TimelineModel {
        id: times
        session: page.session
        partnership: page.partnership
        onTold: page.partnerShown(times.partner)
    }
    TextMetrics {
        id: widestYear
        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: Theme.display
        text: "2000"
    }
    NumberAnimation {
        id: glide
        target: flick
        property: "contentY"
        duration: 2 * Theme.motion
        easing.type: Easing.InOutCubic
    }
    // It stays where it is: whoever begins in the middle knows what of.
    Column {
        id: head

        readonly property bool hasRoom: page.height >= 10 * Theme.touch

        x: flick.contentColumn.x
        y: Theme.gap
        width: flick.contentColumn.width
        visible: page.session.homeHasContent

        Words {
            width: parent.width
            role: Words.Title
            text: qsTr("Timeline")
        }
        Words {
            width: parent.width
            visible: head.hasRoom
            // Where words are large on a phone, it would leave little of the thread.
            role: Theme.wordsFillPhone && page.width < Theme.phoneWidth ? Words.Small : Words.Heading
            soft: true
            text: times.subject
        }
    }
    Rectangle {
        y: flick.y - height
        visible: page.session.homeHasContent
        width: page.width
        height: Theme.hairline
        color: Theme.line
    }
    PageFlick {
        id: flick
        // Not whether it is seen, which nothing is while another page lies over this one.
        y: page.session.homeHasContent ? head.y + head.height + Theme.gap : 0
        width: page.width
        height: Math.max(0, page.height - y)
        onContentYChanged: {
            if (Math.abs(flick.contentY - page.placed) > 1)
                page.moved = true;
        }
        onHeightChanged: page.place()
        onContentHeightChanged: page.place()

        NoContent {
            width: parent.width
            visible: !page.session.homeHasContent
            session: page.session
            onChooseRequested: page.chooseRequested()
        }
        Words {
            width: parent.width
            visible: page.session.homeHasContent && !head.hasRoom
            role: Words.Heading
            soft: true
            text: times.subject
        }
        PlainButton {
            objectName: "toToday"
            visible: page.session.homeHasContent && times.firstYear > 0
            iconName: "locate"
            text: qsTr("Go to today")
            onClicked: page.glideTo(page.placeOfToday())
        }
        Column {
            id: thread
            width: parent.width
            visible: page.session.homeHasContent

            Repeater {
                id: knots
                model: times

                Loader {
                    id: place

                    required property int index
                    required property timelineEntry entry
                    readonly property real yearWidth: Math.ceil(widestYear.advanceWidth)

                    width: thread.width
                    onYChanged: {
                        if (!entry.isToday)
                            return;
                        const before = knots.itemAt(place.index - 1);
                        page.beforeTodayY = before ? before.y : y;
                        page.todayY = y;
                    }
                    sourceComponent: entry.isToday ? todayKnot : anyKnot

                    Component {
                        id: todayKnot

                        TimelineToday {
                            entry: place.entry
                            firstYear: times.firstYear
                            last: place.index === knots.count - 1
                            wide: page.wide
                            yearWidth: place.yearWidth
                            onFirstYearRequested: page.glideTo(0)
                        }
                    }
                    Component {
                        id: anyKnot

                        TimelineKnot {
                            session: page.session
                            favourites: page.favourites
                            entry: place.entry
                            first: place.index === 0
                            last: place.index === knots.count - 1
                            wide: page.wide
                            yearWidth: place.yearWidth
                            onOpened: page.targetRequested(place.entry.target.page, place.entry.target.about)
                        }
                    }
                }
            }
        }
    }
}
