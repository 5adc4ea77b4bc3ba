"""Denials, retractions and silence that go back to what was told before: which claim of which speaker they mean."""

from __future__ import annotations

import pytest

from told import Json, printed

SHELLS = (
    "KARVAN, Syria - Two shells hit a bakery in Karvan on Tuesday, killing four people, the Rescue Committee said. "
)
JETS = "SANAA - At least 12 people were killed when jets hit a market in Saada on Monday, the health ministry said. "
BLAST = "LAHORE, Pakistan - A blast killed eight people at a market in Lahore on Monday, officials said. "
RAID = "GAO, Mali - Gunmen killed twelve villagers near Gao on Sunday, a local official told Radio Sol. "


def every(text: str) -> list[Json]:
    return [c for m in printed(text)["mentions"] for c in m["claims"]]


def denied(text: str) -> list[tuple[str, str | None, tuple[str, str] | None]]:
    """Slot and speaker of each denial, and words and speaker of what it denies."""
    told = every(text)
    known = {c["id"]: c for c in told}
    out = []
    for one in told:
        if one["stance"] == "denies":
            target = known.get(one["denies"] or "")
            said = (target["value"]["as_said"], target["speaker"]["name"]) if target is not None else None
            out.append((one["slot"], one["speaker"]["name"], said))
    return out


@pytest.mark.parametrize(
    ("text", "slot", "speaker", "meant"),
    [
        (SHELLS + "It accused the army of firing them. The army dismissed the accusation as invention.",
         "perpetrator", "army", ("army", "Rescue Committee")),
        (SHELLS
         + 'Residents accused soldiers. "These allegations are completely false," army spokesman Musa Bello said.',
         "perpetrator", "Musa Bello", ("soldiers", "Residents")),
        (RAID + "The defence ministry said the report was baseless.",
         "victim", "defence ministry", ("villagers", "local official")),
        (JETS + "The coalition disputed the figure, saying three fighters had died.",
         "killed", "coalition", ("At least 12", "health ministry")),
        (BLAST + "Islamic State claimed the attack, but Home Minister Karim Uddin said the claim was false.",
         "claimed_by", "Karim Uddin", ("Islamic State", "Islamic State")),
        (BLAST + "The Taliban, blamed by the governor for the attack, called the accusation a lie.",
         "perpetrator", "Taliban", ("Taliban", "governor")),
        ("HELENA - Gunmen shot a guard in Helena on Monday, police said. A rumour on a messaging service that two "
         "children had been killed was false, the school district said.",
         "killed", "school district", ("two", "rumour on a messaging service")),
    ],
)  # fmt: skip
def test_a_denial_by_reference_denies_the_claim_it_goes_back_to(
    text: str, slot: str, speaker: str, meant: tuple[str, str]
) -> None:
    assert (slot, speaker, meant) in denied(text)


@pytest.mark.parametrize(
    "more",
    [
        "The ministry did not deny the report.",
        "Nobody had denied it by Tuesday.",
        "The mayor called the raid a crime.",
        "He was asked whether the report was false.",
    ],
)
def test_what_denies_nothing_told_is_no_denial(more: str) -> None:
    assert denied(RAID + more) == []


@pytest.mark.parametrize(
    ("more", "speaker"),
    [
        ('"We did not kill those people," rebel spokesman Musa Kato said by telephone.', "Musa Kato"),
        ("The Delta Front said that its fighters had not been involved.", "Delta Front"),
        ("The army said it had carried out no raid that day.", "army"),
        ('"Our men never touched them," rebel commander Peter Lado said.', "Peter Lado"),
        ("The minister said there was no truth to reports that soldiers had taken part.", "minister"),
        ("Both sides denied responsibility.", "sides"),
    ],
)
def test_a_deed_that_is_denied_in_other_words_is_denied(more: str, speaker: str) -> None:
    assert [(slot, who) for slot, who, _ in denied(RAID + more)] == [("perpetrator", speaker)]


def test_a_group_takes_back_its_own_claim_and_denies_nobody_elses() -> None:
    told = every(BLAST + "The Punjab Front claimed responsibility. Two days later the group withdrew its claim.")
    claimed = next(c for c in told if c["stance"] == "claims_responsibility")
    back = next(c for c in told if c["stance"] == "denies")
    assert (back["slot"], back["denies"]) == ("claimed_by", None)
    assert back["relations"] == [{"type": "retracts", "claim": claimed["id"]}]


def test_a_risen_toll_updates_and_a_corrected_one_corrects_the_figure_before() -> None:
    told = every(
        "MANILA, Philippines - Gunmen ambushed a patrol in Basilan on Monday, killing four soldiers, the army said. "
        "An earlier version of this report said five soldiers had been killed."
    )
    four, five = (next(c for c in told if c["slot"] == "killed" and c["value"]["low"] == n) for n in (4, 5))
    assert four["relations"] == [{"type": "corrects", "claim": five["id"]}]


def test_the_silence_of_the_accused_is_told_and_that_of_others_is_not() -> None:
    accused = "DAMASCUS - State radio said Israel had carried out an air strike near Damascus on Tuesday. "
    said = [c for c in every(accused + "Israel declined to comment.") if c["stance"] == "no_information"]
    assert [(c["slot"], c["speaker"]["name"]) for c in said] == [("perpetrator", "Israel")]
    assert not [c for c in every(accused + "The airline declined to comment.") if c["stance"] == "no_information"]


@pytest.mark.parametrize(
    ("more", "slot"),
    [
        ("It was not clear who had fired.", "perpetrator"),
        ("Police said they did not know who the target was.", "target"),
        ("No group has claimed responsibility.", "claimed_by"),
    ],
)
def test_what_nobody_knows_is_a_claim_without_information(more: str, slot: str) -> None:
    said = [c for c in every(RAID + more) if c["stance"] == "no_information"]
    assert [(c["slot"], c["value"]) for c in said] == [(slot, None)]


def test_a_state_or_its_means_named_as_the_doer_is_accused() -> None:
    told = every(
        "AFRIN - Government helicopters dropped two bombs on a camp near Afrin on Monday, a rescue group said."
    )
    assert [c["stance"] for c in told if c["slot"] == "perpetrator"] == ["accuses"]
    told = every("AFRIN - A bomb killed two men near Afrin on Monday. Moscow said that Ukraine had shelled the road.")
    assert [c["stance"] for c in told if c["slot"] == "perpetrator"] == ["accuses"]


def test_a_claim_of_a_deed_named_again_belongs_to_the_new_attack() -> None:
    told = printed(
        "ATHENS, Greece - A bomb exploded outside the home of a judge in Athens on Monday, police said. In a text "
        "posted online a group calling itself Grey Dawn claimed responsibility and said the attack was an answer to a "
        "speech last month."
    )
    new = next(m for m in told["mentions"] if m["status"] == "new")
    assert [c["stance"] for c in new["claims"] if c["slot"] == "claimed_by"] == ["claims_responsibility"]


FERRY = (
    "MERSIN, Turkey - Posts on Facebook claimed that gunmen had attacked a ferry in Mersin on Monday, killing six "
    "people. "
)
BATHS = "TUNIS - A bomb wounded three men at the baths in Tunis on Monday. "


@pytest.mark.parametrize(
    ("text", "slot", "speaker", "meant"),
    [
        (FERRY + '"There was no gunman," police chief Ayse Demir said.',
         "perpetrator", "Ayse Demir", ("gunmen", "Posts")),
        (FERRY + '"There was no attack on the ferry," police chief Ayse Demir said.',
         "target", "Ayse Demir", ("ferry", "Posts")),
        ("KISUMU, Kenya - Gunmen shot dead two guards in Kisumu on Monday, police said. The mayor, Peter Otieno, said "
         "there was no truth to text messages that a bomb had been found at the station.",
         "weapon", "Peter Otieno", ("bomb", "messages")),
        ("GAO, Mali - Soldiers killed nine herders near Gao on Sunday, the Sahel Council said. Colonel Musa Bah said "
         "no civilian had been killed.",
         "victim", "Musa Bah", ("herders", "Sahel Council")),
    ],
)  # fmt: skip
def test_what_was_not_there_stands_against_who_said_it_was(
    text: str, slot: str, speaker: str, meant: tuple[str, str]
) -> None:
    assert (slot, speaker, meant) in denied(text)


def test_what_was_not_there_and_nobody_told_is_no_denial() -> None:
    assert denied(BATHS + '"There was no sniper," the mayor, Sami Trabelsi, said.') == []


@pytest.mark.parametrize(
    ("more", "party"),
    [
        ("Survivors said the men had come in army vehicles.", "army"),
        ("Survivors said the attackers came in two lorries of the Frontier Guard.", "Frontier Guard"),
        ("A relief worker identified the attackers as soldiers of the Third Brigade.", "soldiers"),
    ],
)
def test_whose_vehicle_the_attackers_came_in_is_accused(more: str, party: str) -> None:
    told = [c for c in every(RAID + more) if c["slot"] == "perpetrator" and c["stance"] == "accuses"]
    assert [c["value"]["as_said"] for c in told] == [party]
