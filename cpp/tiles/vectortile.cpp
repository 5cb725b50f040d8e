// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "vectortile.h"

#include <algorithm>

int VectorTile::Layer::key(QStringView wanted) const
{
    const auto found = std::ranges::find(keys, wanted);
    return found == keys.end() ? -1 : int(found - keys.begin());
}

const VectorTile::Value *VectorTile::Layer::value(const Feature &feature, int key) const
{
    for (quint32 i = 0; key >= 0 && i < feature.tagCount; ++i) {
        const quint32 at = feature.firstTag + 2 * i;
        if (tags[at] == quint32(key))
            return &values[tags[at + 1]];
    }
    return nullptr;
}

QString VectorTile::Layer::text(const Feature &feature, int key) const
{
    const Value *found = value(feature, key);
    return found ? found->text : QString();
}

double VectorTile::Layer::number(const Feature &feature, int key, double otherwise) const
{
    const Value *found = value(feature, key);
    return found ? found->number : otherwise;
}

std::span<const QPoint> VectorTile::Layer::part(quint32 part) const
{
    return std::span(points).subspan(partStarts[part], partStarts[part + 1] - partStarts[part]);
}

const VectorTile::Layer *VectorTile::layer(QStringView name) const
{
    const auto found = std::ranges::find(layers, name, &Layer::name);
    return found == layers.end() ? nullptr : &*found;
}

qsizetype VectorTile::bytes() const
{
    std::size_t sum = sizeof(VectorTile);
    for (const Layer &layer : layers) {
        sum += sizeof(Layer) + layer.points.capacity() * sizeof(QPoint)
            + layer.features.capacity() * sizeof(Feature)
            + (layer.tags.capacity() + layer.partStarts.capacity()) * sizeof(quint32)
            + layer.keys.capacity() * sizeof(QString);
        for (const Value &value : layer.values)
            sum += sizeof(Value) + std::size_t(value.text.capacity()) * sizeof(QChar);
    }
    return qsizetype(sum);
}
