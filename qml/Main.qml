// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import PartnerCities
import PartnerCities.Kiosk
import PartnerCities.Map
import PartnerCities.Presentation

// The window. On a phone and a tablet pages lie over the map; on a screen one stands before, the map stays in sight
// and pages stand below or beside it, where hands reach. Only here is navigated.
Window {
    id: root

    required property Session session
    required property Preferences preferences
    required property Favourites favourites
    required property Reader reader
    required property PartnerSelection selection
    required property KioskSession kiosk
    required property StaffDoor door
    required property Invitations invitations
    required property Searcher searcher
    required property Appearance appearance
    property mapFiles mapFiles
    // Of the screen, where it does not say so itself; 0: as it says.
    property real dpi: 0

    readonly property bool isTall: height > width
    // The map stays in sight beside the pages.
    readonly property bool split: Theme.standing
    readonly property bool offersReach: split && isTall
    readonly property bool withinReach: offersReach && preferences.withinReach
    readonly property bool rail: !isTall && width >= 900 && height - top.height >= navigation.railHeight
    readonly property bool atMap: pages.empty
    // Another visitor: what keeps its place is made anew.
    property bool renewing: false
    // Nothing lies over the pages.
    readonly property bool open: session.acknowledged && !publicScreen.covered

    function showOnMap(partner: string) {
        if (root.split)
            mapPage.selected = partner;
    }
    function back() {
        if (!pages.empty)
            pages.back();
        else if (mapPage.exploring)
            mapPage.exploring = false;
        else
            mapPage.selected = "";
    }
    // Opens the years and the choice of partners, with the map in sight.
    function explore() {
        if (!root.session.homeHasContent)
            return;
        if (root.split)
            pages.openExplore();
        else
            mapPage.exploring = true;
    }
    // Shows a partner as a tap on its marker does.
    function select(partner: string) {
        if (!root.split || partner.length === 0) {
            mapPage.selected = partner;
            return;
        }
        pages.section = "map";
        pages.leaveAll();
        pages.openPartner(partner);
    }

    visible: true
    color: Theme.paper
    title: qsTr("Partner Cities")
    // A public screen has no way out but the staff's door.
    onClosing: close => close.accepted = !root.session.isKiosk

    Binding {
        target: Atlas
        property: "files"
        value: root.mapFiles
    }
    Binding {
        root.appearance.window: Qt.size(root.width, root.height)
        root.appearance.pixelDensity: root.dpi > 0 ? root.dpi / 25.4 : root.Screen.pixelDensity
    }

    MapPage {
        id: mapPage
        x: publicScreen.inviting ? 0 : navigation.side
        y: publicScreen.inviting || root.split && root.isTall ? 0 : top.height
        width: root.split && !root.isTall ? Math.round((root.width - x) * 0.52) : root.width - x
        height: root.split && root.isTall ? Math.round(root.height * (root.withinReach || publicScreen.inviting ? 0.5 : 0.4)) : root.height - y - (root.rail || publicScreen.inviting ? 0 : navigation.height)
        visible: (root.split || root.atMap || pages.busy) && (!publicScreen.covered || publicScreen.inviting)
        enabled: root.open
        session: root.session
        selection: root.selection
        beside: root.split
        withoutButtons: root.withinReach || publicScreen.inviting
        travelling: publicScreen.inviting
        onHomeTapped: pages.open("map")
        onPartnerTapped: municipality => root.select(municipality)
        onPartnerRequested: municipality => pages.openPartner(municipality)
        onAgreementRequested: milestone => pages.openAgreement(milestone)
        onChooseRequested: pages.open("choose")
    }
    TopBar {
        id: top
        y: root.split && root.isTall ? mapPage.height : 0
        width: parent.width
        visible: !publicScreen.covered
        enabled: root.open
        session: root.session
        low: root.height < 10 * Theme.touch
        canGoBack: !root.atMap
        canRead: root.reader.available
        onReadRequested: root.reader.page = root.atMap && !root.split ? mapPage.card : stage
        onBackRequested: root.back()
        onChooseRequested: pages.open("choose")
        onSearchRequested: pages.open("search")
        onDisplayRequested: pages.openDisplay()
    }
    NavigationBar {
        id: navigation

        // How much of the left side it takes.
        readonly property real side: root.rail ? width : 0

        vertical: root.rail
        current: pages.marked
        visible: !publicScreen.covered && (root.rail || publicScreen.keyboardHeight === 0)
        enabled: root.open
        x: 0
        y: root.rail ? top.height : root.height - height
        width: root.rail ? implicitWidth : root.width
        height: root.rail ? root.height - top.height : implicitHeight
        onRequested: page => pages.open(page)
    }
    Item {
        id: stage
        objectName: "stage"
        visible: !publicScreen.covered
        x: root.split && !root.isTall ? mapPage.x + mapPage.width : navigation.side
        y: top.y + top.height
        width: root.width - x
        height: root.height - Math.max(publicScreen.keyboardHeight, root.rail ? 0 : navigation.height) - y - (readerBar.visible ? readerBar.height : 0)
        enabled: root.open
        clip: true

        Rectangle {
            anchors.fill: parent
            visible: root.split
            color: Theme.paper
        }
        BesideMap {
            anchors.fill: parent
            session: root.session
            selection: root.selection
            made: root.split && !root.renewing
            shown: root.atMap || pages.busy
            hasButtons: root.withinReach && root.atMap
            onExploreRequested: root.explore()
            onPartnerRequested: municipality => root.select(municipality)
            onAnniversariesRequested: pages.open("anniversaries")
            onChooseRequested: pages.open("choose")
            onZoomInRequested: mapPage.zoomIn()
            onZoomOutRequested: mapPage.zoomOut()
            onAllRequested: mapPage.showAll()
        }
        PageHost {
            id: pages
            objectName: "pages"
            anchors.fill: parent
            visible: !empty || busy
            session: root.session
            preferences: root.preferences
            favourites: root.favourites
            selection: root.selection
            searcher: root.searcher
            onExploreRequested: root.explore()
            offersReach: root.offersReach
            mapInSight: root.split
            prepared: mapPage.opened
            onPartnerShown: municipality => root.showOnMap(municipality)
            onSectionOpened: {
                mapPage.selected = "";
                mapPage.exploring = false;
            }
            onCurrentItemChanged: {
                root.reader.page = null;
                pages.forceActiveFocus();
            }
        }
        PassingThread {
            running: pages.busy
        }
    }
    ReaderBar {
        id: readerBar
        reader: root.reader
        covered: publicScreen.covered
        x: stage.x
        y: stage.y + stage.height
        width: stage.width
        height: implicitHeight
    }
    PublicScreen {
        id: publicScreen
        anchors.fill: parent
        session: root.session
        reader: root.reader
        kiosk: root.kiosk
        door: root.door
        invitations: root.invitations
        mapArea: Qt.rect(mapPage.x, mapPage.y, mapPage.width, mapPage.height)
        side: navigation.side
        canType: root.open
        onStartedOver: {
            root.renewing = true;
            root.renewing = false;
            pages.open("map");
            pages.forceActiveFocus();
            mapPage.showAll();
        }
    }
    Binding {
        target: mapPage
        property: "selected"
        value: root.invitations.scene.partner
        when: root.kiosk.phase === KioskSession.Inviting
        restoreMode: Binding.RestoreNone
    }
    ProblemPage {
        anchors.fill: parent
        visible: !root.session.acknowledged && root.door.shut
        session: root.session
        onDismissed: root.session.acknowledged = true
    }

    Shortcut {
        sequences: [StandardKey.Back, "Escape"]
        enabled: root.open && (!root.atMap || mapPage.exploring || mapPage.selected.length > 0)
        onActivated: root.back()
    }
}
