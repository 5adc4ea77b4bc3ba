"""How claims stand to one another: which repeats, updates, contradicts, corrects, retracts or denies which.

`find_links` is a function of claims and of the words around them, and of nothing else: it does not ask whether the
claims are of one report or of several. Only the order tells it what was said before; within a report that is the order
of the text, over several reports the caller's, oldest report first. docs/relations.md says each rule in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from dateline.language import lexicon
from dateline.model.claims import Claim, Relation
from dateline.model.values import Actor, Count
from dateline.model.vocabulary import COUNT_SLOTS, SILENT_STANCES, RelationType
from dateline.reading.denied import denied_by
from dateline.reading.same import as_said, countries_of, proper, same_voice, value_key

LinkType = Literal["denies"] | RelationType

MOST = 60  # claims of one slot that are held against each other; no incident of a report has more
_FRAME = frozenset({"when", "place", "origin_place", "type"})
_BLAMING = frozenset({"accuses", "asserts", "claims_responsibility"})


@dataclass(frozen=True, slots=True)
class Link:
    """The claim with index `claim` stands in this relation to the one with index `other`."""

    claim: int
    type: LinkType
    other: int


@dataclass(frozen=True, slots=True)
class _Cues:
    """What the words around a claim say of its relation to others."""

    relations: frozenset[str]
    ways: frozenset[str]

    def has(self, relation: str) -> bool:
        return relation in self.relations


def relate(claims: Sequence[Claim], sentences: Sequence[str] | None = None) -> list[Claim]:
    """The claims of one report with `denies` and `relations` filled, in the same order; what they held is kept.

    `sentences`: the words around each claim (its sentence); without them each claim's own quote.
    """
    out = list(claims)
    for link in find_links(claims, sentences):
        one, other = out[link.claim], claims[link.other]
        if link.type == "denies":
            out[link.claim] = replace(one, denies=other.id)
        elif not any(r.claim == other.id for r in one.relations):
            out[link.claim] = replace(one, relations=(*one.relations, Relation(link.type, other.id)))
    return out


def find_links(claims: Sequence[Claim], sentences: Sequence[str] | None = None) -> list[Link]:
    """Every relation among claims about one incident, oldest claim first.

    A claim links to the first one that it repeats, to each rival that it contradicts, and to the one figure or
    statement that it updates, corrects, takes back or denies. A denial that already names what it denies keeps it.
    Parts of a whole (`part_of`) are told where counts are read.
    """
    words = list(sentences) if sentences is not None else [c.quote for c in claims]
    links: list[Link] = []
    for index, claim in enumerate(claims):
        if claim.stance != "denies" or claim.denies is not None:
            continue
        if any(r.type == "retracts" for r in claim.relations):
            continue
        own = _retracted(claims, index) if _takes_back(claim.quote) else None
        if own is not None:
            links.append(Link(index, "retracts", own))
        elif not _of_the_weapon(claims, index) and (target := denied_by(claims, index)) is not None:
            links.append(Link(index, "denies", target))
    slots: dict[str, list[int]] = {}
    for index, claim in enumerate(claims):
        if claim.stance not in SILENT_STANCES and claim.value is not None and claim.slot not in _FRAME:
            slots.setdefault(claim.slot, []).append(index)
    for slot, mine in slots.items():
        some = mine[:MOST]
        links += _repeats(claims, some)
        if slot in COUNT_SLOTS:
            links += _figures(claims, words, some)
        elif slot == "perpetrator":
            links += _rivals(claims, some)
    return sorted(links, key=lambda link: (link.claim, link.other))


def _repeats(claims: Sequence[Claim], mine: list[int]) -> Iterator[Link]:
    """Another speaker says the same; a speaker's own words again stand in `also`."""
    for place, index in enumerate(mine):
        one = claims[index]
        first = next((i for i in mine[:place] if value_key(claims[i].value) == value_key(one.value)), None)
        if first is not None and not _one_voice(one, claims[first]):
            yield Link(index, "repeats", first)


def _one_voice(one: Claim, other: Claim) -> bool:
    """The same speaker in the same stance is one voice; a speaker who accuses and then states is heard twice."""
    return same_voice(one.speaker, other.speaker)


def _figures(claims: Sequence[Claim], words: list[str], mine: list[int]) -> Iterator[Link]:
    """Figures of one slot that differ: the later one updates or corrects the earlier, else two speakers are at odds."""
    cues: dict[int, _Cues] = {}
    for place, later in enumerate(mine):
        for first in mine[:place]:
            one, other = claims[first], claims[later]
            if not _comparable(one, other):
                continue
            for index in (first, later):
                if index not in cues:
                    cues[index] = _cues(words[index])
            ordered = _in_turn(claims, cues, first, later)
            if ordered is not None:
                yield ordered
            elif _apart(one, other) and not same_voice(one.speaker, other.speaker):
                yield Link(later, "contradicts", first)


def _comparable(one: Claim, other: Claim) -> bool:
    """Are they two figures for one number: of the same people, neither a part of the other?"""
    if not isinstance(one.value, Count) or not isinstance(other.value, Count):
        return False
    if value_key(one.value)[:2] == value_key(other.value)[:2]:
        return False
    parts = any(r.type == "part_of" for c in (one, other) for r in c.relations)
    mixed = one.value.of != other.value.of and None not in (one.value.of, other.value.of)
    return not parts and not mixed


def _in_turn(claims: Sequence[Claim], cues: dict[int, _Cues], first: int, later: int) -> Link | None:
    """The relation of two figures where the words around one say that it follows or mends the other."""
    if claims[first].sentence == claims[later].sentence and not cues[first].has("earlier"):
        return None  # "rose by two to 11": one sentence, several numbers
    new, old = later, first
    early = [i for i in (first, later) if cues[i].has("earlier") or cues[i].has("superseded")]
    if early == [later] and not cues[later].ways:
        new, old = first, later
    moved = cues[new]
    if any(cues[i].has("corrects") or cues[i].has("superseded") for i in (first, later)):
        return Link(new, "corrects", old)
    ways = moved.ways or (cues[old].ways if old == later else frozenset())
    if ways and _went(claims[old], claims[new], ways):
        return Link(new, "updates", old)
    if not ways and cues[later].ways and _went(claims[first], claims[later], cues[later].ways):
        return Link(later, "updates", first)
    if not ways and cues[first].ways and _went(claims[later], claims[first], cues[first].ways):
        return Link(first, "updates", later)  # the lead tells the risen toll, a later sentence the one before
    if len(early) == 1 and same_voice(claims[first].speaker, claims[later].speaker):
        return Link(new, "updates", old)
    return Link(later, "updates", first) if cues[later].has("updates") and not cues[later].ways else None


def _went(old: Claim, new: Claim, ways: frozenset[str]) -> bool:
    """Did the figure go the way that the words say?"""
    assert isinstance(old.value, Count) and isinstance(new.value, Count)
    before, after = old.value.number, new.value.number
    return ("up" in ways and after > before) or ("down" in ways and after < before)


def _apart(one: Claim, other: Claim) -> bool:
    """Can both counts not be true?"""
    if not isinstance(one.value, Count) or not isinstance(other.value, Count):
        return False
    top = [v.high if v.high is not None else float("inf") for v in (one.value, other.value)]
    low = [v.low or 0 for v in (one.value, other.value)]
    return low[0] > top[1] or low[1] > top[0]


def _rivals(claims: Sequence[Claim], mine: list[int]) -> Iterator[Link]:
    """Two speakers who each hold another party to account for the deed."""
    blamed = [i for i in mine if claims[i].stance in _BLAMING and claims[i].speaker.kind != "outlet"]
    blamed = [i for i in blamed if proper(as_said(claims[i].value))]
    for place, later in enumerate(blamed):
        for first in blamed[:place]:
            one, other = claims[first], claims[later]
            accusing = "accuses" in (one.stance, other.stance)
            if accusing and not same_voice(one.speaker, other.speaker) and not _one_party(one, other):
                yield Link(later, "contradicts", first)


def _one_party(one: Claim, other: Claim) -> bool:
    mine, theirs = as_said(one.value), as_said(other.value)
    if proper(mine) & proper(theirs) or countries_of(mine) & countries_of(theirs):
        return True
    ids = [v.id for v in (one.value, other.value) if isinstance(v, Actor)]
    return ids[0] is not None and ids[0] == ids[-1]


def _of_the_weapon(claims: Sequence[Claim], index: int) -> bool:
    """ "Denied that officers had used live rounds": the weapon is denied, not who was there."""
    one = claims[index]
    return one.slot == "perpetrator" and any(
        c.slot == "weapon" and c.stance == "denies" and c.quote == one.quote and same_voice(c.speaker, one.speaker)
        for c in claims
    )


def _takes_back(words: str) -> bool:
    return any(h.entry.get("relation") == "retracts" for h in lexicon.load("relations").find(words))


def _retracted(claims: Sequence[Claim], index: int) -> int | None:
    """The last statement of the same speaker for that slot: what is taken back is the speaker's own."""
    one = claims[index]
    mine = [
        i for i, c in enumerate(claims[:index])
        if c.slot == one.slot and c.stance not in SILENT_STANCES and c.value is not None
        and same_voice(c.speaker, one.speaker)
    ]  # fmt: skip
    return mine[-1] if mine else None


def _cues(words: str) -> _Cues:
    hits = lexicon.load("relations").find(words)
    return _Cues(
        frozenset(h.entry.get("relation") for h in hits),
        frozenset(h.entry.get("way") for h in hits if h.entry.get("way")),
    )
