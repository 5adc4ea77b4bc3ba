"""The task `toponyms`: place names in a text, and the points they mean.

The figures are those of the scorer for places, to the last digit. Demonyms ("Syrians") are answered with their
country's point, since some gold counts them as place names; a spatial phrase ("south of") does not move the point here.
With gold spans the predictions stand on exactly the gold spans, and only the choice of the place is measured.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from typing import Any

from dateline.language import pipeline
from dateline.language.annotate import annotate
from dateline.measure.attribution import plain_report
from dateline.measure.shares import prf, ratio
from dateline.places import Gazetteer, Toponym, kilometres, name_at, place_context, rows_meant
from dateline.reading.read import find_report_names
from dateline.service.reader import gazetteer
from dateline.settings import load

Json = dict[str, Any]
RIGHT_KM = 161.0  # the usual measure of the field: a hundred miles


def predict(row: Json, gold_spans: bool = False) -> Json:
    """The names found in the row's text, each with the point of its place or without coordinates.

    Of the row are read: the text, `meta.url`, `meta.domain` (as the outlet); with `gold_spans` the gold's offsets.
    """
    text, meta = str(row["text"]), row.get("meta") or {}
    opened = gazetteer(load().cache_dir)
    annotated = annotate(plain_report(text), pipeline.load(), everything=True)
    toponyms = find_report_names(annotated, opened)
    if gold_spans:
        toponyms = _on_gold(text, toponyms, row["gold"]["toponyms"], opened)
    context = place_context(opened, outlet=meta.get("domain"), url=meta.get("url"))
    meant = rows_meant(text, toponyms, context, opened)
    return {
        "id": str(row["id"]),
        "toponyms": [
            {"start": t.start, "end": t.end, "lat": place.lat if place else None, "lon": place.lon if place else None}
            for t, place in zip(toponyms, meant, strict=True)
        ],
    }


def _on_gold(text: str, found: list[Toponym], gold: list[Json], opened: Gazetteer) -> list[Toponym]:
    """The toponyms on exactly the gold spans: those found there, else the candidates of the words."""
    by_span = {(t.start, t.end): t for t in found}
    spans = sorted({(g["start"], g["end"]) for g in gold})
    return [by_span.get(span) or name_at(text, *span, opened) for span in spans]


@dataclass(slots=True)
class _Counts:
    """What is counted over all documents; the names are those of the scorer."""

    gold: int = 0
    predicted: int = 0
    exact: int = 0
    overlap: int = 0
    located: int = 0
    answered: int = 0
    right: int = 0
    placed: int = 0
    total: int = 0
    errors: list[float] = field(default_factory=list)


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Recognition of spans, resolution of those found, and both together, as the independent scorer has them."""
    found = {str(p["id"]): p.get("toponyms") or [] for p in predictions}
    counts = _Counts()
    for row in golds:
        _document(row["gold"]["toponyms"], found.get(str(row["id"]), []), counts)
    return {
        "recognition": {
            "exact": prf(counts.exact, counts.predicted, counts.gold),
            "overlap": prf(counts.overlap, counts.predicted, counts.gold),
        },
        "resolution": {
            "acc161": ratio(counts.right, counts.located),
            "acc161_answered": ratio(counts.right, counts.answered),
            "median_km": statistics.median(counts.errors) if counts.errors else None,
            "mean_km": statistics.fmean(counts.errors) if counts.errors else None,
            "scored": counts.located,
        },
        "end_to_end": prf(counts.right, counts.placed, counts.total),
        "toponyms_gold": counts.gold,
        "toponyms_gold_with_coordinates": counts.total,
        "toponyms_predicted": counts.predicted,
    }


def _document(gold: list[Json], told: list[Json], counts: _Counts) -> None:
    by_span = {(g["start"], g["end"]): g for g in gold}
    counts.gold += len(gold)
    counts.predicted += len(told)
    counts.total += sum(g.get("lat") is not None for g in gold)
    counts.overlap += _overlapping(sorted(by_span), told)
    for toponym in told:
        match = by_span.pop((toponym["start"], toponym["end"]), None)
        has = toponym.get("lat") is not None and toponym.get("lon") is not None
        if match is None:
            counts.placed += has
            continue
        counts.exact += 1
        if match.get("lat") is None:
            continue
        counts.located += 1
        counts.placed += has
        if has:
            apart = kilometres(match["lat"], match["lon"], toponym["lat"], toponym["lon"])
            counts.answered += 1
            counts.errors.append(apart)
            counts.right += apart <= RIGHT_KM


def _overlapping(free: list[tuple[int, int]], told: list[Json]) -> int:
    """Names that overlap a gold span of their own."""
    count = 0
    for toponym in sorted(told, key=lambda t: (t["start"], t["end"])):
        hit = next((s for s in free if s[0] < toponym["end"] and toponym["start"] < s[1]), None)
        if hit:
            free.remove(hit)
            count += 1
    return count
