// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// Something marked: opens what can be read about it, and the heart takes the mark off.
Item {
    id: row

    required property favouriteEntry entry
    readonly property bool begins: entry.section.length > 0
    readonly property bool opens: entry.target.page.length > 0

    signal opened
    signal removed

    implicitHeight: (begins ? heading.height : 0) + open.height + Theme.gap

    SectionTitle {
        id: heading
        width: parent.width
        visible: row.begins
        text: row.entry.section
    }
    Tappable {
        id: open
        objectName: "open-" + row.entry.key
        y: row.begins ? heading.height : 0
        width: row.width - heart.width - Theme.gapSmall
        implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
        inert: !row.opens
        fill: row.opens ? Theme.card : "transparent"
        frame: row.opens ? Theme.outline : "transparent"
        text: [row.entry.title, row.entry.line.split("\u00A0· ").join(", "), row.entry.details].filter(each => each.length > 0).join(", ")
        onClicked: {
            if (row.opens)
                row.opened();
        }

        contentItem: Item {
            Column {
                id: words
                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                width: open.width - 2 * Theme.gap - (row.opens ? Theme.icon : 0)
                spacing: 2

                Words {
                    width: parent.width
                    strong: true
                    unbroken: true
                    color: row.opens ? Theme.accent : Theme.ink
                    text: row.entry.title
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    unbroken: true
                    text: row.entry.line
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    visible: text.length > 0
                    unbroken: true
                    soft: true
                    text: row.entry.details
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
    RoundButton {
        id: heart
        objectName: "remove-" + row.entry.key
        x: row.width - width
        y: open.y + Math.round((open.height - height) / 2)
        iconName: "heart-filled"
        ink: Theme.accent
        //: %1 is a partner town, an agreement or an event
        text: qsTr("Remove from favourites: %1").arg(row.entry.title)
        onClicked: row.removed()
    }
}
