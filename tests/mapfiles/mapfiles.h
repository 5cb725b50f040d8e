// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tilekey.h"
#include "vectortile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPoint>
#include <QVariant>

// Map files as tests need them, written with protozero's own writer: what goes wrong with one ends the test
// case.

struct TestFeature {
    VectorTile::Geometry geometry = VectorTile::Geometry::Polygons;
    QList<QList<QPoint>> parts;
    QList<std::pair<QString, QVariant>> tags = {};
};

struct TestLayer {
    QString name;
    QList<TestFeature> features;
    quint32 extent = 4096;
};

/// A ring that runs as the format asks outer rings to.
QList<QPoint> square(int left, int top, int right, int bottom);
/// The words of a geometry.
QList<quint32> commandsOf(const TestFeature &feature);

/// One layer of a tile as a message of its own; `commands` replace the geometry of all its features.
QByteArray layerBytes(const TestLayer &layer, const QList<quint32> &commands = {});
QByteArray tileBytes(const QList<TestLayer> &layers);
QByteArray gzipped(const QByteArray &bytes);

using TestTiles = QHash<TileKey, QByteArray>;
using TestMetadata = QHash<QString, QString>;
/// Writes a file of tiles; metadata that is missing is written as for vector tiles of zoom levels 0 to 8.
void writeMbTiles(const QString &path, const TestTiles &tiles, const TestMetadata &metadata = {});
/// Metadata that names the layers of a street map.
TestMetadata metadataOf(const QStringList &layers, int minZoom, int maxZoom);
