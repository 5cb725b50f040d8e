// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "clusterlayer.h"

#include "mercator.h"
#include "spiderlayout.h"

#include <QPainter>
#include <QQuickWindow>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double DotRadius = 7;
constexpr double Reach = 22; // of a finger around a marker's middle, logical pixels
// Between the middles of two markers: each is a whole target (WCAG 2.5.5).
constexpr double Spacing = 2 * Reach;
constexpr qsizetype MostPictures = 400;
constexpr qsizetype MostSpread = 60;
constexpr qsizetype MostNames = 5;
constexpr double LegStep = 4; // lengths of legs, so that a few pictures do for all

/// A picture of that side, transparent; its painter draws from the middle.
template <typename Draw> QImage drawn(QSizeF size, qreal devicePixelRatio, Draw draw)
{
    const QSize pixels(
        int(std::ceil(size.width() * devicePixelRatio)), int(std::ceil(size.height() * devicePixelRatio)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(pixels.width(), pixels.height()) / devicePixelRatio / 2);
    draw(painter);
    return image;
}

} // namespace

ClusterLayer::ClusterLayer(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

ClusterLayer::~ClusterLayer()
{
    if (m_building)
        m_building->store(true);
}

void ClusterLayer::setBasemap(BasemapItem *basemap)
{
    if (basemap == m_basemap)
        return;
    if (m_basemap)
        m_basemap->disconnect(this);
    m_basemap = basemap;
    if (m_basemap)
        connect(m_basemap, &BasemapItem::viewMoved, this, &ClusterLayer::look);
    look();
    Q_EMIT basemapChanged();
}

void ClusterLayer::setPlaces(const QList<QGeoCoordinate> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    buildIndex();
    Q_EMIT placesChanged();
}

void ClusterLayer::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    Q_EMIT namesChanged();
    Q_EMIT currentNameChanged();
}

void ClusterLayer::setStyle(const ClusterStyle &style)
{
    if (style == m_style)
        return;
    const bool otherSpacing = style.scale != m_style.scale;
    m_style = style;
    outdatePictures();
    if (otherSpacing)
        buildIndex();
    Q_EMIT styleChanged();
}

void ClusterLayer::setNearestZoom(qreal zoom)
{
    if (zoom == m_nearestZoom)
        return;
    m_nearestZoom = zoom;
    Q_EMIT nearestZoomChanged();
}

void ClusterLayer::buildIndex()
{
    if (m_building)
        m_building->store(true);
    m_building = std::make_shared<std::atomic_bool>(false);
    m_index.reset();
    m_spread.reset();
    look();
    if (m_ready) {
        m_ready = false;
        Q_EMIT readyChanged();
    }
    if (m_isPainted)
        startBuilding();
}

void ClusterLayer::startBuilding()
{
    if (!m_building)
        return;
    QtConcurrent::run([places = m_places, spacing = Spacing * m_style.scale, cancelled = m_building] {
        QList<QPointF> points;
        points.reserve(places.size());
        for (const QGeoCoordinate &place : places)
            points.append(Mercator::fromGeo(place));
        return ClusterIndex::of(points, spacing, cancelled.get());
    }).then(this, [this, asked = m_building](const ClusterIndex::Pointer &index) {
        if (asked != m_building || !index)
            return;
        m_index = index;
        m_ready = true;
        look();
        Q_EMIT readyChanged();
    });
}

void ClusterLayer::look()
{
    polish();
    update();
}

void ClusterLayer::outdatePictures()
{
    m_pictures.clear();
    m_picturesOutdated = true;
    look();
}

void ClusterLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if ((change == ItemSceneChange && data.window) || change == ItemDevicePixelRatioHasChanged) {
        const qreal ratio =
            change == ItemSceneChange ? data.window->effectiveDevicePixelRatio() : data.realValue;
        if (ratio != m_devicePixelRatio) {
            m_devicePixelRatio = ratio;
            outdatePictures();
        }
    }
    QQuickItem::itemChange(change, data);
}

double ClusterLayer::radiusOf(quint32 count) const
{
    return (count == 1 ? DotRadius : 11 + 2 * std::floor(std::log10(double(count)))) * m_style.scale;
}

void ClusterLayer::placeMarkers(const MapCamera &camera)
{
    m_placed.clear();
    if (!m_index || m_index->size() == 0)
        return;
    const double margin = Reach * m_style.scale / camera.worldSize();
    const QRectF view = camera.visibleMercator().adjusted(-margin, -margin, margin, margin);
    if (m_spread && std::abs(camera.zoom - m_spreadAt) > 0.5 / ClusterIndex::StepsPerZoom)
        m_spread.reset();
    for (const ClusterIndex::Marker &marker : m_index->markers(view, camera.zoom)) {
        if (m_spread != marker.id) {
            m_placed.append({marker, {}});
            continue;
        }
        const QList<qsizetype> members = m_index->members(marker.id);
        const qsizetype shown = std::min(members.size(), MostSpread);
        const QList<QPointF> offsets = SpiderLayout::offsets(shown, Spacing * m_style.scale);
        for (qsizetype i = 0; i < shown; ++i)
            m_placed.append({{marker.place, 1, quint32(members[i])}, offsets[i]});
    }
    if (m_current && !current())
        setCurrent(std::nullopt);
}

QString ClusterLayer::pictureOf(const Placed &placed, bool current)
{
    const quint32 count = placed.marker.count;
    const QString name = QString::number(count) + (current ? u"+"_s : QString());
    if (m_pictures.contains(name))
        return name;
    const double radius = radiusOf(count);
    const double ring = (count == 1 ? 2.5 : 2) * m_style.scale;
    const double side = 2 * (radius + ring + (current ? 3 * m_style.scale : 0)) + 2;
    m_pictures.insert(name, drawn({side, side}, m_devicePixelRatio, [&](QPainter &painter) {
        if (current) {
            painter.setPen(QPen(m_style.focus, 3 * m_style.scale));
            painter.drawEllipse(QPointF(), radius + 2 * m_style.scale, radius + 2 * m_style.scale);
        }
        painter.setPen(QPen(m_style.ring, ring));
        painter.setBrush(m_style.ground);
        painter.drawEllipse(QPointF(), radius, radius);
        if (count == 1)
            return;
        QFont font(m_style.family);
        font.setPixelSize(std::max(1, int(std::lround((count < 1000 ? 13 : 11) * m_style.scale))));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(m_style.ink);
        painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt::AlignCenter, QString::number(count));
    }));
    return name;
}

QString ClusterLayer::legOf(QPointF offset)
{
    const double length = std::round(std::hypot(offset.x(), offset.y()) / LegStep) * LegStep;
    const QString name = u"leg %1"_s.arg(length);
    if (!m_pictures.contains(name)) {
        const double width = 1.5 * m_style.scale;
        m_pictures.insert(name, drawn({length, width + 2}, m_devicePixelRatio, [&](QPainter &painter) {
            painter.fillRect(QRectF(-length / 2, -width / 2, length, width), m_style.ring);
        }));
    }
    return name;
}

void ClusterLayer::makeSprites()
{
    if (m_pictures.size() > MostPictures)
        m_pictures.clear();
    m_sprites.clear();
    for (const Placed &placed : std::as_const(m_placed)) {
        if (placed.offset.isNull())
            continue;
        const double angle = std::atan2(placed.offset.y(), placed.offset.x()) * 180 / std::numbers::pi;
        m_sprites.append(
            {legOf(placed.offset), placed.marker.place, placed.offset / 2, angle == 0 ? 360 : angle});
    }
    for (const Placed &placed : std::as_const(m_placed)) {
        m_sprites.append(
            {pictureOf(placed, placed.marker.id == m_current), placed.marker.place, placed.offset, 0});
    }
}

void ClusterLayer::updatePolish()
{
    if (!m_basemap || m_basemap->width() < 1 || m_basemap->height() < 1)
        return;
    placeMarkers(m_basemap->camera());
    makeSprites();
}

QSGNode *ClusterLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_basemap) {
        delete old;
        return nullptr;
    }
    if (!std::exchange(m_isPainted, true)) // the first frame is there, or as good as
        QMetaObject::invokeMethod(this, &ClusterLayer::startBuilding, Qt::QueuedConnection);
    auto *node = static_cast<LabelNode *>(old);
    if (!node) // also after the graphics device was lost
        node = new LabelNode(window());
    node->setPictures(m_pictures, std::exchange(m_picturesOutdated, false));
    node->show(m_sprites, m_basemap->camera(), m_devicePixelRatio);
    return node;
}

QList<ClusterLayer::Shown> ClusterLayer::shown() const
{
    QList<Shown> all;
    if (!m_basemap)
        return all;
    const MapCamera camera = m_basemap->camera();
    for (const Placed &placed : m_placed) {
        all.append({camera.toItem(placed.marker.place) + placed.offset, placed.marker.count,
            placed.marker.count == 1 ? qsizetype(placed.marker.id) : -1});
    }
    return all;
}

const ClusterLayer::Placed *ClusterLayer::markerAt(QPointF point) const
{
    if (!m_basemap)
        return nullptr;
    const MapCamera camera = m_basemap->camera();
    const Placed *nearest = nullptr;
    double least = Reach * m_style.scale;
    for (const Placed &placed : m_placed) {
        const QPointF away = camera.toItem(placed.marker.place) + placed.offset - point;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = &placed;
        }
    }
    return nearest;
}

bool ClusterLayer::contains(const QPointF &point) const
{
    return QQuickItem::contains(point) && markerAt(point) != nullptr;
}

void ClusterLayer::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(markerAt(event->position()) != nullptr);
}

void ClusterLayer::mouseReleaseEvent(QMouseEvent *event)
{
    // A drag has been taken over by the map.
    if (const Placed *placed = markerAt(event->position()))
        open(*placed);
}

void ClusterLayer::open(const Placed &placed)
{
    const ClusterIndex::Marker marker = placed.marker; // a copy: what follows places them anew
    if (marker.count == 1) {
        Q_EMIT placeTapped(int(marker.id));
    } else if (m_index->opensAt(marker.id) <= m_nearestZoom) {
        const QRectF bounds = m_index->bounds(marker.id);
        Q_EMIT lookRequested({Mercator::toGeo(bounds.topLeft()), Mercator::toGeo(bounds.bottomRight())});
    } else {
        m_spread = marker.id;
        m_spreadAt = m_basemap->zoomLevel();
        setCurrent(std::nullopt);
        look();
    }
}

void ClusterLayer::gather()
{
    if (!std::exchange(m_spread, std::nullopt))
        return;
    look();
}

QString ClusterLayer::nameOf(const Placed &placed) const
{
    if (placed.marker.count == 1)
        return m_names.value(qsizetype(placed.marker.id));
    QStringList first;
    const QList<qsizetype> members = m_index->members(placed.marker.id);
    for (const qsizetype member : members.first(std::min(members.size(), MostNames)))
        first.append(m_names.value(member));
    if (members.size() > MostNames)
        first.append(u"…"_s);
    return u"%1: %2"_s.arg(placed.marker.count).arg(first.join(u", "));
}

const ClusterLayer::Placed *ClusterLayer::current() const
{
    const auto found =
        std::ranges::find_if(m_placed, [&](const Placed &placed) { return placed.marker.id == m_current; });
    return found == m_placed.cend() ? nullptr : &*found;
}

QString ClusterLayer::currentName() const
{
    const Placed *placed = current();
    return placed ? nameOf(*placed) : QString();
}

void ClusterLayer::setCurrent(std::optional<quint32> marker)
{
    if (marker == m_current)
        return;
    m_current = marker;
    look();
    Q_EMIT currentNameChanged();
}

QList<quint32> ClusterLayer::inReadingOrder() const
{
    // In rows as tall as a finger, each from west to east.
    const MapCamera camera = m_basemap->camera();
    std::vector<std::tuple<int, double, quint32>> keys;
    for (const Placed &placed : m_placed) {
        const QPointF at = camera.toItem(placed.marker.place) + placed.offset;
        if (QQuickItem::contains(at))
            keys.emplace_back(
                int(std::floor(at.y() / (2 * Reach * m_style.scale))), at.x(), placed.marker.id);
    }
    std::ranges::sort(keys);
    QList<quint32> ids;
    for (const auto &[row, x, id] : keys)
        ids.append(id);
    return ids;
}

bool ClusterLayer::step(int by)
{
    if (!m_basemap)
        return false;
    const QList<quint32> ids = inReadingOrder();
    const qsizetype at = m_current ? ids.indexOf(*m_current) : -1;
    const qsizetype next = at < 0 ? (by > 0 ? 0 : ids.size() - 1) : at + by;
    const bool isThere = next >= 0 && next < ids.size();
    setCurrent(isThere ? std::optional(ids[next]) : std::nullopt);
    return isThere;
}

void ClusterLayer::openCurrent()
{
    if (const Placed *placed = current())
        open(*placed);
}
