"""Who says it, through whom, and how: denials by reference, chains of outlets, doubt, silence, claims signed."""

from __future__ import annotations

import pytest

from told import denials, every, stances

BOMB = "NORVANE - A bomb killed two soldiers and wounded six in Norvane on Monday. "


DENIALS: list[tuple[str, tuple[str, str | None, str | None]]] = [
    ("The Carriers' League accused its rival, Unity Vans, of the attack. Unity Vans' chairman, Ivo Hald, called that "
     "charge grotesque.", ("perpetrator", "Ivo Hald", "Unity Vans")),
    ("The Carriers' League blamed its rival, Unity Vans, for the attack. Unity Vans' chairman, Ivo Hald, dismissed the "
     'allegation as "gossip".', ("perpetrator", "Ivo Hald", "Unity Vans")),
    ("The minister rejected claims by rights activists that troops had shot villagers.",
     ("perpetrator", "minister", "troops")),
    ("The army said it suspected rebels of the Free Fen Movement. A Free Fen Movement spokesman denied that its "
     "fighters had anything to do with the attack.",
     ("perpetrator", "Free Fen Movement spokesman", "rebels")),
    ("Police blamed the Fen Freedom Army. The FFA denied involvement.", ("perpetrator", "FFA", "Fen Freedom Army")),
    ("Soldiers have been accused of the attack, which the army denies.", ("perpetrator", "army", "Soldiers")),
    ("Police blamed the Free Fen Movement. Ivo Hald, its leader, denied everything.",
     ("perpetrator", "Ivo Hald", "Free Fen Movement")),
    ("A rebel spokesman said 12 soldiers had been killed. The army called the figure a lie.", ("killed", "army", "12")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DENIALS)
def test_a_denial_names_the_statement_that_it_goes_back_to(
    text: str, wanted: tuple[str, str | None, str | None]
) -> None:
    assert wanted in denials(BOMB + text)


def test_what_is_said_before_a_denial_in_one_sentence_is_not_denied() -> None:
    text = (
        BOMB
        + "The governor told state radio that police had used only tear gas and denied that they had fired mortars."
    )
    assert ("tear gas", "governor", "asserts") in stances(text, "weapon")


def test_nothing_that_is_told_of_a_denied_territory_makes_the_denier_a_doer() -> None:
    told = denials(BOMB + "Norland rejected the charge that its territory had been used.")
    assert [slot for slot, _, _ in told] == ["origin_place"]


def test_a_report_denied_after_a_statement_without_values_is_tied_to_nothing_older() -> None:
    text = (
        BOMB + "Police put the dead at three. Ivo Hald said the bridge had been left unguarded. The army denied this."
    )
    assert all(meant is None for _, _, meant in denials(text))


CHAINS: list[tuple[str, str, list[str]]] = [
    ("The ministry said in a statement read out on state television that five men had died.", "five",
     ["state television"]),
    ("The security forces, in a statement carried by the official news agency KPS, said five men had died.", "five",
     ["KPS"]),
    ("A rebel commander told the daily Zora, which was quoted by Radio Norvane, that five men had died.", "five",
     ["Zora", "Radio Norvane"]),
    ('"Five men died," a police source told the radio station Volna, whose report was carried by the agency Norinform.',
     "Five", ["Volna", "Norinform"]),
    ("The governor, Ivo Hald, was quoted by the state news agency as denying that it was a bomb. Five men had died, he "
     "said.", "Five", ["state news agency"]),
    ("A shepherd told the station Radyo Sol that five men had died, the Manila network Canal Seven reported.", "five",
     ["Radyo Sol", "Canal Seven"]),
    ("A shepherd told his cousin that five men had died, the governor said.", "five", ["cousin", "governor"]),
    ("Ivo Hald told reporters in Norvane that five men had died, the agency Norinform said.", "five", ["Norinform"]),
    ("The monitoring agency Norinform, citing the website Salt Wind, which in turn quoted a nurse, said five men had "
     "died.", "five", ["Salt Wind", "Norinform"]),
    ("A recording that was played by Radio Sol said five men had died.", "five", ["Radio Sol"]),
    ("A police officer told Channel 9 that five men had died.", "five", ["Channel 9"]),
    ("A baker told the daily La Voix du Littoral that five men had died.", "five", ["La Voix du Littoral"]),
    ("A baker told the online newspaper Saltinsight that five men had died.", "five", ["Saltinsight"]),
    ("The Norvane channel Salt-One, citing the state news agency, which quoted a doctor at the hospital, put the toll "
     "at five dead and 40 wounded.", "five", ["state news agency", "Salt-One"]),
    ("The Red Sash, which is loyal to the League, claimed the attack in a message published by its media arm Al-Barq "
     "and relayed by the Veland website Hafen Matin. The message said that five soldiers had died.", "five",
     ["Al-Barq", "Hafen Matin"]),
    ("A message in the name of the \"Fen Brigade\" on the website Salt-Press said that five men had died.", "five",
     ["Salt-Press"]),
    ("The Voice of Veland, quoting Radio Sol, said that an army spokesman admitted that five men had died.", "five",
     ["Radio Sol", "Voice of Veland"]),
    ("According to a broadcast of Radio Sol, as relayed by the Voice of Veland, five men had died.", "five",
     ["Voice of Veland"]),
    ("One of the guards told him that five men had died, Hald said in an interview with Radio Sol.", "five",
     ["Hald", "Radio Sol"]),
    ("The driver told officers at the gate that five men had died, the mayor said.", "five", ["officers", "mayor"]),
    ("\"Five men died,\" the group's spokesman, Ivo Hald, told its radio station Al Furat, according to a monitoring "
     "service.", "Five", ["Al Furat", "monitoring service"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "via"), CHAINS)
def test_who_passed_a_statement_on_is_in_its_chain(text: str, words: str, via: list[str]) -> None:
    told = [c for c in every(BOMB + text) if c["slot"] == "killed" and c["value"]["as_said"].startswith(words)]
    assert [c["speaker"]["via"] for c in told] == [via]


def test_one_of_several_is_told_by_the_apposition() -> None:
    text = "The mayor spoke to the wounded. One of them, a baker, told Radio Sol that five men had died."
    told = [c["speaker"] for c in every(BOMB + text) if c["slot"] == "killed" and c["value"]["as_said"] == "five"]
    assert [(s["name"], s["via"]) for s in told] == [("baker", ["Radio Sol"])]


STANCES: list[tuple[str, str, tuple[str | None, str | None, str]]] = [
    ("The mayor said the attack was most likely the work of a rival faction.", "perpetrator",
     ("rival faction", "mayor", "suspects")),
    ("Ivo Hald said the massacre bore the mark of the regime's own militias.", "perpetrator",
     ("regime's own militias", "Ivo Hald", "suspects")),
    ("The mayor gave no figure for the wounded.", "injured", (None, "mayor", "no_information")),
    ("The ministry said it could not confirm that a rocket had been used.", "weapon",
     ("rocket", "ministry", "unconfirmed")),
    ("A message shared on WhatsApp claimed that nine people had been killed.", "killed",
     ("nine", "message", "unconfirmed")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "slot", "wanted"), STANCES)
def test_how_sure_a_speaker_is(text: str, slot: str, wanted: tuple[str | None, str | None, str]) -> None:
    assert wanted in stances(BOMB + text, slot)


def test_doubt_about_who_did_it_is_no_doubt_about_the_target() -> None:
    text = "Suspected Fen militants fired rockets at a mill near Norvane on Tuesday, killing four people."
    assert [s for _, _, s in stances(text, "perpetrator")] == ["suspects"]
    assert [s for _, _, s in stances(text, "target")] == ["asserts"]


def test_whose_work_an_attack_is_claimed_to_be_is_no_claim_of_responsibility() -> None:
    text = BOMB + "The mayor claimed the attack was the work of rival factions of the League."
    assert not stances(text, "claimed_by")
