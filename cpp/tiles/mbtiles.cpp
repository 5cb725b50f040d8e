// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mbtiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int HighestZoom = 22;
constexpr int MostLayers = 200;
constexpr qsizetype MostJson = 1024 * 1024;

/// The makers of MBTiles keep equal tiles once, in two tables under a view. Views of a file from elsewhere
/// are not run, so their tables are read here.
struct Shape {
    QStringView table;
    QStringView otherTable;
    QStringView select;
};
constexpr std::array shapes{
    Shape{u"tiles", u"tiles",
        u"SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3"},
    Shape{u"map", u"images",
        u"SELECT i.tile_data FROM map m JOIN images i ON i.tile_id = m.tile_id WHERE m.zoom_level = ?1"
        " AND m.tile_column = ?2 AND m.tile_row = ?3"},
    Shape{u"tiles_shallow", u"tiles_data",
        u"SELECT d.tile_data FROM tiles_shallow s JOIN tiles_data d ON d.tile_data_id = s.tile_data_id"
        " WHERE s.zoom_level = ?1 AND s.tile_column = ?2 AND s.tile_row = ?3"},
};

QString reasonOf(const SqliteError &error)
{
    return error.message;
}

tl::expected<bool, SqliteError> hasTable(Database &database, QStringView name)
{
    auto statement = database.prepare(u"SELECT 1 FROM sqlite_schema WHERE name = ?1 AND type = 'table'"
                                      " AND sql NOT LIKE 'create virtual%'"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(1, name.toString()).step();
}

tl::expected<Database, SqliteError> openDatabase(const QString &file)
{
    if (!file.startsWith(u":/"))
        return Database::openReadOnly(file);
    const QResource resource(file);
    if (resource.compressionAlgorithm() != QResource::NoCompression)
        return Database::openBytes({});
    return Database::openBytes({resource.data(), resource.size()});
}

double mercatorY(double latitude)
{
    constexpr double most = 85.05112877980659;
    const double radians = std::clamp(latitude, -most, most) * std::numbers::pi / 180;
    return 0.5 - std::log(std::tan(std::numbers::pi / 4 + radians / 2)) / (2 * std::numbers::pi);
}

/// "left,bottom,right,top" in degrees; the world if it is not that.
QRectF boundsFrom(const QString &text)
{
    const QRectF world(0, 0, 1, 1);
    const QStringList parts = text.split(u',');
    if (parts.size() != 4)
        return world;
    std::array<double, 4> degrees{};
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        degrees[std::size_t(i)] = parts[i].trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(degrees[std::size_t(i)]))
            return world;
    }
    const auto [left, bottom, right, top] = degrees;
    if (left >= right || bottom >= top)
        return world;
    return world
        & QRectF(QPointF(left / 360 + 0.5, mercatorY(top)), QPointF(right / 360 + 0.5, mercatorY(bottom)));
}

QStringList layersFrom(const QString &json)
{
    QStringList layers;
    if (json.size() > MostJson)
        return layers;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    for (const QJsonValue &layer : document[u"vector_layers"].toArray()) {
        if (layers.size() < MostLayers)
            layers.append(layer[u"id"].toString());
    }
    return layers;
}

} // namespace

MbTiles::MbTiles(Database database, Statement select)
    : m_database(std::move(database))
    , m_select(std::move(select))
{
}

tl::expected<MbTiles, QString> MbTiles::open(const QString &file)
{
    auto database = openDatabase(file);
    if (!database)
        return tl::unexpected(reasonOf(database.error()));
    // Tiles are read once and kept decoded: of the file, room for the way to them is enough (KiB).
    if (const auto set = database->execute(u"PRAGMA cache_size = -256"_s); !set)
        return tl::unexpected(reasonOf(set.error()));
    for (const Shape &shape : shapes) {
        const auto one = hasTable(*database, shape.table);
        const auto other = hasTable(*database, shape.otherTable);
        if (!one || !other)
            return tl::unexpected(reasonOf(one ? other.error() : one.error()));
        if (!*one || !*other)
            continue;
        auto select = database->prepare(shape.select.toString());
        if (!select)
            return tl::unexpected(reasonOf(select.error()));
        MbTiles tiles(*std::move(database), *std::move(select));
        if (const auto read = tiles.readMetadata(); !read)
            return tl::unexpected(read.error());
        return tiles;
    }
    return tl::unexpected(u"a database, but not of map tiles"_s);
}

tl::expected<void, QString> MbTiles::readMetadata()
{
    auto statement = m_database.prepare(u"SELECT name, value FROM metadata LIMIT 100"_s);
    if (!statement)
        return tl::unexpected(reasonOf(statement.error()));
    m_metadata.minZoom = -1;
    m_metadata.maxZoom = -1;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(reasonOf(row.error()));
        if (!*row)
            break;
        const QString name = statement->text(0);
        const QString value = statement->text(1);
        if (name == u"name")
            m_metadata.name = value;
        else if (name == u"format")
            m_metadata.format = value;
        else if (name == u"attribution")
            m_metadata.attribution = value;
        else if (name == u"bounds")
            m_metadata.bounds = boundsFrom(value);
        else if (name == u"minzoom")
            m_metadata.minZoom = value.toInt();
        else if (name == u"maxzoom")
            m_metadata.maxZoom = value.toInt();
        else if (name == u"json")
            m_metadata.layers = layersFrom(value);
    }
    return readZooms();
}

tl::expected<void, QString> MbTiles::readZooms()
{
    if (m_metadata.maxZoom < 0 || m_metadata.minZoom < 0) { // older files do not tell
        m_metadata.minZoom = 0;
        m_metadata.maxZoom = HighestZoom;
    }
    if (m_metadata.minZoom > m_metadata.maxZoom || m_metadata.maxZoom > HighestZoom)
        return tl::unexpected(u"zoom levels from %1 to %2"_s.arg(m_metadata.minZoom).arg(m_metadata.maxZoom));
    return {};
}

tl::expected<QByteArray, QString> MbTiles::tile(const TileKey &key)
{
    if (key.z < m_metadata.minZoom || key.z > m_metadata.maxZoom)
        return QByteArray();
    const int count = 1 << key.z;
    const QRectF square(double(key.x) / count, double(key.y) / count, 1.0 / count, 1.0 / count);
    if (key.x < 0 || key.x >= count || key.y < 0 || key.y >= count || !square.intersects(m_metadata.bounds))
        return QByteArray();
    m_select.bind(1, key.z).bind(2, key.x).bind(3, count - 1 - key.y); // rows are counted from the south
    const auto row = m_select.step();
    const QByteArray bytes = row && *row ? m_select.bytes(0) : QByteArray();
    m_select.reset();
    if (!row)
        return tl::unexpected(reasonOf(row.error()));
    return bytes;
}
