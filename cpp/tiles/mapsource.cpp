// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapsource.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMap, "partnercities.map.source")

template <typename Pack> std::shared_ptr<Pack> opened(const QString &file, QString &faults)
{
    if (file.isEmpty())
        return {};
    auto pack = Pack::open(file);
    if (pack)
        return *pack;
    const QString fault = u"%1 cannot be shown: %2"_s.arg(file, pack.error());
    qCWarning(lcMap).noquote() << fault;
    faults += (faults.isEmpty() ? u""_s : u"\n"_s) + fault;
    return {};
}

} // namespace

MapSource::Pointer MapSource::open(const MapFiles &files)
{
    auto source = std::shared_ptr<MapSource>(new MapSource);
    source->m_base = opened<VectorPack>(files.base, source->m_faults);
    source->m_relief = opened<RasterPack>(files.relief, source->m_faults);
    source->m_streets = opened<VectorPack>(files.streets, source->m_faults);
    if (source->m_streets) {
        source->m_schema = schemaOf(source->m_streets->metadata().layers);
        if (source->m_schema == StreetSchema::Unknown) {
            const QString fault =
                u"%1 cannot be shown: neither OpenMapTiles nor Shortbread by its layers"_s.arg(files.streets);
            qCWarning(lcMap).noquote() << fault;
            source->m_faults += (source->m_faults.isEmpty() ? u""_s : u"\n"_s) + fault;
            source->m_streets.reset();
        }
    }
    return source;
}

TileScene MapSource::scene(const TileKey &key) const
{
    TileScene scene = namesOf(key);
    if (m_relief)
        scene.relief = m_relief->nearest(key);
    return scene;
}

TileScene MapSource::namesOf(const TileKey &key) const
{
    TileScene scene{key, {}, {}, {}, m_schema};
    if (m_base)
        scene.base = m_base->nearest(key);
    if (m_streets && key.z >= FirstStreetZoom)
        scene.streets = m_streets->nearest(key, FirstStreetZoom);
    return scene;
}
