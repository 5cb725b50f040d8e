// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tileframe.h"

#include <algorithm>
#include <cmath>

namespace {

// Closed, unlike QRectF::intersects: a straight line has an empty box.
bool touches(QPointF a, QPointF b, const QRectF &clip)
{
    return std::max(a.x(), b.x()) >= clip.left() && std::min(a.x(), b.x()) <= clip.right()
        && std::max(a.y(), b.y()) >= clip.top() && std::min(a.y(), b.y()) <= clip.bottom();
}

// One edge of Sutherland and Hodgman's clipping.
template <typename Inside, typename Crossing>
void clipEdge(const QPolygonF &in, QPolygonF &out, Inside inside, Crossing crossing)
{
    out.clear();
    if (in.isEmpty())
        return;
    QPointF before = in.constLast();
    bool wasInside = inside(before);
    for (const QPointF &point : in) {
        const bool isInside = inside(point);
        if (wasInside != isInside)
            out.append(crossing(before, point));
        if (isInside)
            out.append(point);
        before = point;
        wasInside = isInside;
    }
}

void clip(QPolygonF &polygon, const QRectF &clip)
{
    const auto atX = [](double x) {
        return [x](QPointF a, QPointF b) {
            return QPointF(x, std::lerp(a.y(), b.y(), (x - a.x()) / (b.x() - a.x())));
        };
    };
    const auto atY = [](double y) {
        return [y](QPointF a, QPointF b) {
            return QPointF(std::lerp(a.x(), b.x(), (y - a.y()) / (b.y() - a.y())), y);
        };
    };
    QPolygonF other;
    clipEdge(polygon, other, [&](QPointF p) { return p.x() >= clip.left(); }, atX(clip.left()));
    clipEdge(other, polygon, [&](QPointF p) { return p.x() <= clip.right(); }, atX(clip.right()));
    clipEdge(polygon, other, [&](QPointF p) { return p.y() >= clip.top(); }, atY(clip.top()));
    clipEdge(other, polygon, [&](QPointF p) { return p.y() <= clip.bottom(); }, atY(clip.bottom()));
}

// Vertices nearer to each other than half a pixel do not show, but cost. Rounded, not left out, so that two
// neighbours still share each vertex of their border.
QPointF rounded(QPointF point)
{
    return {std::round(point.x() * 2) / 2, std::round(point.y() * 2) / 2};
}

} // namespace

TileFrame::TileFrame(const TileKey &shown, const TileKey &source, int extent, int pixels, double margin)
    : m_clip(-margin, -margin, pixels + 2 * margin, pixels + 2 * margin)
    , m_cuts(shown.z > source.z)
{
    const int levels = shown.z - source.z;
    m_scale = pixels * std::exp2(levels) / extent;
    m_offset = QPointF(double(source.x) * std::exp2(levels) - shown.x,
                   double(source.y) * std::exp2(levels) - shown.y)
        * pixels;
}

void TileFrame::addRings(
    QList<QPolygonF> &rings, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const
{
    QPolygonF ring;
    for (quint32 i = 0; i < feature.partCount; ++i) {
        ring.clear();
        QPointF least(1e9, 1e9);
        QPointF most(-1e9, -1e9);
        for (const QPoint &point : layer.part(feature.firstPart + i)) {
            const QPointF mapped = rounded(map(point));
            if (!ring.isEmpty() && mapped == ring.constLast())
                continue;
            least = {std::min(least.x(), mapped.x()), std::min(least.y(), mapped.y())};
            most = {std::max(most.x(), mapped.x()), std::max(most.y(), mapped.y())};
            ring.append(mapped);
        }
        if (ring.size() > 2 && touches(least, most, m_clip))
            rings.append(ring);
    }
}

void TileFrame::addRings(
    QPainterPath &path, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const
{
    QList<QPolygonF> rings;
    addRings(rings, layer, feature);
    for (QPolygonF &ring : rings) {
        if (m_cuts)
            clip(ring, m_clip);
        if (ring.size() < 3)
            continue;
        path.addPolygon(ring);
        path.closeSubpath();
    }
}

void TileFrame::addLines(
    QList<QPolygonF> &lines, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const
{
    for (quint32 i = 0; i < feature.partCount; ++i) {
        QPolygonF line;
        QPointF before;
        bool first = true;
        for (const QPoint &point : layer.part(feature.firstPart + i)) {
            const QPointF mapped = map(point);
            if (!first) {
                if (touches(before, mapped, m_clip)) {
                    if (line.isEmpty())
                        line.append(before);
                    line.append(mapped);
                } else if (!line.isEmpty()) {
                    lines.append(line);
                    line.clear();
                }
            }
            before = mapped;
            first = false;
        }
        if (!line.isEmpty())
            lines.append(line);
    }
}

void TileFrame::addLines(
    QPainterPath &path, const VectorTile::Layer &layer, const VectorTile::Feature &feature) const
{
    QList<QPolygonF> lines;
    addLines(lines, layer, feature);
    for (const QPolygonF &line : std::as_const(lines))
        path.addPolygon(line);
}
