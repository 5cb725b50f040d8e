# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Features on their way to the tiles: which zoom levels, which area, one file a layer and area."""
import csv
import json
import math
from pathlib import Path

from shapely import Geometry
from shapely.geometry import box, mapping

# The whole world up to WORLD_ZOOM, from there to EUROPE_ZOOM Europe alone; the app draws the last level larger, to zoom 10.
WORLD_ZOOM, EUROPE_ZOOM = 4, 8
EUROPE = (-26.0, 33.0, 46.0, 73.0)  # west, south, east, north
EUROPE_BOX = box(*EUROPE)
LAYERS = ("land", "lake", "river", "boundary", "country", "place", "sea", "waterlabel")


class Layer:
    """Writes one layer's features as two lists for tippecanoe, the world's and Europe's."""

    def __init__(self, folder: Path, name: str):
        self._world = open(folder / f"world.{name}.jsonl", "w", encoding="utf-8")
        self._europe = open(folder / f"europe.{name}.jsonl", "w", encoding="utf-8")

    def __enter__(self) -> "Layer":
        return self

    def __exit__(self, *_) -> None:
        self._world.close()
        self._europe.close()

    def add(self, geometry: Geometry, properties: dict, zoom: int) -> None:
        """A feature seen from a zoom level on, in the world and in Europe."""
        self.add_world(geometry, properties, zoom)
        west, south, east, north = geometry.bounds
        if west <= EUROPE[2] and east >= EUROPE[0] and south <= EUROPE[3] and north >= EUROPE[1]:
            self.add_europe(geometry, properties, zoom)

    def add_world(self, geometry: Geometry, properties: dict, zoom: int) -> None:
        if zoom <= WORLD_ZOOM:
            self._write(self._world, geometry, properties, zoom, WORLD_ZOOM)

    def add_europe(self, geometry: Geometry, properties: dict, zoom: int) -> None:
        self._write(self._europe, geometry, properties, max(zoom, WORLD_ZOOM + 1), EUROPE_ZOOM)

    @staticmethod
    def _write(file, geometry: Geometry, properties: dict, first: int, last: int) -> None:
        if geometry.is_empty:
            return
        feature = {"type": "Feature", "tippecanoe": {"minzoom": first, "maxzoom": last},
                   "properties": {key: value for key, value in properties.items() if value not in (None, "")},
                   "geometry": mapping(geometry)}
        file.write(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) + "\n")


def world_y(lat: float) -> float:
    """Mercator from the north down, in shares of the world's width."""
    return (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2


def latitude(y: float) -> float:
    """What world_y was made from."""
    return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))


def read_table(path: Path) -> list[dict]:
    """The rows of a CSV table; lines that begin with # are remarks."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if line.strip() and not line.startswith("#"))
        return [{key: (value or "").strip() for key, value in row.items() if key} for row in rows]
