// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGeoCoordinate>
#include <QPointF>

/// Web Mercator with the world as a unit square: x eastward from 180°, y southward from about 85° north.
namespace Mercator {
constexpr double MaxLatitude = 85.05112877980659;

[[nodiscard]] QPointF fromGeo(const QGeoCoordinate &coordinate);
/// Takes any x: whole worlds more or less are the same place.
[[nodiscard]] QGeoCoordinate toGeo(QPointF point);
} // namespace Mercator
