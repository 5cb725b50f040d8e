// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "markersmodel.h"

#include "entrymaker.h"

#include <QPointF>
#include <QRectF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {
/// Web mercator, in pixels at a zoom level (256 pixels around the world at 0).
QPointF pixels(const QGeoCoordinate &coordinate, qreal zoomLevel)
{
    const qreal world = 256.0 * std::exp2(zoomLevel);
    const qreal latitude = coordinate.latitude() * std::numbers::pi / 180.0;
    const qreal y = 0.5 - std::log(std::tan(std::numbers::pi / 4 + latitude / 2)) / (2 * std::numbers::pi);
    return {(coordinate.longitude() / 360.0 + 0.5) * world, y * world};
}
} // namespace

MarkersModel::MarkersModel(QObject *parent)
    : SessionModel(
          std::make_unique<RowsOf<MarkerEntry>>([this](const Session &s) { return makeEntries(s); }), parent)
{
}

void MarkersModel::setZoomLevel(qreal level)
{
    if (level == m_zoomLevel)
        return;
    m_zoomLevel = level;
    Q_EMIT zoomLevelChanged();
    // While the map zooms, markers regroup four times a level, not on every frame.
    if (const int quarters = int(std::floor(level * 4)); quarters != m_builtFor) {
        m_builtFor = quarters;
        rebuildIfReady();
    }
}

void MarkersModel::setSpacing(qreal pixels)
{
    if (pixels == m_spacing)
        return;
    m_spacing = pixels;
    Q_EMIT spacingChanged();
    rebuildIfReady();
}

void MarkersModel::setLineHeight(qreal pixels)
{
    if (pixels == m_lineHeight)
        return;
    m_lineHeight = pixels;
    Q_EMIT lineHeightChanged();
    rebuildIfReady();
}

QList<MarkerEntry> MarkersModel::makeEntries(const Session &session) const
{
    QList<MarkerEntry> markers;
    QList<QPointF> places;
    for (const PartnerEntry &partner : EntryMaker(session).partners()) {
        if (!partner.coordinate.isValid())
            continue;
        const QPointF place = pixels(partner.coordinate, std::floor(m_zoomLevel * 4) / 4);
        const auto near = std::ranges::find_if(places, [&](QPointF other) {
            return std::hypot(place.x() - other.x(), place.y() - other.y()) < m_spacing;
        });
        if (near == places.end()) {
            markers.append({partner.key, partner.name, partner.key, partner.coordinate, {partner.coordinate},
                {partner.key}});
            places.append(place);
            continue;
        }
        MarkerEntry &marker = markers[near - places.begin()];
        marker.key += u'+' + partner.key;
        marker.name += u"\n"_s + partner.name;
        marker.coordinates.append(partner.coordinate);
        marker.members.append(partner.key);
        ++marker.number;
    }
    leaveOutCoveredNames(session, markers);
    return markers;
}

void MarkersModel::leaveOutCoveredNames(const Session &session, QList<MarkerEntry> &markers) const
{
    constexpr qreal widthOfLetter =
        0.62; // of the line's height, a little more than bold letters take on average
    const auto box = [&](const QGeoCoordinate &coordinate, const QString &name) {
        const QStringList lines = name.split(u'\n');
        const auto longest = std::ranges::max(lines, {}, &QString::size).size();
        const QPointF place = pixels(coordinate, std::floor(m_zoomLevel * 4) / 4);
        const qreal height = m_lineHeight * qreal(lines.size());
        return QRectF(place.x() - m_lineHeight / 2, place.y() - height / 2,
            1.5 * m_lineHeight + widthOfLetter * m_lineHeight * qreal(longest), height);
    };
    QList<QRectF> taken;
    if (session.homeCoordinate().isValid())
        taken.append(box(session.homeCoordinate(), session.homeName()));
    for (MarkerEntry &marker : markers) {
        const QRectF name = box(marker.coordinate, marker.name);
        marker.labelled =
            std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(name); });
        if (marker.labelled)
            taken.append(name);
    }
}
