"""Our figures of labels agree with the independent program."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from dateline.measure import gold
from dateline.measure.intervals import intervals
from dateline.measure.labels_score import score

Json = dict[str, Any]
LABELS = ["ARREST", "FORCE", "KILL", "RAID"]
HEADLINE = ("accuracy", "micro_f1", "macro_f1", "weighted_f1", "any.f1")


def some(draw: random.Random) -> list[str]:
    return sorted({draw.choice(LABELS) for _ in range(draw.choice((0, 0, 1, 2)))})


def guess(truth: list[str], draw: random.Random) -> list[str]:
    return truth if draw.random() < 0.6 else some(draw)


def documents(field: str, draw: random.Random) -> tuple[list[Json], list[Json]]:
    """Gold and predictions with a label, several, or some for each sentence, and documents without any answer."""
    golds: list[Json] = []
    told: list[Json] = []
    for n in range(50):
        sentences = [some(draw) for _ in range(draw.randint(1, 4))]
        truth: Json = {"label": draw.choice(LABELS)} if field == "label" else {field: some(draw)}
        golds.append({"id": str(n), "gold": truth | {"sentences": [{"labels": s} for s in sentences]}})
        answer: Json = {"id": str(n), "sentences": [guess(s, draw) for s in sentences]}
        answer |= {"label": draw.choice(LABELS)} if field == "label" else {"labels": guess(truth[field], draw)}
        told.append(answer if draw.random() < 0.8 else {"id": str(n)})
    return golds, told[3:]


@pytest.mark.parametrize("field", ["label", "labels", "doc"])
def test_figures_agree_with_the_independent_program(field: str, independent: Callable[..., Json]) -> None:
    golds, told = documents(field, random.Random(field))
    theirs = independent("labels", golds, told, "--bootstrap", "20")
    ours = score(golds, told)
    ours["interval_95"] = intervals(score, golds, told, HEADLINE, 20)
    assert gold.rounded(ours) == {key: theirs[key] for key in ours} and ("any" in ours) == (field != "label")


def test_figures_of_sentences_agree_with_the_independent_program(independent: Callable[..., Json]) -> None:
    golds, told = documents("doc", random.Random(7))
    theirs = independent("labels", golds, told, "--sentences")
    ours = gold.rounded(score(golds, told, "sentences"))
    assert ours == {key: theirs[key] for key in ours} and ours["items"] > len(golds)


def test_the_gold_itself_is_all_right_and_nothing_is_all_wrong() -> None:
    rows = [{"id": "a", "gold": {"labels": ["KILL", "ARREST"]}}, {"id": "b", "gold": {"labels": []}}]
    same = score(rows, [{"id": r["id"]} | r["gold"] for r in rows])
    assert same["accuracy"] == same["macro_f1"] == same["weighted_f1"] == same["any"]["f1"] == 1.0
    none = score(rows, [])
    assert none["accuracy"] == none["macro_f1"] == none["any"]["f1"] == 0.0


def test_a_rare_label_weighs_as_much_as_a_common_one_only_in_the_macro_figure() -> None:
    rows = [{"id": str(n), "gold": {"label": "RAID" if n == 0 else "KILL"}} for n in range(10)]
    figures = score(rows, [{"id": str(n), "label": "KILL"} for n in range(10)])
    assert figures["macro_f1"] < 0.5 < 0.8 < figures["weighted_f1"] and figures["accuracy"] == 0.9
    assert "any" not in figures


def test_another_number_of_sentences_is_refused() -> None:
    rows = [{"id": "a", "gold": {"sentences": [{"labels": ["KILL"]}]}}]
    with pytest.raises(ValueError, match="2 sentences given, 1 wanted"):
        score(rows, [{"id": "a", "sentences": [[], []]}])
