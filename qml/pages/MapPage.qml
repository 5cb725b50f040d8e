// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import PartnerCities
import PartnerCities.Map
import PartnerCities.Presentation

// The map: home, its partners and the threads between them. Alone on its page a card tells about the place that is
// selected; beside a page the map shows what that page is about.
FocusScope {
    id: page

    required property Session session
    required property PartnerSelection selection
    // Another page stands beside the map.
    property bool beside: false
    // What can be tapped is kept out of the map, which is out of reach.
    property bool withoutButtons: false
    // Nobody touches it: it goes from partner to partner at its ease.
    property bool travelling: false
    // The selected partner; empty for home.
    property string selected
    // The years and the choice of partners are open in the card's place.
    property bool exploring: false
    // The map has been seen whole: from now on what changes moves.
    property bool opened: false
    readonly property bool wide: width > height && width > Math.round(700 * Theme.scale)
    readonly property bool hasCard: !beside
    readonly property alias card: panel
    // No nearer when home and partners are shown: nearer the base map has little to show around them.
    readonly property real closestFit: 7 + Math.log2(Math.max(1, Theme.scale / 1.5))
    // How much of a tall page the card may cover.
    readonly property real cardShare: 0.46 + 0.14 * (Theme.textScale - 1)

    signal homeTapped
    // A partner's marker was tapped.
    signal partnerTapped(string municipality)
    signal partnerRequested(string municipality)
    signal agreementRequested(string milestone)
    signal chooseRequested

    function showAll() {
        page.selected = "";
        page.fit();
    }
    // Shows home and all partners, or home and the one that the page beside is about.
    function fit() {
        const home = page.session.homeCoordinate;
        const one = page.beside ? partners.coordinateOf(page.selected) : QtPositioning.coordinate();
        const places = one.isValid ? [one] : partners.coordinates;
        pane.fitCoordinates(home.isValid ? places.concat(home) : places, Theme.gapHuge, page.closestFit);
    }
    function fitAgain() {
        if (!pane.movedByVisitor)
            page.fit();
    }
    function zoomIn() {
        pane.zoomIn();
    }
    function zoomOut() {
        pane.zoomOut();
    }

    objectName: "mapPage"
    // A turned device keeps what the visitor has moved the map to.
    onWidthChanged: Qt.callLater(page.fitAgain)
    onHeightChanged: Qt.callLater(page.fitAgain)
    onBesideChanged: Qt.callLater(page.fit)
    onSelectedChanged: {
        if (page.beside)
            Qt.callLater(page.fit);
    }

    PartnersModel {
        id: partners
        session: page.session
        selection: page.selection
    }
    MarkersModel {
        id: partnerMarkers
        session: page.session
        selection: page.selection
        zoomLevel: pane.zoomLevel
        spacing: Math.round(34 * Theme.scale)
        lineHeight: Math.round(1.35 * Theme.mapLabel)
    }
    Connections {
        target: pane.basemap

        function onReadyChanged() {
            page.opened = true;
        }
    }
    Connections {
        target: page.session

        function onHomeChanged() {
            page.exploring = false;
            Qt.callLater(page.travelling ? page.fit : page.showAll);
        }
    }

    MapPane {
        id: pane
        objectName: "mapPane"
        anchors.fill: parent
        focus: true
        name: qsTr("Map. The partners are also in the list of partners.")
        covers: [panel, buttons, clear]
        language: page.session.language
        highlightCountries: partners.countries
        animationDuration: !page.opened ? 0 : page.travelling ? 12 * Theme.motion : Theme.motion
        insets {
            left: buttons.onTheLeft && !buttons.inARow ? Theme.gap + buttons.width + Theme.gapLarge : Theme.gapLarge
            top: Theme.gapHuge
            right: buttons.onTheLeft ? panel.width + 2 * Theme.gapLarge + Theme.touch : 2 * Theme.touch + Theme.gapLarge
            bottom: (page.hasCard && !page.wide ? page.height * page.cardShare : Theme.gapHuge) + (buttons.inARow ? Theme.touch : 0)
        }
        onBackgroundTapped: {
            partnerMarkers.spread = "";
            crowd.gather();
            if (!page.beside)
                page.selected = "";
        }

        ground: [
            Repeater {
                model: CirclesModel {
                    session: page.session
                    selection: page.selection
                }

                MapCircle {
                    required property list<string> members

                    at: MapProjection.point(corners[0], pane.basemap.center, pane.basemap.zoomLevel, pane.viewSize)
                    zoomLevel: pane.basemap.zoomLevel
                    faded: page.selected.length > 0 && members.indexOf(page.selected) < 0
                }
            },
            Repeater {
                model: partnerMarkers.crowd.length > 0 ? null : partners

                MapThread {
                    required property string key
                    required property geoCoordinate coordinate

                    from: page.session.homeCoordinate
                    to: coordinate
                    at: MapProjection.point(page.session.homeCoordinate, pane.basemap.center, pane.basemap.zoomLevel, pane.viewSize)
                    zoomLevel: pane.basemap.zoomLevel
                    selected: key === page.selected
                    faded: page.selected.length > 0 && key !== page.selected
                    fadesIn: page.opened
                    labels: pane.labels
                }
            }
        ]
        Repeater {
            model: partnerMarkers

            RowMarker {
                basemap: pane.basemap
                labels: pane.labels
                covers: [panel, buttons, clear]
                nearestZoom: pane.maximumZoom
                selectedMember: page.selected
                onPartnerTapped: municipality => page.partnerTapped(municipality)
                onNearerRequested: places => pane.fitCoordinates(places, Theme.gapHuge, pane.maximumZoom)
                onSpreadRequested: key => partnerMarkers.spread = key
            }
        }
        PartnerCrowd {
            id: crowd
            anchors.fill: parent
            basemap: pane.basemap
            markers: partnerMarkers
            nearestZoom: pane.maximumZoom
            onPartnerTapped: municipality => page.partnerTapped(municipality)
            onLookRequested: corners => pane.fitCoordinates(corners, Theme.gapHuge, pane.maximumZoom)
        }
        PartnerMarker {
            readonly property geoCoordinate selectedPlace: partners.coordinateOf(page.selected)
            readonly property point selectedAt: selectedPlace.isValid ? MapProjection.point(selectedPlace, pane.basemap.center, pane.basemap.zoomLevel, pane.viewSize) : at

            objectName: "marker-home"
            labels: pane.labels
            covers: [panel, buttons, clear]
            places: [page.session.homeCoordinate]
            enabled: page.session.homeCoordinate.isValid
            opacity: page.session.homeCoordinate.isValid ? 1 : 0
            at: MapProjection.point(page.session.homeCoordinate, pane.basemap.center, pane.basemap.zoomLevel, pane.viewSize)
            name: page.session.homeName
            isHome: true
            nameOnLeft: partnerMarkers.homeNameOnLeft
            // The name of the selected one may need its place.
            labelled: page.beside || page.selected.length === 0 || Math.abs(selectedAt.y - at.y) > 2 * Theme.mapLabel
            onClicked: page.homeTapped()
        }
    }

    ClearSelection {
        id: clear
        x: Theme.gap
        y: Theme.gap
        width: Math.min(implicitWidth, page.width - 2 * Theme.gap - (page.wide && page.hasCard ? panel.width + Theme.gap : 0))
        visible: page.selection.active && !page.exploring && !page.withoutButtons
        selection: page.selection
    }
    MapButtons {
        id: buttons
        // Across from the card, whose height is its text's.
        readonly property bool onTheLeft: page.hasCard && page.wide
        readonly property real foot: (page.hasCard && !page.wide ? panel.y : page.height) - Theme.gap

        inARow: columnHeight > foot - (onTheLeft && clear.visible ? clear.y + clear.height + Theme.gapSmall : 0)
        x: onTheLeft ? Theme.gap : page.width - width - Theme.gap
        y: foot - height
        visible: !page.withoutButtons
        withExplore: page.hasCard && !page.exploring && page.session.homeHasContent
        onExploreRequested: page.exploring = true
        onZoomInRequested: page.zoomIn()
        onZoomOutRequested: page.zoomOut()
        onAllRequested: page.showAll()
    }

    MapPanel {
        id: panel
        visible: page.hasCard
        x: page.wide ? page.width - width - Theme.gap : Theme.gap
        y: page.wide ? Theme.gap : page.height - height - Theme.gap
        width: page.wide ? Math.min(Math.round(400 * Theme.scale * (0.65 + 0.35 * Theme.textScale)), page.width * (0.26 + 0.11 * Theme.textScale)) : page.width - 2 * Theme.gap
        maximumHeight: page.wide ? page.height - 2 * Theme.gap : page.height * page.cardShare - 2 * Theme.gap
        wholeHeight: page.height - 2 * Theme.gap
        session: page.session
        selection: page.selection
        municipality: page.selected
        partnerCount: partners.currentCount
        exploring: page.exploring
        onPartnerRequested: municipality => page.partnerRequested(municipality)
        onAgreementRequested: milestone => page.agreementRequested(milestone)
        onChooseRequested: page.chooseRequested()
        onCloseRequested: page.selected = ""
        onExploreCloseRequested: page.exploring = false
    }
}
