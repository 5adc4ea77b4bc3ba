"""What denials deny where it is told in passing: finds, sources of fire, shams alleged, deeds of refused statements."""

from __future__ import annotations

import pytest

from told import Json, printed

BOMB = "NORVANE - A bomb killed two soldiers in Norvane on Monday. "
SHOT = "NORVANE - Four men were shot dead by soldiers in Norvane on Monday. "


def every(text: str) -> list[Json]:
    return [c for m in printed(text)["mentions"] for c in m["claims"]]


def words(claim: Json) -> str | None:
    value = claim["value"]
    return value["as_said"] if isinstance(value, dict) else None


def denials(text: str) -> list[tuple[str, str | None, str | None]]:
    """Slot and speaker of each denial, and the words of what it denies."""
    told = every(text)
    known = {c["id"]: c for c in told}
    return [
        (c["slot"], c["speaker"]["name"], words(known[c["denies"]]) if c["denies"] else None)
        for c in told if c["stance"] == "denies"
    ]  # fmt: skip


DENIALS: list[tuple[str, tuple[str, str | None, str | None]]] = [
    (SHOT + "Two live rounds and a pistol were recovered from one of them, the army said. His mother said there was no "
     "pistol.", ("weapon", "His mother", "pistol")),
    (BOMB + "A police source said that traces of hexogen had been found in the cellar. The prosecutor's office "
     "rejected the report.", ("weapon", "prosecutor's office", "hexogen")),
    (BOMB + "The commissioner dismissed as fake a video that purports to show soldiers handing out rifles.",
     ("perpetrator", "commissioner", "soldiers")),
    ("NORVANE - Four men were shot dead in Norvane on Monday. Residents said that soldiers had been seen on the road "
     "shortly before the bodies appeared. The 34th Battalion denied that it had any troops in the area.",
     ("perpetrator", "34th Battalion", "soldiers")),
    (SHOT + "A relatives' committee alleged that they were killed in a staged shootout. The army called the allegation "
     'baseless.', ("type", "army", "staged shootout")),
    (BOMB + "Posts on Facebook about a third blast, in Old Fen, were false, police said.",
     ("type", "police", "third blast")),
    (BOMB + "A rumour that a ranger had been taken hostage proved to be false, the mayor said.",
     ("abducted", "mayor", "a ranger")),
    ("NORVANE - Soldiers shot dead nine people in Norvane on Monday, the army said. In a leaflet, the rebels said the "
     "other seven dead were farm labourers. The army called the claim baseless.",
     ("victim", "army", "farm labourers")),
    (SHOT + "Survivors said the men came in a vehicle of the Fen Defence Forces. The FDF's local commander denied that "
     "any of his men were in the area.", ("perpetrator", "FDF's local commander", "Fen Defence Forces")),
    ("NORVANE - Gunmen abducted an engineer in Norvane on Monday. A report by the daily Herald that talks on a ransom "
     "had already begun was denied by the mayor.", ("motive", "mayor", "ransom")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DENIALS)
def test_a_denial_names_what_is_told_in_passing(text: str, wanted: tuple[str, str | None, str | None]) -> None:
    slot, _, denied = wanted
    assert (slot, denied) in [(s, d) for s, _, d in denials(text)], denials(text)


def test_a_find_that_nobody_denies_is_no_weapon_of_the_attack() -> None:
    told = every(SHOT + "Two live rounds and a pistol were recovered from one of them, the army said.")
    assert not [c for c in told if c["slot"] == "weapon"]


def test_a_sham_that_nobody_denies_is_no_claim() -> None:
    told = every(SHOT + "A relatives' committee alleged that they were killed in a staged shootout.")
    assert not [c for c in told if c["slot"] == "type" and words(c) == "staged shootout"]


def test_no_bomb_is_said_against_the_alleged_bomber() -> None:
    text = (
        "NORVANE - A message shared on WhatsApp on Monday claimed that a suicide bomber had killed eight people in "
        'Norvane. "There was no bomb, no bomber and no victim," the police chief, Ivo Hald, said.'
    )
    denied = [d for _, _, d in denials(text)]
    assert denied and set(denied) == {"suicide bomber"}


def test_a_hospital_that_denies_a_message_denies_its_toll() -> None:
    text = (
        BOMB + "A message shared on WhatsApp claimed that another bomb had killed eight people at the ferry. Norvane "
        "General Hospital denied the message."
    )
    assert ("killed", "eight") in [(s, d) for s, _, d in denials(text)], denials(text)


def test_letters_are_written_by_their_doers_and_fire_comes_from_its_source() -> None:
    letters = "The letters had been written by supporters of a rival list, the mayor said."
    assert "supporters of a rival list" in [words(c) for c in every(SHOT + letters) if c["slot"] == "perpetrator"]
    fire = "NORVANE - Shells fell on Norvane on Monday, killing six. The sources of fire were the Syrian gun positions."
    told = [(words(c), c["stance"]) for c in every(fire) if c["slot"] == "perpetrator"]
    assert told == [("Syrian gun positions", "accuses")]


def test_a_judge_who_calls_an_account_absurd_denies_nobodys_deed() -> None:
    text = BOMB + 'Police raided a garage. Presiding judge Ivo Hald said that account was "absurd".'
    assert not [d for d in denials(text) if d[2] == "Police"]


def test_whom_the_quoter_cites_stands_in_the_chain_and_each_link_once() -> None:
    text = (
        BOMB + "The agency Fen Press, citing the Telegram channel Mine Live, quoted a police source as saying that the "
        "device had been planted in a car."
    )
    chains = [c["speaker"]["via"] for c in every(text) if c["speaker"]["name"] == "police source"]
    assert chains and all(len(v) == 2 and "Mine Live" in v[0] and "Fen Press" in v[1] for v in chains), chains
