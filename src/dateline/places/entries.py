"""What is made of a place before it is stored: the keys it is found by, its radius, its importance.

The packed data (`training/build_gazetteer.py`) and the user's own rows (`places.importing`) are made by the same rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import sqrt

from dateline.places.names import folded_key, key_of

_GENERIC = re.compile(
    r"\b(?:governorate|oblast|oblasti|province|region|state|district|raion|rayon|county|department|prefecture|"
    r"municipality|division|wilayat|muhafazat|qada|nahiyat|emirate|republic of|city of|local government area)\b"
)
_AIR_GENERIC = re.compile(
    r"\b(?:international|regional|domestic|airport|air ?base|air ?field|air force|base|army|naval|military|station|"
    r"heliport|afb|nas|new|old)\b"
)
_GENERIC_OF = {"ADM1": _GENERIC, "ADM2": _GENERIC, "AIRP": _AIR_GENERIC, "AIRB": _AIR_GENERIC}
_CODE = re.compile("[A-Z0-9]{1,4}")  # airport and postal codes
_KEPT_SCRIPTS = re.compile("[\x00-\u024f\u0400-\u052f\u0600-\u06ff]+")
# Where names reach English through another script in many spellings, a coarser key helps; elsewhere it confuses.
FOLDED_COUNTRIES = frozenset(
    "IQ SY LB JO IL PS EG LY TN DZ MA SD SS SO DJ ER ET YE SA AE OM QA KW BH IR AF PK TR TJ UZ TM KG KZ AZ AM GE UA MM "
    "ML NE TD NG MR BF CM".split()
)


def keys_of_place(names: Iterable[str], feature: str, country: str) -> list[str]:
    """The look-up keys of a place by its names (its own stands first): Latin, Arabic and Cyrillic ones, no codes."""
    found: dict[str, None] = {}
    generic = _GENERIC_OF.get(feature)
    own = None
    for name in names:
        if len(name) < 5 and _CODE.fullmatch(name):
            own = own or key_of(name)
            continue
        key = key_of(name)
        own = own or key
        if (len(key) < 3 and key != own) or not _KEPT_SCRIPTS.fullmatch(key):
            continue
        found[key] = None
        if generic:
            shorter = " ".join(generic.sub(" ", key).split())
            if len(shorter) > 2:
                found[shorter] = None
    if country in FOLDED_COUNTRIES:
        found |= {folded: None for key in list(found) if (folded := folded_key(key))}
    return list(found)


def settlement_radius(population: int) -> float:
    """How far a town reaches from its point, in km: 2 to 15, from its population."""
    return round(min(15.0, max(2.0, 0.01 * sqrt(population))), 1)


def importance(level: str, population: int, feature: str) -> int:
    """What the places of one name are ordered by, the greatest first."""
    floor = {"country": 10**10, "admin1": 300_000, "admin2": 3000, "point": 1}.get(level, 0)
    return floor + population + 10**9 * (feature == "PPLC")
