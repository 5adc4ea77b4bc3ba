"""Scores of task `muc4`: entities, templates of five roles, all slots, relevance, as the independent scorer has them.

A prediction holds any of `entities`, `templates_gtt` and `templates`; what no prediction holds is not scored. Where the
organisations were given it holds `confidences` only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dateline.measure.gold import key_of
from dateline.measure.matching import Pairs, best_pairs_of_sides
from dateline.measure.muc4_confidence import score_confidences
from dateline.measure.muc4_slots import folded, score_slots
from dateline.measure.shares import prf, prf_of_sides, ratio

Json = dict[str, Any]
Entity = list[str]
Template = tuple[str, dict[str, list[Entity]]]
Documents = list[tuple[Json, Json]]  # the gold of each document beside its prediction, {} where there is none

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
KEYS = frozenset({"entities", "templates_gtt", "templates"})
_SEARCHED = 50_000  # mappings of a document's templates that are all tried; above, a best matching stands in


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """The figures of every part that some prediction has; of all parts where there is no prediction."""
    has = {key for p in predictions for key in p} or KEYS
    documents = _documents(golds, predictions)
    figures: Json = {}
    if "confidences" in has:
        figures["confidence"] = score_confidences(documents)
    if "entities" in has:
        figures["ree"] = _score_entities(documents)
    if "templates_gtt" in has:
        figures["gtt"] = _score_templates(documents)
    if "templates" in has:
        figures["all_slots"] = score_slots(documents)
    if has & {"templates", "templates_gtt"}:
        figures["relevance"] = score_relevance(golds, predictions)
    return figures


def _documents(golds: list[Json], predictions: list[Json]) -> Documents:
    found = {str(key_of(p)): p for p in predictions}
    return [(row["gold"], found.get(str(key_of(row)), {})) for row in golds]


def _entities(groups: list[Any] | None) -> list[Entity]:
    """Entities as lists of folded mentions; a mention is a string, a pair of string and offset, or has `text`."""
    return [[_mention(m) for m in group] for group in groups or () if group]


def _mention(value: Any) -> str:
    if isinstance(value, dict):
        return folded(value["text"])
    return folded(value if isinstance(value, str) else value[0])


def _within(told: Entity, gold: Entity) -> bool:
    """Whether every mention told is one of the gold entity."""
    return set(told) <= set(gold)


def _score_entities(documents: Documents) -> Json:
    """CEAF-REE: entities of each role put one to one to gold ones."""
    right, given, wanted = (dict.fromkeys(ROLES, 0) for _ in range(3))
    for gold, prediction in documents:
        told = prediction.get("entities") or {}
        for role in ROLES:
            golds, guesses = _entities(gold["entities"].get(role)), _entities(told.get(role))
            right[role] += len(best_pairs_of_sides([[float(_within(p, g)) for g in golds] for p in guesses]))
            given[role] += len(guesses)
            wanted[role] += len(golds)
    return {
        "micro": prf(sum(right.values()), sum(given.values()), sum(wanted.values())),
        "roles": {r: prf(right[r], given[r], wanted[r]) | {"gold": wanted[r]} for r in ROLES},
    }


def _score_templates(documents: Documents) -> Json:
    """Templates mapped so that the micro F1 of their types and entities is greatest in each document."""
    counts = {slot: [0, 0, 0, 0] for slot in ("incident_type", *ROLES)}  # right, given, found, wanted
    for gold, prediction in documents:
        told = [_template(t, "attack") for t in prediction.get("templates_gtt") or ()]
        golds: list[Template] = []
        for template in map(_template, gold["templates_gtt"]):
            if template not in golds:
                golds.append(template)
        for slot, count in counts.items():
            count[1] += _size(told, slot)
            count[3] += _size(golds, slot)
        gains = {
            (i, j): _gain(one, other)
            for i, one in enumerate(told)
            for j, other in enumerate(golds)
            if one[0] in other[0]
        }
        sizes = (sum(_size(told, s) for s in counts), sum(_size(golds, s) for s in counts))
        for pair in _mapped(gains, (len(told), len(golds)), sizes):
            for slot, (right, found) in gains[pair].items():
                counts[slot][0] += right
                counts[slot][2] += found
    total = [sum(column) for column in zip(*counts.values(), strict=True)]
    return {
        "micro": prf_of_sides(*total),
        "slots": {slot: prf_of_sides(*count) | {"gold": count[3]} for slot, count in counts.items()},
    }


def _template(template: Json, otherwise: str = "") -> Template:
    kind = str(template.get("incident_type") or otherwise)
    return kind.lower() if otherwise else kind, {role: _entities(template.get(role)) for role in ROLES}


def _size(templates: list[Template], slot: str) -> int:
    return len(templates) if slot == "incident_type" else sum(len(roles[slot]) for _, roles in templates)


def _gain(told: Template, gold: Template) -> dict[str, tuple[int, int]]:
    """For each slot: how many told entities lie in a gold one, and how many gold ones hold a told one."""
    gain = {"incident_type": (1, 1)}
    for role in ROLES:
        ours, theirs = told[1][role], gold[1][role]
        right = sum(any(_within(p, g) for g in theirs) for p in ours)
        found = sum(any(_within(p, g) for p in ours) for g in theirs)
        gain[role] = (right, found)
    return gain


Gains = dict[tuple[int, int], dict[str, tuple[int, int]]]


def _mapped(gains: Gains, shape: tuple[int, int], sizes: tuple[int, int]) -> Pairs:
    """The mapping with the greatest F1, the first of equals."""
    worth = {
        pair: (sum(right for right, _ in gain.values()), sum(found for _, found in gain.values()))
        for pair, gain in gains.items()
    }
    told, golds = shape
    options = [[j for j in range(golds) if (i, j) in worth] for i in range(told)]
    ways = 1
    for option in options:
        ways *= len(option) + 1
    if ways > _SEARCHED:
        shares = {pair: ratio(r, sizes[0]) + ratio(f, sizes[1]) for pair, (r, f) in worth.items()}
        return best_pairs_of_sides([[shares.get((i, j), 0.0) for j in range(golds)] for i in range(told)])

    def f1(mapping: Pairs) -> float:
        right, found = (sum(worth[pair][side] for pair in mapping) for side in (0, 1))
        return prf_of_sides(right, sizes[0], found, sizes[1])["f1"]

    return max(_mappings(options, 0, frozenset()), key=f1)


def _mappings(options: list[list[int]], row: int, taken: frozenset[int]) -> Iterator[Pairs]:
    """Every way to give the rows from `row` on a column of their own or none."""
    if row == len(options):
        yield []
        return
    for column in options[row]:
        if column not in taken:
            for rest in _mappings(options, row + 1, taken | {column}):
                yield [(row, column), *rest]
    yield from _mappings(options, row + 1, taken)


def score_relevance(golds: list[Json], predictions: list[Json]) -> dict[str, float]:
    """Figures of the documents that tell an incident at all; a prediction says so by any template."""
    right = given = wanted = 0
    for gold, prediction in _documents(golds, predictions):
        told = bool(prediction.get("templates") or prediction.get("templates_gtt"))
        relevant = bool(gold["templates"])
        right, given, wanted = right + (told and relevant), given + told, wanted + relevant
    return prf(right, given, wanted)
