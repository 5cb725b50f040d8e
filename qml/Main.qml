// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import PartnerCities
import PartnerCities.Map
import PartnerCities.Presentation

// The window. On a phone and a tablet pages lie over the map; on a screen one stands before, the map stays in sight
// and pages stand below or beside it, where hands reach. Only here is navigated.
Window {
    id: root

    required property Session session
    required property Preferences preferences
    required property Reader reader
    property mapFiles mapFiles
    // Of the screen, where it does not say so itself; 0: as it says.
    property real dpi: 0

    // The page that is open, or from which one went on; the map lies under all others.
    property string section: "map"

    readonly property bool isTall: height > width
    readonly property real shortSide: Math.min(width, height)
    readonly property bool isLarge: session.isKiosk || shortSide >= 1000
    // The map stays in sight beside the pages.
    readonly property bool split: isLarge
    readonly property bool offersReach: split && isTall
    readonly property bool withinReach: offersReach && preferences.withinReach
    readonly property bool rail: !isTall && width >= 900 && height - top.height >= navigation.railHeight
    readonly property bool atMap: pages.depth === 0
    // What was chosen from the page's list covers it: back leads to the list.
    property bool listIsCovered: false

    signal listAsked

    function open(page: string) {
        if (page === "choose") {
            // Choosing is a detour: back leads to where one was.
            root.push(choosePage, {});
            return;
        }
        root.section = page;
        pages.clear();
        mapPage.selected = "";
        switch (page) {
        case "partners":
            return root.push(partnersPage, {});
        case "anniversaries":
            return root.push(anniversariesPage, {});
        case "networks":
            return root.push(networksPage, {});
        case "about":
            return root.push(aboutPage, {});
        case "display":
            return root.push(displayPage, {});
        case "statement":
            return root.push(statementPage, {});
        }
    }
    function push(page: Component, properties: var) {
        pages.push(page, properties, root.section === "map" || pages.depth > 0 ? StackView.PushTransition : StackView.Immediate);
    }
    function openPartner(id: string) {
        root.showOnMap(id);
        root.push(partnerPage, {
            municipality: id
        });
    }
    function openAgreement(id: string) {
        root.push(agreementPage, {
            milestone: id
        });
    }
    function showOnMap(partner: string) {
        if (root.split)
            mapPage.selected = partner;
    }
    function back() {
        if (pages.depth === 1 && root.listIsCovered)
            root.listAsked();
        else if (pages.depth > 1)
            pages.pop();
        else if (pages.depth > 0)
            root.open("map");
        else
            mapPage.selected = "";
    }
    // Shows a partner as a tap on its marker does.
    function select(partner: string) {
        if (!root.split || partner.length === 0) {
            mapPage.selected = partner;
            return;
        }
        root.section = "map";
        pages.clear();
        root.openPartner(partner);
    }

    width: 1280
    height: 800
    visible: true
    color: Theme.paper
    title: qsTr("Partner Cities")

    component ThemeValue: Binding {
        target: Theme
    }

    ThemeValue {
        property: "scale"
        value: root.isLarge ? Math.max(1.35, root.shortSide / 720) : root.shortSide >= 700 ? 1.12 : 1
    }
    ThemeValue {
        property: "textScale"
        value: root.preferences.textSize / 100
    }
    ThemeValue {
        property: "barTextScale"
        value: root.height < 480 ? Math.min(root.preferences.textSize / 100, 1.2) : root.preferences.textSize / 100
    }
    ThemeValue {
        property: "reducedMotion"
        value: root.preferences.reducedMotion
    }
    ThemeValue {
        property: "townAccent"
        value: root.session.homeAccent
    }
    ThemeValue {
        property: "smallestTouch"
        // EN 301 549 gives no figure; 15 mm is what gloves and unsteady hands hit.
        value: root.isLarge ? 15 * (root.dpi > 0 ? root.dpi / 25.4 : Screen.pixelDensity) : 0
    }
    ThemeValue {
        property: "variant"
        value: {
            switch (root.preferences.look) {
            case Preferences.Dark:
                return Theme.Dark;
            case Preferences.HighContrast:
                return Theme.HighContrast;
            case Preferences.AsDevice:
                return !root.session.isKiosk && Application.styleHints.colorScheme === Qt.Dark ? Theme.Dark : Theme.Light;
            }
            return Theme.Light;
        }
    }

    Component {
        id: homePage

        HomePage {
            session: root.session
            onPartnerRequested: municipality => root.select(municipality)
            onAnniversariesRequested: root.open("anniversaries")
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: partnersPage

        PartnersPage {
            id: partnersList

            session: root.session
            preferences: root.preferences
            onCoveredChanged: root.listIsCovered = covered
            Component.onDestruction: root.listIsCovered = false

            Connections {
                target: root

                function onListAsked() {
                    partnersList.chosen = "";
                }
            }
            onShownChanged: root.showOnMap(shown)
            onAgreementRequested: milestone => root.openAgreement(milestone)
            onChooseRequested: root.open("choose")
        }
    }
    Component {
        id: partnerPage

        PartnerPage {
            session: root.session
            preferences: root.preferences
            onAgreementRequested: milestone => root.openAgreement(milestone)
        }
    }
    Component {
        id: agreementPage

        AgreementPage {
            session: root.session
            onPartnerShown: municipality => root.showOnMap(municipality)
            onPartnerRequested: municipality => root.openPartner(municipality)
        }
    }
    Component {
        id: anniversariesPage

        AnniversariesPage {
            id: anniversariesList

            session: root.session
            preferences: root.preferences
            onCoveredChanged: root.listIsCovered = covered
            Component.onDestruction: root.listIsCovered = false

            Connections {
                target: root

                function onListAsked() {
                    anniversariesList.chosen = "";
                }
            }
            onPartnerShown: municipality => root.showOnMap(municipality)
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
            onStatementRequested: root.push(statementPage, {})
        }
    }
    Component {
        id: displayPage

        DisplayPage {
            preferences: root.preferences
            offersReach: root.offersReach
            onStatementRequested: root.push(statementPage, {})
        }
    }
    Component {
        id: statementPage

        StatementPage {
            session: root.session
        }
    }

    MapPage {
        id: mapPage
        x: navigation.side
        y: root.split && root.isTall ? 0 : top.height
        width: root.split && !root.isTall ? Math.round((root.width - x) * 0.52) : root.width - x
        height: root.split && root.isTall ? Math.round(root.height * (root.withinReach ? 0.5 : 0.4)) : root.height - y - (root.rail ? 0 : navigation.height)
        visible: root.split || root.atMap || pages.busy
        enabled: root.session.acknowledged
        session: root.session
        mapFiles: root.mapFiles
        beside: root.split
        withoutButtons: root.withinReach
        onHomeTapped: root.open("map")
        onPartnerTapped: municipality => root.select(municipality)
        onPartnerRequested: municipality => root.openPartner(municipality)
        onChooseRequested: root.open("choose")
    }
    TopBar {
        id: top
        y: root.split && root.isTall ? mapPage.height : 0
        width: parent.width
        enabled: root.session.acknowledged
        session: root.session
        canGoBack: !root.atMap
        canRead: root.reader.available
        onReadRequested: root.reader.page = root.atMap && !root.split ? mapPage.card : stage
        onBackRequested: root.back()
        onChooseRequested: root.open("choose")
        onDisplayRequested: {
            if (!(pages.currentItem as DisplayPage))
                root.push(displayPage, {});
        }
    }
    NavigationBar {
        id: navigation

        // How much of the left side it takes.
        readonly property real side: root.rail ? width : 0

        vertical: root.rail
        current: root.section
        enabled: root.session.acknowledged
        x: 0
        y: root.rail ? top.height : root.height - height
        width: root.rail ? implicitWidth : root.width
        height: root.rail ? root.height - top.height : implicitHeight
        onRequested: page => root.open(page)
    }
    Item {
        id: stage
        objectName: "stage"
        x: root.split && !root.isTall ? mapPage.x + mapPage.width : navigation.side
        y: top.y + top.height
        width: root.width - x
        height: root.height - y - (root.rail ? 0 : navigation.height) - (readerBar.visible ? readerBar.height : 0)
        enabled: root.session.acknowledged
        clip: true

        Rectangle {
            anchors.fill: parent
            visible: root.split
            color: Theme.paper
        }
        // Made only where it is seen: its models would be filled on every phone.
        Loader {
            anchors.fill: parent
            anchors.topMargin: reachButtons.visible ? reachButtons.height + 2 * Theme.gapSmall : 0
            active: root.split
            visible: root.atMap || pages.busy
            sourceComponent: homePage
        }
        MapButtons {
            id: reachButtons
            x: stage.width - width - Theme.gap
            y: Theme.gapSmall
            visible: root.withinReach && root.atMap
            inARow: true
            onZoomInRequested: mapPage.zoomIn()
            onZoomOutRequested: mapPage.zoomOut()
            onAllRequested: mapPage.showAll()
        }
        PageStack {
            id: pages
            objectName: "pages"
            anchors.fill: parent
            visible: depth > 0 || busy
            onCurrentItemChanged: {
                root.reader.page = null;
                pages.forceActiveFocus();
            }
        }
        // While pages change, the thread runs along their upper edge.
        Rectangle {
            id: passing
            width: stage.width * passage.progress
            height: Math.round(3 * Theme.scale)
            visible: pages.busy && Theme.motion > 0
            color: Theme.accent

            NumberAnimation {
                id: passage

                property real progress: 0

                target: passage
                property: "progress"
                running: passing.visible
                from: 0
                to: 1
                duration: Theme.motion
            }
        }
    }
    ReaderBar {
        id: readerBar
        reader: root.reader
        x: stage.x
        y: stage.y + stage.height
        width: stage.width
        height: implicitHeight
    }
    ProblemPage {
        anchors.fill: parent
        visible: !root.session.acknowledged
        session: root.session
        onDismissed: root.session.acknowledged = true
    }

    Shortcut {
        sequences: [StandardKey.Back, "Escape"]
        enabled: !root.atMap || mapPage.selected.length > 0
        onActivated: root.back()
    }
}
