"""Persons told one by one ("a 13-year-old boy", "the boy", "another man"): which of them are the same, and who died.

Only what the words say is used: sex, age, child or grown, office, name, and whether somebody further is told. Two
descriptions that do not contradict each other are one person; so nobody is counted twice, as killed and as injured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from dateline.model.claims import Claim
from dateline.model.values import Count
from dateline.reading.counts import UNITS

_MALE = frozenset(
    "man boy father husband brother son uncle grandfather grandson nephew male he him boyfriend dad stepfather "
    "gentleman stepson".split()
)
_FEMALE = frozenset(
    "woman girl mother wife sister daughter aunt grandmother granddaughter niece female she girlfriend mom "
    "stepmother lady stepdaughter".split()
)
_TEEN = frozenset("teen teenager teenage student youth juvenile".split())
_CHILD = frozenset("boy girl child baby infant toddler kid son daughter grandson granddaughter".split())
_GROWN = frozenset(
    "man woman adult father mother husband wife uncle aunt grandfather grandmother lady gentleman clerk employee "
    "boyfriend girlfriend".split()
)
_DOER = frozenset("gunman shooter suspect attacker assailant robber intruder killer perpetrator bomber".split())
_OFFICE = frozenset("officer deputy trooper policeman sergeant guard soldier".split())
_PLAIN = _MALE | _FEMALE | _TEEN | _CHILD | _GROWN | _DOER | _OFFICE | {"person", "victim", "one", "resident"}
_NO_NAMES = frozenset("the a an dead killed wounded injured hurt police".split())
_FURTHER = re.compile(r"\b(?:another|second|third|fourth|other|others|additional|also|more)\b", re.I)
_TOLD_BEFORE = re.compile(r"(?:the|his|her|their|its|this|that|he|she|him|herself|himself)\b", re.I)
_BARE = re.compile(r"(?:one|1|another)(?: (?:person|victim|other|more))?", re.I)
_AGE = re.compile(r"\b(\d{1,3})[\s-]+year|,\s(\d{1,3})\b", re.I)
_MONTHS = re.compile(r"\b[\w-]+[\s-]+months?[\s-]old", re.I)
_AGE_BEHIND = re.compile(r",\s(\d{1,3})\b")
_AGE_IN_WORDS = re.compile(rf"\b({'|'.join(UNITS)})[\s-]year", re.I)
_NAME = re.compile(r"\b[A-Z][\w’'-]+")
_OF_AGE = 18


@dataclass
class Person:
    """One person as far as told: None is not told. `fates` are the slots of the claims about this person."""

    sex: str | None
    age: int | None
    grown: bool | None
    role: str | None
    names: frozenset[str]
    further: bool
    unnamed: bool
    sentence: tuple[int, int]
    start: int
    first: int
    own_hand: bool = False  # hurt or dead by the own hand
    own_death: bool = False
    closed: bool = False  # "1" of "3 dead, 1 hurt": none of the dead
    fates: set[str] = field(default_factory=set)

    @property
    def dead(self) -> bool:
        """Told as killed by any of the claims."""
        return "killed" in self.fates


def told_apart(claims: Iterable[Claim], fatal: Iterable[tuple[int, int]] = ()) -> list[Person]:
    """The persons that claims of one person each tell apart, in the order in which they are first told.

    `fatal` are the sentences that tell somebody killed: a bare number of hurt in one of them counts none of the dead.
    """
    out: list[Person] = []
    deadly = set(fatal)
    for claim in claims:
        new = _described(claim)
        new.closed = claim.slot == "injured" and claim.sentence in deadly and bool(_BARE.fullmatch(words_of(claim)))
        known = max((p for p in reversed(out) if _same(p, new)), key=lambda p: _likeness(p, new), default=None)
        if known is None:
            out.append(new)
        else:
            _merge(known, new)
    return out


def words_of(claim: Claim) -> str:
    """The words of the claim that tell who is counted: those of the value where the quote holds them."""
    value = claim.value
    said = value.as_said if isinstance(value, Count) else ""
    if claim.value_start is None or claim.value_end is None:
        return said
    own = claim.quote[max(0, claim.value_start - claim.start) : max(0, claim.value_end - claim.start)]
    return own if len(own) > len(said) else said


def _described(claim: Claim) -> Person:
    said = words_of(claim)
    words = set(re.findall(r"[a-z]+", said.lower()))
    age = _age(claim, said)
    own = isinstance(claim.value, Count) and claim.value.of == "perpetrators"
    names = frozenset() if words & _PLAIN else frozenset(n for n in _NAME.findall(said) if n.lower() not in _NO_NAMES)
    role = "doer" if words & _DOER else "office" if words & _OFFICE else None
    return Person(
        sex="m" if words & (_MALE | {"himself"}) else "f" if words & (_FEMALE | {"herself"}) or said == "her" else None,
        age=age,
        grown=_grown(words, age),
        role=role,
        names=names,
        further=bool(_FURTHER.search(said)),
        unnamed=not names and not own and not _TOLD_BEFORE.match(said),
        sentence=claim.sentence,
        start=claim.value_start or claim.start,
        first=claim.value_start or claim.start,
        own_hand=own,
        own_death=own and claim.slot == "killed",
        fates={claim.slot},
    )


def _age(claim: Claim, said: str) -> int | None:
    behind = claim.quote[claim.value_end - claim.start :][:6] if claim.value_end is not None else ""
    if match := _AGE.search(said) or _AGE_BEHIND.match(behind):
        return int(next(g for g in match.groups() if g))
    if _MONTHS.search(said):
        return 0
    word = _AGE_IN_WORDS.search(said)
    return UNITS[word[1].lower()] if word else None


def _grown(words: set[str], age: int | None) -> bool | None:
    if age is not None:
        return age >= _OF_AGE
    if words & _TEEN:
        return None
    return False if words & _CHILD else True if words & _GROWN else None


def _same(known: Person, new: Person) -> bool:
    """Can both descriptions be of one person?"""
    if new.further != known.further and new.further:
        return False
    apart = (known.unnamed and (new.unnamed or new.names)) or known.own_death or new.own_death
    if known.sentence == new.sentence and known.start != new.start and apart:
        return False  # "a man was killed and a woman hurt", "killed his wife and then himself"
    if (known.closed and new.dead) or (new.closed and known.dead):
        return False
    hurt_self = (known.own_hand and not known.dead) or (new.own_hand and "killed" not in new.fates)
    return hurt_self or not _contradict(known, new)


def _likeness(known: Person, new: Person) -> int:
    """A shared name tells more than an equal age, and both more than what stands nearest (the first of equals)."""
    return 2 * bool(known.names & new.names) + (known.age is not None and known.age == new.age)


def _contradict(known: Person, new: Person) -> bool:
    if known.sex and new.sex and known.sex != new.sex:
        return True
    if known.age is not None and new.age is not None and abs(known.age - new.age) > 1:
        return True
    if known.grown is not None and new.grown is not None and known.grown != new.grown:
        return True
    if known.names and new.names and not known.names & new.names:
        return True
    if known.role == new.role or "doer" not in (known.role, new.role):
        return bool(known.role and new.role and known.role != new.role)
    return bool(known.role and new.role) or bool(known.names or new.names) or (known.unnamed and new.unnamed)


def _merge(known: Person, new: Person) -> None:
    known.fates |= new.fates
    known.own_hand, known.own_death = known.own_hand or new.own_hand, new.own_death
    known.sex, known.role = known.sex or new.sex, known.role or new.role
    known.age = known.age if known.age is not None else new.age
    known.grown = known.grown if known.grown is not None else new.grown
    known.names = known.names or new.names
    known.sentence, known.start, known.unnamed = new.sentence, new.start, new.unnamed
