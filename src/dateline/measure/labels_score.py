"""Scores of labels (one for a document, several, or several for each sentence), as the independent scorer has them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from dateline.measure.gold import key_of
from dateline.measure.shares import prf, ratio

Json = dict[str, Any]
Labels = frozenset[str]

FIELDS = ("label", "labels", "doc", "event_type")
SENTENCES = "sentences"


def score(golds: list[Json], predictions: list[Json], field: str | None = None) -> Json:
    """Figures of the labels in `field`, else in the first of FIELDS that a row's gold has, else in its sentences.

    Raises ValueError where a prediction has other than one list of labels for each sentence.
    """
    found = {str(key_of(p)): p for p in predictions}
    pairs: list[tuple[Labels, Labels]] = []
    several = False
    for row in golds:
        name = field or next((f for f in FIELDS if f in row["gold"]), SENTENCES)
        told = found.get(str(key_of(row)), {})
        if name == SENTENCES:
            pairs += _sentences(row, told)
        else:
            answer = next((told[key] for key in (name, "labels", "label") if told.get(key) is not None), None)
            pairs.append((_labels(row["gold"].get(name)), _labels(answer)))
        several = several or name == SENTENCES or isinstance(row["gold"].get(name), list)
    figures = _figures(pairs, bool(predictions))
    if several:
        both = sum(bool(gold) and bool(told) for gold, told in pairs)
        figures["any"] = prf(both, sum(bool(told) for _, told in pairs), sum(bool(gold) for gold, _ in pairs))
    return figures


def _sentences(row: Json, told: Json) -> list[tuple[Labels, Labels]]:
    wanted = row["gold"][SENTENCES]
    answers = told.get(SENTENCES) or [[]] * len(wanted)
    if len(answers) != len(wanted):
        raise ValueError(f"{key_of(row)}: {len(answers)} sentences given, {len(wanted)} wanted")
    return [(_labels(w["labels"]), _labels(a)) for w, a in zip(wanted, answers, strict=True)]


def _labels(value: Any) -> Labels:
    """One label, several or none as a set."""
    return frozenset([value]) if isinstance(value, str) else frozenset(map(str, value or ()))


def _figures(pairs: list[tuple[Labels, Labels]], answered: bool) -> Json:
    right, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for gold, told in pairs:
        right.update(gold & told)
        given.update(told)
        wanted.update(gold)
    names = sorted({*wanted, *given})
    by_label = {name: prf(right[name], given[name], wanted[name]) | {"gold": wanted[name]} for name in names}
    same = sum(gold == told for gold, told in pairs)
    return {
        "accuracy": ratio(same, len(pairs)) if answered else 0.0,
        "micro_f1": prf(right.total(), given.total(), wanted.total())["f1"],
        "macro_f1": ratio(sum(figures["f1"] for figures in by_label.values()), len(by_label)),
        "weighted_f1": ratio(sum(f["f1"] * f["gold"] for f in by_label.values()), wanted.total()),
        "labels": by_label,
        "items": len(pairs),
    }
