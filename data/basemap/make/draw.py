# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Draws a part of the map as a picture, to look at it: draw.py LON LAT ZOOM OUT.png [LANGUAGE [WIDTH HEIGHT]]

LANGUAGE: en, sl, sr, sr_Latn or lv. Plain: it is not the app's style."""
import io
import math
import sqlite3
import sys
from pathlib import Path

import cairo
from PIL import Image

from check import Map, name_in
from features import EUROPE_ZOOM, world_y

HERE = Path(__file__).resolve().parent.parent
TILE = 512
WATER, LAND, RIVER = (0.72, 0.83, 0.90), (0.955, 0.945, 0.915), (0.45, 0.62, 0.80)


class Picture:
    """A canvas around a point of the map."""

    def __init__(self, lon: float, lat: float, zoom: float, width: int, height: int):
        self.zoom, self.width, self.height = zoom, width, height
        self.level = min(int(zoom), EUROPE_ZOOM)
        self.size = TILE * 2 ** (zoom - self.level)  # of a tile on the canvas
        count = 2 ** self.level
        self.x = (lon + 180) / 360 * count
        self.y = world_y(lat) * count
        self.surface = cairo.ImageSurface(cairo.FORMAT_RGB24, width, height)
        self.canvas = cairo.Context(self.surface)
        self.canvas.set_source_rgb(*WATER)
        self.canvas.paint()
        self.canvas.set_fill_rule(cairo.FILL_RULE_EVEN_ODD)
        self.taken: list[tuple] = []

    def tiles(self, tiles: Map) -> list[tuple]:
        """(left, top, layers) of each tile in sight."""
        columns = range(int(self.x - self.width / 2 / self.size), int(self.x + self.width / 2 / self.size) + 1)
        rows = range(int(self.y - self.height / 2 / self.size), int(self.y + self.height / 2 / self.size) + 1)
        return [((column - self.x) * self.size + self.width / 2, (row - self.y) * self.size + self.height / 2,
                 tiles.tile(self.level, column, 2 ** self.level - 1 - row)) for column in columns for row in rows]

    def trace(self, left: float, top: float, parts: list) -> None:
        scale = self.size / 4096
        self.canvas.new_path()
        for part in parts:
            for index, (x, y) in enumerate(part):
                (self.canvas.line_to if index else self.canvas.move_to)(left + x * scale, top + y * scale)

    def relief(self, path: Path) -> None:
        level = min(self.level, 5)
        factor = 2 ** (self.level - level)
        size = self.size * factor
        database = sqlite3.connect(path)
        for column in range(int(self.x / factor - self.width / 2 / size), int(self.x / factor + self.width / 2 / size) + 1):
            for row in range(int(self.y / factor - self.height / 2 / size), int(self.y / factor + self.height / 2 / size) + 1):
                found = database.execute("SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                                         (level, column, 2 ** level - 1 - row)).fetchone()
                if not found:
                    continue
                png = io.BytesIO()
                Image.open(io.BytesIO(found[0])).convert("L").save(png, "PNG")
                png.seek(0)
                picture = cairo.ImageSurface.create_from_png(png)
                self.canvas.save()
                self.canvas.translate((column - self.x / factor) * size + self.width / 2,
                                      (row - self.y / factor) * size + self.height / 2)
                self.canvas.scale(size / picture.get_width(), size / picture.get_height())
                self.canvas.set_source_surface(picture)
                self.canvas.set_operator(cairo.OPERATOR_MULTIPLY)
                self.canvas.rectangle(0, 0, picture.get_width(), picture.get_height())
                self.canvas.fill()
                self.canvas.restore()

    def write(self, text: str, x: float, y: float, size: float, color: tuple, dot: bool = False) -> None:
        canvas = self.canvas
        canvas.select_font_face("Noto Sans", cairo.FONT_SLANT_NORMAL if dot else cairo.FONT_SLANT_ITALIC)
        canvas.set_font_size(size)
        width = canvas.text_extents(text).width
        left, base = (x + 5, y + size / 3) if dot else (x - width / 2, y)
        box = (left - 3, base - size, left + width + 3, base + size * 0.3)
        if any(box[0] < b[2] and box[2] > b[0] and box[1] < b[3] and box[3] > b[1] for b in self.taken):
            return
        self.taken.append(box)
        if dot:
            canvas.new_path()
            canvas.arc(x, y, 2.2, 0, 7)
            canvas.set_source_rgb(0.2, 0.2, 0.2)
            canvas.fill()
        canvas.move_to(left, base)
        canvas.text_path(text)
        canvas.set_source_rgba(1, 1, 1, 0.85)
        canvas.set_line_width(3)
        canvas.stroke_preserve()
        canvas.set_source_rgb(*color)
        canvas.fill()


def draw(lon: float, lat: float, zoom: float, target: str, language: str = "sl", width: int = 1000, height: int = 760) -> None:
    picture = Picture(lon, lat, zoom, width, height)
    tiles = picture.tiles(Map(HERE / "basemap.mbtiles"))
    canvas = picture.canvas

    def each(layer, paint):
        for left, top, layers in tiles:
            canvas.save()
            canvas.rectangle(left, top, picture.size, picture.size)
            canvas.clip()
            for feature in layers[layer].features if layer in layers else []:
                picture.trace(left, top, feature.parts)
                paint(feature.properties)
            canvas.restore()

    def fill(color):
        canvas.set_source_rgb(*color)
        canvas.fill()

    def river(properties):
        canvas.set_source_rgb(*RIVER)
        canvas.set_line_width({1: 2.2, 2: 1.7, 3: 1.3}.get(properties["class"], 0.8))
        canvas.stroke()

    def border(properties):
        canvas.set_source_rgba(0.45, 0.35, 0.5, 1 if properties["admin"] == 2 else 0.4)
        canvas.set_line_width(1.4 if properties["admin"] == 2 else 0.8)
        canvas.set_dash([5, 4] if properties.get("disputed") or properties["admin"] == 4 else [])
        canvas.stroke()
        canvas.set_dash([])

    each("land", lambda _: fill(LAND))
    picture.relief(HERE / "relief.mbtiles")
    each("lake", lambda _: fill(WATER))
    each("river", river)
    each("boundary", border)
    write_labels(picture, tiles, language)
    picture.surface.write_to_png(target)


def write_labels(picture: Picture, tiles: list, language: str) -> None:
    labels, scale = [], picture.size / 4096
    for left, top, layers in tiles:
        for order, layer in enumerate(("country", "place", "waterlabel", "sea")):
            for feature in layers[layer].features if layer in layers else []:
                x, y = feature.parts[0][0]
                if 0 <= x < 4096 and 0 <= y < 4096 and feature.properties.get("z", 0) <= picture.zoom:
                    labels.append((order, -feature.properties.get("pop", 0), layer, feature.properties, left + x * scale, top + y * scale))
        for feature in layers["river"].features if "river" in layers else []:
            part = max(feature.parts, key=len)
            x, y = part[len(part) // 2]
            if "name" in feature.properties:
                labels.append((2, 0, "river", feature.properties, left + x * scale, top + y * scale))
    written = set()
    for _, _, layer, properties, x, y in sorted(labels, key=lambda label: label[:2]):
        name = name_in(properties, language)
        if layer == "river":
            if (name, x // 300, y // 300) in written:
                continue
            written.add((name, x // 300, y // 300))
        if layer == "country":
            picture.write(name.upper(), x, y, 13, (0.35, 0.25, 0.4))
        elif layer == "place":
            picture.write(name, x, y, {"capital": 14, "city": 13, "town": 12}.get(properties["class"], 10), (0.1, 0.1, 0.1), True)
        else:
            picture.write(name, x, y, 11, (0.15, 0.35, 0.6))


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    draw(float(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), sys.argv[4], *sys.argv[5:6], *map(int, sys.argv[6:8]))
