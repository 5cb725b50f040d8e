// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import PartnerCities
import PartnerCities.Map

// The marker of a row of the MarkersModel: of one partner, or of several that lie too near each other.
PartnerMarker {
    id: marker

    required property BasemapItem basemap
    // As near as one can look.
    required property real nearestZoom
    required property string key
    required property string firstMember
    required property list<string> members
    required property list<geoCoordinate> coordinates
    required property geoCoordinate coordinate
    required property real opensAt
    required property point offset
    // The partner that is selected.
    required property string selectedMember
    readonly property point place: MapProjection.point(coordinate, basemap.center, basemap.zoomLevel, Qt.size(basemap.width, basemap.height))

    signal partnerTapped(string municipality)
    // Looking nearer parts its members ...
    signal nearerRequested(places: list<geoCoordinate>)
    // ... or nothing does.
    signal spreadRequested(string key)

    required name
    required number
    required labelled
    required nameOnLeft
    required nameOnEitherSide
    required nameBelow
    required nameAbove

    objectName: "marker-" + key
    places: coordinates
    leg: offset
    at: Qt.point(place.x + offset.x, place.y + offset.y)
    selected: members.indexOf(selectedMember) >= 0
    onClicked: {
        if (number === 1)
            marker.partnerTapped(firstMember);
        else if (opensAt <= nearestZoom)
            marker.nearerRequested(coordinates);
        else
            marker.spreadRequested(key);
    }
}
