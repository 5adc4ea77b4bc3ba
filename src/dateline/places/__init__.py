"""Gazetteer, matching, resolving, spatial phrases: from names in a text to places and their doubt."""

from dateline.places.gazetteer import Gazetteer, Row, open_gazetteer
from dateline.places.geometry import kilometres
from dateline.places.matching import Toponym, find_places
from dateline.places.resolving import ResolvedPlace, resolve_places
from dateline.places.scoring import PlaceContext

__all__ = [
    "Gazetteer", "PlaceContext", "ResolvedPlace", "Row", "Toponym", "find_places", "kilometres",
    "open_gazetteer", "resolve_places",
]  # fmt: skip
