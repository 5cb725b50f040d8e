// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "streetpainter.h"

#include "tileframe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double MarginPixels = 16; // logical: wider than half of the widest street
constexpr std::size_t Kinds = std::size_t(StreetKind::Rail) + 1;

struct Shapes {
    QPainterPath areas;
    QPainterPath lines;
};
using ShapesByKind = std::array<Shapes, Kinds>;

/// How wide a street is drawn at a zoom level of the map, in logical pixels; 0: not yet.
double widthOf(StreetKind kind, double zoom)
{
    const auto grown = [&](double from, double at14) {
        return zoom < from ? 0 : at14 * std::exp2((std::min(zoom, 18.0) - 14) * 0.55);
    };
    switch (kind) {
    case StreetKind::Motorway:
        return grown(8, 5.5);
    case StreetKind::Main:
        return grown(9.5, 4.4);
    case StreetKind::Minor:
        return grown(12, 2.6);
    case StreetKind::Path:
        return grown(14, 1.1);
    case StreetKind::Rail:
        return grown(10, 1.2);
    case StreetKind::Stream:
        return grown(9, 1.6);
    default:
        return 0;
    }
}

void collect(ShapesByKind &shapes, const TileScene &scene, int pixels, double margin)
{
    for (const VectorTile::Layer &layer : scene.streets.tile->layers) {
        const StreetKinds kinds(scene.schema, layer);
        const TileFrame frame(scene.key, scene.streets.key, layer.extent, pixels, margin);
        for (const VectorTile::Feature &feature : layer.features) {
            const StreetKind kind = kinds.of(feature);
            if (kind == StreetKind::None)
                continue;
            Shapes &shape = shapes[std::size_t(kind)];
            if (feature.geometry == VectorTile::Geometry::Polygons)
                frame.addRings(shape.areas, layer, feature);
            else if (feature.geometry == VectorTile::Geometry::Lines)
                frame.addLines(shape.lines, layer, feature);
        }
    }
}

} // namespace

void StreetPainter::paint(
    QPainter &painter, const TileScene &scene, const MapStyle &style, int pixels, double unit, double zoom)
{
    using enum StreetKind;
    ShapesByKind shapes;
    for (Shapes &shape : shapes)
        shape.areas.setFillRule(Qt::WindingFill);
    collect(shapes, scene, pixels, MarginPixels * unit);

    const auto fill = [&](StreetKind kind, const QColor &color) {
        painter.fillPath(shapes[std::size_t(kind)].areas, color);
    };
    const auto stroke = [&](StreetKind kind, const QColor &color, double wider = 0) {
        const double width = widthOf(kind, zoom);
        const QPainterPath &lines = shapes[std::size_t(kind)].lines;
        if (width <= 0 || lines.isEmpty())
            return;
        painter.strokePath(
            lines, QPen(color, (width + wider) * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };

    fill(BuiltUp, style.builtUp);
    fill(Green, style.green);
    fill(Water, style.water);
    stroke(Stream, style.river);
    if (zoom >= 13)
        fill(Building, style.building);
    stroke(Path, style.roadEdge);
    // All edges before all streets, so that crossings are open.
    constexpr std::array streets{Minor, Main, Motorway};
    for (const StreetKind kind : streets) {
        fill(kind, style.road);
        if (zoom >= 11)
            stroke(kind, style.roadEdge, 1.6);
    }
    stroke(Minor, style.road);
    stroke(Main, zoom >= 11 ? style.mainRoad : style.roadEdge);
    stroke(Motorway, zoom >= 11 ? style.mainRoad : style.roadEdge);
    stroke(Rail, style.rail);
}
