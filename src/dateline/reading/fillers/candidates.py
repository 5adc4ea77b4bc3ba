"""Candidates for the roles of an incident: words that the encoder, the parse, the rules or a lexicon propose."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from dateline.language.annotate import Annotated, Sentence, noun_chunks
from dateline.language.tagger import Floats, Tags
from dateline.reading.fillers.signals import Signals
from dateline.reading.slots import Found

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon", "Description")


@dataclass(frozen=True, slots=True)
class Reach:
    """How far candidates are looked for: the encoder's own spans from the probability `least`, runs of pieces that
    are in a role at least as surely as one of `runs`, noun phrases with a piece in it at least as surely as `near`."""

    least: float
    runs: tuple[float, ...]
    near: float


WIDE = Reach(0.01, (0.03, 0.12, 0.35), 0.005)  # every filler is wanted
NARROW = Reach(0.15, (0.35,), 0.2)  # only sure ones are, and what the rules found
LONGEST = 14  # words of a candidate
_OF_SLOT = {
    "perpetrator": ("PerpInd", "PerpOrg"), "claimed_by": ("PerpOrg",), "victim": ("Victim", "Description"),
    "killed": ("Description",), "injured": ("Description",), "abducted": ("Description", "Victim"),
    "target": ("Target",), "damage": ("Target",), "weapon": ("Weapon",),
}  # fmt: skip
_OF_LEXICON = {"armed_actors": ("PerpOrg", "PerpInd"), "weapons": ("Weapon",), "forces": ("PerpOrg",)}
_FRONT = re.compile(r"(?:(?:an?|the|this|that|these|those|his|her|its|their|some|other|another)\s+)+", re.I)
_PUNCTUATION = str.maketrans("", "", string.punctuation + "“”‘’")
_WORD = re.compile(r"\S+")


@dataclass(slots=True)
class Candidate:
    """Words proposed for a role, with every place where they stand and the finders that proposed them."""

    role: str
    key: str
    spans: list[tuple[int, int]]
    sources: set[str] = field(default_factory=set)


def key_of(words: str) -> str:
    """Words without case, punctuation and articles: what two tellings of one filler share."""
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", words.lower().translate(_PUNCTUATION)).split())


_word_key = lru_cache(maxsize=20_000)(key_of)  # the words of running text come again and again


def find_candidates(
    annotated: Annotated, told: Signals, founds: Iterable[tuple[Sentence, Found]], reach: Reach = WIDE
) -> list[Candidate]:
    """Every candidate of the report, each role's in text order."""
    text = annotated.report.text
    proposed: dict[tuple[str, str], Candidate] = {}
    seen: set[tuple[str, str, int, int]] = set()
    for source, role, start, end in _proposals(annotated, told, founds, reach):
        start, end = trimmed(text, start, end)
        key = key_of(text[start:end])
        if not key or len(key.split()) > LONGEST:
            continue
        candidate = proposed.setdefault((role, key), Candidate(role, key, []))
        candidate.sources.add(source)
        if (role, key, start, end) not in seen:
            seen.add((role, key, start, end))
            candidate.spans.append((start, end))
    everywhere(annotated, proposed.values())
    return list(proposed.values())


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without articles in front and marks at its ends; a blank may stay of nothing."""
    front = _FRONT.match(text, start, end)
    if front and front.end() < end:
        start = front.end()
    while start < end and text[start] in " \n\t\"'“”‘’([,;:.-":
        start += 1
    while end > start and text[end - 1] in ' \n\t"“”‘’)],;:-':
        end -= 1
    if end > start and text[end - 1] == "." and "." not in text[start : end - 1]:
        end -= 1
    return start, end


def everywhere(annotated: Annotated, candidates: Iterable[Candidate]) -> None:
    """Adds to each candidate the further places of the report where its words stand."""
    words = [(m.start(), m.end(), _word_key(m.group())) for s in annotated.body() for m in _words(annotated, s)]
    words = [w for w in words if w[2]]
    by_first: dict[str, list[int]] = {}
    for number, (_, _, word) in enumerate(words):
        by_first.setdefault(word, []).append(number)
    for candidate in candidates:
        wanted = candidate.key.split()
        known = {start for start, _ in candidate.spans}
        for number in by_first.get(wanted[0], ()):
            run = words[number : number + len(wanted)]
            if len(run) == len(wanted) and all(w[2] == x for w, x in zip(run, wanted, strict=True)):
                span = trimmed(annotated.report.text, run[0][0], run[-1][1])
                if span[0] not in known:
                    known.add(span[0])
                    candidate.spans.append(span)
        candidate.spans.sort()


def _words(annotated: Annotated, sentence: Sentence) -> Iterator[re.Match[str]]:
    return _WORD.finditer(annotated.report.text, sentence.start, sentence.end)


Proposal = tuple[str, str, int, int]


def _proposals(
    annotated: Annotated, told: Signals, founds: Iterable[tuple[Sentence, Found]], reach: Reach
) -> Iterator[Proposal]:
    yield from _tagged(annotated.report.text, told, reach)
    yield from _phrases(annotated, told, reach.near)
    for _, found in founds:
        for role in _OF_SLOT.get(found.slot, ()):
            yield "rule", role, found.start, found.end
    for sentence in annotated.body():
        for hit in sentence.of(*_OF_LEXICON):
            for role in _OF_LEXICON[hit.entry.lexicon]:
                if peak(told, role, hit.start, hit.end) > reach.near:
                    yield "lexicon", role, hit.start, hit.end


def peak(told: Signals, role: str, start: int, end: int) -> float:
    """How surely the surest piece within the offsets is in the role; 0 where the encoder read none of them."""
    first, last = told.tags.pieces(start, end)
    return float(told.roles[first:last, ROLES.index(role)].max()) if last > first else 0.0


def _tagged(text: str, told: Signals, reach: Reach) -> Iterator[Proposal]:
    """Spans that the encoder marks, and runs of pieces that are in a role surely enough."""
    tags = told.tags
    for number, role in enumerate(ROLES):
        for start, end in spans_of(told.begins[:, number], told.within[:, number], reach.least):
            yield "tags", role, int(tags.starts[start]), int(tags.ends[end - 1])
        for least in reach.runs:
            for start, end in _runs(told.roles[:, number] > least, tags):
                yield "runs", role, *_whole(text, int(tags.starts[start]), int(tags.ends[end - 1]))


def spans_of(begins: Floats, within: Floats, least: float) -> Iterator[tuple[int, int]]:
    """Piece spans whose probability (begins, then inside, then no more) is at least `least`."""
    after = np.append(within, 0.0)
    for start in np.flatnonzero(begins >= least):
        score = float(begins[start])
        for end in range(int(start) + 1, min(int(start) + 24, len(begins)) + 1):
            if score * (1 - after[end]) >= least:
                yield int(start), end
            score *= float(after[end])
            if score < least:
                break


def _runs(inside: np.ndarray, tags: Tags) -> Iterator[tuple[int, int]]:
    """Runs of marked pieces; a wide gap in the text ends one."""
    run: list[int] = []
    for place in np.flatnonzero(inside).tolist():
        if run and (place != run[-1] + 1 or tags.starts[place] - tags.ends[run[-1]] > 3):
            yield run[0], run[-1] + 1
            run = []
        run.append(place)
    if run:
        yield run[0], run[-1] + 1


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """A span widened to whole words."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def _phrases(annotated: Annotated, told: Signals, near: float) -> Iterator[Proposal]:
    """Noun phrases that the encoder holds at least possible, with and without what hangs on them."""
    tags, inside = told.tags, told.roles
    for sentence in annotated.body():
        first, last = tags.pieces(sentence.start, sentence.end)
        if sentence.doc is None or last == first or inside[first:last].max() < near:
            continue
        for start, end in _chunks(sentence):
            at, until = tags.pieces(start, end)
            peaks = inside[at:until].max(axis=0).tolist() if until > at else []
            for role, sure in zip(ROLES, peaks, strict=False):  # the head has places as well
                if sure >= near:
                    yield "phrase", role, start, end


def _chunks(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Noun chunks; also with a following "of ..." chunk, and the run of names at their end."""
    assert sentence.doc is not None
    chunks = noun_chunks(sentence.doc)
    starts = dict(chunks)
    doc, base = sentence.doc, sentence.start
    for start, end in chunks:
        spans = [(start, end)]
        if end < len(doc) and doc[end].lower_ == "of" and end + 1 in starts:
            spans.append((start, starts[end + 1]))
        names = end
        while names > start and doc[names - 1].pos_ == "PROPN":
            names -= 1
        if start < names < end:
            spans.append((names, end))
            spans.append((start, names))
        for a, b in spans:
            yield base + doc[a].idx, base + doc[b - 1].idx + len(doc[b - 1])
