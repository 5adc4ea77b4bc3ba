"""How claims stand to one another: repeats, updates, contradictions, corrections, retractions, denials."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.claims import Claim, Relation, Speaker
from dateline.model.values import Actor, Count, Thing, Value
from dateline.model.vocabulary import Stance
from dateline.reading.relations import Link, find_links, relate

POLICE = Speaker("police", "police")
DOCTOR = Speaker("hospital doctor", "medical", anonymous=True)
GOVERNOR = Speaker("Ada Okoro", "official", role="governor")
SASH = Speaker("Red Sash", "group")
PAPER = Speaker("Delta Post", "outlet")
numbers = itertools.count()


def claim(slot: str, value: Value | None, speaker: Speaker, stance: Stance = "asserts", quote: str = "words") -> Claim:
    place = next(numbers) * 10
    name = f"c{place}"
    return Claim(name, f"u{name}", slot, value, quote, place, place + 5, (place, place + 9), speaker, stance)  # type: ignore[arg-type]


def dead(number: int, speaker: Speaker, **more: str) -> Claim:
    return claim("killed", Count(number, number, str(number)), speaker, **more)  # type: ignore[arg-type]


def links(*claims: Claim, sentences: list[str] | None = None) -> list[tuple[int, str, int]]:
    return [(link.claim, link.type, link.other) for link in find_links(claims, sentences)]


def test_another_speaker_who_says_the_same_repeats_it() -> None:
    assert links(dead(5, POLICE), dead(5, DOCTOR), dead(5, GOVERNOR)) == [(1, "repeats", 0), (2, "repeats", 0)]


def test_two_speakers_whose_figures_cannot_both_be_true_contradict_each_other() -> None:
    assert links(dead(5, POLICE), dead(9, DOCTOR)) == [(1, "contradicts", 0)]


def test_at_least_five_and_seven_are_no_contradiction() -> None:
    least = claim("killed", Count(5, None, "at least five"), POLICE)
    assert links(least, dead(7, DOCTOR)) == []


def test_one_speaker_does_not_contradict_himself_and_counts_of_others_are_not_compared() -> None:
    soldiers = claim("killed", Count(2, 2, "two", of="soldiers"), DOCTOR)
    rebels = claim("killed", Count(5, 5, "five", of="militants"), POLICE)
    assert links(dead(5, POLICE), dead(9, POLICE)) == []
    assert links(soldiers, rebels) == []


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ("Police said 8 died.", "The toll rose to 11, a doctor said.", (1, "updates", 0)),
        ("The toll has risen to 8, police said.", "11 died, a doctor said.", (1, "contradicts", 0)),
        ("Police initially said 8 died.", "11 died, a doctor said.", (1, "contradicts", 0)),
        ("11 died.", "An earlier version of this report said 8 had died.", (0, "corrects", 1)),
        ("Police said 8 died.", "The ministry corrected the figure to 11.", (1, "corrects", 0)),
        ("Police wrongly put the toll at 8.", "11 died, a doctor said.", (1, "corrects", 0)),
    ],
)
def test_the_words_around_two_figures_say_how_they_stand(first: str, then: str, expected: tuple[int, str, int]) -> None:
    order = (11, 8) if expected[0] == 0 else (8, 11)
    told = [dead(order[0], POLICE), dead(order[1], DOCTOR)]
    assert links(*told, sentences=[first, then]) == [expected]


def test_a_risen_toll_in_the_lead_updates_the_one_told_further_down() -> None:
    told = [dead(11, POLICE), dead(8, POLICE)]
    assert links(*told, sentences=["The toll has climbed to 11.", "On Monday police said 8 died."]) == [
        (0, "updates", 1)
    ]


def test_a_falling_figure_is_no_rise() -> None:
    told = [dead(11, POLICE), dead(8, POLICE)]
    assert links(*told, sentences=["11 died, police said.", "The toll rose to 8."]) == []


def test_a_speaker_who_corrects_the_own_earlier_figure_updates_it() -> None:
    told = [dead(3, POLICE), dead(5, POLICE)]
    assert links(*told, sentences=["Police said 3 died.", "They had earlier put the toll at 5."]) == [(0, "updates", 1)]


def test_two_speakers_who_accuse_two_parties_contradict_each_other() -> None:
    one = claim("perpetrator", Actor("the Red Sash", "Red Sash"), GOVERNOR, "accuses")
    other = claim("perpetrator", Actor("the Blue Guard", "Blue Guard"), SASH, "accuses")
    again = claim("perpetrator", Actor("Red Sash fighters", "Red Sash"), POLICE, "accuses")
    assert links(one, other, again) == [(1, "contradicts", 0), (2, "contradicts", 1)]


def test_nobody_in_particular_is_no_rival() -> None:
    one = claim("perpetrator", Actor("gunmen"), GOVERNOR, "accuses")
    assert links(one, claim("perpetrator", Actor("the Red Sash", "Red Sash"), POLICE, "accuses")) == []


def test_a_speaker_takes_back_the_own_claim() -> None:
    claimed = claim("claimed_by", Actor("Red Sash", "Red Sash"), SASH, "claims_responsibility")
    back = claim("claimed_by", None, SASH, "denies", "the Red Sash withdrew its claim")
    assert links(claimed, back) == [(1, "retracts", 0)]


def test_a_denial_denies_what_another_said_of_the_denier() -> None:
    other = claim("perpetrator", Actor("the Blue Guard", "Blue Guard"), GOVERNOR, "accuses")
    blame = claim("perpetrator", Actor("Red Sash men", "Red Sash"), POLICE, "accuses")
    assert links(blame, other, claim("perpetrator", None, SASH, "denies"))[-1] == (2, "denies", 0)


def test_a_force_does_not_deny_what_is_held_against_an_armed_group() -> None:
    blame = claim("perpetrator", Actor("rebels", kind="group"), GOVERNOR, "accuses")
    army = Speaker("army", "military")
    assert links(blame, claim("perpetrator", Actor("army", kind="military"), army, "denies")) == []


def test_no_sign_of_enemy_fire_is_said_against_whoever_claims_the_deed() -> None:
    claimed = claim("claimed_by", Actor("Red Sash", "Red Sash"), SASH, "claims_responsibility")
    blame = claim("perpetrator", Actor("gunmen", kind="group"), POLICE, "accuses")
    denial = claim("perpetrator", None, GOVERNOR, "denies", "nothing points to enemy fire")
    assert (2, "denies", 0) in links(claimed, blame, denial)


def test_a_denied_weapon_is_tied_and_its_user_beside_it_is_not() -> None:
    blame = claim("perpetrator", Actor("officers", kind="police"), DOCTOR, "accuses")
    rounds = claim("weapon", Thing("live rounds", "small_arms"), DOCTOR)
    words = "denied that officers had used live rounds"
    user = claim("perpetrator", Actor("officers", kind="police"), GOVERNOR, "denies", words)
    used = claim("weapon", Thing("live rounds", "small_arms"), GOVERNOR, "denies", words)
    assert links(blame, rounds, user, used) == [(3, "denies", 1)]


def test_relations_are_written_into_the_claims_and_what_they_held_is_kept() -> None:
    whole, part = dead(5, POLICE), dead(1, DOCTOR)
    held = Claim(
        **{f: getattr(part, f) for f in part.__dataclass_fields__} | {"relations": (Relation("part_of", whole.id),)}
    )
    assert relate([whole, held])[1].relations == (Relation("part_of", whole.id),)
    assert relate([whole, dead(9, DOCTOR)])[1].relations == (Relation("contradicts", whole.id),)
    assert relate([]) == []


@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from([POLICE, DOCTOR, PAPER, GOVERNOR])), max_size=12))
def test_no_claim_is_related_to_itself_and_links_point_into_the_list(told: list[tuple[int, Speaker]]) -> None:
    claims = [dead(number, speaker) for number, speaker in told]
    found = find_links(claims)
    assert all(isinstance(x, Link) and x.claim != x.other for x in found)
    assert all(0 <= x.claim < len(claims) and 0 <= x.other < len(claims) for x in found)
    assert len({(x.claim, x.other) for x in found}) == len(found)
