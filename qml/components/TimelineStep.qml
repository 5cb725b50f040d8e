// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import PartnerCities
import PartnerCities.Presentation

// One step on the thread of a partnership; opens the agreement when there is one to read.
T.AbstractButton {
    id: step

    required property milestoneEntry entry
    property bool last: false

    objectName: "step-" + entry.key
    enabled: entry.isAgreement
    implicitHeight: words.implicitHeight + Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    text: entry.date + ", " + entry.title
    Accessible.role: entry.isAgreement ? Accessible.Button : Accessible.StaticText
    Accessible.name: text

    background: Rectangle {
        color: step.down ? Theme.accentSoft : "transparent"
        radius: Theme.gapSmall
        border.width: step.visualFocus ? 3 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Rectangle {
            id: dot
            x: Theme.gapSmall
            y: Theme.gap
            width: Theme.gap
            height: width
            radius: width / 2
            color: step.entry.isAgreement ? Theme.accent : Theme.card
            border.width: 2
            border.color: Theme.accent
        }
        Rectangle {
            anchors.horizontalCenter: dot.horizontalCenter
            anchors.top: dot.bottom
            visible: !step.last
            width: 2
            height: step.height - dot.height
            color: Theme.accent
            opacity: 0.4
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
                width: parent.width
                role: Words.Small
                soft: true
                text: step.entry.title === step.entry.kind ? step.entry.date : step.entry.date + " · " + step.entry.kind
            }
            Words {
                width: parent.width
                strong: true
                color: step.entry.isAgreement ? Theme.accent : Theme.ink
                text: step.entry.title
            }
            Words {
                width: parent.width
                text: step.entry.summary
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
