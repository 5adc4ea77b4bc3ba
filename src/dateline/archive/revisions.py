"""What a new version of a report says differently: claims added, claims gone, values changed.

Told by the ids of claims, which are those of their report, slot, value and speaker. It is kept in the feed of changes,
for each incident that the report tells of; a report that is taken down takes it away.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import changes
from dateline.archive.changes import Change
from dateline.archive.current import current
from dateline.archive.rows import canonical
from dateline.archive.schema import change, claim, mention, version

REVISED = "revised"
MOST = 50  # claims of each sort that are told one by one; the numbers are whole


@dataclass(frozen=True, slots=True)
class Told:
    """A claim in one version: its slot, stance, speaker and value (canonical JSON), and the words."""

    slot: str
    stance: str
    speaker: str | None
    value: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Revision:
    """The difference between two versions of a report. `changed`: before and after."""

    report_id: str
    url: str | None
    before: str  # hash of the text
    after: str
    added: tuple[Told, ...] = ()
    gone: tuple[Told, ...] = ()
    changed: tuple[tuple[Told, Told], ...] = ()


def currents(connection: Connection, report_ids: Iterable[str]) -> dict[str, tuple[int, str, frozenset[str]]]:
    """The current version of each report that is there: its number, the hash of its text, its incidents."""
    numbers = current(connection, sorted(set(report_ids)))
    query = sa.select(version.c.n, version.c.text_hash).where(version.c.n.in_(list(numbers.values())))
    hashes = {row.n: row.text_hash for row in connection.execute(query)}
    return {report_id: (n, hashes[n], _incidents(connection, n)) for report_id, n in numbers.items()}


def _incidents(connection: Connection, n: int) -> frozenset[str]:
    query = sa.select(mention.c.incident_id).where(mention.c.version_n == n, mention.c.incident_id.is_not(None))
    return frozenset(str(one) for one in connection.execute(query).scalars())


def note(connection: Connection, before: Mapping[str, tuple[int, str, frozenset[str]]]) -> list[Revision]:
    """Writes into the feed what is said differently since `before` (`currents`); the differences."""
    out = []
    now = currents(connection, before)
    for report_id, (old, old_hash, incidents) in sorted(before.items()):
        n, text_hash, touched = now.get(report_id, (old, old_hash, incidents))
        if text_hash == old_hash:
            continue
        url = connection.execute(sa.select(version.c.url).where(version.c.n == n)).scalar()
        revision = difference(
            Revision(report_id, url, old_hash, text_hash), _claims(connection, old), _claims(connection, n)
        )
        changes.note(connection, [Change(one, REVISED, detail(revision)) for one in sorted(incidents | touched)])
        out.append(revision)
    return out


def _claims(connection: Connection, n: int) -> dict[str, Told]:
    query = (
        sa.select(claim.c.uid, claim.c.slot, claim.c.stance, claim.c.speaker, claim.c.value, claim.c.quote)
        .join(mention, mention.c.n == claim.c.mention_n)
        .where(mention.c.version_n == n)
        .order_by(claim.c.n)
    )
    return {uid: Told(*rest) for uid, *rest in connection.execute(query)}


def difference(bare: Revision, before: Mapping[str, Told], after: Mapping[str, Told]) -> Revision:
    """The revision with its claims: a claim gone and one added of the same slot, stance and speaker are a change."""
    gone = [told for uid, told in before.items() if uid not in after]
    added = [told for uid, told in after.items() if uid not in before]
    changed = []
    for new in list(added):
        old = next((o for o in gone if (o.slot, o.stance, o.speaker) == (new.slot, new.stance, new.speaker)), None)
        if old is not None:
            changed.append((old, new))
            gone.remove(old)
            added.remove(new)
    return Revision(bare.report_id, bare.url, bare.before, bare.after, tuple(added), tuple(gone), tuple(changed))


def detail(revision: Revision) -> dict[str, Any]:
    """What the feed says of it."""
    return {
        "report": revision.report_id, "from": revision.before, "to": revision.after, "url": revision.url,
        "numbers": {"added": len(revision.added), "gone": len(revision.gone), "changed": len(revision.changed)},
        "added": [_shown(told) for told in revision.added[:MOST]],
        "gone": [_shown(told) for told in revision.gone[:MOST]],
        "changed": [{"from": _shown(old), "to": _shown(new)} for old, new in revision.changed[:MOST]],
    }  # fmt: skip


def _shown(told: Told) -> dict[str, Any]:
    value = None if told.value is None else json.loads(told.value)
    return {"slot": told.slot, "stance": told.stance, "speaker": told.speaker, "value": value, "quote": told.quote}


def forget(connection: Connection, report_id: str) -> None:
    """Takes what the feed says of the versions of a report away; that there were such stays."""
    about = f'%"report":"{report_id}"%'
    rows: Sequence[int] = (
        connection.execute(sa.select(change.c.seq).where(change.c.kind == REVISED, change.c.detail.like(about)))
        .scalars().all()
    )  # fmt: skip
    if rows:
        told = canonical({"report": report_id, "taken_down": True})
        connection.execute(sa.update(change).where(change.c.seq.in_(rows)).values(detail=told))
