// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "database.h"
#include "mapfiles.h"
#include "mbtiles.h"
#include "testfiles.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

class Folder {
public:
    [[nodiscard]] QString file(const QString &name = u"map.mbtiles"_s) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

/// A file made by other tools: equal tiles are kept once, and "tiles" is a view.
void writeWithView(const QString &path, const QString &tables, const QString &rows)
{
    auto database = Database::create();
    REQUIRE(database);
    REQUIRE(database->execute(
        u"CREATE TABLE metadata (name text, value text);"
        "INSERT INTO metadata VALUES ('format', 'pbf'), ('minzoom', '0'), ('maxzoom', '3');"_s
        + tables + rows));
    REQUIRE(database->saveTo(path));
}

} // namespace

TEST_CASE("A map file tells what it is and gives its tiles, rows counted from the north")
{
    const Folder folder;
    TestMetadata metadata = metadataOf({u"land"_s, u"place"_s}, 0, 3);
    metadata.insert(u"name"_s, u"Test"_s);
    metadata.insert(u"attribution"_s, u"© somebody"_s);
    writeMbTiles(folder.file(), {{{0, 0, 0}, "world"}, {{2, 1, 0}, "north"}}, metadata);
    auto tiles = MbTiles::open(folder.file());
    REQUIRE(tiles);
    CHECK(tiles->metadata().name == u"Test");
    CHECK(tiles->metadata().attribution == u"© somebody");
    CHECK(tiles->metadata().layers == QStringList{u"land"_s, u"place"_s});
    CHECK(tiles->metadata().maxZoom == 3);
    CHECK(tiles->tile({0, 0, 0}) == QByteArray("world"));
    CHECK(tiles->tile({2, 1, 0}) == QByteArray("north"));
    CHECK(tiles->tile({2, 1, 3}) == QByteArray()); // no such tile: that is no error
    CHECK(tiles->tile({2, 1, 0}) == QByteArray("north")); // and asked again
}

TEST_CASE("Keys that name no tile of the world find none")
{
    const Folder folder;
    writeMbTiles(folder.file(), {{{1, 0, 0}, "tile"}});
    auto tiles = MbTiles::open(folder.file());
    REQUIRE(tiles);
    for (const TileKey &key : {TileKey{1, -1, 0}, TileKey{1, 2, 0}, TileKey{1, 0, 2}, TileKey{1, 0, -1},
             TileKey{-1, 0, 0}, TileKey{9, 0, 0}, TileKey{60, 0, 0}})
        CHECK(tiles->tile(key) == QByteArray());
}

TEST_CASE("Nothing is read beyond the bounds that a file tells")
{
    const Folder folder;
    writeMbTiles(
        folder.file(), {{{1, 0, 0}, "west"}, {{1, 1, 0}, "east"}}, {{u"bounds"_s, u"10,40,20,60"_s}});
    auto tiles = MbTiles::open(folder.file());
    REQUIRE(tiles);
    CHECK(tiles->tile({1, 1, 0}) == QByteArray("east"));
    CHECK(tiles->tile({1, 0, 0}) == QByteArray());
}

TEST_CASE("Bounds that make no sense are those of the world")
{
    const auto bounds =
        GENERATE(as<QString>{}, u"", u"1,2,3", u"a,b,c,d", u"20,40,10,60", u"0,60,10,40", u"nan,0,1,1");
    const Folder folder;
    writeMbTiles(folder.file(), {}, {{u"bounds"_s, bounds}});
    const auto tiles = MbTiles::open(folder.file());
    REQUIRE(tiles);
    CHECK(tiles->metadata().bounds == QRectF(0, 0, 1, 1));
}

TEST_CASE("Files in which equal tiles are kept once are read without running their view")
{
    const Folder folder;
    writeWithView(folder.file(u"a"_s),
        u"CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT);"
        "CREATE TABLE images (tile_data blob, tile_id text);"
        "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map"
        " JOIN images ON images.tile_id = map.tile_id;"_s,
        u"INSERT INTO map VALUES (1, 0, 1, 'x'), (1, 1, 1, 'x'); INSERT INTO images VALUES (x'616263', 'x');"_s);
    writeWithView(folder.file(u"b"_s),
        u"CREATE TABLE tiles_shallow (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, "
        u"tile_data_id INTEGER);"
        "CREATE TABLE tiles_data (tile_data_id INTEGER PRIMARY KEY, tile_data BLOB);"
        "CREATE VIEW tiles AS SELECT 1;"_s,
        u"INSERT INTO tiles_shallow VALUES (1, 0, 1, 7), (1, 1, 1, 7); INSERT INTO tiles_data VALUES (7, x'616263');"_s);
    for (const QString &name : {u"a"_s, u"b"_s}) {
        auto tiles = MbTiles::open(folder.file(name));
        REQUIRE(tiles);
        CHECK(tiles->tile({1, 0, 0}) == QByteArray("abc"));
        CHECK(tiles->tile({1, 1, 0}) == QByteArray("abc"));
    }
}

TEST_CASE("A file whose tiles are a view of its own making is refused")
{
    const Folder folder;
    writeWithView(folder.file(),
        u"CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS zoom_level, 0 AS tile_column, 0 AS tile_row, zeroblob(i) AS tile_data FROM n;"_s,
        {});
    const auto tiles = MbTiles::open(folder.file());
    REQUIRE_FALSE(tiles);
    CHECK(tiles.error().contains(u"not of map tiles"));
}

TEST_CASE("What is no map file is an error with a reason")
{
    const Folder folder;
    CHECK_FALSE(MbTiles::open(folder.file(u"missing"_s)));
    CHECK_FALSE(MbTiles::open({}));
    CHECK_FALSE(MbTiles::open(u":/no/such/resource"_s));
    writeFile(folder.file(u"empty"_s), {});
    CHECK_FALSE(MbTiles::open(folder.file(u"empty"_s)));
    writeFile(folder.file(u"picture"_s), QByteArray("\x89PNG\r\n\x1a\n").repeated(500));
    const auto picture = MbTiles::open(folder.file(u"picture"_s));
    REQUIRE_FALSE(picture);
    CHECK(picture.error().contains(u"not a database"));
    auto other = Database::create();
    REQUIRE(other);
    REQUIRE(other->execute(u"CREATE TABLE tiles (a, b)"_s));
    REQUIRE(other->saveTo(folder.file(u"other"_s)));
    CHECK_FALSE(MbTiles::open(folder.file(u"other"_s)));
}

TEST_CASE("Zoom levels beyond reason are an error")
{
    const auto [least, most] = GENERATE(table<QString, QString>({{u"5"_s, u"4"_s}, {u"0"_s, u"31"_s}}));
    const Folder folder;
    writeMbTiles(folder.file(), {}, {{u"minzoom"_s, least}, {u"maxzoom"_s, most}});
    CHECK_FALSE(MbTiles::open(folder.file()));
}

TEST_CASE("A map file cut off anywhere gives tiles, none or an error")
{
    const Folder folder;
    TestTiles all;
    for (int x = 0; x < 16; ++x)
        all.insert({4, x, x}, QByteArray(3000, char('a' + x)));
    writeMbTiles(folder.file(), all);
    const QByteArray whole = bytesOf(folder.file());
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += 509) {
        writeFile(folder.file(u"cut"_s), whole.first(size));
        auto tiles = MbTiles::open(folder.file(u"cut"_s));
        refused += !tiles;
        for (int x = 0; tiles && x < 16; ++x)
            (void)tiles->tile({4, x, x});
    }
    CHECK(refused > 0);
}

TEST_CASE("A map file with flipped bits gives tiles, none or an error")
{
    const Folder folder;
    TestTiles all;
    for (int x = 0; x < 8; ++x)
        all.insert({3, x, x}, QByteArray(1000, char('a' + x)));
    writeMbTiles(folder.file(), all);
    QByteArray bytes = bytesOf(folder.file());
    int good = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 61) {
        const char before = bytes[at];
        bytes[at] = char(before ^ (1 << (at % 8)));
        writeFile(folder.file(u"flipped"_s), bytes);
        bytes[at] = before;
        auto tiles = MbTiles::open(folder.file(u"flipped"_s));
        for (int x = 0; tiles && x < 8; ++x)
            good += tiles->tile({3, x, x}).has_value();
    }
    CHECK(good > 0);
}

TEST_CASE("The base map is a map file")
{
    auto tiles = MbTiles::open(QStringLiteral(BASE_MAP));
    REQUIRE(tiles);
    CHECK(tiles->metadata().maxZoom == 8);
    CHECK(tiles->metadata().layers.contains(u"land"_s));
    const auto tile = tiles->tile({4, 8, 5});
    REQUIRE(tile);
    CHECK(tile->size() > 1000);
}
