"""Which incidents are told by invented reports: those at addresses that are kept for examples (`model.invented`)."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.schema import mention, version
from dateline.model.invented import is_invented

_MOST_BOUND = 500
# What an index-free look at an address can say; `is_invented` decides. Only current versions have mentions in
# incidents, so nothing is asked of `current`: SQLite would walk all of an archive by its index.
_LIKELY = version.c.url.ilike("%example%")


def among(connection: Connection, ids: Sequence[str]) -> frozenset[str]:
    """Those of these incidents that an invented report tells, also where another report tells them, too."""
    found: set[str] = set()
    for start in range(0, len(ids), _MOST_BOUND):
        asked = (
            sa.select(mention.c.incident_id, version.c.url)
            .join(version, version.c.n == mention.c.version_n)
            .where(mention.c.incident_id.in_(ids[start : start + _MOST_BOUND]), _LIKELY)
            .distinct()
        )
        found.update(row.incident_id for row in connection.execute(asked) if is_invented(row.url))
    return frozenset(found)


def any_report(connection: Connection) -> bool:
    """Whether there is an invented report in the archive."""
    return _any(connection, sa.select(version.c.url).where(version.c.current == sa.true(), _LIKELY))


def any_of(connection: Connection, incidents: sa.Select[tuple[str]]) -> bool:
    """Whether an invented report tells one of the incidents whose ids a query gives."""
    told = sa.select(version.c.url).join(mention, mention.c.version_n == version.c.n)
    return _any(connection, told.where(_LIKELY, mention.c.incident_id.in_(incidents)))


def _any(connection: Connection, urls: sa.Select[tuple[str | None]]) -> bool:
    return any(is_invented(row.url) for row in connection.execute(urls))
