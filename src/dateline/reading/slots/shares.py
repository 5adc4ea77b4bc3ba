"""Parts of a number of casualties: "two of them seriously", "two of them fatally", "including four civilians"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.model.vocabulary import Slot
from dateline.reading.counts import Counted
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.phrases import Party

_OF_THEM = r"(?:\sof\s(?:them|whom|those|the\svictims))?"
_DEEDS = r"(?!\s(?:shot|stabbed|wounded|injured|hit|hurt|struck|beaten|shooting|stabbing|ill|sick))"
# Both over small letters, from the end of a number on.
_FATALLY = re.compile(rf"{_OF_THEM}\s(?:were\s)?fatally\b{_DEEDS}")
_BY_DEGREE = re.compile(rf"{_OF_THEM}\s(?:seriously|critically|gravely|severely|badly|slightly|lightly)\b{_DEEDS}")
_WHOLE = frozenset({"killed", "injured"})


def fill(scene: Scene, told: Sequence[Found]) -> list[Found]:
    """The parts told of the numbers that the rules before found in the sentence."""
    out = list(_degrees(scene))
    wholes = [f for f in told if f.slot in _WHOLE and f.value is not None]
    for party in scene.parties if wholes else ():
        out.extend(_named_part(scene, party, [f for f in wholes if f.start < party.start]))
    return out


def _degrees(scene: Scene) -> Iterator[Found]:
    if "ly" not in scene.small:
        return
    base = scene.sentence.start
    for counted in scene.counts:
        if not counted.count.low:
            continue
        at = counted.end - base
        if match := _FATALLY.match(scene.small, at):
            yield _share(scene, "killed", counted, match.end(), "fatally")
        elif match := _BY_DEGREE.match(scene.small, at):
            yield _share(scene, "injured", counted, match.end(), "degree part")


def _share(scene: Scene, slot: Slot, counted: Counted, end: int, rule: str) -> Found:
    words = (counted.start, counted.end)
    value = replace(counted.count, as_said=scene.sentence.text[counted.start - scene.sentence.start : end])
    return found(scene.sentence, slot, value, words, (counted.start, scene.sentence.start + end), rule=rule)


def _named_part(scene: Scene, party: Party, wholes: Sequence[Found]) -> Iterator[Found]:
    """ "Nine people were killed, five of them children": five of the nine."""
    count = party.count
    if not party.part or not wholes or count is None or count.low is None or count.low < 2 or party.kind is None or party.head == "couple":
        return
    whole = wholes[-1]
    number = getattr(whole.value, "low", None) or getattr(whole.value, "high", None)
    if number is None or number <= count.low:
        return
    words = (party.start, party.end)
    value = replace(count, of=party.of)
    yield found(scene.sentence, whole.slot, value, words, words, rule="named part", stance=whole.stance)
