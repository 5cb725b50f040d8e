// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilepainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace {

constexpr double MarginPixels = 4; // logical
constexpr double Dash = 5; // in widths of the pen
constexpr double DashGap = 3.5;

QPen linePen(const MapStyle &style, TileGeometry::LineKind kind, qreal devicePixelRatio)
{
    switch (kind) {
    case TileGeometry::LineKind::Border:
        return {
            style.border, style.borderWidth * devicePixelRatio, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
    case TileGeometry::LineKind::DisputedBorder: {
        QPen pen(style.disputed, style.borderWidth * devicePixelRatio, Qt::CustomDashLine, Qt::FlatCap,
            Qt::BevelJoin);
        pen.setDashPattern({Dash, DashGap});
        return pen;
    }
    case TileGeometry::LineKind::Coast:
        break;
    }
    return {style.coast, style.coastWidth * devicePixelRatio, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
}

// One winding path for many countries: where two meet, antialiasing would let the ground shine through a
// seam.
void fillAreas(QPainter &painter, const TileGeometry &geometry, const QTransform &scale,
    const MapStyle &style, bool highlightedOnly)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const TileGeometry::Area &area : geometry.areas) {
        if (highlightedOnly && !style.highlighted.contains(area.country))
            continue;
        for (const QPolygonF &ring : area.rings) {
            path.addPolygon(scale.map(ring));
            path.closeSubpath();
        }
    }
    if (!path.isEmpty())
        painter.fillPath(path, highlightedOnly ? style.homeLand : style.land);
}

} // namespace

int TilePainter::detail(int tileZoom, int pixels)
{
    return tileZoom + int(std::ceil(std::log2(pixels / 256.0)));
}

double TilePainter::margin(int pixels, qreal devicePixelRatio)
{
    return MarginPixels * devicePixelRatio / pixels;
}

QImage TilePainter::paint(
    const TileGeometry &geometry, const MapStyle &style, int pixels, qreal devicePixelRatio)
{
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(style.water);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform scale = QTransform::fromScale(pixels, pixels);
    fillAreas(painter, geometry, scale, style, false);
    if (!style.highlighted.isEmpty())
        fillAreas(painter, geometry, scale, style, true);

    using enum TileGeometry::LineKind;
    for (const auto kind : {Coast, Border, DisputedBorder}) {
        QPen pen = linePen(style, kind, devicePixelRatio);
        for (const TileGeometry::Line &line : geometry.lines) {
            if (line.kind != kind)
                continue;
            if (kind == DisputedBorder)
                pen.setDashOffset(std::fmod(line.start * pixels / pen.widthF(), Dash + DashGap));
            painter.setPen(pen);
            painter.drawPolyline(scale.map(line.points));
        }
    }
    return image;
}
