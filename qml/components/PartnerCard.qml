// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import PartnerCities

// A partner municipality in a list: its name, where it lies, and what joins it to home.
T.AbstractButton {
    id: card

    required property string key
    required property string name
    required property string country
    required property string distance
    required property string direction
    required property real bearing
    required property string form
    required property string since
    required property list<string> topics

    objectName: "partner-" + key
    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    text: name + ", " + country
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: form + " " + since + ". " + distance + ", " + direction

    background: Rectangle {
        color: card.down ? Theme.accentSoft : Theme.card
        radius: Theme.radius
        border.width: card.visualFocus ? 3 : 1
        border.color: card.visualFocus ? Theme.focus : Theme.line
    }
    contentItem: Item {
        Column {
            id: column
            x: Theme.gapLarge
            y: Theme.gapLarge
            width: card.width - 2 * Theme.gapLarge
            spacing: Theme.gapSmall

            Words {
                width: parent.width - Theme.icon
                role: Words.Title
                font.pixelSize: Math.round(Theme.title * 0.86)
                text: card.name
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                soft: true
                text: card.country
                Accessible.ignored: true
            }
            Row {
                spacing: Theme.gapSmall

                Icon {
                    size: Math.round(Theme.icon * 0.8)
                    name: "navigation-2"
                    color: Theme.accent
                    rotation: card.bearing
                }
                Words {
                    text: card.distance + " · " + card.direction
                    Accessible.ignored: true
                }
            }
            Words {
                width: parent.width
                text: card.form + " · " + card.since
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: Theme.gapSmall

                Repeater {
                    model: card.topics

                    Chip {
                        required property string modelData
                        text: modelData
                    }
                }
            }
        }
        Icon {
            x: card.width - width - Theme.gap
            y: Theme.gapLarge + Theme.gapSmall
            name: "chevron-right"
            color: Theme.accent
        }
    }
}
