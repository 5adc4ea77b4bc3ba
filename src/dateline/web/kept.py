"""What was made last, kept by the digest of what it is made of: it can never be out of date."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import walking
from dateline.archive.schema import incident
from dateline.archive.walking import Walked
from dateline.model.record import Record

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
MOST_RECORDS: Final = 1_000


@dataclass(slots=True)
class Kept(Generic[Key, Value]):
    """The values used last, `most` of them, for any thread."""

    most: int
    _values: OrderedDict[Key, Value] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def known(self, keys: Sequence[Key]) -> dict[Key, Value]:
        """Those of these that are kept."""
        with self._lock:
            found = {key: self._values[key] for key in keys if key in self._values}
            for key in found:
                self._values.move_to_end(key)
            return found

    def keep(self, made: Mapping[Key, Value]) -> None:
        """Keeps these, and lets go of those not used for longest."""
        with self._lock:
            self._values.update(made)
            while len(self._values) > self.most:
                self._values.popitem(last=False)


_records: Kept[str, Record] = Kept(MOST_RECORDS)


def incidents(connection: Connection, ids: Sequence[str]) -> dict[str, Walked]:
    """The incidents of these ids that there are, by id. Taking records out of rows is most of a table or feed."""
    query = sa.select(incident.c.id, incident.c.kind, incident.c.digest).where(incident.c.id.in_(ids))
    rows = connection.execute(query).all() if ids else []
    known = _records.known([row.digest for row in rows])
    made = walking.chosen(connection, [row.id for row in rows if row.digest not in known])
    new = {row.digest: made[row.id].record for row in rows if row.id in made}
    _records.keep(new)
    known |= new
    return {row.id: Walked(row.kind, known[row.digest]) for row in rows if row.digest in known}
