"""Casualties of one sentence: shots, hospitals, harm by the own hand, parts of a number, persons in headlines."""

from __future__ import annotations

import pytest

from dateline import service
from dateline.model.claims import Mention
from dateline.model.values import Count
from dateline.reading.slots import fill
from slot_values import sentence, told

HARM = [
    ("Four visitors were struck during the shooting.", [("injured", (4, 4))]),
    ("A gunman shot a clerk in the chest at a shop.", [("injured", (1, 1))]),
    ("The gun went off and hit the girl in the arm.", [("injured", (1, 1))]),
    ("Six people were shot at a bar.", [("injured", (6, 6))]),
    ("Guards were shot at by gunmen.", []),
    ("A gunman shot at the guards.", []),
    ("The shooting sent four people to the hospital.", [("injured", (4, 4))]),
    ("Three men showed up at a hospital with gunshot wounds.", [("injured", (3, 3))]),
    ("Police found a man suffering from a gunshot wound.", [("injured", (1, 1))]),
    ("Four people are dead and another is fighting for her life.", [("killed", (4, 4)), ("injured", (1, 1))]),
    ("One person is dead and three others are in the hospital.", [("killed", (1, 1)), ("injured", (3, 3))]),
    ("The victim was taken to a hospital, where he died.", [("injured", (1, 1)), ("killed", (1, 1))]),
    ("He is charged with the attempted murder of two guards.", []),
    ("Two men first reported dead reached a base on foot.", []),
    ("Two of the bodies were burned.", []),
    ("Six people were shot, two of them fatally.", [("injured", (6, 6)), ("killed", (2, 2))]),
    ("A double homicide shocked the town.", [("killed", (2, 2))]),
    ("Police look into a triple shooting.", [("injured", (3, 3))]),
    ("A man and woman were shot dead.", [("killed", (2, 2))]),
    ("Two adult males, ages 20 and 31, suffered leg wounds.", [("injured", (2, 2))]),
    ("A 12-year-old boy shot and killed an 11-year-old last Friday.", [("killed", (1, 1))]),
    ("A boy aged 3 died in the shooting.", [("killed", (1, 1))]),
    ("Lena Roth, age 5, died in the shooting.", [("killed", (1, 1))]),
    ("A gunman shot four people outside a bakery.", [("injured", (4, 4))]),
    ("The bullets struck Lena Roth and three others.", [("injured", (4, 4))]),
    ("The gunman killed one person and wounded another in the yard.", [("killed", (1, 1)), ("injured", (1, 1))]),
    ("The baby's mother, grandmother and a friend were wounded.", [("injured", (3, 3))]),
    ("She was also shot in the leg.", [("injured", (1, 1))]),
    ("The bullet could have killed her.", []),
    ("Two relatives of the gunman were among seven slain by him.", [("killed", (7, 7))]),
    (
        "He was charged with the fatal shooting of a clerk and wounding of two others.",
        [("killed", (1, 1)), ("injured", (2, 2))],
    ),
    ("The man shot himself dead.", [("killed", (1, 1))]),
]


@pytest.mark.parametrize(("text", "wanted"), HARM)
def test_casualties_are_counted(text: str, wanted: list[tuple[str, object]]) -> None:
    assert told(text, "killed", "injured") == wanted


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("The gunman killed three people before turning the gun on himself.", "killed"),
        ("A man killed his wife and then took his own life.", "killed"),
        ("A man shot himself in the leg.", "injured"),
    ],
)
def test_harm_by_the_own_hand_is_the_doers(text: str, slot: str) -> None:
    values = [f.value for f in fill(sentence(text)) if f.slot == slot]
    assert [v.low for v in values if isinstance(v, Count) and v.of == "perpetrators"] == [1]


@pytest.mark.parametrize(
    "text", ["He threatened to kill himself.", "He nearly shot himself.", "She tried to hang herself."]
)
def test_harm_that_did_not_happen_is_none(text: str) -> None:
    assert told(text, "killed", "injured") == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Nine people were killed, five of them children.", ("killed", 5, "children")),
        ("Thirteen people, including four civilians, were wounded.", ("injured", 4, "civilians")),
        ("Three guards were wounded, two of them seriously.", ("injured", 2, None)),
        ("The van injured 11 people, four seriously.", ("injured", 4, None)),
        ("A clinic treated 20 people, nine of them for gunshot wounds.", ("injured", 9, None)),
    ],
)
def test_parts_of_a_number_are_told_as_parts(text: str, part: tuple[str, int, str | None]) -> None:
    found = [f for f in fill(sentence(text)) if f.rule.endswith(" part")]
    assert [(f.slot, f.value.low, f.value.of) for f in found if isinstance(f.value, Count)] == [part]


def mentions(text: str) -> tuple[Mention, ...]:
    return service.read(text, published="2021-05-11", kind="text").mentions


def test_a_part_is_related_to_its_whole() -> None:
    (mention,) = mentions("Three guards were wounded in an attack in Dover on Monday, two of them seriously.")
    whole, part = (c for c in mention.claims if c.slot == "injured")
    assert [(r.type, r.claim) for r in part.relations] == [("part_of", whole.id)]


def test_a_headline_leaves_articles_and_joining_words_out() -> None:
    for text, wanted in (
        ("Man killed, woman hurt in Dover shooting", {("killed", 1), ("injured", 1)}),
        ("2 boys, 2 girls shot in Dover", {("injured", 4)}),
        ("2 People Dead, 2 Officers Injured in Dover Sunday", {("killed", 2), ("injured", 2)}),
        ("1 Dead, 3 Injured in Dover Shooting", {("killed", 1), ("injured", 3)}),
    ):
        found = mentions(f"{text}\n\nPolice were called to a shooting in Dover on Sunday.")
        counts = {(c.slot, c.value.low) for m in found for c in m.claims if isinstance(c.value, Count)}
        assert counts == wanted, text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Four shot outside a bakery in Dover", [("injured", (4, 4))]),
        ("5 People Shot, 1 Fatally, Outside Dover Bakery", [("injured", (5, 5)), ("killed", (1, 1))]),
        ("Search goes on after 4 people shot at Dover party", [("injured", (4, 4))]),
        ("10-year-old boy shot, killed in Dover", [("killed", (1, 1))]),
        ("Man arrested in fatal Dover shooting", [("killed", (1, None))]),
        ("Teen charged with attempted murder in Dover", []),
    ],
)
def test_headlines_tell_numbers_shot_and_deaths(text: str, wanted: list[tuple[str, object]]) -> None:
    body = "Police were called to a shooting in Dover on Sunday."
    found = [c for m in mentions(f"{text}\n\n{body}") for c in m.claims if c.slot in ("killed", "injured")]
    ranges = [(c.slot, (c.value.low, c.value.high)) for c in found if isinstance(c.value, Count)]
    assert sorted(ranges, key=str) == sorted(wanted, key=str)


def test_a_death_on_a_later_day_belongs_to_its_deed() -> None:
    (mention,) = mentions("A boy died on Sunday after he was shot on Saturday in Dover.")
    assert [c.slot for c in mention.claims if c.slot == "killed"] == ["killed"]


def test_casualties_before_the_first_word_of_force_belong_to_the_only_event() -> None:
    text = (
        "Four people were sent to the hospital early Sunday.\n\nA shooting was reported at a bar in Dover, police said."
    )
    assert [c.value.low for m in mentions(text) for c in m.claims if isinstance(c.value, Count)] == [4]


def test_a_total_over_several_events_names_the_mentions_it_covers() -> None:
    found = mentions(
        "Eight people were killed in shootings across the city over the weekend, police said.\n\n"
        "On Monday a man was killed in a shooting in Dover."
    )
    claims = [c for m in found for c in m.claims if c.slot == "killed"]
    assert [len(c.covers) for c in claims if isinstance(c.value, Count) and c.value.low == 8] == [2]
    assert [c.covers for c in claims if isinstance(c.value, Count) and c.value.low == 1] == [()]


def test_persons_of_different_ages_are_two_claims() -> None:
    found = mentions("A 30-year-old man was shot dead in Dover on Monday. A 50-year-old man died in the shooting.")
    assert len([c for m in found for c in m.claims if c.slot == "killed"]) == 2
