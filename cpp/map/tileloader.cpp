// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tileloader.h"

#include "tilepainter.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

TileLoader::TileLoader(QObject *parent)
    : QObject(parent)
{
    setHurried(false);
    m_pool.setExpiryTimeout(500); // milliseconds: a thread keeps what it paints on
    m_pool.setThreadPriority(QThread::LowPriority);
}

TileLoader::~TileLoader()
{
    setScene({}, {}, 1);
    m_pool.waitForDone();
}

void TileLoader::setScene(MapSource::Pointer source, const MapStyle &style, qreal devicePixelRatio)
{
    const QMutexLocker lock(&m_mutex);
    m_scene = {std::move(source), style, devicePixelRatio, m_scene.number + 1};
    m_queue.clear();
    m_running.clear();
    m_paintedRequests.clear();
    m_paintedImages.clear();
}

void TileLoader::setWanted(const QList<TileRequest> &nearestFirst)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.clear();
    if (!m_scene.source)
        return;
    for (const TileRequest &request : nearestFirst)
        if (!m_running.contains(request) && !m_paintedRequests.contains(request))
            m_queue.append(request);
    while (m_workers < std::min(qsizetype(m_pool.maxThreadCount()), m_queue.size())) {
        ++m_workers;
        m_pool.start([this] { work(); });
    }
}

void TileLoader::work()
{
    QMutexLocker lock(&m_mutex);
    while (!m_queue.isEmpty()) {
        const TileRequest request = m_queue.takeFirst();
        const Scene scene = m_scene;
        m_running.insert(request);
        lock.unlock();
        const QImage image = TilePainter::paint(
            scene.source->scene(request.key), scene.style, request.pixels, scene.devicePixelRatio);
        lock.relock();
        if (scene.number != m_scene.number)
            continue;
        m_running.remove(request);
        m_paintedRequests.append(request);
        m_paintedImages.append(image);
        Q_EMIT tilePainted(request.key);
    }
    if (--m_workers == 0)
        m_workersGone.wakeAll();
}

QList<TileLoader::PaintedTile> TileLoader::takePainted(int most)
{
    const QMutexLocker lock(&m_mutex);
    QList<PaintedTile> tiles;
    while (!m_paintedRequests.isEmpty() && tiles.size() < most)
        tiles.append({m_paintedRequests.takeFirst().key, m_paintedImages.takeFirst()});
    return tiles;
}

bool TileLoader::isIdle()
{
    const QMutexLocker lock(&m_mutex);
    return m_queue.isEmpty() && m_running.isEmpty();
}

void TileLoader::waitUntilIdle(std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    const QMutexLocker lock(&m_mutex);
    while (m_workers > 0 && m_workersGone.wait(&m_mutex, deadline)) { }
}

void TileLoader::setHurried(bool hurried)
{
    const QMutexLocker lock(&m_mutex);
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - (hurried ? 0 : 1), 1, 4));
}
