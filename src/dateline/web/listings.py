"""A page of incidents, made once for HTML, JSON and feeds alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.engine import Connection

from dateline.archive.search import Hit, Query, search
from dateline.archive.search import facets as count_facets

FACET_VALUES = 20


@dataclass(frozen=True, slots=True)
class Listing:
    """Hits in order. `total` is None where they are many; `next` is the cursor of the page after, None on the last;
    `facets` has the fields asked for, each with its most frequent values and how many incidents have them."""

    query: Query
    hits: tuple[Hit, ...]
    total: int | None
    next: str | None
    facets: dict[str, list[tuple[str, int]]] = field(default_factory=dict)


def listing(connection: Connection, query: Query, *, facets: Sequence[str] = ()) -> Listing:
    """The page that a question asks for. Raises UsageError, and LimitExceeded where it takes too long."""
    page = search(connection, query)
    counted = count_facets(connection, query, facets, FACET_VALUES) if facets else {}
    return Listing(query, page.hits, page.total, page.next, counted)
