// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vectortile.h"

#include <QStringList>

/// The ways of naming layers and classes that free street maps use.
enum class StreetSchema : quint8 {
    Unknown,
    OpenMapTiles, ///< https://openmaptiles.org/schema
    Shortbread, ///< https://shortbread-tiles.org/schema
};

/// What is drawn of a street map, in the order in which it is drawn.
enum class StreetKind : quint8 {
    None,
    Green, ///< woods, parks, meadows
    BuiltUp, ///< where people live and work
    Water,
    Stream,
    Building,
    Path,
    Minor,
    Main,
    Motorway,
    Rail,
};

/// By the names of the layers, which tell the schemas apart.
[[nodiscard]] StreetSchema schemaOf(const QStringList &layers);

/// What kind of street a class of the layer of streets is.
[[nodiscard]] StreetKind kindOfStreet(StreetSchema schema, const QString &streetClass);

/// What the features of a layer are in the two schemas.
class StreetKinds {
public:
    StreetKinds(StreetSchema schema, const VectorTile::Layer &layer);

    [[nodiscard]] StreetKind of(const VectorTile::Feature &feature) const;

private:
    using Classify = StreetKind (*)(const QString &value);

    const VectorTile::Layer &m_layer;
    int m_key = -1;
    Classify m_classify = nullptr;
};
