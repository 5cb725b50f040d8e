# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Checks the finished map: layers, zoom levels, tiles, sizes, and the names that must be right. Ends the program if not."""
import json
import math
import sqlite3
from pathlib import Path

from shapely.geometry import Point, Polygon

from features import EUROPE_ZOOM, LAYERS, read_table, world_y
from land import CORNERS
from mvt import TileLayer, decode

NAMES = ("en", "sl", "sr", "sr_Latn", "lv")
LARGEST_FILE, LARGEST_TILE = 11_000_000, 65_000
LARGEST_RELIEF = 1_300_000
EXPECTED_TILES = {0: 1, 1: 4, 2: 16, 3: (55, 64), 4: (190, 256), 5: (45, 90), 6: (130, 250), 7: (420, 700), 8: (1450, 2200)}
RELIEF_TILES = {3: (4, 16), 4: (12, 40), 5: (40, 160)}
SERBIA = 20.591, 44.218  # longitude and latitude of its name

# Attributes that every feature of a layer carries.
REQUIRED = {"land": {"iso"}, "lake": {"km2"}, "river": {"class"}, "boundary": {"admin"},
            "country": {"iso", "rank", "up", "down", "across", "outline", "name"},
            "place": {"class", "pop", "cc", "z", "name"}, "sea": {"name"}, "waterlabel": {"km2", "rank", "name"}}


def name_in(properties: dict, language: str) -> str | None:
    """The name that the app shows: the language's own, else the Latin form for readers of Latin, else the local one."""
    keys = [f"name_{language}"] + ([] if language == "sr" else ["name_int"]) + ["name"]
    return next((properties[key] for key in keys if key in properties), None)


def tile_of(lon: float, lat: float, zoom: int) -> tuple[int, int]:
    """Column and row (from the south, as in MBTiles)."""
    size = 2 ** zoom
    return int((lon + 180) / 360 * size), size - 1 - int(world_y(lat) * size)


class Map:
    """A vector MBTiles file to ask."""

    def __init__(self, path: Path):
        self.database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self._decoded: dict[tuple, dict[str, TileLayer]] = {}

    def tile(self, zoom: int, column: int, row: int) -> dict[str, TileLayer]:
        key = (zoom, column, row)
        if key not in self._decoded:
            found = self.database.execute("SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                                          key).fetchone()
            self._decoded[key] = decode(found[0]) if found else {}
        return self._decoded[key]

    def named(self, layer: str, name: str, lon: float, lat: float, zoom: int) -> list[dict]:
        """Properties of the lines of that local name in the tiles around a position, or of the nearest point."""
        column, row = tile_of(lon, lat, zoom)
        west, north = (lon + 180) / 360 * 2 ** zoom, 2 ** zoom * world_y(lat)
        found = []
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                for feature in self.tile(zoom, x, y).get(layer, TileLayer(4096, [])).features:
                    if feature.properties.get("name") == name:
                        left, top = feature.parts[0][0]
                        away = math.hypot(x + left / 4096 - west, 2 ** zoom - 1 - y + top / 4096 - north)
                        found.append((away, feature))
        nearest = min((away for away, _ in found), default=0)
        return [feature.properties for away, feature in found if feature.kind != 1 or away < nearest + 0.001]


def check(basemap: Path, relief: Path, must_have: Path) -> None:
    faults = [*check_file(basemap, LARGEST_FILE, LARGEST_TILE, EXPECTED_TILES, "pbf"),
              *check_file(relief, LARGEST_RELIEF, LARGEST_RELIEF, RELIEF_TILES, "jpg"),
              *check_layers(Map(basemap)), *check_names(Map(basemap), must_have), *check_borders(Map(basemap))]
    if faults:
        raise SystemExit("the map is not as it should be:\n  " + "\n  ".join(faults))
    print(f"checked {len(read_table(must_have))} names in five languages, {basemap.name} {basemap.stat().st_size:,} bytes, "
          f"{relief.name} {relief.stat().st_size:,} bytes")


def check_file(path: Path, largest_file: int, largest_tile: int, expected: dict, kind: str):
    if path.stat().st_size > largest_file:
        yield f"{path.name} has {path.stat().st_size} bytes, more than {largest_file}"
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    metadata = dict(database.execute("SELECT name, value FROM metadata"))
    if metadata.get("format") != kind or not metadata.get("attribution"):
        yield f"{path.name}: its metadata name no format {kind} or no attribution"
    if "/" in metadata.get("json", "") or "generator_options" in metadata:
        yield f"{path.name}: its metadata tell of the machine it was made on"
    found = dict(database.execute("SELECT zoom_level, count(*) FROM tiles GROUP BY 1"))
    for zoom in expected.keys() | found.keys():
        least, most = expected.get(zoom, 0) if isinstance(expected.get(zoom, 0), tuple) else (expected.get(zoom, 0),) * 2
        if not least <= found.get(zoom, 0) <= most:
            yield f"{path.name}: {found.get(zoom, 0)} tiles at zoom {zoom}, not {least} to {most}"
    size = database.execute("SELECT max(length(tile_data)) FROM tiles").fetchone()[0]
    if size > largest_tile:
        yield f"{path.name}: a tile of {size} bytes"


def across(country: dict) -> list[tuple[int, int]]:
    """How far a country goes on to the west and to the east of its name, from north to south."""
    return pairs(country["across"])


def pairs(text: str) -> list[tuple[int, int]]:
    numbers = [int(number) for number in text.split()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def is_within(country: dict, name_lon: float, name_lat: float, lon: float, lat: float) -> bool:
    """A place is within the rough outline of a country whose name stands there."""
    here = Point((lon - name_lon) / 360 * 1e6, (world_y(lat) - world_y(name_lat)) * 1e6)
    return Polygon(pairs(country["outline"])).contains(here)


def check_layers(tiles: Map):
    seen: dict[str, set] = {}
    for zoom, column, row, data in tiles.database.execute("SELECT * FROM tiles"):
        for name, layer in decode(data).items():
            seen.setdefault(name, set()).add(zoom)
            if layer.extent != 4096:
                yield f"layer {name} at {zoom}/{column}/{row} has extent {layer.extent}"
            for feature in layer.features:
                missing = REQUIRED.get(name, set()) - feature.properties.keys()
                if missing:
                    yield f"layer {name} at {zoom}/{column}/{row}: a feature without {', '.join(sorted(missing))}"
                    break
                if name == "country" and min(feature.properties["up"], feature.properties["down"]) <= 0:
                    yield f"the name of {feature.properties['iso']} stands on its border or beyond"
                if name == "country" and (len(rows := across(feature.properties)) != 16 or any(west >= east for west, east in rows)):
                    yield f"the reach of {feature.properties['iso']} is not 16 rows from west to east"
                if name == "country" and not 3 <= len(pairs(feature.properties["outline"])) <= CORNERS:
                    yield f"the outline of {feature.properties['iso']} has not 3 to {CORNERS} corners"
    declared = {entry["id"] for entry in json.loads(
        tiles.database.execute("SELECT value FROM metadata WHERE name = 'json'").fetchone()[0])["vector_layers"]}
    if seen.keys() != set(LAYERS) or declared != set(LAYERS):
        yield f"layers {sorted(seen)}, declared {sorted(declared)}, not {sorted(LAYERS)}"
    for name in LAYERS:
        if EUROPE_ZOOM not in seen.get(name, set()):
            yield f"no layer {name} at zoom {EUROPE_ZOOM}"


def check_names(tiles: Map, must_have: Path):
    for row in read_table(must_have):
        lon, lat, zoom = float(row["lon"]), float(row["lat"]), int(row["zoom"])
        found = tiles.named(row["layer"], row["name"], lon, lat, zoom)
        if not found:
            yield f"{row['layer']} {row['name']} is not there at zoom {zoom}"
        for language in NAMES:
            wrong = {name_in(properties, language) for properties in found} - {row[language]}
            if wrong:
                yield f"{row['layer']} {row['name']} is called {', '.join(map(str, wrong))} in {language}, not {row[language]}"


def check_borders(tiles: Map):
    """The line between Serbia and Kosovo is marked, countries reach as far as they should, Crimea has no land border."""
    def lines(lon, lat, zoom):
        column, row = tile_of(lon, lat, zoom)
        layer = tiles.tile(zoom, column, row).get("boundary")
        return [feature.properties for feature in layer.features if feature.properties["admin"] == 2] if layer else []

    kosovo = [line for line in lines(20.9, 43.0, 7) if {line["a"], line["b"]} == {"RS", "XK"}]
    if not kosovo or not all(line.get("disputed") == 1 for line in kosovo):
        yield "the line between Serbia and Kosovo is not marked as disputed"
    italy = tiles.named("country", "Italy", 10.91, 45.10, 4)
    if not italy or not all(abs(each["up"] - 6690) < 200 and abs(each["down"] - 9050) < 200 for each in italy):
        yield "the name of Italy is not as far from its northern and southern coast as it should be"
    slovenia = tiles.named("country", "Slovenia", 14.8, 46.1, 5)
    if not slovenia or not all(abs(across(each)[0][1] - 4401) < 200 and abs(across(each)[4][0] + 4225) < 200
                               and abs(across(each)[-1][1] - 42) < 200 for each in slovenia):
        yield "the name of Slovenia is not as far from the borders west and east as it should be"
    serbia = tiles.named("country", "Serbia", *SERBIA, 5)
    inside = ((21.9, 42.55), (22.7, 44.55), (19.2, 45.8))  # by Vranje, in the Đerdap, by Sombor
    outside = ((21.2, 42.65), (22.62, 44.68), (23.3, 42.7))  # Priština, Drobeta-Turnu Severin, Sofia
    if not serbia or not all(is_within(each, *SERBIA, *place) == (place in inside) for each in serbia for place in inside + outside):
        yield "the outline of Serbia does not tell its towns from those around"
    if any("RU" in (line["a"], line["b"]) for line in lines(33.9, 45.6, 8)):
        yield "there is a border across Crimea's neck"
    column, row = tile_of(34.3, 45.2, 8)
    countries = {feature.properties["iso"] for feature in tiles.tile(8, column, row)["land"].features}
    if countries != {"UA"}:
        yield f"Crimea is of {sorted(countries)}"
