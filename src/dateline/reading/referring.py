"""Denials that go back to what was told before: which claim they mean, of which event and slot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.model.vocabulary import COUNT_SLOTS, Slot
from dateline.reading.binding import Bound
from dateline.reading.same import as_said, countries_of, proper, same_voice, value_key, words_of
from dateline.reading.slots.refusals import REFUSES, RETRACTS

_AFFIRMING = frozenset({"asserts", "accuses", "suspects", "claims_responsibility", "unconfirmed"})
_DOERS = frozenset({"perpetrator", "claimed_by"})
_HELD = frozenset({"accuses", "claims_responsibility", "suspects"})
_REACH = 6  # sentences back that a denial may go
_NEAR = 3  # sentences back that "this" or "the report" may go
_NO_ANSWER = frozenset({"when", "place", "origin_place"})


def refer_back(bound: Sequence[Bound]) -> list[Bound]:
    """The values, with denials by reference as denials of the slot and event of what they mean; those that go back to
    nothing are left out. Denials of a told value follow it to its event."""
    out = []
    for item in bound:
        if item.stance != "denies":
            out.append(item)
            continue
        verb, _, kind = item.found.rule.partition(" ")
        if verb in (REFUSES, RETRACTS):
            meant = _taken_back(item, kind, bound) if verb == RETRACTS else _refused(item, kind, bound)
            if meant is not None:
                out.append(_of(item, meant, meant.found.slot))
            continue
        there = _denied(item, bound)
        out.append(_of(item, there, item.found.slot) if there is not None else item)
    return out


def _of(item: Bound, meant: Bound, slot: Slot) -> Bound:
    return replace(item, event=meant.event, found=replace(item.found, slot=slot))


def _before(item: Bound, bound: Sequence[Bound], reach: int) -> list[Bound]:
    """What somebody has affirmed shortly before, the nearest last."""
    return [
        b for b in bound
        if b.found.start < item.found.start and b.stance in _AFFIRMING and b.found.value is not None
        and 0 <= item.sentence.index - b.sentence.index <= reach and b.found.slot not in _NO_ANSWER
    ]  # fmt: skip


def _refused(item: Bound, kind: str, bound: Sequence[Bound]) -> Bound | None:
    """The claim of another speaker that is refused under that kind of noun."""
    others = [b for b in _before(item, bound, _REACH) if not same_voice(b.speaker, item.speaker)]
    if kind == "figure":
        counts = [b for b in others if b.found.slot in COUNT_SLOTS]
        return _last(counts, attributed=True) or _last(counts)
    doers = [b for b in others if b.found.slot in _DOERS]
    if kind == "accusation":
        held = [b for b in doers if b.stance in _HELD]
        return _last(_naming(item, held)) or _last(held) or _last(doers, attributed=True) or _nearest(item, others)
    if kind == "claim":
        claimed = [b for b in doers if b.stance in ("claims_responsibility", "accuses")]
        near = [b for b in claimed if item.sentence.index - b.sentence.index <= _NEAR]
        return _last(near) or _nearest(item, others)
    return _nearest(item, others)


def _naming(item: Bound, held: list[Bound]) -> list[Bound]:
    """The accusations that name the one who refuses them."""
    speaker = item.speaker
    own = proper(f"{speaker.name or ''} {speaker.role or ''}")
    return [b for b in held if proper(as_said(b.found.value)) & own]


def _nearest(item: Bound, others: list[Bound]) -> Bound | None:
    """The claim that "this" or "the report" means: in the nearest sentence where somebody is cited, an accusation
    first, else what nobody else tells."""
    told = [b for b in others if b.speaker.kind != "outlet" and item.sentence.index - b.sentence.index <= _NEAR]
    if not told:
        return None
    last = max(b.sentence.index for b in told)
    here = [b for b in told if b.sentence.index == last]
    keys = [value_key(b.found.value) for b in others]
    ranked = [
        [b for b in here if b.stance in _HELD],
        [b for b in here if b.found.slot not in COUNT_SLOTS and keys.count(value_key(b.found.value)) == 1],
        here,
    ]
    return next(found[0] for found in ranked if found)


def _last(found: list[Bound], *, attributed: bool = False) -> Bound | None:
    cited = [b for b in found if b.speaker.kind != "outlet"] if attributed else found
    return cited[-1] if cited else None


def _taken_back(item: Bound, kind: str, bound: Sequence[Bound]) -> Bound | None:
    """The statement of the speaker's own that is withdrawn."""
    own = [b for b in _before(item, bound, 2 * _REACH) if same_voice(b.speaker, item.speaker)]
    if kind == "figure":
        return _last([b for b in own if b.found.slot in COUNT_SLOTS])
    doers = [b for b in own if b.found.slot in _DOERS and b.stance in _HELD]
    return _last(doers) or _last(own)


def _denied(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """What a denial with a slot of its own denies in another event, where its own event told nothing of the kind yet."""
    slots = _DOERS if item.found.slot in _DOERS else {item.found.slot}
    pool = [
        b for b in _before(item, bound, _REACH)
        if b.found.slot in slots and not same_voice(b.speaker, item.speaker) and b.speaker.kind != "outlet"
    ]  # fmt: skip
    if any(b.event == item.event for b in pool):
        return None
    if item.found.slot not in _DOERS:
        mine = words_of(item.found.value)
        return _last([b for b in pool if mine & words_of(b.found.value)])
    return _last([b for b in pool if b.stance in _HELD and _may_mean(item, b)])


def _may_mean(item: Bound, accusation: Bound) -> bool:
    """May the accusation be held against the one who denies?"""
    said = as_said(accusation.found.value)
    own = f"{item.speaker.name or ''} {item.speaker.role or ''} {as_said(item.found.value)}"
    return bool(proper(said) & proper(own) or countries_of(said) & countries_of(own) or item.found.value is None)
