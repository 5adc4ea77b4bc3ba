"""What takes private names and points out of texts of an incident or report, made once for what it says.

A guard follows from a record or reading alone and is kept by the digest of that, so it can never be out of date.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import walking
from dateline.archive.current import current
from dateline.archive.schema import incident, version
from dateline.exchange import censor
from dateline.exchange.readings import as_record
from dateline.model.record import Record
from dateline.web.kept import Kept

Guard = Callable[[str], str]
Key = tuple[str, bool, bool]
MOST: Final = 20_000


_kept: Kept[Key, Guard] = Kept(MOST)


def of_incidents(connection: Connection, ids: Sequence[str], *, exact: bool, names: bool) -> dict[str, Guard]:
    """For each of these incidents that there are, its guard."""
    query = sa.select(incident.c.id, incident.c.digest).where(incident.c.id.in_(ids))
    digests = dict(connection.execute(query).all()) if ids else {}

    def records(missing: Sequence[str]) -> dict[str, Record]:
        return {name: one.record for name, one in walking.chosen(connection, missing).items()}

    return _of(digests, records, exact, names)


def of_reports(connection: Connection, ids: Sequence[str], *, exact: bool, names: bool) -> dict[str, Guard]:
    """For each of these reports that there are, the guard of what the claims of its current version tell."""
    query = sa.select(version.c.report_id, version.c.digest).where(version.c.n.in_(current(connection, ids).values()))
    digests = dict(connection.execute(query).all()) if ids else {}

    def records(missing: Sequence[str]) -> dict[str, Record]:
        told = walking.mentions(connection, missing)
        return {name: as_record(told.get(name, ())) for name in missing}

    return _of(digests, records, exact, names)


def _of(
    digests: Mapping[str, str], records: Callable[[Sequence[str]], Mapping[str, Record]], exact: bool, names: bool
) -> dict[str, Guard]:
    keys = {name: (digest, exact, names) for name, digest in digests.items()}
    known = _kept.known(list(keys.values()))
    missing = [name for name, key in keys.items() if key not in known]
    if missing:
        made = {keys[name]: censor(one, exact=exact, names=names) for name, one in records(missing).items()}
        _kept.keep(made)
        known |= made
    return {name: known[key] for name, key in keys.items() if key in known}
