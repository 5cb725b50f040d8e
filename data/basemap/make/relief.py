# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Grey shading of Europe's mountains, to be multiplied over the land: flat land and sea come out near white."""
import math
import sqlite3
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

from features import EUROPE
from sources import Sources
from tiles import write_mbtiles

FIRST_ZOOM, LAST_ZOOM = 3, 5
TILE = 512
HALF_WORLD = 20037508.342789244  # metres in Web Mercator
DARKEST_LAND = 112  # of the source; what is darker is sea left over
WHITE, FLAT, DARKEST, CONTRAST = 255, 240, 130, 1.35
QUALITY = 70  # of JPEG

gdal.UseExceptions()


def mercator_x(lon: float) -> float:
    return lon / 180 * HALF_WORLD


def mercator_y(lat: float) -> float:
    return math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / math.pi * HALF_WORLD


def bounds() -> tuple[float, float, float, float]:
    """Europe in whole tiles of the first level, so that no tile is half empty: west, south, east, north in metres."""
    tile = 2 * HALF_WORLD / 2 ** FIRST_ZOOM
    west, south, east, north = EUROPE
    return (math.floor(mercator_x(west) / tile) * tile, math.floor(mercator_y(south) / tile) * tile,
            math.ceil(mercator_x(east) / tile) * tile, math.ceil(mercator_y(north) / tile) * tile)


def burnt(like, outlines: str, options: list | None = None):
    """Where there is land, on the grid of another picture."""
    mask = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1)
    mask.SetGeoTransform(like.GetGeoTransform())
    mask.SetProjection(like.GetProjection())
    vector = gdal.OpenEx(outlines)
    gdal.RasterizeLayer(mask, [1], vector.GetLayer(0), burn_values=[1], options=options or [])
    return mask


def make_relief(sources: Sources, land: Path, target: Path) -> None:
    west, south, east, north = bounds()
    degrees, metres = "/vsimem/land.gpkg", "/vsimem/land-mercator.gpkg"
    gdal.VectorTranslate(degrees, str(land), format="GPKG", geometryType="PROMOTE_TO_MULTI")
    gdal.VectorTranslate(metres, degrees, format="GPKG", dstSRS="EPSG:3857", reproject=True)
    picture = str(sources.debian("libgnudatalanguage0", "usr/share/gnudatalanguage/resource/maps/earth.jpg"))
    shading = gdal.Translate("", picture, format="MEM", outputSRS="EPSG:4326", outputBounds=(-180, 90, 180, -90))

    # The sea of the source is dark and would bleed over the coast: it and one pixel more are taken out and filled from the land.
    mask = burnt(shading, degrees)
    inland = land_pixels = mask.ReadAsArray() > 0
    for axis, shift in ((0, 1), (0, -1), (1, 1), (1, -1)):
        inland = inland & np.roll(land_pixels, shift, axis)
    grey = shading.ReadAsArray()
    flat = float(np.percentile(grey[inland], 35))
    inland &= grey > DARKEST_LAND
    shading.GetRasterBand(1).WriteArray(np.where(inland, grey, np.uint8(flat)))
    mask.GetRasterBand(1).WriteArray(inland.astype(np.uint8))
    gdal.FillNodata(shading.GetRasterBand(1), mask.GetRasterBand(1), 8, 0)

    step = 2 * HALF_WORLD / 2 ** LAST_ZOOM / TILE
    flattened = gdal.Warp("", shading, format="MEM", dstSRS="EPSG:3857", outputBounds=(west, south, east, north),
                          xRes=step, yRes=step, resampleAlg="cubicspline")
    result = np.clip(FLAT + (flattened.ReadAsArray().astype(float) - flat) * CONTRAST, DARKEST, WHITE)
    result[burnt(flattened, metres, ["ALL_TOUCHED=TRUE"]).ReadAsArray() == 0] = WHITE
    flattened.GetRasterBand(1).WriteArray(result.astype(np.uint8))
    with tempfile.TemporaryDirectory() as folder:
        cut = f"{folder}/relief.mbtiles"
        gdal.GetDriverByName("MBTiles").CreateCopy(
            cut, flattened, options=["TILE_FORMAT=JPEG", f"QUALITY={QUALITY}", f"BLOCKSIZE={TILE}"])
        tiles = gdal.Open(cut, gdal.GA_Update)
        tiles.BuildOverviews("AVERAGE", [2 ** level for level in range(1, LAST_ZOOM - FIRST_ZOOM + 1)])
        del tiles
        gdal.Unlink(degrees)
        gdal.Unlink(metres)
        edges = [west / HALF_WORLD * 180, _latitude(south), east / HALF_WORLD * 180, _latitude(north)]
        with sqlite3.connect(cut) as source:
            write_mbtiles(target, source, {
                "name": "relief", "format": "jpg", "type": "overlay", "version": "1",
                "description": "Grey relief of Europe, to be multiplied over the land", "attribution": "Natural Earth",
                "bounds": ",".join(f"{edge:.4f}" for edge in edges),
                "minzoom": str(FIRST_ZOOM), "maxzoom": str(LAST_ZOOM)})


def _latitude(y: float) -> float:
    return math.degrees(2 * math.atan(math.exp(y / HALF_WORLD * math.pi)) - math.pi / 2)
