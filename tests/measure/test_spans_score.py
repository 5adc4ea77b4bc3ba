"""Our figures of spans agree with the independent program, and the tasks of spans predict in its shape."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline.measure import entities, events, facts, realis, spans_score, tasks

Json = dict[str, Any]
KINDS = ["Person", "Weapon", "Location"]
FIELDS = {"entities": ("entities", None), "facts": ("facts", None), "realis": ("realis", None)} | {
    field: ("events", field) for field in ("triggers", "arguments")
}


def span(draw: random.Random, **more: Any) -> Json:
    start = draw.randrange(120)
    return {"start": start, "end": start + draw.randint(1, 9)} | more


def document(draw: random.Random, name: str) -> Json:
    """A document with gold of every field; some arguments and facts have no place in the text."""

    def fact() -> Json | None:
        return draw.choice([None, {"text": "x"}, span(draw), span(draw)])

    def people() -> list[Json]:
        return [{"name": fact(), "age": fact()} for _ in range(draw.randint(0, 3))]

    told = [
        {
            "type": draw.choice(["Attack", "Die"]),
            "realis": draw.choice(["Actual", "Other"]),
            "trigger": span(draw),
            "arguments": [
                draw.choice([{"role": "Place"}, span(draw, role="Place"), span(draw, role="Victim")])
                for _ in range(draw.randint(0, 3))
            ],
        }
        for _ in range(draw.randint(0, 6))
    ]
    single = {name: fact() for name in ("city", "place_details", "clock_time", "time_of_day", "weapon", "shots")}
    named = [span(draw, type=draw.choice(KINDS)) for _ in range(draw.randint(0, 8))]
    return {
        "id": name,
        "gold": {"entities": named, "events": told, "victims": people(), "shooters": people()} | single,
    }


def nearly(row: Json, field: str, draw: random.Random) -> Json:
    """A prediction that is partly right, with one span twice."""
    told = [
        {"start": start, "end": end + draw.choice((0, 0, 0, 2)), "type": kind}
        for start, end, kind in sorted(spans_score.gold_spans(row["gold"], field))
        if draw.random() < 0.8
    ]
    return {"id": row["id"], "spans": told + told[:1] + [span(draw, type="Person"), span(draw)]}


@pytest.mark.parametrize("field", FIELDS)
def test_figures_agree_with_the_independent_program(field: str, independent: Callable[..., Json]) -> None:
    draw = random.Random(field)
    golds = [document(draw, f"d{n}") for n in range(40)]
    told = [nearly(row, field, draw) for row in golds[2:]]
    theirs = independent("spans", golds, told, "--field", field, "--bootstrap", "20")
    name, choice = FIELDS[field]
    ours = tasks.task(name).score(golds, told, tasks.Choices(field=choice, bootstrap=20))
    assert ours == {key: theirs[key] for key in ours} and ours["exact"]["f1"] > 0


def test_events_without_a_field_give_triggers_and_arguments(independent: Callable[..., Json]) -> None:
    draw = random.Random(8)
    golds = [document(draw, f"d{n}") for n in range(20)]
    told = [nearly(row, "triggers", draw) | {"arguments": nearly(row, "arguments", draw)["spans"]} for row in golds]
    ours = tasks.task("events").score(golds, told)
    theirs = independent("spans", golds, told, "--field", "triggers")
    assert {key: ours[key] for key in ours if key != "arguments"} == {k: theirs[k] for k in ours if k != "arguments"}
    alone = [{"id": p["id"], "spans": p["arguments"]} for p in told]
    assert ours["arguments"]["exact"] == independent("spans", golds, alone, "--field", "arguments")["exact"]


@pytest.mark.parametrize("field", FIELDS)
def test_the_gold_itself_is_all_right_and_nothing_is_all_wrong(field: str) -> None:
    row = document(random.Random(0), "x")
    same = [{"start": s, "end": e, "type": t} for s, e, t in spans_score.gold_spans(row["gold"], field)]
    figures = spans_score.score([row], [{"id": "x", "spans": same}], field)
    assert figures["exact"]["f1"] == figures["overlap"]["f1"] == figures["macro_f1"] == 1.0
    assert spans_score.score([row], [], field)["exact"]["f1"] == 0.0


def test_a_span_of_the_wrong_type_counts_only_untyped_and_a_shifted_one_only_by_overlap() -> None:
    row = {"id": "x", "gold": {"entities": [{"start": 0, "end": 5, "type": "A"}, {"start": 9, "end": 12, "type": "A"}]}}
    told = [{"id": "x", "spans": [{"start": 0, "end": 5, "type": "B"}, {"start": 8, "end": 12, "type": "A"}]}]
    figures = entities.score([row], told)
    assert (figures["exact"]["r"], figures["untyped"]["r"], figures["overlap"]["r"]) == (0.0, 0.5, 0.5)


def test_predictions_have_the_shape_of_the_scorer(monkeypatch: pytest.MonkeyPatch) -> None:
    row = document(random.Random(0), "x") | {"text": "A bomb went off."}
    one, other = {"start": 2, "end": 6, "type": "T"}, {"start": 0, "end": 1, "type": "T/R"}
    monkeypatch.setattr(events, "event_spans", lambda _text: ([one], [other]))
    monkeypatch.setattr(entities, "entity_spans", lambda _text: [one])
    monkeypatch.setattr(facts, "fact_spans", lambda _text: [one])
    assert events.predict(row) == {"id": "x", "spans": [one], "arguments": [other]}
    assert events.predict(row, field="arguments") == {"id": "x", "spans": [other]}
    assert entities.predict(row) == facts.predict(row) == {"id": "x", "spans": [one]}


def test_realis_on_gold_spans_stands_on_exactly_the_triggers() -> None:
    row = document(random.Random(0), "x") | {"text": "A bomb went off."}
    wanted = {item[:2] for item in spans_score.gold_spans(row["gold"], "realis")}
    told = tasks.task("realis").predict(row, Path(), tasks.Choices(gold_spans=True))
    assert wanted == {(s["start"], s["end"]) for s in told["spans"]} and wanted
    assert {s["type"] for s in told["spans"]} <= {"Actual", "Generic", "Other"}
    assert realis.score([row], [told])["untyped"]["f1"] == 1.0
