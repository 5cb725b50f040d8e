// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// One recorded event: when, who, where, what is told of it, and where this is known from.
PageFlick {
    id: page

    required property Session session
    required property string event

    signal partnerRequested(string municipality)
    // A partner who has to do with it, for a map beside.
    signal partnerShown(string municipality)

    objectName: "eventPage"
    onEventChanged: contentY = 0

    EventDetails {
        id: details
        session: page.session
        event: page.event
        onChanged: {
            if (details.partners.length > 0)
                page.partnerShown(details.partners[0].key);
        }
    }

    Numeral {
        visible: details.year > 0
        size: Math.min(page.contentColumn.width * 0.42, page.height * 0.36) / (1 + (Theme.textScale - 1) * 0.5)
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
        visible: details.place.length > 0

        Fact {
            width: parent.width
            name: qsTr("Place")
            value: details.place
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

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
    SourceList {
        width: parent.width
        textStatus: details.textStatus
        sources: details.sources
    }
}
