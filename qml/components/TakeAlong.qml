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
    // Whether it begins as a button that shows and hides the rest.
    property bool foldable: false
    property bool folded: foldable

    readonly property bool offersCodes: Theme.standing && things.codes.length > 0

    implicitHeight: card.visible ? card.y + card.implicitHeight : unfold.y + unfold.implicitHeight
    visible: things.actions.length > 0 || offersCodes

    HandOff {
        id: things
        session: root.session
        milestone: root.milestone
        event: root.event
        favourites: root.favourites
        municipality: root.municipality
    }
    PlainButton {
        id: unfold
        objectName: "takeAlongUnfold"
        visible: root.foldable
        y: Theme.gap
        width: Math.min(implicitWidth, root.width)
        iconName: !root.folded ? "x" : Theme.standing ? "qr-code" : "calendar-plus"
        text: !root.folded ? qsTr("Close") : root.event.length > 0 ? qsTr("Take it with you") : qsTr("Take the dates with you")
        onClicked: root.folded = !root.folded
    }
    Card {
        id: card
        y: unfold.visible ? unfold.y + unfold.height + Theme.gap : 0
        width: root.width
        visible: !root.folded

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
            // Side by side all are as tall as the tallest.
            readonly property real tallest: columns > 1 ? children.reduce((most, each) => Math.max(most, each.implicitHeight), 0) : 0

            width: parent.width
            visible: things.actions.length > 0
            spacing: Theme.gap

            Repeater {
                model: things.actions

                TakeAlongAction {
                    required property keepsakeEntry modelData

                    required property int index

                    // One that would stand alone in its row has all of it.
                    width: actions.columns > 1 && index === things.actions.length - 1 && index % 2 === 0 ? actions.width : actions.cell
                    height: Math.max(implicitHeight, index % 2 === 0 && width === actions.width ? 0 : actions.tallest)
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
            width: parent.width
            visible: root.offersCodes
            codes: things.codes
        }
        Words {
            width: parent.width
            visible: text.length > 0
            role: Words.Small
            soft: true
            unbroken: true
            text: things.note
        }
    }
}
