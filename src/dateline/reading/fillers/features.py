"""The numbers by which a candidate is weighed. None of them is a name: what counts is where and how the words stand."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import numpy as np

from dateline.language.annotate import Annotated, Sentence
from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import ROLES, Candidate
from dateline.reading.fillers.relations import Relations, best_of
from dateline.reading.fillers.signals import Signals

SOURCES = ("tags", "runs", "phrase", "rule", "lexicon")
LEXICONS = ("armed_actors", "forces", "roles", "weapons", "outlets", "triggers")
_NUMBER = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|dozens?|hundreds)\b", re.I
)
_PERSON_WORDS = re.compile(
    r"\b(?:men|man|people|persons?|individuals?|youths?|women|woman|group|gang|members?|suspects?|gunmen|attackers?|"
    r"assailants?|terrorists?|guerrillas?|rebels?|militants?|soldiers|troops|commandos?|assassins?|criminals?)\b",
    re.I,
)
_BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}$", re.I)
_ONE = re.compile(r"\b(?:an?|one)\s+$", re.I)
_THE = re.compile(r"\bthe\s+$", re.I)
_AND = re.compile(r"\s*,?\s*and\b", re.I)
_AND_BEFORE = re.compile(r"\band\s+(?:the\s+)?$", re.I)
_OPEN = re.compile(r"\s*[-(]")
_OF = re.compile(r"\bof\s+(?:the\s+)?$", re.I)
_IN = re.compile(r"\b(?:in|at|near|on|from)\s+(?:the\s+)?$", re.I)
_BLAME = re.compile(
    r"\b(?:blam\w+|accus\w+|responsib\w+|claim\w+|attribut\w+|suspect\w+|perpetrat\w+|credited|admitt\w+)\b", re.I
)


Place = tuple[int, int, int]  # where a candidate stands at its surest: start, end, index of the sentence


def features(
    annotated: Annotated, found: Signals, candidates: Sequence[Candidate], among: Relations
) -> tuple[Floats, list[Place]]:
    """One row of numbers for each candidate, and the place where it stands at its surest."""
    if not candidates:
        return np.zeros((0, 0), dtype=np.float32), []
    sentences = list(annotated.body())
    where = _mentions(found, candidates)
    made = [_row(annotated.report.text, sentences, found, c, m) for c, m in zip(candidates, where, strict=True)]
    table = np.array([row for row, _ in made], dtype=np.float32)
    return np.concatenate([table, _among(among, table)], axis=1), [place for _, place in made]


def _mentions(found: Signals, candidates: Sequence[Candidate]) -> list[list[tuple[int, int]]]:
    """The pieces of each place of each candidate; the report's first piece where a place has none."""
    spans = np.array([span for c in candidates for span in c.spans], dtype=np.int64)
    first = np.searchsorted(found.tags.ends, spans[:, 0], side="right")
    last = np.searchsorted(found.tags.starts, spans[:, 1], side="left")
    pairs = [(a, b) if b > a else (0, 1) for a, b in zip(first.tolist(), last.tolist(), strict=True)]
    ends = np.cumsum([len(c.spans) for c in candidates]).tolist()
    return [pairs[end - len(c.spans) : end] for c, end in zip(candidates, ends, strict=True)]


def _row(
    text: str, sentences: Sequence[Sentence], found: Signals, candidate: Candidate, mentions: list[tuple[int, int]]
) -> tuple[list[float], Place]:
    role = ROLES.index(candidate.role)
    scores = [_span_score(found, role, a, b) for a, b in mentions]
    peaks = [float(found.roles[a:b, role].max()) for a, b in mentions]
    best = max(range(len(scores)), key=lambda n: scores[n] + 0.3 * peaks[n])
    a, b = mentions[best]
    start, end = candidate.spans[best]
    last = len(found.roles) - 1
    told = [float(found.told[m[0]]) for m in mentions]
    row = [
        *(1.0 if r == role else 0.0 for r in range(len(ROLES))),
        scores[best], 1 - math.prod(1 - s for s in scores), sum(peaks) / len(peaks), max(peaks), min(peaks),
        float(found.begins[a, role]), float(found.roles[a:b, role].mean()), float(found.roles[a:b, role].min()),
        float(found.roles[max(a - 1, 0), role]) if a else 0.0, float(found.roles[min(b, last), role]),
        *found.roles[a:b].max(axis=0).tolist(),
        told[best], max(told), sum(told) / len(told), len(mentions), float(sum(s > 0.2 for s in scores)),
        a / (last + 1), mentions[0][0] / (last + 1), float(mentions[0][0]), *found.report.tolist(), float(last),
    ]  # fmt: skip
    row += [1.0 if s in candidate.sources else 0.0 for s in SOURCES]
    sentence = sentences[int(found.sentence[a])]
    return row + _words(text, sentence, start, end), (start, end, sentence.index)


def _span_score(found: Signals, role: int, first: int, last: int) -> float:
    inside: list[float] = found.within[first + 1 : last, role].tolist()
    score = float(found.begins[first, role]) * math.prod(inside)
    return score * (1 - float(found.within[last, role])) if last < len(found.within) else score


def _words(text: str, sentence: Sentence, start: int, end: int) -> list[float]:
    """What the words and those around them look like."""
    words = text[start:end]
    before, after = text[max(0, start - 60) : start], text[end : end + 60]
    hits = [h for h in sentence.hits if h.start < end and start < h.end]
    names = {h.entry.lexicon for h in hits}
    kinds = {h.entry.get("kind") for h in hits}
    token = sentence.token_at(end - 1)
    row = [
        *(1.0 if lexicon in names else 0.0 for lexicon in LEXICONS),
        *(1.0 if kind in kinds else 0.0 for kind in ("military", "police", "official", "group")),
        len(words.split()), len(words), sum(c.isdigit() for c in words), bool(_NUMBER.search(words)),
        bool(_PERSON_WORDS.search(words)), bool(_ONE.search(before)),
        bool(_THE.search(before)), bool(_NUMBER.search(before[-14:])), bool(_BY.search(before)),
        before.rstrip()[-1:] == ",", after.lstrip()[:1] == ",", before.rstrip()[-1:] == "(", after[:1] == ")",
        bool(_AND.match(after)), bool(_AND_BEFORE.search(before)),
        bool(_BLAME.search(before)), bool(_BLAME.search(after)), '"' in before[-3:] + after[:3],
        bool(_OPEN.match(after)), bool(_OF.search(before)),
        bool(_IN.search(before)),
    ]  # fmt: skip
    return [float(v) for v in row] + _grammar(token)


_DEPS = ("nsubj", "nsubjpass", "dobj", "pobj", "agent", "compound", "appos", "conj", "attr", "poss")


def _grammar(token: object) -> list[float]:
    """Place of the last word in the parse; all zero where the sentence is not parsed."""
    dep, pos = getattr(token, "dep_", ""), getattr(token, "pos_", "")
    plural = getattr(token, "tag_", "") in ("NNS", "NNPS")
    return [*(float(dep == d) for d in _DEPS), float(pos == "PROPN"), float(pos == "NOUN"), float(plural)]


SCORE = len(ROLES)  # the column of `_row` that candidates are compared by


def _among(found: Relations, table: Floats) -> Floats:
    """How a candidate stands among the others: of its role, of its words, around or within its words, beside it."""
    scores = table[:, SCORE]
    ahead = scores[None, :] > scores[:, None]
    columns = [
        (found.role & ahead).sum(axis=1), np.maximum(best_of(scores, found.role), scores), found.role.sum(axis=1) + 1,
        best_of(scores, found.within), best_of(scores, found.within.T), found.within.sum(axis=1),
        found.within.sum(axis=0), best_of(scores, found.listed), best_of(scores, found.alike),
    ]  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)
