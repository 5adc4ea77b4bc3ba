"""Parts of a number of casualties: "two of them seriously", "two of them fatally", "including four civilians"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.model.values import Count
from dateline.model.vocabulary import Slot
from dateline.reading.counts import Counted
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.party import Party

_OF_THEM = r"(?:\sof\s(?:them|whom|those|the\svictims))?"
_DEEDS = r"(?!\s(?:shot|stabbed|wounded|injured|hit|hurt|struck|beaten|shooting|stabbing|ill|sick))"
# Both over small letters, from the end of a number on.
_FATALLY = re.compile(rf"{_OF_THEM}\s(?:were\s)?fatally\b{_DEEDS}")
_BY_DEGREE = re.compile(rf"{_OF_THEM}\s(?:seriously|critically|gravely|severely|badly|slightly|lightly)\b{_DEEDS}")
_AMONG = re.compile(
    r"\sof\s(?:them|whom)\b(?P<by>\s(?:for|in|at|from|on|by|near|with|as)\b(?!\s(?:critical|serious|stable)))?"
)
_WHOLE = frozenset({"killed", "injured"})


def fill(scene: Scene, told: Sequence[Found]) -> list[Found]:
    """The parts told of the numbers that the rules before found in the sentence."""
    out = list(_degrees(scene))
    wholes = [f for f in told if f.slot in _WHOLE and f.value is not None]
    for party in scene.parties if wholes else ():
        if party.part:
            out.extend(_named_part(scene, party, wholes))
    if wholes and (" of them" in scene.small or " of whom" in scene.small):
        out.extend(f for f in _of_them(scene, wholes) if not any(f.start < o.end and o.start < f.end for o in out))
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
    words = (counted.start, scene.sentence.start + end)
    value = replace(counted.count, as_said=scene.sentence.text[counted.start - scene.sentence.start : end])
    return found(scene.sentence, slot, value, words, words, rule=rule)


def _named_part(scene: Scene, party: Party, wholes: Sequence[Found]) -> Iterator[Found]:
    """ "Thirteen people, including four civilians, were wounded": four of the thirteen."""
    count, words = party.count, (party.start, party.end)
    if count is not None and party.kind is not None and party.head != "couple":
        yield from _part_of(scene, replace(count, of=party.of), words, wholes)


def _of_them(scene: Scene, wholes: Sequence[Found]) -> Iterator[Found]:
    """ "Nine people were killed, five of them children": five of the nine."""
    base = scene.sentence.start
    for counted in scene.counts:
        match = _AMONG.match(scene.small, counted.end - base)
        if match is None or not scene.small[: counted.start - base].endswith(", "):
            continue
        party = next((p for p in scene.parties if p.start == counted.start), None)
        people = party is not None and bool(party.core) and party.kind is not None
        if people or match["by"]:
            value = replace(counted.count, of=party.of if people and party is not None else None)
            yield from _part_of(scene, value, (counted.start, counted.end), wholes)


def _part_of(scene: Scene, value: Count, words: tuple[int, int], wholes: Sequence[Found]) -> Iterator[Found]:
    whole = next((f for f in reversed(wholes) if f.start < words[0]), None)
    if whole is None or value.low is None or value.low < 2 or not isinstance(whole.value, Count):
        return
    if max(whole.value.low or 0, whole.value.high or 0) > value.low:
        yield found(scene.sentence, whole.slot, value, words, words, rule="named part", stance=whole.stance)
