// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mvtdecoder.h"

#include "inflate.h"

#include <cmath>
#include <optional>
#include <protozero/pbf_message.hpp>
#include <protozero/pbf_reader.hpp>

using namespace Qt::StringLiterals;

namespace {

// Field numbers of the format.
enum class TileField : protozero::pbf_tag_type { Layers = 3 };
enum class LayerField : protozero::pbf_tag_type {
    Name = 1,
    Features = 2,
    Keys = 3,
    Values = 4,
    Extent = 5,
    Version = 15
};
enum class FeatureField : protozero::pbf_tag_type { Tags = 2, Type = 3, Geometry = 4 };
enum class ValueField : protozero::pbf_tag_type {
    Text = 1,
    Float = 2,
    Double = 3,
    Int = 4,
    UInt = 5,
    SInt = 6,
    Bool = 7
};
enum class Command : quint32 { MoveTo = 1, LineTo = 2, ClosePath = 7 };

using protozero::data_view;
using protozero::pbf_message;

/// What is wrong, on the way out of nested readers; leaves this file as a value.
struct Fault {
    QString reason;
};

class Reading {
public:
    Reading(const QStringList &wanted, const TileLimits &limits)
        : m_wanted(wanted)
        , m_limits(limits)
    {
    }

    VectorTile tile(data_view bytes)
    {
        VectorTile tile;
        quint32 count = 0;
        pbf_message<TileField> message(bytes);
        while (message.next()) {
            if (message.tag() != TileField::Layers
                || message.wire_type() != protozero::pbf_wire_type::length_delimited) {
                message.skip();
                continue;
            }
            limit(++count, m_limits.layers, "layers");
            if (auto read = layer(message.get_view()))
                tile.layers.push_back(*std::move(read));
        }
        return tile;
    }

private:
    void limit(quint64 count, quint64 most, const char *what) const
    {
        if (count > most)
            throw Fault{u"more than %1 %2"_s.arg(most).arg(QLatin1StringView(what))};
    }

    QString text(data_view utf8) const
    {
        limit(utf8.size(), m_limits.textBytes, "bytes in a text");
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    std::optional<VectorTile::Layer> layer(data_view bytes)
    {
        VectorTile::Layer layer;
        std::vector<data_view> features; // the layer's name and extent may come after them
        pbf_message<LayerField> message(bytes);
        while (message.next()) {
            switch (message.tag_and_type()) {
            case tag_and_type(LayerField::Name, protozero::pbf_wire_type::length_delimited):
                layer.name = text(message.get_view());
                if (!m_wanted.isEmpty() && !m_wanted.contains(layer.name))
                    return std::nullopt;
                break;
            case tag_and_type(LayerField::Features, protozero::pbf_wire_type::length_delimited):
                limit(++m_features, m_limits.features, "features");
                features.push_back(message.get_view());
                break;
            case tag_and_type(LayerField::Keys, protozero::pbf_wire_type::length_delimited):
                layer.keys.push_back(text(message.get_view()));
                limit(layer.keys.size(), m_limits.keys, "keys");
                break;
            case tag_and_type(LayerField::Values, protozero::pbf_wire_type::length_delimited):
                layer.values.push_back(value(message.get_view()));
                limit(layer.values.size(), m_limits.values, "values");
                break;
            case tag_and_type(LayerField::Extent, protozero::pbf_wire_type::varint): {
                const quint32 extent = message.get_uint32();
                if (extent == 0)
                    throw Fault{u"a layer without an extent"_s};
                limit(extent, quint64(m_limits.extent), "units across");
                layer.extent = int(extent);
                break;
            }
            default:
                message.skip();
            }
        }
        if (layer.name.isEmpty())
            throw Fault{u"a layer without a name"_s};
        layer.features.reserve(features.size());
        for (const data_view feature : features)
            layer.features.push_back(this->feature(feature, layer));
        layer.partStarts.push_back(quint32(layer.points.size()));
        return layer;
    }

    VectorTile::Value value(data_view bytes) const
    {
        VectorTile::Value value;
        pbf_message<ValueField> message(bytes);
        using Wire = protozero::pbf_wire_type;
        while (message.next()) {
            switch (message.tag_and_type()) {
            case tag_and_type(ValueField::Text, Wire::length_delimited):
                value.text = text(message.get_view());
                break;
            case tag_and_type(ValueField::Float, Wire::fixed32):
                value.number = double(message.get_float());
                break;
            case tag_and_type(ValueField::Double, Wire::fixed64):
                value.number = message.get_double();
                break;
            case tag_and_type(ValueField::Int, Wire::varint):
                value.number = double(message.get_int64());
                break;
            case tag_and_type(ValueField::UInt, Wire::varint):
                value.number = double(message.get_uint64());
                break;
            case tag_and_type(ValueField::SInt, Wire::varint):
                value.number = double(message.get_sint64());
                break;
            case tag_and_type(ValueField::Bool, Wire::varint):
                value.number = message.get_bool() ? 1 : 0;
                break;
            default:
                message.skip();
            }
        }
        if (!std::isfinite(value.number))
            value.number = 0;
        return value;
    }

    VectorTile::Feature feature(data_view bytes, VectorTile::Layer &layer)
    {
        VectorTile::Feature feature;
        feature.firstTag = quint32(layer.tags.size());
        feature.firstPart = quint32(layer.partStarts.size());
        pbf_message<FeatureField> message(bytes);
        protozero::iterator_range<protozero::pbf_reader::const_uint32_iterator> geometry;
        using Wire = protozero::pbf_wire_type;
        while (message.next()) {
            switch (message.tag_and_type()) {
            case tag_and_type(FeatureField::Tags, Wire::length_delimited):
                for (const quint32 tag : message.get_packed_uint32()) {
                    limit(++m_tags, m_limits.tags, "tags");
                    layer.tags.push_back(tag);
                }
                break;
            case tag_and_type(FeatureField::Type, Wire::varint):
                if (const quint32 type = message.get_uint32(); type <= 3)
                    feature.geometry = VectorTile::Geometry(type);
                break;
            case tag_and_type(FeatureField::Geometry, Wire::length_delimited):
                geometry = message.get_packed_uint32();
                break;
            default:
                message.skip();
            }
        }
        checkTags(feature, layer);
        readGeometry(geometry, feature, layer);
        feature.partCount = quint32(layer.partStarts.size()) - feature.firstPart;
        return feature;
    }

    static void checkTags(VectorTile::Feature &feature, const VectorTile::Layer &layer)
    {
        const auto count = quint32(layer.tags.size()) - feature.firstTag;
        if (count % 2 != 0)
            throw Fault{u"a tag without a value"_s};
        feature.tagCount = count / 2;
        for (quint32 i = feature.firstTag; i < layer.tags.size(); i += 2)
            if (layer.tags[i] >= layer.keys.size() || layer.tags[i + 1] >= layer.values.size())
                throw Fault{u"a tag that is not there"_s};
    }

    template <typename Range>
    void readGeometry(const Range &commands, const VectorTile::Feature &feature, VectorTile::Layer &layer)
    {
        qint64 x = 0;
        qint64 y = 0;
        const qint64 farthest = qint64(layer.extent) * (m_limits.reach + 1);
        const bool isPoints = feature.geometry == VectorTile::Geometry::Points;
        const std::size_t least = isPoints ? 1 : feature.geometry == VectorTile::Geometry::Polygons ? 3 : 2;
        std::size_t start = layer.points.size();
        const auto finish = [&] {
            if (layer.points.size() - start >= least) {
                limit(++m_parts, m_limits.parts, "parts");
                layer.partStarts.push_back(quint32(start));
            } else {
                layer.points.resize(start); // too few to be seen
            }
            start = layer.points.size();
        };
        auto next = commands.begin();
        const auto end = commands.end();
        const auto coordinate = [&](qint64 from) {
            if (next == end)
                throw Fault{u"a geometry that ends too early"_s};
            const qint64 to = from + protozero::decode_zigzag32(*next++);
            if (to < -farthest || to > farthest)
                throw Fault{u"a point far beyond the tile"_s};
            return to;
        };
        bool moved = false;
        while (next != end) {
            const quint32 word = *next++;
            const quint32 count = word >> 3;
            switch (Command(word & 7)) {
            case Command::MoveTo:
                if (count == 0 || (count > 1 && !isPoints))
                    throw Fault{u"a wrong count of moves"_s};
                if (!isPoints)
                    finish();
                moved = true;
                break;
            case Command::LineTo:
                if (!moved || count == 0 || isPoints)
                    throw Fault{u"a line from nowhere"_s};
                break;
            case Command::ClosePath:
                if (!moved || count != 1 || isPoints)
                    throw Fault{u"an end without a ring"_s};
                finish();
                moved = false;
                continue;
            default:
                throw Fault{u"an unknown command"_s};
            }
            for (quint32 i = 0; i < count; ++i) {
                x = coordinate(x);
                y = coordinate(y);
                limit(++m_vertices, m_limits.vertices, "vertices");
                layer.points.emplace_back(int(x), int(y));
            }
        }
        finish();
    }

    const QStringList &m_wanted;
    const TileLimits &m_limits;
    quint32 m_features = 0;
    quint32 m_vertices = 0;
    quint32 m_parts = 0;
    quint32 m_tags = 0;
};

} // namespace

tl::expected<VectorTile, QString> MvtDecoder::decode(
    QByteArrayView packed, const QStringList &wanted, const TileLimits &limits)
{
    if (packed.size() > limits.packedBytes)
        return tl::unexpected(u"more than %1 bytes"_s.arg(limits.packedBytes));
    const auto bytes = inflated(packed, limits.bytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    try {
        return Reading(wanted, limits).tile({bytes->constData(), std::size_t(bytes->size())});
    } catch (const Fault &fault) {
        return tl::unexpected(fault.reason);
    } catch (const protozero::exception &fault) {
        return tl::unexpected(QString::fromLatin1(fault.what()));
    }
}
