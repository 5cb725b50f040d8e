// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mapsource.h"
#include "mapstyle.h"

#include <QImage>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QWaitCondition>

#include <chrono>

/// A tile wanted at a size in device pixels.
struct TileRequest {
    TileKey key;
    int pixels = 0;

    bool operator==(const TileRequest &) const = default;
};

inline size_t qHash(const TileRequest &request, size_t seed = 0) noexcept
{
    return qHashMulti(seed, request.key, request.pixels);
}

/// Paints tiles in threads. The queue is replaced as a whole whenever the view moves, so that no work goes
/// into tiles no longer wanted and the nearest come first.
class TileLoader : public QObject {
    Q_OBJECT

public:
    struct PaintedTile {
        TileKey key;
        QImage image;
    };

    explicit TileLoader(QObject *parent = nullptr);
    ~TileLoader() override;

    /// Forgets all that is queued, being painted or not yet taken.
    void setScene(MapSource::Pointer source, const MapStyle &style, qreal devicePixelRatio);
    void setWanted(const QList<TileRequest> &nearestFirst);
    /// Tiles of the present scene, in the order they were painted, each only once.
    [[nodiscard]] QList<PaintedTile> takePainted(int most);
    /// All that was wanted is painted.
    [[nodiscard]] bool isIdle();
    /// Returns when all that was wanted is painted, or after so long.
    void waitUntilIdle(std::chrono::milliseconds atMost);
    /// Paints on all processors; else one is left to the threads that draw.
    void setHurried(bool hurried);

Q_SIGNALS:
    /// From a worker thread.
    void tilePainted(const TileKey &key);

private:
    struct Scene {
        MapSource::Pointer source;
        MapStyle style;
        qreal devicePixelRatio = 1;
        quint64 number = 0;
    };

    void work();

    QMutex m_mutex; // for all below but the pool
    Scene m_scene;
    QList<TileRequest> m_queue;
    QSet<TileRequest> m_running;
    QList<TileRequest> m_paintedRequests;
    QList<QImage> m_paintedImages;
    int m_workers = 0;
    QWaitCondition m_workersGone;
    QThreadPool m_pool;
};
