// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "tilepainter.h"
#include "vectorsource.h"
#include "worldfile.h"

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

namespace {

QByteArray worldBytes()
{
    QFile file(QStringLiteral(WORLD_FILE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isError(const QByteArray &bytes)
{
    return !WorldFile::parse(bytes);
}

// One country "SI" that is a triangle; `arcs` may be replaced by something worse.
QByteArray triangle(
    const QByteArray &arcs = QByteArray("\x01\x01\x04\x02\x02\x00\x14\x00\x00\x00\x14\x00\x13\x13\x00", 15),
    const QByteArray &code = "\x02SI", const QByteArray &ring = QByteArray("\x01\x00", 2))
{
    return "PCW1" + arcs + '\x01' + code + "\x01\x01" + ring;
}

} // namespace

TEST_CASE("The whole world file loads")
{
    const auto world = WorldFile::parse(worldBytes());
    REQUIRE(world);
    CHECK(world->countries.size() > 200);
    CHECK(world->arcs.size() > 4000);
    CHECK(world->vertices.size() > 100000);
}

TEST_CASE("A small world file loads as it is written")
{
    const auto world = WorldFile::parse(triangle());
    REQUIRE(world);
    REQUIRE(world->vertices.size() == 4);
    CHECK(world->vertices[0].point == QPoint(1, 1));
    CHECK(world->vertices[1].point == QPoint(11, 1));
    CHECK(world->vertices[2].point == QPoint(11, 11));
    CHECK(world->vertices[3].point == QPoint(1, 1));
    REQUIRE(world->countries.size() == 1);
    CHECK(world->countries[0].code == QStringLiteral("SI"));
}

TEST_CASE("A world file that breaks its own rules is an error")
{
    CHECK(isError({}));
    CHECK(isError("PCW2" + triangle().sliced(4)));
    CHECK(isError(triangle() + 'x'));
    CHECK(isError(triangle().replace("SI", "s1")));
    CHECK(isError(
        triangle(QByteArray("\x01\x04\x04\x02\x02\x00\x14\x00\x00\x00\x14\x00\x13\x13\x00", 15)))); // kind
    CHECK(isError(
        triangle(QByteArray("\x01\x01\x04\x02\x02\x00\x14\x00\x00\x00\x14\x63\x13\x13\x00", 15)))); // zoom
    CHECK(isError(triangle(QByteArray("\x01\x01\x01\x02\x02\x00", 6)))); // a line of one vertex
    CHECK(
        isError(triangle(QByteArray("\x01\x01\x03\x02\x02\x00\x14\x00\x00\x00\x14\x00", 12)))); // not closed
}

TEST_CASE("A world file that refers to arcs it does not have is an error")
{
    const QByteArray arcs("\x01\x01\x04\x02\x02\x00\x14\x00\x00\x00\x14\x00\x13\x13\x00", 15);
    CHECK(isError(triangle(arcs, "\x02SI", QByteArray("\x01\x02", 2))));
    CHECK(isError(triangle(arcs, "\x02SI", QByteArray("\x01\x05", 2))));
    CHECK(isError(triangle(arcs, "\x02SI", QByteArray("\x01\xff\xff\xff\xff\x0f", 6))));
}

TEST_CASE("A world file that claims billions of things is an error, not an allocation")
{
    const QByteArray billions("\xff\xff\xff\xff\x0f", 5);
    CHECK(isError("PCW1" + billions));
    CHECK(isError("PCW1\x01\x01" + billions));
    CHECK(isError("PCW1" + QByteArray(1, '\0') + billions));
    CHECK(isError("PCW1" + QByteArray(200, '\xff')));
    CHECK(isError(triangle().replace("SI\x01\x01", "SI\x01\xff\xff\xff\xff\x0f")));
}

TEST_CASE("A world file cut off anywhere is an error")
{
    const QByteArray bytes = worldBytes();
    for (qsizetype size = 0; size < 500; ++size)
        REQUIRE_FALSE(WorldFile::parse(QByteArrayView(bytes).first(size)));
    for (qsizetype size = 500; size < bytes.size(); size += 79987)
        REQUIRE_FALSE(WorldFile::parse(QByteArrayView(bytes).first(size)));
    for (qsizetype size = bytes.size() - 20; size < bytes.size(); ++size)
        REQUIRE_FALSE(WorldFile::parse(QByteArrayView(bytes).first(size)));
    const QByteArray small = triangle();
    for (qsizetype size = 0; size < small.size(); ++size)
        REQUIRE_FALSE(WorldFile::parse(QByteArrayView(small).first(size)));
}

TEST_CASE("A world file with flipped bits is an error or can be painted")
{
    QByteArray bytes = worldBytes();
    QRandomGenerator random(20260101);
    int painted = 0;
    for (int i = 0; i < 60; ++i) {
        // Half of them where the counts and references are: the last tenth of the file.
        const qsizetype from = i % 2 ? bytes.size() * 9 / 10 : 0;
        const qsizetype at = from + random.bounded(int(bytes.size() - from));
        const char flipped = char(1 << random.bounded(8));
        bytes[at] = char(bytes[at] ^ flipped);
        if (const auto source = VectorSource::parse(bytes)) {
            for (const TileKey &key : {TileKey{0, 0, 0}, TileKey{3, 4, 2}})
                (void)TilePainter::paint((*source)->cut(key, key.z, 0.02), {}, 64, 1);
            ++painted;
        }
        bytes[at] = char(bytes[at] ^ flipped);
    }
    CHECK(painted > 0);
}

TEST_CASE("A small world file with every bit flipped in turn is an error or can be painted")
{
    QByteArray bytes = triangle();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            const char before = bytes[at];
            bytes[at] = char(before ^ (1 << bit));
            if (const auto source = VectorSource::parse(bytes))
                (void)TilePainter::paint((*source)->cut({0, 0, 0}, 9, 0.02), {}, 64, 1);
            bytes[at] = before;
        }
    }
    CHECK(VectorSource::parse(bytes));
}
