// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// How the visitor chooses what the map shows: a year of the past, with what happened in it, and partners by country,
// topic and so on.
Column {
    id: panel

    required property PartnerSelection selection
    // What something else takes of the title's line.
    property real titleRoom: 0

    signal agreementRequested(string milestone)

    spacing: Theme.gap

    Words {
        width: parent.width - panel.titleRoom
        role: Words.Title
        text: qsTr("Over the years")
    }
    YearSlider {
        width: parent.width
        visible: panel.selection.firstYear > 0
        selection: panel.selection
    }
    Words {
        width: parent.width
        soft: true
        text: qsTr("%n partner municipalities", "", panel.selection.count)
    }
    Words {
        width: parent.width
        visible: panel.selection.year > 0 && panel.selection.events.length === 0
        soft: true
        text: qsTr("Nothing is on record for this year.")
    }
    Column {
        objectName: "yearEvents"
        width: parent.width
        visible: panel.selection.events.length > 0
        spacing: Theme.gapSmall

        Repeater {
            model: panel.selection.events

            YearEventRow {
                required property yearEvent modelData

                width: parent.width
                entry: modelData
                onClicked: panel.agreementRequested(modelData.milestone)
            }
        }
    }
    PlainButton {
        objectName: "showAllPartners"
        visible: panel.selection.active
        iconName: "x"
        text: qsTr("Back to all partners of today")
        onClicked: panel.selection.active = false
    }
    Repeater {
        model: panel.selection.groups

        Column {
            id: group

            required property selectionGroup modelData

            width: panel.width
            spacing: Theme.gapSmall

            SectionTitle {
                width: parent.width
                text: group.modelData.title
            }
            Flow {
                width: parent.width
                spacing: Theme.gapSmall

                Repeater {
                    model: group.modelData.choices

                    ChoiceChip {
                        required property selectionChoice modelData

                        objectName: "choice-" + modelData.key
                        text: modelData.name
                        number: modelData.number
                        checked: modelData.chosen
                        onClicked: panel.selection.pressed = modelData
                    }
                }
            }
        }
    }
}
