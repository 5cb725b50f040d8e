// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One step on the thread of a partnership; opens the agreement when there is one to read.
Tappable {
    id: step

    required property milestoneEntry entry
    property bool last: false

    objectName: "step-" + entry.key
    inert: !entry.isAgreement
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gapLarge)
    radius: Theme.gapSmall
    text: [entry.line.startsWith(entry.date) ? "" : entry.date, entry.line.split("\u00A0· ").join(", "), entry.title, entry.summary].filter(each => each.length > 0).join(", ")

    contentItem: Item {
        Rectangle {
            anchors.horizontalCenter: dot.horizontalCenter
            anchors.top: dot.verticalCenter
            visible: !step.last
            width: Math.max(2, Math.round(2 * Theme.scale))
            height: step.height
            color: Theme.accent
            opacity: Theme.highContrast ? 1 : 0.4
        }
        Rectangle {
            id: dot
            x: Theme.gapSmall
            // Beside the middle of the first line.
            y: words.y + Math.round(((year.visible ? year.height : line.visible ? line.height : title.height / title.lineCount) - height) / 2)
            width: Math.round(16 * Theme.scale)
            height: width
            radius: width / 2
            color: step.entry.isAgreement ? Theme.accent : Theme.card
            border.width: Math.round(3 * Theme.scale)
            border.color: Theme.accent
        }
        Column {
            id: words
            anchors.left: dot.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: step.entry.isAgreement ? Theme.icon + Theme.gap : Theme.gapSmall
            y: Theme.gapSmall
            spacing: 2

            Words {
                id: year
                width: parent.width
                visible: text.length > 0
                role: Words.Title
                lineHeight: 1
                text: step.entry.year > 0 ? step.entry.year.toString() : ""
                Accessible.ignored: true
            }
            Words {
                id: line
                width: parent.width
                role: Words.Small
                soft: true
                visible: text.length > 0
                text: step.entry.line
                Accessible.ignored: true
            }
            Words {
                id: title
                width: parent.width
                strong: true
                color: step.entry.isAgreement ? Theme.accent : Theme.ink
                text: step.entry.title
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text.length > 0
                text: step.entry.summary
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: words.verticalCenter
            visible: step.entry.isAgreement
            name: "chevron-right"
            color: Theme.accent
        }
    }
}
