"""Claims as rows of a table: value, who says it, through whom, in which words, and what other claims are to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.exchange.words import (
    moment_words,
    place_name,
    place_precision,
    slot_words,
    speaker_name,
    thing_class,
    value_words,
    when_precision,
)
from dateline.model.claims import Claim
from dateline.model.values import Actor, Place, Thing, Value, When
from dateline.model.vocabulary import SLOTS
from dateline.web.views.words import OUTDONE, RELATIONS, STANCES, word

# Relations in the order in which a claim's row names them; repetitions are only counted.
OWN_VOICE = "the report’s own voice"
_WEIGHTY = ("denies", "contradicts", "corrects", "retracts", "updates", "part_of")


@dataclass(frozen=True, slots=True)
class Told:
    """A value in words: `text`, the words of the source where it is `quoted`, and a note of ours beside it."""

    text: str
    note: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """What another claim is to a claim: `disputed by`, and that claim's id and value in words, and who says it."""

    words: str
    type: str
    claim: str
    value: str
    who: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a table. `alike`: how many others repeat it, or it repeats; `stands` is false where another one
    corrects, updates or retracts it."""

    uid: str
    slot: str
    value: Told
    who: str
    who_kind: str
    via: tuple[str, ...]
    stance: str
    stance_words: str
    quote: str
    hedge: str | None
    report: str
    outlet: str | None
    links: tuple[Link, ...]
    alike: int
    stands: bool
    confidence: float | None


def told(value: Value | None) -> Told:
    """A value in words for a page; words that only a source uses are quoted, beside our class for them."""
    if isinstance(value, When):
        return Told(moment_words(value.start, value.end, value.precision), when_precision(value))
    if isinstance(value, Place):
        return Told(place_name(value), place_precision(value))
    if isinstance(value, Thing):
        return Told(value.as_said, thing_class(value), quoted=True)
    if isinstance(value, Actor):
        kind = (value.kind or "").replace("_", " ")
        if value.name and value.name.casefold() in value.as_said.casefold():
            return Told(value.as_said, kind, quoted=value.name != value.as_said)
        return Told(value.as_said, ", ".join(part for part in (value.name, kind) if part), quoted=True)
    return Told(value_words(value))


def claim_told(claim: Claim, known: Mapping[str, Claim]) -> Told:
    """What a claim says: its value; for a denial what it denies, for silence that it is silence."""
    if claim.stance == "no_information":
        return Told("no word yet")
    if claim.value is None and claim.denies is not None and claim.denies in known:
        return told(known[claim.denies].value)
    return told(claim.value) if claim.value is not None else Told("nothing named")


class Claims:
    """The claims of an incident or report, seen together. `names` of `known` are those that relations use."""

    def __init__(self, claims: Sequence[tuple[str, Claim]], outlets: Mapping[str, str | None], *, local: bool = False):
        """`claims` with their report; `local`: they are named by their id in a reading, not by their uid."""
        self._claims = claims
        self._outlets = outlets
        self.known = {(claim.id if local else claim.uid): claim for _, claim in claims}
        self._of = {(claim.id if local else claim.uid): report for report, claim in claims}
        self._local = local
        self._links = self._linked()

    def rows(self, slot: str | None = None) -> tuple[ClaimRow, ...]:
        """The claims, of one slot or all, as rows in the order of the slots; within one as given."""
        order = {name: place for place, name in enumerate(SLOTS)}
        chosen = [(report, claim) for report, claim in self._claims if slot in (None, claim.slot)]
        return tuple(self._row(*one) for one in sorted(chosen, key=lambda one: order[one[1].slot]))

    def _row(self, report: str, claim: Claim) -> ClaimRow:
        outlet = self._outlets.get(report)
        speaker = claim.speaker
        links = self._links.get(claim.id if self._local else claim.uid, [])
        weighty = sorted((one for one in links if one.type != "repeats"), key=lambda one: _WEIGHTY.index(one.type))
        fallen = any(one.type in OUTDONE and one.words == RELATIONS[one.type][1] for one in links)
        return ClaimRow(
            claim.uid, slot_words(claim.slot), claim_told(claim, self.known),
            speaker_name(speaker, outlet or OWN_VOICE), speaker.kind, speaker.via, claim.stance,
            word(STANCES, claim.stance), claim.quote, claim.hedge.quote if claim.hedge else None, report, outlet,
            tuple(weighty), len(links) - len(weighty), not fallen, claim.confidence,
        )  # fmt: skip

    def _linked(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for _, claim in self._claims:
            name = claim.id if self._local else claim.uid
            pairs: list[tuple[str, str]] = [(relation.type, relation.claim) for relation in claim.relations]
            if claim.denies:
                pairs.append(("denies", claim.denies))
            for type_, other in dict.fromkeys(pairs):
                if other in self.known and other != name:
                    here, there = RELATIONS[type_]
                    found.setdefault(name, []).append(self._link(here, type_, other))
                    found.setdefault(other, []).append(self._link(there, type_, name))
        return found

    def _link(self, words: str, type_: str, other: str) -> Link:
        claim = self.known[other]
        who = speaker_name(claim.speaker, self._outlets.get(self._of[other]) or OWN_VOICE)
        return Link(words, type_, claim.uid, claim_told(claim, self.known).text, who)
