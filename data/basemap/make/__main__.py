# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Makes basemap.mbtiles and relief.mbtiles anew from the packages that sources.toml names, then checks them.

Called by ./dev basemap, which installs the tools. Without a step all are done, in this order:
fetch, land, water, places, tiles, relief, check. To try a changed name: ./dev basemap places tiles check
(rivers, lakes and seas: water tiles check).
"""
import argparse
import time
from pathlib import Path

from check import check
from land import make_land
from names import Countries
from places import make_places
from relief import make_relief
from sources import Sources
from tiles import make_tiles
from water import Gshhg, make_lakes, make_rivers, make_seas

HERE = Path(__file__).resolve().parent.parent
TABLES = HERE / "tables"


def make_water(sources: Sources, work: Path) -> None:
    gshhg = Gshhg(sources, work)
    make_lakes(gshhg, TABLES, work)
    make_rivers(sources, gshhg, TABLES, work)
    make_seas(TABLES, work)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="where fetched packages are kept")
    parser.add_argument("--work", type=Path, required=True, help="where the steps leave their results for the next")
    parser.add_argument("--out", type=Path, default=HERE, help="where the map goes (data/basemap)")
    parser.add_argument("step", nargs="*")
    call = parser.parse_args()
    sources = Sources(HERE / "sources.toml", call.cache)
    basemap, relief = call.out / "basemap.mbtiles", call.out / "relief.mbtiles"
    steps = {
        "fetch": sources.fetch,
        "land": lambda: make_land(sources, Countries(sources), TABLES, call.work),
        "water": lambda: make_water(sources, call.work),
        "places": lambda: make_places(sources, TABLES, call.work),
        "tiles": lambda: make_tiles(call.work, basemap),
        "relief": lambda: make_relief(sources, call.work / "europe.land.jsonl", relief),
        "check": lambda: check(basemap, relief, TABLES / "must-have.csv"),
    }
    unknown = [step for step in call.step if step not in steps]
    if unknown:
        parser.error(f"no such step: {' '.join(unknown)}")
    call.work.mkdir(parents=True, exist_ok=True)
    call.out.mkdir(parents=True, exist_ok=True)
    for name, step in steps.items():
        if not call.step or name in call.step:
            start = time.monotonic()
            step()
            print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)


main()
