"""Scores of numbers killed and injured, as the independent scorer has them."""

from __future__ import annotations

import math
from typing import Any

from dateline.measure.gold import key_of
from dateline.measure.shares import ratio

Json = dict[str, Any]

COUNTED = ("killed", "injured")
MANY = 4  # killed and injured together, from which a case counts as a mass shooting


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Shares of cases with the right number, by `killed`, `injured` and `both`; no answer is wrong."""
    found = {str(key_of(p)): p for p in predictions}
    cases = [(numbers(row), found.get(str(key_of(row)), {})) for row in golds]
    fields = [f for f in COUNTED if any(f in truth for truth, _ in cases)]
    many = [(truth, told) for truth, told in cases if sum(truth.values()) >= MANY]
    figures: Json = {name: {} for name in ("exact", "within_one", "mae_log", "answered", "zero", "positive", "mass")}
    claims: Json = {}
    for field in fields:
        pairs = [(truth[field], told.get(field)) for truth, told in cases if field in truth]
        for name, value in _of_field(pairs).items():
            figures[name][field] = value
        if any(field in truth for truth, _ in many):
            figures["mass"][field] = _exact([(t[field], told.get(field)) for t, told in many if field in t])
        if any(told.get("claims") for _, told in cases):
            among = sum(truth[field] in _claimed(told, field) for truth, told in cases if field in truth)
            claims[field] = ratio(among, len(pairs))
    if len(fields) == len(COUNTED):
        figures["exact"]["both"] = _both([case for case in cases if len(case[0]) == len(COUNTED)])
        if many:
            figures["mass"]["both"] = _both(many)
    figures["mass"]["cases"] = len(many)
    return figures | ({"claims": claims} if claims else {})


def numbers(row: Json) -> dict[str, int]:
    """The numbers that a gold row states: killed, injured, or its fatalities as killed."""
    gold = row.get("gold", row)
    stated = {name: int(gold[name]) for name in COUNTED if gold.get(name) is not None}
    if not stated and gold.get("fatalities") is not None:
        return {"killed": int(gold["fatalities"])}
    return stated


def _of_field(pairs: list[tuple[int, int | None]]) -> dict[str, float | None]:
    """Figures of the pairs of right number and answer."""
    answered = [(truth, told) for truth, told in pairs if told is not None]
    apart = [abs(math.log1p(truth) - math.log1p(max(0, told))) for truth, told in answered]
    zero = [told for truth, told in pairs if truth == 0]
    return {
        "exact": _exact(pairs),
        "within_one": ratio(sum(abs(truth - told) <= 1 for truth, told in answered), len(pairs)),
        "mae_log": sum(apart) / len(apart) if apart else None,
        "answered": ratio(len(answered), len(pairs)),
        "zero": ratio(sum(told is not None and told > 0 for told in zero), len(zero)),
        "positive": _exact([pair for pair in pairs if pair[0] > 0]),
    }


def _exact(pairs: list[tuple[int, int | None]]) -> float:
    return ratio(sum(truth == told for truth, told in pairs), len(pairs))


def _both(cases: list[tuple[dict[str, int], Json]]) -> float:
    right = sum(all(told.get(f) == truth.get(f) for f in COUNTED) for truth, told in cases)
    return ratio(right, len(cases))


def _claimed(told: Json, field: str) -> list[int | None]:
    """Every value that the prediction says is claimed; its answer where it names none."""
    return (told.get("claims") or {}).get(field) or [told.get(field)]
