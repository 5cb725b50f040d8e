// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapcamera.h"

/// The way of a camera from one view to another that feels shortest: it zooms out for what is far (van Wijk,
/// Nuij 2003).
class FlightPath {
public:
    FlightPath() = default;
    FlightPath(const MapCamera &from, const MapCamera &to);

    /// Where the camera is after a share 0…1 of the way.
    [[nodiscard]] MapCamera at(double share) const;

private:
    MapCamera m_from;
    MapCamera m_to;
    QPointF m_way; // Mercator, the short way round
    double m_distance = 0; // in widths of the view at the start
    double m_startAngle = 0; // r0 of the paper
    double m_length = 0; // S of the paper
};
