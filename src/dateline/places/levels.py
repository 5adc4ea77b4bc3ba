"""Sorts of places by GeoNames' feature codes and by plain words: level, radius in km, and the code kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sort:
    """What a class of places is to us. A radius of 0 is reckoned from the population."""

    level: str
    radius_km: float
    feature: str


_CODES = {
    ("settlement", 0.0): "PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLF PPLG PPLL PPLQ PPLR PPLS PPLW STLMT",
    ("neighbourhood", 3.0): "PPLX",
    ("admin1", 60.0): "ADM1",
    ("admin2", 20.0): "ADM2 ADMD",
    ("admin2", 10.0): "ADM3",
    ("point", 3.0): "AIRB AIRF AIRP MILB INSM",
    ("point", 1.0): "CMP CMPRF CMPLA FT PRT OILR PS DAM",
    ("point", 0.5): "HSP HSPC PRN DIP PSTB PSTC",
    ("region", 2000.0): "OCN",
    ("region", 300.0): "SEA DSRT",
    ("region", 150.0): "GULF MTS",
    ("region", 100.0): "RGN RGNE PEN",
    ("region", 50.0): "STRT ISLS",
    ("region", 30.0): "BAY VAL AREA",
    ("region", 20.0): "LK LKS ISL",
    ("region", 10.0): "MT",
}
# GeoNames' codes that are kept; all others are left out. Historical places are among those.
BY_CODE = {code: Sort(level, radius, code) for (level, radius), codes in _CODES.items() for code in codes.split()}
_BY_LEVEL = {
    "settlement": Sort("settlement", 0.0, "PPL"),
    "neighbourhood": Sort("neighbourhood", 3.0, "PPLX"),
    "admin1": Sort("admin1", 60.0, "ADM1"),
    "admin2": Sort("admin2", 20.0, "ADM2"),
    "region": Sort("region", 100.0, "RGN"),
    "point": Sort("point", 1.0, "SITE"),
}
_WORDS = {
    "PPL": "city town village settlement hamlet municipality locality localadmin place populated_place capital",
    "PPLX": "neighborhood quarter suburb district_of_city borough macrohood microhood section",
    "ADM1": "province governorate state oblast macroregion",
    "ADM2": "district county macrocounty raion rayon subdistrict division",
    "RGN": "area marinearea",
    "AIRP": "airport aerodrome",
    "AIRB": "airbase air_base",
    "AIRF": "airfield airstrip",
    "BASE": "base military military_base barracks outpost",
    "CAMP": "camp refugee_camp idp_camp",
    "HOSPITAL": "hospital clinic health_centre health_center",
    "CROSSING": "crossing border_crossing border checkpoint gate",
    "PRN": "prison jail",
    "SITE": "site venue building facility school mosque church market embassy campus",
    "SQUARE": "square",
    "PRT": "port harbour harbor",
    "OIL": "oil_field oilfield refinery",
    "DAM": "dam",
    "MTS": "mountains",
    "MTN": "mountain hill",
    "ISL": "island",
    "SEA": "sea",
    "LK": "lake",
    "STRT": "strait",
    "GULF": "gulf",
    "DSRT": "desert",
    "VAL": "valley",
}
_OF_WORDS = {
    "BASE": Sort("point", 3.0, "BASE"),
    "CAMP": Sort("neighbourhood", 2.0, "CAMP"),  # as camps of the supplement: one can be inside
    "HOSPITAL": Sort("point", 0.5, "HOSPITAL"),
    "CROSSING": Sort("point", 1.0, "CROSSING"),
    "SITE": Sort("point", 0.5, "SITE"),
    "SQUARE": Sort("point", 0.5, "SQUARE"),
    "OIL": Sort("point", 3.0, "OIL"),
    "MTN": Sort("region", 10.0, "MTN"),
}
_BY_WORD = {
    word: _OF_WORDS.get(feature) or BY_CODE[feature] for feature, words in _WORDS.items() for word in words.split()
}
WORDS = (*_BY_LEVEL, "city", "village", "district", "province", "camp", "hospital", "base", "airport", "crossing")


def sort_of(said: str) -> Sort | None:
    """The sort of a class that a table gives: a level, a code of GeoNames or a plain word; None for an unknown one."""
    word = "_".join(said.strip().lower().replace("-", " ").split())
    level, _, feature = said.strip().partition(":")  # as the supplement writes it: "point:HOSPITAL"
    if feature and level in _BY_LEVEL:
        known = _OF_WORDS.get(feature) or BY_CODE.get(feature) or _BY_LEVEL[level]
        return Sort(level, known.radius_km, feature[:10])
    return _BY_LEVEL.get(word) or BY_CODE.get(said.strip().upper()) or _BY_WORD.get(word)
