"""Denials in other words: of targets and people said not to be there, of claims, of charges."""

from __future__ import annotations

import pytest

from told import denials, every, printed, stances

MARKET = "TARAK - A drone struck a fish market in Tarak on Monday, killing seven people, doctors said. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A spokesman for the army said the target had been a rocket store. \"There is no store here, only fish,\" "
         "said Mina Adel, a trader.", ("target", "Mina Adel", "rocket store")),
        ("An army spokesman said the target was a weapons workshop of the rebels.\n\n\"I saw the hall burn,\" Lina "
         "Saad, a cleaner, told the Fen Courier. \"There was no weapons workshop. There was milk.\"",
         ("target", "Lina Saad", "weapons workshop of the rebels")),
        ("The Tarak Rights Committee said the dead were children. The army said no children were inside.",
         ("victim", "army", "children")),
        ("A police source told the agency Volga News that traces of TNT had been found in the cellar. \"No explosives "
         "were found,\" the prosecutor's spokeswoman, Irina Belova, said.", ("weapon", "Irina Belova", "TNT")),
        ("Villagers blamed the Black Hand. The Black Hand's leader, Ivo Hald, said the charge had no foundation.",
         ("perpetrator", "Ivo Hald", "Black Hand")),
        ("Villagers blamed the Black Hand. Ivo Hald, its leader, called their account a fairy tale.",
         ("perpetrator", "Ivo Hald", "Black Hand")),
    ],
)  # fmt: skip
def test_what_was_told_is_denied_in_other_words(text: str, wanted: tuple[str, str | None, str | None]) -> None:
    assert wanted in denials(MARKET + text)


def test_a_clause_about_a_statement_is_said_by_who_denies_it() -> None:
    text = MARKET + "A rebel spokesman said 12 soldiers had died, which the army dismissed as propaganda."
    assert [(slot, speaker) for slot, speaker, _ in denials(text)] == [("killed", "army")]
    assert not any("rebel spokesman" in c["speaker"]["via"] for c in every(text))


def test_denied_losses_stand_against_who_tells_of_dead_attackers_only() -> None:
    told = (
        MARKET + "The rebel group Black Hand said its men had launched the drone. It denied having lost any fighters."
    )
    assert ("killed", "Black Hand", None) in denials(told)
    told = MARKET + "The army said three militants were killed. The Black Hand denied having lost any fighters."
    assert ("killed", "Black Hand", "three") in denials(told)


def test_nobody_who_said_it_was_behind_an_attack_is_no_claim() -> None:
    text = MARKET + "No group said it was behind the attack."
    assert [(words, stance) for words, _, stance in stances(text, "claimed_by")] == [(None, "no_information")]
    assert not [c for c in every(text) if c["slot"] == "perpetrator" and c["stance"] in ("asserts", "denies")]


def test_who_claims_a_deed_of_its_own_is_the_speaker_of_the_claim() -> None:
    text = (
        MARKET
        + "The rebel group Ansar al-Bahr said in an e-mail to newspapers that its men had carried out the attack."
    )
    assert ("Ansar al-Bahr", "claims_responsibility") in [(s, how) for _, s, how in stances(text, "claimed_by")]


def test_those_on_trial_deny_no_claim_of_a_group() -> None:
    text = (
        "A court in Varna on Monday sentenced two men to nine years in prison for the burning of a mosque in 2016.\n\n"
        "A group calling itself Black Dawn had claimed the attack on its website a day later. The defendants deny that "
        "they were involved."
    )
    assert [(slot, meant) for slot, _, meant in denials(text)] == [("perpetrator", None)]
    assert "website" not in [c["value"]["as_said"] for c in every(text) if c["slot"] == "target"]
    assert [m["status"] for m in printed(text)["mentions"] if m["trigger"]["quote"] == "attack"] == ["background"]


def test_who_was_charged_is_named_and_pleads() -> None:
    text = (
        "Prosecutors in Tampo charged two brothers with the bombing of a church in which six people died in April. The "
        "brothers pleaded not guilty on Wednesday."
    )
    assert ("perpetrator", "brothers", "brothers") in denials(text)


def test_no_civilians_in_the_area_is_no_denial_of_a_deed() -> None:
    text = MARKET + "The army said it had hit a rocket store and that no civilians were in the area."
    assert not [c for c in every(text) if c["slot"] == "perpetrator" and c["stance"] == "denies"]
