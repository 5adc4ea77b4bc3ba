"""Gazetteer, matching, resolving, spatial phrases: from names in a text to places with coordinates and their doubt."""

from dateline.places.gazetteer import Gazetteer, Row, open_gazetteer
from dateline.places.geometry import kilometres
from dateline.places.matching import Toponym, find_places
from dateline.places.resolving import PlaceContext, ResolvedPlace, resolve_places

__all__ = [
    "Gazetteer", "PlaceContext", "ResolvedPlace", "Row", "Toponym", "find_places", "kilometres", "open_gazetteer", "resolve_places",
]  # fmt: skip
