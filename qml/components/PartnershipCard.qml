// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One partnership on the partner's page, told from its first step to its next anniversary.
Card {
    id: card

    required property partnershipEntry entry
    // Whether the visitor reads plain words; the card only asks for it.
    property bool easyLanguage: false
    readonly property bool easy: easyLanguage && entry.easy.length > 0

    signal easyLanguageWished(bool easy)
    signal agreementRequested(string milestone)
    signal timelineRequested

    Words {
        width: parent.width
        role: Words.Small
        strong: true
        color: Theme.accent
        text: card.entry.form + "\u00A0· " + (card.entry.since.length > 0 ? card.entry.since + "\u00A0· " : "") + card.entry.status
    }
    Words {
        width: parent.width
        role: Words.Heading
        heading: true
        font.family: Theme.serif
        text: card.entry.title
    }
    Words {
        width: parent.width
        text: card.easy ? card.entry.easy : card.entry.summary
    }
    PlainButton {
        objectName: "easy-" + card.entry.key
        visible: card.entry.easy.length > 0
        iconName: "book-open-text"
        text: card.easy ? qsTr("Full text") : qsTr("In easy language")
        onClicked: card.easyLanguageWished(!card.easy)
    }
    Chips {
        width: parent.width
        texts: card.entry.topics
    }
    Column {
        width: parent.width

        Repeater {
            id: steps
            model: card.entry.milestones

            TimelineStep {
                required property int index
                required property milestoneEntry modelData

                width: parent.width
                entry: modelData
                last: index === steps.count - 1
                onClicked: {
                    if (modelData.isAgreement)
                        card.agreementRequested(modelData.key);
                }
            }
        }
    }
    Fact {
        width: parent.width
        name: qsTr("Next anniversary")
        value: card.entry.next
    }
    PlainButton {
        objectName: "timeline-" + card.entry.key
        iconName: "git-commit-vertical"
        text: qsTr("Timeline")
        onClicked: card.timelineRequested()
    }
    SourceList {
        width: parent.width
        textStatus: card.entry.textStatus
        sources: card.entry.sources
    }
}
