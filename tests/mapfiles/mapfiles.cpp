// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"

#include "database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

#include <protozero/pbf_writer.hpp>
#include <zlib.h>

using namespace Qt::StringLiterals;

QList<QPoint> square(int left, int top, int right, int bottom)
{
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

QList<quint32> commandsOf(const TestFeature &feature)
{
    QList<quint32> words;
    QPoint at;
    const auto go = [&](QPoint to) {
        words << protozero::encode_zigzag32(to.x() - at.x()) << protozero::encode_zigzag32(to.y() - at.y());
        at = to;
    };
    for (const QList<QPoint> &part : feature.parts) {
        if (feature.geometry == VectorTile::Geometry::Points) {
            words << (quint32(part.size()) << 3 | 1);
            for (const QPoint point : part)
                go(point);
            continue;
        }
        words << (1U << 3 | 1);
        go(part.constFirst());
        words << (quint32(part.size() - 1) << 3 | 2);
        for (const QPoint point : part.sliced(1))
            go(point);
        if (feature.geometry == VectorTile::Geometry::Polygons)
            words << (1U << 3 | 7);
    }
    return words;
}

QByteArray layerBytes(const TestLayer &layer, const QList<quint32> &commands)
{
    std::string bytes;
    protozero::pbf_writer writer(bytes);
    writer.add_uint32(15, 2);
    writer.add_string(1, layer.name.toStdString());
    QStringList keys;
    QList<QVariant> values;
    for (const TestFeature &feature : layer.features) {
        std::vector<quint32> tags;
        for (const auto &[key, value] : feature.tags) {
            if (!keys.contains(key))
                keys.append(key);
            values.append(value);
            tags.push_back(quint32(keys.indexOf(key)));
            tags.push_back(quint32(values.size() - 1));
        }
        const QList<quint32> words = commands.isEmpty() ? commandsOf(feature) : commands;
        protozero::pbf_writer message(writer, 2);
        message.add_packed_uint32(2, tags.begin(), tags.end());
        message.add_enum(3, int(feature.geometry));
        message.add_packed_uint32(4, words.begin(), words.end());
    }
    for (const QString &key : keys)
        writer.add_string(3, key.toStdString());
    for (const QVariant &value : values) {
        protozero::pbf_writer message(writer, 4);
        switch (value.typeId()) {
        case QMetaType::Int:
            message.add_sint64(6, value.toInt());
            break;
        case QMetaType::Double:
            message.add_double(3, value.toDouble());
            break;
        case QMetaType::Bool:
            message.add_bool(7, value.toBool());
            break;
        default:
            message.add_string(1, value.toString().toStdString());
        }
    }
    writer.add_uint32(5, layer.extent);
    return QByteArray::fromStdString(bytes);
}

QByteArray tileBytes(const QList<TestLayer> &layers)
{
    std::string bytes;
    protozero::pbf_writer writer(bytes);
    for (const TestLayer &layer : layers)
        writer.add_message(3, layerBytes(layer).toStdString());
    return QByteArray::fromStdString(bytes);
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

TestMetadata metadataOf(const QStringList &layers, int minZoom, int maxZoom)
{
    QJsonArray array;
    for (const QString &layer : layers)
        array.append(QJsonObject{{u"id"_s, layer}});
    return {{u"json"_s, QString::fromUtf8(QJsonDocument(QJsonObject{{u"vector_layers"_s, array}}).toJson())},
        {u"minzoom"_s, QString::number(minZoom)}, {u"maxzoom"_s, QString::number(maxZoom)}};
}

void writeMbTiles(const QString &path, const TestTiles &tiles, const TestMetadata &metadata)
{
    QFile::remove(path);
    auto database = Database::create();
    REQUIRE(database);
    REQUIRE(database->execute(u"CREATE TABLE metadata (name text, value text);"
                              "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer,"
                              " tile_data blob, PRIMARY KEY (zoom_level, tile_column, tile_row))"_s));
    TestMetadata all{{u"format"_s, u"pbf"_s}, {u"minzoom"_s, u"0"_s}, {u"maxzoom"_s, u"8"_s}};
    all.insert(metadata);
    auto entry = database->prepare(u"INSERT INTO metadata VALUES (?1, ?2)"_s);
    REQUIRE(entry);
    for (auto each = all.cbegin(); each != all.cend(); ++each)
        REQUIRE(entry->bind(1, each.key()).bind(2, each.value()).run());
    auto row = database->prepare(u"INSERT INTO tiles VALUES (?1, ?2, ?3, ?4)"_s);
    REQUIRE(row);
    for (auto tile = tiles.cbegin(); tile != tiles.cend(); ++tile) {
        const TileKey &key = tile.key();
        REQUIRE(
            row->bind(1, key.z).bind(2, key.x).bind(3, (1 << key.z) - 1 - key.y).bind(4, tile.value()).run());
    }
    REQUIRE(database->saveTo(path));
}
