"""Reports and their versions. A report's current version is the one fetched last, else published last; ties by hash.

All of it is a function of the set of versions: the order in which they come in does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.rows import VersionRow, unpack
from dateline.archive.schema import block, claim, mention, outcome, overlap, pair, posting, tombstone, version
from dateline.archive.search import analyser, indexing


@dataclass(slots=True)
class Touched:
    """What a step of writing changed, for the steps after it."""

    versions: set[int] = field(default_factory=set)  # versions that became current
    mentions: set[int] = field(default_factory=set)  # mentions that may now be linked
    incidents: set[str] = field(default_factory=set)  # incidents that lost a member or have to be made anew
    reports: set[str] = field(default_factory=set)  # reports whose mentions may be others now
    terms: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)  # of versions just written


def taken_down(connection: Connection, report_ids: Sequence[str]) -> set[str]:
    """Of these reports those that were taken down."""
    query = sa.select(tombstone.c.report_id).where(tombstone.c.report_id.in_(report_ids))
    return set(connection.execute(query).scalars())


def put(connection: Connection, row: VersionRow, touched: Touched, *, anew: bool = False) -> bool:
    """Writes a version, unless it is there with a reading as new. True where something was written.

    Of two readings of one text the one of the newer reader stays, ties by digest; `anew` puts this one in any case.
    """
    columns = row.columns
    there = connection.execute(
        sa.select(version.c.n, version.c.reader, version.c.digest, version.c.fetched).where(
            version.c.report_id == columns["report_id"], version.c.text_hash == columns["text_hash"]
        )
    ).first()
    if there is not None:
        columns = columns | {"fetched": max(columns["fetched"] or "", there.fetched or "") or None}
        same = there.digest == columns["digest"] and there.reader == columns["reader"]
        older = age(columns["reader"], columns["digest"]) <= age(there.reader, there.digest)
        if (older and not anew) or same:
            return _fetched(connection, there.n, there.fetched, columns, touched)
        drop(connection, there.n, touched)
    touched.terms[_insert(connection, row, columns)] = row.terms, row.head
    touched.reports.add(columns["report_id"])
    settle(connection, columns["report_id"], touched)
    return True


def replace(connection: Connection, n: int, row: VersionRow, touched: Touched) -> bool:
    """Puts a new reading in place of version `n`. False where that is gone, or says the same already."""
    there = connection.execute(
        sa.select(version.c.reader, version.c.digest, version.c.report_id, version.c.text_hash).where(version.c.n == n)
    ).first()
    if there is None or (there.reader, there.digest) == (row.columns["reader"], row.columns["digest"]):
        return False
    told = outcome.c.report_id == there.report_id, outcome.c.text_hash == there.text_hash
    now = {name: row.columns[name] for name in ("report_id", "text_hash")}
    connection.execute(sa.update(outcome).where(*told).values(**now))
    drop(connection, n, touched)
    if there.report_id != row.columns["report_id"]:  # its address is known better now
        touched.reports.add(there.report_id)
        settle(connection, there.report_id, touched)
    return put(connection, row, touched, anew=True)


def age(reader: str, digest: str) -> tuple[tuple[int, ...], str]:
    """The order of readings of one text: by the version of their reader, then by digest."""
    return tuple(int(part) for part in re.findall(r"\d+", reader)), digest


def _fetched(connection: Connection, n: int, before: str | None, columns: dict[str, Any], touched: Touched) -> bool:
    """The time of fetching, where it is later than the one known; that may make the version the current one."""
    if columns["fetched"] == before:
        return False
    touched.reports.add(columns["report_id"])
    connection.execute(sa.update(version).where(version.c.n == n).values(fetched=columns["fetched"]))
    settle(connection, columns["report_id"], touched)
    return True


def _insert(connection: Connection, row: VersionRow, columns: dict[str, Any]) -> int:
    n: int = connection.execute(sa.insert(version).values(**columns, current=False)).inserted_primary_key[0]  # type: ignore[index]
    for told in row.mentions:
        mention_n = connection.execute(
            sa.insert(mention).values(
                uid=told.uid, version_n=n, local_id=told.local_id, status=told.status, event_type=told.event_type,
                trigger=told.trigger, body=told.body, card=told.card,
            )
        ).inserted_primary_key[0]  # type: ignore[index]  # fmt: skip
        if told.claims:
            connection.execute(sa.insert(claim), [c | {"mention_n": mention_n} for c in told.claims])
    return n


def settle(connection: Connection, report_id: str, touched: Touched) -> None:
    """Makes the right version of a report the current one."""
    rows = connection.execute(
        sa.select(version.c.n, version.c.current, version.c.fetched, version.c.published, version.c.text_hash).where(
            version.c.report_id == report_id
        )
    ).all()
    best = max(rows, key=lambda r: (r.fetched or "", r.published or "", r.text_hash), default=None)
    for row in rows:
        if row is best and not row.current:
            connection.execute(sa.update(version).where(version.c.n == row.n).values(current=True))
            touched.versions.add(row.n)
            linkable = sa.select(mention.c.n).where(mention.c.version_n == row.n, mention.c.card.is_not(None))
            touched.mentions.update(connection.execute(linkable).scalars())
        elif row is not best and row.current:
            retire(connection, row.n, touched)


def retire(connection: Connection, n: int, touched: Touched) -> None:
    """A version that is no longer current: its mentions leave their incidents, its text is no copy's original."""
    ours = sa.select(mention.c.n).where(mention.c.version_n == n)
    incidents = connection.execute(
        sa.select(mention.c.incident_id).where(mention.c.version_n == n, mention.c.incident_id.is_not(None))
    ).scalars()
    touched.incidents.update(i for i in incidents if i is not None)
    touched.mentions.difference_update(connection.execute(ours).scalars())
    touched.versions.discard(n)
    connection.execute(sa.delete(block).where(block.c.mention_n.in_(ours)))
    connection.execute(sa.delete(pair).where(pair.c.a.in_(ours) | pair.c.b.in_(ours)))
    connection.execute(sa.delete(posting).where(posting.c.version_n == n))
    connection.execute(sa.delete(overlap).where((overlap.c.a == n) | (overlap.c.b == n)))
    indexing.drop_report(connection, n)
    connection.execute(sa.update(mention).where(mention.c.version_n == n).values(incident_id=None))
    connection.execute(sa.update(version).where(version.c.n == n).values(current=False))


def drop(connection: Connection, n: int, touched: Touched) -> None:
    """Takes a version away, with its mentions and claims."""
    retire(connection, n, touched)
    connection.execute(sa.delete(version).where(version.c.n == n))


def index(connection: Connection, touched: Touched) -> None:
    """Puts the texts of versions that became current into full text."""
    for n in sorted(touched.versions):
        if n in touched.terms:
            terms, head = touched.terms[n]
        else:
            row = connection.execute(sa.select(version.c.text, version.c.headline).where(version.c.n == n)).one()
            terms, head = analyser.terms(unpack(row.text)), analyser.terms(row.headline or "")
        indexing.put_report(connection, n, terms, head=head)
