"""Cards: what linking sees of a mention and of a report. Small, frozen, JSON in and out; made from one reading alone.

Statuses. `new` and `foiled` mentions found an incident. `background`, `legal`, `anniversary` and `negated` tell of one
that happened before, or deny it: they may join an incident and make none. All others (habits, threats, plans,
possibilities, drills) tell of no single occurrence and have no card.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from dateline.model import codec
from dateline.model.vocabulary import Status

Days = tuple[int, int]
Basis = Literal["told", "guessed", "unknown"]

FOUNDING: frozenset[Status] = frozenset({"new", "foiled"})
JOINING: frozenset[Status] = frozenset({"background", "legal", "anniversary", "negated"})
LINKABLE: frozenset[Status] = FOUNDING | JOINING


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a card: a point with the radius of its uncertainty, or only names. `exact`: the text places it so."""

    name: str
    level: str
    lat: float | None = None
    lon: float | None = None
    radius_km: float = 0.0
    country: str | None = None
    within: tuple[str, ...] = ()
    id: str | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class MentionCard:
    """A mention for linking.

    `days` are the first and last day that it can have happened, as day numbers (`datetime.date.toordinal`). `basis`
    says whether the report tells them, they are guessed from the day of publication, or nothing is known (`days` is
    None); `hours` are the first and last hour of the day, where told. `killed` and `injured` are the least and greatest
    number told. `named` are people told as hit or accused, `others` any other names. `words` is the mention's weighted
    bag. `main` marks what the report is about.
    """

    id: str
    report: str
    status: str
    event_type: str
    kind: str
    main: bool = True
    days: Days | None = None
    basis: Basis = "unknown"
    hours: tuple[int, int] | None = None
    published: int | None = None
    spots: tuple[Spot, ...] = ()
    actors: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    killed: tuple[int, int] | None = None
    injured: tuple[int, int] | None = None
    named: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    landmarks: tuple[str, ...] = ()
    words: tuple[tuple[str, int], ...] = ()

    @property
    def founds(self) -> bool:
        """Can this mention by itself make an incident?"""
        return self.status in FOUNDING


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A report for grouping by what it tells as a whole: its words, names and day of publication (a day number)."""

    id: str
    published: int | None = None
    headline: tuple[tuple[str, int], ...] = ()
    words: tuple[tuple[str, int], ...] = ()
    named: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    landmarks: tuple[str, ...] = ()


def dumps(card: MentionCard | ReportCard) -> str:
    """The card as one line of JSON, the same for equal cards."""
    return json.dumps(codec.to_json(card), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def mention_card(text: str) -> MentionCard:
    """The card of a mention from its JSON."""
    return codec.from_json(MentionCard, _object(text))


def report_card(text: str) -> ReportCard:
    """The card of a report from its JSON."""
    return codec.from_json(ReportCard, _object(text))


def _object(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found
