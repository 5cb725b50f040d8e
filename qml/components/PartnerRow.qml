// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A partner municipality in one line of the list that says what the map shows.
Tappable {
    id: row

    required property string key
    required property string name
    required property string country
    required property string distance
    required property real bearing
    required property string since
    required property pictureEntry arms

    objectName: "row-" + key
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + 2 * Theme.gapSmall)
    text: name + ", " + country + ", " + distance + ", " + since

    contentItem: Item {
        Icon {
            id: needle
            x: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            name: "navigation-2"
            color: Theme.accent
            rotation: row.bearing
        }
        CoatOfArms {
            id: shield
            anchors.left: needle.right
            anchors.leftMargin: shown ? Theme.gap : 0
            anchors.verticalCenter: parent.verticalCenter
            picture: row.arms
            size: Math.round(44 * Theme.scale)
            Accessible.ignored: true
        }
        Column {
            id: column
            anchors.left: shield.right
            anchors.leftMargin: Theme.gap
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                role: Words.Heading
                font.family: Theme.serif
                text: row.name
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                role: Words.Small
                soft: true
                text: row.country + "\u00A0· " + row.distance + "\u00A0· " + row.since
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            color: Theme.accent
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
}
