"""Task `audit`: whole readings against documents annotated by hand.

The figures are those of the audit scorer, to the last digit, and the block `place_of_event` beside them;
docs/commands/evaluate.md says what each means.
"""

from __future__ import annotations

import difflib
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dateline.measure.audit_claims import match_claims, mistaken, score_claims, score_denials
from dateline.measure.audit_match import groups_of
from dateline.measure.audit_mentions import detect, judge_status, score_slots
from dateline.measure.audit_place import judge_place, place_figures
from dateline.measure.audit_score import Score, figures, total
from dateline.measure.audit_text import Folded, fold, same_name
from dateline.measure.audit_values import day
from dateline.measure.intervals import figure
from dateline.model.codec import to_json
from dateline.model.reading import Reading

Json = dict[str, Any]
ALIKE = 0.9  # share of a headline that must agree
_SEED = 20201117  # that of the audit scorer, so that the intervals are the same

Read = Callable[..., Reading]


def predict(row: Json, folder: Path, read: Read | None = None) -> Json:
    """The prediction for a gold row: the reading of its text, or of its page's bytes with nothing else."""
    if read is None:
        from dateline import service

        read = service.read
    if row.get("page"):
        page = folder / row["page"]
        reading = read(page.read_bytes(), name=page.name)
    else:
        meta = row.get("meta") or {}
        reading = read(row["text"], published=meta.get("published"), outlet=meta.get("outlet"), kind="text")
    return {"id": row["id"], "reading": to_json(reading)}


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """The figures of predictions against gold rows."""
    counted = total(score_each(golds, predictions))
    return figures(counted) | {"place_of_event": place_figures(counted.places)}


def score_each(golds: list[Json], predictions: list[Json]) -> list[Score]:
    """One score for each gold document, in order."""
    readings = {p["id"]: p.get("reading") for p in predictions}
    scores = []
    for line in golds:
        scores.append(Score())
        score_document(line, readings.pop(line["id"], None), scores[-1])
    if scores:
        scores[0].unknown = sorted(readings)
    return scores


def intervals(golds: list[Json], predictions: list[Json], paths: Sequence[str], draws: int) -> dict[str, list[float]]:
    """95 % intervals of figures, documents drawn with replacement, as the audit scorer draws them."""
    draw = random.Random(_SEED)
    scores = score_each(golds, predictions)
    seen: dict[str, list[float]] = defaultdict(list)
    for _ in range(draws):
        drawn = figures(total(draw.choices(scores, k=len(scores))))
        for path in paths:
            value = figure(drawn, path)
            if value is not None:
                seen[path].append(value)
    return {path: [sorted(v)[int(len(v) * share)] for share in (0.025, 0.975)] for path, v in seen.items()}


def score_document(line: Json, reading: Json | None, score: Score) -> None:
    """Counts one document; a reading of None is nothing found."""
    score.documents.append({"id": line["id"]})
    if reading is None:
        score.missing.append(line["id"])
        reading = {}
    gold = line["gold"]
    report = reading.get("report") or {}
    _score_agencies(gold, reading, score)
    text = Folded(str(report.get("text") or ""))
    golds, groups = gold["mentions"], groups_of(reading, text)
    incidents = detect(golds, groups, text, score)
    pairs = judge_status(golds, groups, text, score)
    for mention, group in incidents:
        score_slots(mention, group, score)
        judge_place(mention, group, reading, score.places)
    known = incidents + [p for p in pairs if not any(p[0] is g or p[1] is s for g, s in incidents)]
    claims: list[tuple[Json, Json]] = []
    for mention, group in known:
        found = match_claims(mention, group, text)
        for stance, number in mistaken(mention, group, found, text).items():
            score.claims["mistaken"] += number
            score.stances[stance]["given"] += number
        claims.extend(found)
    score_claims(golds, claims, text, score)
    score_denials(golds, known, claims, groups, score)
    _check_quotes(reading, score)
    _check_metadata(gold["report"], report, score)


def _score_agencies(gold: Json, reading: Json, score: Score) -> None:
    """Cited agencies count where a gold claim names them: as speaker or in `via`."""
    told = [n for m in gold["mentions"] for c in m["claims"] for n in [c["speaker"]["name"], *c["speaker"]["via"]]]
    cited = [a for a in gold["report"].get("agency_cited") or [] if same_name(a, told)]
    if not cited:
        return
    speakers = [c.get("speaker") or {} for m in reading.get("mentions") or [] for c in m.get("claims") or []]
    named = [str(n) for s in speakers for n in [s.get("name"), *(s.get("via") or [])] if n]
    score.metadata["agencies"]["wanted"] += len(cited)
    score.metadata["agencies"]["right"] += sum(same_name(a, named) for a in cited)


def _check_quotes(reading: Json, score: Score) -> None:
    text = (reading.get("report") or {}).get("text") or ""
    for mention in reading.get("mentions") or []:
        quoted = [mention.get("trigger") or {}, *(mention.get("claims") or [])]
        quoted += [c["speaker"] for c in mention.get("claims") or [] if (c.get("speaker") or {}).get("quote")]
        for item in quoted:
            if not item.get("quote"):
                continue
            score.quotes["all"] += 1
            start, end = item.get("start"), item.get("end")
            score.quotes["valid"] += (
                isinstance(start, int) and isinstance(end, int) and text[start:end] == item["quote"]
            )


def _check_metadata(gold: Json, report: Json, score: Score) -> None:
    if gold.get("outlet"):
        said = str(report.get("outlet") or "")
        wanted = [gold["outlet"], *gold.get("outlet_accept", ())]
        score.metadata["outlet"]["wanted"] += 1
        score.metadata["outlet"]["right"] += bool(said) and same_name(said, wanted)
    if gold.get("headline"):
        said, wanted_headline = fold(str(report.get("headline") or "")), fold(gold["headline"])
        alike = difflib.SequenceMatcher(None, said, wanted_headline).ratio()
        score.metadata["headline"]["wanted"] += 1
        score.metadata["headline"]["right"] += alike >= ALIKE
    if gold.get("published"):
        said_when = report.get("published") or {}
        start = said_when.get("start") if isinstance(said_when, dict) else said_when
        score.metadata["published_day"]["wanted"] += 1
        score.metadata["published_day"]["right"] += day(start) == day(gold["published"])
