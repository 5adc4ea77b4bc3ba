"""The record of an incident over all reports that tell it: claims side by side, origins, states, the toll over time.

Claims in a record are named by their `uid`: `claim.id`, `claim.denies` and `claim.relations` hold uids here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from dateline.model.claims import Claim, SlotSummary, Total
from dateline.model.vocabulary import EventType, Slot, SpeakerKind

RECORD_SCHEMA = "dateline-record/1"

StateName = Literal["single-source", "corroborated", "disputed", "corrected", "retracted"]
OriginKind = Literal["agency", "outlet", "party", "unnamed"]
MemberKind = Literal["own", "statement", "copy", "part", "agency", "family", "unnamed"]


@dataclass(frozen=True, slots=True)
class Member:
    """A report of an origin, and why it belongs there.

    `kind`: `own` reporting, a party's own `statement`, a `copy` of another report, a `part` (cut from another report,
    or holding a part of it), all by one `agency`, of one owner `family`, or of an `unnamed` outlet. `of`: the other
    report; `share`: how much of the one text stands in the other, 0 to 1.
    """

    report: str
    kind: MemberKind
    reason: str
    of: str | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """An independent source: all reports that go back to it. A party's own statement `confirms` nothing."""

    id: str
    name: str
    kind: OriginKind
    members: tuple[Member, ...]
    confirms: bool = True

    @property
    def reports(self) -> tuple[str, ...]:
        """The ids of its reports, the earliest first."""
        return tuple(m.report for m in self.members)


@dataclass(frozen=True, slots=True)
class State:
    """How far a value, or the whole incident, is told alike. No measure of truth. Rules: docs/states.md.

    `origins`: the origins that tell it independently, as names; `claims`: those that the state rests on.
    """

    state: StateName
    reason: str
    origins: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim with the report that tells it; `origin` is the id of the origin it goes back to."""

    report: str
    claim: Claim
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Toll:
    """A figure of the toll: when which outlet reported it, who said it, and in which words. `published` as stated."""

    slot: Slot
    low: int | None
    high: int | None
    quote: str
    claim: str
    report: str
    published: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    speaker_kind: SpeakerKind | None = None
    live: bool = True


@dataclass(frozen=True, slots=True)
class MentionOf:
    """A mention that tells the incident, by its `uid`, with its report."""

    report: str
    mention: str


@dataclass(frozen=True, slots=True)
class Record:
    """One real-world occurrence as all its reports tell it. `id` is the smallest `uid` of its mentions."""

    id: str
    event_type: EventType
    summary: str
    state: State
    mode: str | None = None
    acled: tuple[str, str] | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[MentionOf, ...] = ()
    claims: tuple[ToldClaim, ...] = ()
    slots: dict[str, SlotSummary] = field(default_factory=dict)
    slot_states: dict[str, State] = field(default_factory=dict)
    totals: dict[str, Total] = field(default_factory=dict)
    timeline: tuple[Toll, ...] = ()
    origins: tuple[Origin, ...] = ()
    perpetrator_confidence: str | None = None
    schema: str = RECORD_SCHEMA

    @property
    def reports(self) -> tuple[str, ...]:
        """The ids of the reports, in the order of their time."""
        return tuple(dict.fromkeys(m.report for m in self.mentions))
