"""What stands beside a deed and is not its own: what it answers, what a letter says, who passed it on."""

from __future__ import annotations

import pytest

from told import every, printed, stances

CAMP = "KESSI - Rockets hit an army camp near Kessi on Monday and killed two soldiers. "


def statuses(text: str) -> list[str]:
    """The statuses of the mentions of a report."""
    return [m["status"] for m in printed(text)["mentions"]]


@pytest.mark.parametrize(
    "answer",
    [
        "The rebels said they had attacked the camp in retaliation for the closing of the market of Baro last year.",
        "The rebels claimed the attack as an answer to the expulsion of two preachers from Dosso last month.",
    ],
)
def test_the_day_and_place_of_what_a_deed_answers_are_not_its_own(answer: str) -> None:
    told = printed(CAMP + answer)["mentions"]
    assert [m["status"] for m in told] == ["new"]
    said = {c["value"]["as_said"] for c in told[0]["claims"] if c["slot"] in ("when", "place")}
    assert said.isdisjoint({"last year", "last month", "Baro", "market of Baro", "Dosso"})


def test_what_was_destroyed_with_missiles_was_not_found_in_time() -> None:
    text = "TARAK - The defence ministry said on Monday that its forces had destroyed a fuel depot with two missiles."
    assert "foiled" not in statuses(text)
    found = "TARAK - Soldiers destroyed a car packed with explosives near Tarak on Monday, the army said."
    assert statuses(found) == ["foiled"]


def test_what_turned_out_to_be_an_invention_did_not_happen() -> None:
    text = "BIRA - The massacre in Bira, of which much was made in April, turned out to be an invention, police said."
    assert statuses(text) == ["negated"]


def test_a_rumour_below_a_first_line_without_a_stop_is_undone() -> None:
    text = (
        "Poison scare\n\nForty pupils in Sar were taken to hospital on Tuesday. Posts on Facebook spoke of a poison "
        "attack. The health minister, Ona Bel, said there had been no attack."
    )
    assert "new" not in statuses(text)


def test_attacks_that_are_announced_are_threatened() -> None:
    text = "The newspaper El Faro said it had received an e-mail in which the group announced attacks on tourists."
    assert statuses(text) == ["threatened"]


def test_who_signs_a_letter_claims_no_old_deed() -> None:
    text = (
        "The mayor of Corvo received a letter on Monday. Her predecessor was shot in January. The letter, signed by "
        "the Brigade of the Coast, gave her three days to leave."
    )
    assert not stances(text, "claimed_by")


def test_no_evidence_of_casualties_is_no_event() -> None:
    assert statuses(CAMP + '"We have seen no evidence of civilian casualties," a spokesman said.') == ["new"]


def test_a_mine_that_is_dug_is_no_weapon() -> None:
    text = "SIBA - Gunmen attacked a gold mine near Siba on Monday and abducted four workers, police said."
    assert not stances(text, "weapon")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the charity Lifeline said in a statement", "Lifeline"),
        ("the monitoring group Chalk said", "Chalk"),
        ("the relief agency Hands said on Tuesday", "Hands"),
    ],
)
def test_a_body_that_is_described_and_named_speaks(source: str, name: str) -> None:
    told = stances(f"NDALA - Soldiers shot four people dead in Ndala on Monday, {source}.", "killed")
    assert [speaker for _, speaker, _ in told] == [name]


@pytest.mark.parametrize(
    ("front", "outlet"),
    [
        ("In an interview with Radio Amani on May 3", "Radio Amani"),
        ("Speaking to the paper Nord Soir on Tuesday", "Nord Soir"),
        ("In a voice message passed on by the radio station Bell FM", "Bell FM"),
    ],
)
def test_all_that_is_said_in_an_interview_came_through_its_outlet(front: str, outlet: str) -> None:
    said = f"{front}, the rebel leader said nine soldiers had died and accused the army of shelling villages."
    told = [c for c in every(CAMP + said) if c["speaker"]["name"] == "rebel leader"]
    assert len(told) > 1
    assert all(c["speaker"]["via"] == [outlet] for c in told)
