"""Slot values of one sentence, on sentences written for these tests."""

from __future__ import annotations

import pytest

from dateline.model.values import Actor, Thing
from dateline.reading.slots import fill
from dateline.reading.slots.wordlists import words
from slot_values import BASE, only, sentence, told

HARM = [
    ("Six people were killed and 14 were wounded.", [("killed", (6, 6)), ("injured", (14, 14))]),
    ("A corporal was killed while three others were wounded.", [("killed", (1, 1)), ("injured", (3, 3))]),
    ("9 rebels killed in air raid", [("killed", (9, 9))]),
    ("2 dead, 5 hurt as bus overturns", [("killed", (2, 2)), ("injured", (5, 5))]),
    ("Truck bomb kills 30", [("killed", (30, 30))]),
    ("Blast wounds four", [("injured", (4, 4))]),
    (
        "The shelling left at least 11 dead and injured more than 40 others.",
        [("killed", (11, None)), ("injured", (41, None))],
    ),
    ("The death toll rose from 8 to 11, a doctor said.", [("killed", (11, 11))]),
    ("Two guards and a nurse were injured in the blast.", [("injured", (3, 3))]),
    ("The raid left five guards and about a dozen rebels dead.", [("killed", (5, 5)), ("killed", (11, 13))]),
    ("The blast killed six people, including two children.", [("killed", (6, 6)), ("killed", (2, 2))]),
    ("Police shot dead Amina Yusuf, a teacher, on Friday.", [("killed", (1, 1))]),
    ("The blast killed Amina Yusuf, 37, and wounded dozens.", [("killed", (1, 1)), ("injured", (24, None))]),
    ("At least two guards had sustained injuries in the attack.", [("injured", (2, None))]),
    ("Three people were taken to hospital.", [("injured", (3, 3))]),
    ("Ten people were killed or injured in the shelling.", [("injured", (10, 10))]),
    ("The shell claimed the lives of three nurses.", [("killed", (3, 3))]),
    ("Four men working in a field were shot dead by soldiers.", [("killed", (4, 4))]),
    ("No one was hurt.", [("injured", (0, 0))]),
    ("The pilot was unhurt.", [("injured", (0, 0))]),
    ("There were no casualties.", [("injured", (0, 0)), ("killed", (0, 0))]),
    (
        "There was no immediate word on casualties.",
        [("injured", (None, "no_information")), ("killed", (None, "no_information"))],
    ),
    ("All on board were killed.", [("killed", (None, "asserts"))]),
    (
        "Gunmen kidnapped three traders and police arrested 43 people.",
        [("abducted", (3, 3)), ("arrested", (43, 43))],
    ),
    ("Thirty people are still missing.", [("missing", (30, 30))]),
]


@pytest.mark.parametrize(("text", "expected"), HARM)
def test_harm_to_people_is_counted(text: str, expected: list[tuple[str, object]]) -> None:
    assert told(text, "killed", "injured", "missing", "abducted", "arrested") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The committee killed the bill.",
        "It is a dying industry.",
        "The film bombed and nobody cared.",
        "Prices exploded in June.",
        "He drank a shot of espresso in 12 seconds.",
    ],
)
def test_figures_of_speech_harm_nobody(text: str) -> None:
    assert told(text, "killed", "injured", "victim") == []


def test_without_a_parse_the_plain_patterns_still_count() -> None:
    assert told("7 rebels killed in clash; two dead", "killed", parsed=False) == [
        ("killed", (7, 7)),
        ("killed", (2, 2)),
    ]


def test_victims_are_the_words_without_their_number_with_kind_and_name() -> None:
    value = only("At least two Iraqi soldiers were killed.", "victim").value
    assert value == Actor("Iraqi soldiers", kind="military")
    value = only("Amina Yusuf was shot dead on Friday.", "victim").value
    assert isinstance(value, Actor)
    assert value.name == "Amina Yusuf"


def test_victims_named_as_a_part_are_told_as_a_part() -> None:
    text = "The blast killed six people, including two children."
    assert told(text, "victim", "killed") == [("killed", (6, 6)), ("killed", (2, 2)), ("victim", "children")]
    assert [f.rule for f in fill(sentence(text)) if f.slot == "killed"][-1] == "named part"


def test_a_hedged_count_is_suspected() -> None:
    assert only("Three sailors may have been killed.", "killed").stance == "suspects"


WAR = [
    (
        "Four Grad rockets landed near the Danish Embassy.",
        [("weapon_count", (4, 4)), ("weapon", "Grad rockets"), ("target", "Danish Embassy")],
    ),
    (
        "A police patrol was hit by a homemade bomb.",
        [("target", "police patrol"), ("weapon", "homemade bomb")],
    ),
    ("A car bomb exploded outside a crowded market.", [("weapon", "car bomb"), ("target", "crowded market")]),
    ("The convoy came under fire.", [("target", "convoy")]),
    ("Police recovered two rifles.", []),
    ("The bomb squad left.", []),
]


@pytest.mark.parametrize(("text", "expected"), WAR)
def test_weapons_and_targets_are_told(text: str, expected: list[tuple[str, object]]) -> None:
    assert sorted(told(text, "weapon", "weapon_count", "target"), key=str) == sorted(expected, key=str)


ACTORS = [
    ("Gunmen opened fire on a checkpoint.", ("perpetrator", "Gunmen"), None),
    ("The station was attacked by armed men.", ("perpetrator", "armed men"), None),
    ("Suspected rebels fired mortar shells at a bridge.", ("perpetrator", "rebels"), "suspects"),
    ("Officials blamed the bombing on Boko Haram.", ("perpetrator", "Boko Haram"), "accuses"),
    ("The rebels denied any involvement in the attack.", ("perpetrator", "rebels"), "denies"),
    (
        "Boko Haram claimed responsibility for the blast.",
        ("claimed_by", "Boko Haram"),
        "claims_responsibility",
    ),
]


@pytest.mark.parametrize(("text", "expected", "stance"), ACTORS)
def test_actors_are_told_with_the_stance_their_words_fix(
    text: str, expected: tuple[str, str], stance: str | None
) -> None:
    found = only(text, expected[0])
    assert isinstance(found.value, Actor)
    assert (found.slot, found.value.as_said) == expected
    assert found.stance == stance


def test_bombs_and_blasts_are_no_perpetrators() -> None:
    assert told("A bomb killed two men and the blast wounded four.", "perpetrator") == []


def test_that_nobody_claimed_it_is_no_information() -> None:
    assert told("No group has claimed responsibility for the attack.", "claimed_by") == [
        ("claimed_by", (None, "no_information"))
    ]


def test_damage_denial_alarm_and_motive_are_told() -> None:
    assert told("The windows were blown out and three cars were destroyed.", "damage") == [
        ("damage", "windows"),
        ("damage", "three cars"),
    ]
    assert told("The generator was not damaged.", "damage") == [("damage", (None, "denies"))]
    assert told("The rockets caused no damage.", "damage") == [("damage", (None, "denies"))]
    assert told("Sirens sounded at the base during the attack.", "alarm") == [("alarm", "Sirens")]
    assert told("The attack was in retaliation for the arrests, it said.", "motive") == [
        ("motive", "retaliation for the arrests")
    ]


@pytest.mark.parametrize("text", [t for t, _ in HARM] + [t for t, _ in WAR] + [t for t, *_ in ACTORS])
def test_every_value_lies_in_its_quote_and_its_quote_in_the_sentence(text: str) -> None:
    for found in fill(sentence(text)):
        assert BASE <= found.quote_start <= found.start < found.end <= found.quote_end <= BASE + len(text)
        assert BASE <= found.anchor < BASE + len(text)
        if isinstance(found.value, (Actor, Thing)):
            assert text[found.start - BASE : found.end - BASE] == found.value.as_said


@pytest.mark.parametrize(("one", "other"), [("Iranian", "American"), ("Turkish", "Greek")])
def test_swapping_states_changes_names_only(one: str, other: str) -> None:
    text = "{} jets bombed a bridge, killing four soldiers."

    def shape(nation: str) -> list[tuple[str, str | None]]:
        return [(f.slot, f.stance) for f in fill(sentence(text.format(nation)))]

    assert shape(one) == shape(other)


def test_what_a_threat_names_is_a_target_and_not_damaged() -> None:
    assert told("The rebels threatened to blow up the bridge.", "target", "damage") == [("target", "bridge")]


def test_a_dateline_before_the_sentence_is_no_actor() -> None:
    assert told("KABUL (Agency) - Gunmen killed two men on Friday.", "perpetrator", "killed") == [
        ("perpetrator", "Gunmen"),
        ("killed", (2, 2)),
    ]


def test_an_unknown_block_of_words_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("no such block")
