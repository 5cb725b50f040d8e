// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "markersmodel.h"

#include "entrymaker.h"
#include "mercator.h"
#include "spiderlayout.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int StepsPerZoom = ClusterIndex::StepsPerZoom;

/// How far the middle of a marker stays from that of home, in spacings: so that neither covers the other.
constexpr qreal apartFromHome = 0.9;

/// The step at or before a zoom level, for which markers are made.
qreal wholeStep(qreal zoomLevel)
{
    return std::floor(zoomLevel * StepsPerZoom) / StepsPerZoom;
}
} // namespace

MarkersModel::MarkersModel(QObject *parent)
    : SelectedPartners(
          std::make_unique<RowsOf<PlacedMarkerEntry>>([this](const Session &s) { return makeEntries(s); }),
          parent)
{
}

void MarkersModel::setZoomLevel(qreal level)
{
    if (level == m_zoomLevel)
        return;
    m_zoomLevel = level;
    Q_EMIT zoomLevelChanged();
    // While the map zooms, markers regroup some times a level, not on every frame.
    if (const int steps = int(std::floor(level * StepsPerZoom)); steps != m_builtFor) {
        m_builtFor = steps;
        setSpread({});
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

void MarkersModel::setSpread(const QString &key)
{
    if (key == m_spread)
        return;
    m_spread = key;
    Q_EMIT spreadChanged();
    rebuildIfReady();
}

void MarkersModel::setMostMarkers(int most)
{
    if (most == m_mostMarkers)
        return;
    m_mostMarkers = most;
    Q_EMIT mostMarkersChanged();
    rebuildIfReady();
}

void MarkersModel::rebuild()
{
    const QStringList before = m_crowdKeys;
    const QStringList namesBefore = m_crowdNames;
    const bool onLeftBefore = m_homeNameOnLeft;
    SelectedPartners::rebuild();
    if (m_homeNameOnLeft != onLeftBefore)
        Q_EMIT homeNameOnLeftChanged();
    if (m_crowdKeys != before || m_crowdNames != namesBefore)
        Q_EMIT crowdChanged();
}

const ClusterIndex &MarkersModel::indexOf(const QList<PartnerEntry> &partners)
{
    QList<QPointF> places;
    for (const PartnerEntry &partner : partners)
        places.append(Mercator::fromGeo(partner.coordinate));
    if (!m_index || places != m_indexed || m_spacing != m_indexedSpacing) {
        m_index = ClusterIndex::of(places, m_spacing);
        m_indexed = places;
        m_indexedSpacing = m_spacing;
    }
    return *m_index;
}

void MarkersModel::setCrowd(const QList<PartnerEntry> &partners)
{
    m_crowd.clear();
    m_crowdKeys.clear();
    m_crowdNames.clear();
    for (const PartnerEntry &partner : partners) {
        m_crowd.append(partner.coordinate);
        m_crowdKeys.append(partner.key);
        m_crowdNames.append(partner.name);
    }
}

QList<PlacedMarkerEntry> MarkersModel::makeEntries(const Session &session)
{
    // In the order of ids, which is the same in every language.
    QList<PartnerEntry> partners = EntryMaker(session).partners(filter());
    partners.removeIf([](const PartnerEntry &partner) { return !partner.coordinate.isValid(); });
    std::ranges::sort(partners, {}, &PartnerEntry::key);
    if (partners.size() > m_mostMarkers) {
        setCrowd(partners);
        m_homeNameOnLeft = false;
        return {};
    }
    setCrowd({});
    QList<PlacedMarkerEntry> markers;
    for (const ClusterIndex::Marker &marker : indexOf(partners).markers(wholeStep(m_zoomLevel)))
        markers += markersOf(marker, partners, session.wording());
    std::ranges::sort(markers, {}, &MarkerEntry::key);
    keepOffHome(session, markers);
    m_homeNameOnLeft = leaveOutCoveredNames(session, markers);
    return markers;
}

QList<PlacedMarkerEntry> MarkersModel::markersOf(
    const ClusterIndex::Marker &shown, const QList<PartnerEntry> &partners, const Wording &wording) const
{
    PlacedMarkerEntry marker;
    QStringList names;
    for (const qsizetype member : m_index->members(shown.id)) {
        names += partners[member].name;
        marker.members += partners[member].key;
        marker.coordinates += partners[member].coordinate;
    }
    marker.number = int(marker.members.size());
    marker.coordinate = marker.number == 1 ? marker.coordinates.constFirst() : Mercator::toGeo(shown.place);
    marker.key = marker.members.join(u'+');
    marker.firstMember = marker.members.constFirst();
    marker.opensAt = m_index->opensAt(shown.id);
    if (marker.number > 1 && marker.key == m_spread) {
        QList<PlacedMarkerEntry> spread;
        const QList<QPointF> offsets = SpiderLayout::offsets(marker.number, 1.5 * m_spacing);
        for (int i = 0; i < marker.number; ++i) {
            PlacedMarkerEntry one;
            one.key = one.firstMember = marker.members[i];
            one.members = {one.key};
            one.name = names[i];
            one.coordinates = {marker.coordinates[i]};
            one.coordinate = marker.coordinate;
            one.offset = offsets[i];
            spread.append(one);
        }
        return spread;
    }
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return wording.compare(a, b) < 0; });
    marker.name = names.join(u'\n');
    return {marker};
}

void MarkersModel::keepOffHome(const Session &session, QList<PlacedMarkerEntry> &markers) const
{
    if (!session.homeCoordinate().isValid())
        return;
    const QPointF home = onScreen(session.homeCoordinate());
    for (PlacedMarkerEntry &marker : markers) {
        const QPointF place = onScreen(marker.coordinate);
        const QPointF away = place + marker.offset - home;
        const qreal distance = std::hypot(away.x(), away.y());
        const qreal wanted = apartFromHome * m_spacing;
        if (distance >= wanted)
            continue;
        const QPointF direction = distance > 0 ? away / distance : QPointF(0, -1);
        marker.offset = home + direction * wanted - place;
    }
}

QPointF MarkersModel::onScreen(const QGeoCoordinate &coordinate) const
{
    return Mercator::fromGeo(coordinate) * (256 * std::exp2(wholeStep(m_zoomLevel)));
}

bool MarkersModel::leaveOutCoveredNames(const Session &session, QList<PlacedMarkerEntry> &markers) const
{
    // Of the line's height, a little more than bold letters take on average, and the plate around them.
    constexpr qreal widthOfLetter = 0.62;
    constexpr qreal aboveAndBelow = 0.45;
    const auto radius = [&](int number) { return (number == 1 ? 0.3 : 0.41) * m_spacing; };
    const auto dot = [&](QPointF place, qreal size) {
        return QRectF(place.x() - size, place.y() - size, 2 * size, 2 * size);
    };
    const auto words = [&](QPointF place, qreal beside, const QString &name, bool onLeft) {
        const QStringList lines = name.split(u'\n');
        const auto longest = std::ranges::max(lines, {}, &QString::size).size();
        const QSizeF size((0.5 + widthOfLetter * qreal(longest)) * m_lineHeight,
            (aboveAndBelow + qreal(lines.size())) * m_lineHeight);
        return QRectF(
            QPointF(place.x() + (onLeft ? -beside - size.width() : beside), place.y() - size.height() / 2),
            size);
    };
    const auto over = [&](QPointF place, qreal away, const QString &name, bool isBelow) {
        const QRectF beside = words(place, 0, name, false);
        const qreal down = away + beside.height() / 2;
        return beside.translated(-beside.width() / 2, isBelow ? down : -down);
    };
    const auto isFreeOf = [](const QList<QRectF> &taken, const QRectF &wanted) {
        return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(wanted); });
    };
    // A name must hide no dot, its own apart, and no other name.
    QList<QRectF> taken;
    for (const PlacedMarkerEntry &marker : std::as_const(markers))
        taken.append(dot(onScreen(marker.coordinate) + marker.offset, radius(marker.number)));
    bool homeOnLeft = false;
    if (session.homeCoordinate().isValid()) {
        const QPointF home = onScreen(session.homeCoordinate());
        const QRectF right = words(home, radius(2), session.homeName(), false);
        const QRectF left = words(home, radius(2), session.homeName(), true);
        homeOnLeft = !isFreeOf(taken, right) && isFreeOf(taken, left);
        taken.append(dot(home, radius(2)));
        taken.append(homeOnLeft ? left : right);
    }
    for (PlacedMarkerEntry &marker : markers) {
        const QPointF place = onScreen(marker.coordinate) + marker.offset;
        const auto wanted = [&](bool onLeft) {
            return words(place, radius(marker.number), marker.name, onLeft);
        };
        const bool onRight = isFreeOf(taken, wanted(false));
        marker.nameOnLeft = !onRight && isFreeOf(taken, wanted(true));
        marker.labelled = onRight || marker.nameOnLeft;
        if (marker.labelled)
            taken.append(wanted(marker.nameOnLeft));
    }
    // What is on the other side where all names are: there each of them may go, whatever the others do.
    for (PlacedMarkerEntry &marker : markers) {
        if (!marker.labelled || marker.nameOnLeft)
            continue;
        const QRectF left =
            words(onScreen(marker.coordinate) + marker.offset, radius(marker.number), marker.name, true);
        marker.nameOnEitherSide = isFreeOf(taken, left);
        if (marker.nameOnEitherSide)
            taken.append(left);
    }
    // The last resort, for those that have no side, or that the edge of the map or what lies over it leaves
    // none.
    for (PlacedMarkerEntry &marker : markers) {
        const QPointF place = onScreen(marker.coordinate) + marker.offset;
        const qreal away = radius(marker.number);
        // Its own room on a side is free: it stands there or here.
        QList<QRectF> others = taken;
        others.removeAll(words(place, away, marker.name, true));
        others.removeAll(words(place, away, marker.name, false));
        const auto wanted = [&](bool isBelow) { return over(place, away, marker.name, isBelow); };
        marker.nameBelow = isFreeOf(others, wanted(true));
        marker.nameAbove = !marker.nameBelow && isFreeOf(others, wanted(false));
        if (marker.nameBelow || marker.nameAbove)
            taken.append(wanted(marker.nameBelow));
    }
    return homeOnLeft;
}
