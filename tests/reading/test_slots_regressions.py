"""Regression tests of slot values: ages and names, things, denials, claimants, parts and tolls."""

from __future__ import annotations

import pytest

from dateline.model.values import Actor, Count
from dateline.reading.slots import Found, fill
from slot_values import only, sentence, told


def values(text: str, slot: str) -> list[Found]:
    return [f for f in fill(sentence(text)) if f.slot == slot]


def said(text: str, slot: str) -> list[tuple[str | None, str | None]]:
    """(words, stance) of the slot's values; the words are None where there is no value."""
    return [(getattr(f.value, "as_said", None), f.stance) for f in values(text, slot)]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("A 12-year old boy was shot dead.", "12-year old boy", None),
        ("A 31-year-old was killed on Monday.", "31-year-old", None),
        ("Gunmen killed 24-year-old city resident Jon Marlow.", "24-year-old city resident Jon Marlow", "Jon Marlow"),
        ("Lieutenant General Omar Haddad died in the strike.", "Lieutenant General Omar Haddad", "Omar Haddad"),
        ("Mayor Rosa Diaz was shot dead.", "Mayor Rosa Diaz", "Rosa Diaz"),
        ("A WOMAN WAS KILLED.", "WOMAN", None),
    ],
)
def test_ages_stay_whole_and_titles_stay_outside_names(text: str, words: str, name: str | None) -> None:
    value = only(text, "victim").value
    assert isinstance(value, Actor)
    assert (value.as_said, value.name) == (words, name)


def test_a_name_in_apposition_belongs_to_the_last_of_those_joined() -> None:
    text = "A 12-year old boy and a 24-year-old resident, Jon Marlow, were shot dead."
    names = [f.value.name for f in values(text, "victim") if isinstance(f.value, Actor)]
    assert names == [None, "Jon Marlow"]
    assert told(text, "killed") == [("killed", (2, 2))]


@pytest.mark.parametrize(
    "text",
    [
        "Seven further mines were found and neutralised.",
        "The strike destroyed 14 drones and killed three dogs.",
        "Arms and ammunition were seized.",
    ],
)
def test_things_and_animals_are_no_victims(text: str) -> None:
    assert told(text, "killed", "victim", "abducted") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mine clearance is being carried out by the National Demining Office.",
        "They have yet to say who was behind the attack.",
        "His manager struck a similar tune.",
        "Police seized two pistols and a grenade.",
        "The terrorist attack killed two.",
        "The suspect was not accused of the bombing.",
    ],
)
def test_only_those_who_did_violence_are_doers(text: str) -> None:
    assert told(text, "perpetrator") == []


@pytest.mark.parametrize(
    "text",
    [
        "Residents feared a bombing by leftist rebels.",
        "Guards found two pipe bombs in his car.",
        "She spoke after the Mexico City bombing.",
        "It was the worst mass shooting of the year.",
        "Police fired on the 300 block of Main Street.",
    ],
)
def test_places_and_doers_are_no_targets(text: str) -> None:
    assert told(text, "target") == []


@pytest.mark.parametrize(
    ("text", "slot", "denied"),
    [
        ("The governor denied that the army had used nerve gas.", "weapon", "nerve gas"),
        ("The party denied that its members were involved in the attack.", "perpetrator", "members"),
        ("The army rejected a report that its artillery had shelled the mosque.", "perpetrator", "artillery"),
        ("The army said its soldiers were not in the area when it was bombed.", "perpetrator", "soldiers"),
        ("The brigade did not fire on the village.", "perpetrator", "brigade"),
        ("Not a single shell was fired by the garrison.", "perpetrator", "garrison"),
        ("There was no bomb in the station.", "weapon", "bomb"),
        ("No villager was harmed in the raid.", "victim", "villager"),
        ("He denied that a school had been targeted.", "target", "school"),
        ("The spokesman denied that any tanks were lost.", "damage", "tanks"),
        ("The rebels denied they had kidnapped the nurses.", "perpetrator", None),
        ("The militia said it had nothing to do with the bombing.", "perpetrator", None),
        ("Nothing indicated enemy action when the plane came down.", "perpetrator", None),
        ("The militia denied it was responsible for the blast.", "perpetrator", "militia"),
    ],
)
def test_what_stands_in_a_denial_is_denied_and_not_asserted(text: str, slot: str, denied: str | None) -> None:
    assert said(text, slot) == [(denied, "denies")]


def test_an_accusation_after_a_denial_stays_an_accusation() -> None:
    text = "The governor denied that the army had used nerve gas and accused rebels of staging the attack."
    assert said(text, "perpetrator") == [("army", "denies"), ("rebels", "accuses")]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The Falcon Brigades, in a statement, said its fighters had attacked the base.", "Falcon Brigades"),
        ("The militants said in a communique that they had killed nine soldiers.", "militants"),
        ("Hamas said it carried out the attack.", "Hamas"),
        ("Rebel spokesman Ali Omar confirmed that his fighters had fired at the helicopter.", "fighters"),
        ("A Taliban spokesman, speaking by telephone, claimed responsibility.", "Taliban"),
        ("Responsibility was claimed by the Army of the North.", "Army of the North"),
        ("A leaflet found beside the lorries was signed by the group Red Furrow.", "group"),
        ("A caller claimed the bombing in the name of the Black Dawn movement.", "Black Dawn movement"),
    ],
)
def test_who_tells_its_own_deed_claims_it(text: str, claimant: str) -> None:
    assert said(text, "claimed_by") == [(claimant, "claims_responsibility")]


@pytest.mark.parametrize("text", ["The army said it had killed nine rebels.", "Police said officers shot the man."])
def test_a_force_that_tells_its_operation_claims_no_responsibility(text: str) -> None:
    assert told(text, "claimed_by") == []


def test_a_group_keeps_the_name_beside_its_plain_head() -> None:
    value = only("The blast was claimed by the group Red Furrow.", "claimed_by").value
    assert isinstance(value, Actor)
    assert value.name == "Red Furrow"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A doctor put the number of dead at 14.", (14, 14)),
        ("The minister gave the number of dead as seven.", (7, 7)),
        ("The attack went on, bringing the toll to nine.", (9, 9)),
        ("Thirty of the 50 passengers were killed.", (30, 30)),
        ("Between 1983 and 2009 tens of thousands of people were killed.", (20_000, None)),
        ("The blast killed him.", (1, 1)),
        ("The couple were found dead.", (2, 2)),
    ],
)
def test_tolls_and_parts_count_the_dead_once(text: str, expected: tuple[int, int | None]) -> None:
    assert told(text, "killed") == [("killed", expected)]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("A bomb wounded five people, three of them soldiers.", ["soldiers"]),
        ("The blast killed six people, among them a couple and their two daughters.", ["couple", "daughters"]),
        ("Two people in the car, identified as Amanul and Gul Noor, died.", ["Amanul", "Gul Noor"]),
        ("The gang kidnapped a group of nurses.", ["group of nurses"]),
        ("Nine of its border guards were wounded.", ["border guards"]),
        ("The victims were taken to hospital.", []),
        ("Some 60 members were wounded.", []),
    ],
)
def test_victims_are_told_by_the_words_that_describe_them(text: str, victims: list[str]) -> None:
    assert [v for _, v in told(text, "victim")] == victims


def test_patients_of_a_hospital_are_hurt() -> None:
    assert told("The hospital said it had admitted 13 people.", "injured") == [("injured", (13, 13))]


def test_groups_abduct_where_states_arrest() -> None:
    assert told("Militants captured two policemen.", "abducted", "arrested") == [("abducted", (2, 2))]
    assert told("Officers chased and arrested him.", "abducted", "arrested") == [("arrested", (1, 1))]


def test_a_count_names_security_personnel_in_plain_words() -> None:
    value = only("At least two security personnel were injured.", "injured").value
    assert isinstance(value, Count)
    assert value.of == "security personnel"


@pytest.mark.parametrize(
    ("text", "damage"),
    [
        ("The blaze gutted the prayer hall.", ["prayer hall"]),
        ("One of its trucks had been damaged by an explosion.", ["One of its trucks"]),
        ("The explosion caused a fire.", ["a fire"]),
        ("The mob set their van on fire.", ["van"]),
        ("The cyclist was burnt to death.", []),
        ("Two bombers blew themselves up.", []),
    ],
)
def test_damage_is_told_of_things(text: str, damage: list[str]) -> None:
    assert [v for _, v in told(text, "damage")] == damage


@pytest.mark.parametrize(
    ("text", "motive"),
    [
        ("The mob beat two men after accusing them of theft.", "theft"),
        ("Soldiers entered the village to arrest a man.", "arrest a man"),
        ("The bombing was in protest at the visit of U.S. troops.", "in protest at the visit of U.S. troops"),
        ("A leaflet on the attack demanded the release of prisoners and was signed.", "the release of prisoners"),
    ],
)
def test_motives_are_told_in_the_words_of_their_clause(text: str, motive: str) -> None:
    assert [v for _, v in told(text, "motive")] == [motive]


def test_those_arrested_among_others_are_all_counted() -> None:
    assert told("He was one of three men arrested on Friday.", "arrested") == [("arrested", (3, 3))]


def test_a_report_in_capitals_is_read_in_time() -> None:
    fill(
        sentence(
            "THE ARMED FORCES BLAMED THE " + "FARABUNDOMARTINATIONALLIBERATIONFRONTOFTHENORTH " * 40 + "FOR THE ATTACK."
        )
    )
