// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "labelloader.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace {

constexpr qsizetype TilesKept = 96;

} // namespace

LabelLoader::LabelLoader(QObject *parent)
    : QObject(parent)
    , m_cache(TilesKept)
{
    m_pool.setMaxThreadCount(1);
}

LabelLoader::~LabelLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void LabelLoader::setSource(MapSource::Pointer source)
{
    m_source = std::move(source);
    m_cache = LruCache<TileKey, MapLabels>(TilesKept);
    m_asked.clear();
    ++m_number;
    m_pool.clear();
}

MapLabels LabelLoader::labels(const TileKey &key)
{
    if (const auto found = m_cache.find(key))
        return *found;
    if (!m_source)
        return {};
    load(key);
    for (int levels = 1; levels <= std::min(key.z, 3); ++levels) {
        if (const auto found = m_cache.find(key.ancestor(levels)))
            return *found;
    }
    return {};
}

void LabelLoader::waitUntilIdle(std::chrono::milliseconds atMost)
{
    if (m_pool.waitForDone(int(atMost.count())))
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void LabelLoader::load(const TileKey &key)
{
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    QtConcurrent::run(&m_pool, [source = m_source, key] {
        return labelsOf(source->namesOf(key));
    }).then(this, [this, key, number = m_number](const MapLabels &labels) {
        if (number != m_number)
            return;
        m_asked.remove(key);
        m_cache.insert(key, labels, 1);
        Q_EMIT loaded();
    });
}
