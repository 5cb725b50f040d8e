// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tilegeometry.h"
#include "tilekey.h"
#include "worldfile.h"

#include <tl/expected.hpp>

#include <memory>

/// The geometry of the base map, cut tile by tile; immutable once loaded, so all painter threads share one.
class VectorSource {
public:
    using Pointer = std::shared_ptr<const VectorSource>;

    /// Reads a file or a resource (":/…"); takes a while, so not for the GUI thread. The error is for the
    /// log.
    [[nodiscard]] static tl::expected<Pointer, QString> load(const QString &fileName);
    [[nodiscard]] static tl::expected<Pointer, QString> parse(QByteArrayView bytes);

    /// What a tile shows with the vertices needed at a zoom level, and `margin` (in tiles) around it.
    [[nodiscard]] TileGeometry cut(const TileKey &key, int zoom, double margin) const;

private:
    explicit VectorSource(WorldFile world);

    WorldFile m_world;
};
