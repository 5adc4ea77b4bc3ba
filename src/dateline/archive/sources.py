"""Sources as rows: what is looked at again and again, how that went, and which of its entries were seen."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import work
from dateline.archive.errors import NoSuch
from dateline.archive.rows import clean, digest, is_id, now
from dateline.archive.schema import seen, source
from dateline.archive.schema import work as work_table

Kind = Literal["feed", "sitemap", "page", "mailbox"]
KINDS: tuple[Kind, ...] = ("feed", "sitemap", "page", "mailbox")
Full = Literal["auto", "entry", "page"]
FULL: tuple[Full, ...] = ("auto", "entry", "page")
CHUNK = 500


@dataclass(frozen=True, slots=True)
class Source:
    """A source. `rhythm` and `pace` are seconds; times are seconds since 1970. `title` and `hosts` (where its entries
    lie) are what it is known by."""

    id: str
    kind: Kind
    url: str
    name: str
    rhythm: int
    outlet: str | None = None
    folder: str | None = None
    rules: str = ""
    full: Full = "auto"
    paused: bool = False
    quarantine: str | None = None
    pace: float | None = None
    etag: str | None = None
    modified: str | None = None
    max_age: int | None = None
    digest: str | None = None
    title: str | None = None
    hosts: tuple[str, ...] = ()
    moved_to: str | None = None
    moved_times: int = 0
    failures: int = 0
    unchanged: int = 0
    first_unchanged: float | None = None
    last_ok: float | None = None
    last_tried: float | None = None
    last_new: float | None = None
    last_error: str | None = None
    polls: int = 0
    entries: int = 0
    dropped: int = 0
    added: str = field(default_factory=now)

    @property
    def state(self) -> str:
        """In one word: paused, quarantined, failing, new (not looked at yet) or well."""
        if self.paused:
            return "paused"
        if self.quarantine:
            return "quarantined"
        if self.failures:
            return "failing"
        return "well" if self.polls else "new"


_COLUMNS = [f.name for f in dataclasses.fields(Source)]


def id_of(url: str) -> str:
    """The id of the source of an address."""
    return digest("source", url)[:16]


def host_of(url: str) -> str:
    """The host of an address, in small letters; empty for a file."""
    try:
        return (urlsplit(url).hostname or "").lower() if "://" in url else ""
    except ValueError:
        return ""


def poll_key(source_id: str) -> str:
    """The key of the work of looking at a source."""
    return f"poll:{source_id}"


def put(connection: Connection, told: Source) -> bool:
    """Adds a source, due at once. False where one of that address is there already; it stays as it is."""
    here = sa.or_(source.c.id == told.id, source.c.url == clean(told.url))
    if connection.execute(sa.select(source.c.id).where(here).limit(1)).first() is not None:
        return False
    connection.execute(sa.insert(source).values(**_row(dataclasses.asdict(told))))
    work.add(connection, poll_key(told.id), work.POLL, source_id=told.id, host_name=host_of(told.url), url=told.url)
    return True


def _row(values: dict[str, Any]) -> dict[str, Any]:
    """The values as columns hold them."""
    out = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
    if "hosts" in out:
        out["hosts"] = json.dumps(list(out["hosts"] or ()))
    return out


def change(connection: Connection, source_id: str, **values: Any) -> None:
    """Writes these values of a source."""
    connection.execute(sa.update(source).where(source.c.id == source_id).values(**_row(values)))


def find(connection: Connection, source_id: str) -> Source | None:
    """The source of that id, None where there is none."""
    row = connection.execute(sa.select(source).where(source.c.id == source_id)).mappings().first()
    return None if row is None else _source(row)


def _source(row: Any) -> Source:
    values = {name: row[name] for name in _COLUMNS}
    return Source(**values | {"hosts": tuple(json.loads(str(values["hosts"] or "[]")))})


def named(connection: Connection, name: str) -> Source:
    """The source that an id (also its first characters), an address or a name means. Raises NoSuch."""
    query = sa.select(source)
    tries = [query.where(source.c.id == name), query.where(source.c.url == clean(name))]
    if is_id(name) and len(name) >= 4:
        tries.append(query.where(source.c.id.between(name, name + "\x7f")))
    tries.append(query.where(source.c.name == clean(name)))
    for one in tries:
        rows = connection.execute(one.limit(2)).mappings().all()
        if len(rows) == 1:
            return _source(rows[0])
    raise NoSuch(f"{name}: there is no such source, or more than one; `dateline source list` shows them")


def listed(connection: Connection) -> Iterator[tuple[Source, float | None]]:
    """All sources by folder and name, each with when it is due (None where it is held or laid aside)."""
    waits = sa.case((work_table.c.state == work.WAITING, work_table.c.due)).label("next_at")
    query = (
        sa.select(source, waits)
        .outerjoin(work_table, sa.and_(work_table.c.source_id == source.c.id, work_table.c.kind == work.POLL))
        .order_by(source.c.folder, source.c.name, source.c.id)
    )
    for row in connection.execute(query).mappings():
        yield _source(row), row["next_at"]


def remove(connection: Connection, source_id: str) -> None:
    """Takes a source away, with its work and what was seen of it. Reports that came from it stay."""
    work.forget(connection, source_id)
    connection.execute(sa.delete(source).where(source.c.id == source_id))


def entry_key(entry_id: str) -> str:
    """What an entry is known by in `seen`."""
    return digest("entry", entry_id)


def page_key(url: str) -> str:
    """What the page of an entry is known by in `seen`, whichever source names it."""
    return digest("page", url)


def seen_of(connection: Connection, source_id: str, entries: Sequence[str]) -> dict[str, str]:
    """Of these entries (by `entry_key`) those that were seen, each with the digest of what it said."""
    out: dict[str, str] = {}
    for start in range(0, len(entries), CHUNK):
        some = entries[start : start + CHUNK]
        query = sa.select(seen.c.entry, seen.c.digest).where(seen.c.source_id == source_id, seen.c.entry.in_(some))
        out |= dict(connection.execute(query).all())
    return out


def has_seen(connection: Connection, source_id: str) -> bool:
    """Whether anything of the source was seen."""
    return connection.execute(sa.select(seen.c.entry).where(seen.c.source_id == source_id).limit(1)).first() is not None


def known_elsewhere(connection: Connection, source_id: str, page: str) -> bool:
    """Whether another source named this page before (by `page_key`)."""
    query = sa.select(seen.c.page).where(seen.c.page == page, seen.c.source_id != source_id).limit(1)
    return connection.execute(query).first() is not None


def note_seen(connection: Connection, source_id: str, rows: Iterable[tuple[str, str, str | None]]) -> None:
    """Writes that entries were seen: `entry_key`, digest of what it said, `page_key`."""
    at = work.now(connection)
    told = {entry: (said, page) for entry, said, page in rows}
    if not told:
        return
    for start in range(0, len(told), CHUNK):
        some = list(told)[start : start + CHUNK]
        connection.execute(sa.delete(seen).where(seen.c.source_id == source_id, seen.c.entry.in_(some)))
    values = [
        {"source_id": source_id, "entry": entry, "digest": said, "page": page, "at": at}
        for entry, (said, page) in told.items()
    ]
    connection.execute(sa.insert(seen), values)


def counted(connection: Connection) -> dict[str, int]:
    """How many sources there are in each state."""
    out: dict[str, int] = {}
    for one, _ in listed(connection):
        out[one.state] = out.get(one.state, 0) + 1
    return out
