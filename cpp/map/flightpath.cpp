// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "flightpath.h"

#include <cmath>

namespace {

// The paper's rho: how much a flight prefers zooming out over moving sideways; sqrt(2) is its middle of what
// people liked.
constexpr double Rho = 1.4142135623730951;
constexpr double Rho2 = Rho * Rho;
// Below this, in widths of the view, the formulas lose all digits and the way is a plain zoom.
constexpr double NoDistance = 1e-6;

} // namespace

FlightPath::FlightPath(const MapCamera &from, const MapCamera &to)
    : m_from(from)
    , m_to(to)
    , m_way(to.center - from.center)
{
    m_way.rx() -= std::round(m_way.x());
    const double width = std::max({from.size.width(), from.size.height(), 1.0}) / from.worldSize();
    const double endWidth = std::exp2(from.zoom - to.zoom); // the start is 1
    m_distance = std::hypot(m_way.x(), m_way.y()) / width;
    if (m_distance < NoDistance) {
        m_length = std::abs(std::log(endWidth)) / Rho;
        return;
    }
    const double square = Rho2 * Rho2 * m_distance * m_distance;
    const double start = (endWidth * endWidth - 1 + square) / (2 * Rho2 * m_distance);
    const double end = (endWidth * endWidth - 1 - square) / (2 * endWidth * Rho2 * m_distance);
    m_startAngle = -std::asinh(start);
    m_length = (-std::asinh(end) - m_startAngle) / Rho;
}

MapCamera FlightPath::at(double share) const
{
    if (share >= 1)
        return m_to;
    if (share <= 0)
        return m_from;
    MapCamera camera = m_to;
    if (m_distance < NoDistance) {
        camera.zoom = std::lerp(m_from.zoom, m_to.zoom, share);
        camera.center = m_from.center + m_way * share;
        return camera;
    }
    const double along = share * m_length;
    const double bend = Rho * along + m_startAngle;
    const double moved =
        (std::cosh(m_startAngle) * std::tanh(bend) - std::sinh(m_startAngle)) / (Rho2 * m_distance);
    const double width = std::cosh(m_startAngle) / std::cosh(bend);
    camera.zoom = m_from.zoom - std::log2(width);
    camera.center = m_from.center + m_way * moved;
    return camera;
}
