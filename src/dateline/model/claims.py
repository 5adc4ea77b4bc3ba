"""Claims and what holds them: speakers, mentions, incidents."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.model.precision import Scales
from dateline.model.values import Quote, Value
from dateline.model.vocabulary import ContextType, EventType, RelationType, Slot, SpeakerKind, Stance, Status


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One link of a speaker's chain, with the words that name it."""

    name: str
    kind: SpeakerKind
    quote: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who asserts. `via` and `chain` lead outwards, the nearest first. The outlet's own voice has no quote."""

    name: str | None
    kind: SpeakerKind
    anonymous: bool = False
    role: str | None = None
    side: str | None = None
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    antecedent: Quote | None = None
    medium: str | None = None
    via: tuple[str, ...] = ()
    chain: tuple[ChainLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """What a claim is to another claim of the report."""

    type: RelationType
    claim: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One value for one slot of one mention, by one speaker. `quote` is the clause or sentence that says it."""

    id: str
    uid: str
    slot: Slot
    value: Value | None
    quote: str
    start: int
    end: int
    sentence: tuple[int, int]
    speaker: Speaker
    stance: Stance
    value_start: int | None = None
    value_end: int | None = None
    also: tuple[Quote, ...] = ()
    hedge: Quote | None = None
    denies: str | None = None
    relations: tuple[Relation, ...] = ()
    covers: tuple[str, ...] = ()
    confidence: float | None = None
    # How the value was found, and by which words it is its speaker's; shown by --explain, no key of the contract.
    rule: str | None = None
    # The words that make the speaker the speaker ("said", "according to", "denied"); None for the outlet's own voice.
    cue: Quote | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """An event told in a report: trigger words, further places where it is told, its claims, its status and why."""

    id: str
    uid: str
    event_type: EventType
    status: Status
    status_reason: str
    trigger: Quote
    mode: str | None = None
    acled: tuple[str, str] | None = None
    also: tuple[Quote, ...] = ()
    claims: tuple[Claim, ...] = ()
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class SlotSummary:
    """The best value of a slot by a named rule, all claims about it, and for a place or time its precision scales."""

    best: Value | None
    rule: str
    claims: tuple[str, ...]
    precision: Scales | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """A number computed from the claims of a slot, by a named rule; no claim. Rules and fields: docs/counts.md.

    `low` and `high` bound what is told (UCDP's way), `conservative` is the least (ACLED's way); `perpetrators` says
    how many doers are told among the dead or hurt; `civilians` and `combatants` the greatest number told of each. None
    where none is told.
    """

    best: int
    low: int
    high: int
    rule: str
    conservative: int
    perpetrators: int | None = None
    civilians: int | None = None
    combatants: int | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Another mention of the report that is not the incident but stands to it in a relation."""

    mention: str
    relation: ContextType


@dataclass(frozen=True, slots=True)
class Incident:
    """One real-world occurrence, told by mentions of one status."""

    id: str
    mentions: tuple[str, ...]
    summary: str
    context: tuple[Context, ...] = ()
    slots: dict[str, SlotSummary] = field(default_factory=dict)
    totals: dict[str, Total] = field(default_factory=dict)
    perpetrator_confidence: str | None = None
