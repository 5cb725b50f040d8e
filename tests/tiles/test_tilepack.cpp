// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"
#include "testfiles.h"
#include "tilepack.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QStringList heard;

void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
    heard.append(message);
}

/// Listens to the log while it lives.
class Log {
public:
    Log()
    {
        heard.clear();
        m_before = qInstallMessageHandler(hear);
    }
    ~Log() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Log)

private:
    QtMessageHandler m_before;
};

QByteArray land(const QString &iso)
{
    return gzipped(tileBytes(
        {{u"land"_s, {{VectorTile::Geometry::Polygons, {square(0, 0, 4096, 4096)}, {{u"iso"_s, iso}}}}}}));
}

QString countryOf(const VectorPack::Found &found)
{
    if (!found.tile)
        return {};
    const VectorTile::Layer *layer = found.tile->layer(u"land");
    return layer->text(layer->features.front(), layer->key(u"iso"));
}

} // namespace

TEST_CASE("Where a tile is missing the nearest one above it stands in")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"map.mbtiles"_s);
    writeMbTiles(file, {{{0, 0, 0}, land(u"AA"_s)}, {{2, 1, 1}, land(u"BB"_s)}, {{4, 4, 4}, land(u"CC"_s)}},
        {{u"maxzoom"_s, u"4"_s}});
    const auto pack = VectorPack::open(file);
    REQUIRE(pack);
    CHECK(countryOf((*pack)->nearest({4, 4, 4})) == u"CC");
    CHECK((*pack)->nearest({4, 5, 5}).key == TileKey{2, 1, 1});
    CHECK(countryOf((*pack)->nearest({4, 5, 5})) == u"BB");
    CHECK(countryOf((*pack)->nearest({4, 0, 0})) == u"AA");
    // Beyond the last zoom level, too.
    CHECK((*pack)->nearest({9, 4 << 5, 4 << 5}).key == TileKey{4, 4, 4});
    CHECK_FALSE((*pack)->nearest({4, 0, 0}, 3).tile);
    CHECK_FALSE((*pack)->tile({4, 0, 0}));
}

TEST_CASE("A damaged tile is told once with file and place, and the one above it stands in")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"map.mbtiles"_s);
    writeMbTiles(
        file, {{{0, 0, 0}, land(u"AA"_s)}, {{3, 2, 1}, land(u"BB"_s).chopped(5)}, {{3, 3, 1}, "noise"}});
    const auto pack = VectorPack::open(file);
    REQUIRE(pack);
    const Log log;
    for (int i = 0; i < 3; ++i) {
        CHECK(countryOf((*pack)->nearest({3, 2, 1})) == u"AA");
        CHECK(countryOf((*pack)->nearest({3, 3, 1})) == u"AA");
    }
    REQUIRE(heard.size() == 2);
    CHECK(heard[0].contains(file));
    CHECK(heard[0].contains(u"3/2/1"));
    CHECK(heard[1].contains(u"3/3/1"));
}

TEST_CASE("A file of nothing but damaged tiles does not fill the log")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"map.mbtiles"_s);
    TestTiles tiles;
    for (int x = 0; x < 256; ++x)
        tiles.insert({8, x, 3}, "noise");
    writeMbTiles(file, tiles);
    const auto pack = VectorPack::open(file);
    REQUIRE(pack);
    const Log log;
    for (int x = 0; x < 256; ++x)
        (void)(*pack)->nearest({8, x, 3});
    CHECK(heard.size() == 100);
}

TEST_CASE("Pictures are not taken for vector tiles, nor the other way round")
{
    CHECK_FALSE(RasterPack::open(QStringLiteral(BASE_MAP)));
    CHECK_FALSE(VectorPack::open(QStringLiteral(RELIEF)));
    const auto relief = RasterPack::open(QStringLiteral(RELIEF));
    REQUIRE(relief);
    const RasterPack::TilePointer tile = (*relief)->tile({4, 8, 5});
    REQUIRE(tile);
    CHECK(tile->format() == QImage::Format_Grayscale8);
    CHECK(tile->width() == 512);
}

TEST_CASE("A tile of a relief that is no picture is told and left out")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"relief.mbtiles"_s);
    writeMbTiles(file, {{{4, 8, 5}, "GIF89a noise"}, {{4, 8, 6}, ""}}, {{u"format"_s, u"jpg"_s}});
    const auto relief = RasterPack::open(file);
    REQUIRE(relief);
    const Log log;
    CHECK_FALSE((*relief)->nearest({4, 8, 5}).tile);
    CHECK_FALSE((*relief)->nearest({4, 8, 6}).tile);
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].contains(u"4/8/5"));
}
