"""What is said not to be there ("there was no bomb, no bomber"), and what a statement that is called false tells.

Both only stand against what somebody else has said: `reading/referring.py` looks for that and drops what finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

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
)
_NOTHING = re.compile(
    r"\b(?:dogs?|officers?|police|soldiers|troops|team|squad|technicians|sappers|search(?:es)?|they)\b[^.;:]{0,60}?"
    r"\b(?:found|turned up|discovered|detected)\snothing\b"
)
_EACH = re.compile(rf"\b(?:no|nor|or)\s(?:such\s)?(?P<what>{_LOOSE}[\w-]+)")
# Of what is told in a statement: its noun, then up to three words or the clause.
_TELLS = re.compile(r"\s(?:that|of|about|saying|claiming|purport\w*|which|according to)\b[^.;]*")

# Who is shown doing it: "a video that purports to show soldiers helping ...".
_SHOWN = re.compile(r"(?:that\s|which\s)?(?:purport\w*\sto\sshow|claim\w*\sto\sshow|show(?:s|ed|ing)?)\s")


def fill(scene: Scene) -> list[Found]:
    """Weapons and attackers that are said not to have been there, as denials without a value."""
    if scene.sentence.doc is None or "no" not in scene.small:
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
            if any(first <= h.start and h.end <= last for h in scene.weapons):
                yield found(scene.sentence, "weapon", None, at, at, rule=f"{ABSENT} weapon", stance="denies")
            elif _DOER_LAST.search(each["what"]):
                yield found(scene.sentence, "perpetrator", None, at, at, rule=f"{ABSENT} doer", stance="denies")


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
        if first <= hit.start and hit.end <= last:
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
