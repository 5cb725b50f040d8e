// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "streetschema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using enum StreetKind;

bool isOneOf(const QString &value, std::initializer_list<QStringView> names)
{
    return std::ranges::find(names, QStringView(value)) != names.end();
}

StreetKind green(const QString &)
{
    return Green;
}

StreetKind water(const QString &)
{
    return Water;
}

StreetKind stream(const QString &)
{
    return Stream;
}

StreetKind building(const QString &)
{
    return Building;
}

// OpenMapTiles: the attribute "class".
StreetKind landCover(const QString &value)
{
    return isOneOf(value, {u"wood", u"grass", u"wetland", u"farmland"}) ? Green : None;
}

StreetKind landUse(const QString &value)
{
    if (isOneOf(value, {u"cemetery", u"pitch", u"playground", u"zoo", u"garden"}))
        return Green;
    return isOneOf(value, {u"quarry", u"military", u"dam"}) ? None : BuiltUp;
}

StreetKind transportation(const QString &value)
{
    if (isOneOf(value, {u"motorway", u"trunk"}))
        return Motorway;
    if (isOneOf(value, {u"primary", u"secondary", u"tertiary"}))
        return Main;
    if (isOneOf(value, {u"minor", u"service", u"busway", u"raceway"}))
        return Minor;
    if (isOneOf(value, {u"path", u"track", u"pedestrian"}))
        return Path;
    return isOneOf(value, {u"rail", u"transit"}) ? Rail : None;
}

// Shortbread: the attribute "kind".
StreetKind land(const QString &value)
{
    if (isOneOf(value, {u"residential", u"industrial", u"commercial", u"retail", u"garages", u"railway"}))
        return BuiltUp;
    return isOneOf(value, {u"beach", u"sand", u"bare_rock", u"scree", u"quarry", u"landfill", u"brownfield"})
        ? None
        : Green;
}

StreetKind site(const QString &value)
{
    return isOneOf(value, {u"university", u"hospital", u"school", u"college", u"prison", u"parking"})
        ? BuiltUp
        : None;
}

StreetKind street(const QString &value)
{
    if (isOneOf(value, {u"motorway", u"trunk", u"motorway_link", u"trunk_link"}))
        return Motorway;
    if (isOneOf(value,
            {u"primary", u"secondary", u"tertiary", u"primary_link", u"secondary_link", u"tertiary_link"}))
        return Main;
    if (isOneOf(
            value, {u"unclassified", u"residential", u"living_street", u"service", u"busway", u"taxiway"}))
        return Minor;
    if (isOneOf(value, {u"track", u"footway", u"path", u"steps", u"cycleway", u"pedestrian", u"bridleway"}))
        return Path;
    return isOneOf(value,
               {u"rail", u"light_rail", u"narrow_gauge", u"tram", u"subway", u"funicular", u"monorail"})
        ? Rail
        : None;
}

struct Rule {
    StreetSchema schema;
    QStringView layer;
    QStringView key;
    StreetKind (*classify)(const QString &);
};

using enum StreetSchema;
constexpr std::array rules{
    Rule{OpenMapTiles, u"landcover", u"class", landCover},
    Rule{OpenMapTiles, u"landuse", u"class", landUse},
    Rule{OpenMapTiles, u"park", u"class", green},
    Rule{OpenMapTiles, u"water", u"class", water},
    Rule{OpenMapTiles, u"waterway", u"class", stream},
    Rule{OpenMapTiles, u"building", u"class", building},
    Rule{OpenMapTiles, u"transportation", u"class", transportation},
    Rule{Shortbread, u"land", u"kind", land},
    Rule{Shortbread, u"sites", u"kind", site},
    Rule{Shortbread, u"ocean", u"kind", water},
    Rule{Shortbread, u"water_polygons", u"kind", water},
    Rule{Shortbread, u"water_lines", u"kind", stream},
    Rule{Shortbread, u"buildings", u"kind", building},
    Rule{Shortbread, u"street_polygons", u"kind", street},
    Rule{Shortbread, u"streets", u"kind", street},
};

} // namespace

StreetSchema schemaOf(const QStringList &layers)
{
    if (layers.contains(u"transportation"_s))
        return OpenMapTiles;
    if (layers.contains(u"streets"_s))
        return Shortbread;
    return StreetSchema::Unknown;
}

StreetKind kindOfStreet(StreetSchema schema, const QString &streetClass)
{
    return schema == OpenMapTiles ? transportation(streetClass) : street(streetClass);
}

StreetKinds::StreetKinds(StreetSchema schema, const VectorTile::Layer &layer)
    : m_layer(layer)
{
    const auto *rule = std::ranges::find_if(
        rules, [&](const Rule &each) { return each.schema == schema && each.layer == layer.name; });
    if (rule == rules.end())
        return;
    m_key = layer.key(rule->key);
    m_classify = rule->classify;
}

StreetKind StreetKinds::of(const VectorTile::Feature &feature) const
{
    return m_classify ? m_classify(m_layer.text(feature, m_key)) : None;
}
