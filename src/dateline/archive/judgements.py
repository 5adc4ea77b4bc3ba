"""What people decide of mentions: that two are one incident, or are not. Never deleted; decisions can be undone.

A decision names its mentions by uid and keeps their words. When a report is read anew they are found again: the mention
with the same uid, else one whose sentence is the same, by its trigger's words before others. Where none is found the
decision stays and rests.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.rows import canonical, clean, digest, now, unpack
from dateline.archive.schema import judgement, mention, version

SAME, DIFFERENT = "same", "different"


@dataclass(frozen=True, slots=True)
class Member:
    """A mention as a decision knows it."""

    uid: str
    report_id: str
    trigger: str
    start: int
    end: int
    sentence: str


def members(connection: Connection, incident_id: str) -> list[Member]:
    """The mentions of an incident, by uid."""
    return sorted(_members(connection, mention.c.incident_id == incident_id), key=lambda m: m.uid)


def named(connection: Connection, uid: str) -> list[Member]:
    """The mention of this uid, in the current version of its report; none where there is none."""
    return list(_members(connection, mention.c.uid == uid))


def _members(connection: Connection, *where: Any) -> Iterator[Member]:
    query = (
        sa.select(mention.c.uid, mention.c.body, version.c.report_id, version.c.text)
        .join(version, version.c.n == mention.c.version_n)
        .where(version.c.current, *where)
    )
    for uid, body, report_id, text in connection.execute(query):
        told = json.loads(unpack(body))
        trigger = told["trigger"]
        words = unpack(text)
        start, end = _sentence(told, trigger, words)
        yield Member(uid, report_id, trigger["quote"], trigger["start"], trigger["end"], words[start:end])


def _sentence(told: dict[str, Any], trigger: dict[str, Any], text: str) -> tuple[int, int]:
    """The sentence of the trigger as a claim has it, else the line."""
    for claim in told["claims"]:
        start, end = claim["sentence"]
        if start <= trigger["start"] < end:
            return start, end
    start = text.rfind("\n", 0, trigger["start"]) + 1
    end = text.find("\n", trigger["end"])
    return start, len(text) if end < 0 else end


@dataclass(frozen=True, slots=True)
class Act:
    """Who decides, why, and when: an act is known by the moment, so that one that is written twice is one."""

    by: str
    reason: str
    made: str = field(default_factory=lambda: now())


def decide(connection: Connection, kind: str, pairs: Iterable[tuple[Member, Member]], act: Act) -> tuple[str, int]:
    """Writes a decision of each pair; the name of the act, by which it is undone, and how many pairs it has."""
    made, by, reason = act.made, clean(act.by) or "", clean(act.reason) or ""
    ordered = [tuple(sorted(pair, key=lambda m: m.uid)) for pair in pairs]
    batch = digest(kind, by, made, reason, *(uid for a, b in ordered for uid in (a.uid, b.uid)))[:16]
    rows = [
        {
            "id": digest(batch, a.uid, b.uid)[:32], "kind": kind,
            "a": a.uid, "b": b.uid, "a_now": a.uid, "b_now": b.uid,
            "a_report": a.report_id, "b_report": b.report_id, "about": canonical([_words(a), _words(b)]),
            "reason": reason, "by": by, "made": made, "undone": None, "batch": batch,
        }
        for a, b in ordered
    ]  # fmt: skip
    if rows:
        connection.execute(sa.insert(judgement), rows)
    return batch, len(rows)


def _words(member: Member) -> dict[str, Any]:
    return {
        "trigger": member.trigger, "start": member.start, "end": member.end, "sentence": member.sentence,
    }  # fmt: skip


def made_at(connection: Connection, made: str) -> str | None:
    """The name of the act of that moment; None where there is none."""
    return connection.execute(sa.select(judgement.c.batch).where(judgement.c.made == made).limit(1)).scalar()


def undone_at(connection: Connection, at: str) -> tuple[str, int] | None:
    """The name of the act that was undone at that moment, and how many decisions it has; None where none was."""
    query = sa.select(judgement.c.batch, sa.func.count()).where(judgement.c.undone == at).group_by(judgement.c.batch)
    row = connection.execute(query).first()
    return None if row is None else (row[0], row[1])


def undo(connection: Connection, batch: str | None, at: str | None = None) -> list[dict[str, Any]]:
    """Undoes an act, the last one where none is named; the decisions undone, nothing where there is none to undo."""
    open_ = judgement.c.undone.is_(None)
    if batch is None:
        order = judgement.c.made.desc(), judgement.c.batch.desc()
        batch = connection.execute(sa.select(judgement.c.batch).where(open_).order_by(*order).limit(1)).scalar()
    rows = connection.execute(sa.select(judgement).where(open_, judgement.c.batch == batch)).mappings().all()
    connection.execute(sa.update(judgement).where(open_, judgement.c.batch == batch).values(undone=at or now()))
    return [dict(row) for row in rows]


def acts(connection: Connection, limit: int = 100) -> list[dict[str, Any]]:
    """The acts of people, the last first: name, kind, by, reason, when made and undone, how many pairs."""
    columns = [judgement.c[name] for name in ("batch", "kind", "by", "reason", "made", "undone")]
    query = sa.select(*columns, sa.func.count().label("pairs")).group_by(*columns)
    order = judgement.c.made.desc(), judgement.c.batch
    return [dict(row) for row in connection.execute(query.order_by(*order).limit(limit)).mappings()]


def between(connection: Connection, uids: Sequence[str]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """The decisions in force of which a mention is one of these: pairs that are the same, pairs that are not."""
    same: set[tuple[str, str]] = set()
    different: set[tuple[str, str]] = set()
    query = sa.select(judgement.c.kind, judgement.c.a_now, judgement.c.b_now).where(
        judgement.c.undone.is_(None), judgement.c.a_now.in_(uids) | judgement.c.b_now.in_(uids)
    )
    for kind, a, b in connection.execute(query):
        if a is not None and b is not None and a != b:
            (same if kind == SAME else different).add((min(a, b), max(a, b)))
    return same, different


def reattach(connection: Connection, report_ids: Iterable[str]) -> set[str]:
    """Finds the mentions of decisions on these reports again; the uids that a decision now names or named."""
    moved: set[str] = set()
    for report_id in sorted(report_ids):
        rows = connection.execute(
            sa.select(judgement).where((judgement.c.a_report == report_id) | (judgement.c.b_report == report_id))
        ).mappings().all()  # fmt: skip
        there = list(_members(connection, version.c.report_id == report_id)) if rows else []
        for row in rows:
            moved |= _found_again(connection, dict(row), report_id, there)
    return moved


def _found_again(connection: Connection, row: dict[str, Any], report_id: str, there: list[Member]) -> set[str]:
    values: dict[str, str | None] = {}
    for side, words in zip("ab", json.loads(row["about"]), strict=True):
        if row[f"{side}_report"] == report_id:
            values[f"{side}_now"] = again(row[side], words, there)
    if all(row[name] == value for name, value in values.items()):
        return set()
    connection.execute(sa.update(judgement).where(judgement.c.id == row["id"]).values(**values))
    named = {row["a_now"], row["b_now"], *values.values()}
    return {uid for uid in named if uid is not None}


def again(uid: str, words: dict[str, Any], there: Sequence[Member]) -> str | None:
    """The uid of the mention that a decision was about, among those of its report now."""
    if any(m.uid == uid for m in there):
        return uid
    same = [m for m in there if m.sentence == words["sentence"]]
    close = [m for m in same if m.start < words["end"] and words["start"] < m.end]
    quoted = [m for m in same if m.trigger == words["trigger"]]
    found = close or quoted or same
    return min(found, key=lambda m: (m.start, m.uid)).uid if found else None


def forget(connection: Connection, report_id: str) -> None:
    """Takes the words of a report out of the decisions about its mentions; the decisions stay and rest."""
    about = (judgement.c.a_report == report_id) | (judgement.c.b_report == report_id)
    for row in connection.execute(sa.select(judgement).where(about)).mappings().all():
        words = json.loads(row["about"])
        values: dict[str, str | None] = {}
        for number, side in enumerate("ab"):
            if row[f"{side}_report"] == report_id:
                words[number] = {"trigger": "", "start": 0, "end": 0, "sentence": ""}
                values[f"{side}_now"] = None
        values["about"] = canonical(words)
        connection.execute(sa.update(judgement).where(judgement.c.id == row["id"]).values(**values))
