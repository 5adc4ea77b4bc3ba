"""A name with its place, and how rows and spatial phrases become places."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.model.values import Place
from dateline.model.vocabulary import PlaceLevel
from dateline.places.areas import OFFSET_KM, SEA_KM, Area, area
from dateline.places.frontiers import coast_of, middle_of, seaward
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.geometry import moved
from dateline.places.matching import Toponym
from dateline.places.names import key_of, plain
from dateline.places.phrases import Spatial
from dateline.places.scoring import Telling

DIVISION_KM = {"admin1": 60.0, "admin2": 20.0}  # radius of a division whose own is not known
MOST_OF_A_COAST = 0.9  # share of a coast within its radius: far islands are seldom meant
SEA_DOUBT = 0.6  # share of a distance off a coast: it may be told in any direction over the water


@dataclass(frozen=True, slots=True)
class ResolvedPlace:
    """A name with its place. `start`, `end` cover the words of its phrase too; `score` (0 to 1) is confidence."""

    start: int
    end: int
    place: Place
    score: float
    kind: str


@dataclass(frozen=True, slots=True)
class Meant:
    """The report with the row that each of its names means, None for an unknown one and for demonyms."""

    report: Telling
    rows: list[Row | None]

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    def said(self, place: Place, start: int, end: int, score: float, kind: str = "place") -> ResolvedPlace:
        """The place with the words from `start` to `end`."""
        return ResolvedPlace(start, end, replace(place, as_said=self.text[start:end]), score, kind)


def names_within(gazetteer: Gazetteer, row: Row, name: str) -> tuple[str, ...]:
    """Names outward, without the second level (seldom said in news) and without repetitions."""
    names: dict[str, str] = {key_of(name): ""}
    for above in gazetteer.chain(row):
        if above.level != "admin2":
            names.setdefault(key_of(above.name), plain(above.name))
    return tuple(n for n in names.values() if n)


def place_of(gazetteer: Gazetteer, row: Row, toponym: Toponym) -> Place:
    """The place of a listed name."""
    short = row.level == "country" or len(toponym.text) <= 4
    name = plain(row.name) if short else " ".join(toponym.text.split())
    within = names_within(gazetteer, row, name)
    return Place(
        name, toponym.text, level_of(row), "in", row.lat, row.lon, row.radius_km, within, row.gid, row.country or None
    )


def contained(gazetteer: Gazetteer, row: Row, name: str, holder: Toponym | None = None) -> Place:
    """The place of an unknown name that lies in a known one: the point and radius of that, inferred.

    `holder` is the known one as the report names it.
    """
    shown = place_of(gazetteer, row, holder).name if holder is not None else plain(row.name)
    within = (shown, *names_within(gazetteer, row, row.name))
    return Place(
        name, name, level_of(row), "in", row.lat, row.lon, row.radius_km, within, None, row.country or None, True
    )


def as_division(place: Place, sort: str | None) -> Place:
    """What is told as a province or district and known only by its town: as wide as such a division."""
    if sort not in DIVISION_KM or place.level != "settlement":
        return place
    level: PlaceLevel = "admin1" if sort == "admin1" else "admin2"
    return replace(place, level=level, radius_km=max(place.radius_km or 0.0, DIVISION_KM[sort]), inferred=True)


def level_of(row: Row) -> PlaceLevel:
    """The level of a row, in the model's words."""
    return row.level  # type: ignore[return-value]  # the build writes the levels of the model


def shifted(place: Place, spatial: Spatial | None) -> Place:
    """The place moved and widened as the phrase says; itself where there is no phrase or no point."""
    if spatial is None or place.lat is None or place.lon is None or place.radius_km is None:
        return place
    made = _at_sea(place, spatial) if spatial.relation == "off" else None
    if made is None:
        made = area(spatial, Area((place.lat, place.lon), place.radius_km, place.level, place.relation))
    lat, lon = made.point
    return replace(place, lat=lat, lon=lon, radius_km=made.radius_km, level=made.level, relation=made.relation)


def _at_sea(place: Place, spatial: Spatial) -> Area | None:
    """Off a country: along its coast. Off a town on the coast: seaward of it. None where no coast is known."""
    country, distance = place.country or "", spatial.distance_km
    if place.lat is None or place.lon is None or place.radius_km is None or place.level == "region":
        return None
    if place.level == "country":
        if not (coast := coast_of(country)):
            return None
        point, radius = middle_of(coast, MOST_OF_A_COAST)
        return Area(point, round(radius + max(SEA_KM, distance or 0.0), 1), "region", "off")
    way = seaward(country, place.lat, place.lon)
    if way is None:
        return None
    if distance is None:
        point = moved(place.lat, place.lon, way, SEA_KM / 2)
        return Area(point, round(place.radius_km + SEA_KM, 1), "region", "off")
    point = moved(place.lat, place.lon, way, distance)
    return Area(point, round(max(OFFSET_KM, SEA_DOUBT * distance), 1), "offset", "off")
