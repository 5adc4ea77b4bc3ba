"""A page of incidents, made once for HTML, JSON and feeds alike; fit to be passed on unless all is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from sqlalchemy.engine import Connection

from dateline.archive.search import Hit, Plan, Query, search
from dateline.archive.search import facets as count_facets
from dateline.exchange.points import coarsen, exact_words, is_fine
from dateline.exchange.protect import NO_POSITION
from dateline.model.values import Place
from dateline.web import guards

FACET_VALUES = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown beyond what may be passed on: `exact` points, `names` of private people. No more by default."""

    exact: bool = False
    names: bool = False


SAFE = Shown()


@dataclass(frozen=True, slots=True)
class Listing:
    """Hits in order. `total` is None where they are many; `next` is the cursor of the page after, None on the last;
    `facets` has the fields asked for, each with its most frequent values and how many incidents have them."""

    query: Query
    hits: tuple[Hit, ...]
    total: int | None
    next: str | None
    facets: dict[str, list[tuple[str, int]]] = field(default_factory=dict)


def listing(
    connection: Connection, query: Query, *, facets: Sequence[str] = (), shown: Shown = SAFE, plan: Plan | None = None
) -> Listing:
    """The page that a question asks for: points no finer than 1 km, names of private people withheld, unless `shown`
    says otherwise (docs/exports.md). Raises UsageError, and LimitExceeded where it takes too long."""
    page = search(connection, query, plan=plan)
    hits = guarded(connection, page.hits, shown)
    counted = facets_of(connection, query, facets, FACET_VALUES, shown, plan) if facets else {}
    return Listing(query, hits, page.total, page.next, counted)


def facets_of(
    connection: Connection,
    query: Query,
    fields: Sequence[str],
    limit: int,
    shown: Shown = SAFE,
    plan: Plan | None = None,
) -> dict[str, list[tuple[str, int]]]:
    """The most frequent values of each field; without names of places that spell a point. Raises as `listing`."""
    counted = count_facets(connection, query, fields, limit, plan=plan)
    if shown.exact:
        return counted
    return {
        name: [(value, count) for value, count in values if not (name in ("place", "admin") and _spells(value))]
        for name, values in counted.items()
    }


def guarded(connection: Connection, hits: Sequence[Hit], shown: Shown = SAFE) -> tuple[Hit, ...]:
    """The hits as they may be passed on. A quote out of which something was taken no longer shows where words are."""
    if shown.exact and shown.names:
        return tuple(hits)
    coarse = [hit if shown.exact else _coarse(hit) for hit in hits]
    quoted = [hit.id for hit in coarse if hit.snippet]
    found = guards.of_incidents(connection, quoted, exact=shown.exact, names=shown.names) if quoted else {}
    out = []
    for hit in coarse:
        if hit.snippet and hit.id in found:
            quote = found[hit.id](hit.snippet.quote)
            if quote != hit.snippet.quote:
                hit = replace(hit, snippet=replace(hit.snippet, quote=quote, hits=()))
        out.append(hit)
    return tuple(out)


def _coarse(hit: Hit) -> Hit:
    place = Place(
        hit.place or "", hit.place or "", cast(Any, hit.level), lat=hit.lat, lon=hit.lon, radius_km=hit.radius_km
    )
    if not is_fine(place):
        return hit
    moved, summary, name = coarsen(place), hit.summary, hit.place
    for words in exact_words(place):
        summary, name = summary.replace(words, NO_POSITION), NO_POSITION
    return replace(hit, lat=moved.lat, lon=moved.lon, radius_km=moved.radius_km, summary=summary, place=name)


def _spells(value: str) -> bool:
    return bool(exact_words(Place(value, value, "point", lat=0.0, lon=0.0)))
