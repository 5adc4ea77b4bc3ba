"""Whom a predicate of harm befell: the parties beside it, or those that the parse gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from dateline.language.annotate import Sentence
from dateline.reading.slots.party import Party
from dateline.reading.slots.phrases import thing
from dateline.reading.slots.predicates import Predicate

_AUX = (
    r"was|were|is|are|be|been|being|has|have|had|got|get|gets|getting|may|might|could|"
    r"would|will|must|left|found|reported|confirmed|"
    r"feared|believed|thought|said|understood|presumed|known|remains?|remained|to|both|all|also|either|"
    r"there|later|then|still|instantly|on the spot|so far|"
    r"not|n't|never|\w+ly|as|among|those|dead|out|themselves|himself|either|each"
)
_WITH = (
    r"(?:shot|struck|hit|stabbed|beaten|captured|ambushed|abducted|kidnapped|attacked|"
    r"tortured|robbed|arrested|raped|injured|wounded|hurt|"
    r"killed|dead|died|missing) (?P<join>and/or|and|or)"
)
_LEFT = re.compile(
    rf"\s?(?:\([^)]*\)\s?)?(?:,[^,;]{{1,60}},\s?)?,?\s?(?:(?:who|that|"
    rf"which)\s)?(?P<aux>(?:(?:{_AUX})\s)*)(?:{_WITH}\s)?(?:(?:{_AUX})\s)*",
    re.I,
)
_LOOSE = re.compile(
    r"\s(?:\w+ing|in|from|of|on|at|near|with|aboard|who|wearing|inside|"
    r"outside)\s[^,;.]{1,70}?\s(?:were|was|have been|had been)\s(?:\w+ly\s|also\s)?",
    re.I,
)
_RIGHT = re.compile(
    r"\s(?:\w+ly\s|off\s|some\s|also\s|all\s|the\s)?(?:(?P<join>and/or|and|"
    r"or)\s(?:\w+ly\s)?(?:wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt(?:ing|s)?|"
    r"kill(?:ed|ing|s)|arrest(?:ed|ing|s)|detain(?:ed|ing|s))\s)?",
    re.I,
)
_CHAIN = re.compile(r"(?:,|,?\s(?:and|as well as|along with|plus|&)(?:\s(?:also|the|one))?)\s", re.I)
_BE = re.compile(r"\b(?:was|were|is|are|be|been|being|got|get|gets)\b", re.I)
_VERB_NEXT = re.compile(
    r"\s(?:were|was|are|is|have|has|had|also|suffered|sustained|died|injured|wounded|hurt|"
    r"killed|dead|missing|arrested|in (?:critical|stable|serious))\b",
    re.I,
)
_STATE = re.compile(r"\b(?:dead|killed|slain|injured|wounded|hurt|shot|missing)\b", re.I)
_PLAIN = frozenset({"people", "those", "persons", "men", "women", "children", "civilians"})
_SAY_NEXT = re.compile(r"\s(?:said|says|told|added|confirmed|reported|wrote)\b", re.I)
_OPPOSITE = {
    "killed": re.compile(r"\b(?:injur|wound|hurt)\w*\s(?:or|and|and/or)\b", re.I),
    "injured": re.compile(r"\b(?:kill|dead|died)\w*\s(?:or|and|and/or)\b", re.I),
}


@dataclass(frozen=True, slots=True)
class Match:
    """The parties of a predicate, the words between, and how they were found."""

    parties: tuple[Party, ...]
    rule: str
    between: str
    passive: bool
    joint: bool = False


def argument(sentence: Sentence, item: Predicate, every: list[Party], told: list[Predicate]) -> Match | None:
    """The parties that a predicate of harm befell, and the words between; None where nobody is told."""
    left = _left(sentence, item, every)
    right = _right(sentence, item, every) if item.form != "subject" else None
    if item.form == "active":
        return right or _parsed(sentence, item, every, active=True)
    if item.form == "subject":
        return left or _parsed(sentence, item, every, active=False)
    if left and _BE.search(left.between):
        return left
    if right and not (left and _told_of(right.parties[0], told)):
        return right
    active = _active(sentence.token_at(item.start)) if sentence.doc is not None else False
    return (None if active else left) or _parsed(sentence, item, every, active=active)


def _active(token: Token | None) -> bool:
    """Does the parse see a finite verb with an object of its own?"""
    return token is not None and token.tag_ == "VBD" and any(c.dep_ == "dobj" for c in token.children)


def _told_of(party: Party, told: list[Predicate]) -> bool:
    """Does another predicate follow that party at once ("1 policeman killed 3 injured")?"""
    return any(0 <= p.start - party.end <= 1 and p.form != "active" for p in told)


def _left(sentence: Sentence, item: Predicate, every: list[Party]) -> Match | None:
    near = [p for p in every if p.end <= item.start and item.start - p.end <= 120]
    beside = near and item.start - near[-1].end == 1 and item.form == "both"
    if beside and (near[-1].core.lower() in _PLAIN or (not near[-1].core and near[-1].count is not None)):
        return Match(
            _chain_left(sentence, near[-1], every), "left", " ", True
        )  # "relatives of people killed": those beside the word
    if near and _inner(near[-1]) and (parsed := _parsed(sentence, item, every, active=False)) is not None:
        return parsed
    for party in reversed(near[-3:]):
        if party.part or _names_other(party, near):
            continue
        between = sentence.text[party.end - sentence.start : item.start - sentence.start]
        gap = _LEFT.fullmatch(between)
        if gap and _possible(party) and _taken(party, item):
            joint = item.slot in _OPPOSITE and bool(_OPPOSITE[item.slot].search(between))
            return Match(_chain_left(sentence, party, every), "left", between, True, joint)
    return _loose(sentence, item, near)


def _names_other(party: Party, near: list[Party]) -> bool:
    """Is the phrase the name of somebody just described ("a resident, Amina Yusuf,")?"""
    return (
        party.root is not None
        and party.root.dep_ == "appos"
        and party.name is not None
        and any(p.name == party.name for p in near if p is not party)
    )


def _inner(party: Party) -> bool:
    """Does the phrase stand inside another one ("the leader of the gang was killed")?"""
    root = party.root
    return root is not None and root.dep_ == "pobj" and root.head.dep_ != "agent"


def _loose(sentence: Sentence, item: Predicate, near: list[Party]) -> Match | None:
    """A counted party with a phrase between it and a passive: "four men working in a field were killed"."""
    if item.form == "active":
        return None
    for party in reversed(near[-4:]):
        between = sentence.text[party.end - sentence.start : item.start - sentence.start]
        if party.human and not party.part and party.count is not None and _LOOSE.fullmatch(between):
            return Match((party,), "loose", between, True)
    return None


def _right(sentence: Sentence, item: Predicate, every: list[Party]) -> Match | None:
    party = next((p for p in every if p.start >= item.end), None)
    if party is None or not _possible(party) or not _taken(party, item):
        return None
    gap = _RIGHT.fullmatch(sentence.text, item.end - sentence.start, party.start - sentence.start)
    if not gap:
        return None
    joint = item.slot in ("killed", "injured") and bool(gap["join"])
    return Match(_chain_right(sentence, party, every), "right", gap.group(), False, joint)


def _possible(party: Party) -> bool:
    """Could the party be somebody that was killed, hurt or taken?"""
    return (
        not thing(party)
        and party.head != "body"
        and (party.human or (party.count is not None and party.plural and bool(party.core)))
    )


def _taken(party: Party, item: Predicate) -> bool:
    """Things, too, are seized and captured: only people are arrested or abducted."""
    return item.slot not in ("abducted", "arrested") or party.kind is not None or party.bare or party.name is not None


def _chain_left(sentence: Sentence, last: Party, every: list[Party]) -> tuple[Party, ...]:
    chain, at = [last], every.index(last)
    while at > 0:
        before = every[at - 1]
        gap = sentence.text[before.end - sentence.start : chain[0].start - sentence.start]
        if (
            not _CHAIN.fullmatch(gap)
            or not _possible(before)
            or before.bare
            or before.part
            or not _sums(before, chain[0])
        ):
            break
        if len(chain) == 1 and gap == ", " and not _listed(sentence, before, last):  # no list ends in a comma
            break
        chain.insert(0, before)
        at -= 1
    lead = sentence.text[: chain[0].start - sentence.start].rstrip().lower()
    if len(chain) > 1 and re.search(r"(?:kill|wound|injur|hurt|shot|arrest|detain|attack|hit|target)\w*$", lead):
        return (last,)  # "killed two men and a child was hurt": the first belongs to the verb before it
    return tuple(chain)


def _listed(sentence: Sentence, before: Party, last: Party) -> bool:
    """ "2 boys, 2 girls shot": headlines leave "and" out, yet "1 dead, 2 women hurt" is no list of people."""
    return sentence.kind == "headline" and before.kind == last.kind == "person" and not _STATE.search(before.core)


def _sums(one: Party, other: Party) -> bool:
    return all(p.count is not None or p.name is not None or single(p) for p in (one, other))


def single(party: Party) -> bool:
    """ "(Her mother,) grandmother (and a friend)": one person, in a list without an article."""
    return party.kind == "person" and not party.plural and party.root is not None and party.root.tag_ == "NN"


def _chain_right(sentence: Sentence, first: Party, every: list[Party]) -> tuple[Party, ...]:
    chain, at = [first], every.index(first)
    joins: list[str] = []
    for after in every[at + 1 :]:
        gap = sentence.text[chain[-1].end - sentence.start : after.start - sentence.start]
        if re.fullmatch(r",?\s(?:of|in|at|from|near|on)\s(?:the\s)?", gap) and not _possible(after):
            chain[-1] = replace(chain[-1], end=after.end)
            continue
        if not _CHAIN.fullmatch(gap) or not _possible(after) or not _sums(chain[-1], after) or after.part:
            break
        if gap == ", " and (chain[-1].name is not None and after.name is None):
            break  # "Rosa Diaz, a teacher" is one person
        chain.append(after)
        joins.append(gap)
    while joins and joins[-1] == ", ":  # what follows the last "and" is no part of the list
        joins.pop()
        chain.pop()
    if len(chain) > 1 and _VERB_NEXT.match(sentence.text, chain[-1].end - sentence.start):
        chain.pop()
    if len(chain) > 1 and _SAY_NEXT.match(sentence.text, chain[-1].end - sentence.start):
        cut = max((i for i, join in enumerate(joins) if join == ", "), default=0)
        chain = chain[: cut + 1]  # "killed ten people, two officials and a medic said"
    return tuple(chain)


def _parsed(sentence: Sentence, item: Predicate, every: list[Party], *, active: bool) -> Match | None:
    """The party that the parse gives the predicate as object, or as subject of a passive or of dying."""
    token = sentence.token_at(item.start)
    if token is None:
        return None
    if token.tag_ in ("JJ", "RB", "IN", "NN", "NNS") and token.dep_ not in (
        "ROOT",
        "acl",
        "conj",
        "ccomp",
        "acomp",
    ):
        return None
    for node in _objects(token) if active else _subjects(token, item.form):
        at = sentence.span(node)[0]
        party = next(
            (p for p in every if p.root is not None and (p.root.i == node.i or p.start <= at < p.core_start)), None
        )
        if party is not None and _possible(party):
            chain = [
                party,
                *(
                    p
                    for p in every
                    if p.root is not None and p.root in node.conjuncts and _possible(p) and _sums(party, p)
                ),
            ]
            first, last = sorted((party.end, item.start))
            between = sentence.text[first - sentence.start : last - sentence.start]
            return Match(tuple(sorted(chain, key=lambda p: p.start)), "parse", between[-60:], not active)
    return None


def _objects(token: Token) -> Iterator[Token]:
    yield from (c for c in token.children if c.dep_ in ("dobj", "obj"))


def _subjects(token: Token, form: str) -> Iterator[Token]:
    wanted: tuple[str, ...] = ("nsubjpass",) if form == "both" else ("nsubj", "nsubjpass")
    node: Token | None = token
    for step in range(3):  # a verb without a subject of its own shares that of the verb it is joined to
        if node is None:
            return
        if step and any(c.dep_ == "auxpass" for c in token.children):
            wanted = ("nsubj", "nsubjpass")
        subjects = [c for c in node.children if c.dep_ in wanted]
        for subject in subjects:
            if subject.lower_ in ("who", "that", "which", "whom") and node.dep_ == "relcl":
                yield node.head
            else:
                yield subject
        if subjects:
            return
        if node.dep_ == "acl" and node.tag_ == "VBN":
            yield node.head
            return
        node = node.head if node.dep_ in ("conj", "acomp", "xcomp", "oprd", "advcl") and node.head is not node else None
