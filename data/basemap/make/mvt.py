# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Reads Mapbox Vector Tiles: enough to check and draw our own."""
import gzip
import struct
from typing import Iterator, NamedTuple


class Feature(NamedTuple):
    kind: int  # 1 point, 2 line, 3 polygon
    properties: dict
    parts: list  # of lists of (x, y)


class TileLayer(NamedTuple):
    extent: int
    features: list[Feature]


def decode(tile: bytes) -> dict[str, TileLayer]:
    """The layers of a gzipped tile."""
    layers = {}
    for number, content in _fields(gzip.decompress(tile)):
        if number == 3:
            name, layer = _layer(content)
            layers[name] = layer
    return layers


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def _fields(data: bytes) -> Iterator[tuple]:
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        wire = tag & 7
        if wire == 0:
            value, at = _varint(data, at)
        else:
            if wire == 2:
                length, at = _varint(data, at)
            else:
                length = 4 if wire == 5 else 8
            value = data[at:at + length]
            at += length
        yield tag >> 3, value


def _packed(data: bytes) -> list[int]:
    at, numbers = 0, []
    while at < len(data):
        number, at = _varint(data, at)
        numbers.append(number)
    return numbers


def _signed(number: int) -> int:
    return (number >> 1) ^ -(number & 1)


def _value(data: bytes):
    for number, content in _fields(data):
        if number == 1:
            return content.decode()
        if number in (2, 3):
            return struct.unpack("<f" if number == 2 else "<d", content)[0]
        return _signed(content) if number == 6 else content


def _layer(data: bytes) -> tuple[str, TileLayer]:
    name, packed, keys, values, extent = "", [], [], [], 4096
    for number, content in _fields(data):
        if number == 1:
            name = content.decode()
        elif number == 2:
            packed.append(content)
        elif number == 3:
            keys.append(content.decode())
        elif number == 4:
            values.append(_value(content))
        elif number == 5:
            extent = content
    features = []
    for feature in packed:
        fields = dict(_fields(feature))
        tags = _packed(fields.get(2, b""))
        features.append(Feature(fields.get(3, 0), {keys[tags[i]]: values[tags[i + 1]] for i in range(0, len(tags), 2)},
                                _geometry(fields.get(4, b""))))
    return name, TileLayer(extent, features)


def _geometry(data: bytes) -> list:
    numbers, at, x, y, parts = _packed(data), 0, 0, 0, []
    while at < len(numbers):
        command, count = numbers[at] & 7, numbers[at] >> 3
        at += 1
        if command == 7:
            parts[-1].append(parts[-1][0])
            continue
        for _ in range(count):
            x, y = x + _signed(numbers[at]), y + _signed(numbers[at + 1])
            at += 2
            if command == 1:
                parts.append([])
            parts[-1].append((x, y))
    return parts
