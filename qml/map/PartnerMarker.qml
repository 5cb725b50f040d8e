// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import PartnerCities
import PartnerCities.Map

// One place on the map: a dot with the name beside it, large enough for a finger.
Tappable {
    id: marker

    required property string name
    // The place on the screen.
    required property point at
    // The names of the base map, which give way; and whose places they need not name once more.
    property LabelLayer labels
    property list<geoCoordinate> places
    property int number: 1
    property bool isHome: false
    property bool selected: false
    // Its name has room beside the others; the selected one always says it.
    property bool labelled: true
    property bool nameOnLeft: false
    property bool nameOnEitherSide: false
    property bool nameBelow: false
    property bool nameAbove: false
    // What lies over the map; under it no name can be read.
    property list<Item> covers
    // From the place it belongs to, where it was moved away from it.
    property point leg

    // Only while that side is in sight and nothing lies over it.
    readonly property bool seenOnLeft: isSeen(at.x - dotSize / 2 - plateMargin - label.implicitWidth, at.y - label.implicitHeight / 2)
    readonly property bool seenOnRight: isSeen(at.x + dotSize / 2 + plateMargin, at.y - label.implicitHeight / 2)
    // Above or below, where it keeps off the edges.
    readonly property real stackedLeft: parent ? Math.max(plateMargin, Math.min(parent.width - plateMargin - label.implicitWidth, at.x - label.implicitWidth / 2)) : 0
    readonly property bool leftward: seenOnLeft && (nameOnLeft || !seenOnRight && (nameOnEitherSide || selected))
    readonly property bool saysBeside: selected || labelled && (leftward ? nameOnLeft || nameOnEitherSide : !nameOnLeft && seenOnRight)
    // 1 below, -1 above, 0 neither; looked for only where no side is left.
    readonly property int stacked: saysBeside ? 0 : nameBelow && isSeen(stackedLeft, at.y + dotSize / 2 + plateGap) ? 1 : nameAbove && isSeen(stackedLeft, at.y - dotSize / 2 - plateGap - label.implicitHeight) ? -1 : 0
    readonly property bool saysName: saysBeside || stacked !== 0
    // Of the plate, before the name and after it; above and below.
    readonly property int plateMargin: Math.round(8 * Theme.scale)
    readonly property int plateGap: Math.round(4 * Theme.scale)
    readonly property int dotSize: Math.round((isHome || number > 1 ? 28 : 20) * Theme.scale)
    readonly property real dotCentre: leftward ? implicitWidth - Theme.touch / 2 : Theme.touch / 2

    // All of the name, if its corner is there, and no cover over the plate around it.
    function isSeen(left: real, top: real): bool {
        const right = left + label.implicitWidth;
        const bottom = top + label.implicitHeight;
        if (left < 0 || top < 0 || parent === null || right > parent.width || bottom > parent.height)
            return false;
        for (let i = 0; i < covers.length; ++i) {
            const cover = covers[i];
            if (cover.visible && cover.x < right + plateMargin && cover.x + cover.width > left - plateMargin && cover.y < bottom + plateGap && cover.y + cover.height > top - plateGap)
                return false;
        }
        return true;
    }

    x: Math.round(at.x - dotCentre)
    y: Math.round(at.y - implicitHeight / 2)
    z: selected ? 3 : isHome ? 2 : 1
    implicitWidth: saysBeside ? Theme.touch / 2 + dotSize / 2 + label.implicitWidth + 2 * plateMargin : Theme.touch
    fillDown: "transparent"
    radius: height / 2
    // What is beyond the edge takes no focus.
    visible: parent && x + implicitWidth > 0 && x < parent.width && y + implicitHeight > 0 && y < parent.height
    text: number > 1 ? number + ": " + name.split("\n").join(", ") : name

    contentItem: Item {
        MapObstacle {
            id: obstacle

            // Not the same on both sides, or the names would not be told of the change.
            readonly property real beside: marker.saysBeside ? (Theme.touch - marker.dotSize) / 2 : 0
            // What is seen is less tall than what can be touched.
            readonly property real above: (marker.implicitHeight - Math.max(marker.dotSize, marker.saysBeside ? label.implicitHeight + 2 * marker.plateGap : 0)) / 2

            anchors.fill: parent
            anchors.topMargin: Math.max(0, obstacle.above)
            anchors.bottomMargin: Math.max(0, obstacle.above)
            anchors.leftMargin: marker.leftward ? 0 : obstacle.beside
            anchors.rightMargin: marker.leftward ? obstacle.beside : 0
            labels: marker.labels
            places: marker.places
            names: marker.name
        }
        MapObstacle {
            anchors.fill: plate
            labels: marker.stacked !== 0 ? marker.labels : null
        }
        Rectangle {
            x: marker.dotCentre
            y: (parent.height - height) / 2
            visible: width > 0
            width: Math.hypot(marker.leg.x, marker.leg.y)
            height: Math.round(2 * Theme.scale)
            transformOrigin: Item.Left
            rotation: Math.atan2(-marker.leg.y, -marker.leg.x) * 180 / Math.PI
            color: Theme.accent
            antialiasing: true
        }
        Rectangle {
            id: plate
            anchors.fill: label
            visible: marker.saysName
            anchors.margins: -marker.plateGap
            anchors.leftMargin: marker.stacked !== 0 || marker.leftward ? -marker.plateMargin : -marker.plateMargin - marker.dotSize / 2
            anchors.rightMargin: marker.stacked === 0 && marker.leftward ? -marker.plateMargin - marker.dotSize / 2 : -marker.plateMargin
            radius: Theme.gapSmall
            color: marker.selected ? Theme.accent : Theme.paper
            opacity: marker.selected ? 1 : 0.88
        }
        Rectangle {
            id: dot
            x: marker.dotCentre - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: marker.dotSize
            height: width
            radius: width / 2
            color: marker.isHome || marker.selected ? Theme.accent : Theme.card
            border.width: Math.round(3 * Theme.scale)
            border.color: marker.visualFocus ? Theme.focus : marker.isHome || marker.selected ? Theme.card : Theme.accent

            Words {
                anchors.centerIn: parent
                visible: marker.number > 1
                role: Words.Small
                font.pixelSize: Theme.mapLabel
                strong: true
                color: marker.selected ? Theme.accentInk : Theme.accent
                text: marker.number
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                visible: marker.isHome
                name: "house"
                size: Math.round(15 * Theme.scale)
                color: Theme.accentInk
            }
        }
        Text {
            id: label
            visible: marker.saysName
            x: marker.stacked !== 0 ? Math.round(marker.dotCentre + marker.stackedLeft - marker.at.x) : marker.leftward ? marker.plateMargin : marker.dotCentre + marker.dotSize / 2 + marker.plateMargin
            y: Math.round((parent.height - height + marker.stacked * (marker.dotSize + height + 2 * marker.plateGap)) / 2)
            horizontalAlignment: marker.stacked !== 0 ? Text.AlignHCenter : Text.AlignLeft
            textFormat: Text.PlainText
            lineHeight: 0.95
            color: marker.selected ? Theme.accentInk : Theme.ink
            font.family: Theme.sans
            font.bold: true
            font.pixelSize: Theme.mapLabel
            text: marker.name
        }
    }
}
