"""Our figures of the killed and injured agree with the independent program."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from dateline.measure import gold
from dateline.measure.casualties_score import score
from dateline.measure.intervals import intervals

Json = dict[str, Any]
HEADLINE = ("exact.killed", "exact.injured", "exact.both", "within_one.killed", "positive.killed")


def cases(shape: str, draw: random.Random) -> tuple[list[Json], list[Json]]:
    """Cases stated flat, in a gold, or as fatalities; answers off by a few, missing, with or without claims."""
    golds: list[Json] = []
    told: list[Json] = []
    for n in range(60):
        killed, injured = draw.choice((0, 0, 1, 2, 5)), draw.choice((0, 1, 3))
        if shape == "fatalities":
            golds.append({"id": str(n), "gold": {"fatalities": killed}})
        elif shape == "flat":
            golds.append({"incident_id": str(n), "killed": killed, "injured": draw.choice((injured, None))})
        else:
            golds.append({"id": str(n), "gold": {"killed": killed, "injured": injured}})
        answer: Json = {name: draw.choice((value, value + 1, None)) for name, value in
                        (("killed", killed), ("injured", injured))}  # fmt: skip
        if shape == "gold" and draw.random() < 0.8:
            answer["claims"] = {"killed": [killed, 9][draw.randint(0, 1) :], "injured": []}
        told.append({"incident_id" if shape == "flat" else "id": str(n)} | answer)
    return golds, told[4:]


@pytest.mark.parametrize("shape", ["gold", "flat", "fatalities"])
def test_figures_agree_with_the_independent_program(shape: str, independent: Callable[..., Json]) -> None:
    golds, told = cases(shape, random.Random(shape))
    if shape == "flat":  # a mass shooting of which one number is not stated stops the independent program
        golds = [g for g in golds if g["injured"] is not None or g["killed"] < 4]
        told = [t for t in told if t["incident_id"] in {g["incident_id"] for g in golds}]
    theirs = independent("casualties", golds, told, "--bootstrap", "20")
    ours = score(golds, told)
    ours["interval_95"] = intervals(score, golds, told, HEADLINE, 20)
    assert gold.rounded(ours) == {key: theirs[key] for key in ours}
    assert ("claims" in ours) == (shape == "gold") and ("both" in ours["exact"]) == (shape != "fatalities")


def test_the_gold_itself_is_all_right_and_nothing_is_all_wrong() -> None:
    rows = [{"incident_id": "1", "killed": 0, "injured": 4}, {"incident_id": "2", "killed": 3, "injured": 0}]
    same, none = score(rows, rows), score(rows, [])
    assert same["exact"] == {"killed": 1.0, "injured": 1.0, "both": 1.0} and same["mae_log"]["killed"] == 0.0
    assert none["exact"] == {"killed": 0.0, "injured": 0.0, "both": 0.0} and none["mae_log"]["killed"] is None


def test_a_number_where_nobody_was_hurt_is_told_apart() -> None:
    rows = [{"id": "1", "gold": {"killed": 0, "injured": 0}}, {"id": "2", "gold": {"killed": 5, "injured": 0}}]
    figures = score(rows, [{"id": "1", "killed": 1, "injured": 0}, {"id": "2", "killed": 4, "injured": 0}])
    assert figures["zero"]["killed"] == 1.0 and figures["within_one"]["killed"] == 1.0
    assert figures["mass"] == {"killed": 0.0, "injured": 1.0, "both": 0.0, "cases": 1}
