// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "vectorsource.h"

#include <QFile>

#include <cmath>

namespace {

constexpr qint64 World = WorldFile::WorldSize;
constexpr qint64 LargestFile = 64 * 1024 * 1024;

// Closed, unlike QRectF::intersects: a straight line has an empty box.
bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

// From the world's coordinates to those of a tile: one copy of the world.
struct Placement {
    double side; // of the tile, in the world's units
    double left;
    double top;
    QRectF clip; // in tiles

    [[nodiscard]] QPointF map(QPoint point, qint64 shift = 0) const
    {
        return {(double(point.x() + shift * World) - left) / side, (double(point.y()) - top) / side};
    }
    [[nodiscard]] bool shows(const QRect &box) const
    {
        // QRect::right() is the last vertex itself here: the boxes are built from coordinates, not sizes.
        const QPointF a = map({box.left(), box.top()});
        const QPointF b = map({box.right(), box.bottom()});
        return touches(QRectF(a, b), clip);
    }
};

template <typename Visit>
void visitRing(const WorldFile &world, const WorldFile::Ring &ring, int zoom, Visit visit)
{
    for (const WorldFile::ArcUse &use : ring) {
        const WorldFile::Arc &arc = world.arcs[use.arc];
        for (qsizetype i = 1; i < arc.count; ++i) { // its first vertex is the last of the arc before
            const auto &vertex = world.vertices[arc.first + (use.backwards ? arc.count - 1 - i : i)];
            if (vertex.zoom <= zoom)
                visit(vertex.point, use.shift);
        }
    }
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

QPolygonF clipped(QPolygonF polygon, const QRectF &clip)
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
    return polygon;
}

void cutCountry(const WorldFile &world, const WorldFile::Country &country, const Placement &place, int zoom,
    TileGeometry::Area &area)
{
    if (!place.shows(country.box))
        return;
    for (const WorldFile::Polygon &polygon : country.polygons) {
        if (!place.shows(polygon.box))
            continue;
        for (const WorldFile::Ring &ring : polygon.rings) {
            QPolygonF points;
            visitRing(world, ring, zoom, [&](QPoint p, int shift) { points.append(place.map(p, shift)); });
            points = clipped(std::move(points), place.clip);
            if (points.size() > 2)
                area.rings.append(points);
        }
    }
}

TileGeometry::LineKind lineKind(WorldFile::LineKind kind)
{
    switch (kind) {
    case WorldFile::LineKind::Border:
        return TileGeometry::LineKind::Border;
    case WorldFile::LineKind::DisputedBorder:
        return TileGeometry::LineKind::DisputedBorder;
    case WorldFile::LineKind::Hidden:
    case WorldFile::LineKind::Coast:
        break;
    }
    return TileGeometry::LineKind::Coast;
}

void cutArc(const WorldFile &world, const WorldFile::Arc &arc, const Placement &place, int zoom,
    QList<TileGeometry::Line> &lines)
{
    if (arc.kind == WorldFile::LineKind::Hidden || !place.shows(arc.box))
        return;
    TileGeometry::Line line{lineKind(arc.kind), {}, 0};
    const auto finish = [&] {
        if (!line.points.isEmpty())
            lines.append(line);
        line.points.clear();
    };
    QPointF before = place.map(world.vertices[arc.first].point);
    double length = 0;
    for (qsizetype i = 1; i < arc.count; ++i) {
        const WorldFile::Vertex &vertex = world.vertices[arc.first + i];
        if (vertex.zoom > zoom)
            continue;
        const QPointF point = place.map(vertex.point);
        const QRectF box(QPointF(std::min(before.x(), point.x()), std::min(before.y(), point.y())),
            QPointF(std::max(before.x(), point.x()), std::max(before.y(), point.y())));
        if (touches(box, place.clip)) {
            if (line.points.isEmpty()) {
                line.points.append(before);
                line.start = length;
            }
            line.points.append(point);
        } else {
            finish();
        }
        length += std::hypot(point.x() - before.x(), point.y() - before.y());
        before = point;
    }
    finish();
}

} // namespace

VectorSource::VectorSource(WorldFile world)
    : m_world(std::move(world))
{
}

tl::expected<VectorSource::Pointer, QString> VectorSource::load(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    const QByteArray bytes = file.read(LargestFile);
    if (!file.atEnd())
        return tl::unexpected(
            file.error() == QFile::NoError ? QStringLiteral("too large") : file.errorString());
    return parse(bytes);
}

tl::expected<VectorSource::Pointer, QString> VectorSource::parse(QByteArrayView bytes)
{
    return WorldFile::parse(bytes).map(
        [](WorldFile &&world) { return Pointer(new VectorSource(std::move(world))); });
}

TileGeometry VectorSource::cut(const TileKey &key, int zoom, double margin) const
{
    const double side = double(World) / std::exp2(key.z);
    TileGeometry tile;
    QList<Placement> copies; // rings run on across the date line, so a tile may show any of three
    for (const int copy : {-1, 0, 1})
        copies.append({side, key.x * side - double(copy * World), key.y * side,
            QRectF(-margin, -margin, 1 + 2 * margin, 1 + 2 * margin)});
    for (const WorldFile::Country &country : m_world.countries) {
        TileGeometry::Area area{country.code, {}};
        for (const Placement &place : std::as_const(copies))
            cutCountry(m_world, country, place, zoom, area);
        if (!area.rings.isEmpty())
            tile.areas.append(area);
    }
    for (const Placement &place : std::as_const(copies))
        for (const WorldFile::Arc &arc : m_world.arcs)
            cutArc(m_world, arc, place, zoom, tile.lines);
    return tile;
}
