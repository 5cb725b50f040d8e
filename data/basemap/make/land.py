# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Land, the borders between countries and the countries' names."""
import json
import math
import tomllib
from pathlib import Path

import shapely
from shapely.geometry import Polygon, box

from borders import Rings, border_lines, province_lines
from features import EUROPE_BOX, EUROPE_ZOOM, Layer, latitude, world_y
from names import Countries
from sources import Sources

KM2_PER_SQUARE_DEGREE = 12364  # at the equator

ROWS = 16  # of a country, from the north to the south of its name
CORNERS, CORNERS_AFAR = 63, 23  # of a country's rough outline in Europe and elsewhere, at most

# A country's name stands where visitors look, not in the middle of Siberia.
SEEN_FROM_EUROPE = box(-12, 34, 45, 71)


def area_km2(geometry) -> float:
    return geometry.area * KM2_PER_SQUARE_DEGREE * math.cos(math.radians(geometry.centroid.y))


def part_zoom(polygon: Polygon) -> int:
    """The zoom level from which a part of a country is some two pixels (of a tile of 512)."""
    zoom = 0
    while zoom < EUROPE_ZOOM and polygon.area < 2 * (360 / 512 / 2 ** zoom) ** 2:
        zoom += 1
    return zoom


def label_rank(km2: float) -> int:
    for zoom, least in ((1, 3e6), (2, 3e5), (3, 4e4), (4, 9e3), (5, 2e3)):
        if km2 > least:
            return zoom
    return 6


def label_point(biggest: Polygon, code: str) -> shapely.Point | None:
    """The middle of the widest place of a country's biggest part, in Europe where it reaches into Europe."""
    smooth = biggest.simplify(0.03).buffer(0)
    near = smooth.intersection(SEEN_FROM_EUROPE)
    shape = near if not near.is_empty and (near.area > 0.3 * smooth.area or code == "RU") else smooth
    if shape.geom_type == "MultiPolygon":
        shape = max(shape.geoms, key=lambda part: part.area)
    if shape.geom_type != "Polygon" or shape.area == 0:
        return None
    return shapely.Point(shapely.maximum_inscribed_circle(shape, tolerance=0.02).coords[0])


def reach(part: Polygon, point: shapely.Point) -> dict:
    """How far a part of a country goes on around a point, in millionths of the world's width."""
    around = part if part.contains(point) else part.convex_hull  # the name of a ring of islands stands within it

    def stretch(line: list) -> tuple[float, float, float, float]:
        crossing = around.intersection(shapely.LineString(line))
        middle = shapely.Point(point.x, line[0][1]) if line[0][1] == line[1][1] else point
        return min(getattr(crossing, "geoms", [crossing]), key=middle.distance).bounds

    _, south, _, north = stretch([(point.x, -84), (point.x, 84)])
    here, top, bottom = world_y(point.y), world_y(north), world_y(south)
    across = []
    for row in range(ROWS):
        lat = latitude(top + (row + 0.5) * (bottom - top) / ROWS)
        west, _, east, _ = stretch([(-180, lat), (180, lat)])
        across += [round((west - point.x) / 360 * 1e6), round((east - point.x) / 360 * 1e6)]
    return {"up": round((here - top) * 1e6), "down": round((bottom - here) * 1e6), "across": " ".join(map(str, across))}


def outline(part: Polygon, point: shapely.Point) -> str:
    """The rough shape of a part of a country, seen from a point, in millionths of the world's width."""
    corners = CORNERS if EUROPE_BOX.contains(point) else CORNERS_AFAR
    whole = Polygon(part.exterior)
    tolerance = 0.03
    while len(rough := whole.simplify(tolerance).exterior.coords[:-1]) > corners:
        tolerance *= 1.25
    here = world_y(point.y)
    return " ".join(f"{round((lon - point.x) / 360 * 1e6)} {round((world_y(lat) - here) * 1e6)}" for lon, lat in rough)


def settle(parts: list, code: str, decisions: dict) -> list:
    """A country's polygons (as lists of rings) without those that borders.toml gives to another one."""
    boxes = [box(*entry["within"]) for entry in decisions["claimed-twice"] if entry["not-to"] == code]
    return [rings for rings in parts if not any(inside.contains(Polygon(rings[0])) for inside in boxes)]


def make_land(sources: Sources, countries: Countries, tables: Path, out: Path) -> None:
    world = json.loads(sources.npm("@geo-maps/countries-coastline-1m", "map.geo.json").read_bytes())
    decisions = tomllib.loads((tables / "borders.toml").read_text(encoding="utf-8"))
    rings = Rings()
    with Layer(out, "land") as land, Layer(out, "country") as labels:
        for feature in world["features"]:
            code = countries.code(feature["properties"]["A3"])
            geometry = feature["geometry"]
            polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
            polygons = settle(polygons, code, decisions)
            rings.add(code, polygons)
            parts = [Polygon(part[0], part[1:]) for part in polygons]
            for part in parts:
                land.add(part, {"iso": code}, part_zoom(part))
            biggest = max(parts, key=lambda part: part.area)
            point = label_point(biggest, code) if code != "AQ" else None
            if point:
                rank = label_rank(area_km2(biggest.simplify(0.03).buffer(0)))
                labels.add(point, {"iso": code, "rank": rank, **reach(biggest, point), "outline": outline(biggest, point),
                                   **countries.names(code)}, rank)
    with Layer(out, "boundary") as boundary:
        for line, one, other, disputed in border_lines(rings, decisions):
            boundary.add(line, {"admin": 2, "a": one, "b": other, "disputed": disputed}, 0)
        for line, country in province_lines(sources, countries):
            boundary.add_europe(line, {"admin": 4, "a": country}, 6)
