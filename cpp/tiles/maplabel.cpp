// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "maplabel.h"

#include "tileframe.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Units = 4096; // across the tile, for lines
constexpr double Rounding = 4096; // across the world, for ids
constexpr double SeasFrom = 2.5; // zoom
constexpr double SmallCountry = 1500; // of these, up or down, where the map does not say how far
constexpr double LargestLake = 20'000; // km²

using Layer = VectorTile::Layer;
using Feature = VectorTile::Feature;

/// How the attributes of one layer are called.
struct Keys {
    Keys(const Layer &layer, QChar joint)
        : name(layer.key(u"name"))
        , international(layer.key(u"name_int"))
    {
        if (international < 0)
            international = layer.key(u"name:latin");
        for (const Language language : allLanguages) {
            QString key = u"name"_s + joint + languageTag(language);
            if (joint == u'_')
                key.replace(u'-', u'_');
            translated[std::size_t(language)] = layer.key(key);
        }
    }

    int name;
    int international;
    std::array<int, allLanguages.size()> translated{};
};

quint64 idOf(const MapLabel &label)
{
    switch (label.kind) {
    case LabelKind::Country:
        return qHash(label.country, 1);
    case LabelKind::Sea:
        return qHash(label.name, 2);
    case LabelKind::River:
    case LabelKind::Street:
        return qHash(label.name, 3);
    default:
        return qHashMulti(4, label.name, label.country, std::lround(label.place.x() * Rounding),
            std::lround(label.place.y() * Rounding));
    }
}

class Collector {
public:
    explicit Collector(const TileKey &key)
        : m_key(key)
    {
    }

    void setTile(const TileKey &key) { m_tile = key; }

    /// Reads the names of a feature; null if it has none or does not lie in the tile.
    MapLabel *addPoint(const Layer &layer, const Keys &keys, const Feature &feature, LabelKind kind)
    {
        if (feature.geometry != VectorTile::Geometry::Points || feature.partCount == 0)
            return nullptr;
        const QPoint point = layer.part(feature.firstPart).front();
        const double tiles = std::exp2(m_tile.z);
        const QPointF place((m_tile.x + double(point.x()) / layer.extent) / tiles,
            (m_tile.y + double(point.y()) / layer.extent) / tiles);
        // Tiles repeat what lies a little beyond their edges.
        const double shown = std::exp2(m_key.z);
        if (std::floor(place.x() * shown) != m_key.x || std::floor(place.y() * shown) != m_key.y)
            return nullptr;
        return add(layer, keys, feature, kind, place);
    }
    void addLine(const Layer &layer, const Keys &keys, const Feature &feature, LabelKind kind, double weight,
        double fromZoom)
    {
        if (feature.geometry != VectorTile::Geometry::Lines || keys.name < 0
            || layer.text(feature, keys.name).isEmpty())
            return;
        QList<QPolygonF> lines;
        TileFrame(m_key, m_tile, layer.extent, Units, 0).addLines(lines, layer, feature);
        for (const QPolygonF &line : std::as_const(lines)) {
            MapLabel *added = add(layer, keys, feature, kind, mercator(line[line.size() / 2]));
            added->weight = weight;
            added->fromZoom = fromZoom;
            for (const QPointF &point : line)
                added->line.append(mercator(point));
        }
    }
    void finish()
    {
        for (MapLabel &label : *m_labels)
            label.id = idOf(label);
    }
    [[nodiscard]] std::shared_ptr<QList<MapLabel>> labels() const { return m_labels; }

private:
    [[nodiscard]] QPointF mercator(QPointF units) const
    {
        const double tiles = std::exp2(m_key.z);
        return {(m_key.x + units.x() / Units) / tiles, (m_key.y + units.y() / Units) / tiles};
    }
    MapLabel *add(const Layer &layer, const Keys &keys, const Feature &feature, LabelKind kind, QPointF place)
    {
        MapLabel label;
        label.kind = kind;
        label.place = place;
        label.name = layer.text(feature, keys.name);
        if (label.name.isEmpty())
            return nullptr;
        label.international = layer.text(feature, keys.international);
        for (std::size_t i = 0; i < keys.translated.size(); ++i)
            label.translated[i] = layer.text(feature, keys.translated[i]);
        m_labels->append(label);
        return &m_labels->last();
    }

    TileKey m_key;
    TileKey m_tile;
    std::shared_ptr<QList<MapLabel>> m_labels = std::make_shared<QList<MapLabel>>();
};

LabelKind kindOfPlace(const QString &placeClass)
{
    if (placeClass == u"capital")
        return LabelKind::Capital;
    if (placeClass == u"city")
        return LabelKind::City;
    return placeClass == u"town" ? LabelKind::Town : LabelKind::Village;
}

double riverZoom(int riverClass)
{
    constexpr std::array<double, 5> from{4.5, 6, 7.5, 8.5, 9};
    return from[std::size_t(std::clamp(riverClass, 1, 5) - 1)];
}

void collectBase(Collector &collector, const VectorTile &tile)
{
    for (const Layer &layer : tile.layers) {
        const Keys keys(layer, u'_');
        const int classKey = layer.key(u"class");
        const int rankKey = layer.key(u"rank");
        const int areaKey = layer.key(u"km2");
        const int upKey = layer.key(u"up");
        const int downKey = layer.key(u"down");
        const int acrossKey = layer.key(u"across");
        const int outlineKey = layer.key(u"outline");
        const int isoKey = layer.key(u"iso");
        const int countryKey = layer.key(u"cc");
        const int zoomKey = layer.key(u"z");
        const int populationKey = layer.key(u"pop");
        for (const Feature &feature : layer.features) {
            if (layer.name == u"country") {
                if (MapLabel *label = collector.addPoint(layer, keys, feature, LabelKind::Country)) {
                    label->country = layer.text(feature, isoKey);
                    label->weight = -layer.number(feature, rankKey, 9);
                    label->reach = {layer.number(feature, upKey, SmallCountry) * AreaReach::Millionth,
                        layer.number(feature, downKey, SmallCountry) * AreaReach::Millionth,
                        AreaReach::rowsFrom(layer.text(feature, acrossKey)),
                        AreaReach::outlineFrom(layer.text(feature, outlineKey))};
                }
            } else if (layer.name == u"sea") {
                if (MapLabel *label = collector.addPoint(layer, keys, feature, LabelKind::Sea)) {
                    label->weight = -layer.number(feature, rankKey, 9);
                    label->fromZoom = SeasFrom;
                }
            } else if (layer.name == u"waterlabel") {
                if (MapLabel *label = collector.addPoint(layer, keys, feature, LabelKind::Lake))
                    label->weight = std::min(layer.number(feature, areaKey), LargestLake)
                        - layer.number(feature, rankKey);
            } else if (layer.name == u"place") {
                const LabelKind kind = kindOfPlace(layer.text(feature, classKey));
                if (MapLabel *label = collector.addPoint(layer, keys, feature, kind)) {
                    label->country = layer.text(feature, countryKey);
                    label->weight = layer.number(feature, populationKey);
                    label->fromZoom = layer.number(feature, zoomKey);
                }
            } else if (layer.name == u"river") {
                const int riverClass = int(layer.number(feature, classKey, 5));
                collector.addLine(layer, keys, feature, LabelKind::River, -riverClass, riverZoom(riverClass));
            }
        }
    }
}

bool isDistrict(const QString &placeClass)
{
    return placeClass == u"suburb" || placeClass == u"quarter" || placeClass == u"neighbourhood"
        || placeClass == u"hamlet" || placeClass == u"isolated_dwelling";
}

double streetZoom(StreetKind kind)
{
    return kind == StreetKind::Motorway || kind == StreetKind::Main ? 13.5 : 15;
}

/// Of a town's own map only what the base map does not name: streets, districts, ponds.
void collectStreets(Collector &collector, const VectorTile &tile, StreetSchema schema)
{
    const bool openMapTiles = schema == StreetSchema::OpenMapTiles;
    const QString streets = openMapTiles ? u"transportation_name"_s : u"street_labels"_s;
    const QString places = openMapTiles ? u"place"_s : u"place_labels"_s;
    const QString waters = openMapTiles ? u"water_name"_s : u"water_polygons_labels"_s;
    for (const Layer &layer : tile.layers) {
        const Keys keys(layer, openMapTiles ? u':' : u'_');
        const int classKey = layer.key(openMapTiles ? u"class" : u"kind");
        for (const Feature &feature : layer.features) {
            if (layer.name == streets) {
                const StreetKind kind = kindOfStreet(schema, layer.text(feature, classKey));
                const double weight = double(kind);
                collector.addLine(layer, keys, feature, LabelKind::Street, weight, streetZoom(kind));
            } else if (layer.name == places && isDistrict(layer.text(feature, classKey))) {
                if (MapLabel *label = collector.addPoint(layer, keys, feature, LabelKind::District))
                    label->fromZoom = 12;
            } else if (layer.name == waters) {
                if (MapLabel *label = collector.addPoint(layer, keys, feature, LabelKind::Lake))
                    label->fromZoom = 13;
            }
        }
    }
}

} // namespace

QString MapLabel::in(Language language) const
{
    if (const QString &translation = translated[std::size_t(language)]; !translation.isEmpty())
        return translation;
    if (language != Language::Serbian && !international.isEmpty())
        return international;
    return name;
}

MapLabels labelsOf(const TileScene &scene)
{
    Collector collector(scene.key);
    if (scene.base.tile) {
        collector.setTile(scene.base.key);
        collectBase(collector, *scene.base.tile);
    }
    if (scene.streets.tile) {
        collector.setTile(scene.streets.key);
        collectStreets(collector, *scene.streets.tile, scene.schema);
    }
    collector.finish();
    return collector.labels();
}
