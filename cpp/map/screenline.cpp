// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "screenline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {
double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}
} // namespace

ScreenLine::ScreenLine(const QList<QPointF> &line, const MapCamera &camera)
{
    // All from the first point on: the copy of the world nearest to the view is chosen once.
    const QPointF origin = camera.toItem(line.constFirst());
    for (const QPointF &point : line) {
        m_points.append(origin + (point - line.constFirst()) * camera.worldSize());
        m_lengths.append(m_points.size() == 1
                ? 0.0
                : m_lengths.constLast() + distance(m_points.constLast(), m_points[m_points.size() - 2]));
    }
}

QPointF ScreenLine::at(double along) const
{
    const auto next = std::ranges::upper_bound(m_lengths, along);
    if (next == m_lengths.cend())
        return m_points.constLast();
    const auto i = std::max<qsizetype>(1, next - m_lengths.cbegin());
    const double part = m_lengths[i] - m_lengths[i - 1];
    const double share = part > 0 ? (along - m_lengths[i - 1]) / part : 0;
    return m_points[i - 1] + (m_points[i] - m_points[i - 1]) * share;
}

std::optional<ScreenLine::Stretch> ScreenLine::straight(double from, double to, double bend) const
{
    const QPointF a = at(from);
    const QPointF b = at(to);
    const double chord = distance(a, b);
    if (chord < (to - from) * 0.94)
        return std::nullopt;
    const QPointF direction = (b - a) / chord;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_lengths[i] <= from || m_lengths[i] >= to)
            continue;
        const QPointF away = m_points[i] - a;
        if (std::abs(away.x() * direction.y() - away.y() * direction.x()) > bend)
            return std::nullopt;
    }
    double angle = std::atan2(direction.y(), direction.x());
    if (std::abs(angle) > std::numbers::pi / 2) // never upside down
        angle -= std::copysign(std::numbers::pi, angle);
    return Stretch{(a + b) / 2, angle};
}
