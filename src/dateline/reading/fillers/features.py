"""The numbers by which a candidate is weighed. None of them is a name: what counts is where and how the words stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from dateline.language.annotate import Annotated, Sentence
from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import ROLES, Candidate
from dateline.reading.fillers.signals import Signals

SOURCES = ("tags", "runs", "phrase", "rule", "lexicon")
LEXICONS = ("armed_actors", "forces", "roles", "weapons", "outlets", "triggers")
_NUMBER = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|dozens?|hundreds)\b", re.I)
_PERSON_WORDS = re.compile(
    r"\b(?:men|man|people|persons?|individuals?|youths?|women|woman|group|gang|members?|suspects?|gunmen|attackers?|"
    r"assailants?|terrorists?|guerrillas?|rebels?|militants?|soldiers|troops|commandos?|assassins?|criminals?)\b",
    re.I,
)
_BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}$", re.I)
_BLAME = re.compile(
    r"\b(?:blam\w+|accus\w+|responsib\w+|claim\w+|attribut\w+|suspect\w+|perpetrat\w+|credited|admitt\w+)\b", re.I
)


Place = tuple[int, int, int]  # where a candidate stands at its surest: start, end, index of the sentence


def features(annotated: Annotated, found: Signals, candidates: Sequence[Candidate]) -> tuple[Floats, list[Place]]:
    """One row of numbers for each candidate, and the place where it stands at its surest."""
    if not candidates:
        return np.zeros((0, 0), dtype=np.float32), []
    sentences = list(annotated.body())
    made = [_row(annotated.report.text, sentences, found, c) for c in candidates]
    table = np.array([row for row, _ in made], dtype=np.float32)
    return np.concatenate([table, _among(candidates, table)], axis=1), [place for _, place in made]


def _row(text: str, sentences: Sequence[Sentence], found: Signals, candidate: Candidate) -> tuple[list[float], Place]:
    role = ROLES.index(candidate.role)
    mentions = [m for a, b in candidate.spans if (m := found.tags.pieces(a, b))[1] > m[0]]
    if not mentions:
        mentions = [(0, 1)]
    scores = [_span_score(found, role, a, b) for a, b in mentions]
    peaks = [float(found.roles[a:b, role].max()) for a, b in mentions]
    best = int(np.argmax([s + 0.3 * p for s, p in zip(scores, peaks, strict=True)]))
    a, b = mentions[best]
    start, end = candidate.spans[min(best, len(candidate.spans) - 1)]
    last = len(found.roles) - 1
    told = [float(found.told[m[0]]) for m in mentions]
    row = [
        *(1.0 if r == role else 0.0 for r in range(len(ROLES))),
        scores[best], 1 - float(np.prod([1 - s for s in scores])), float(np.mean(peaks)), max(peaks), min(peaks),
        float(found.begins[a, role]), float(found.roles[a:b, role].mean()), float(found.roles[a:b, role].min()),
        float(found.roles[max(a - 1, 0), role]) if a else 0.0, float(found.roles[min(b, last), role]),
        *found.roles[a:b].max(axis=0).tolist(), *found.arguments[a:b].max(axis=0).tolist(),
        *found.kinds[a:b, 2:].max(axis=0).tolist(),
        *found.left[a].tolist(), *found.right[b - 1].tolist(),
        told[best], max(told), float(np.mean(told)), len(mentions), float(sum(s > 0.2 for s in scores)),
        a / (last + 1), mentions[0][0] / (last + 1), float(mentions[0][0]), *found.report.tolist(), float(last),
    ]  # fmt: skip
    row += [1.0 if s in candidate.sources else 0.0 for s in SOURCES]
    sentence = sentences[int(found.sentence[a])]
    return row + _words(text, sentence, start, end), (start, end, sentence.index)


def _span_score(found: Signals, role: int, first: int, last: int) -> float:
    score = float(found.begins[first, role]) * float(np.prod(found.within[first + 1 : last, role]))
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
        bool(_PERSON_WORDS.search(words)), bool(re.search(r"\b(?:an?|one)\s+$", before, re.I)),
        bool(re.search(r"\bthe\s+$", before, re.I)), bool(_NUMBER.search(before[-14:])), bool(_BY.search(before)),
        before.rstrip()[-1:] == ",", after.lstrip()[:1] == ",", before.rstrip()[-1:] == "(", after[:1] == ")",
        bool(re.match(r"\s*,?\s*and\b", after, re.I)), bool(re.search(r"\band\s+(?:the\s+)?$", before, re.I)),
        bool(_BLAME.search(before)), bool(_BLAME.search(after)), '"' in before[-3:] + after[:3],
        bool(re.match(r"\s*[-(]", after)), bool(re.search(r"\bof\s+(?:the\s+)?$", before, re.I)),
        bool(re.search(r"\b(?:in|at|near|on|from)\s+(?:the\s+)?$", before, re.I)),
    ]  # fmt: skip
    return [float(v) for v in row] + _grammar(token)


_DEPS = ("nsubj", "nsubjpass", "dobj", "pobj", "agent", "compound", "appos", "conj", "attr", "poss")


def _grammar(token: object) -> list[float]:
    """Place of the last word in the parse; all zero where the sentence is not parsed."""
    dep, pos = getattr(token, "dep_", ""), getattr(token, "pos_", "")
    plural = getattr(token, "tag_", "") in ("NNS", "NNPS")
    return [*(float(dep == d) for d in _DEPS), float(pos == "PROPN"), float(pos == "NOUN"), float(plural)]


SCORE, PEAK = len(ROLES), len(ROLES) + 3  # columns of `_row` that candidates are compared by


def _among(candidates: Sequence[Candidate], table: Floats) -> Floats:
    """How a candidate stands among the others: of its role, of the same words, around or within its words, beside it."""
    out = np.zeros((len(candidates), 9), dtype=np.float32)
    by_role: dict[str, list[int]] = {}
    by_key: dict[str, list[int]] = {}
    for number, candidate in enumerate(candidates):
        by_role.setdefault(candidate.role, []).append(number)
        by_key.setdefault(candidate.key, []).append(number)
    for numbers in by_role.values():
        scores = table[numbers, SCORE]
        order = np.argsort(-scores, kind="stable")
        for rank, at in enumerate(order):
            mine = candidates[numbers[at]]
            words = f" {mine.key} "
            around = [n for n in numbers if n != numbers[at] and words in f" {candidates[n].key} "]
            inside = [n for n in numbers if n != numbers[at] and f" {candidates[n].key} " in words]
            listed = [table[n, SCORE] for n in numbers if n != numbers[at] and beside(mine, candidates[n])]
            out[numbers[at], :8] = (
                rank, scores.max(), len(numbers),
                max((table[n, SCORE] for n in around), default=0.0), max((table[n, SCORE] for n in inside), default=0.0),
                len(around), len(inside), max(listed, default=0.0),
            )  # fmt: skip
    for numbers in by_key.values():
        for n in numbers:
            out[n, 8] = max((table[m, SCORE] for m in numbers if m != n), default=0.0)
    return out


def beside(one: Candidate, other: Candidate) -> bool:
    """Do the two stand in one list (a comma or "and" between them)?"""
    for a, b in one.spans[:4]:
        for c, d in other.spans[:4]:
            gap = c - b if c >= b else a - d
            if 0 < gap <= 8:
                return True
    return False
