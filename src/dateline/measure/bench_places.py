"""The benchmark of places: finding names, resolving them, and looking one up, apart from the parsing before it."""

from __future__ import annotations

import statistics
import time
from typing import Any

from dateline import places
from dateline.language import pipeline
from dateline.language.annotate import annotate
from dateline.measure.attribution import plain_report
from dateline.places import names
from dateline.reading.read import find_report_names
from dateline.service.reader import gazetteer
from dateline.settings import load

Json = dict[str, Any]
WARM_UP = 3


def places_speed(texts: list[str]) -> Json:
    """Milliseconds a text takes, p50 and p95, for finding its names and for resolving them; microseconds a look-up.

    A look-up is one not answered from memory: the answers kept are forgotten before.
    """
    opened = gazetteer(load().cache_dir)
    finding: list[float] = []
    resolving: list[float] = []
    keys: dict[str, None] = {}
    for number, text in enumerate([*texts[:WARM_UP], *texts]):
        annotated = annotate(plain_report(text), pipeline.load())
        begun = time.perf_counter()
        toponyms = find_report_names(annotated, opened)
        found = time.perf_counter()
        places.resolve_places(text, toponyms, places.PlaceContext(), opened)
        ended = time.perf_counter()
        keys.update(dict.fromkeys(names.key_of(t.text) for t in toponyms))
        if number >= min(WARM_UP, len(texts)):
            finding.append(found - begun)
            resolving.append(ended - found)
    return {"finding": _spread(finding), "resolving": _spread(resolving), "lookup_us": _lookup(opened, list(keys))}


def _spread(seconds: list[float]) -> Json:
    ordered = sorted(seconds)
    return {
        "p50_ms": round(1000 * statistics.median(ordered), 2),
        "p95_ms": round(1000 * ordered[round(0.95 * (len(ordered) - 1))], 2),
    }


def _lookup(opened: places.Gazetteer, keys: list[str]) -> float | None:
    opened.lookup.cache_clear()
    begun = time.perf_counter()
    for key in keys:
        opened.lookup(key)
    return round(1e6 * (time.perf_counter() - begun) / len(keys), 1) if keys else None
