"""Headline forms: "Police: two dead", "Two dead: embassy", "Two dead - police"."""

from __future__ import annotations

import re

from dateline.language.annotate import Sentence
from dateline.reading.attribution import documents, phrases, sources
from dateline.reading.attribution.drafts import Draft

_AT_END = re.compile(r"(?::|\s[-–—])\s+((?:[\w.’'-]+\s?){1,6})$")
_AFTER_COMMA = re.compile(r",\s+((?:[\w’'-]+\s?){1,3})$")
_AT_START = re.compile(r"^((?:[\w.’'-]+\s?){1,6}):\s+\S")


def headline_drafts(sentence: Sentence) -> list[Draft]:
    """The attribution of a headline that names its source before or after a colon or dash."""
    if sentence.kind != "headline" or sentence.doc is None:
        return []
    for pattern, left in ((_AT_END, True), (_AT_START, False), (_AFTER_COMMA, True)):
        match = pattern.search(sentence.text)
        if pattern is _AFTER_COMMA and not (match and _bare_speaker(match.group(1))):
            continue
        if match and (draft := _draft(sentence, match, left)):
            return [draft]
    return []


def _bare_speaker(words: str) -> bool:
    """After a comma only a noun for a speaker counts ("Bomb hits convoy, embassy"): a place may stand there too."""
    entry = documents.speakers().get(words.split()[-1].lower())
    return entry is not None and entry.get("kind") in ("police", "military", "office", "official", "medical", "witness")


def _draft(sentence: Sentence, match: re.Match[str], left: bool) -> Draft | None:
    doc = sentence.doc
    assert doc is not None
    named = [t for t in doc if match.start(1) <= t.idx < match.end(1) and not t.is_space]
    if not named or not _names_speaker(sentence, named[0].i, named[-1].i):
        return None
    first, last = named[0].i, named[-1].i
    mark = first - 1 if left else last + 1
    content = (0, first - 2) if left else (last + 2, len(doc) - 1)
    if mark < 0 or mark >= len(doc) or content[0] > content[1]:
        return None
    return Draft(
        sentence=sentence,
        cue=(mark, mark),
        group=(min(first, mark), max(last, mark)),
        content=(content,),
        speaker=sources.read(sentence, phrases.Phrase(first, last, last)),
        source=(first, last),
        stance="asserts",
        kind="headline",
        left=left,
    )


def _names_speaker(sentence: Sentence, first: int, last: int) -> bool:
    """Ends in a speaker's noun, a name of our lexicons, or is a person's name."""
    doc = sentence.doc
    assert doc is not None
    if any(t.pos_ in ("VERB", "AUX") and t.tag_ in ("VBZ", "VBD", "MD") for t in doc[first : last + 1]):
        return False
    words = [t.lower_ for t in doc[first : last + 1]]
    known = any(documents.speakers().get(" ".join(words[k:])) for k in range(len(words)))
    labels = {t.ent_type_ for t in doc[first : last + 1]}
    hit = sources.sentence_hit(sentence, first, last, "roles", "forces", "armed_actors", "outlets")
    return known or hit is not None or bool(labels & {"PERSON", "ORG", "GPE"})
