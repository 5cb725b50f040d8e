# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists what places are called around the towns of the content, to be read by someone who knows the language.

    nearby.py CACHE [KILOMETRES]        every place around each town: id, country, people, local, sl, sr, lv, en

CACHE is that of ./dev basemap. Empty fields are as the local name."""
import math
import sys
import tomllib
from pathlib import Path

from places import read_places
from sources import Sources

HERE = Path(__file__).resolve().parent.parent
CONTENT = HERE.parent / "content"
KM_PER_DEGREE = 111.2


def towns() -> list[tuple[str, float, float]]:
    """(id, latitude, longitude) of every municipality of the content that has a position."""
    return [(entry["id"], *entry["position"]) for path in sorted(CONTENT.glob("*/*.toml"))
            for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("municipality", []) if "position" in entry]


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres, good for short ones."""
    return KM_PER_DEGREE * math.hypot(lat - other_lat, (lon - other_lon) * math.cos(math.radians(lat)))


def main(cache: str, kilometres: float = 50) -> None:
    places = read_places(Sources(HERE / "sources.toml", Path(cache)), HERE / "tables")
    for town, lat, lon in towns():
        print(f"# {town}")
        near = [place for place in places if distance(lat, lon, place.lat, place.lon) <= kilometres]
        for place in sorted(near, key=lambda place: (place.country, -place.people)):
            names = [place.names.get(language) or "" for language in ("sl", "sr", "lv", "en")]
            print(place.id, place.country, place.people, place.local,
                  *("" if name == place.local else name for name in names), sep="|")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], *map(float, sys.argv[2:3]))
