// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What a visitor can take along from a page: on one's own device by pressing, from a screen one stands before by a
// QR code.
Item {
    id: root

    required property Session session
    // What it is about; none: all dates of home.
    property string milestone
    property string event
    property string municipality
    property Favourites favourites: null
    // Hidden, until a TakeAlongButton unfolds it.
    property bool folded: false

    readonly property bool offersCodes: Theme.standing && things.codes.length > 0
    readonly property bool hasAny: things.actions.length > 0 || offersCodes

    implicitHeight: card.implicitHeight
    visible: hasAny && !folded

    HandOff {
        id: things
        session: root.session
        milestone: root.milestone
        event: root.event
        favourites: root.favourites
        municipality: root.municipality
    }
    Card {
        id: card
        width: root.width

        Words {
            width: parent.width
            role: Words.Heading
            heading: true
            text: qsTr("Take it with you")
        }
        Flow {
            id: actions

            readonly property int columns: things.actions.length > 1 && width > Math.round(520 * Theme.scale * Theme.textScale) ? 2 : 1
            readonly property real cell: Math.floor((width - (columns - 1) * Theme.gap) / columns)

            width: parent.width
            visible: things.actions.length > 0
            spacing: Theme.gap

            Repeater {
                id: boxes
                model: things.actions

                TakeAlongAction {
                    required property keepsakeEntry modelData

                    required property int index

                    // Side by side both are as tall as the taller one. One that would stand alone in its row has all of it.
                    readonly property Item beside: actions.columns > 1 && boxes.count > 0 ? boxes.itemAt(index ^ 1) : null

                    width: beside ? actions.cell : actions.width
                    height: Math.max(implicitHeight, beside ? beside.implicitHeight : 0) // qmllint disable compiler
                    entry: modelData
                    onClicked: things.keep(entry.key)
                }
            }
        }
        Words {
            id: result
            width: parent.width
            objectName: "takeAlongResult"
            visible: text.length > 0
            strong: true
            color: things.failed ? Theme.ink : Theme.accent
            unbroken: true
            text: things.result
            onTextChanged: {
                if (result.text.length > 0)
                    result.Accessible.announce(result.text);
            }
        }
        PlainButton {
            objectName: "takeAlongOpen"
            visible: things.savedFile.length > 0
            text: qsTr("Open the file")
            onClicked: things.openSaved()
        }
        TakeAlongCodes {
            id: codes
            width: parent.width
            visible: root.offersCodes
            codes: things.codes
        }
        Words {
            width: parent.width
            // What the calendar has no entry for.
            visible: text.length > 0 && (!root.offersCodes || codes.shownKey === "calendar")
            role: Words.Small
            soft: true
            unbroken: true
            text: things.note
        }
    }
}
