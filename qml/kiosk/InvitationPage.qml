// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import PartnerCities
import PartnerCities.Kiosk
import PartnerCities.Presentation

// Shown while nobody is here, beside the map that travels: one partner after another, in one language after another.
Rectangle {
    id: page

    required property Session session
    required property KioskSession kiosk
    required property Invitations invitations

    objectName: "invitationPage"
    color: Theme.paper

    PartnersModel {
        id: partners
        session: page.session
    }
    Item {
        id: moved

        readonly property int margin: Theme.gapHuge

        x: margin + page.kiosk.drift.x
        y: margin + page.kiosk.drift.y
        width: page.width - 2 * margin - 4
        height: page.height - 2 * margin - 4

        TownTitle {
            id: home
            width: parent.width
            name: page.session.homeName
            below: page.session.homeHasContent ? qsTr("%n partner municipalities", "", partners.currentCount) : ""
            arms: page.session.homeArms
        }
        Column {
            id: scene

            // The numeral and the thread are as large as the rest leaves room for.
            readonly property real room: invitation.y - home.height - 2 * Theme.gapLarge
            readonly property real needed: 1.4 * Theme.display + 1.4 * Theme.body + 3 * Theme.gap
            readonly property bool hasThread: Theme.textScale < 1.3 && room >= needed + 1.2 * Theme.display + thread.height
            readonly property bool hasGiant: Theme.textScale < 1.3 && room >= needed + 1.2 * Theme.giant + (hasThread ? thread.height + Theme.gap : 0)

            // Large words leave little: first who, and what there is to celebrate.
            readonly property bool hasPlace: Theme.textScale < 1.3 || room >= 1.4 * Theme.display + 6 * Theme.body + 3 * Theme.gap

            anchors.top: home.bottom
            anchors.bottom: invitation.top
            anchors.topMargin: Theme.gapLarge
            anchors.bottomMargin: Theme.gapLarge
            width: parent.width
            visible: page.invitations.scene.partner.length > 0
            spacing: Theme.gap

            Thread {
                id: thread
                visible: scene.hasThread
                width: Math.round(page.width * 0.3)
                height: Math.round(56 * Theme.scale)
                busy: Theme.motion > 0 && page.invitations.running
            }
            Words {
                width: parent.width
                role: Words.Display
                text: page.invitations.scene.name
            }
            Words {
                width: parent.width
                soft: true
                visible: scene.hasPlace
                text: page.invitations.scene.place
            }
            Row {
                id: anniversary

                readonly property color color: page.invitations.scene.isJubilee ? Theme.jubilee : Theme.accent

                width: parent.width
                spacing: Theme.gapLarge
                visible: page.invitations.scene.told.length > 0

                Words {
                    id: numeral
                    role: scene.hasGiant ? Words.Giant : Words.Display
                    visible: text.length > 0
                    color: anniversary.color
                    text: page.invitations.scene.numeral
                    Accessible.ignored: true
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (numeral.visible ? numeral.width + anniversary.spacing : 0)

                    Words {
                        width: parent.width
                        visible: page.invitations.scene.isToday
                        role: Words.Heading
                        color: anniversary.color
                        text: qsTr("Today")
                    }
                    Words {
                        width: parent.width
                        text: page.invitations.scene.told
                    }
                }
            }
        }
        Column {
            id: invitation
            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Theme.gapLarge

            PlainButton {
                objectName: "begin"
                width: parent.width
                height: Theme.textScale < 1.3 ? 2 * Theme.touch : implicitHeight
                primary: true
                iconName: "pointer"
                text: qsTr("Touch to begin")
                onClicked: page.kiosk.phase = KioskSession.InUse
            }
            LanguageBar {
                session: page.session
                availableWidth: parent.width
                onChosen: tag => {
                    page.kiosk.phase = KioskSession.InUse;
                    page.session.language = tag;
                }
            }
        }
    }
}
