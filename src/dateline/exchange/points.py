"""Points made coarser: what is known more finely than a kilometre is given as a cell of a grid."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from dateline.model.values import Place

FINE_KM = 1.0
STEP = 0.01  # degrees of latitude; of longitude the least of STEP, 2 STEP, 4 STEP, ... that is no narrower than FINE_KM
KM_A_DEGREE = 111.195
_MOST_DOUBLED = 15
# Words that are the point itself: "33.3152, 44.3661", 33°18'55"N.
_COORDINATES = re.compile(r"\d[\d.,]*\s*°|\d{1,3}[.,]\d{2,}")


def is_fine(place: Place) -> bool:
    """Whether the place has a point known more finely than a kilometre, or not said how finely."""
    return place.lat is not None and place.lon is not None and (place.radius_km is None or place.radius_km < FINE_KM)


def coarsen(place: Place) -> Place:
    """The place at the middle of its cell of the grid, with a radius that covers it; its gazetteer id is left out.

    Places that are not fine come back as they are. Both numbers depend on the cell and the stated radius only, so
    nothing of the point within the cell is left.
    """
    if not is_fine(place) or place.lat is None or place.lon is None:
        return place
    lat = _middle(place.lat, STEP, 90.0)
    wide = width(lat)
    lon = _middle(place.lon, wide, 180.0)
    half = math.hypot(STEP, wide * math.cos(math.radians(lat))) / 2 * KM_A_DEGREE
    radius = max(FINE_KM, math.ceil(((place.radius_km or 0.0) + half) * 10) / 10)
    return replace(place, lat=lat, lon=lon, radius_km=radius, gazetteer_id=None)


def width(lat: float) -> float:
    """The width of the cells at a latitude, in degrees of longitude."""
    step = STEP
    for _ in range(_MOST_DOUBLED):
        if step * math.cos(math.radians(lat)) * KM_A_DEGREE >= FINE_KM:
            break
        step *= 2
    return step


def exact_words(place: Place) -> tuple[str, ...]:
    """The words of a fine place that are its coordinates."""
    if not is_fine(place):
        return ()
    return tuple(words for words in {place.name, place.as_said} if _COORDINATES.search(words))


def _middle(degrees: float, step: float, most: float) -> float:
    at = (math.floor(round(degrees / step, 9)) + 0.5) * step
    return round(min(max(at, -most + STEP / 2), most - STEP / 2), 6)
