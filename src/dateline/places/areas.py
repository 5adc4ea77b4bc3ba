"""What a spatial phrase makes of the place it starts from: another point, a wider radius, a coarser level."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.vocabulary import PlaceLevel, PlaceRelation
from dateline.places.geometry import moved
from dateline.places.phrases import Spatial

OFFSET_KM = 5.0  # least doubt of a distance from a town: from its middle or its edge?
ROAD_KM, SEA_KM = 20.0, 30.0  # reach of "on a road to" and "off"
LARGEST_KM = 20_000.0
_TOWNS = ("settlement", "neighbourhood", "point")
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """A disc with the level it is stated at, and how it lies to the named place."""

    point: Point
    radius_km: float
    level: PlaceLevel
    relation: PlaceRelation


def area(spatial: Spatial, start: Area) -> Area:
    """The area that a phrase makes of the named place `start`."""
    if spatial.part is not None:
        point, radius, level = _part(spatial, start)
    elif spatial.relation == "offset" and spatial.course is not None:
        if start.level == "country" and spatial.distance_km is None:  # "to the north of Syria" is the north of it
            return area(Spatial("in", spatial.start, spatial.course, part="sector"), start)
        point, radius, level = _moved(spatial, start)
    elif spatial.distance_km is not None:  # "20 km from X": a ring, so the whole disc
        point, radius, level = start.point, _ring(spatial.distance_km, start), "offset"
        if spatial.distance_km < 1 and start.level in ("point", "neighbourhood"):
            level = start.level
    elif spatial.relation in ("near", "outside"):
        reach = ROAD_KM if spatial.road else max(2.0, min(10.0, start.radius_km))
        point, radius = start.point, start.radius_km + reach
        level = "offset" if start.level == "settlement" else start.level
    elif spatial.relation == "off":
        point, radius, level = start.point, start.radius_km + SEA_KM, "region"
    else:
        point, radius, level = start.point, start.radius_km, start.level
    return Area(point, round(min(radius, LARGEST_KM), 1), level, spatial.relation)


def _part(spatial: Spatial, start: Area) -> tuple[Point, float, PlaceLevel]:
    """A sector, the edge or the middle of a place: smaller than the place, and never below 1 km."""
    level: PlaceLevel = "region" if start.level == "country" else start.level
    if spatial.part == "core" or spatial.course is None:
        return start.point, max(min(start.radius_km, 1.5), 0.5 * start.radius_km), level
    if spatial.part == "edge":
        town = start.level in _TOWNS
        point = moved(*start.point, spatial.course, start.radius_km * (0.9 if town else 0.6))
        return point, max(3.0, 0.6 * start.radius_km), level
    share = 0.5 if start.level in _TOWNS else 0.45
    return moved(*start.point, spatial.course, start.radius_km * share), max(2.0, start.radius_km * 0.65), level


def _moved(spatial: Spatial, start: Area) -> tuple[Point, float, PlaceLevel]:
    """Away in a direction; without a distance somewhere from the place's edge to twice as far."""
    course = spatial.course or 0.0
    if spatial.distance_km is None:
        distance = max(4.0, 1.1 * start.radius_km) if spatial.just else max(10.0, 1.3 * start.radius_km)
        return moved(*start.point, course, distance), distance, "offset"
    distance = spatial.distance_km
    least = min(OFFSET_KM, start.radius_km + distance)
    return moved(*start.point, course, distance), max(least, spatial.doubt * distance), "offset"


def _ring(distance: float, start: Area) -> float:
    """Reaches the distance with a quarter more, whether it is told from the middle of the place or from its edge."""
    return max(1.25 * distance, min(OFFSET_KM, start.radius_km + distance))
