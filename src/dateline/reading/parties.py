"""Parties told by a description: "the group" is the armed group named just before, or stays as said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.language.pipeline import loaded_words
from dateline.model.claims import Speaker
from dateline.model.values import Actor
from dateline.reading.slots import Found

Values = Sequence[tuple[Sentence, list[Found]]]
_HEADS = re.compile(r"\b(?:group|force|movement|organi[sz]ation|militia|faction|outfit|army)$", re.I)
_SLOTS = frozenset({"perpetrator", "claimed_by", "target", "victim"})
_REACH = 2  # sentences back that a description may point to


def resolve_parties(values: Values) -> list[tuple[Sentence, list[Found]]]:
    """The values; a description of a group has the group's name where exactly one was named just before."""
    named: list[tuple[int, Hit]] = []
    out = []
    for sentence, founds in values:
        own = [h for h in sentence.of("armed_actors") if h.entry.get("id") and not h.entry.get("generic")]
        named += [(sentence.index, hit) for hit in own]
        out.append((sentence, [_resolved(found, sentence, named) for found in founds]))
    return out


def _resolved(found: Found, sentence: Sentence, named: list[tuple[int, Hit]]) -> Found:
    value = found.value
    if found.slot not in _SLOTS or not isinstance(value, Actor):
        return found
    if value.name and is_common(value.name):
        found = replace(found, value=replace(value, name=None))
        value = replace(value, name=None)
    if value.name or not _definite(found, sentence):
        return found
    near = [h for index, h in named if sentence.index - index <= _REACH and h.start < found.start]
    if len({h.entry.get("id") for h in near}) != 1:
        return found
    first = max(near, key=lambda h: len(h.text))
    return replace(found, value=replace(value, name=first.text, kind="group", id=first.entry.get("id")))


def is_common(name: str) -> bool:
    """Is a capitalised word no name but a common word for armed people, as at the start of a headline?"""
    if name.lower() in loaded_words():
        return True
    found = lexicon.load("armed_actors").get(name) or lexicon.load("forces").get(name)
    return found is not None and bool(found.get("generic"))


def unloaded(speaker: Speaker) -> Speaker:
    """The speaker without loaded words in the name ("regime forces" are forces); the words stay in its quote."""
    if speaker.name is None:
        return speaker
    words = speaker.name.split()
    kept = [w for w in words if not _dropped(w)]
    return speaker if len(kept) == len(words) else replace(speaker, name=" ".join(kept) or None)


def _dropped(word: str) -> bool:
    entry = lexicon.load("loaded").get(word)
    return entry is not None and entry.get("drop") == "1"


def _definite(found: Found, sentence: Sentence) -> bool:
    """ "the ... group": a definite article before it, a head noun for a group, no other name in it."""
    words = sentence.text[found.start - sentence.start : found.end - sentence.start]
    before = sentence.text[: found.start - sentence.start].rstrip().lower()
    definite = before.endswith((" the", " that", " this")) or before == "the" or words.lower().startswith("the ")
    return definite and bool(_HEADS.search(words)) and not re.search(r"(?<!^)\b[A-Z]", words.removeprefix("The "))
