"""The words around a name that say it is a place and of what sort: prepositions, generic words, directions."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SORTS = {
    "admin1": "province|governorate|oblast|state|region|emirate|republic|wilayat|territory|krai|prefecture|department",
    "admin2": "district|county|raion|rayon|municipality|commune|subdistrict|sub-district|division|locality|tehsil|woreda|parish",
    "settlement": "city|town|village|hamlet|township|settlement|port city|border town|market town|port|capital|border village",
    "neighbourhood": "neighbourhood|neighborhood|quarter|suburb|suburbs|slum|area|sector|zone|refugee camp|displacement camp|camp",
    "point": "airport|international airport|air base|airbase|airfield|air field|military base|naval base|base|army base|"
    "border crossing|crossing|checkpoint|prison|hospital|military airport|airstrip|dam|oil field|barracks",
    "region": "mountains|mountain|valley|desert|peninsula|island|islands|river|strait|sea|gulf|lake|forest|canal|basin|corridor",
}  # fmt: skip
SORT_OF = {word: sort for sort, words in _SORTS.items() for word in words.split("|")}
_GENERIC = "|".join(sorted((re.escape(word) for word in SORT_OF), key=len, reverse=True))
_PLURAL = r"(?:provinces|governorates|oblasts|districts|regions|villages|towns|cities|counties|states)"
AFTER = re.compile(rf"[ ]({_GENERIC})\b", re.I)
BEFORE = re.compile(rf"\b({_GENERIC})(?:[ ](?:of|called|named))?[ ](?:the[ ])?[\"“']?$", re.I)
PREPOSITION = re.compile(
    r"\b(?:in|at|near|from|to|outside|around|across|into|towards?|through|inside|within|over|off|between|of|against|leaving|via|"
    r"reached|entered|captured|seized|shelled|bombed|struck|hit)[ ](?:the[ ])?(?:(?:north|south|east|west|central|nearby|"
    r"downtown|neighbou?ring)[\w-]*[ ])?$",
    re.I,
)
LOCATIVE = re.compile(r"\b(?:in|at|near|outside|around|across|inside|within)[ ](?:the[ ])?(?:(?:north|south|east|west)[\w-]*[ ])?$", re.I)
WINDOW = 60


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a name. `sort` is the level a generic word says; `generic_start`/`generic_end` include it."""

    sort: str | None
    generic: str | None
    start: int
    end: int
    preposition: bool
    locative: bool


def setting_of(text: str, start: int, end: int) -> Setting:
    """The setting of the name at `text[start:end]`."""
    before = text[max(0, start - WINDOW) : start]
    after = AFTER.match(text, end)
    if after:
        word = after.group(1).lower()
        whole = (start, after.end())
    elif leading := BEFORE.search(before):
        word = leading.group(1).lower()
        whole = (start - (len(before) - leading.start()), end)
    else:
        word, whole = "", (start, end)
    opening = text[max(0, whole[0] - WINDOW) : whole[0]]
    preposition = bool(PREPOSITION.search(before) or PREPOSITION.search(opening))
    locative = bool(LOCATIVE.search(before) or LOCATIVE.search(opening))
    return Setting(SORT_OF.get(word), word or None, *whole, preposition, locative)
