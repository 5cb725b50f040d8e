// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "lrucache.h"
#include "maplabel.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <chrono>

/// Fetches the names of tiles in a thread of its own, so that they do not wait for pictures to be painted.
class LabelLoader : public QObject {
    Q_OBJECT

public:
    explicit LabelLoader(QObject *parent = nullptr);
    ~LabelLoader() override;

    void setSource(MapSource::Pointer source);
    /// The names in a tile; asks for them if they are not here yet and gives what a tile above has meanwhile.
    [[nodiscard]] MapLabels labels(const TileKey &key);
    /// All that was asked for is here.
    [[nodiscard]] bool isIdle() const { return m_asked.isEmpty(); }
    /// Returns when all that was asked for is here and told of, or after so long.
    void waitUntilIdle(std::chrono::milliseconds atMost);

Q_SIGNALS:
    void loaded();

private:
    void load(const TileKey &key);

    MapSource::Pointer m_source;
    LruCache<TileKey, MapLabels> m_cache;
    QSet<TileKey> m_asked;
    quint64 m_number = 0; // of the source: tells an answer about an earlier one
    QThreadPool m_pool;
};
