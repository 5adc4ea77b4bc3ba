"""Scores of task `attribution`: sources, cues and contents found, as the independent scorer has them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from dateline.measure.shares import prf, ratio

Json = dict[str, Any]
Parts = dict[str, set[int]]

PARTS = ("source", "cue", "content")
HALF = 0.5  # of the characters of two contents together must be shared


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Precision, recall and F1 over characters and over attributions, and how often the source is right."""
    found = {p["id"]: p.get("attributions") or [] for p in predictions}
    counts: Counter[str] = Counter()
    characters = {part: [0, 0, 0] for part in PARTS}
    for row in golds:
        gold = [_characters(a) for a in row["gold"]["attributions"]]
        told = [_characters(a) for a in found.get(row["id"], [])]
        for part in PARTS:
            wanted: set[int] = set().union(*(a[part] for a in gold))
            given: set[int] = set().union(*(a[part] for a in told))
            for place, number in enumerate((len(wanted & given), len(given), len(wanted))):
                characters[part][place] += number
        counts.update(gold=len(gold), predicted=len(told))
        counts.update(_matched(gold, told))
    return {
        "characters": {part: prf(*numbers) for part, numbers in characters.items()},
        "content_strict": prf(counts["strict"], counts["predicted"], counts["gold"]),
        "content": prf(counts["half"], counts["predicted"], counts["gold"]),
        "joint": prf(counts["joint"], counts["predicted"], counts["gold"]),
        "source_accuracy": ratio(counts["source_right"], counts["sourced"]),
        "attributions_gold": counts["gold"],
        "attributions_predicted": counts["predicted"],
    }


def _characters(attribution: Json) -> Parts:
    """The character positions of each part."""
    out: Parts = {}
    for part in PARTS:
        places: set[int] = set()
        for span in attribution.get(part) or []:
            start, end = (span["start"], span["end"]) if isinstance(span, dict) else span[:2]
            places.update(range(start, end))
        out[part] = places
    return out


def _matched(gold: list[Parts], told: list[Parts]) -> Counter[str]:
    """Counts the pairs of one document, taken greedily: most shared content first, then source, then cue."""
    pairs = []
    for i, one in enumerate(gold):
        for j, other in enumerate(told):
            shared = len(one["content"] & other["content"])
            if shared:
                share = shared / len(one["content"] | other["content"])
                source = bool(one["source"] & other["source"]) or not (one["source"] or other["source"])
                pairs.append((share, source, bool(one["cue"] & other["cue"]), -i, -j))
    counts: Counter[str] = Counter()
    used_gold: set[int] = set()
    used_told: set[int] = set()
    for share, source, _, i, j in sorted(pairs, reverse=True):
        if share < HALF:
            break
        if i in used_gold or j in used_told:
            continue
        used_gold.add(i)
        used_told.add(j)
        wanted = gold[-i]["source"]
        counts.update(half=1, strict=int(share == 1), joint=int(source), sourced=int(bool(wanted)))
        counts["source_right"] += bool(wanted & told[-j]["source"])
    return counts
