"""Audit scoring, matching: predicted mentions put to gold ones, best one-to-one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from dateline.measure.audit_text import Folded, Span, overlap
from dateline.model.vocabulary import INCIDENT_TYPES

Json = dict[str, Any]

CROWD = frozenset(
    {
        "Excessive force against protesters", "Excessive force against protestors", "Violent demonstration",
        "Mob violence", "Protest with intervention", "Peaceful protest",
    }
)  # fmt: skip
SEIZING = frozenset({"Abduction/forced disappearance", "Looting/property destruction", "Arrests"})


@dataclass
class Group:
    """The mentions of one predicted incident that share a status, or one mention that is in no incident."""

    mentions: list[Json]
    spans: list[Span] = field(default_factory=list)
    triggers: list[Span] = field(default_factory=list)

    @property
    def status(self) -> str:
        """The status that its mentions share."""
        return str(self.mentions[0].get("status"))

    @property
    def types(self) -> set[tuple[str, str]]:
        """Event type and ACLED sub-event type of each mention."""
        return {(str(m.get("event_type")), _sub_event(m)) for m in self.mentions}

    @property
    def claims(self) -> list[Json]:
        """The claims of all its mentions."""
        return [c for m in self.mentions for c in m.get("claims") or []]


def _sub_event(mention: Json) -> str:
    acled = mention.get("acled")
    if isinstance(acled, (list, tuple)):
        return str(acled[-1]) if acled else ""
    return str(acled or "")


def groups_of(reading: Json, text: Folded) -> list[Group]:
    """The predicted groups of a reading, with where their words lie in the folded text."""
    mentions = {m.get("id"): m for m in reading.get("mentions") or []}
    out: list[Group] = []
    taken: set[Any] = set()
    for incident in reading.get("incidents") or []:
        by_status: dict[str, list[Json]] = defaultdict(list)
        for name in incident.get("mentions") or []:
            if name in mentions and name not in taken:
                by_status[str(mentions[name].get("status"))].append(mentions[name])
                taken.add(name)
        out.extend(Group(found) for found in by_status.values())
    out.extend(Group([m]) for name, m in mentions.items() if name not in taken)
    for group in out:
        for mention in group.mentions:
            group.triggers.extend(spans_of(mention.get("trigger") or {}, text))
            for claim in mention.get("claims") or []:
                group.spans.extend(spans_of(claim, text))
        group.spans.extend(group.triggers)
    return out


def spans_of(quoted: Json, text: Folded) -> list[Span]:
    """Where a quoted thing lies in the folded text: by its offsets, else wherever its words are found."""
    start, end = quoted.get("start"), quoted.get("end")
    if isinstance(start, int) and isinstance(end, int) and end > start:
        return [text.lay(start, end)]
    return text.find(str(quoted.get("quote") or ""))


def family_agrees(gold: Json, group: Group) -> bool:
    """Same PLOVER type; crowd violence may be ASSAULT or PROTEST, seizing ASSAULT or COERCE."""
    wanted, gold_sub = gold["event_type"], gold["acled_sub_event"] or ""
    for said, sub in group.types:
        if said == wanted:
            return True
        pair = {said, wanted}
        if pair == {"ASSAULT", "PROTEST"} and (gold_sub in CROWD or sub in CROWD):
            return True
        if pair == {"ASSAULT", "COERCE"} and (gold_sub in SEIZING or sub in SEIZING):
            return True
    return False


def is_incident(status: str, types: Iterable[str]) -> bool:
    """Whether a mention of this status and type counts as a new incident."""
    return status == "new" and any(t in INCIDENT_TYPES for t in types)


def may_be(gold: Json, status: str) -> bool:
    """Whether a gold mention may be given this status."""
    return bool(gold["status"] == status or status in gold.get("accept_status", ()))


def quotes_of(gold: Json, text: Folded) -> list[list[Span]]:
    """Where each quote of a gold mention lies."""
    return [text.find(q) for q in [*gold["triggers"], *(c["quote"] for c in gold["claims"])]]


def weigh(
    golds: Sequence[Json], groups: Sequence[Group], text: Folded, allowed: Callable[[Json, Group], bool]
) -> list[list[float]]:
    """How many of a gold mention's quotes a predicted group touches; 0 where the pair is not allowed."""
    table: list[list[float]] = []
    for gold in golds:
        quotes = quotes_of(gold, text)
        row = []
        for group in groups:
            touched = sum(overlap(spans, group.spans) for spans in quotes) if allowed(gold, group) else 0
            row.append(touched + (0.5 if touched and may_be(gold, group.status) else 0.0))
        table.append(row)
    return table
