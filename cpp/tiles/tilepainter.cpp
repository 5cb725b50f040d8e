// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilepainter.h"

#include "dashes.h"
#include "relief.h"
#include "streetpainter.h"
#include "tileframe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double MarginPixels = 8; // logical: wider than half of any pen
constexpr double Dash = 5; // logical pixels
constexpr double DashGap = 4;
constexpr int CountryBorder = 2;
constexpr double RegionsFrom = 4.6; // zoom
constexpr int RiverClasses = 5;

/// Without the vertices that a pen covers anyway; both ends stay.
QPolygonF thinned(const QPolygonF &line)
{
    constexpr double nearest = 1.2; // pixels
    QPolygonF out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF way = out.isEmpty() ? QPointF() : line[i] - out.constLast();
        if (out.isEmpty() || i == line.size() - 1 || std::abs(way.x()) + std::abs(way.y()) >= nearest)
            out.append(line[i]);
    }
    return out;
}

class BasePainter {
public:
    BasePainter(
        const TileScene &scene, const MapStyle &style, int pixels, qreal devicePixelRatio, QImage &image)
        : m_scene(scene)
        , m_style(style)
        , m_pixels(pixels)
        , m_unit(devicePixelRatio * style.penScale)
        , m_margin(MarginPixels * m_unit)
        , m_zoom(TilePainter::zoom(scene.key.z, pixels, devicePixelRatio))
        , m_painter(&image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paint()
    {
        if (!m_scene.base.tile)
            return;
        land();
        lakes();
        rivers();
        boundaries();
    }
    void paintStreets()
    {
        if (m_scene.streets.tile)
            StreetPainter::paint(m_painter, m_scene, m_style, m_pixels, m_unit, m_zoom);
    }

private:
    [[nodiscard]] const VectorTile::Layer *layer(QStringView name) const
    {
        return m_scene.base.tile->layer(name);
    }
    [[nodiscard]] TileFrame frame(const VectorTile::Layer &layer) const
    {
        return {m_scene.key, m_scene.base.key, layer.extent, m_pixels, m_margin};
    }
    [[nodiscard]] QPen pen(const QColor &color, double width) const
    {
        return {color, width * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
    }

    // Line by line: the rasterizer takes many times as long for all of them at once.
    void stroke(const QPainterPath &path, const QPen &pen)
    {
        if (pen.color().alpha() == 0)
            return;
        m_painter.setPen(pen);
        for (const QPolygonF &line : path.toSubpathPolygons())
            m_painter.drawPolyline(thinned(line));
    }

    // One winding path for all countries: where two meet, antialiasing would let the ground shine through a
    // seam.
    void land()
    {
        const VectorTile::Layer *countries = layer(u"land");
        if (!countries)
            return;
        const TileFrame frame = this->frame(*countries);
        const int iso = countries->key(u"iso");
        QPainterPath all;
        QPainterPath home;
        all.setFillRule(Qt::WindingFill);
        home.setFillRule(Qt::WindingFill);
        for (const VectorTile::Feature &country : countries->features) {
            if (country.geometry != VectorTile::Geometry::Polygons)
                continue;
            frame.addRings(all, *countries, country);
            if (m_style.highlighted.contains(countries->text(country, iso)))
                frame.addRings(home, *countries, country);
        }
        if (all.isEmpty())
            return;
        // The land covers the inner half of the line and all lines between countries: what is left is the
        // coast.
        stroke(all, pen(m_style.coast, 2));
        m_painter.fillPath(all, m_style.land);
        if (!home.isEmpty())
            m_painter.fillPath(home, m_style.homeLand);
        shade(all);
    }

    void shade(const QPainterPath &land)
    {
        const double strength = Relief::strength(m_zoom);
        if (!m_scene.relief.tile || m_style.shade.alpha() == 0 || strength <= 0)
            return;
        m_painter.fillPath(land,
            QBrush(Relief::overlay(
                *m_scene.relief.tile, m_scene.relief.key, m_scene.key, m_pixels, m_style.shade, strength)));
    }

    void lakes()
    {
        const VectorTile::Layer *lakes = layer(u"lake");
        if (!lakes)
            return;
        const TileFrame frame = this->frame(*lakes);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const VectorTile::Feature &lake : lakes->features) {
            if (lake.geometry == VectorTile::Geometry::Polygons)
                frame.addRings(path, *lakes, lake);
        }
        m_painter.fillPath(path, m_style.water);
        stroke(path, pen(m_style.coast, 0.8));
    }

    [[nodiscard]] double riverWidth(int riverClass) const
    {
        return std::max(
            0.5, (2.4 - 0.42 * (riverClass - 1)) * std::clamp(0.32 + 0.13 * (m_zoom - 3), 0.3, 2.0));
    }

    void rivers()
    {
        const VectorTile::Layer *rivers = layer(u"river");
        if (!rivers)
            return;
        const TileFrame frame = this->frame(*rivers);
        const int classKey = rivers->key(u"class");
        std::array<QPainterPath, RiverClasses> paths;
        for (const VectorTile::Feature &river : rivers->features) {
            const int riverClass =
                std::clamp(int(rivers->number(river, classKey, RiverClasses)), 1, RiverClasses);
            if (river.geometry == VectorTile::Geometry::Lines)
                frame.addLines(paths[std::size_t(riverClass - 1)], *rivers, river);
        }
        for (int riverClass = RiverClasses; riverClass >= 1; --riverClass) {
            QPen line = pen(m_style.river, riverWidth(riverClass));
            line.setJoinStyle(Qt::RoundJoin);
            stroke(paths[std::size_t(riverClass - 1)], line);
        }
    }

    void boundaries()
    {
        const VectorTile::Layer *boundaries = layer(u"boundary");
        if (!boundaries)
            return;
        const TileFrame frame = this->frame(*boundaries);
        const int admin = boundaries->key(u"admin");
        const int disputed = boundaries->key(u"disputed");
        QPainterPath regions;
        QPainterPath borders;
        QPainterPath dashes;
        for (const VectorTile::Feature &boundary : boundaries->features) {
            if (boundary.geometry != VectorTile::Geometry::Lines)
                continue;
            if (int(boundaries->number(boundary, admin)) != CountryBorder) {
                if (m_zoom >= RegionsFrom)
                    frame.addLines(regions, *boundaries, boundary);
            } else if (boundaries->number(boundary, disputed) != 0) {
                QList<QPolygonF> lines;
                frame.addLines(lines, *boundaries, boundary);
                for (const QPolygonF &line : std::as_const(lines))
                    dashes.addPath(dashesAlong(line, m_pixels, Dash * m_unit, DashGap * m_unit));
            } else {
                frame.addLines(borders, *boundaries, boundary);
            }
        }
        const double width = std::clamp(0.6 + 0.16 * (m_zoom - 2), 0.7, 1.7);
        stroke(regions, pen(m_style.region, 0.8));
        stroke(borders, pen(m_style.border, width));
        stroke(dashes, pen(m_style.disputed, width));
    }

    const TileScene &m_scene;
    const MapStyle &m_style;
    int m_pixels;
    double m_unit; // device pixels in a logical pixel of a pen
    double m_margin;
    double m_zoom;
    QPainter m_painter;
};

} // namespace

double TilePainter::zoom(int tileZoom, int pixels, qreal devicePixelRatio)
{
    return tileZoom + std::log2(pixels / devicePixelRatio / 256);
}

QImage TilePainter::paint(const TileScene &scene, const MapStyle &style, int pixels, qreal devicePixelRatio)
{
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(style.water);
    BasePainter painter(scene, style, pixels, devicePixelRatio, image);
    painter.paint();
    painter.paintStreets();
    return image;
}
