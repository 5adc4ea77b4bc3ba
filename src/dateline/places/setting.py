"""The words around a name that say it is a place and of what sort: prepositions, generic words, directions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_SORTS = {
    "admin1": "province|governorate|oblast|state|region|emirate|republic|wilayat|territory|krai|prefecture|department",
    "admin2": "district|county|raion|rayon|municipality|commune|subdistrict|sub-district|division|"
    "locality|tehsil|woreda|parish|upazila|thana|taluk|taluka|mandal|regency|cercle|canton|local government area|payam",
    "settlement": "city|town|village|hamlet|township|settlement|port city|border town|market town|port|"
    "capital|border village",
    "neighbourhood": "neighbourhood|neighborhood|quarter|suburb|suburbs|slum|area|sector|zone|refugee camp|"
    "displacement camp|camp",
    "point": "airport|international airport|air base|airbase|airfield|air field|military base|naval base|base|"
    "army base|"
    "border crossing|crossing|checkpoint|prison|hospital|military airport|airstrip|dam|oil field|barracks",
    "region": "mountains|mountain|valley|desert|peninsula|island|islands|river|strait|sea|gulf|"
    "lake|forest|canal|basin|corridor",
}  # fmt: skip
SORT_OF = {word: sort for sort, words in _SORTS.items() for word in words.split("|")}
_GENERIC = "|".join(sorted((re.escape(word) for word in SORT_OF), key=len, reverse=True))
AFTER = re.compile(rf"[ ]({_GENERIC})\b", re.I)
BEFORE = re.compile(rf"\b({_GENERIC})(?:[ ](?:of|called|named))?[ ](?:the[ ])?[\"“']?$", re.I)
PREPOSITION = re.compile(
    r"\b(?:in|at|near|from|to|outside|around|across|into|towards?|through|inside|within|over|off|between|of|"
    r"against|leaving|via|"
    r"reach(?:ed|ing)|enter(?:ed|ing)|captur(?:ed|ing)|seized|shelled|bombed|left|fled|retook|recaptured|liberated|"
    r"bombarded|besieged|attacked|raided|stormed|targeted|"
    r"struck|hit)[ ](?:the[ ])?(?:(?:north|south|east|west|central|nearby|"
    r"downtown|neighbou?ring)[\w-]*[ ])?$",
    re.I,
)
LOCATIVE = re.compile(
    r"\b(?:in|at|near|outside|around|across|inside|within)[ ](?:the[ ])?(?:(?:north|south|east|west)[\w-]*[ ])?$",
    re.I,
)
WINDOW = 40


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a name. `sort` is the level that a generic word says; `start`, `end` include it."""

    sort: str | None
    generic: str | None
    start: int
    end: int
    preposition: bool
    locative: bool


def setting_of(text: str, start: int, end: int) -> Setting:
    """The setting of the name at `text[start:end]`."""
    sort, generic, before, after, preposition, locative = _setting(
        text[max(0, start - WINDOW) : start], text[end : end + WINDOW]
    )
    return Setting(sort, generic, start - before, end + after, preposition, locative)


@lru_cache(20_000)  # asked for the same name while matching and while resolving
def _setting(before: str, after: str) -> tuple[str | None, str | None, int, int, bool, bool]:
    word, left, right = "", 0, 0
    if follows := AFTER.match(after):
        word, right = follows.group(1).lower(), follows.end()
    elif leads := BEFORE.search(before):
        word, left = leads.group(1).lower(), len(before) - leads.start()
    opening = before[: len(before) - left]
    preposition = bool(PREPOSITION.search(opening)) or (left > 0 and bool(PREPOSITION.search(before)))
    locative = preposition and (bool(LOCATIVE.search(opening)) or (left > 0 and bool(LOCATIVE.search(before))))
    return SORT_OF.get(word), word or None, left, right, preposition, locative
