"""Task `copies`: are near-copies of reports found, and nothing else?

The copies are made here, of every text given: so any JSON Lines file whose rows have a `text` can be the gold. Every
text and all its copies form one family; a pair across families is a false one, unless the one holds half of the other.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

from dateline.incidents.copies import Sketch, candidates, compare, sketch
from dateline.intake import Given, read_text
from dateline.measure.gold import key_of
from dateline.measure.shares import ratio
from dateline.model.errors import BrokenInput
from dateline.model.report import Report

Json = dict[str, Any]

VARIANTS = ("lead", "trimmed", "reheadlined", "edited", "shuffled", "embedded")
_LEAD, _TRIMMED, _EDITED = 1 / 3, 0.6, 0.15
_DAY = "2021-05-11"
_HEADLINES = (
    "What is known so far",
    "Officials give details after the night's events",
    "Update from our correspondents",
)
_DATELINES = ("PORT ELSEWHERE, May 12 (Other Wire) -- ", "From our bureau — ", "")


def predict(row: Json) -> Json:
    """How many shingles and postings the sketch of the row's text has, and of each of its copies."""
    report = report_of(row["text"])
    own = sketch(report)
    return {"id": str(key_of(row)), "shingles": own.size, "postings": len(own.postings)}


def report_of(text: str) -> Report:
    """The text as intake reads it, with its headline told from its body. Raises BrokenInput where it is none."""
    taken = read_text(text, Given(kind="text"))
    if taken.report is None:
        raise BrokenInput(f"no report in the text: {taken.error}")
    return taken.report


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Recall of each kind of copy, and the precision of all pairs found, over every pair of the texts and copies."""
    answered = {p["id"] for p in predictions}
    rows = [row for row in golds if str(key_of(row)) in answered]
    bases = {str(key_of(row)): report_of(row["text"]) for row in rows}
    families, sketches = _families(bases)
    found = set(candidates({k: (s, _DAY) for k, s in sketches.items()}))
    looked_at = len(found)
    found = {pair for pair in found if compare(sketches[pair[0]], sketches[pair[1]]).found}
    right = sum(bool(families[one] & families[other]) for one, other in found)
    recall = {}
    for variant in VARIANTS:
        pairs = [(key, f"{key}/{variant}") for key in bases if f"{key}/{variant}" in sketches]
        recall[variant] = ratio(sum(pair in found for pair in pairs), len(pairs))
    sizes = Counter(len(s.postings) for s in sketches.values())
    return {
        "recall": recall,
        "pairs": {"precision": ratio(right, len(found)), "found": len(found), "looked_at": looked_at},
        "originals_taken_for_copies": sum(
            one in bases and other in bases and bases[one].text_hash != bases[other].text_hash for one, other in found
        ),
        "texts": len(sketches),
        "postings_mean": ratio(sum(n * many for n, many in sizes.items()), len(sketches)),
    }


def _families(bases: dict[str, Report]) -> tuple[dict[str, set[str]], dict[str, Sketch]]:
    """The sketches of all texts and copies, and of which texts each holds words."""
    texts = {key: report.text_hash for key, report in bases.items()}  # a text given twice is one
    families = {key: {texts[key]} for key in bases}
    sketches = {key: sketch(report) for key, report in bases.items()}
    keys = sorted(bases)
    for number, key in enumerate(keys):
        host = keys[(number + 1) % len(keys)]
        for variant, text in variants(bases[key], bases[host], key).items():
            name = f"{key}/{variant}"
            families[name] = {texts[key], texts[host]} if variant == "embedded" else {texts[key]}
            sketches[name] = sketch(report_of(text))
    return families, sketches


def variants(report: Report, host: Report, seed: str) -> dict[str, str]:
    """The copies of a report by name; a half of it is put into the host. The same for one seed."""
    draw = random.Random(f"copies {seed}")
    paragraphs, others = paragraphs_of(report), paragraphs_of(host)
    words = [word for part in others for word in part.split()]
    heading = [report.headline] if report.headline else []
    shuffled = paragraphs[:]
    draw.shuffle(shuffled)
    middle = len(others) // 2
    half = _cut(paragraphs, 0.5, from_end=draw.random() < 0.5)
    return {
        "lead": _joined(heading + _cut(paragraphs, _LEAD)),
        "trimmed": _joined(heading + _cut(paragraphs, _TRIMMED)),
        "reheadlined": _joined([draw.choice(_HEADLINES), draw.choice(_DATELINES) + paragraphs[0], *paragraphs[1:]]),
        "edited": _joined(heading + [_edited(part, words, draw) for part in paragraphs]),
        "shuffled": _joined(heading + shuffled),
        "embedded": _joined(([host.headline] if host.headline else []) + others[:middle] + half + others[middle:]),
    }


def paragraphs_of(report: Report) -> list[str]:
    """The paragraphs of the body; of a report without any, its text."""
    found = [report.text[p.start : p.end] for p in report.passages if p.kind in ("body", "list")]
    return found or [report.text]


def _joined(parts: list[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip())


def _cut(paragraphs: list[str], share: float, *, from_end: bool = False) -> list[str]:
    """The first (or last) words of the paragraphs, this share of all, the paragraph at the cut cut within."""
    left = round(share * sum(len(part.split()) for part in paragraphs))
    out: list[str] = []
    for part in reversed(paragraphs) if from_end else paragraphs:
        words = part.split()
        if left <= 0:
            break
        kept = words[-left:] if from_end else words[:left]
        out.append(part if len(kept) == len(words) else " ".join(kept))
        left -= len(words)
    return out[::-1] if from_end else out


def _edited(part: str, words: list[str], draw: random.Random) -> str:
    """The paragraph with some words left out, replaced or added."""
    out: list[str] = []
    for word in part.split():
        if draw.random() >= _EDITED:
            out.append(word)
        elif (way := draw.randrange(3)) == 0:
            out.append(draw.choice(words))
        elif way == 1:
            out += [word, draw.choice(words)]
    return " ".join(out)
