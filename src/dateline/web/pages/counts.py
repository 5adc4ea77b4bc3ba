"""Counts by facet beside a list: those of the same question a moment ago serve again; counting is most of a page."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field, replace

from sqlalchemy.engine import Connection

from dateline.archive.search import Plan, Query
from dateline.archive.search.spots import days
from dateline.web.listings import FACET_VALUES, facets_of
from dateline.web.views.words import FACETS

SECONDS = 20.0
_MOST = 500  # questions


@dataclass(frozen=True, slots=True)
class Counts:
    """How many incidents there are by facet, and by day; `whole` is false where only the first ones were counted."""

    facets: dict[str, list[tuple[str, int]]]
    days: dict[str, int]
    whole: bool


@dataclass(slots=True)
class Counted:
    """The counts of questions asked in the last SECONDS, of one archive."""

    _kept: OrderedDict[Query, tuple[float, Counts]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, connection: Connection, query: Query, plan: Plan) -> Counts:
        """The counts of a question, a moment old at most; `plan`: how it is answered. Raises as a search does."""
        asked = replace(query, cursor=None, size=1)
        now = time.monotonic()
        with self._lock:
            at, told = self._kept.get(asked, (0.0, None))
        if told is not None and now - at < SECONDS:
            return told
        facets = facets_of(connection, asked, tuple(FACETS), FACET_VALUES, plan=plan)
        told = Counts(facets, *days(connection, asked, plan=plan))
        with self._lock:
            self._kept[asked] = now, told
            self._kept.move_to_end(asked)
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return told
