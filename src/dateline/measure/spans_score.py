"""Scores of typed spans (entities, triggers, arguments, facts, realis), as the independent scorer has them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from dateline.measure.gold import key_of
from dateline.measure.shares import prf, ratio

Json = dict[str, Any]
Item = tuple[int, int, str]

_PEOPLE = ("victim", "shooter")
_SINGLE = ("city", "place_details", "clock_time", "time_of_day", "weapon", "shots")


def score(golds: list[Json], predictions: list[Json], field: str) -> Json:
    """Figures of the predicted `spans` against one field of the gold: exact, overlapping, untyped, by type."""
    found = {str(key_of(p)): p.get("spans") or [] for p in predictions}
    right, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    untyped = [0, 0, 0]
    overlapping = 0
    for row in golds:
        gold = gold_spans(row["gold"], field)
        told = {(s["start"], s["end"], s.get("type", "")) for s in found.get(str(key_of(row)), ())}
        right.update(kind for _, _, kind in gold & told)
        given.update(kind for _, _, kind in told)
        wanted.update(kind for _, _, kind in gold)
        overlapping += _overlapping(sorted(gold), sorted(told))
        bare, bare_told = {item[:2] for item in gold}, {item[:2] for item in told}
        for place, number in enumerate((len(bare & bare_told), len(bare_told), len(bare))):
            untyped[place] += number
    kinds = sorted({*wanted, *given})
    types = {kind: prf(right[kind], given[kind], wanted[kind]) | {"gold": wanted[kind]} for kind in kinds}
    return {
        "exact": prf(right.total(), given.total(), wanted.total()),
        "overlap": prf(overlapping, given.total(), wanted.total()),
        "untyped": prf(*untyped),
        "macro_f1": ratio(sum(figures["f1"] for figures in types.values()), len(types)),
        "types": types,
        "spans_gold": wanted.total(),
        "spans_predicted": given.total(),
    }


def gold_spans(gold: Json, field: str) -> set[Item]:
    """The spans of a field with their types; things without a place in the text are left out."""
    pairs = _FIELDS[field](gold)
    return {(span["start"], span["end"], kind) for span, kind in pairs if span and "start" in span}


def _entities(gold: Json) -> list[tuple[Json | None, str]]:
    return [(entity, entity["type"]) for entity in gold["entities"]]


def _triggers(gold: Json) -> list[tuple[Json | None, str]]:
    return [(event["trigger"], event["type"]) for event in gold["events"]]


def _realis(gold: Json) -> list[tuple[Json | None, str]]:
    return [(event["trigger"], event["realis"]) for event in gold["events"]]


def _arguments(gold: Json) -> list[tuple[Json | None, str]]:
    return [(a, f"{event['type']}/{a['role']}") for event in gold["events"] for a in event["arguments"]]


def _facts(gold: Json) -> list[tuple[Json | None, str]]:
    people = [(who, person) for who in _PEOPLE for person in gold[f"{who}s"]]
    told = [(person.get(fact), f"{who}_{fact}") for who, person in people for fact in ("name", "age")]
    return told + [(gold.get(fact), fact) for fact in _SINGLE]


_FIELDS = {
    "entities": _entities,
    "triggers": _triggers,
    "arguments": _arguments,
    "facts": _facts,
    "realis": _realis,
}


def _overlapping(free: list[Item], told: list[Item]) -> int:
    """How many told spans have a gold span of their own, of their type, with a character in common."""
    count = 0
    for start, end, kind in told:
        hit = next((item for item in free if item[2] == kind and item[0] < end and start < item[1]), None)
        if hit:
            free.remove(hit)
            count += 1
    return count
