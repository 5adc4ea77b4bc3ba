"""The task `times`: time expressions and their values, against TIMEX3-like gold.

Two kinds of rows are read. A text of prose is annotated like a TIMEX3 corpus: spans without prepositions,
times and
parts of a day in the value. A row whose whole text is one expression asks what date is meant: the span is
the whole
text, the value no finer than a day, and none where no date can be given ("in recent weeks").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dateline.measure.gold import load, rounded
from dateline.times import Anchor, find_times, resolve, timex
from dateline.times.timex import published_at

Json = dict[str, Any]
# Words that may surround the expression of a row that is nothing but one.
_AROUND_WORDS = """
    on in at since by until till from over during between the of for to before after through throughout
    within just
    only and around about local time
"""
_AROUND = frozenset(_AROUND_WORDS.split())
_NO_DATE = frozenset({"PAST_REF", "FUTURE_REF"})


def run(gold_path: str | Path) -> tuple[list[Json], Json]:
    """The predictions for a gold file, and their figures."""
    rows = load(Path(gold_path))
    predictions = [predict(row) for row in rows]
    return predictions, score(rows, predictions)


def predict(row: Json, folder: Path | None = None) -> Json:  # noqa: ARG001 - all tasks share the signature
    """One prediction line for a gold row; of the row only its text and `meta.dct` are read."""
    text, dct = str(row.get("text") or ""), (row.get("meta") or {}).get("dct")
    found = _whole(text, dct)
    if found is None:
        found = [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in timex(text, dct)]
    return {"id": str(row.get("id", row.get("incident_id"))), "timex": found}


def _whole(text: str, dct: str | None) -> list[Json] | None:
    """The answer to a row that is one expression and no prose; None for any other row."""
    expressions = find_times(text)
    if len(expressions) != 1:
        return None
    (found,) = expressions
    rest = text[: found.start] + " " + text[found.end :]
    if any(word.lower() not in _AROUND for word in re.findall(r"\w+", rest)):
        return None
    resolved = resolve(found, Anchor(published_at(dct)))
    value = None if resolved.timex_value in _NO_DATE else resolved.timex_value
    if value is not None and resolved.timex_type == "TIME":
        value = value[:10]
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return [{"start": start, "end": end, "type": resolved.timex_type, "value": value}]


def score(golds: Sequence[Json], predictions: Sequence[Json]) -> Json:
    """Figures of spans and values under the keys of the independent scorer, to four places."""
    by_id = {str(p["id"]): p for p in predictions}
    total = dict.fromkeys(("gold", "predicted", "strict", "relaxed", "valued", "days", "day_right"), 0)
    ids = [str(row.get("id", row.get("incident_id"))) for row in golds]
    for key, row in zip(ids, golds, strict=True):
        counts = _document(row["gold"]["timex"], by_id.get(key, {}).get("timex") or [])
        for name, count in counts.items():
            total[name] += count
    n_gold, n_predicted = total["gold"], total["predicted"]
    figures: Json = {
        "strict": _prf(total["strict"], n_predicted, n_gold),
        "relaxed": _prf(total["relaxed"], n_predicted, n_gold),
        "value_accuracy": _ratio(total["valued"], total["relaxed"]),
        "value": _prf(total["valued"], n_predicted, n_gold),
        "day_accuracy": _ratio(total["day_right"], total["days"]),
        "timex_gold": n_gold,
        "timex_predicted": n_predicted,
        "documents": len(ids),
        "documents_predicted": sum(key in by_id for key in ids),
        "unknown_ids": len(set(by_id) - set(ids)),
    }
    rounded_figures: Json = rounded(figures)
    return rounded_figures


def _document(gold: list[Json], predicted: list[Json]) -> dict[str, int]:
    """The counts of one document."""
    spans = {(t["start"], t["end"]) for t in predicted}
    pairs = _matched(gold, predicted)
    days = [_day(_value(t)) for t in gold]
    return {
        "gold": len(gold),
        "predicted": len(predicted),
        "strict": sum((t["start"], t["end"]) in spans for t in gold),
        "relaxed": len(pairs),
        "valued": sum(_value(gold[i]) == _value(predicted[j]) for i, j in pairs),
        "days": sum(day is not None for day in days),
        "day_right": sum(days[i] is not None and (_value(predicted[j]) or "")[:10] == days[i] for i, j in pairs),
    }


def _value(item: Json) -> str | None:
    """A value in one spelling: week numbers with two digits."""
    value = item.get("value")
    return None if value is None else re.sub(r"-W(\d)(?!\d)", r"-W0\1", str(value).strip())


def _day(value: str | None) -> str | None:
    found = re.match(r"\d{4}-\d\d-\d\d", value or "")
    return found.group() if found else None


def _matched(gold: list[Json], predicted: list[Json]) -> list[tuple[int, int]]:
    """The one-to-one pairs of overlapping spans: as many as can be, then with the most characters shared.

    Starting from no pair, each round adds one pair along the best chain of exchanges; every chain found so
    leaves the
    best assignment of its size.
    """
    overlaps = {
        (i, j): shared
        for i, g in enumerate(gold)
        for j, p in enumerate(predicted)
        if (shared := min(g["end"], p["end"]) - max(g["start"], p["start"])) > 0
    }
    of_gold: dict[int, int] = {}
    of_predicted: dict[int, int] = {}
    while chain := _best_chain(overlaps, of_gold, of_predicted):
        for i, j in chain:
            of_gold[i], of_predicted[j] = j, i
    return sorted(of_gold.items())


def _best_chain(
    overlaps: dict[tuple[int, int], int], of_gold: dict[int, int], of_predicted: dict[int, int]
) -> list[tuple[int, int]]:
    """The exchange that adds a pair and the most characters, by Bellman and Ford.

    Empty where none adds a pair.
    """
    gains: dict[int, int] = {i: 0 for i, _ in overlaps if i not in of_gold}
    chains: dict[int, list[tuple[int, int]]] = {i: [] for i in gains}
    best: tuple[int, list[tuple[int, int]]] | None = None
    for _ in range(len(of_gold) + 1):
        changed = False
        for (i, j), shared in overlaps.items():
            if i not in gains or of_gold.get(i) == j:
                continue
            gain, chain = gains[i] + shared, [*chains[i], (i, j)]
            owner = of_predicted.get(j)
            if owner is None:
                if best is None or gain > best[0]:
                    best = (gain, chain)
            elif gain - overlaps[owner, j] > gains.get(owner, -(10**9)):
                gains[owner], chains[owner] = gain - overlaps[owner, j], chain
                changed = True
        if not changed:
            break
    return best[1] if best else []


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _prf(hits: float, predicted: float, gold: float) -> dict[str, float]:
    p, r = _ratio(hits, predicted), _ratio(hits, gold)
    return {"p": p, "r": r, "f1": _ratio(2 * p * r, p + r)}
