"""Spatial phrases before a name: distances, directions, sectors, nearness. Pure: words in, a relation out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.model.vocabulary import PlaceLevel, PlaceRelation
from dateline.places.geometry import moved

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
            "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
            "a few": 4, "several": 6, "a dozen": 12}  # fmt: skip
_POINTS = {
    "north": 0,
    "northeast": 45,
    "east": 90,
    "southeast": 135,
    "south": 180,
    "southwest": 225,
    "west": 270,
    "northwest": 315,
}
_COURSE = r"(?:north|south)[- ]?(?:east|west)|north|south|east|west"
_LINK = r"(?:the[ ])?(?:(?:besieged|northern|southern|eastern|western|central|breakaway|provincial|regional|" \
    r"state|port|border|capital|city|town|village|region|republic|province|country|neighbou?ring|nearby|main|" \
    r"strategic|" \
    r"district)(?:'s|’s)?[ ](?:of[ ])?){0,4}"  # fmt: skip
_AMOUNT = r"(?:some|about|around|roughly|nearly|approximately|just|over|more than|less than|at least)?[ ]?"
_DISTANCE = (
    rf"(?P<number>\d[\d,.]*|{'|'.join(_NUMBERS)})[ -]?"
    r"(?P<unit>km|kilomet(?:er|re)s?|kms|miles?|mi)\b(?:[ ]\([^)]*\))?"
)
_OFFSET = re.compile(
    rf"{_AMOUNT}{_DISTANCE}[ ](?:to[ ]the[ ]|away[ ])?"
    rf"(?:(?P<course>{_COURSE})(?:ern)?[ ](?:of|from)|from|outside(?:[ ]of)?|off)[ ]{_LINK}$",
    re.I,
)
_DIRECTION = re.compile(rf"\b(?:to[ ]the[ ])?(?:just[ ])?(?P<course>{_COURSE})[ ]of[ ]{_LINK}$", re.I)
_SECTOR = re.compile(
    rf"\b(?:(?:in|to|on|at)[ ])?the[ ](?:far[ ])?(?P<course>{_COURSE})(?:ern)?"
    rf"(?:[ ](?:part|parts|side|outskirts|suburbs?|edge|end|districts?))?[ ]of[ ]{_LINK}$",
    re.I,
)
_ADJECTIVE = re.compile(rf"\b(?:far[ ])?(?P<course>{_COURSE})(?:ern)?[ ]$", re.I)
_PLAIN: tuple[tuple[re.Pattern[str], PlaceRelation], ...] = (
    (re.compile(rf"\boff[ ](?:the[ ])?(?:\w+[ ])?(?:(?:coast|shores?)[ ](?:of[ ])?)?{_LINK}$", re.I), "off"),
    (re.compile(rf"\b(?:near|close[ ]to|in[ ]the[ ]vicinity[ ]of|not[ ]far[ ]from|around)[ ]{_LINK}$", re.I), "near"),
    (re.compile(rf"\b(?:outside(?:[ ]of)?|[oi]n[ ]the[ ](?:outskirts|suburbs)[ ]of)[ ]{_LINK}$", re.I), "outside"),
    (re.compile(rf"\balong[ ](?:the[ ])?(?:\w+[ ](?:with|of)[ ])?{_LINK}$", re.I), "along"),
)  # fmt: skip
_BETWEEN = re.compile(rf"\bbetween[ ]{_LINK}$", re.I)
_AND = re.compile(rf"(?:,?[ ]and[ ]){_LINK}", re.I)
_HINT = re.compile(
    r"\b(?:km|kms|kilomet\w+|miles?|of|from|off|near|to|around|outside|along|between|coast|\w*(?:th|st|ern))\b",
    re.I,
)
MILE_KM = 1.609344
WINDOW = 80


@dataclass(frozen=True, slots=True)
class Spatial:
    """A relation said before a name: where the phrase starts, and its direction and distance if any."""

    relation: PlaceRelation
    start: int
    course: float | None = None
    distance_km: float | None = None
    sector: bool = False


def spatial_before(text: str, start: int) -> Spatial | None:
    """The spatial phrase that ends where the name at `start` begins, or None."""
    base = max(0, start - WINDOW)
    before = text[base:start]
    if not _HINT.search(before[-70:]):
        return None
    lowered = before.lower()  # plain tests first: the patterns are far slower
    if ("km" in lowered or "mi" in lowered or "kilom" in lowered) and (match := _OFFSET.search(before)):
        number = match["number"].lower()
        distance = float(_NUMBERS.get(number) or number.replace(",", "").rstrip(".") or 0)
        distance *= MILE_KM if match["unit"].lower().startswith("mi") else 1
        course = _course(match["course"])
        relation: PlaceRelation = "offset" if course is not None else "near"
        return Spatial(relation, base + match.start() + len(match[0]) - len(match[0].lstrip()), course, distance)
    directed = any(course in lowered for course in ("north", "south", "east", "west"))
    if directed and (match := _SECTOR.search(before)):
        return Spatial("in", base + match.start("course"), _course(match["course"]), None, True)
    if directed and (match := _DIRECTION.search(before)):
        return Spatial("offset", base + match.start(), _course(match["course"]))
    if directed and (match := _ADJECTIVE.search(before)):
        return Spatial("in", base + match.start(), _course(match["course"]), None, True)
    for pattern, kind in _PLAIN:
        if match := pattern.search(before):
            return Spatial(kind, base + match.start())
    if "between" in lowered and (match := _BETWEEN.search(before)):
        return Spatial("between", base + match.start())
    return None


def joined_by_and(text: str, end: int, start: int) -> bool:
    """True where only "and" (and words such as "the city of") stands between two names."""
    return bool(_AND.fullmatch(text[end:start]))


def _course(said: str | None) -> float | None:
    return float(_POINTS[re.sub("[- ]", "", said.lower())]) if said else None


Point = tuple[float, float]


def placed(spatial: Spatial, point: Point, radius_km: float, level: PlaceLevel) -> tuple[Point, float, PlaceLevel]:
    """The point, radius and level that a phrase makes of the place it starts from."""
    if spatial.sector and spatial.course is not None:
        share = 0.5 if level in ("settlement", "neighbourhood") else 0.45
        part: PlaceLevel = "region" if level == "country" else level
        return moved(*point, spatial.course, radius_km * share), round(max(2.0, radius_km * 0.65), 1), part
    if spatial.relation == "offset" and spatial.course is not None:
        distance = spatial.distance_km if spatial.distance_km is not None else max(10.0, 1.3 * radius_km)
        doubt = max(5.0, distance / 4) if spatial.distance_km is not None else distance
        return moved(*point, spatial.course, distance), round(doubt, 1), "offset"
    if spatial.distance_km is not None:  # "20 km from X": a ring, so the whole disc
        return point, round(max(5.0, 1.25 * spatial.distance_km), 1), "offset"
    if spatial.relation in ("near", "outside"):
        return (
            point,
            round(radius_km + max(2.0, min(10.0, radius_km)), 1),
            "offset" if level == "settlement" else level,
        )
    if spatial.relation == "off":
        return point, round(radius_km + 30.0, 1), "region"
    return point, radius_km, level
