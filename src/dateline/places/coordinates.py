"""Coordinates written in a text: decimal degrees, degrees with minutes and seconds, and those of naval notices.

A pair of numbers is taken for coordinates only where a hemisphere, the words latitude and longitude, a degree sign or
enough decimals say so: scores, sums, times, versions and telephone numbers are none. Grid references (MGRS, UTM) are
not read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import sqrt

DEGREE_KM = 111.2
LEAST_KM = 0.1  # nobody measures a report's place finer
_NUMBER = r"\d{1,3}(?:\.\d{1,8})?"
_DEGREE = r"(?:[ ]?[°º˚]|[ ]degrees?)"
_MINUTE = r"(?:[ ]?['’′`]|[ ]minutes?)"
_SECOND = r"(?:[ ]?(?:[\"”″]|''|’’|′′)|[ ]seconds?)"


def _side(prefix: str, letters: str, words: str) -> str:
    """One of the two angles: a hemisphere before or after it, the number with its minutes and seconds."""
    hemisphere = rf"(?:(?-i:[{letters}])(?![a-z])|{words})"
    return (
        rf"(?:(?P<{prefix}_before>{hemisphere})[ ]?)?(?P<{prefix}_sign>[-−])?(?P<{prefix}>{_NUMBER})"
        rf"(?:(?P<{prefix}_degree>{_DEGREE})(?:,?[ ]?(?P<{prefix}_minute>\d{{1,2}}(?:\.\d{{1,6}})?){_MINUTE}"
        rf"(?:,?[ ]?(?P<{prefix}_second>\d{{1,2}}(?:\.\d{{1,4}})?){_SECOND})?)?)?"
        rf"(?:[ ]?(?P<{prefix}_after>{hemisphere}))?"
    )


_LAT = _side("lat", "NS", "north|south")
_LON = _side("lon", "EW", "east|west")
_BETWEEN = r"(?:[ ]?[,;/][ ]?|[ ](?:and[ ])?|,[ ]and[ ])?"
_ANGLES = re.compile(
    rf"(?<![\w.,$€£°-])(?:(?P<said>lat(?:itude)?)(?:[ ]of)?[.:=]?[ ]?)?{_LAT}(?:[ ]latitude)?{_BETWEEN}"
    rf"(?:(?P<said_lon>long?(?:itude)?)(?:[ ]of)?[.:=]?[ ]?)?{_LON}(?![\w%]|[.,]\d)",
    re.I,
)
_NAVAL = re.compile(
    r"(?<![\w.-])(?P<lat>\d{2})[- ]?(?P<lat_minute>\d{2}(?:\.\d{1,3})?)(?:-(?P<lat_second>\d{2}))?[ ]?"
    r"(?P<lat_after>[NS])[ ,/-]{0,3}"
    r"(?P<lon>\d{3})[- ]?(?P<lon_minute>\d{2}(?:\.\d{1,3})?)(?:-(?P<lon_second>\d{2}))?[ ]?"
    r"(?P<lon_after>[EW])(?!\w)"
)
_PAIR = re.compile(r"[ ]?[(\[](?P<lat>[-−]?\d{1,2}\.\d{1,8})°?,[ ]?(?P<lon>[-−]?\d{1,3}\.\d{1,8})°?[)\]]")
_MAYBE = re.compile(r"[°º˚]|\d[ ]?[NSEW](?!\w)|(?<!\w)[NS][ ]?\d|\.\d{3}|(?i:\blat|degrees?\b|\d north|\d south)")
_SAID = re.compile(
    r"(?:coordinates?|position\w*|located|location|geolocat\w+|lat\w*|grid|gps|[(\[])\W*(?:\w+\W+){0,3}$", re.I
)
_OTHER_UNIT = re.compile(
    r"[ ]?(?:%|percent|per[ ]cent|million|billion|thousand|km|kg|points?|dollars|people|tons?)\b", re.I
)
MANY_DECIMALS, SOME_DECIMALS = 4, 3


@dataclass(frozen=True, slots=True)
class Coordinates:
    """Coordinates with their words: `radius_km` follows from the digits stated."""

    start: int
    end: int
    lat: float
    lon: float
    radius_km: float


def find_coordinates(text: str) -> list[Coordinates]:
    """The coordinates of a text, in order, not overlapping."""
    if not _MAYBE.search(text):
        return []
    found = [c for m in _NAVAL.finditer(text) if (c := _made(m, m.start(), m.end())) is not None]
    for match in _ANGLES.finditer(text):
        if _told(text, match) and not any(c.start < match.end() and match.start() < c.end for c in found):
            made = _made(match, match.start(), match.end())
            if made is not None:
                found.append(made)
    return sorted(found, key=lambda c: c.start)


def pair_after(text: str, end: int) -> Coordinates | None:
    """A bare pair in brackets right after a name: "Aden (12.79, 45.03)". Whether it fits the name is for the caller."""
    match = _PAIR.match(text, end)
    if match is None:
        return None
    inner = (match.start("lat"), match.end("lon"))
    lat, lon = (float(match[name].replace("−", "-")) for name in ("lat", "lon"))
    unit = max(10.0 ** -len(match[name].split(".")[1]) for name in ("lat", "lon"))
    return Coordinates(*inner, lat, lon, _radius(unit)) if abs(lat) <= 90 and abs(lon) <= 180 else None


def _told(text: str, match: re.Match[str]) -> bool:
    """True where the words say that the two numbers are coordinates."""
    ns, ew = match["lat_before"] or match["lat_after"], match["lon_before"] or match["lon_after"]
    if ns and ew:
        return bool(match["lat_degree"] or len(ns) == 1 or match["said"] or "." in match["lat"])
    if match["said"] and match["said_lon"]:
        return True
    if match["lat_degree"] and match["lon_degree"] and (match["lat_minute"] or "." in match["lat"]):
        return not (ns or ew)
    if ns or ew or match["lat_degree"] or match["lon_degree"]:
        return False
    decimals = min(_decimals(match["lat"]), _decimals(match["lon"]))
    if "," not in text[match.end("lat") : match.start("lon")] or _OTHER_UNIT.match(text, match.end()):
        return False
    if decimals >= MANY_DECIMALS:
        return True
    return decimals == SOME_DECIMALS and bool(_SAID.search(text[max(0, match.start() - 40) : match.start()]))


def _made(match: re.Match[str], start: int, end: int) -> Coordinates | None:
    fields = match.groupdict()
    lat, lat_unit = _angle(fields, "lat")
    lon, lon_unit = _angle(fields, "lon")
    if abs(lat) > 90 or abs(lon) > 180:
        return None
    for name in ("lat", "lon"):
        if any(float(fields.get(f"{name}_{part}") or 0) >= 60 for part in ("minute", "second")):
            return None
    return Coordinates(start, end, round(lat, 6), round(lon, 6), _radius(max(lat_unit, lon_unit)))


def _angle(fields: dict[str, str | None], name: str) -> tuple[float, float]:
    """Degrees, and the size in degrees of one unit of the last digit stated."""
    degrees, minute, second = fields[name] or "0", fields.get(f"{name}_minute"), fields.get(f"{name}_second")
    value = float(degrees) + float(minute or 0) / 60 + float(second or 0) / 3600
    last, whole = (second, 3600.0) if second else (minute, 60.0) if minute else (degrees, 1.0)
    side = (fields.get(f"{name}_before") or fields.get(f"{name}_after") or "").lower()[:1]
    negative = side in ("s", "w") if side else bool(fields.get(f"{name}_sign"))
    return (-value if negative else value), 10.0 ** -_decimals(last) / whole


def _decimals(figure: str) -> int:
    return len(figure.partition(".")[2])


def _radius(unit: float) -> float:
    """Half a unit of the last digit each way, in kilometres."""
    return round(max(LEAST_KM, unit / 2 * DEGREE_KM * sqrt(2)), 1)
