# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
"""Names in five languages: the properties of a feature, countries' names, and Serbian in both scripts."""
import json
import re
import tomllib
from pathlib import Path

from sources import Sources

# CLDR's name of a language and the property that carries its names.
LANGUAGES = {"en": "name_en", "sl": "name_sl", "sr": "name_sr", "sr-Latn": "name_sr_Latn", "lv": "name_lv"}

_LATIN = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš"
_CYRILLIC = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш"
_PAIRS = {"Lj": "Љ", "Nj": "Њ", "Dž": "Џ", "LJ": "Љ", "NJ": "Њ", "DŽ": "Џ", "lj": "љ", "nj": "њ", "dž": "џ"}
_NOT_SERBIAN = re.compile(r"[A-Za-zÀ-žыэюяйёъьщієїґЫЭЮЯЙЁЪЬЩІЄЇҐўѓќѕ]")
_TO_CYRILLIC = dict(zip(_LATIN, _CYRILLIC))
_TO_LATIN = dict(zip(_CYRILLIC, _LATIN)) | {"Љ": "Lj", "Њ": "Nj", "Џ": "Dž", "љ": "lj", "њ": "nj", "џ": "dž"}


def to_cyrillic(text: str) -> str | None:
    """Letter for letter; None where a letter is not of the Serbo-Croatian alphabet."""
    for pair, letter in _PAIRS.items():
        text = text.replace(pair, letter)
    text = "".join(_TO_CYRILLIC.get(letter, letter) for letter in text)
    return None if re.search(r"[A-Za-zÀ-ž]", text) else text


def to_latin(text: str) -> str:
    return "".join(_TO_LATIN.get(letter, letter) for letter in text)


def is_cyrillic(text: str) -> bool:
    return re.search(r"[А-Яа-яЈ-Џј-џ]", text) is not None


def name_properties(local: str, **names: str | None) -> dict:
    """name and name_en, name_sl, name_sr, name_sr_Latn, name_lv where they differ from it.

    Serbian Latin is made from the Cyrillic form. Names: en, sl, sr, lv."""
    properties = {f"name_{language}": name for language, name in names.items() if name}
    if names.get("sr"):
        properties["name_sr_Latn"] = to_latin(names["sr"])
    return {"name": local} | {key: name for key, name in properties.items() if name != local}


class Countries:
    """ISO codes and names of countries, from Unicode CLDR."""

    _SHORT = {"BA", "GB", "US"}  # "BiH" and the like are too short, CLDR's long forms too long for a map

    def __init__(self, sources: Sources):
        mappings = json.loads(sources.npm("cldr-core", "supplemental/codeMappings.json").read_bytes())
        codes = mappings["supplemental"]["codeMappings"]
        self._codes = {entry["_alpha3"]: code for code, entry in codes.items()
                       if isinstance(entry, dict) and "_alpha3" in entry} | {"XKX": "XK"}
        self._names = {}
        for language, key in LANGUAGES.items():
            path = sources.npm("cldr-localenames-full", f"main/{language}/territories.json")
            display = json.loads(path.read_bytes())["main"][language]["localeDisplayNames"]
            self._names[key] = display["territories"]

    def code(self, alpha3: str) -> str:
        """The two-letter code; the source's own where ISO 3166-1 has none."""
        return self._codes.get(alpha3, alpha3)

    def names(self, code: str) -> dict:
        names = {key: of_language.get(code) for key, of_language in self._names.items()}
        return {"name": names["name_en"], **{key: name for key, name in names.items() if name}}


class Transcriber:
    """Writes a foreign name in Serbian Cyrillic by the rules of serbian.toml."""

    def __init__(self, table: Path):
        entries = tomllib.loads(table.read_text(encoding="utf-8"))
        self._languages = {country: language for language, entry in entries.items() for country in entry["countries"]}
        self._rules = {language: [(re.compile(pattern), letters) for pattern, letters in entry["rules"]]
                       for language, entry in entries.items()}
        self._words = {language: entry.get("words", {}) for language, entry in entries.items()}

    def write(self, name: str, country: str) -> str | None:
        """None where there are no rules for the country's language or a letter is left over."""
        language = self._languages.get(country)
        if language is None:
            return None
        words = re.split(r"([\s\-–/()'’.]+)", name)
        text = "".join(self._word(word, language) if index % 2 == 0 else word for index, word in enumerate(words))
        return None if _NOT_SERBIAN.search(text) else text

    def _word(self, word: str, language: str) -> str:
        if word in self._words[language]:
            return self._words[language][word]
        lower, text, at = word.lower(), "", 0
        while at < len(lower):
            for pattern, letters in self._rules[language]:
                match = pattern.match(lower, at)
                if match and match.end() > at:
                    text += letters
                    at = match.end()
                    break
            else:
                text += lower[at]
                at += 1
        text = re.sub(r"([бвгдђжзјклљмнњпрстћфхцчџш])\1", r"\1", text)
        return text[:1].upper() + text[1:] if word[:1].isupper() else text
