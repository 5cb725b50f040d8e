// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "streetschema.h"
#include "tilepack.h"

#include <QObject>

/// The files a map is made of: paths or resources (":/…"); an empty one is left out.
struct MapFiles {
    Q_GADGET
    Q_PROPERTY(QString base MEMBER base FINAL)
    Q_PROPERTY(QString relief MEMBER relief FINAL)
    Q_PROPERTY(QString streets MEMBER streets FINAL)

public:
    QString base; ///< the base map, vector tiles
    QString relief; ///< shades of mountains, pictures
    QString streets; ///< a town's own street map, vector tiles

    bool operator==(const MapFiles &) const = default;
};

/// What one tile of the map is painted from.
struct TileScene {
    TileKey key;
    VectorPack::Found base;
    RasterPack::Found relief;
    VectorPack::Found streets;
    StreetSchema schema = StreetSchema::Unknown;
};

/// The open files of a map; shared by all threads.
class MapSource {
public:
    using Pointer = std::shared_ptr<const MapSource>;

    static constexpr int FirstStreetZoom = 8; ///< of tiles: below it the base map tells more

    /// Opens what can be opened; what cannot is told on the log and in faults().
    [[nodiscard]] static Pointer open(const MapFiles &files);

    [[nodiscard]] QString faults() const { return m_faults; }
    [[nodiscard]] bool hasStreets() const { return m_streets != nullptr; }
    /// Reads and decodes, so not for the GUI thread.
    [[nodiscard]] TileScene scene(const TileKey &key) const;
    /// The same without what names are not made from.
    [[nodiscard]] TileScene namesOf(const TileKey &key) const;

private:
    MapSource() = default;

    VectorPack::Pointer m_base;
    RasterPack::Pointer m_relief;
    VectorPack::Pointer m_streets;
    StreetSchema m_schema = StreetSchema::Unknown;
    QString m_faults;
};
