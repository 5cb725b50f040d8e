// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areareach.h"
#include "language.h"
#include "mapsource.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <array>
#include <memory>

/// What a name on the map is the name of; the first ones come before the others where there is no room for
/// all.
enum class LabelKind : quint8 {
    Capital,
    Country,
    City,
    Sea,
    Town,
    Lake,
    River,
    Village,
    District,
    Street,
};

/// One name of a place in all languages.
struct MapLabel {
    LabelKind kind = LabelKind::Village;
    QString name; ///< as people there write it
    QString international; ///< the same in Latin letters, where it is not
    std::array<QString, allLanguages.size()> translated; ///< by Language; empty where it is the name
    QString country; ///< ISO 3166-1 alpha-2, or empty
    QPointF place; ///< Mercator
    QList<QPointF> line; ///< Mercator: what the name runs along; empty for points
    AreaReach reach; ///< of a country around the place
    double weight = 0; ///< among those of a kind the heavier one comes first
    double fromZoom = 0; ///< of the map
    quint64 id = 0; ///< the same in all tiles and at all zoom levels

    /// The name for readers of a language; never empty.
    [[nodiscard]] QString in(Language language) const;
};

using MapLabels = std::shared_ptr<const QList<MapLabel>>;

/// The names in a tile: of points that lie in it and lines that run through it.
[[nodiscard]] MapLabels labelsOf(const TileScene &scene);
