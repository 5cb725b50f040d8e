# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Lines between countries, found where their outlines run along each other, and lines between provinces."""
from typing import Iterator

import numpy as np
import shapely
from shapely.geometry import MultiLineString

from features import EUROPE
from names import Countries
from ogr import read_features
from sources import Sources

GRID = 1e5  # steps a degree, about a metre
NEAR = 0.006  # degrees: outlines of neighbours that were drawn apart
SHORTEST = 0.004  # degrees; what is shorter is an accident of overlapping outlines

# Of countries whose first-level units are hundreds of municipalities or too small for an overview.
NO_PROVINCES = {"SI", "LV", "MK", "MT", "AD", "LI", "SM", "LU"}


class Rings:
    """The steps of all outlines on an integer grid: outer rings counter-clockwise, holes clockwise."""

    def __init__(self):
        self.countries: list[str] = []
        self._low, self._high, self._owner, self._forward = [], [], [], []

    def add(self, code: str, polygons: list) -> None:
        self.countries.append(code)
        for rings in polygons:
            for index, ring in enumerate(rings):
                self._add_ring(np.asarray(ring, float)[:, :2], hole=index > 0)

    def _add_ring(self, degrees: np.ndarray, hole: bool) -> None:
        q = np.rint(degrees * GRID).astype(np.int64)
        twice_area = ((q[:-1, 0] - q[0, 0]) * (q[1:, 1] - q[0, 1]) - (q[1:, 0] - q[0, 0]) * (q[:-1, 1] - q[0, 1])).sum()
        if (twice_area > 0) == hole:
            q = q[::-1]
        key = ((q[:, 0] + 18000001) << 26) | (q[:, 1] + 9000001)
        low, high = np.minimum(key[:-1], key[1:]), np.maximum(key[:-1], key[1:])
        step = low != high
        self._low.append(low[step])
        self._high.append(high[step])
        self._owner.append(np.full(step.sum(), len(self.countries) - 1, np.int32))
        self._forward.append(np.where(key[:-1] < key[1:], 1, -1)[step])

    def steps(self) -> tuple[np.ndarray, ...]:
        """Both ends, owner and direction of every step, sorted by the ends."""
        low, high, owner, forward = map(np.concatenate, (self._low, self._high, self._owner, self._forward))
        order = np.lexsort((forward, owner, high, low))
        return low[order], high[order], owner[order], forward[order]


def degrees(key: np.ndarray) -> np.ndarray:
    return np.stack((((key >> 26) - 18000001) / GRID, ((key & ((1 << 26) - 1)) - 9000001) / GRID), -1)


def nearly_common_steps(low, high, owner, forward):
    """Steps of two countries within NEAR of each other, in opposite directions; those of one of the two."""
    start, end = degrees(low), degrees(high)
    backward = forward < 0
    start[backward], end[backward] = end[backward].copy(), start[backward].copy()
    middle = (start + end) / 2
    # Only cells of a twentieth of a degree in which two countries meet, their neighbours and long straight steps are looked at.
    cell = (np.floor(middle[:, 0] * 20).astype(np.int64) << 20) + np.floor(middle[:, 1] * 20).astype(np.int64)
    order = np.argsort(cell, kind="stable")
    cells, owners = cell[order], owner[order]
    first = np.flatnonzero(np.r_[True, cells[1:] != cells[:-1]])
    mixed = cells[first][np.minimum.reduceat(owners, first) != np.maximum.reduceat(owners, first)]
    look = np.hypot(*(end - start).T) > 0.02
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            look |= np.isin(cell + (dx << 20) + dy, mixed)
    lines = shapely.linestrings(np.stack((start, end), 1))
    index = np.flatnonzero(look)
    one, other = shapely.STRtree(lines).query(shapely.points(middle[index]), predicate="dwithin", distance=NEAR)
    one = index[one]
    opposite = (owner[one] != owner[other]) & (((end[one] - start[one]) * (end[other] - start[other])).sum(1) < 0)
    one, other = one[opposite], other[opposite]
    distance = shapely.distance(shapely.points(middle[one]), lines[other])
    order = np.lexsort((other, distance, one))
    one, other = one[order], other[order]
    nearest = np.r_[True, one[1:] != one[:-1]]
    one, other = one[nearest], other[nearest]
    drawn = owner[one] < owner[other]
    one, other = one[drawn], other[drawn]
    return start[one], end[one], owner[one], owner[other]


def common_steps(rings: Rings):
    """Start, end and the two countries of every step of a land border.

    Two countries run along their common border in opposite directions. The same direction means that one lies in the
    other (Crimea, Svalbard, Åland): no border."""
    low, high, owner, forward = rings.steps()
    same = (low[1:] == low[:-1]) & (high[1:] == high[:-1])
    exact = same & (owner[1:] != owner[:-1]) & (forward[1:] != forward[:-1])
    matched = np.zeros(len(low), bool)
    matched[1:] |= same
    matched[:-1] |= same
    alone = ~matched
    near = nearly_common_steps(low[alone], high[alone], owner[alone], forward[alone])
    whole = (degrees(low[:-1][exact]), degrees(high[:-1][exact]), owner[:-1][exact], owner[1:][exact])
    return [np.concatenate(pair) for pair in zip(whole, near)]


def border_lines(rings: Rings, decisions: dict) -> Iterator[tuple]:
    """(line, country, country, 1 where the border is disputed) for every two neighbours."""
    disputed = {frozenset(entry["between"]) for entry in decisions["disputed"]}
    start, end, one, other = common_steps(rings)
    pair = np.minimum(one, other).astype(np.int64) * 1000 + np.maximum(one, other)
    for value in np.unique(pair):
        chosen = pair == value
        a, b = sorted((rings.countries[value // 1000], rings.countries[value % 1000]))
        line = shapely.line_merge(MultiLineString(np.stack((start[chosen], end[chosen]), 1).tolist()))
        if line.length >= SHORTEST:
            yield line, a, b, 1 if frozenset((a, b)) in disputed else None


def province_lines(sources: Sources, countries: Countries) -> Iterator[tuple]:
    """Natural Earth's lines between first-level units of the countries of Europe: (line, country)."""
    path = sources.debian("libmagics++-data", "usr/share/magics/10m/ne_10m_admin_1_states_provinces_lines.shp")
    for line, fields in read_features(path, EUROPE):
        country = countries.code(fields["adm0_a3"])
        kind = fields["featurecla"] or ""
        if country in NO_PROVINCES or (fields["min_zoom"] or 99) > 10 or (kind and "dmin" not in kind):
            continue
        yield line, country
