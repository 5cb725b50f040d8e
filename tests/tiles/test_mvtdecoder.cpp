// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"
#include "mvtdecoder.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Geometry = VectorTile::Geometry;

/// One layer of each geometry, with tags of each type.
QList<TestLayer> sample()
{
    return {
        {u"land"_s,
            {{Geometry::Polygons,
                {square(0, 0, 4096, 4096), {{100, 100}, {100, 200}, {200, 200}, {200, 100}}},
                {{u"iso"_s, u"SI"_s}}}}},
        {u"river"_s,
            {{Geometry::Lines, {{{10, 20}, {30, 40}, {-50, 60}}, {{0, 0}, {4096, 4096}}},
                {{u"class"_s, 2}, {u"name"_s, u"Сава"_s}}}}},
        {u"place"_s,
            {{Geometry::Points, {{{5, 7}}},
                {{u"name"_s, u"Jesenice"_s}, {u"pop"_s, 13440.5}, {u"z"_s, true}}}},
            512},
    };
}

QString errorOf(const tl::expected<VectorTile, QString> &tile)
{
    return tile ? QString() : tile.error();
}

/// The error of a tile with one line or ring whose geometry is these words.
QString errorOfWords(const QList<quint32> &words, Geometry geometry = Geometry::Lines)
{
    const TestLayer layer{u"river"_s, {{geometry, {}}}};
    const QByteArray bytes = layerBytes(layer, words);
    QByteArray tile;
    tile += char(3 << 3 | 2);
    tile += char(bytes.size());
    return errorOf(MvtDecoder::decode(QByteArray(tile + bytes)));
}

constexpr quint32 move(quint32 count = 1)
{
    return count << 3 | 1;
}
constexpr quint32 line(quint32 count)
{
    return count << 3 | 2;
}
constexpr quint32 ending(quint32 count = 1)
{
    return count << 3 | 7;
}

} // namespace

TEST_CASE("A vector tile is read with its geometry and tags, packed or not")
{
    const QByteArray plain = tileBytes(sample());
    for (const QByteArray &bytes : {plain, gzipped(plain)}) {
        const auto tile = MvtDecoder::decode(bytes);
        REQUIRE(tile);
        REQUIRE(tile->layers.size() == 3);

        const VectorTile::Layer *land = tile->layer(u"land");
        REQUIRE(land);
        REQUIRE(land->features.size() == 1);
        const VectorTile::Feature &country = land->features.front();
        CHECK(country.geometry == Geometry::Polygons);
        REQUIRE(country.partCount == 2);
        CHECK(land->part(country.firstPart).size() == 4);
        CHECK(land->part(country.firstPart + 1)[2] == QPoint(200, 200));
        CHECK(land->text(country, land->key(u"iso")) == u"SI");

        const VectorTile::Layer *rivers = tile->layer(u"river");
        REQUIRE(rivers);
        const VectorTile::Feature &river = rivers->features.front();
        REQUIRE(river.partCount == 2);
        CHECK(rivers->part(river.firstPart)[2] == QPoint(-50, 60));
        CHECK(rivers->number(river, rivers->key(u"class")) == 2);
        CHECK(rivers->text(river, rivers->key(u"name")) == u"Сава");
        CHECK(rivers->key(u"iso") == -1);
        CHECK(rivers->value(river, -1) == nullptr);

        const VectorTile::Layer *places = tile->layer(u"place");
        REQUIRE(places);
        CHECK(places->extent == 512);
        const VectorTile::Feature &place = places->features.front();
        CHECK(places->part(place.firstPart).front() == QPoint(5, 7));
        CHECK(places->number(place, places->key(u"pop")) == 13440.5);
        CHECK(places->number(place, places->key(u"z")) == 1);
    }
}

TEST_CASE("Only the layers that are wanted are read")
{
    const auto tile = MvtDecoder::decode(tileBytes(sample()), {u"river"_s});
    REQUIRE(tile);
    CHECK(tile->layers.size() == 1);
    CHECK(tile->layer(u"land") == nullptr);
    CHECK(tile->layer(u"river") != nullptr);
}

TEST_CASE("An empty tile has no layers")
{
    const auto tile = MvtDecoder::decode({});
    REQUIRE(tile);
    CHECK(tile->layers.empty());
}

TEST_CASE("Each limit of a tile holds: at it all is well, one less is an error")
{
    struct Case {
        const char *what;
        std::function<void(TileLimits &, int)> set;
        int needed;
    };
    const QByteArray bytes = tileBytes(sample());
    const auto limit = GENERATE_COPY(values<Case>({
        {"bytes in the file", [](TileLimits &l, int n) { l.packedBytes = n; }, int(bytes.size())},
        {"bytes unpacked", [](TileLimits &l, int n) { l.bytes = n; }, int(bytes.size())},
        {"layers", [](TileLimits &l, int n) { l.layers = quint32(n); }, 3},
        {"features", [](TileLimits &l, int n) { l.features = quint32(n); }, 3},
        {"vertices", [](TileLimits &l, int n) { l.vertices = quint32(n); }, 8 + 5 + 1},
        {"parts", [](TileLimits &l, int n) { l.parts = quint32(n); }, 2 + 2 + 1},
        {"tags", [](TileLimits &l, int n) { l.tags = quint32(n); }, 2 * (1 + 2 + 3)},
        {"keys of a layer", [](TileLimits &l, int n) { l.keys = quint32(n); }, 3},
        {"values of a layer", [](TileLimits &l, int n) { l.values = quint32(n); }, 3},
        {"bytes of a text", [](TileLimits &l, int n) { l.textBytes = quint32(n); }, 8},
        {"extent", [](TileLimits &l, int n) { l.extent = n; }, 4096},
    }));
    INFO(limit.what);
    TileLimits limits;
    limit.set(limits, limit.needed);
    CHECK(errorOf(MvtDecoder::decode(bytes, {}, limits)).toStdString() == "");
    limit.set(limits, limit.needed - 1);
    CHECK_FALSE(MvtDecoder::decode(bytes, {}, limits).has_value());
}

TEST_CASE("A point may lie as far beyond the tile as the limit says and no farther")
{
    TileLimits limits;
    limits.reach = 1;
    const auto at = [&](int x) {
        return MvtDecoder::decode(tileBytes({{u"sea"_s, {{Geometry::Points, {{{x, 0}}}}}}}), {}, limits);
    };
    CHECK(at(2 * 4096).has_value());
    CHECK(errorOf(at(2 * 4096 + 1)).contains(u"beyond"));
    CHECK(errorOf(at(-2 * 4096 - 1)).contains(u"beyond"));
    CHECK(errorOf(at(std::numeric_limits<int>::max())).contains(u"beyond"));
}

TEST_CASE("Geometries that break the format are errors with a reason")
{
    CHECK(errorOfWords({move(), 2, 2, line(1), 2, 2}).isEmpty());
    CHECK(errorOfWords({line(1), 2, 2}).contains(u"nowhere"));
    CHECK(errorOfWords({move(0)}).contains(u"moves"));
    CHECK(errorOfWords({move(2), 2, 2, 2, 2}).contains(u"moves"));
    CHECK(errorOfWords({move(), 2, 2, line(0)}).contains(u"nowhere"));
    CHECK(errorOfWords({move(), 2, 2, line(2), 2, 2}).contains(u"early"));
    CHECK(errorOfWords({move(), 2, 2, line(0x1fffffff), 2, 2}).contains(u"early"));
    CHECK(errorOfWords({move(), 2}).contains(u"early"));
    CHECK(errorOfWords({5}).contains(u"unknown"));
    CHECK(errorOfWords({ending()}, Geometry::Polygons).contains(u"ring"));
    CHECK(errorOfWords({move(), 2, 2, line(2), 2, 0, 0, 2, ending(2)}, Geometry::Polygons).contains(u"ring"));
    CHECK(errorOfWords({move(), 2, 2, line(2), 2, 0, 0, 2, ending(), line(1), 2, 2}, Geometry::Polygons)
            .contains(u"nowhere"));
    CHECK(errorOfWords({move(), 2, 2, line(1), 2, 2}, Geometry::Points).contains(u"nowhere"));
}

TEST_CASE("Lines of one point and rings of two are left out")
{
    const auto tile = MvtDecoder::decode(tileBytes({{u"land"_s,
        {{Geometry::Polygons, {{{0, 0}, {5, 5}}, square(0, 0, 9, 9)}},
            {Geometry::Lines, {{{0, 0}, {5, 5}}}}}}}));
    REQUIRE(tile);
    const VectorTile::Layer &layer = tile->layers.front();
    REQUIRE(layer.features.size() == 2);
    REQUIRE(layer.features[0].partCount == 1);
    CHECK(layer.part(layer.features[0].firstPart).size() == 4);
    CHECK(layer.features[1].partCount == 1);
}

TEST_CASE("Layers without name or extent and tags that are not there are errors")
{
    CHECK(errorOf(MvtDecoder::decode(tileBytes({{QString(), {}}}))).contains(u"name"));
    CHECK(errorOf(MvtDecoder::decode(tileBytes({{u"land"_s, {}, 0}}))).contains(u"extent"));
    QByteArray bytes = tileBytes({{u"land"_s, {{Geometry::Points, {{{1, 1}}}, {{u"iso"_s, u"SI"_s}}}}}});
    const QByteArray tags("\x12\x02\x00\x00", 4);
    const qsizetype at = bytes.indexOf(tags);
    REQUIRE(at > 0);
    for (const int place : {2, 3}) {
        QByteArray wrong = bytes;
        wrong[at + place] = 1;
        CHECK(errorOf(MvtDecoder::decode(wrong)).contains(u"not there"));
    }
}

TEST_CASE("A vector tile cut off anywhere is an error or has fewer layers")
{
    const QByteArray bytes = tileBytes(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto tile = MvtDecoder::decode(QByteArrayView(bytes).first(size));
        REQUIRE((!tile || tile->layers.size() < 3));
    }
}

TEST_CASE("A vector tile with any bit flipped is an error or keeps within its own bounds")
{
    QByteArray bytes = tileBytes(sample());
    int errors = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            const char before = bytes[at];
            bytes[at] = char(before ^ (1 << bit));
            const auto tile = MvtDecoder::decode(bytes);
            bytes[at] = before;
            if (!tile) {
                ++errors;
                continue;
            }
            for (const VectorTile::Layer &layer : tile->layers) {
                for (const VectorTile::Feature &feature : layer.features) {
                    REQUIRE(feature.firstPart + feature.partCount < layer.partStarts.size());
                    for (quint32 i = 0; i < feature.partCount; ++i)
                        REQUIRE_FALSE(layer.part(feature.firstPart + i).empty());
                    (void)layer.text(feature, 0);
                }
            }
        }
    }
    CHECK(errors > 100);
}

TEST_CASE("Noise is an error or harmless")
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 3000; ++i) {
        QByteArray noise(random.bounded(1, 200), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        if (i % 2) // begins like a layer
            noise.prepend(QByteArray("\x1a", 1) + char(noise.size()));
        (void)MvtDecoder::decode(noise);
    }
    SUCCEED();
}
