// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilepainter.h"

#include "coverage.h"
#include "dashes.h"
#include "relief.h"
#include "streetpainter.h"
#include "tileframe.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr double MarginPixels = 8; // logical: wider than half of any pen
constexpr double Dash = 5; // logical pixels
constexpr double DashGap = 4;
constexpr double LineThins = 1.2; // pixels: vertices nearer to each other lie under the pen
constexpr int CountryBorder = 2;
constexpr double RegionsFrom = 4.6; // zoom
constexpr int RiverClasses = 5;

/// Without the vertices that a pen covers anyway; both ends stay.
QPolygonF thinned(const QPolygonF &line)
{
    QPolygonF out;
    out.reserve(line.size() + 1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF way = out.isEmpty() ? QPointF() : line[i] - out.constLast();
        if (out.isEmpty() || i == line.size() - 1 || std::abs(way.x()) + std::abs(way.y()) >= LineThins)
            out.append(line[i]);
    }
    return out;
}

/// What is painted on: kept for the next tile of the same size, as making it takes longer than painting some
/// tiles.
struct Sheets {
    explicit Sheets(int size)
        : pixels(size)
        , areas(size)
        , lines(size)
    {
    }

    int pixels;
    Coverage areas;
    Coverage lines;
};

class BasePainter {
public:
    BasePainter(const TileScene &scene, const MapStyle &style, int pixels, qreal devicePixelRatio,
        Sheets &sheets, QImage &image)
        : m_scene(scene)
        , m_style(style)
        , m_pixels(pixels)
        , m_unit(devicePixelRatio * style.penScale)
        , m_margin(MarginPixels * m_unit)
        , m_zoom(TilePainter::zoom(scene.key.z, pixels, devicePixelRatio))
        , m_image(image)
        , m_areas(sheets.areas)
        , m_lines(sheets.lines)
    {
    }

    void paint()
    {
        if (m_scene.base.tile) {
            land();
            lakes();
            rivers();
            boundaries();
        }
        if (m_scene.streets.tile) {
            QPainter painter(&m_image);
            painter.setRenderHint(QPainter::Antialiasing);
            StreetPainter::paint(painter, m_scene, m_style, m_pixels, m_unit, m_zoom);
        }
    }

private:
    using Lines = QList<QPolygonF>;

    [[nodiscard]] const VectorTile::Layer *layer(QStringView name) const
    {
        return m_scene.base.tile->layer(name);
    }
    [[nodiscard]] TileFrame frame(const VectorTile::Layer &layer) const
    {
        return {m_scene.key, m_scene.base.key, layer.extent, m_pixels, m_margin};
    }
    /// `width` in logical pixels.
    void stroke(const Lines &lines, const QColor &color, double width)
    {
        if (color.alpha() == 0 || lines.isEmpty())
            return;
        m_lines.clear();
        for (const QPolygonF &line : lines)
            m_lines.add(thinned(line), width * m_unit);
        m_lines.paint(m_image, color);
    }
    void strokeRings(Lines rings, const QColor &color, double width)
    {
        for (QPolygonF &ring : rings)
            ring.append(ring.constFirst());
        stroke(rings, color, width);
    }

    void land()
    {
        const VectorTile::Layer *countries = layer(u"land");
        if (!countries)
            return;
        const TileFrame frame = this->frame(*countries);
        const int iso = countries->key(u"iso");
        Lines all;
        Lines home;
        for (const VectorTile::Feature &country : countries->features) {
            if (country.geometry != VectorTile::Geometry::Polygons)
                continue;
            const qsizetype first = all.size();
            frame.addRings(all, *countries, country);
            if (!m_style.highlighted.contains(countries->text(country, iso)))
                continue;
            home += all.sliced(first);
        }
        if (all.isEmpty())
            return;
        // The land covers the inner half of the line and all lines between countries: what is left is the
        // coast.
        strokeRings(all, m_style.coast, 2);
        for (const QPolygonF &ring : std::as_const(all))
            m_areas.add(ring);
        m_areas.paint(m_image, m_style.land);
        if (!home.isEmpty()) {
            m_lines.clear();
            for (const QPolygonF &ring : std::as_const(home))
                m_lines.add(ring);
            m_lines.paint(m_image, m_style.homeLand);
        }
        shade();
    }

    /// Over the land that has just been painted.
    void shade()
    {
        const double strength = Relief::strength(m_zoom);
        if (!m_scene.relief.tile || m_style.shade.alpha() == 0 || strength <= 0)
            return;
        const Relief::Shading shading(
            *m_scene.relief.tile, m_scene.relief.key, m_scene.key, m_pixels, m_style.shade, strength);
        m_areas.paint(
            m_image, [&](int row, int first, int end, QRgb *out) { shading.row(row, first, end, out); });
    }

    void lakes()
    {
        const VectorTile::Layer *lakes = layer(u"lake");
        if (!lakes)
            return;
        const TileFrame frame = this->frame(*lakes);
        Lines shores;
        for (const VectorTile::Feature &lake : lakes->features) {
            if (lake.geometry == VectorTile::Geometry::Polygons)
                frame.addRings(shores, *lakes, lake);
        }
        m_areas.clear();
        for (const QPolygonF &shore : std::as_const(shores))
            m_areas.add(shore);
        m_areas.paint(m_image, m_style.water);
        strokeRings(shores, m_style.coast, 0.8);
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
        std::array<Lines, RiverClasses> courses;
        for (const VectorTile::Feature &river : rivers->features) {
            const int riverClass =
                std::clamp(int(rivers->number(river, classKey, RiverClasses)), 1, RiverClasses);
            if (river.geometry == VectorTile::Geometry::Lines)
                frame.addLines(courses[std::size_t(riverClass - 1)], *rivers, river);
        }
        for (int riverClass = RiverClasses; riverClass >= 1; --riverClass)
            stroke(courses[std::size_t(riverClass - 1)], m_style.river, riverWidth(riverClass));
    }

    void boundaries()
    {
        const VectorTile::Layer *boundaries = layer(u"boundary");
        if (!boundaries)
            return;
        const TileFrame frame = this->frame(*boundaries);
        const int admin = boundaries->key(u"admin");
        const int disputed = boundaries->key(u"disputed");
        Lines regions;
        Lines borders;
        Lines dashes;
        for (const VectorTile::Feature &boundary : boundaries->features) {
            if (boundary.geometry != VectorTile::Geometry::Lines)
                continue;
            if (int(boundaries->number(boundary, admin)) != CountryBorder) {
                if (m_zoom >= RegionsFrom)
                    frame.addLines(regions, *boundaries, boundary);
            } else if (boundaries->number(boundary, disputed) != 0) {
                Lines lines;
                frame.addLines(lines, *boundaries, boundary);
                for (const QPolygonF &line : std::as_const(lines))
                    dashes +=
                        dashesAlong(line, m_pixels, Dash * m_unit, DashGap * m_unit).toSubpathPolygons();
            } else {
                frame.addLines(borders, *boundaries, boundary);
            }
        }
        const double width = std::clamp(0.6 + 0.16 * (m_zoom - 2), 0.7, 1.7);
        stroke(regions, m_style.region, 0.8);
        stroke(borders, m_style.border, width);
        stroke(dashes, m_style.disputed, width);
    }

    const TileScene &m_scene;
    const MapStyle &m_style;
    int m_pixels;
    double m_unit; // device pixels in a logical pixel of a pen
    double m_margin;
    double m_zoom;
    QImage &m_image;
    Coverage &m_areas;
    Coverage &m_lines;
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
    thread_local std::unique_ptr<Sheets> sheets;
    if (!sheets || sheets->pixels != pixels)
        sheets = std::make_unique<Sheets>(pixels);
    sheets->areas.clear();
    sheets->lines.clear();
    BasePainter(scene, style, pixels, devicePixelRatio, *sheets, image).paint();
    return image;
}
