# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Lakes and rivers with their names, and the names of seas."""
import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Iterator

import shapely
from shapely.geometry import LineString, MultiLineString, Point, Polygon
from shapely.ops import substring

from features import EUROPE, WORLD_ZOOM, Layer, read_table
from land import area_km2
from names import name_properties
from ogr import read_features
from sources import Sources

WORLD_AREA, EUROPE_AREA = "-180/180/-60/84", f"{EUROPE[0]:.0f}/{EUROPE[2]:.0f}/{EUROPE[1]:.0f}/{EUROPE[3]:.0f}"
NEAR = 0.04  # degrees: a named course belongs to a line of GSHHG within this distance
PROBES = (0.1, 0.3, 0.5, 0.7, 0.9)

# GSHHG's level of a river: our class (1 big … 5) and the zoom level from which it is seen.
RIVER_CLASSES = {0: (1, 5), 1: (1, 5), 2: (2, 5), 3: (3, 6), 4: (4, 7)}
SMALLEST_RIVER = (5, 8)
CLASS_ZOOMS = {1: 5, 2: 5, 3: 6, 4: 7, 5: 8}


class Gshhg:
    """Shore lines and rivers of GSHHG, which GMT reads."""

    def __init__(self, sources: Sources, work: Path):
        self._folder = work / "gshhg"
        self._folder.mkdir(parents=True, exist_ok=True)
        for package in ("gmt-gshhg-full", "gmt-gshhg-high", "gmt-gshhg-low"):
            for file in sources.debian(package).rglob("*.nc"):
                link = self._folder / file.name
                link.unlink(missing_ok=True)
                link.symlink_to(file.resolve())

    def lines(self, area: str, resolution: str, *what: str) -> Iterator[tuple[int, list]]:
        """(level, points) of every line; resolution f (full) … c (crude)."""
        command = ["gmt", "pscoast", f"-R{area}", f"-D{resolution}", "-M", *what, f"--DIR_GSHHG={self._folder}"]
        text = subprocess.run(command, capture_output=True, check=True, cwd=self._folder,
                              env=dict(os.environ, LC_ALL="C")).stdout.decode()
        for block in text.split(">")[1:]:
            head, *rows = block.splitlines()
            level = re.search(r"Level (\d+)", head)
            points = [tuple(round(float(value), 5) for value in row.split()[:2]) for row in rows if row and row[0] != "#"]
            if len(points) > 1:
                yield int(level.group(1)) if level else 0, [((x - 360 if x > 180 else x), y) for x, y in points]

    def lakes(self, area: str, resolution: str) -> Iterator[Polygon]:
        """Lakes without their islands."""
        by_level: dict[int, dict] = {}
        for level, points in self.lines(area, resolution, "-A0/2/4", "-W2", "-W3"):
            by_level.setdefault(level, {})[tuple(points)] = None
        rings = {level: list(shapely.polygonize(
                     [shapely.line_merge(shapely.unary_union([LineString(line) for line in lines]))]).geoms)
                 for level, lines in by_level.items()}
        islands = shapely.STRtree(rings.get(3, []))
        for lake in rings.get(2, []):
            inside = sorted(islands.query(lake, "contains"))
            if inside:
                lake = lake.difference(shapely.unary_union([islands.geometries[index] for index in inside]))
            yield lake


def row_names(row: dict) -> dict:
    """Name properties of a table's row; none where the table leaves the name empty."""
    if not row["name"]:
        return {}
    return name_properties(row["name"], en=row["en"], sl=row["sl"], sr=row["sr"], lv=row["lv"])


# --- Lakes --------------------------------------------------------------------------------------

def lake_zoom(km2: float) -> int:
    for zoom, least in ((5, 20), (6, 5), (7, 1.5)):
        if km2 > least:
            return zoom
    return 8


def world_lake_zoom(km2: float) -> int:
    return 1 if km2 > 15000 else 2 if km2 > 4000 else 3 if km2 > 1000 else 4


def label_zoom(km2: float) -> int:
    for zoom, least in ((4, 10000), (5, 900), (6, 100), (7, 15)):
        if km2 > least:
            return zoom
    return 8


def make_lakes(gshhg: Gshhg, tables: Path, out: Path) -> None:
    drawn = tomllib.loads((tables / "drawn.toml").read_text(encoding="utf-8"))["lake"]
    lakes = [(lake, False) for lake in gshhg.lakes(EUROPE_AREA, "f")]
    lakes += [(Polygon(lake["outline"]), True) for lake in drawn]
    with Layer(out, "lake") as layer:
        for lake in gshhg.lakes(WORLD_AREA, "i"):
            km2 = area_km2(lake)
            if km2 > 250:
                layer.add_world(lake, {"km2": round(km2)}, world_lake_zoom(km2))
        for lake, by_hand in lakes:
            km2 = area_km2(lake)
            layer.add_europe(lake, {"km2": round(km2, 1), "drawn": 1 if by_hand else None}, lake_zoom(km2))
    label_lakes([lake for lake, _ in lakes], tables, out)


def label_lakes(lakes: list[Polygon], tables: Path, out: Path) -> None:
    """A name in the middle of every lake of lakes.csv, which gives a point in or beside it."""
    tree = shapely.STRtree(lakes)
    with Layer(out, "waterlabel") as layer:
        for row in read_table(tables / "lakes.csv"):
            point = Point(float(row["lon"]), float(row["lat"]))
            km2 = float(row["km2"] or 0)
            if not km2:
                index = tree.query_nearest(point)
                lake = lakes[index[0]]
                if lake.distance(point) > 0.02:
                    raise SystemExit(f"lakes.csv: there is no lake at {row['lon']} {row['lat']}, {row['name']}")
                km2 = area_km2(lake)
                point = Point(shapely.maximum_inscribed_circle(lake, tolerance=0.002).coords[0])
            zoom = label_zoom(km2)
            layer.add(point, {"km2": round(km2, 1), "rank": zoom, **row_names(row)}, zoom)


# --- Rivers -------------------------------------------------------------------------------------

class RiverNames:
    """What Natural Earth calls a river, put right and translated by rivers.csv and river-parts.csv."""

    def __init__(self, tables: Path):
        self._rows = {source: row for row in read_table(tables / "rivers.csv") for source in row["source"].split("|")}
        self._parts = [(row["source"], tuple(float(row[side]) for side in ("west", "south", "east", "north")), row["becomes"])
                       for row in read_table(tables / "river-parts.csv")]

    def key(self, source: str | None, middle: Point) -> str | None:
        """The row of the table for a piece of river around a point."""
        for name, (west, south, east, north), becomes in self._parts:
            if source == name and west <= middle.x <= east and south <= middle.y <= north:
                source = becomes
        return source or None

    def properties(self, key: str | None) -> dict:
        if not key:
            return {}
        row = self._rows.get(key)
        if row:
            return row_names(row)
        plain = re.sub(r"\s*\(.*\)", "", key).strip()
        return {"name": plain} if "?" not in plain else {}


def natural_earth(sources: Sources, scale: str, area=None) -> Iterator[tuple]:
    """(line, name, rank) of every river; rank 1 is the biggest."""
    path = sources.debian("libmagics++-data", f"usr/share/magics/{scale}/ne_{scale}_rivers_lake_centerlines.shp")
    for line, fields in read_features(path, area):
        yield line, (fields.get("name") or "").strip() or None, float(fields.get("scalerank") or 9)


def cut(line: LineString, guides: list[LineString]) -> list[LineString]:
    """A river of GSHHG in pieces, from one end of a named course to the next."""
    ends = [Point(point) for guide in guides for point in (guide.coords[0], guide.coords[-1])]
    places = sorted({line.project(end) for end in ends if line.distance(end) < NEAR / 2})
    places = [0, *(place for place in places if NEAR / 2 < place < line.length - NEAR / 2), line.length]
    return [substring(line, start, end) for start, end in zip(places, places[1:]) if start < end]


def beside(line: LineString, course) -> bool:
    """Whether most of a line runs along a course."""
    return sum(course.distance(line.interpolate(part, normalized=True)) < NEAR for part in PROBES) >= 4


def make_rivers(sources: Sources, gshhg: Gshhg, tables: Path, out: Path) -> None:
    names = RiverNames(tables)
    courses = tomllib.loads((tables / "drawn.toml").read_text(encoding="utf-8"))["river"]
    with Layer(out, "river") as layer:
        for line, name, rank in natural_earth(sources, "50m"):
            key = names.key(name, line.interpolate(0.5, normalized=True))
            layer.add_world(line, {"class": 1 if rank < 5 else 2, **names.properties(key)},
                            2 if rank < 4 else 3 if rank < 5 else WORLD_ZOOM)
        known = [(line, name) for line, name, _ in natural_earth(sources, "10m", EUROPE) if name]
        tree = shapely.STRtree([line for line, _ in known])
        guides = [(LineString(course["course"]), course) for course in courses]
        groups: dict[tuple, list] = {}
        followed = {course["name"] for course in courses if course.get("draw")}
        for level, points in gshhg.lines(EUROPE_AREA, "f", "-Ia"):
            for line in cut(LineString(points), [guide for guide, course in guides if not course.get("draw")]):
                rank, zoom = RIVER_CLASSES.get(level, SMALLEST_RIVER)
                key = None
                for guide, course in guides:
                    if not course.get("draw") and guide.distance(line) < NEAR and beside(line, guide):
                        key = course["name"]
                        followed.add(key)
                        rank = min(rank, course["class"])
                        zoom = CLASS_ZOOMS[rank]
                if rank <= 3 and not key:
                    for index in sorted(tree.query(line, "dwithin", NEAR)):
                        if beside(line, known[index][0]):
                            key = names.key(known[index][1], line.interpolate(0.5, normalized=True))
                            break
                groups.setdefault((rank, zoom, key), []).append(line)
        for (rank, zoom, key), lines in groups.items():
            merged = shapely.line_merge(MultiLineString(lines))
            for line in merged.geoms if merged.geom_type == "MultiLineString" else [merged]:
                layer.add_europe(line, {"class": rank, **names.properties(key)}, zoom)
        for guide, course in guides:
            if course["name"] not in followed:
                raise SystemExit(f"drawn.toml: GSHHG has no line along the {course['name']}; draw = true would draw it")
            if course.get("draw"):
                layer.add_europe(smooth(guide), {"class": course["class"], "drawn": 1, **names.properties(course["name"])},
                                 CLASS_ZOOMS[course["class"]])


def smooth(line: LineString) -> LineString:
    """Rounds the corners of a course drawn by hand (Chaikin, twice)."""
    points = list(line.coords)
    for _ in range(2):
        cut = [points[0]]
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = cut + [points[-1]]
    return LineString([(round(x, 5), round(y, 5)) for x, y in points])


# --- Seas ---------------------------------------------------------------------------------------

def make_seas(tables: Path, out: Path) -> None:
    with Layer(out, "sea") as layer:
        for row in read_table(tables / "seas.csv"):
            layer.add(Point(float(row["lon"]), float(row["lat"])), row_names(row), int(row["zoom"]))
