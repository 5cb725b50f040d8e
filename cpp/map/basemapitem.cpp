// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "basemapitem.h"

#include "mercator.h"
#include "sharedsource.h"
#include "tilelayout.h"
#include "tilenode.h"
#include "tilepainter.h"

#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

using namespace std::chrono_literals;
constexpr auto RestAfter = 150ms;
constexpr auto GatheredFor = 250ms;
constexpr auto LongestWait = 200ms; // of a frame, for its tiles
constexpr int UploadsPerFrame = 2;
constexpr int AllUploads = 1000;

} // namespace

BasemapItem::BasemapItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true); // tiles reach beyond the edges
    m_loader.setHurried(true);
    connect(&m_loader, &TileLoader::tilePainted, this, &BasemapItem::noticeTile);
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] {
        if (m_source != m_opening.result())
            setSource(m_opening.result());
    });
    m_gatherTimer.setSingleShot(true);
    m_gatherTimer.setInterval(GatheredFor);
    connect(&m_gatherTimer, &QTimer::timeout, this, &QQuickItem::update);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(RestAfter);
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        m_atRest = true;
        update();
    });
}

BasemapItem::~BasemapItem() = default;

void BasemapItem::setCenter(const QGeoCoordinate &center)
{
    if (!center.isValid() || center == m_center)
        return;
    m_center = center;
    moveView();
    Q_EMIT centerChanged();
}

void BasemapItem::setZoomLevel(qreal zoomLevel)
{
    if (!qIsFinite(zoomLevel) || zoomLevel == m_zoomLevel)
        return;
    m_zoomLevel = std::clamp(zoomLevel, 0.0, 24.0);
    if (!m_isOpening) {
        m_atRest = false;
        m_restTimer.start();
    }
    moveView();
    Q_EMIT zoomLevelChanged();
}

void BasemapItem::setBearing(qreal bearing)
{
    if (!qIsFinite(bearing) || bearing == m_bearing)
        return;
    m_bearing = bearing;
    moveView();
    Q_EMIT bearingChanged();
}

void BasemapItem::setFiles(const MapFiles &files)
{
    if (files == m_files)
        return;
    m_files = files;
    Q_EMIT filesChanged();
    const QFuture<MapSource::Pointer> opening = openSharedSource(files);
    m_opening.setFuture(opening); // of files asked for before nothing is heard any more
    if (opening.isFinished())
        setSource(opening.result());
}

QString BasemapItem::faults() const
{
    return m_source ? m_source->faults() : QString();
}

void BasemapItem::setStyle(const MapStyle &style)
{
    MapStyle whole = style;
    whole.highlighted = m_style.highlighted;
    if (whole == m_style)
        return;
    m_style = whole;
    repaintAll();
    Q_EMIT styleChanged();
}

void BasemapItem::setCacheMegabytes(int megabytes)
{
    megabytes = std::clamp(megabytes, 4, 4096);
    if (megabytes == m_cacheMegabytes)
        return;
    m_cacheMegabytes = megabytes;
    update();
    Q_EMIT cacheMegabytesChanged();
}

QStringList BasemapItem::highlightCountries() const
{
    QStringList codes(m_style.highlighted.cbegin(), m_style.highlighted.cend());
    codes.sort();
    return codes;
}

void BasemapItem::setHighlightCountries(const QStringList &codes)
{
    const QSet<QString> highlighted(codes.cbegin(), codes.cend());
    if (highlighted == m_style.highlighted)
        return;
    m_style.highlighted = highlighted;
    repaintAll();
    Q_EMIT highlightCountriesChanged();
}

MapCamera BasemapItem::camera() const
{
    // Map rounds its size to whole pixels; if we did not, the two would drift apart by half a pixel.
    return {Mercator::fromGeo(m_center), m_zoomLevel, m_bearing, QSizeF(qRound(width()), qRound(height()))};
}

void BasemapItem::moveView()
{
    ++m_change;
    m_isWhole = false;
    setReady(false);
    update();
    if (m_isOpening)
        polish();
    Q_EMIT viewMoved();
}

void BasemapItem::setSource(MapSource::Pointer source)
{
    m_source = std::move(source);
    repaintAll();
    Q_EMIT sourceChanged();
}

void BasemapItem::repaintAll()
{
    // A theme sets many colours one after the other: paint once they are all there.
    m_outdated = true;
    m_isSceneOutdated = true;
    polish();
    moveView();
}

void BasemapItem::updatePolish()
{
    if (std::exchange(m_isSceneOutdated, false))
        m_loader.setScene(m_source, m_style, m_devicePixelRatio);
    // Painting begins while the graphics device is still being opened.
    if (m_isOpening && m_source && !m_isDrawn && width() >= 1 && height() >= 1) {
        const TileLayout layout = TileLayout::of(camera(), m_devicePixelRatio, m_atRest);
        QList<TileRequest> wanted;
        for (const TileLayout::Slot &slot : layout.visible)
            wanted.append({slot.key, layout.pixels});
        m_loader.setWanted(wanted);
    }
}

void BasemapItem::noticeTile(const TileKey &key)
{
    // What is painted ahead comes along with the next frame, whenever that is.
    if (m_isDrawn && (m_isWhole || !m_inSight.contains(key)))
        return;
    // A frame for each of the first tiles would take the time that the others are painted in.
    if (!m_isOpening) {
        update();
    } else if (isPainting()) {
        if (!m_gatherTimer.isActive())
            m_gatherTimer.start();
    } else {
        update();
        Q_EMIT painted();
    }
}

void BasemapItem::setReady(bool ready)
{
    if (ready == m_ready)
        return;
    m_ready = ready;
    if (ready && std::exchange(m_isOpening, false)) {
        m_loader.setHurried(false);
        update(); // asks for what lies around
    }
    Q_EMIT readyChanged();
}

void BasemapItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if ((change == ItemSceneChange && data.window) || change == ItemDevicePixelRatioHasChanged) {
        const qreal ratio =
            change == ItemSceneChange ? data.window->effectiveDevicePixelRatio() : data.realValue;
        if (ratio != m_devicePixelRatio) {
            m_devicePixelRatio = ratio;
            repaintAll();
        }
    }
    QQuickItem::itemChange(change, data);
}

void BasemapItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    moveView();
}

QSGNode *BasemapItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (width() < 1 || height() < 1) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<TileNode *>(old);
    if (!node) // also after the graphics device was lost
        node = new TileNode(window());
    if (std::exchange(m_outdated, false))
        node->outdateAll();

    const MapCamera view = camera();
    if (!m_source) { // water until there is something to paint
        node->show({}, view, boundingRect(), m_style.water);
        return node;
    }

    if (std::exchange(m_mayWait, false))
        m_loader.waitUntilIdle(LongestWait);
    const int uploads = m_isOpening ? AllUploads : UploadsPerFrame;
    const QList<TileLoader::PaintedTile> painted = m_loader.takePainted(uploads);
    for (const TileLoader::PaintedTile &tile : painted)
        node->insert(tile.key, tile.image);

    const TileLayout layout = TileLayout::of(view, m_devicePixelRatio, m_atRest);
    node->show(layout, view, boundingRect(), m_style.water);
    m_isDrawn = true;
    m_inSight.clear();
    for (const TileLayout::Slot &slot : layout.visible)
        m_inSight.insert(slot.key);
    const qint64 tileBytes = qint64(layout.pixels) * layout.pixels * 4;
    const qint64 cacheBytes =
        std::max(m_cacheMegabytes * qint64(1024 * 1024), tileBytes * layout.visible.size() * 5 / 4);
    node->trim(cacheBytes);
    m_loader.setWanted(requests(*node, layout, cacheBytes));

    const bool isWhole = std::all_of(layout.visible.cbegin(), layout.visible.cend(),
        [&](const auto &slot) { return node->state(slot.key, layout.pixels) == TileNode::State::Final; });
    m_isWhole = m_atRest && isWhole;
    // The GUI thread waits for this one now, so it hears of it later.
    QMetaObject::invokeMethod(
        this,
        [this, ready = m_isWhole, change = m_change, more = !isWhole && painted.size() == uploads] {
            if (change == m_change)
                setReady(ready);
            if (more)
                update();
        },
        Qt::QueuedConnection);
    return node;
}

QList<TileRequest> BasemapItem::requests(
    const TileNode &node, const TileLayout &layout, qint64 cacheBytes) const
{
    using State = TileNode::State;
    QList<TileRequest> missing;
    QList<TileRequest> otherSize;
    for (const TileLayout::Slot &slot : layout.visible) {
        const State state = node.state(slot.key, layout.pixels);
        if (state == State::Missing || state == State::Outdated)
            missing.append({slot.key, layout.pixels});
        else if (state == State::OtherSize && m_atRest)
            otherSize.append({slot.key, layout.pixels});
    }
    QList<TileRequest> wanted;
    const int worldPixels = qRound(TilePainter::TileSize * m_devicePixelRatio);
    if (m_isOpening)
        return missing + otherSize;
    if (const State world = node.state({}, worldPixels); world == State::Missing || world == State::Outdated)
        wanted.append({{}, worldPixels}); // the last resort of every other tile
    wanted += missing + otherSize;
    // More than the cache holds would be painted, dropped and painted again for ever.
    const qint64 tileBytes = qint64(layout.pixels) * layout.pixels * 4;
    if (tileBytes * (layout.visible.size() + layout.around.size()) <= cacheBytes * 9 / 10) {
        for (const TileKey &key : layout.around) {
            const State state = node.state(key, layout.pixels);
            if (state == State::Missing || state == State::Outdated)
                wanted.append({key, layout.pixels});
        }
    }
    return wanted;
}
