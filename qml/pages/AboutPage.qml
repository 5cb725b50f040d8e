// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Presentation

// What this is, where its facts come from, and whose work it stands on.
PageFlick {
    id: page

    required property Session session

    signal statementRequested

    objectName: "aboutPage"

    component Credit: Fact {
        width: parent.width
    }

    SourcesModel {
        id: sources
        session: page.session
    }

    Words {
        width: parent.width
        role: Words.Display
        text: qsTr("About")
    }
    Words {
        width: parent.width
        text: qsTr("This app shows the partner towns of municipalities, what they have agreed and when they celebrate it. All of it is on this device: no internet connection is needed.") + " " + (page.session.isKiosk ? qsTr("Nothing about you is stored or sent.") : qsTr("Your favourites and settings are kept on this device only; nothing about you is sent."))
    }
    PlainButton {
        objectName: "openStatement"
        iconName: "accessibility"
        text: qsTr("Accessibility statement")
        onClicked: page.statementRequested()
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Sources of the texts")
    }
    Words {
        width: parent.width
        soft: true
        text: qsTr("Facts, names and dates come from these sources; every text was written anew. What a source does not say is left open.")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: sources

            Column {
                id: source

                required property string publisher
                required property string title
                required property string details

                width: parent.width

                Words {
                    width: parent.width
                    visible: text.length > 0
                    strong: true
                    text: source.publisher
                }
                Words {
                    width: parent.width
                    text: source.title
                }
                Words {
                    width: parent.width
                    role: Words.Small
                    soft: true
                    text: source.details
                }
            }
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Licences")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Credit {
            name: qsTr("This app")
            value: "EUPL-1.2"
        }
        Credit {
            name: qsTr("Texts")
            value: "CC BY 4.0"
        }
        Credit {
            name: qsTr("Map")
            value: qsTr("© OpenStreetMap contributors") + " (ODbL) · GeoNames (CC\u00A0BY\u00A04.0) · GSHHG, Wessel & Smith (LGPL) · Natural Earth · Unicode CLDR"
        }
        Credit {
            name: qsTr("Fonts")
            value: "Noto Sans, Noto Serif (OFL 1.1)"
        }
        Credit {
            name: qsTr("Icons")
            value: "Lucide (ISC), Feather (MIT)"
        }
        Credit {
            name: qsTr("Country names")
            value: "Unicode CLDR (Unicode-3.0)"
        }
        Credit {
            name: qsTr("Built with")
            value: "Qt (LGPL-3.0), SQLite"
        }
        Credit {
            name: qsTr("Version")
            value: qsTr("App %1, content %2").arg(page.session.appVersion).arg(page.session.contentVersion)
        }
    }
}
