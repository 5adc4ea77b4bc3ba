"""From bound values to claims: one claim for the same value of one speaker, ids, and denials tied to what they deny."""

from __future__ import annotations

import pytest

from dateline.model.claims import Claim, Speaker
from dateline.model.values import Actor, Count, Place, Thing, Value, When
from dateline.model.vocabulary import Stance
from dateline.reading.drafts import Ids, stable
from dateline.reading.relations import relate
from dateline.reading.same import speaker_key, value_key
from told import claims, printed

GOVERNOR = Speaker("the governor", "official")
SASH = Speaker("Red Sash", "group")
numbers = iter(range(10_000))


def claim(slot: str, value: Value | None, speaker: Speaker, stance: Stance, start: int = 0) -> Claim:
    name = f"c{next(numbers)}"
    return Claim(name, "u" + name, slot, value, "words", start, start + 5, (0, 99), speaker, stance)  # type: ignore[arg-type]


def tied(*told: Claim) -> list[str | None]:
    return [c.denies for c in relate(list(told))]


def test_ids_run_on_through_a_report() -> None:
    ids = Ids("r")
    assert [ids.claim(), ids.mention(), ids.claim(), ids.mention()] == ["c1", "m1", "c2", "m2"]


def test_stable_ids_depend_on_every_part_and_on_nothing_else() -> None:
    assert stable("r", 1, 2) == stable("r", 1, 2) != stable("r", 12, "")
    assert stable("r", 1, 2) != stable("r", 2, 1)
    assert len(stable("r")) == 16


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Count(5, 5, "five"), Count(5, 5, "5")),
        (Actor("the Red Sash"), Actor("Red Sash")),
        (Thing("A bomb"), Thing("bomb")),
        (Place("Gao", "Gao", "settlement"), Place("Gao", "in the town of Gao", "settlement")),
        (When("2021", "2021", "year", "explicit", "2021"), When("2021", "2021", "year", "dateline", "this year")),
    ],
)
def test_values_that_mean_the_same_are_one(one: Value, other: Value) -> None:
    assert value_key(one) == value_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Count(5, 5, "five"), Count(5, None, "at least five")),
        (Count(5, 5, "five"), Count(5, 5, "five", of="children")),
        (Actor("Red Sash"), Actor("Blue Sash")),
    ],
)
def test_values_that_differ_stay_apart(one: Value, other: Value) -> None:
    assert value_key(one) != value_key(other)


def test_an_anonymous_speaker_is_not_a_named_one() -> None:
    assert speaker_key(Speaker("officials", "official", anonymous=True)) != speaker_key(
        Speaker("officials", "official")
    )
    assert speaker_key(Speaker("Police", "police")) == speaker_key(Speaker("police", "police"))


def test_a_denial_names_the_accusation_of_the_denier() -> None:
    other = claim("perpetrator", Actor("the Blue Guard"), GOVERNOR, "accuses")
    blame = claim("perpetrator", Actor("the Red Sash"), GOVERNOR, "accuses", 10)
    assert tied(other, blame, claim("perpetrator", None, SASH, "denies", 20)) == [None, None, blame.id]


def test_a_denial_without_a_name_denies_the_accusation_before_it() -> None:
    blame = claim("perpetrator", Actor("gunmen"), GOVERNOR, "accuses")
    assert tied(blame, claim("perpetrator", None, SASH, "denies", 20)) == [None, blame.id]


def test_nobody_denies_himself() -> None:
    own = claim("perpetrator", Actor("the Red Sash"), SASH, "asserts")
    assert tied(own, claim("perpetrator", None, SASH, "denies", 20)) == [None, None]


def test_a_denial_of_a_toll_does_not_deny_an_accusation() -> None:
    blame = claim("perpetrator", Actor("the Red Sash"), GOVERNOR, "accuses")
    assert tied(blame, claim("killed", Count(5, 5, "five"), SASH, "denies", 20)) == [None, None]


def test_a_denied_number_is_tied_to_the_same_number() -> None:
    five = claim("killed", Count(5, 5, "five"), GOVERNOR, "asserts")
    nine = claim("killed", Count(9, 9, "nine"), GOVERNOR, "asserts")
    assert tied(five, nine, claim("killed", Count(9, 9, "nine"), SASH, "denies", 20)) == [None, None, nine.id]


def test_the_same_value_said_twice_by_one_speaker_is_one_claim_with_both_places() -> None:
    reading = printed(
        "Bomb kills five in Gao\n\nA bomb killed five people in Gao on Tuesday, police said.\n\n"
        "The five people were killed by the bomb at a market, police said."
    )
    (mention,) = [m for m in reading["mentions"] if m["status"] == "new"]
    (by_police,) = [c for c in claims(mention, "killed") if c["speaker"]["kind"] == "police"]
    text = reading["report"]["text"]
    assert all(text[q["start"] : q["end"]] == q["quote"] for q in by_police.get("also", []))
    assert len(by_police["also"]) == 1
