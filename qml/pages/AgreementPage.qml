// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One agreement: who, when, where, what it says, who signed, and where this is known from.
PageFlick {
    id: page

    required property Session session
    required property Favourites favourites
    required property string milestone

    signal partnerRequested(string municipality)
    signal timelineRequested(string partnership)
    // The partner whom the agreement is with, for a map beside.
    signal partnerShown(string municipality)

    objectName: "agreementPage"
    onMilestoneChanged: contentY = 0

    AgreementDetails {
        id: details
        session: page.session
        milestone: page.milestone
        onChanged: {
            if (details.partners.length > 0)
                page.partnerShown(details.partners[0].key);
        }
    }

    Numeral {
        visible: details.year > 0
        // As large as the column is wide, up to a third of the page.
        size: Math.min(page.contentColumn.width * 0.42, page.height * 0.36)
        text: details.year.toString()
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            strong: true
            color: Theme.accent
            text: details.kind + "\u00A0· " + details.date
        }
        Words {
            width: parent.width
            role: Words.Display
            font.pixelSize: Math.round(Theme.display * 0.85)
            text: details.title
        }
        Words {
            width: parent.width
            role: Words.Heading
            soft: true
            text: details.parties
        }
    }
    Words {
        width: parent.width
        text: details.summary
    }
    Card {
        width: parent.width
        visible: details.points.length > 0

        Words {
            width: parent.width
            role: Words.Heading
            heading: true
            text: qsTr("What it says")
        }
        Repeater {
            model: details.points

            Row {
                id: point

                required property string modelData

                width: parent.width
                spacing: Theme.gap

                Rectangle {
                    // Beside the middle of the first line's small letters.
                    y: Math.round(said.baselineOffset - 0.27 * said.font.pixelSize - height / 2)
                    width: Theme.gapSmall
                    height: width
                    radius: width / 2
                    color: Theme.accent
                }
                Words {
                    id: said
                    width: parent.width - Theme.gapSmall - Theme.gap
                    text: point.modelData
                }
            }
        }
    }
    Card {
        width: parent.width

        Grid {
            id: facts

            readonly property real cell: (width - (columns - 1) * Theme.gapLarge) / columns

            width: parent.width
            columns: width > Math.round(480 * Theme.scale * Theme.textScale) ? 2 : 1
            spacing: Theme.gapLarge

            Fact {
                width: facts.cell
                name: qsTr("Kind of partnership")
                value: details.form
            }
            Fact {
                width: facts.cell
                name: qsTr("Place")
                value: details.place
            }
            Fact {
                width: facts.cell
                name: qsTr("Languages of the document")
                value: details.originalLanguages
            }
            Fact {
                width: facts.cell
                name: qsTr("Next anniversary")
                value: details.next === details.nextJubilee ? "" : details.next
            }
            Fact {
                width: facts.cell
                name: qsTr("Next special anniversary")
                value: details.nextJubilee
            }
        }
    }
    Card {
        width: parent.width
        visible: details.claims.length > 0

        Words {
            width: parent.width
            role: Words.Heading
            heading: true
            text: qsTr("About this date")
        }
        // Two towns that tell it differently stand beside each other.
        Grid {
            id: claims

            readonly property real cell: (width - (columns - 1) * Theme.gapLarge) / columns

            width: parent.width
            columns: details.claims.length > 1 && width > Theme.phoneWidth * Theme.textScale ? 2 : 1
            spacing: Theme.gapLarge

            Repeater {
                model: details.claims

                Fact {
                    required property claimEntry modelData

                    width: claims.cell
                    name: modelData.date
                    value: modelData.told
                    large: true
                }
            }
        }
    }
    Card {
        width: parent.width
        visible: details.signatories.length > 0

        Words {
            width: parent.width
            role: Words.Heading
            heading: true
            text: qsTr("Signed by")
        }
        Repeater {
            model: details.signatories

            Column {
                id: signatory

                required property signatoryEntry modelData

                width: parent.width

                Words {
                    width: parent.width
                    strong: true
                    text: signatory.modelData.name
                }
                Words {
                    width: parent.width
                    soft: true
                    text: signatory.modelData.office
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        FavouriteButton {
            favourites: page.favourites
            kind: "agreement"
            about: page.milestone
        }
        PlainButton {
            objectName: "openTimeline"
            iconName: "git-commit-vertical"
            text: qsTr("Timeline")
            onClicked: page.timelineRequested(details.partnership)
        }
        Repeater {
            model: details.partners

            PlainButton {
                required property partnerEntry modelData

                objectName: "to-partner-" + modelData.key
                iconName: "map-pin"
                //: %1 is a partner town: opens the page about it
                text: qsTr("About %1").arg(modelData.name)
                onClicked: page.partnerRequested(modelData.key)
            }
        }
    }
    TakeAlong {
        width: parent.width
        session: page.session
        milestone: page.milestone
    }
    SourceList {
        width: parent.width
        textStatus: details.textStatus
        sources: details.sources
    }
}
