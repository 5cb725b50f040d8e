// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"
#include "maplabel.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Geometry = VectorTile::Geometry;

/// The labels of one tile of a base map made of these layers.
QList<MapLabel> labelsIn(const QList<TestLayer> &layers, const TileKey &shown = {5, 17, 11}, int up = 0)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"map.mbtiles"_s);
    writeMbTiles(file, {{shown.ancestor(up), tileBytes(layers)}});
    return *labelsOf(MapSource::open({file, {}, {}})->scene(shown));
}

TestFeature place(QPoint at, const QString &name, const QList<std::pair<QString, QVariant>> &more = {})
{
    QList<std::pair<QString, QVariant>> tags{{u"name"_s, name}};
    tags += more;
    return {Geometry::Points, {{at}}, tags};
}

const MapLabel *find(const QList<MapLabel> &labels, const QString &name)
{
    const auto found = std::ranges::find(labels, name, &MapLabel::name);
    return found == labels.cend() ? nullptr : &*found;
}

} // namespace

TEST_CASE(
    "A name is shown in the reader's language, else in Latin letters to those who read them, else as it is")
{
    const QList<MapLabel> labels = labelsIn({{u"place"_s,
        {place({1, 1}, u"Wien"_s,
             {{u"name_sl"_s, u"Dunaj"_s}, {u"name_sr"_s, u"Беч"_s}, {u"name_sr_Latn"_s, u"Beč"_s}}),
            place({2, 2}, u"Пловдив"_s, {{u"name_int"_s, u"Plovdiv"_s}, {u"name_lv"_s, u"Plovdiva"_s}})}}});
    REQUIRE(labels.size() == 2);
    const MapLabel *vienna = find(labels, u"Wien"_s);
    REQUIRE(vienna);
    CHECK(vienna->in(Language::Slovenian) == u"Dunaj");
    CHECK(vienna->in(Language::Serbian) == u"Беч");
    CHECK(vienna->in(Language::SerbianLatin) == u"Beč");
    CHECK(vienna->in(Language::Latvian) == u"Wien");
    const MapLabel *plovdiv = find(labels, u"Пловдив"_s);
    REQUIRE(plovdiv);
    CHECK(plovdiv->in(Language::Latvian) == u"Plovdiva");
    CHECK(plovdiv->in(Language::English) == u"Plovdiv");
    CHECK(plovdiv->in(Language::SerbianLatin) == u"Plovdiv");
    CHECK(plovdiv->in(Language::Serbian) == u"Пловдив");
}

TEST_CASE("A place on the edge of two tiles is named by one of them")
{
    const QList<TestLayer> layers{{u"place"_s,
        {place({0, 0}, u"here"_s), place({4096, 10}, u"right"_s), place({-1, 10}, u"left"_s),
            place({10, 4100}, u"below"_s)}}};
    const QList<MapLabel> labels = labelsIn(layers);
    REQUIRE(labels.size() == 1);
    CHECK(labels[0].name == u"here");
}

TEST_CASE("A part of a tile has the names of its places only")
{
    const QList<TestLayer> layers{{u"place"_s, {place({1000, 1000}, u"a"_s), place({3000, 1000}, u"b"_s)}}};
    const QList<MapLabel> labels = labelsIn(layers, {7, 4 * 17 + 2, 4 * 11}, 2);
    REQUIRE(labels.size() == 1);
    CHECK(labels[0].name == u"b");
}

TEST_CASE("A place is the same in the tiles of all zoom levels, another of the same name is not")
{
    const auto of = [](const TileKey &key, QPoint at) {
        return labelsIn({{u"place"_s, {place(at, u"Neustadt"_s, {{u"cc"_s, u"DE"_s}})}}}, key)[0].id;
    };
    CHECK(of({5, 17, 11}, {1030, 1030}) == of({6, 34, 22}, {2060, 2060}));
    CHECK(of({5, 17, 11}, {1030, 1030}) != of({5, 17, 11}, {3030, 1030}));
}

TEST_CASE("On a map that does not say how far countries go they go on a little")
{
    const QList<MapLabel> labels = labelsIn({{u"country"_s, {place({9, 9}, u"Slovenia"_s)}}});
    REQUIRE(labels.size() == 1);
    CHECK(labels[0].reach.up > 0.001);
    CHECK(labels[0].reach.down == labels[0].reach.up);
    CHECK(labels[0].reach.rows.isEmpty());
}

TEST_CASE("Names of each kind are known, the important ones first")
{
    const QList<MapLabel> labels = labelsIn({
        {u"country"_s,
            {place({9, 9}, u"Slovenia"_s,
                {{u"iso"_s, u"SI"_s}, {u"rank"_s, 4}, {u"up"_s, 2310}, {u"down"_s, 2230},
                    {u"across"_s, u"-3000 4000 -1000 2000"_s},
                    {u"outline"_s, u"-3000 -2000 4000 -2000 0 2000"_s}})}},
        {u"sea"_s, {place({9, 9}, u"Jadran"_s)}},
        {u"waterlabel"_s, {place({9, 9}, u"Blejsko jezero"_s, {{u"km2"_s, 1.4}})}},
        {u"place"_s,
            {place({9, 9}, u"Ljubljana"_s, {{u"class"_s, u"capital"_s}, {u"pop"_s, 272220}, {u"z"_s, 3}}),
                place({9, 9}, u"Bled"_s, {{u"class"_s, u"town"_s}, {u"pop"_s, 5476}, {u"z"_s, 8}}),
                place({9, 9}, u"Gorje"_s, {{u"class"_s, u"village"_s}})}},
        {u"river"_s,
            {{Geometry::Lines, {{{0, 0}, {900, 900}}}, {{u"class"_s, 2}, {u"name"_s, u"Sava"_s}}},
                {Geometry::Lines, {{{0, 0}, {900, 900}}}, {{u"class"_s, 4}}}}},
    });
    REQUIRE(labels.size() == 7);
    CHECK(find(labels, u"Slovenia"_s)->kind == LabelKind::Country);
    CHECK(find(labels, u"Slovenia"_s)->country == u"SI");
    CHECK(std::abs(find(labels, u"Slovenia"_s)->reach.up - 0.00231) < 1e-9);
    CHECK(std::abs(find(labels, u"Slovenia"_s)->reach.down - 0.00223) < 1e-9);
    CHECK(find(labels, u"Slovenia"_s)->reach.rows.size() == 2);
    CHECK(find(labels, u"Slovenia"_s)->reach.outline.size() == 3);
    CHECK(find(labels, u"Jadran"_s)->kind == LabelKind::Sea);
    CHECK(find(labels, u"Blejsko jezero"_s)->kind == LabelKind::Lake);
    CHECK(find(labels, u"Ljubljana"_s)->kind == LabelKind::Capital);
    CHECK(find(labels, u"Ljubljana"_s)->weight > find(labels, u"Bled"_s)->weight);
    CHECK(find(labels, u"Bled"_s)->fromZoom == 8);
    CHECK(find(labels, u"Gorje"_s)->kind == LabelKind::Village);
    CHECK(find(labels, u"Sava"_s)->kind == LabelKind::River);
    CHECK(find(labels, u"Sava"_s)->line.size() == 2);
}

TEST_CASE("The base map names the towns of the project's own content in all five languages")
{
    const MapSource::Pointer source = MapSource::open({QStringLiteral(BASE_MAP), {}, {}});
    const MapLabels labels = labelsOf(source->scene({8, 142, 92})); // around Valjevo
    const MapLabel *valjevo = find(*labels, u"Valjevo"_s);
    if (!valjevo)
        valjevo = find(*labels, u"Ваљево"_s);
    REQUIRE(valjevo);
    CHECK(valjevo->in(Language::Serbian) == u"Ваљево");
    CHECK(valjevo->in(Language::Slovenian) == u"Valjevo");
    CHECK(valjevo->in(Language::SerbianLatin) == u"Valjevo");
}
