"""Incidents as rows: each follows from its members and is made anew where they change; the feed says what happened."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import changes, copies
from dateline.archive.changes import Change
from dateline.archive.columns import columns_of, facets_of, head_of, words_of
from dateline.archive.rows import canonical, digest, pack, unpack
from dateline.archive.schema import incident, mention, records, version
from dateline.archive.search import analyser, indexing
from dateline.incidents.across import Part, merge
from dateline.incidents.copies import Overlap
from dateline.incidents.stands import stand_of
from dateline.model.claims import Mention
from dateline.model.codec import from_json, to_json
from dateline.model.record import Record
from dateline.model.report import Report


@dataclass(frozen=True, slots=True)
class Groups:
    """What linking found: the mentions of each incident, by row number, and the incidents that these rows were of."""

    groups: tuple[tuple[int, ...], ...]
    loose: tuple[int, ...]  # mentions of no incident
    before: frozenset[str]


@dataclass(frozen=True, slots=True)
class Member:
    """A mention as a member of an incident."""

    n: int
    uid: str
    version_n: int
    incident_id: str | None


class Parts:
    """Reports and mentions as objects, the last used ones kept, since an incident's reports come close together."""

    MOST = 400

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[Report, dict[str, Mention]]] = OrderedDict()

    def of(self, connection: Connection, version_n: int, uids: Iterable[str]) -> Part:
        """The part of a version that these mentions are."""
        if version_n in self._kept:
            self._kept.move_to_end(version_n)
        else:
            self._kept[version_n] = load(connection, version_n)
            if len(self._kept) > self.MOST:
                self._kept.popitem(last=False)
        report, mentions = self._kept[version_n]
        return Part(report, tuple(mentions[uid] for uid in uids))


def load(connection: Connection, version_n: int) -> tuple[Report, dict[str, Mention]]:
    """The report of a version, and its mentions by uid."""
    query = sa.select(version.c.reading, version.c.text).where(version.c.n == version_n)
    row = connection.execute(query).one()
    data = json.loads(unpack(row.reading))["report"]
    data["text"] = unpack(row.text)
    bodies = connection.execute(
        sa.select(mention.c.uid, mention.c.body).where(mention.c.version_n == version_n).order_by(mention.c.n)
    )
    told = {uid: from_json(Mention, json.loads(unpack(body))) for uid, body in bodies}
    return from_json(Report, data), told


def rebuild(connection: Connection, found: Groups, *, anew: bool = False) -> None:
    """Writes the incidents of these groups, takes away those that are no more, and notes what changed, first what went
    into others. `anew`: only since reports were read again."""
    parts = Parts()
    members = _members(connection, [n for group in found.groups for n in group])
    made: dict[str, str] = {}  # by uid of each member the incident it is now of
    after = {min(members[n].uid for n in group) for group in found.groups}
    went: dict[str, str] = {}  # by former incident the smallest one that some of its members went on in
    written: list[tuple[Record, set[str]]] = []
    old = _old(connection, found.before | after)
    for group in found.groups:
        ours = [members[n] for n in group]
        incident_id = min(m.uid for m in ours)
        made |= {m.uid: incident_id for m in ours}
        former = {m.incident_id for m in ours if m.incident_id is not None}
        went |= {one: min(went.get(one, incident_id), incident_id) for one in former}
        moved = [m.n for m in ours if m.incident_id != incident_id]
        if moved:
            connection.execute(sa.update(mention).where(mention.c.n.in_(moved)).values(incident_id=incident_id))
        record = _record(connection, parts, ours)
        if _write(connection, record, ours, old.get(incident_id), parts):
            written.append((record, former - {incident_id}))
    if found.loose:
        connection.execute(sa.update(mention).where(mention.c.n.in_(found.loose)).values(incident_id=None))
    gone = sorted(set(old) - set(made.values()))
    into = went | made
    told = [_gone(one, into) for one in gone]
    told += [_told(record, former, into, after, new=record.id not in old) for record, former in written]
    numbers = [old[one][0] for one in gone]
    indexing.drop_incident(connection, *numbers)
    if numbers:
        connection.execute(sa.delete(incident).where(incident.c.n.in_(numbers)))
    changes.note(connection, told, anew=anew)


def _members(connection: Connection, numbers: Sequence[int]) -> dict[int, Member]:
    query = sa.select(mention.c.n, mention.c.uid, mention.c.version_n, mention.c.incident_id)
    found: dict[int, Member] = {}
    for start in range(0, len(numbers), 5000):
        rows = connection.execute(query.where(mention.c.n.in_(numbers[start : start + 5000])))
        found |= {row.n: Member(*row) for row in rows}
    return found


def _old(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[int, str]]:
    """The row number and digest of the incidents that are there."""
    query = sa.select(incident.c.id, incident.c.n, incident.c.digest).where(incident.c.id.in_(sorted(ids)))
    return {row.id: (row.n, row.digest) for row in connection.execute(query)}


def _gone(incident_id: str, made: Mapping[str, str]) -> Change:
    """An incident that is no more: now part of another one, or gone with its reports."""
    if incident_id in made:
        return Change(incident_id, changes.MERGED, {"into": made[incident_id]})
    return Change(incident_id, changes.GONE, {})


def _record(connection: Connection, parts: Parts, ours: Sequence[Member]) -> Record:
    by_version: dict[int, list[str]] = {}
    for one in ours:
        by_version.setdefault(one.version_n, []).append(one.uid)
    told = {n: parts.of(connection, n, uids) for n, uids in by_version.items()}
    overlaps: dict[tuple[str, str], Overlap] = {}
    if len(told) > 1:
        for (a, b), overlap in copies.among(connection, sorted(told)).items():
            overlaps[told[a].report.id, told[b].report.id] = overlap
    return merge(told.values(), overlaps)


def _write(
    connection: Connection, record: Record, ours: Sequence[Member], old: tuple[int, str] | None, parts: Parts
) -> bool:
    """Writes an incident's row, facets and words, and says so, where they differ from what is there."""
    text = canonical(to_json(record))
    reports = {p.report.id: p.report for p in (parts.of(connection, m.version_n, ()) for m in ours)}
    columns = columns_of(record, reports) | {"digest": digest(text)}
    if old is not None and old[1] == columns["digest"]:
        return False
    if old is None:
        made = connection.execute(sa.insert(incident).values(**columns)).inserted_primary_key
        n = int(made[0])  # type: ignore[index]  # an insert of one row has a key
        connection.execute(sa.insert(records).values(incident_n=n, data=pack(text)))
    else:
        n = old[0]
        connection.execute(sa.update(incident).where(incident.c.n == n).values(**columns))
        connection.execute(sa.update(records).where(records.c.incident_n == n).values(data=pack(text)))
    facets = facets_of(record, reports)
    indexing.put_facets(connection, n, facets)
    words = analyser.terms_of(words_of(record, reports, facets))
    indexing.put_incident(connection, n, words, head=analyser.terms_of(head_of(record)))
    return True


def _told(record: Record, former: set[str], into: Mapping[str, str], after: set[str], *, new: bool) -> Change:
    """What is to be told of an incident that was written. `former`: the other incidents that its members were of;
    `into`: where those that are no more went; `after`: the names that there are now. It was split off where what its
    members were of goes on elsewhere: as it was, or in another.

    No words of reports: the feed is never deleted from, and a report can be taken down.
    """
    detail: dict[str, Any] = {"state": record.state.state, "reports": len(record.reports)}
    wholes = former & after or {into[one] for one in former if one in into}
    if new and wholes and record.id not in wholes:
        return Change(record.id, changes.SPLIT, {**detail, "from": min(wholes)}, stand_of(record))
    if new and former:
        detail["was"] = sorted(former)
    return Change(record.id, changes.NEW if new else changes.CHANGED, detail, stand_of(record))
