// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "mapfiles.h"
#include "maplabel.h"
#include "tilepainter.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;

namespace {

using Geometry = VectorTile::Geometry;

constexpr TileKey Town{14, 8832, 5800};

/// The same small town in one of the two schemas.
struct Schema {
    const char *name;
    QStringList layers;
    QList<TestLayer> tile;
};

QList<QPoint> across(int y)
{
    return {{-64, y}, {4160, y}};
}

QList<Schema> schemas()
{
    const auto street = [](const QString &key, const QString &value, int y) {
        return TestFeature{Geometry::Lines, {across(y)}, {{key, value}}};
    };
    const auto area = [](const QString &key, const QString &value, const QList<QPoint> &ring) {
        return TestFeature{Geometry::Polygons, {ring}, {{key, value}}};
    };
    const QList<QPoint> park = square(100, 100, 1000, 1000);
    const QList<QPoint> pond = square(1500, 100, 2400, 1000);
    const QList<QPoint> house = square(3000, 400, 3400, 800);
    const TestFeature name{Geometry::Lines, {across(2048)},
        {{u"name"_s, u"Glavna ulica"_s}, {u"class"_s, u"primary"_s}, {u"kind"_s, u"primary"_s}}};
    const TestFeature district{Geometry::Points, {{{2000, 3000}}},
        {{u"name"_s, u"Stari grad"_s}, {u"class"_s, u"suburb"_s}, {u"kind"_s, u"suburb"_s}}};
    return {
        {"OpenMapTiles",
            {u"transportation"_s, u"landcover"_s, u"water"_s, u"building"_s, u"transportation_name"_s,
                u"place"_s},
            {{u"landcover"_s, {area(u"class"_s, u"wood"_s, park)}},
                {u"water"_s, {area(u"class"_s, u"lake"_s, pond)}},
                {u"building"_s, {area(u"render_height"_s, u"5"_s, house)}},
                {u"transportation"_s,
                    {street(u"class"_s, u"primary"_s, 2048), street(u"class"_s, u"minor"_s, 3500),
                        street(u"class"_s, u"ferry"_s, 3900)}},
                {u"transportation_name"_s, {name}}, {u"place"_s, {district}}}},
        {"Shortbread",
            {u"streets"_s, u"land"_s, u"water_polygons"_s, u"buildings"_s, u"street_labels"_s,
                u"place_labels"_s},
            {{u"land"_s, {area(u"kind"_s, u"forest"_s, park)}},
                {u"water_polygons"_s, {area(u"kind"_s, u"water"_s, pond)}},
                {u"buildings"_s, {area(u"dummy"_s, u"1"_s, house)}},
                {u"streets"_s,
                    {street(u"kind"_s, u"primary"_s, 2048), street(u"kind"_s, u"residential"_s, 3500),
                        street(u"kind"_s, u"unknown"_s, 3900)}},
                {u"street_labels"_s, {name}}, {u"place_labels"_s, {district}}}},
    };
}

const QList<Schema> schemaList = schemas();

class TownMap {
public:
    explicit TownMap(const Schema &schema)
    {
        const QString file = m_dir.filePath(u"town.mbtiles"_s);
        writeMbTiles(file, {{Town, gzipped(tileBytes(schema.tile))}}, metadataOf(schema.layers, 0, 14));
        source = MapSource::open({{}, {}, file});
    }

    MapSource::Pointer source;

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("A town's streets, houses, woods and waters are drawn in either schema")
{
    const Schema schema = GENERATE(from_range(schemaList));
    INFO(schema.name);
    const TownMap town(schema);
    REQUIRE(town.source->hasStreets());
    MapStyle style;
    style.water = Qt::blue;
    const QImage image = TilePainter::paint(town.source->scene(Town), style, 512, 1);
    CHECK(image.pixelColor(60, 60) == style.green);
    CHECK(image.pixelColor(240, 60) == style.water);
    CHECK(image.pixelColor(400, 75) == style.building);
    CHECK(image.pixelColor(300, 256) == style.mainRoad);
    CHECK(image.pixelColor(300, 437) == style.road);
    CHECK(image.pixelColor(300, 487) == style.water); // a ferry is no street
}

TEST_CASE("The names of a town's streets and districts are there in either schema")
{
    const Schema schema = GENERATE(from_range(schemaList));
    INFO(schema.name);
    const TownMap town(schema);
    const MapLabels labels = labelsOf(town.source->scene(Town));
    REQUIRE(labels->size() == 2);
    for (const MapLabel &label : *labels) {
        CHECK(label.name == (label.kind == LabelKind::Street ? u"Glavna ulica" : u"Stari grad"));
        CHECK((label.kind == LabelKind::Street) == !label.line.isEmpty());
    }
}

TEST_CASE("Nearer than its last zoom level a town's map is enlarged, far away it is not drawn")
{
    const TownMap town(schemaList[0]);
    MapStyle style;
    const TileKey part = Town.child(0, 0).child(0, 0);
    const QImage image = TilePainter::paint(town.source->scene(part), style, 512, 1);
    CHECK(image.pixelColor(256, 256) == style.green);
    CHECK_FALSE(town.source->scene(Town.ancestor(8)).streets.tile);
}

TEST_CASE("The schema of a street map is told by its layers")
{
    CHECK(schemaOf({u"water"_s, u"transportation"_s}) == StreetSchema::OpenMapTiles);
    CHECK(schemaOf({u"ocean"_s, u"streets"_s}) == StreetSchema::Shortbread);
    CHECK(schemaOf({u"land"_s, u"river"_s}) == StreetSchema::Unknown);
    CHECK(schemaOf({}) == StreetSchema::Unknown);
}
