"""Our MUC-4 figures agree with the independent program, and say what they should of small examples."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline.measure import muc4_score, muc4_slots, tasks
from dateline.measure.muc4_slots import Fill, credit

Json = dict[str, Any]
WORDS = "bomb rifle the mayor guards of north bridge two trucks Front army a pipeline".split()
HEADLINE = tasks.task("muc4").headline


def phrase(draw: random.Random) -> str:
    return " ".join(draw.choice(WORDS) for _ in range(draw.randint(1, 3)))


def phrases(draw: random.Random) -> list[str]:
    return [phrase(draw) for _ in range(draw.randint(1, 3))]


def roles(draw: random.Random) -> Json:
    return {role: [phrases(draw) for _ in range(draw.choice((0, 0, 1, 2)))] for role in muc4_score.ROLES}


def template(draw: random.Random) -> Json:
    def item(**fields: Any) -> Json:
        given = {name: value for name, value in fields.items() if draw.random() < 0.8}
        return given | {"optional": draw.random() < 0.2}

    dates = ["12 JAN 90", "- 12 JAN 90", "05 JAN 90 - 14 JAN 90", "1 FEBRUARY 1990", "99 JAN 90", "SPRING"]
    target = {"type": ["CIVILIAN"], "number": draw.choice(["1", 2]), "effect": draw.choice([["DEATH"], ["INJURY"]])}
    return {
        "type": draw.choice([[], "BOMBING", ["ATTACK"], ["KIDNAPPING"]]),
        "date": [draw.choice(dates)],
        "location": [draw.choice(["PERU: LIMA (CITY)", "PERU", "CHILE: TALCA (CITY): NORTE (TOWN)"])],
        "stage": ["ACCOMPLISHED"],
        "optional": draw.random() < 0.2,
        "instruments": [item(strings=phrases(draw), type=["BOMB"]) for _ in range(draw.randint(0, 2))],
        "perp_individuals": [item(strings=phrases(draw)) for _ in range(draw.randint(0, 2))],
        "perp_organisations": [item(strings=phrases(draw), confidence=["POSSIBLE"]) for _ in range(draw.randint(0, 2))],
        "physical_targets": [item(strings=phrases(draw), **target) for _ in range(draw.randint(0, 3))],
        "human_targets": [
            item(name=phrase(draw), description=phrases(draw), **target) for _ in range(draw.randint(0, 3))
        ],
    }


def document(draw: random.Random, name: str, most: int = 4) -> Json:
    kinds = ["attack", "bombing", "attack / bombing"]
    gtt = [{"incident_type": draw.choice(kinds)} | roles(draw) for _ in range(draw.randint(0, most))]
    templates = [template(draw) for _ in range(draw.randint(0, most))]
    return {
        "id": name,
        "gold": {"entities": roles(draw), "templates_gtt": gtt + gtt[:1], "templates": templates},
    }


def nearly(row: Json, draw: random.Random) -> Json:
    """A prediction that is partly right, in all shapes that a mention may have."""
    other = document(draw, "", 2)["gold"]
    told = {"id": row["id"]}
    for key in ("templates_gtt", "templates"):
        told[key] = [t for t in row["gold"][key] if draw.random() < 0.8] + other[key]
    shapes: list[Callable[[str], Any]] = [lambda m: m, lambda m: [m, 3], lambda m: {"text": m.upper() + "."}]
    told["entities"] = {
        role: [[draw.choice(shapes)(m) for m in group[:2]] for group in row["gold"]["entities"][role]]
        + other["entities"][role]
        for role in muc4_score.ROLES
    }
    return told


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_figures_agree_with_the_independent_program(seed: int, independent: Callable[..., Json]) -> None:
    draw = random.Random(seed)
    golds = [document(draw, f"d{n}") for n in range(30)]
    told = [nearly(row, draw) for row in golds[3:]]
    theirs = independent("muc4", golds, told, "--bootstrap", "10")
    ours = tasks.task("muc4").score(golds, told, tasks.Choices(bootstrap=10))
    assert ours == {key: theirs[key] for key in ours} and {"ree", "gtt", "all_slots", "relevance"} <= set(ours)


def test_many_templates_in_one_document_are_mapped_as_by_the_independent_program(
    independent: Callable[..., Json],
) -> None:
    draw = random.Random(4)
    golds = [document(draw, f"d{n}", 14) for n in range(3)]
    told = [{"id": r["id"], "templates_gtt": document(draw, "", 14)["gold"]["templates_gtt"]} for r in golds]
    theirs = independent("muc4", golds, told)
    ours = tasks.task("muc4").score(golds, told)
    assert ours == {key: theirs[key] for key in ours} and "all_slots" not in ours


def small() -> Json:
    return {
        "id": "x",
        "gold": {
            "entities": {"Victim": [["the mayor of Alto", "a mayor"]], "Weapon": [["bomb"]]},
            "templates_gtt": [{"incident_type": "bombing", "Victim": [["a mayor"]], "Weapon": [["bomb"]]}],
            "templates": [
                {
                    "type": ["BOMBING"],
                    "date": ["12 JAN 90"],
                    "instruments": [{"strings": ["BOMB"], "type": ["BOMB"]}],
                    "human_targets": [{"name": ["X"], "description": ["MAYOR"], "effect": ["DEATH"]}],
                }
            ],
        },
    }


def test_the_gold_itself_is_all_right_and_nothing_is_all_wrong() -> None:
    row = small()
    same, none = muc4_score.score([row], [{"id": "x"} | row["gold"]]), muc4_score.score([row], [])
    for part, path in (("ree", "micro"), ("gtt", "micro"), ("all_slots", "all_templates")):
        assert same[part][path]["f1"] == 1.0 and none[part][path]["f1"] == 0.0
    assert same["relevance"]["f1"] == 1.0 and none["relevance"]["f1"] == 0.0


def test_an_entity_with_a_mention_of_something_else_is_wrong() -> None:
    told = [{"id": "x", "entities": {"Victim": [["The mayor!", "the guard"]], "Weapon": [["Bomb"]]}}]
    figures = muc4_score.score([small()], told)
    assert figures["ree"]["roles"]["Victim"]["p"] == 0.0 and figures["ree"]["roles"]["Weapon"]["f1"] == 1.0
    assert set(figures) == {"ree"}


def test_a_template_of_a_wrong_type_is_not_mapped() -> None:
    told = [{"id": "x", "templates_gtt": [{"incident_type": "arson", "Weapon": [["bomb"]]}]}]
    assert muc4_score.score([small()], told)["gtt"]["micro"]["f1"] == 0.0


@pytest.mark.parametrize(
    ("slot", "gold", "told", "worth"),
    [
        ("date", "12 JAN 90", "12 jan 90", 1.0),
        ("date", "05 JAN 90 - 14 JAN 90", "12 JAN 90", 0.5),
        ("date", "- 12 JAN 90", "01 DEC 89", 0.5),
        ("date", "12 JAN 90", "SPRING", 0.0),
        ("location", "PERU: LIMA (CITY)", "PERU: LIMA (TOWN)", 1.0),
        ("location", "PERU: LIMA (CITY)", "PERU", 0.5),
        ("location", "PERU", "CHILE", 0.0),
        ("human_name", "THE MAYOR OF ALTO", "Mayor", 0.5),
        ("stage", "ACCOMPLISHED", "accomplished ", 1.0),
        ("type", "ATTACK", "BOMBING", 0.5),
    ],
)
def test_a_fill_is_right_partly_right_or_wrong(slot: str, gold: str, told: str, worth: float) -> None:
    assert credit(slot, Fill([gold]), Fill([told])) == worth


def test_a_class_of_another_thing_is_partly_right() -> None:
    assert credit("human_effect", Fill(["DEATH"], ["mayor"]), Fill(["DEATH"], ["guard"])) == 0.5
    assert credit("human_effect", Fill(["DEATH"], ["mayor"]), Fill(["DEATH"], ["the mayor"])) == 1.0


def test_optional_gold_counts_only_where_it_is_matched() -> None:
    wanted = {"human_targets": [{"name": ["X"]}, {"name": ["Y"], "optional": True}], "date": ["12 JAN 90"]}
    told = {"human_targets": [{"name": "X"}], "date": "12 JAN 90"}
    figures = muc4_slots.score_slots([({"templates": [wanted]}, {"templates": [told]})])
    assert figures["all_templates"]["f1"] == 1.0


def organisation(name: str, *confidence: str) -> Json:
    return {"strings": [name], "confidence": list(confidence), "optional": False}


def test_with_the_organisation_given_only_its_confidence_is_scored_in_three_values() -> None:
    fact, claimed, possible = "REPORTED AS FACT", "CLAIMED OR ADMITTED", "POSSIBLE"
    rows = [organisation("FRONT", fact), organisation("ARMY", claimed, fact), organisation("GANG", possible)]
    gold = {"id": "d", "gold": {"templates": [{"perp_organisations": rows}]}}
    told = [
        {"template": 0, "organisation": row["strings"], "confidence": [value]}
        for row, value in zip(rows, (fact, fact, "SUSPECTED OR ACCUSED BY AUTHORITIES"), strict=True)
    ]
    figures = muc4_score.score([gold], [{"id": "d", "confidences": told}])
    assert set(figures) == {"confidence"}
    assert figures["confidence"]["accuracy"] == 1
    assert figures["confidence"]["values"]["suspected"] == {"f1": 1, "gold": 1}
    assert figures["confidence"]["macro_f1"] == 1  # nobody claimed: the value is not counted


def test_the_organisations_of_the_key_are_given_where_they_stand_in_the_text() -> None:
    text = "The Red Front claimed responsibility for the bombing of the bank."
    rows = [organisation("RED FRONT", "CLAIMED OR ADMITTED"), organisation("ABSENT", "POSSIBLE")]
    parts = ("instruments", "perp_individuals", "physical_targets", "human_targets")
    key = {part: [] for part in parts} | {"perp_organisations": rows, "optional": False}
    row = {"id": "d", "text": text, "gold": {"templates": [key], "templates_gtt": [{"incident_type": "bombing"}]}}
    (told,) = tasks.task("muc4").predict(row, Path(), tasks.Choices(gold_spans=True))["confidences"]
    assert (told["template"], told["organisation"]) == (0, ["RED FRONT"])
    assert told["confidence"] == ["CLAIMED OR ADMITTED"]
