"""The incidents of one report: its new violent mentions, with best values by written rules and their context.

Rules for the best value of a slot (their names stand in the record):
    only            one value is claimed
    finest          the most precise time or place
    likeliest       the place with the highest confidence, the finer among equals
    most_said       the value most speakers claim
    first_told      of rival things and actors the first told
    latest_office   of rival counts that of the last named office, force or person, else the last told
    none_claimed    nothing is asserted: denials and "no word" only
A count that is part of a larger one is no rival of it, nor is a total over several events, nor one of the doers' own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.incidents.reconcile import reconcile
from dateline.incidents.words import describe
from dateline.model.claims import Claim, Context, Incident, Mention, SlotSummary
from dateline.model.precision import scales_of
from dateline.model.values import Actor, Count, Place, Value, When
from dateline.model.vocabulary import INCIDENT_TYPES, PLACE_LEVELS, SILENT_STANCES, TIME_PRECISIONS, ContextType


def group(mentions: Sequence[Mention]) -> tuple[Incident, ...]:
    """One incident per new violent mention, in text order."""
    new = [m for m in mentions if m.status == "new" and m.event_type in INCIDENT_TYPES]
    return tuple(_incident(m, mentions) for m in new)


def _incident(mention: Mention, mentions: Sequence[Mention]) -> Incident:
    slots = summarise(mention.claims)
    return Incident(
        id=mention.uid, mentions=(mention.id,), summary=describe(mention, slots), slots=slots,
        totals=reconcile([[mention]]),
        context=tuple(_context(mention, mentions)), perpetrator_confidence=confidence(mention.claims),
    )  # fmt: skip


def summarise(claims: Sequence[Claim]) -> dict[str, SlotSummary]:
    """Slot by slot the best value, the rule that chose it, and the ids of all claims."""
    by_slot: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_slot[claim.slot].append(claim)
    summaries = {slot: _summary(found) for slot, found in by_slot.items()}
    return {slot: replace(s, precision=scales_of(s.best)) for slot, s in summaries.items()}


def _summary(claims: list[Claim]) -> SlotSummary:
    ids = tuple(c.id for c in claims)
    said = [c for c in claims if c.value is not None and c.stance not in SILENT_STANCES]
    said = [c for c in said if not any(r.type == "part_of" for r in c.relations)] or said
    said = [c for c in said if not c.covers and not _of_doers(c.value)] or said
    if not said:
        return SlotSummary(None, "none_claimed", ids)
    values = [c.value for c in said]
    if len({_key(v) for v in values}) == 1:
        return SlotSummary(values[0], "only", ids)
    if any(c.confidence is not None and isinstance(c.value, Place) for c in said):
        likeliest = max(said, key=lambda c: (c.confidence or 0.0, -_coarseness(c.value)))
        return SlotSummary(likeliest.value, "likeliest", ids)
    if isinstance(values[0], (When, Place)):
        return SlotSummary(min(values, key=_coarseness), "finest", ids)
    votes = Counter(_key(c.value) for c in said)
    top, count = votes.most_common(1)[0]
    if count > 1 and list(votes.values()).count(count) == 1:
        return SlotSummary(next(v for v in values if _key(v) == top), "most_said", ids)
    if not isinstance(values[0], Count):
        return SlotSummary(values[0], "first_told", ids)
    named = [c for c in said if c.speaker.kind not in ("outlet", "unattributed", "post")]
    return SlotSummary((named or said)[-1].value, "latest_office", ids)


def _of_doers(value: Value | None) -> bool:
    return isinstance(value, Count) and value.of == "perpetrators"


def _key(value: Value | None) -> object:
    if isinstance(value, Count):
        return (value.low, value.high)
    if isinstance(value, When):
        return (value.start, value.end)
    return str(getattr(value, "name", None) or getattr(value, "as_said", "")).lower()


def _coarseness(value: Value | None) -> int:
    if isinstance(value, When):
        return TIME_PRECISIONS.index(value.precision)
    return PLACE_LEVELS.index(value.level) if isinstance(value, Place) else 0


def _context(mention: Mention, mentions: Sequence[Mention]) -> list[Context]:
    """What the report tells beside the incident: a series of its kind, what came before, what answers it."""
    out = []
    for other in mentions:
        if other is mention or (other.status == "new" and other.event_type in INCIDENT_TYPES):
            continue
        relation: ContextType = "background"
        if other.status == "habitual" and other.event_type == mention.event_type:
            relation = "same_series"
        elif other.status in ("threatened", "planned", "new"):
            relation = "response"
        out.append(Context(other.id, relation))
    return out


# Speakers for the state: what they say of a doer is an accusation by authorities.
_AUTHORITY = frozenset({"official", "office", "military", "police"})


def confidence(claims: Sequence[Claim]) -> str | None:
    """Who did it, how surely: MUC-4's grades from the stances of the claims about the doer.

    Where somebody is named, only claims about those named count: that "gunmen" did it is sure, and says little.
    """
    about = [c for c in claims if c.slot in ("perpetrator", "claimed_by")]
    named = [c for c in about if c.stance != "denies" and isinstance(c.value, Actor) and c.value.name]
    told = [c for c in named or about if c.value is not None and c.stance != "denies"]
    grades = {_grade(c) for c in told} - {None}
    for grade in _GRADES:
        if grade in grades:
            return grade
    return "denied" if any(c.stance == "denies" for c in about) else None


_GRADES = (
    "claimed_or_admitted", "reported_as_fact", "accused_by_authorities", "suspected_or_accused", "possible",
)  # fmt: skip


def _grade(claim: Claim) -> str | None:
    """The grade of one claim. To say of oneself that one did it is to admit it."""
    own = isinstance(claim.value, Actor) and bool(claim.value.name) and claim.value.name == claim.speaker.name
    if claim.stance == "claims_responsibility" or (claim.stance == "asserts" and own):
        return "claimed_or_admitted"
    if claim.stance == "unconfirmed":
        return "possible"
    if claim.stance == "asserts" and claim.hedge is None:
        return "accused_by_authorities" if claim.speaker.kind in _AUTHORITY else "reported_as_fact"
    if claim.stance == "accuses" and claim.speaker.kind in _AUTHORITY:
        return "accused_by_authorities"
    return "suspected_or_accused" if claim.stance in ("accuses", "suspects", "asserts") else None
