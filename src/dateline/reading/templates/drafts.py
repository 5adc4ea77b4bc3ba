"""What full templates are made of: a draft with its string fillers, each a group of mentions in the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

Json = dict[str, Any]


class Mention(NamedTuple):
    """Words of the report that name a filler, at `report_text[start:end]`."""

    text: str
    start: int
    end: int


class Span(NamedTuple):
    """A stretch of the report."""

    start: int
    end: int


Group = tuple[Mention, ...]
Groups = tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class DraftTemplate:
    """One incident with the fillers found for it; each filler is the group of the mentions that name it.

    `victim` are names of persons, `description` what they are called by ("the mayor of the town", "peasants").
    `triggers` are words that tell the incident; where they are given, its time and place are looked for around them.
    `place` are places that a finder gave the incident; where they are given, no other is looked for.
    """

    incident_type: str
    perp_ind: Groups = ()
    perp_org: Groups = ()
    target: Groups = ()
    victim: Groups = ()
    description: Groups = ()
    weapon: Groups = ()
    place: Groups = ()
    triggers: tuple[Span, ...] = ()

    def fillers(self) -> tuple[Group, ...]:
        """Every filler but the places."""
        return (*self.perp_ind, *self.perp_org, *self.target, *self.victim, *self.description, *self.weapon)

    def anchors(self) -> list[Span]:
        """Where the incident is told: its triggers and its fillers, in text order."""
        found = {Span(m.start, m.end) for group in self.fillers() for m in group} | set(self.triggers)
        return sorted(found)
