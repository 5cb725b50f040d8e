# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Cuts the features into tiles and writes MBTiles files that depend on nothing but the tiles."""
import json
import sqlite3
import subprocess
import tempfile
from pathlib import Path

from features import EUROPE, EUROPE_ZOOM, LAYERS, WORLD_ZOOM

ATTRIBUTION = ("© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · GSHHG, Wessel & Smith (LGPL) · "
               "Natural Earth · Unicode CLDR")

# Nothing is dropped by chance (-r1, no limits): each feature carries its own zoom levels. Neighbours keep a common outline.
# Full detail at the last level, which the app draws larger.
COMMON = ["-q", "--force", "-r1", "--no-tile-size-limit", "--no-feature-limit", "--no-simplification-of-shared-nodes",
          "--buffer=8", "--simplification=4"]


def make_tiles(features: Path, target: Path) -> None:
    west, south, east, north = EUROPE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        areas = {"world": ["-Z0", f"-z{WORLD_ZOOM}", "--simplification-at-maximum-zoom=4"],
                 "europe": [f"-Z{WORLD_ZOOM + 1}", f"-z{EUROPE_ZOOM}", "--simplification-at-maximum-zoom=1",
                            f"--clip-bounding-box={west},{south},{east},{north}"]}
        for area, options in areas.items():
            layers = [f"--named-layer={layer}:{features / f'{area}.{layer}.jsonl'}" for layer in LAYERS
                      if (features / f"{area}.{layer}.jsonl").stat().st_size > 0]
            subprocess.run(["tippecanoe", "-o", folder / f"{area}.mbtiles", *options, *COMMON,
                            f"--temporary-directory={folder}", *layers], check=True)
        joined = folder / "joined.mbtiles"
        subprocess.run(["tile-join", "-q", "-f", "-o", joined, "--no-tile-size-limit", folder / "world.mbtiles",
                        folder / "europe.mbtiles"], check=True)
        with sqlite3.connect(joined) as source:
            layers = json.loads(source.execute("SELECT value FROM metadata WHERE name = 'json'").fetchone()[0])
            write_mbtiles(target, source, {
                "name": "basemap", "format": "pbf", "type": "baselayer", "version": "1",
                "description": f"World to zoom {WORLD_ZOOM}, Europe to zoom {EUROPE_ZOOM}",
                "attribution": ATTRIBUTION, "bounds": "-180,-85.0511,180,85.0511", "center": "15,50,4",
                "minzoom": "0", "maxzoom": str(EUROPE_ZOOM),
                "json": json.dumps({"vector_layers": sorted(layers["vector_layers"], key=lambda layer: layer["id"])},
                                   ensure_ascii=False, sort_keys=True)})


def write_mbtiles(target: Path, tiles: sqlite3.Connection, metadata: dict) -> None:
    """Copies the tiles in order into a new file, so that equal tiles make equal files."""
    fresh = target.with_name(target.name + ".new")
    fresh.unlink(missing_ok=True)
    database = sqlite3.connect(fresh, isolation_level=None)
    database.executescript("""
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA application_id = 0x4d504258;
        CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);""")
    database.execute("BEGIN")
    database.executemany("INSERT INTO metadata VALUES (?, ?)", sorted(metadata.items()))
    database.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles.execute(
        "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles ORDER BY zoom_level, tile_column, tile_row"))
    database.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
    database.execute("COMMIT")
    database.execute("VACUUM")
    database.close()
    fresh.replace(target)
