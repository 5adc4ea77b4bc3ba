"""Kinds of attack by learnt weights."""

from __future__ import annotations

from importlib import resources

import numpy as np
import pytest

from dateline.reading.attack_kinds import KINDS, attack_chances, row_of, satp_labels


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Unidentified gunmen shot dead a trader in the Hub area of Lasbela District.", ["armed_assault"]),
        ("A roadside bomb wounded three soldiers in the Mir Ali area.", ["bombing"]),
        ("Militants hurled a hand grenade at a shop in Pulwama, injuring two persons.", ["bombing"]),
        ("Cadres abducted a contractor from his house in Sukma District for ransom.", ["kidnapping"]),
        ("Rebels torched a truck and two excavators in Gadchiroli District.", ["other_attack"]),
        ("Men with rifles kidnapped two nurses on the road to Ansongo.", ["kidnapping"]),
        ("A truck bomb blew up outside a ministry in Bogota.", ["bombing"]),
    ],
)
def test_a_short_text_gets_its_kinds_of_attack(text: str, kinds: list[str]) -> None:
    assert satp_labels(text) == kinds


@pytest.mark.parametrize("text", ["", "…", "A bomb. " * 2000])
def test_chances_are_probabilities_for_any_text(text: str) -> None:
    chances = attack_chances(text)
    assert tuple(chances) == KINDS
    assert all(0.0 <= chance <= 1.0 for chance in chances.values())


def test_a_text_of_nothing_makes_no_row_and_others_one_of_length_about_one() -> None:
    assert row_of("") == {}
    assert sum(value**2 for value in row_of("A bomb killed two soldiers in Bara.").values()) == pytest.approx(
        1, rel=0.5
    )


def test_the_weights_are_small_plain_numbers() -> None:
    path = resources.files("dateline.reading") / "data" / "attack_kinds.npz"
    assert len(path.read_bytes()) <= 300_000
    with path.open("rb") as file:
        held = np.load(file, allow_pickle=False)
        assert {name: held[name].dtype.kind for name in held.files} == {
            "table": "i",
            "scale": "f",
            "bias": "f",
            "least": "f",
        }
