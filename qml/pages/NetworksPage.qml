// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// The networks of towns: those that the home municipality belongs to, then the others of the content.
PageFlick {
    id: page

    required property Session session
    // The network to begin with.
    property string wanted

    signal chooseRequested

    objectName: "networksPage"

    NetworksModel {
        id: networks
        session: page.session
        wanted: page.wanted
    }

    NoContent {
        width: parent.width
        visible: !page.session.homeHasContent
        session: page.session
        onChooseRequested: page.chooseRequested()
    }
    Words {
        width: parent.width
        visible: page.session.homeHasContent
        role: Words.Display
        text: qsTr("Networks")
    }
    Words {
        width: parent.width
        visible: page.session.homeHasContent
        soft: true
        text: qsTr("A network brings many towns together: they learn from one another and run joint projects.")
    }
    Words {
        width: parent.width
        visible: page.session.homeHasContent && !networks.joined
        text: qsTr("No network membership is on record for %1.").arg(page.session.homeName)
    }
    PlainButton {
        objectName: "seeAnother"
        visible: page.session.homeHasContent && !networks.joined
        iconName: "landmark"
        text: qsTr("See another municipality")
        onClicked: page.chooseRequested()
    }
    SectionTitle {
        width: parent.width
        visible: page.session.homeHasContent && !networks.joined && cards.count > 0
        text: qsTr("Networks of other municipalities")
    }
    Repeater {
        id: cards
        model: networks

        Card {
            id: card

            required property string name
            required property string acronym
            required property string founded
            required property bool isJoined
            required property string member
            required property string others
            required property string summary
            required property string membership
            required property string textStatus
            required property list<string> fields
            required property list<sourceEntry> sources

            width: parent.width

            Words {
                width: parent.width
                visible: card.acronym.length > 0
                role: Words.Small
                strong: true
                color: Theme.accent
                text: card.acronym
            }
            Words {
                width: parent.width
                role: Words.Title
                text: card.name
            }
            Words {
                width: parent.width
                text: card.summary
            }
            Flow {
                width: parent.width
                spacing: Theme.gapSmall

                Repeater {
                    model: card.fields

                    Chip {
                        required property string modelData
                        text: modelData
                    }
                }
            }
            Fact {
                width: parent.width
                name: qsTr("Founded")
                value: card.founded
            }
            Fact {
                width: parent.width
                name: qsTr("Member since")
                value: card.member
            }
            Fact {
                width: parent.width
                //: Before the names of municipalities that belong to a network
                name: qsTr("Members shown in this app")
                value: card.others
            }
            Words {
                width: parent.width
                visible: card.isJoined && card.member.length === 0 && card.membership.length === 0
                soft: true
                text: qsTr("It is not known when the municipality joined this network.")
            }
            Words {
                width: parent.width
                visible: card.membership.length > 0
                text: card.membership
            }
            SourceList {
                width: parent.width
                textStatus: card.textStatus
                sources: card.sources
            }
        }
    }
}
