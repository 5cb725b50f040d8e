// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import PartnerCities
import PartnerCities.Map
import PartnerCities.Presentation

// The map: home, its partners, the threads between them, and a card about the one that is selected.
Item {
    id: page

    required property Session session
    // The selected partner; empty for home.
    property string selected
    readonly property bool wide: width > height && width > Math.round(700 * Theme.scale)

    // How much of a tall page the card may cover.
    readonly property real cardShare: 0.46

    signal partnerRequested(string municipality)
    signal chooseRequested

    function showAll() {
        page.selected = "";
        page.fit();
    }
    function fit() {
        const home = page.session.homeCoordinate;
        pane.fitCoordinates(home.isValid ? partners.coordinates.concat(home) : partners.coordinates, Theme.gapHuge);
    }

    objectName: "mapPage"
    onWidthChanged: Qt.callLater(page.fit)
    onHeightChanged: Qt.callLater(page.fit)

    PartnersModel {
        id: partners
        session: page.session
    }
    MarkersModel {
        id: markers
        session: page.session
        zoomLevel: pane.zoomLevel
        spacing: Math.round(34 * Theme.scale)
        lineHeight: Math.round(19 * Theme.scale)
    }
    Connections {
        target: page.session

        function onHomeChanged() {
            page.showAll();
        }
    }

    component MapColor: Binding {
        target: pane.basemap
    }

    MapColor {
        property: "waterColor"
        value: Theme.mapWater
    }
    MapColor {
        property: "landColor"
        value: Theme.mapLand
    }
    MapColor {
        property: "homeLandColor"
        value: Theme.mapHighlight
    }
    MapColor {
        property: "coastColor"
        value: Theme.mapCoast
    }
    MapColor {
        property: "borderColor"
        value: Theme.mapBorder
    }
    MapColor {
        property: "disputedColor"
        value: Theme.mapBorder
    }
    MapColor {
        property: "highlightCountries"
        value: partners.countries
    }
    MapPane {
        id: pane
        objectName: "mapPane"
        anchors.fill: parent
        source: "qrc:/basemap/world.bin"
        animationDuration: Theme.motion * 3
        insets {
            left: Theme.gapHuge
            top: Theme.gapHuge
            right: page.wide ? panel.width + 2 * Theme.gapHuge + 2 * Theme.touch : 3 * Theme.touch
            bottom: page.wide ? Theme.gapHuge : page.height * page.cardShare
        }
        onBackgroundTapped: page.selected = ""

        MapItemView {
            model: partners

            delegate: MapPolyline {
                required property string key
                required property geoCoordinate coordinate

                autoFadeIn: false
                path: GreatCircle.path(page.session.homeCoordinate, coordinate)
                line.width: Math.round((key === page.selected ? 4 : 2) * Theme.scale)
                line.color: Theme.accent
                opacity: page.selected.length === 0 || key === page.selected ? 0.85 : 0.3
            }
        }
        MapItemView {
            model: markers

            delegate: PartnerMarker {
                required property string key
                required property string firstMember
                required property list<string> members
                required property list<geoCoordinate> coordinates

                required coordinate
                required number
                required labelled

                objectName: "marker-" + key
                selected: members.indexOf(page.selected) >= 0
                onTapped: {
                    if (number > 1)
                        pane.fitCoordinates(coordinates, Theme.gapHuge);
                    else
                        page.selected = firstMember;
                }
            }
        }
        PartnerMarker {
            objectName: "marker-home"
            visible: page.session.homeCoordinate.isValid
            coordinate: page.session.homeCoordinate
            name: page.session.homeName
            isHome: true
            onTapped: page.selected = ""
        }
    }

    Column {
        anchors.right: page.wide ? panel.left : parent.right
        anchors.bottom: page.wide ? parent.bottom : panel.top
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RoundButton {
            objectName: "zoomIn"
            iconName: "plus"
            text: qsTr("Zoom in")
            onClicked: pane.zoomIn()
        }
        RoundButton {
            objectName: "zoomOut"
            iconName: "minus"
            text: qsTr("Zoom out")
            onClicked: pane.zoomOut()
        }
        RoundButton {
            objectName: "showAll"
            iconName: "maximize"
            text: qsTr("Show all partners")
            onClicked: page.showAll()
        }
    }

    Item {
        id: panel
        x: page.wide ? page.width - width - Theme.gap : Theme.gap
        y: page.wide ? Theme.gap : page.height - height - Theme.gap
        width: page.wide ? Math.min(Math.round(400 * Theme.scale), page.width * 0.36) : page.width - 2 * Theme.gap
        height: page.session.homeHasContent ? card.height : notice.height

        MapCard {
            id: card
            width: parent.width
            visible: page.session.homeHasContent
            maximumHeight: page.wide ? page.height - 2 * Theme.gap : page.height * page.cardShare - 2 * Theme.gap
            session: page.session
            municipality: page.selected
            partnerCount: partners.count
            onPartnerRequested: municipality => page.partnerRequested(municipality)
            onCloseRequested: page.selected = ""
        }
        NoContent {
            id: notice
            width: parent.width
            visible: page.session.state === Session.Ready && !page.session.homeHasContent
            session: page.session
            onChooseRequested: page.chooseRequested()
        }
    }
}
