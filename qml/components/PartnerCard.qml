// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// A partner municipality in a list: its name, where it lies, and what joins it to home.
Tappable {
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
    required property pictureEntry arms
    required property string summary
    property bool tellsStory: false
    // Shown beside the list just now.
    property bool current: false

    objectName: "partner-" + key
    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge
    fill: Theme.card
    frame: current ? Theme.accent : Theme.outline
    text: name + ", " + country
    Accessible.description: form + " " + since + ". " + distance + ", " + direction + (tellsStory && summary.length > 0 ? ". " + summary : "")

    contentItem: Item {
        Rectangle {
            visible: card.current
            width: Math.round(5 * Theme.scale)
            height: parent.height - 2 * Theme.gap
            y: Theme.gap
            color: Theme.accent
        }
        Column {
            id: column
            x: Theme.gapLarge
            y: Theme.gapLarge
            width: card.width - 2 * Theme.gapLarge
            spacing: Theme.gapSmall

            Item {
                width: parent.width - arrow.width
                height: Math.max(shield.height, names.height)

                CoatOfArms {
                    id: shield
                    anchors.verticalCenter: parent.verticalCenter
                    picture: card.arms
                    size: Math.round(56 * Theme.scale)
                    Accessible.ignored: true
                }
                Column {
                    id: names
                    anchors.left: shield.right
                    anchors.leftMargin: shield.shown ? Theme.gap : 0
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gapSmall

                    Words {
                        id: heading
                        width: parent.width
                        role: Words.Title
                        text: card.name
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        soft: true
                        text: card.country
                        Accessible.ignored: true
                    }
                }
            }
            Row {
                id: where
                width: parent.width
                spacing: Math.round(Theme.gapSmall * Math.min(Theme.textScale, 1.5))

                Icon {
                    id: needle
                    y: (way.height / way.lineCount - height) / 2
                    size: Math.round(Theme.icon * 0.8)
                    name: "navigation-2"
                    color: Theme.accent
                    rotation: card.bearing
                }
                Words {
                    id: way
                    width: parent.width - needle.width - where.spacing
                    unbroken: true
                    text: card.distance + "\u00A0· " + card.direction
                    Accessible.ignored: true
                }
            }
            Words {
                width: parent.width
                strong: true
                color: Theme.accent
                text: card.form + "\u00A0· " + card.since
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: card.tellsStory && text.length > 0
                text: card.summary
                Accessible.ignored: true
            }
            Chips {
                width: parent.width
                texts: card.topics
            }
        }
        Icon {
            id: arrow
            x: card.width - width - Theme.gap
            // Beside the name: what is below has the whole width.
            y: column.y + names.y + (heading.height / heading.lineCount - height) / 2
            name: "chevron-right"
            color: Theme.accent
        }
    }
}
