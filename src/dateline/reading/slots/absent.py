"""What is said not to be there ("there was no bomb, no depot"), and what a statement that is called false tells.

Both only stand against what somebody else has said: `reading/referring.py` looks for that and drops what finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from dateline.model.values import Actor, Thing
from dateline.reading.slots.actors import can_act
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.refusals import REFUSES, verdict_last
from dateline.reading.slots.wordlists import words

ABSENT = "absent"  # the rule of what is said not to be there
IN_STATEMENT = "in a refused statement"
_LOOSE = r"(?:[\w-]+\s){0,2}?"
_DOERS = "|".join(sorted(map(re.escape, words("absent_attackers")), key=len, reverse=True))
_DOER = re.compile(rf"\b(?:{_DOERS})\b")
_DOER_LAST = re.compile(rf"\b(?:{_DOERS})$")  # not "no terrorist act"
# These run over small letters.
_NONE = re.compile(
    r"\bthere\s(?:was|were|is|are|had been|has been|have been)\s(?:\w+ly\s|just\s)?no\b[^.;:]*"
    r"|\bno\s[^.,;:]{3,40}?\s(?:was|were|has been|have been|had been)\s(?:ever\s)?"
    r"(?:found|discovered|recovered|detected|used|fired|planted|heard)\b"
    r"|\bfound\s(?:no|neither|nothing like an?)\s[^.,;:]{3,40}"
    r"|\bno\s[^.,;:]{3,30}?\s(?:was|were|is|are|has been|have been|had been)\s(?:there|present|inside|nearby|"
    r"in|at|near|on|among)\b"
)
_THERE_NONE = re.compile(r"^(?:there\b|no\b.*\s(?:there|present|inside|nearby|in|at|near|on|among)$)")
_NOTHING = re.compile(
    r"\b(?:dogs?|officers?|police|soldiers|troops|team|squad|technicians|sappers|search(?:es)?|they)\b[^.;:]{0,60}?"
    r"\b(?:found|turned up|discovered|detected)\snothing\b"
)
# Where no parse tells it: the noun that goes on with the one before ("weapons workshop").
_NOUN_NEXT = re.compile(
    r"\s(?!(?:in|on|at|here|there|or|nor|and|but|inside|of|to|that|with|near|when|was|were|is|left|any|around)\b)"
    r"(?P<noun>[a-z]+)\b"
)
_EACH = re.compile(rf"\b(?:no|nor|or)\s(?:such\s)?(?P<what>{_LOOSE}[\w-]+)")
_STATEMENTS = words("told_accusation")  # a charge that has no foundation is no explosive
# Of what is told in a statement: its noun, then up to three words or the clause.
_TELLS = re.compile(r"\s(?:that|of|about|saying|claiming|purport\w*|which|according to)\b[^.;]*")

# Who is shown doing it: "a video that purports to show soldiers helping ...".
_SHOWN = re.compile(r"(?:that\s|which\s)?(?:purport\w*\sto\sshow|claim\w*\sto\sshow|show(?:s|ed|ing)?)\s")


def fill(scene: Scene) -> list[Found]:
    """Weapons, attackers, people and places that are said not to have been there, as denials without a value."""
    if not any(word in scene.small for word in ("no ", "nothing", "neither ")):
        return []
    return list(_none(scene))


def _none(scene: Scene) -> Iterator[Found]:
    base = scene.sentence.start
    for match in _NOTHING.finditer(scene.small) if "nothing" in scene.small else ():
        at = (base + match.start(), base + match.end())
        yield found(scene.sentence, "weapon", None, at, at, rule=f"{ABSENT} anything", stance="denies")
    for match in _NONE.finditer(scene.small):
        for each in _EACH.finditer(match.group()):
            first, last = (base + match.start() + offset for offset in each.span("what"))
            at = (base + match.start() + each.start(), last)
            head = _head(scene, first)
            if any(first <= h.start and h.end <= last and not _beyond(scene, head, h.end) for h in scene.weapons):
                yield found(scene.sentence, "weapon", None, at, at, rule=f"{ABSENT} weapon", stance="denies")
            elif _DOER_LAST.search(each["what"]):
                yield found(scene.sentence, "perpetrator", None, at, at, rule=f"{ABSENT} doer", stance="denies")
            elif _THERE_NONE.match(match.group()) and (noun := _thing(scene, head, first, last)):
                yield found(scene.sentence, "target", None, at, at, rule=f"{ABSENT} thing {noun}", stance="denies")


def _head(scene: Scene, first: int) -> Token | None:
    """The noun that the words from there on end in: "store" of "rocket store"."""
    noun = scene.sentence.token_at(first)
    while noun is not None and noun.dep_ in ("compound", "amod", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    return noun


def _beyond(scene: Scene, head: Token | None, end: int) -> bool:
    """Does the noun stand behind that place: "no weapons workshop" is no weapon?"""
    if scene.sentence.doc is None:
        return _NOUN_NEXT.match(scene.small, end - scene.sentence.start) is not None
    return head is not None and head.pos_ == "NOUN" and scene.sentence.span(head)[0] >= end


def _thing(scene: Scene, head: Token | None, first: int, last: int) -> str:
    """The noun that is said not to be there, in its base form and as told: "child children"; else nothing."""
    if scene.sentence.doc is None:  # a quotation that stands alone
        more = _NOUN_NEXT.match(scene.small, last - scene.sentence.start)
        return more["noun"] if more is not None else scene.words(first, last).lower()
    return f"{head.lemma_.lower()} {head.lower_}" if head is not None and head.pos_ == "NOUN" else ""


def told(scene: Scene, drafts: Sequence[Found]) -> list[Found]:
    """The weapons and attackers that a refused statement tells, where no other rule has read them."""
    refused = next((f for f in drafts if f.rule.startswith(REFUSES)), None)
    if refused is None:
        return []
    out: list[Found] = []
    for first, last in _regions(scene, refused):
        inside = [f for f in drafts if f.value is not None and first <= f.start < last]
        out.extend(
            replace(item, anchor=min(first, item.start), quote_start=first, quote_end=last)
            for item in _values(scene, first, last)
            if not any(item.start < f.end and f.start < item.end for f in inside)
        )
    return out


def _regions(scene: Scene, refused: Found) -> Iterator[tuple[int, int]]:
    """What the refused statement tells: before the words that call it false, else in the clause after its noun."""
    base = scene.sentence.start
    if verdict_last(refused, scene.sentence):
        yield refused.anchor, refused.start
        return
    rest = _TELLS.search(scene.small, refused.start - base)
    if rest is not None and rest.start() + base - refused.end < 60:
        yield base + rest.start() + 1, base + rest.end()


def _values(scene: Scene, first: int, last: int) -> Iterator[Found]:
    sentence, base = scene.sentence, scene.sentence.start
    for hit in scene.weapons:
        if first <= hit.start and hit.end <= last and hit.text.lower() not in _STATEMENTS:
            thing = Thing(scene.words(hit.start, hit.end), class_=hit.entry.get("class") or None)
            at = (hit.start, hit.end)
            yield found(sentence, "weapon", thing, at, at, rule=IN_STATEMENT, stance="unconfirmed")
    shown = _SHOWN.match(scene.small, first - base)
    for party in scene.parties if shown is not None else ():
        if shown is not None and party.start - base == shown.end() and can_act(scene, party):
            at = (party.core_start, party.core_end)
            yield found(sentence, "perpetrator", party.actor(), at, at, rule=IN_STATEMENT, stance="unconfirmed")
            return
    for match in _DOER.finditer(scene.small, first - base, last - base):
        at = (base + match.start(), base + match.end())
        doer = Actor(scene.words(*at), kind="group" if match.group().endswith(("s", "men")) else "person")
        yield found(sentence, "perpetrator", doer, at, at, rule=IN_STATEMENT, stance="unconfirmed")
