"""Gazetteer, matching, resolving, spatial phrases: from names in a text to places and their doubt."""

from dateline.places.context import place_context
from dateline.places.gazetteer import Gazetteer, Row, open_gazetteer
from dateline.places.geometry import kilometres
from dateline.places.matching import Toponym, find_places, name_at
from dateline.places.resolving import ResolvedPlace, resolve_places
from dateline.places.scoring import PlaceContext, rows_meant

__all__ = [
    "Gazetteer", "PlaceContext", "ResolvedPlace", "Row", "Toponym", "find_places", "kilometres",
    "name_at", "open_gazetteer", "place_context", "resolve_places", "rows_meant",
]  # fmt: skip
