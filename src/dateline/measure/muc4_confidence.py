"""Scores of how surely an organisation is said to have done it, where the organisation is given (`--gold-spans`).

Three values, as far as readers agree on them: told as fact, claimed or admitted, suspected (by whomever, or possible).
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
VALUES = {
    "REPORTED AS FACT": "fact",
    "CLAIMED OR ADMITTED": "claimed",
    "SUSPECTED OR ACCUSED": "suspected",
    "SUSPECTED OR ACCUSED BY AUTHORITIES": "suspected",
    "POSSIBLE": "suspected",
}


def score_confidences(documents: list[tuple[Json, Json]]) -> Json:
    """Share of right values, and F1 of each of the three with their mean. Where a key allows several, each is right."""
    pairs: list[tuple[list[str], str]] = []
    for gold, prediction in documents:
        told = prediction.get("confidences") or []
        taken: set[int] = set()
        for number, template in enumerate(gold["templates"]):
            for item in template["perp_organisations"]:
                wanted = [VALUES[v] for v in _listed(item.get("confidence")) if v in VALUES]
                fits = (
                    n for n, t in enumerate(told)
                    if n not in taken and t["template"] == number and t["organisation"] == item.get("strings")
                )  # fmt: skip
                if wanted and (place := next(fits, None)) is not None:
                    taken.add(place)
                    pairs.append((wanted, next((VALUES[v] for v in told[place]["confidence"] if v in VALUES), "")))
    return _figures(pairs)


def _figures(pairs: list[tuple[list[str], str]]) -> Json:
    truth = [given if given in wanted else wanted[0] for wanted, given in pairs]
    values: Json = {}
    for value in dict.fromkeys(VALUES.values()):
        right = sum(t == value == given for t, (_, given) in zip(truth, pairs, strict=True))
        both = sum(given == value for _, given in pairs) + truth.count(value)
        values[value] = {"f1": 2 * right / both if both else None, "gold": truth.count(value)}
    known = [v["f1"] for v in values.values() if v["f1"] is not None]
    hits = sum(t == given for t, (_, given) in zip(truth, pairs, strict=True))
    return {
        "organisations": len(pairs),
        "accuracy": hits / len(pairs) if pairs else None,
        "macro_f1": sum(known) / len(known) if known else None,
        "values": values,
    }


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else [str(v) for v in value or ()]
