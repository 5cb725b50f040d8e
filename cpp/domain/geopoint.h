// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// A place on the earth: WGS 84, degrees, north and east positive.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    /// Whether latitude is within ±90 and longitude within ±180.
    bool isValid() const;
    bool operator==(const GeoPoint &) const = default;
};

/// Great-circle distance in kilometres, by the haversine formula on a sphere of the IUGG mean radius R1
/// (6371.0088 km); at most 0.6 % off the distance on the ellipsoid.
double greatCircleKilometres(GeoPoint from, GeoPoint to);

/// The direction in which the great circle to `to` leaves `from`, degrees clockwise from north, 0 up to 360.
/// 0 when the two are the same point.
double initialBearing(GeoPoint from, GeoPoint to);
