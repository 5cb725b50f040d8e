// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What helps where there are no results: names spelled nearly so, and the partners by country and topic.
Column {
    id: help

    required property Session session
    required property Searcher searcher
    required property PartnerSelection selection

    // All partners are wanted, or those just chosen.
    signal partnersRequested
    signal chooseRequested

    spacing: Theme.gapLarge

    Words {
        width: parent.width
        objectName: "nothingFound"
        visible: help.searcher.nothingFound
        role: Words.Title
        text: qsTr("Nothing found")
    }
    Column {
        width: parent.width
        visible: help.searcher.suggestions.length > 0
        spacing: Theme.gap

        Words {
            width: parent.width
            role: Words.Heading
            heading: true
            text: qsTr("Did you mean:")
        }
        Flow {
            width: parent.width
            spacing: Theme.gapSmall

            Repeater {
                model: help.searcher.suggestions

                PlainButton {
                    required property int index
                    required property string modelData

                    objectName: "suggestion-" + index
                    iconName: "search"
                    text: modelData
                    onClicked: help.searcher.text = modelData
                }
            }
        }
    }
    Words {
        width: parent.width
        visible: help.searcher.nothingFound
        text: qsTr("No word begins with these letters. Try fewer letters.")
    }
    Words {
        width: parent.width
        visible: !help.searcher.nothingFound
        soft: true
        text: qsTr("Municipalities, partners, agreements, events, networks and topics, in every language and script. Type a year to see what happened then.")
    }
    Repeater {
        model: help.selection.groups

        Column {
            id: group

            required property selectionGroup modelData

            width: help.width
            visible: modelData.key === "country" || modelData.key === "topic"
            spacing: Theme.gap

            Words {
                width: parent.width
                role: Words.Heading
                heading: true
                text: group.modelData.key === "country" ? qsTr("Partners by country") : qsTr("Partners by topic")
            }
            Flow {
                width: parent.width
                spacing: Theme.gapSmall

                Repeater {
                    model: group.visible ? group.modelData.choices : []

                    ChoiceChip {
                        required property selectionChoice modelData

                        objectName: "browse-" + modelData.key
                        text: modelData.name
                        number: modelData.number
                        checked: modelData.chosen
                        onClicked: {
                            if (!modelData.chosen)
                                help.selection.pressed = modelData;
                            help.partnersRequested();
                        }
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PlainButton {
            objectName: "browsePartners"
            visible: help.session.homeHasContent
            iconName: "handshake"
            //: %1 is the municipality whose partners these are
            text: qsTr("All partners of %1").arg(help.session.homeName)
            onClicked: {
                help.selection.active = false;
                help.partnersRequested();
            }
        }
        PlainButton {
            objectName: "browseMunicipalities"
            iconName: "landmark"
            text: qsTr("Change municipality")
            onClicked: help.chooseRequested()
        }
    }
}
