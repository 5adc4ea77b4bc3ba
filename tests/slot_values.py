"""Slot values of one sentence, as short pairs for tests."""

from __future__ import annotations

from dateline.language import lexicon, pipeline
from dateline.language.annotate import LEXICONS, Sentence
from dateline.model.values import Actor, Count, Thing
from dateline.reading.slots import Found, fill
from dateline.reading.slots.weapons import COME_UPON

BASE = 1000  # sentences stand somewhere in a report, not at its start


def sentence(text: str, *, parsed: bool = True) -> Sentence:
    """The words as an annotated sentence."""
    hits = [hit for name in LEXICONS for hit in lexicon.load(name).find(text, BASE)]
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    doc = pipeline.load().parse([text])[0] if parsed else None
    return Sentence(0, 0, "body", BASE, BASE + len(text), text, True, tuple(hits), doc)


def told(text: str, *slots: str, parsed: bool = True) -> list[tuple[str, object]]:
    """(slot, value) pairs: counts as (low, high), actors and things as words, nothing as (None, stance)."""
    out: list[tuple[str, object]] = []
    for found in fill(sentence(text, parsed=parsed)):
        if (slots and found.slot not in slots) or found.rule == COME_UPON:  # those are told only where they are denied
            continue
        match found.value:
            case Count(low=low, high=high):
                out.append((found.slot, (low, high)))
            case Actor(as_said=words) | Thing(as_said=words):
                out.append((found.slot, words))
            case None:
                out.append((found.slot, (None, found.stance)))
    return out


def only(text: str, slot: str) -> Found:
    """The one value of a slot in the words."""
    found = [f for f in fill(sentence(text)) if f.slot == slot]
    assert len(found) == 1, found
    return found[0]
