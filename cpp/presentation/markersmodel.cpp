// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "markersmodel.h"

#include "entrymaker.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Partners that share a marker.
struct Group {
    QList<PartnerEntry> members;
    QPointF middle; ///< of the members, in pixels
};

/// Web mercator, in pixels at a zoom level (256 pixels around the world at 0).
QPointF pixels(const QGeoCoordinate &coordinate, qreal zoomLevel)
{
    const qreal world = 256.0 * std::exp2(zoomLevel);
    const qreal latitude = coordinate.latitude() * std::numbers::pi / 180.0;
    const qreal y = 0.5 - std::log(std::tan(std::numbers::pi / 4 + latitude / 2)) / (2 * std::numbers::pi);
    return {(coordinate.longitude() / 360.0 + 0.5) * world, y * world};
}

QGeoCoordinate coordinateAt(QPointF pixels, qreal zoomLevel)
{
    const QPointF place = pixels / (256.0 * std::exp2(zoomLevel));
    const qreal latitude = std::atan(std::sinh((0.5 - place.y()) * 2 * std::numbers::pi));
    return {latitude * 180.0 / std::numbers::pi, (place.x() - 0.5) * 360.0};
}

void join(Group &group, const Group &other)
{
    const auto size = qreal(group.members.size());
    const auto more = qreal(other.members.size());
    group.middle = (group.middle * size + other.middle * more) / (size + more);
    group.members += other.members;
    std::ranges::sort(group.members, {}, &PartnerEntry::key);
}

/// Joins the first two groups that are nearer to each other than `spacing`; false when none are.
bool joinNear(QList<Group> &groups, qreal spacing)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (qsizetype j = i + 1; j < groups.size(); ++j) {
            const QPointF between = groups.at(j).middle - groups.at(i).middle;
            if (std::hypot(between.x(), between.y()) < spacing) {
                const Group other = groups.takeAt(j);
                join(groups[i], other);
                return true;
            }
        }
    }
    return false;
}

MarkerEntry markerOf(const Group &group, qreal zoomLevel, const Wording &wording)
{
    MarkerEntry marker;
    QStringList names;
    for (const PartnerEntry &member : group.members) {
        names += member.name;
        marker.members += member.key;
        marker.coordinates += member.coordinate;
    }
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return wording.compare(a, b) < 0; });
    marker.key = marker.members.join(u'+');
    marker.name = names.join(u'\n');
    marker.firstMember = marker.members.constFirst();
    marker.number = int(group.members.size());
    marker.coordinate =
        marker.number == 1 ? marker.coordinates.constFirst() : coordinateAt(group.middle, zoomLevel);
    return marker;
}
} // namespace

MarkersModel::MarkersModel(QObject *parent)
    : SelectedPartners(
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
    // In the order of ids, which is the same in every language.
    QList<PartnerEntry> partners = EntryMaker(session).partners(filter());
    std::ranges::sort(partners, {}, &PartnerEntry::key);
    const qreal zoomLevel = std::floor(m_zoomLevel * 4) / 4;
    QList<Group> groups;
    for (const PartnerEntry &partner : std::as_const(partners)) {
        if (partner.coordinate.isValid())
            groups.append({{partner}, pixels(partner.coordinate, zoomLevel)});
    }
    while (joinNear(groups, m_spacing)) { // joining moves the middle, so that others may be near then
    }
    QList<MarkerEntry> markers;
    for (const Group &group : std::as_const(groups))
        markers.append(markerOf(group, zoomLevel, session.wording()));
    leaveOutCoveredNames(session, markers);
    return markers;
}

void MarkersModel::leaveOutCoveredNames(const Session &session, QList<MarkerEntry> &markers) const
{
    // Of the line's height, a little more than bold letters take on average.
    constexpr qreal widthOfLetter = 0.62;
    const auto placeOf = [&](const QGeoCoordinate &coordinate) {
        return pixels(coordinate, std::floor(m_zoomLevel * 4) / 4);
    };
    const auto dot = [&](const QGeoCoordinate &coordinate) {
        const QPointF place = placeOf(coordinate);
        return QRectF(place.x() - m_lineHeight / 2, place.y() - m_lineHeight / 2, m_lineHeight, m_lineHeight);
    };
    const auto words = [&](const QGeoCoordinate &coordinate, const QString &name, bool onLeft) {
        const QStringList lines = name.split(u'\n');
        const auto longest = std::ranges::max(lines, {}, &QString::size).size();
        const QPointF place = placeOf(coordinate);
        const QSizeF size(
            (0.5 + widthOfLetter * qreal(longest)) * m_lineHeight, m_lineHeight * qreal(lines.size()));
        return QRectF(QPointF(place.x() + (onLeft ? -m_lineHeight / 2 - size.width() : m_lineHeight / 2),
                          place.y() - size.height() / 2),
            size);
    };
    // A name must hide no dot, its own apart, and no other name.
    QList<QRectF> taken;
    if (session.homeCoordinate().isValid()) {
        taken.append(dot(session.homeCoordinate()));
        taken.append(words(session.homeCoordinate(), session.homeName(), false));
    }
    for (const MarkerEntry &marker : std::as_const(markers))
        taken.append(dot(marker.coordinate));
    for (MarkerEntry &marker : markers) {
        const auto isFree = [&](bool onLeft) {
            const QRectF wanted = words(marker.coordinate, marker.name, onLeft);
            return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(wanted); });
        };
        const bool onRight = isFree(false);
        marker.nameOnLeft = !onRight && isFree(true);
        marker.labelled = onRight || marker.nameOnLeft;
        if (marker.labelled)
            taken.append(words(marker.coordinate, marker.name, marker.nameOnLeft));
    }
}
