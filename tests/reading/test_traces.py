"""Doers told by their traces, those who belong to them, where they came in, and what they ask for."""

from __future__ import annotations

import pytest

from slot_values import only, told

DOERS = [
    ("Three inmates were killed by rivals in the yard.", ["rivals"]),
    ("A group of farmhands attacked the tax office in Beni.", ["group of farmhands"]),
    ("Masked men slit the throats of nine shepherds.", ["Masked men"]),
    ("Gunmen believed to be from the Red Furrow attacked a mill.", ["Gunmen", "Red Furrow"]),
    ("A Syrian guided bomb hit a bakery in the square.", ["Syrian"]),
    ("The fire was the work of smugglers, the mayor said.", ["smugglers"]),
    ("The killings bore the hallmarks of the palace militia.", ["palace militia"]),
    ("She suspects people close to a logging firm.", ["people close to a logging firm"]),
    ("Police are looking for a man in a red cap.", ["man"]),
    ("Survivors recognised two soldiers by their scars.", ["soldiers"]),
    ("A guard recognised one of them as a former driver.", ["former driver"]),
    ("There were at least 14 attackers, all of them masked.", ["at least 14 attackers"]),
    ("He had counted six raiders on the beach.", ["six raiders"]),
    ("The clan blamed its rival, Blue Line, for the ambush.", ["Blue Line"]),
]
NO_DOERS = [
    "Rescuers are looking for a man buried under the slabs.",
    "Detectives are looking for a missing woman.",
    "Two attackers were killed in the gun battle.",
    "Two attackers were killed in the gun battle.",
]


@pytest.mark.parametrize(("text", "doers"), DOERS)
def test_doers_are_told_by_verbs_and_by_traces(text: str, doers: list[str]) -> None:
    assert [words for _, words in told(text, "perpetrator")] == doers


@pytest.mark.parametrize("text", NO_DOERS)
def test_those_sought_or_praised_for_other_reasons_are_no_doers(text: str) -> None:
    assert told(text, "perpetrator") == []


def test_a_trace_suspects_and_a_witness_accuses() -> None:
    assert only("The raid bore the marks of the palace militia.", "perpetrator").stance == "suspects"
    assert only("It was probably the work of smugglers.", "perpetrator").stance == "suspects"
    assert only("It was the work of smugglers.", "perpetrator").stance == "accuses"
    assert only("It was not the work of smugglers.", "perpetrator").stance == "denies"


TARGETS = [
    ("Rebels set off a bomb in a branch of the savings bank.", ["branch of the savings bank"]),
    ("A shell tore through a tea stall in Karol.", ["tea stall"]),
    ("Raiders fell on the village of Amba at dawn and burned it.", ["village of Amba"]),
    ("Men in masks entered the hamlet and shot dead six herders.", ["hamlet"]),
    ("Gunmen killed four gendarmes at their post near the ford.", ["post"]),
    ("An air strike destroyed a clinic in the old town.", ["clinic"]),
    ("Bandits abducted a vet and his driver from a fish farm.", ["fish farm"]),
]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_where_attackers_came_in_is_the_target(text: str, targets: list[str]) -> None:
    assert [words for _, words in told(text, "target")] == targets


def test_a_part_that_a_blast_broke_is_no_target() -> None:
    assert told("The blast destroyed the entrance.", "target") == []


CLAIMANTS = [
    ('A message in the name of the "Delta Sons" on a website claimed the bombing.', ["Delta Sons"]),
    ('A banner signed "Coast Cartel" claimed the shooting in the bar.', ["Coast Cartel"]),
    ("A caller who said he spoke for the Red Furrow claimed the kidnapping.", ["Red Furrow"]),
    ("The Jund al-Nahr claimed responsibility for the raid.", ["Jund al-Nahr"]),
]


@pytest.mark.parametrize(("text", "claimants"), CLAIMANTS)
def test_a_message_claims_for_those_it_speaks_for(text: str, claimants: list[str]) -> None:
    assert [words for _, words in told(text, "claimed_by")] == claimants


MOTIVES = [
    ("Herders attacked the mill in retaliation, the chief said.", ["retaliation"]),
    ("The kidnappers demanded a ransom of $200,000 for the vet.", ["a ransom of $200,000 for the vet"]),
    ("A voice on the telephone asked for $200,000.", ["$200,000"]),
    ("The inmates wanted the cook dismissed, a guard said.", ["the cook dismissed"]),
    ("A miller was beheaded for refusing to pay the levy.", ["refusing to pay the levy"]),
    ("The shooting had to do with the quarry, police said.", ["quarry"]),
    ("The shooting had nothing to do with the quarry.", []),
    ("Two men were arrested for planning a robbery.", []),
]


@pytest.mark.parametrize(("text", "motives"), MOTIVES)
def test_demands_and_reasons_are_motives(text: str, motives: list[str]) -> None:
    assert [words for _, words in told(text, "motive")] == motives


def test_people_and_herds_are_led_away() -> None:
    assert told("They carried off five girls.", "abducted") == [("abducted", (5, 5))]
    assert told("Nine pupils were led away by armed men.", "abducted") == [("abducted", (9, 9))]
    assert told("The raiders drove off 90 camels.", "damage") == [("damage", "90 camels")]
    assert told("The raiders drove off in a lorry.", "damage") == []


def test_what_people_came_with_is_a_weapon() -> None:
    said = told("Some 20 men came to the farm with clubs and machetes.", "weapon")
    assert [words for _, words in said] == ["clubs", "machetes"]
    assert told("Doctors treated two men with bullet wounds.", "weapon") == []


def test_harm_that_is_avenged_is_no_harm_of_the_deed() -> None:
    said = "The Red Furrow ambushed a convoy to avenge the death of a herder."
    assert told(said, "killed", "victim") == []
    assert [words for _, words in told(said, "motive")] == ["to avenge the death of a herder"]


def test_what_a_vehicle_is_rammed_into_is_the_target() -> None:
    said = "A suicide bomber rammed a van packed with explosives into the gate of a barracks."
    assert [words for _, words in told(said, "target")] == ["gate of a barracks"]


def test_a_noun_that_the_parse_makes_of_a_verb_does_not_hide_the_doer() -> None:
    said = "Unknown gunmen on a motorbike shot and killed a journalist outside his home."
    assert [words for _, words in told(said, "perpetrator")] == ["Unknown gunmen"]
