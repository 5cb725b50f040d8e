#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Turns countries-10m.json of the npm package world-atlas (Natural Earth) into world.bin.

    make-world.py countries-10m.json world.bin

The same input always gives the same bytes. Layout; "n" is an unsigned LEB128 number, "s" a zigzag one:

    "PCW1"
    n arcs; per arc: byte kind, n vertices, per vertex: s dx, s dy, byte zoom
        dx, dy: step from the vertex before (the first from 0, 0) in Web Mercator, the world being 2^24 wide,
                y southward; x runs on across the date line
        zoom:   the zoom level (world = 256 * 2^zoom pixels) from which the vertex is needed
        kind:   0 not drawn, 1 coast, 2 border, 3 disputed border
    n countries; per country: byte length and ISO 3166-1 alpha-2 code (empty where there is none),
        n polygons, per polygon: n rings, per ring: n arcs, per arc: s index (~index: backwards)
"""
import json
import math
import sys

WORLD = 1 << 24
MAX_ZOOM = 9  # vertices needed only beyond are left out
TOLERANCE = 0.4  # pixels
KIND_HIDDEN, KIND_COAST, KIND_BORDER, KIND_DISPUTED = range(4)

# ISO 3166-1: the numeric code, which the source has, and the alpha-2 code.
ISO = {pair[:3]: pair[3:] for pair in """
004AF 008AL 010AQ 012DZ 016AS 020AD 024AO 028AG 031AZ 032AR 036AU 040AT 044BS 048BH 050BD 051AM
052BB 056BE 060BM 064BT 068BO 070BA 072BW 076BR 084BZ 086IO 090SB 092VG 096BN 100BG 104MM 108BI
112BY 116KH 120CM 124CA 132CV 136KY 140CF 144LK 148TD 152CL 156CN 158TW 170CO 174KM 178CG 180CD
184CK 188CR 191HR 192CU 196CY 203CZ 204BJ 208DK 212DM 214DO 218EC 222SV 226GQ 231ET 232ER 233EE
234FO 238FK 239GS 242FJ 246FI 248AX 250FR 258PF 260TF 262DJ 266GA 268GE 270GM 275PS 276DE 288GH
292GI 296KI 300GR 304GL 308GD 316GU 320GT 324GN 328GY 332HT 334HM 336VA 340HN 344HK 348HU 352IS
356IN 360ID 364IR 368IQ 372IE 376IL 380IT 384CI 388JM 392JP 398KZ 400JO 404KE 408KP 410KR 414KW
417KG 418LA 422LB 426LS 428LV 430LR 434LY 438LI 440LT 442LU 446MO 450MG 454MW 458MY 462MV 466ML
470MT 478MR 480MU 484MX 492MC 496MN 498MD 499ME 500MS 504MA 508MZ 512OM 516NA 520NR 524NP 528NL
531CW 533AW 534SX 540NC 548VU 554NZ 558NI 562NE 566NG 570NU 574NF 578NO 580MP 581UM 583FM 584MH
585PW 586PK 591PA 598PG 600PY 604PE 608PH 612PN 616PL 620PT 624GW 626TL 630PR 634QA 642RO 643RU
646RW 652BL 654SH 659KN 660AI 662LC 663MF 666PM 670VC 674SM 678ST 682SA 686SN 688RS 690SC 694SL
702SG 703SK 704VN 705SI 706SO 710ZA 716ZW 724ES 728SS 729SD 732EH 740SR 748SZ 752SE 756CH 760SY
762TJ 764TH 768TG 776TO 780TT 784AE 788TN 792TR 795TM 796TC 798TV 800UG 804UA 807MK 818EG 826GB
831GG 832JE 833IM 834TZ 840US 850VI 854BF 858UY 860UZ 862VE 876WF 882WS 887YE 894ZM
""".split()}

# The source gives these no numeric code.
CODE_BY_NAME = {"Kosovo": "XK", "Baikonur": "KZ", "USNB Guantanamo Bay": "CU", "Clipperton I.": "FR",
                "Coral Sea Is.": "AU"}

# Lines between these are drawn as disputed; the names are those of the source.
DISPUTED = {frozenset(pair) for pair in (
    ("Serbia", "Kosovo"),
    ("Cyprus", "Cyprus U.N. Buffer Zone"), ("N. Cyprus", "Cyprus U.N. Buffer Zone"), ("Cyprus", "N. Cyprus"),
    ("Morocco", "W. Sahara"), ("Somalia", "Somaliland"), ("Israel", "Palestine"),
    ("India", "Siachen Glacier"), ("Pakistan", "Siachen Glacier"), ("China", "Siachen Glacier"))}

# The source shows who is in control; the polygon of "Russia" around this point (Crimea) is Ukraine's
# by UN General Assembly resolution 68/262.
CRIMEA = (34.1, 45.2)


def mercator(lon, lat):
    lat = max(-85.0511287798066, min(85.0511287798066, lat))
    y = 0.5 - math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / (2 * math.pi)
    return lon / 360 + 0.5, y


def read_arcs(topology):
    """Every arc as mercator points; x runs on across the date line. Also which steps follow a map edge."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        points, on_edge, before = [], [], None
        for dx, dy in steps:
            x, y = x + dx, y + dy
            lon, lat = x * sx + tx, y * sy + ty
            mx, my = mercator(lon, lat)
            if points:
                mx += round(points[-1][0] - mx)
                on_edge.append((abs(lon) > 179.999 and abs(before[0]) > 179.999)
                               or (lat < -85.05 and before[1] < -85.05))
            before = (lon, lat)
            points.append((mx, my))
        arcs.append((points, on_edge))
    return arcs


def split_at_edges(arcs):
    """Cuts arcs so that none is partly a closing line along the map's edge: (points, edge) and old -> new."""
    pieces, parts_of = [], []
    for points, on_edge in arcs:
        parts, start = [], 0
        for i in range(1, len(on_edge) + 1):
            if i == len(on_edge) or on_edge[i] != on_edge[start]:
                parts.append(len(pieces))
                pieces.append((points[start:i + 1], on_edge[start]))
                start = i
        parts_of.append(parts)
    return pieces, parts_of


def needed_zooms(points):
    """Douglas-Peucker: the zoom level from which each vertex is needed, never less than that of the split above."""
    distance = [0.0] * len(points)
    distance[0] = distance[-1] = math.inf
    stack = [(0, len(points) - 1, math.inf)]
    while stack:
        first, last, cap = stack.pop()
        if last - first < 2:
            continue
        ax, ay = points[first]
        dx, dy = points[last][0] - ax, points[last][1] - ay
        length2 = dx * dx + dy * dy
        worst, at = -1.0, first
        for i in range(first + 1, last):
            px, py = points[i][0] - ax, points[i][1] - ay
            if length2 > 0:
                t = max(0.0, min(1.0, (px * dx + py * dy) / length2))
                px, py = px - t * dx, py - t * dy
            if px * px + py * py > worst:
                worst, at = px * px + py * py, i
        distance[at] = min(math.sqrt(worst), cap)
        stack += (first, at, distance[at]), (at, last, distance[at])
    return [0 if d == math.inf else 99 if d <= 0 else max(0, math.ceil(math.log2(TOLERANCE / (256 * d))))
            for d in distance]


def contains(ring, arcs, lon, lat):
    """Even-odd test of a ring of arc references."""
    points = []
    for ref in ring:
        points += arcs[ref][0] if ref >= 0 else arcs[~ref][0][::-1]
    px, py = mercator(lon, lat)
    inside = False
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        if (ay > py) != (by > py) and px < ax + (py - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside


def read_countries(topology, arcs):
    """(name, code, polygons of rings of arc references), one entry a polygon group of the source."""
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = ISO[geometry["id"]] if geometry.get("id") else CODE_BY_NAME.get(name, "")
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        if name == "Russia":
            crimea = [p for p in polygons if len(p[0]) < 4 and contains(p[0], arcs, *CRIMEA)]
            assert len(crimea) == 1
            polygons = [p for p in polygons if p is not crimea[0]]
            countries.append(("Crimea", "UA", crimea))
        countries.append((name, code, polygons))
    return countries


def line_kind(owners, countries, edge):
    names = {countries[i][0] for i in owners}
    codes = {countries[i][1] or countries[i][0] for i in owners}
    if edge or not owners:
        return KIND_HIDDEN
    if len(owners) == 1:
        return KIND_COAST
    if any(pair <= names for pair in DISPUTED):
        return KIND_DISPUTED
    return KIND_BORDER if len(codes) > 1 else KIND_HIDDEN


def close_over_pole(ring, arcs):
    """A ring around the pole (Antarctica) gets one more, undrawn arc below the map's edge."""
    def ends(ref):
        points = arcs[ref][0] if ref >= 0 else arcs[~ref][0][::-1]
        return points[0], points[-1]

    x = start = ends(ring[0])[0][0]
    for ref in ring:
        head, tail = ends(ref)
        x += tail[0] - head[0]
    if round(x - start) == 0:
        return ring
    (_, last_y), (_, first_y) = ends(ring[-1])[1], ends(ring[0])[0]
    arcs.append(([(x, last_y), (x, 1.1), (start, 1.1), (start, first_y)], True))
    return ring + [len(arcs) - 1]


def number(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return out


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def main(source, target):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    whole = read_arcs(topology)
    countries = read_countries(topology, whole)
    arcs, parts_of = split_at_edges(whole)

    def parts(ref):
        return parts_of[ref] if ref >= 0 else [~part for part in reversed(parts_of[~ref])]

    countries = [(name, code, [[close_over_pole([p for ref in ring for p in parts(ref)], arcs) for ring in polygon]
                               for polygon in polygons])
                 for name, code, polygons in countries]
    # A list, not a set: an arc used twice by one country (a cut through it) is no coast.
    owners = [[] for _ in arcs]
    for index, (_, _, polygons) in enumerate(countries):
        for ref in (ref for polygon in polygons for ring in polygon for ref in ring):
            owners[ref if ref >= 0 else ~ref].append(index)

    out = bytearray(b"PCW1") + number(len(arcs))
    vertices = 0
    for index, (points, edge) in enumerate(arcs):
        kept = [(round(x * WORLD), round(y * WORLD), zoom)
                for (x, y), zoom in zip(points, needed_zooms(points)) if zoom <= MAX_ZOOM]
        vertices += len(kept)
        out.append(line_kind(owners[index], countries, edge))
        out += number(len(kept))
        x = y = 0
        for nx, ny, zoom in kept:
            out += signed(nx - x) + signed(ny - y)
            out.append(zoom)
            x, y = nx, ny
    out += number(len(countries))
    for _, code, polygons in countries:
        out.append(len(code))
        out += code.encode("ascii") + number(len(polygons))
        for polygon in polygons:
            out += number(len(polygon))
            for ring in polygon:
                out += number(len(ring))
                for ref in ring:
                    out += signed(ref)
    with open(target, "wb") as file:
        file.write(out)
    print(f"{len(arcs)} arcs, {vertices} vertices, {len(countries)} countries, {len(out)} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
