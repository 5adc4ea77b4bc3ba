"""Victims told apart from their number: "including two children", "three of the dead were teachers"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.model.values import Actor
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

_SPARED = re.compile(r"(?:\bnot|\bnever|n['’]t)\s(?:\w+\s){0,2}[\w-]+$|\bun(?:hurt|harmed|injured|scathed)$", re.I)
_OF_THEM = re.compile(
    r"(?:\d+|[a-z]+) of (?:them|whom)\s(?:(?:were|was|are|is)\s)?(?:an?\s)?(?=(?:[a-z-]+\s){0,2}$)", re.I
)
_NOBODY = words("no_victims")
_PLAIN = words("plain_people")
# Words without which `_DEAD` and `_OF_THEM` find nothing: most sentences have none of them.
_HARMED = re.compile(r"dead|victim|wounded|injured|killed|hostage|deceased|them|whom")
_DEAD = re.compile(
    r"\b(?:of the (?:dead|victims|wounded|injured|killed|hostages)|(?:all |"
    r"both )?(?:of )?the (?:dead|victims?|wounded|injured|deceased)|"
    r"the (?:[\w-]+ ){0,2}(?:killed|dead|wounded|injured)|(?:of|among) (?:them|those killed|the dead))"
    r"\s(?:(?:were|was|are|is|as|have been|has been|included?|including)\s)*(?:(?:identified|named) as\s)?$",
    re.I,
)
_JOINED = re.compile(r"(?:,|\sand)\s(?:and\s)?$")
_LONGEST_JOINT = 12  # characters: no words that the pattern finds are longer


def worth_telling(item: Found, every: list[Found]) -> bool:
    """Is the value no victim, or one whose words say who it is better than others of the sentence do?"""
    if item.slot != "victim" or not isinstance(item.value, Actor):
        return True
    said = item.value.as_said.lower()
    if item.value.name is not None or said not in _PLAIN | _NOBODY:
        return True
    return said in _PLAIN and not any(_better(other, item) for other in every)


def _better(other: Found, item: Found) -> bool:
    """Does a description of those harmed by the same predicate stand beside ("men, identified as teachers")?"""
    if not other.rule.startswith("victim:") or other.anchor != item.anchor or not isinstance(other.value, Actor):
        return False
    return other.value.as_said.lower() not in _PLAIN | _NOBODY


def fill(scene: Scene) -> list[Found]:
    """Victims that a description tells; their numbers are parts and are not told again."""
    return [*_victims(scene), *_of_them(scene)]


def _victims(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    harmed = [p for p in scene.harm if p.slot in ("killed", "injured", "abducted")]
    harmed = [p for p in harmed if not _SPARED.search(sentence.text[: p.end - sentence.start])]
    told, looked = False, _HARMED.search(scene.small) is not None
    for party in scene.parties:
        at = party.start - sentence.start
        match = _DEAD.search(sentence.text, 0, at) if looked else None
        part = party.part and bool(harmed)
        joined = told and _JOINED.search(sentence.text, max(0, at - _LONGEST_JOINT), at) is not None
        told = False
        if party.bare or not (party.kind or (part and party.name)) or not (match or part or joined):
            continue
        told = True
        anchor = _anchor(party, match, sentence.start, [(p.start, p.end) for p in harmed if p.start < party.start])
        words = (party.core_start, party.core_end)
        yield found(sentence, "victim", party.actor(), words, anchor, rule="victim:described")


def _of_them(scene: Scene) -> Iterator[Found]:
    """ "five of them children": those who are counted as a part."""
    sentence = scene.sentence
    told = "of them" in scene.small or "of whom" in scene.small
    for hit in scene.people if told else ():
        match = _OF_THEM.search(sentence.text, 0, hit.start - sentence.start)
        if match is not None and hit.text.lower() not in _NOBODY | _PLAIN:
            start = sentence.start + match.end()
            value = Actor(scene.words(start, hit.end), kind=hit.entry.get("kind") or None)
            anchor = (sentence.start + match.start(), start)
            yield found(sentence, "victim", value, (start, hit.end), anchor, rule="victim:of them")


def _anchor(party: Party, match: re.Match[str] | None, base: int, harmed: list[tuple[int, int]]) -> tuple[int, int]:
    """The word that says what befell them: the last one before, else the words for the dead."""
    if harmed:
        return harmed[-1]
    return (base + match.start(), base + match.end()) if match else (party.start, party.end)
