"""The feed of changes: what became of each incident, in order, deletions too. Told by comparing before and after."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.rows import canonical, is_id, now
from dateline.archive.schema import change, incident, mention
from dateline.incidents.stands import Stand, to_dict

NEW, CHANGED, MERGED, SPLIT, GONE = "new", "changed", "merged", "split", "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """What became of an incident, what is to be said of it, and how it stands now; None where it is no more."""

    incident_id: str
    kind: str
    detail: Mapping[str, Any]
    stand: Stand | None = None


def note(connection: Connection, told: Sequence[Change], *, anew: bool = False) -> None:
    """Writes changes. `anew`: they come of a report that was read again, and no source said anything new."""
    at = now()
    rows = [
        {
            "incident_id": one.incident_id, "kind": one.kind, "at": at,
            "detail": canonical({**one.detail, **({"anew": True} if anew else {})}),
            "stand": None if one.stand is None else canonical(to_dict(one.stand)),
        }
        for one in told
    ]  # fmt: skip
    if rows:
        connection.execute(sa.insert(change), rows)


def since(connection: Connection, seq: int, limit: int = 1000) -> Iterator[dict[str, Any]]:
    """The changes after number `seq`, in order."""
    query = sa.select(change).where(change.c.seq > seq).order_by(change.c.seq).limit(limit)
    for row in connection.execute(query).mappings():
        yield dict(row)


def times(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """For each of these incidents when it last changed, and when it was first there (ISO 8601, UTC)."""
    query = sa.select(change.c.incident_id, sa.func.max(change.c.at), sa.func.min(change.c.at))
    rows = connection.execute(query.where(change.c.incident_id.in_(ids)).group_by(change.c.incident_id))
    return {row[0]: (row[1], row[2]) for row in rows}


def ended(connection: Connection, incident_id: str) -> bool:
    """Whether there was an incident of this id and is none any more, nor one that it went on in."""
    query = sa.select(change.c.kind).where(change.c.incident_id == incident_id)
    return connection.execute(query.order_by(change.c.seq.desc()).limit(1)).scalar() == GONE


def last(connection: Connection) -> int:
    """The number of the last change; 0 where there is none."""
    return connection.execute(sa.select(sa.func.max(change.c.seq))).scalar() or 0


def resolve(connection: Connection, name: str) -> str | None:
    """The id of the incident that an id or alias (any member's uid) now names; None where there is none.

    A name may be shortened to its first 6 or more characters where they are enough. One of an incident that went on
    under another id, since the report with its own was taken down or changed, is followed.
    """
    if not is_id(name):
        return None
    exact = connection.execute(sa.select(incident.c.id).where(incident.c.id == name)).scalar()
    if exact is not None:
        return str(exact)
    of_member = sa.select(mention.c.incident_id).where(mention.c.incident_id.is_not(None))
    found = set(connection.execute(of_member.where(mention.c.uid == name)).scalars())
    if not found:
        found = _followed(connection, name)
    if not found and len(name) >= 6:
        for column, query in ((incident.c.id, sa.select(incident.c.id)), (mention.c.uid, of_member)):
            near = column >= name, column < name + "\x7f"
            found = set(connection.execute(query.where(*near).limit(3)).scalars())
            if found:
                break
    return str(found.pop()) if len(found) == 1 else None


def _followed(connection: Connection, name: str) -> set[str]:
    """The incident that a former one was last told to have gone into, and that into another; nothing where none was."""
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        last = sa.select(change.c.detail).where(change.c.incident_id == name, change.c.kind == MERGED)
        detail = connection.execute(last.order_by(change.c.seq.desc()).limit(1)).scalar()
        if detail is None:
            return set()
        name = json.loads(detail)["into"]
        if connection.execute(sa.select(incident.c.n).where(incident.c.id == name)).first():
            return {name}
    return set()
