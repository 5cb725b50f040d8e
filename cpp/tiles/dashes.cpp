// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "dashes.h"

#include <algorithm>
#include <cmath>

namespace {

/// Walks along a line, giving out what lies between two distances from its start.
class Walk {
public:
    explicit Walk(const QPolygonF &line)
        : m_line(line)
    {
    }

    /// Distances must grow from call to call.
    void addPart(QPainterPath &path, double from, double to)
    {
        while (m_next < m_line.size() && m_passed + length() < from)
            advance();
        if (m_next >= m_line.size())
            return;
        path.moveTo(at(from));
        while (m_next < m_line.size() && m_passed + length() < to) {
            path.lineTo(m_line[m_next]);
            advance();
        }
        if (m_next < m_line.size())
            path.lineTo(at(to));
    }

private:
    [[nodiscard]] double length() const
    {
        const QPointF way = m_line[m_next] - m_line[m_next - 1];
        return std::hypot(way.x(), way.y());
    }
    [[nodiscard]] QPointF at(double distance) const
    {
        const double whole = length();
        const double share = whole > 0 ? std::clamp((distance - m_passed) / whole, 0.0, 1.0) : 0;
        return m_line[m_next - 1] + (m_line[m_next] - m_line[m_next - 1]) * share;
    }
    void advance()
    {
        m_passed += length();
        ++m_next;
    }

    const QPolygonF &m_line;
    qsizetype m_next = 1;
    double m_passed = 0; // before the point m_next - 1
};

/// The distances from the line's start at which it crosses an edge of the picture, and its length, ascending.
QList<double> crossings(const QPolygonF &line, double pixels)
{
    QList<double> distances;
    double passed = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF way = line[i] - a;
        const double length = std::hypot(way.x(), way.y());
        const qsizetype first = distances.size();
        const auto cross = [&](double start, double step, double edge) {
            if ((start < edge) != (start + step < edge))
                distances.append(passed + length * (edge - start) / step);
        };
        for (const double edge : {0.0, pixels}) {
            cross(a.x(), way.x(), edge);
            cross(a.y(), way.y(), edge);
        }
        std::sort(distances.begin() + first, distances.end());
        passed += length;
    }
    distances.append(passed);
    return distances;
}

} // namespace

QPainterPath dashesAlong(const QPolygonF &line, int pixels, double dash, double gap)
{
    QPainterPath path;
    Walk walk(line);
    double from = 0;
    for (const double to : crossings(line, pixels)) {
        const double length = to - from;
        if (length <= 0)
            continue;
        const double count = std::max(1.0, std::round(length / (dash + gap)));
        const double period = length / count;
        const double half = period * dash / (dash + gap) / 2;
        walk.addPart(path, from, from + half);
        for (double i = 1; i < count; ++i)
            walk.addPart(path, from + i * period - half, from + i * period + half);
        walk.addPart(path, to - half, to);
        from = to;
    }
    return path;
}
