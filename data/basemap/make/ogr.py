# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Reads map files through GDAL."""
import json
import subprocess
from pathlib import Path
from typing import Iterator

from shapely import Geometry
from shapely.geometry import shape


def read_features(path: Path, area: tuple | None = None) -> Iterator[tuple[Geometry, dict]]:
    """Shape and fields (names in lower case) of every feature, those within (west, south, east, north) only."""
    command = ["ogr2ogr", "-f", "GeoJSONSeq", "/vsistdout/", path]
    if area:
        command += ["-spat", *map(str, area)]
    # Natural Earth's older files have lost the letters beyond ASCII: the tables name them anew.
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace")
    for line in text.splitlines():
        feature = json.loads(line.lstrip("\x1e"))
        if feature["geometry"]:
            yield shape(feature["geometry"]), {key.lower(): value for key, value in feature["properties"].items()}
