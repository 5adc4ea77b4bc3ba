"""Reading reports of an archive again, with the reader of now. What people decided stays (`archive.judgements`).

A report is read from its bytes where they are kept (`ingest --keep-bytes`), so that better extraction counts too; else
from its text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any

import sqlalchemy as sa

from dateline.archive import Archive, writing
from dateline.archive.prepare import prepare
from dateline.archive.rows import VersionRow, unpack
from dateline.archive.schema import original, outcome, version
from dateline.intake import Given
from dateline.model.codec import from_json
from dateline.model.errors import DatelineError
from dateline.model.report import Report
from dateline.release import VERSION
from dateline.service.pool import Pool
from dateline.settings import load_settings

AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Old:
    """A version to read again: its row number, its report, and the bytes it came from with what was given."""

    n: int
    report: bytes
    text: bytes
    fetched: str | None
    data: bytes | None
    given: str | None


@dataclass(frozen=True, slots=True)
class Anew:
    """What came of reading a version again: its rows, or why it failed and stays as it was."""

    n: int
    report_id: str
    row: VersionRow | None
    failure: str | None = None


def reread(
    archive: Archive, *, every: bool, processes: int, tell: Callable[[int, int], None] = lambda _done, _all: None
) -> tuple[int, list[Anew]]:
    """Reads again the reports that an older reader read (`every`: all). How many were, and those that failed."""
    pool: Pool[Old, Anew] = Pool(read_again, died, processes)
    done, failed = 0, []
    batch: list[Anew] = []
    total = _count(archive, every)
    for one in pool.run(_old(archive, every)):
        if one.row is None:
            failed.append(one)
            continue
        batch.append(one)
        if len(batch) >= AT_ONCE:
            done += _write(archive, batch)
            tell(done, total)
            batch = []
    done += _write(archive, batch)
    tell(done, total)
    return done, failed


def _write(archive: Archive, batch: list[Anew]) -> int:
    if batch:
        writing.rewrite(archive, [(one.n, one.row) for one in batch if one.row is not None])
    return len(batch)


def _wanted(every: bool) -> list[Any]:
    return [] if every else [version.c.reader != VERSION]


def _count(archive: Archive, every: bool) -> int:
    query = sa.select(sa.func.count()).select_from(version).where(*_wanted(every))
    return archive.read(lambda connection: connection.execute(query).scalar_one())


def _old(archive: Archive, every: bool) -> Iterator[Old]:
    """The versions to read again, a few at a time; what is written meanwhile has higher numbers and is not met."""
    last = archive.read(lambda connection: connection.execute(sa.select(sa.func.max(version.c.n))).scalar()) or 0
    kept = (
        sa.select(original.c.data, original.c.given, outcome.c.report_id, outcome.c.text_hash)
        .join(outcome, outcome.c.key == original.c.key)
        .subquery()
    )
    query = (
        sa.select(version.c.n, version.c.reading, version.c.text, version.c.fetched, kept.c.data, kept.c.given)
        .outerjoin(kept, (kept.c.report_id == version.c.report_id) & (kept.c.text_hash == version.c.text_hash))
        .where(version.c.n <= last, *_wanted(every))
        .order_by(version.c.n)
        .limit(AT_ONCE)
    )
    after = 0
    while True:
        part = query.where(version.c.n > after)
        rows = archive.read(lambda connection, part=part: connection.execute(part).all())  # type: ignore[misc]
        if not rows:
            return
        seen: set[int] = set()
        for row in rows:
            if row.n not in seen:  # one text can have come in several inputs
                yield Old(*row)
            seen.add(row.n)
        after = rows[-1].n


def read_again(old: Old) -> Anew:
    """A version read again. A reading that fails leaves the old one."""
    data = json.loads(unpack(old.report))["report"]
    try:
        return _read(old, data)
    except DatelineError as error:
        return Anew(old.n, data["id"], None, error.message)
    except Exception as error:  # one report must not cost the others
        return Anew(old.n, data["id"], None, f"internal error ({type(error).__name__}: {error})"[:300])


def _read(old: Old, data: dict[str, Any]) -> Anew:
    from dateline.service import reader

    settings = load_settings()
    if old.data is not None:
        said = json.loads(old.given or "{}")
        known = {f.name for f in fields(Given)}
        reading = reader.read_given(old.data, Given(**{k: v for k, v in said.items() if k in known}), settings)
    else:
        data = {key: value for key, value in data.items() if key != "genre"}
        reading = reader.read_report(from_json(Report, data | {"text": unpack(old.text)}), settings)
    if not reading.outcome.ok or reading.report is None:
        return Anew(old.n, data["id"], None, reading.outcome.message)
    return Anew(old.n, data["id"], prepare(reading, fetched=old.fetched))


def died(old: Old) -> Anew:
    """The outcome of a report that killed its process twice."""
    return Anew(old.n, "", None, f"version {old.n}: the process that read it died, likely for want of memory")
