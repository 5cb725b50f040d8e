// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import PartnerCities
import PartnerCities.Presentation

// The window: head, navigation, the map beneath and the other pages above it. Only here is navigated.
Window {
    id: root

    required property Session session

    // The page that is open, or from which one went on; the map lies under all others.
    property string section: "map"
    readonly property bool rail: width > height && width >= 900
    readonly property bool atMap: pages.depth === 0

    function open(page: string) {
        root.section = page;
        pages.clear();
        switch (page) {
        case "partners":
            pages.push(partnersPage, {}, StackView.Immediate);
            break;
        case "anniversaries":
            pages.push(anniversariesPage, {}, StackView.Immediate);
            break;
        case "networks":
            pages.push(networksPage, {}, StackView.Immediate);
            break;
        case "choose":
            pages.push(choosePage, {}, StackView.Immediate);
            break;
        case "about":
            pages.push(aboutPage, {}, StackView.Immediate);
            break;
        }
    }
    function openPartner(id: string) {
        pages.push(partnerPage, {
            municipality: id
        });
    }
    function openAgreement(id: string) {
        pages.push(agreementPage, {
            milestone: id
        });
    }
    function back() {
        if (pages.depth > 1)
            pages.pop();
        else
            root.open("map");
    }
    function select(partner: string) {
        mapPage.selected = partner;
    }

    width: 1280
    height: 800
    visible: true
    color: Theme.paper
    title: qsTr("Partner Cities")

    Binding {
        target: Theme
        property: "scale"
        value: {
            const shortSide = Math.min(root.width, root.height);
            return root.session.isKiosk || shortSide >= 1000 ? Math.max(1.35, shortSide / 720) : shortSide >= 700 ? 1.12 : 1;
        }
    }

    Component {
        id: partnersPage

        PartnersPage {
            session: root.session
            onPartnerRequested: municipality => root.openPartner(municipality)
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: partnerPage

        PartnerPage {
            session: root.session
            onAgreementRequested: milestone => root.openAgreement(milestone)
        }
    }
    Component {
        id: agreementPage

        AgreementPage {
            session: root.session
            onPartnerRequested: municipality => root.openPartner(municipality)
        }
    }
    Component {
        id: anniversariesPage

        AnniversariesPage {
            session: root.session
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onPartnerRequested: municipality => root.openPartner(municipality)
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: networksPage

        NetworksPage {
            session: root.session
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: choosePage

        ChoosePage {
            session: root.session
            onChosen: municipality => {
                root.session.home = municipality;
                root.open("map");
            }
        }
    }
    Component {
        id: aboutPage

        AboutPage {
            session: root.session
        }
    }

    TopBar {
        id: top
        width: parent.width
        session: root.session
        canGoBack: !root.atMap
        onBackRequested: root.back()
        onChooseRequested: root.open("choose")
    }
    NavigationBar {
        id: navigation
        vertical: root.rail
        current: root.section
        x: 0
        y: root.rail ? top.height : root.height - height
        width: root.rail ? implicitWidth : root.width
        height: root.rail ? root.height - top.height : implicitHeight
        onRequested: page => root.open(page)
    }
    Item {
        id: stage
        x: root.rail ? navigation.width : 0
        y: top.height
        width: root.width - x
        height: root.height - y - (root.rail ? 0 : navigation.height)
        clip: true

        MapPage {
            id: mapPage
            anchors.fill: parent
            visible: root.atMap || pages.busy
            session: root.session
            onPartnerRequested: municipality => root.openPartner(municipality)
            onChooseRequested: root.open("choose")
        }
        StackView {
            id: pages
            objectName: "pages"
            anchors.fill: parent
            visible: depth > 0 || busy
            background: Rectangle {
                color: Theme.paper
            }
            pushEnter: Transition {
                NumberAnimation {
                    property: "x"
                    from: pages.width * 0.15
                    to: 0
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }
                NumberAnimation {
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.motion
                }
            }
            pushExit: Transition {
                NumberAnimation {
                    property: "opacity"
                    from: 1
                    to: 0
                    duration: Theme.motion
                }
            }
            popEnter: Transition {
                NumberAnimation {
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.motion
                }
            }
            popExit: Transition {
                NumberAnimation {
                    property: "opacity"
                    from: 1
                    to: 0
                    duration: Theme.motion
                }
            }
        }
    }
    ProblemPage {
        anchors.fill: parent
        visible: !root.session.acknowledged
        session: root.session
        onDismissed: root.session.acknowledged = true
    }

    Shortcut {
        sequences: [StandardKey.Back, "Escape"]
        enabled: !root.atMap
        onActivated: root.back()
    }
}
