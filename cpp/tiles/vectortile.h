// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPoint>
#include <QString>

#include <span>
#include <vector>

/// One decoded vector tile: plain geometry and its attributes, layer by layer. Immutable once decoded.
struct VectorTile {
    enum class Geometry : quint8 { Unknown, Points, Lines, Polygons };

    struct Value {
        QString text; ///< empty for numbers
        double number = 0;
    };
    struct Feature {
        Geometry geometry = Geometry::Unknown;
        quint32 firstTag = 0; ///< in Layer::tags
        quint32 tagCount = 0; ///< pairs
        quint32 firstPart = 0; ///< in Layer::partStarts
        quint32 partCount = 0;
    };
    struct Layer {
        QString name;
        int extent = 4096; ///< width of the tile in the units of `points`
        std::vector<QString> keys;
        std::vector<Value> values;
        std::vector<quint32> tags; ///< number of the key, number of the value, and so on
        std::vector<QPoint> points; ///< x eastward, y southward; some lie beyond the tile's edges
        std::vector<quint32> partStarts; ///< in `points`: of each line or ring; one more marks the end
        std::vector<Feature> features;

        /// The number of a key; -1 if no feature has it.
        [[nodiscard]] int key(QStringView name) const;
        /// The value a feature has for a key; null if none.
        [[nodiscard]] const Value *value(const Feature &feature, int key) const;
        /// Empty if there is none, or no text.
        [[nodiscard]] QString text(const Feature &feature, int key) const;
        /// `otherwise` if there is none.
        [[nodiscard]] double number(const Feature &feature, int key, double otherwise = 0) const;
        /// The points of one line or ring, numbered from Feature::firstPart on. Rings are not closed by a
        /// point.
        [[nodiscard]] std::span<const QPoint> part(quint32 part) const;
    };

    std::vector<Layer> layers;

    /// Null if the tile has no such layer.
    [[nodiscard]] const Layer *layer(QStringView name) const;
    /// About how much memory it takes.
    [[nodiscard]] qsizetype bytes() const;
};
