"""What the models add to the values that the rules found: fillers the rules missed, doubts, and confidence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from dateline.language.annotate import Sentence
from dateline.model.values import Thing, Value
from dateline.model.vocabulary import Slot
from dateline.reading.attribution import Attributions
from dateline.reading.binding import Bound, spoken
from dateline.reading.events import Event
from dateline.reading.fillers.candidates import key_of
from dateline.reading.fillers.decide import Decided
from dateline.reading.fillers.merging import Filler
from dateline.reading.slots import Found
from dateline.reading.slots.found import clause
from dateline.reading.slots.phrases import parties
from dateline.reading.telling import Telling

_SLOT: dict[str, Slot] = {
    "PerpInd": "perpetrator", "PerpOrg": "perpetrator", "Target": "target", "Victim": "victim", "Description": "victim",
    "Weapon": "weapon",
}  # fmt: skip
_ROLES: dict[str, tuple[str, ...]] = {
    "perpetrator": ("PerpInd", "PerpOrg"), "claimed_by": ("PerpOrg",), "victim": ("Victim", "Description"),
    "target": ("Target",), "weapon": ("Weapon",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Levels:
    """The probabilities by which the models act: a filler the rules missed is told from `tell`, a value of the rules is
    dropped below `drop`."""

    tell: float
    drop: float

    @classmethod
    def of(cls, certainty: float) -> Levels:
        """The levels of the setting `certainty`, 0 to 1: the higher, the fewer values, and the surer. Nothing that the
        rules found is dropped up to one half."""
        return cls(tell=0.6 + 0.4 * certainty, drop=0.4 * max(0.0, certainty - 0.5))


def supplied(
    bound: Iterable[Bound], events: dict[int, Event], voices: Attributions, decided: Decided, levels: Levels
) -> list[Bound]:
    """The bound values as the models leave them, in text order."""
    news = {n for n, e in events.items() if e.violent and e.status == "new"}
    # What the models learnt is to find the fillers of new incidents: of the past and the threatened they know nothing.
    weights = _weights(decided)
    kept = [_weighed(b, weights, levels) if b.event in news else b for b in bound]
    out = [b for b in kept if b is not None]
    for filler in decided.fillers:
        if filler.probability >= levels.tell:
            out += _added(filler, out, events, voices, decided)
    return sorted(out, key=lambda b: (b.found.start, b.found.end))


@dataclass(frozen=True, slots=True)
class _Weight:
    """A candidate's role and probability, and where it stands: by `starts`, in order, how far what begins up to there
    reaches at most. So a look at it costs the same, however often its words stand in the text."""

    role: str
    probability: float
    starts: tuple[int, ...]
    reaches: tuple[int, ...]

    def touches(self, start: int, end: int) -> bool:
        """Whether it stands somewhere in the stretch."""
        count = bisect_left(self.starts, end)
        return count > 0 and self.reaches[count - 1] > start


def _weights(decided: Decided) -> list[_Weight]:
    out = []
    for candidate, probability in zip(decided.layout.candidates, decided.scores, strict=True):
        spans = sorted(candidate.spans)
        reaches = tuple(accumulate((end for _, end in spans), max))
        out.append(_Weight(candidate.role, float(probability), tuple(start for start, _ in spans), reaches))
    return out


def _weighed(bound: Bound, weights: Sequence[_Weight], levels: Levels) -> Bound | None:
    """A value with the models' confidence where they weighed its words; None where they doubt it too much."""
    roles = _ROLES.get(bound.found.slot)
    if roles is None or bound.found.value is None or bound.stance == "denies":
        return bound
    found = bound.found
    scores = [one.probability for one in weights if one.role in roles and one.touches(found.start, found.end)]
    if not scores:
        return bound
    if max(scores) < levels.drop:
        return None
    return replace(bound, found=replace(bound.found, confidence=round(max(scores), 3)))


def _added(
    filler: Filler, told: list[Bound], events: dict[int, Event], voices: Attributions, decided: Decided
) -> Iterator[Bound]:
    """The filler as a value of the new incident told where its words stand, unless that has a like value already."""
    slot = _SLOT[filler.role]
    layout = decided.layout
    start, end, index = layout.best[layout.candidates.index(filler.words)]
    sentence = layout.annotated.sentences[index]
    home = _home(start, sentence, events)
    if home is None:
        return
    number, telling = home
    value, start, end = _value(filler.role, sentence, start, end)
    if value is None or any(_like(b, number, slot, start, end, value) for b in told):
        return
    quote = clause(sentence, min(start, telling.trigger.start), max(end, telling.trigger.end))
    found = Found(
        slot,
        value,
        start,
        end,
        *quote,
        telling.trigger.start,
        None,
        f"model:{filler.role}",
        round(filler.probability, 3),
    )
    yield spoken(found, sentence, number, voices.voice_at(start, end))


def _home(at: int, sentence: Sentence, events: dict[int, Event]) -> tuple[int, Telling] | None:
    """The new violent event told in the clause that holds the offset, else the only one told in the sentence."""
    here = [
        (n, t) for n, e in events.items() if e.violent and e.status == "new"
        for t in e.tellings if t.sentence.index == sentence.index
    ]  # fmt: skip
    inside = [(n, t) for n, t in here if t.segment.start <= at < t.segment.end]
    chosen = inside or here
    return chosen[0] if len({n for n, _ in chosen}) == 1 else None


def _value(role: str, sentence: Sentence, start: int, end: int) -> tuple[Value | None, int, int]:
    """The value that the words are, with the offsets of its words; None where they are no noun phrase of that kind."""
    if role == "Weapon":
        hit = next((h for h in sentence.of("weapons") if start <= h.start and h.end <= end), None)
        if hit is None:
            return None, start, end
        return Thing(hit.text, class_=hit.entry.get("class") or None), hit.start, hit.end
    for party in parties(sentence):
        if party.core_start < end and start < party.core_end and party.core and not party.bare:
            if role in ("Victim", "Description", "PerpInd") and not party.human:
                continue
            return party.actor(), party.core_start, party.core_end
    return None, start, end


def _like(bound: Bound, number: int, slot: Slot, start: int, end: int, value: Value) -> bool:
    """Does the event have a value of the slot with these words or the same head word, or any value right there?"""
    other = bound.found
    if bound.event != number or other.value is None:
        return False
    if other.start < end and start < other.end:
        return True
    if other.slot != slot:
        return False
    mine, theirs = key_of(value.as_said).split(), key_of(other.value.as_said).split()
    return bool(mine and theirs) and (mine[-1] == theirs[-1] or set(mine) <= set(theirs) or set(theirs) <= set(mine))
