// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labellayer.h"

#include "mapobstacle.h"
#include "mapprojection.h"
#include "mercator.h"
#include "tilelayout.h"

#include <QElapsedTimer>
#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace {

constexpr double PlacedWithin = 64; // pixels the map may move until names are placed anew
constexpr double PlacedZoom = 0.1;
constexpr std::chrono::milliseconds Rest{150};
constexpr std::chrono::milliseconds LongestWait{100}; // of the first frame, for its names
constexpr qint64 PicturesBudget = 8; // milliseconds a frame
constexpr qsizetype MostNames = 4000; // of one view
constexpr double SamePlace = 2000; // metres
constexpr double SameTown = 8000; // metres, if the names agree
constexpr qsizetype MostSizes = 6000; // of names of one language
constexpr double CapitalsCount = 5; // from this zoom level on: before, countries are what one looks for

bool isLargeCountry(const MapLabel &label)
{
    return label.kind == LabelKind::Country && label.weight >= -3;
}

/// The lower, the sooner a name is placed: first the capitals and names of the countries that the map is
/// about; the names of large countries have room beside their capitals.
int rankOf(const MapLabel &label, const QStringList &countries, double zoom)
{
    if (label.kind == LabelKind::Capital && zoom >= CapitalsCount && countries.contains(label.country))
        return -3;
    if (label.kind == LabelKind::Country && countries.contains(label.country))
        return -2;
    return isLargeCountry(label) ? -1 : int(label.kind);
}

QString pictureName(const MapLabel &label, const QString &written)
{
    return QString::number(int(label.kind)) + (isLargeCountry(label) ? u'L' : u' ') + written;
}

QString dotName(LabelKind kind)
{
    return QStringLiteral("dot %1").arg(int(kind));
}

bool isPlace(LabelKind kind)
{
    return kind == LabelKind::Capital || kind == LabelKind::City || kind == LabelKind::Town
        || kind == LabelKind::Village || kind == LabelKind::District;
}

} // namespace

LabelLayer::LabelLayer(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    m_atRest.setSingleShot(true);
    m_atRest.setInterval(Rest);
    connect(&m_atRest, &QTimer::timeout, this, &LabelLayer::placeAnew);
    connect(&m_loader, &LabelLoader::loaded, this, [this] {
        if (!m_isOpening)
            return placeAnew();
        // The first names come all at once and with the first tiles: each frame before would delay both.
        if (!m_loader.isIdle() || !m_basemap)
            return;
        m_outdated = true;
        updatePolish();
        if (!m_basemap->isPainting())
            look();
    });
}

LabelLayer::~LabelLayer()
{
    for (MapObstacle *obstacle : std::exchange(m_obstacles, {}))
        obstacle->setLabels(nullptr);
}

void LabelLayer::setBasemap(BasemapItem *basemap)
{
    if (basemap == m_basemap)
        return;
    if (m_basemap)
        m_basemap->disconnect(this);
    m_basemap = basemap;
    if (m_basemap) {
        connect(m_basemap, &BasemapItem::viewMoved, this, &LabelLayer::follow);
        connect(m_basemap, &BasemapItem::painted, this, &LabelLayer::look);
        const auto takeSource = [this] {
            m_loader.setSource(m_basemap->source());
            placeAnew();
        };
        connect(m_basemap, &BasemapItem::sourceChanged, this, takeSource);
        connect(m_basemap, &BasemapItem::highlightCountriesChanged, this, &LabelLayer::placeAnew);
        takeSource();
    }
    Q_EMIT basemapChanged();
}

void LabelLayer::setLanguage(const QString &tag)
{
    const auto language = languageFromTag(tag);
    if (!language || *language == m_language)
        return;
    m_language = *language;
    m_sizes.clear();
    m_placer.forget();
    placeAnew();
    Q_EMIT languageChanged();
}

void LabelLayer::setStyle(const LabelStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_painter = LabelPainter(style);
    m_placer.forget();
    forgetPictures();
    Q_EMIT styleChanged();
}

QList<LabelLayer::Shown> LabelLayer::shown() const
{
    QList<Shown> all;
    if (!m_basemap)
        return all;
    const MapCamera camera = m_basemap->camera();
    for (const LabelPlacer::Placed &placed : m_placed) {
        const Name &name = m_names[placed.text];
        const QPointF place = camera.toItem(placed.place);
        if (!QRectF(QPointF(), camera.size).contains(extentOf(placed).translated(place)))
            continue;
        const QPointF middle = place + placed.offset;
        const QPointF half(name.size.width() / 2, name.size.height() / 2);
        all.append({name.written, name.label.kind, QRectF(middle - half, name.size), placed.angle});
    }
    return all;
}

void LabelLayer::addObstacle(MapObstacle *obstacle)
{
    m_obstacles.append(obstacle);
    placeAnew();
}

void LabelLayer::removeObstacle(MapObstacle *obstacle)
{
    m_obstacles.removeAll(obstacle);
    placeAnew();
}

void LabelLayer::obstacleChanged()
{
    placeAnew();
}

void LabelLayer::look()
{
    polish();
    update();
}

// Names that were placed for a view nearby go along while it moves, also to where something covers them: they
// are placed for this one as soon as it rests.
void LabelLayer::follow()
{
    if (m_basemap->camera() != m_placedFor) {
        m_atRest.start();
        setReady(false);
    }
    look();
}

void LabelLayer::placeAnew()
{
    m_outdated = true;
    setReady(false);
    look();
}

void LabelLayer::forgetPictures()
{
    m_pictures.clear();
    m_sizes.clear();
    m_picturesOutdated = true;
    placeAnew();
}

void LabelLayer::setReady(bool ready)
{
    if (ready == m_ready)
        return;
    m_ready = ready;
    m_isOpening = m_isOpening && !ready;
    Q_EMIT readyChanged();
}

void LabelLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if ((change == ItemSceneChange && data.window) || change == ItemDevicePixelRatioHasChanged) {
        const qreal ratio =
            change == ItemSceneChange ? data.window->effectiveDevicePixelRatio() : data.realValue;
        if (ratio != m_devicePixelRatio) {
            m_devicePixelRatio = ratio;
            forgetPictures();
        }
    }
    QQuickItem::itemChange(change, data);
}

bool LabelLayer::isPlacedFor(const MapCamera &camera) const
{
    const QPointF moved = (camera.center - m_placedFor.center) * camera.worldSize();
    return !m_outdated && std::abs(camera.zoom - m_placedFor.zoom) <= PlacedZoom
        && std::hypot(moved.x(), moved.y()) <= PlacedWithin && camera.bearing == m_placedFor.bearing
        && camera.size == m_placedFor.size;
}

QList<QRectF> LabelLayer::obstacleBoxes() const
{
    QList<QRectF> boxes;
    for (const MapObstacle *obstacle : m_obstacles) {
        if (obstacle->width() > 0 && obstacle->height() > 0)
            boxes.append(mapRectFromItem(obstacle, obstacle->boundingRect()));
    }
    return boxes;
}

QList<QRectF> LabelLayer::threadBoxes(const MapCamera &camera) const
{
    const double side = 3 * m_style.scale; // about as thick as it is drawn
    const QRectF view =
        QRectF(QPointF(), camera.size)
            .adjusted(-LabelPlacer::Margin, -LabelPlacer::Margin, LabelPlacer::Margin, LabelPlacer::Margin);
    QList<QRectF> boxes;
    for (const MapObstacle *obstacle : m_obstacles) {
        const QList<QGeoCoordinate> &ends = obstacle->ends();
        if (ends.size() != 2 || !ends.constFirst().isValid())
            continue;
        const QPointF from = camera.toItem(Mercator::fromGeo(ends.constFirst()));
        const QList<QPointF> way = MapProjection::thread(ends.constFirst(), ends.constLast(), camera.zoom);
        for (qsizetype i = 1; i < way.size(); ++i) {
            const QPointF part = way[i] - way[i - 1];
            const int steps = std::max(1, int(std::ceil(std::hypot(part.x(), part.y()) / side)));
            for (int step = 0; step < steps; ++step) {
                const QPointF at = from + way[i - 1] + part * (double(step) / steps);
                if (view.contains(at))
                    boxes.append(QRectF(at.x() - side / 2, at.y() - side / 2, side, side));
            }
        }
    }
    return boxes;
}

QRectF LabelLayer::extentOf(const LabelPlacer::Placed &placed) const
{
    const Name &name = m_names[placed.text];
    return LabelPlacer::extent(placed, name.size, m_painter.dot(name.label.kind));
}

bool LabelLayer::isNamedAlready(const MapLabel &label) const
{
    if (!isPlace(label.kind))
        return false;
    const QGeoCoordinate place = Mercator::toGeo(label.place);
    return std::ranges::any_of(m_obstacles, [&](const MapObstacle *obstacle) {
        const QList<QGeoCoordinate> places = obstacle->places();
        return std::ranges::any_of(places, [&](const QGeoCoordinate &named) {
            const double metres = named.distanceTo(place);
            if (metres > SameTown)
                return false;
            return metres < SamePlace
                || obstacle->names().split(u'\n').contains(label.in(m_language), Qt::CaseInsensitive);
        });
    });
}

QSizeF LabelLayer::sizeOf(const MapLabel &label, const QString &written)
{
    if (m_sizes.size() > MostSizes)
        m_sizes.clear();
    QSizeF &size = m_sizes[pictureName(label, written)];
    if (size.isEmpty())
        size = m_painter.size(label.kind, label.weight, written);
    return size;
}

void LabelLayer::collectNames(const MapCamera &camera)
{
    m_names.clear();
    const double margin = LabelPlacer::Margin / camera.worldSize();
    const QRectF visible = camera.visibleMercator().adjusted(-margin, -margin, margin, margin);
    const auto isNear = [&](const MapLabel &label) {
        const double x = label.place.x() - std::round(label.place.x() - camera.center.x());
        return !label.line.isEmpty() || visible.contains(QPointF(x, label.place.y()));
    };
    const TileLayout layout = TileLayout::of(camera, 1, false);
    QSet<const void *> seen; // one tile may stand in for several
    for (const TileLayout::Slot &slot : layout.visible) {
        const MapLabels labels = m_loader.labels(slot.key);
        if (!labels || seen.contains(labels.get()))
            continue;
        seen.insert(labels.get());
        for (const MapLabel &label : *labels) {
            if (label.kind == LabelKind::Country)
                m_countries.insert(label.country, {label.country, label.place, label.reach.outline});
            if (camera.zoom < label.fromZoom || m_names.size() >= MostNames || !isNear(label)
                || isNamedAlready(label))
                continue;
            const QString written = LabelPainter::written(label.kind, label.weight, label.in(m_language));
            m_names.append({label, written, sizeOf(label, written)});
        }
    }
}

void LabelLayer::updatePolish()
{
    if (!m_basemap || m_basemap->width() < 1 || m_basemap->height() < 1)
        return;
    const MapCamera camera = m_basemap->camera();
    if (!isPlacedFor(camera)) {
        collectNames(camera);
        if (m_isOpening && !m_loader.isIdle()) { // comes back when all are here
            if (window() && window()->isExposed() && std::exchange(m_mayWait, false))
                m_loader.waitUntilIdle(LongestWait);
            return;
        }
        const bool isAtRest = m_isOpening || !m_atRest.isActive();
        m_isResized = m_isResized || camera.size != m_placedFor.size;
        if (isAtRest && std::exchange(m_isResized, false))
            m_placer.forget(); // no need to keep spots that were good in another view
        const QStringList countries = m_basemap->highlightCountries();
        QList<LabelPlacer::Text> texts;
        texts.reserve(m_names.size());
        for (const Name &name : std::as_const(m_names)) {
            const MapLabel &label = name.label;
            texts.append({label.id, rankOf(label, countries, camera.zoom), label.weight, label.place,
                label.line, name.size, m_painter.dot(label.kind), int(name.written.count(u'\n')) + 1,
                label.kind == LabelKind::Country, label.reach,
                label.kind == LabelKind::Capital && camera.zoom >= CapitalsCount, label.country});
        }
        QList<LabelPlacer::Country> highlighted;
        for (const QString &country : countries) {
            if (const auto known = m_countries.constFind(country); known != m_countries.cend())
                highlighted.append(*known);
        }
        m_placer.highlight(highlighted);
        m_placed = m_placer.place(texts, camera, obstacleBoxes(), threadBoxes(camera), isAtRest);
        m_placedFor = camera;
        if (isAtRest)
            m_atRest.stop();
        m_outdated = false;
        m_arePicturesDue = true;
    }
    if (m_arePicturesDue) // while the map moves, names move along as they are
        makePictures();
}

void LabelLayer::makePictures()
{
    QElapsedTimer clock;
    clock.start();
    QHash<QString, QImage> used;
    bool late = false;
    m_sprites.clear();
    const auto has = [&](const QString &name, auto make) {
        if (used.contains(name))
            return true;
        if (const auto found = m_pictures.constFind(name); found != m_pictures.cend()) {
            used.insert(name, *found);
            return true;
        }
        if (!m_isOpening && clock.elapsed() >= PicturesBudget) { // the rest comes with the next frame
            late = true;
            return false;
        }
        used.insert(name, make());
        return true;
    };
    for (const LabelPlacer::Placed &placed : std::as_const(m_placed)) {
        const Name &name = m_names[placed.text];
        const MapLabel &label = name.label;
        const QString picture = pictureName(label, name.written);
        const QRectF whole = extentOf(placed);
        if (!has(picture, [&] {
                return m_painter.picture(label.kind, label.weight, name.written, m_devicePixelRatio);
            }))
            continue;
        if (const QString dot = dotName(label.kind); m_painter.dot(label.kind) > 0
            && has(dot, [&] { return m_painter.dotPicture(label.kind, m_devicePixelRatio); }))
            m_sprites.append({dot, placed.place, {}, 0, whole});
        m_sprites.append({picture, placed.place, placed.offset, placed.angle, whole});
    }
    m_pictures = std::move(used);
    m_arePicturesDue = late;
    if (late)
        QMetaObject::invokeMethod(this, &LabelLayer::look, Qt::QueuedConnection);
    setReady(!late && m_loader.isIdle() && m_basemap->source() && !m_atRest.isActive());
}

QSGNode *LabelLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_basemap) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<LabelNode *>(old);
    if (!node) // also after the graphics device was lost
        node = new LabelNode(window());
    node->setPictures(m_pictures, std::exchange(m_picturesOutdated, false));
    node->show(m_sprites, m_basemap->camera(), m_devicePixelRatio);
    return node;
}
