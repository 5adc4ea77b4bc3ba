"""States: what two origins must agree on, slot by slot, and what disputes, corrects or takes back a value."""

from __future__ import annotations

import pytest

from dateline.incidents.agreement import agree, rivals
from dateline.incidents.states import incident_state, slot_states, undone
from dateline.model.claims import Claim, Speaker
from dateline.model.record import Member, Origin, State, ToldClaim
from dateline.model.values import Actor, Place, Thing, Value, When
from told_of import ARMY, DOCTOR, OUTLET, POLICE, claim, count, day, place, weapon

ONE = Origin("outlet:One", "One", "outlet", (Member("r1", "own", "own reporting"),))
TWO = Origin("outlet:Two", "Two", "outlet", (Member("r2", "own", "own reporting"),))
ARMS = Origin("party:Army", "Army", "party", (Member("r3", "statement", "its own"),), confirms=False)
HOME = {"r1": ONE.id, "r2": TWO.id, "r3": ARMS.id}
SAME_DAY: dict[str, str | None] = {"r1": "2021-05-11", "r2": "2021-05-12", "r3": "2021-05-11"}


def told(name: str, made: Claim, origin: str | None = None) -> ToldClaim:
    return ToldClaim(name, made, origin or HOME[name])


def slots(*claims: ToldClaim, days: dict[str, str | None] = SAME_DAY) -> dict[str, State]:
    return slot_states(claims, (ONE, TWO, ARMS), days)


def killed(uid: str, low: int, speaker: Speaker, **more: object) -> Claim:
    return claim(uid, "killed", count(low), speaker, **more)  # type: ignore[arg-type]


# ---- agreement


@pytest.mark.parametrize(
    ("one", "other", "same", "apart"),
    [
        (count(5), count(5), True, False),
        (count(5, None), count(7), True, False),
        (count(5), count(7), False, True),
        (count(None, 4), count(3), True, False),
        (count(3, of="soldiers"), count(5, of="civilians"), False, False),
        (count(3, of="soldiers"), count(3), True, False),
        (day("2021-05-11"), day("2021-05-11"), True, False),
        (day("2021-05-11"), day("2021-05-12"), False, True),
        (day("2021-05-11"), When("2021-05", "2021-05", "month", "explicit", "in May"), False, False),
        (day("2021-05-11"), When("2021-05-12T00", "2021-05-12T05", "part_of_day", "explicit", "night"), False, False),
        (place("Tarin", 32.6, 65.9), place("Tarin Kot", 32.63, 65.87), True, False),
        (place("Tarin", 32.6, 65.9), place("Kandahar", 31.6, 65.7), False, True),
        (place("Tarin", 32.6, 65.9), place("Deh Rawud", 32.6, 65.5), False, False),
        (place("Uruzgan", 33, 66, level="admin1", km=90.0), place("Tarin", 32.6, 65.9), False, False),
        (Place("Iraq", "Iraq", "country"), Place("Iraq", "Iraqi", "country"), True, False),
        (Place("A", "A", "unknown", gazetteer_id="g1"), Place("B", "B", "unknown", gazetteer_id="g1"), True, False),
        (weapon("a car bomb", "vehicle_bomb"), weapon("an explosive-laden van", "vehicle_bomb"), True, False),
        (weapon("a car bomb", "vehicle_bomb"), weapon("a mortar", "mortar"), False, False),
        (Thing("the revenge for May"), Thing("revenge for May"), True, False),
        (Actor("the Red Sash", "Red Sash"), Actor("Red Sash fighters", "Red Sash"), True, False),
        (Actor("the Red Sash", "Red Sash"), Actor("the Blue Sun", "Blue Sun"), False, False),
        (Actor("gunmen"), Actor("the gunmen"), True, False),
        (Actor("gunmen"), Actor("the Red Sash", "Red Sash"), False, False),
        (Actor("MILF", "MILF"), Actor("rebels", "Moro Islamic Liberation Front"), True, False),
        (Actor("x", "X", id="1"), Actor("y", "X", id="2"), False, False),
        (count(5), day("2021-05-11"), False, False),
        (None, count(5), False, False),
    ],
)
def test_values_agree_or_are_rivals(one: Value | None, other: Value | None, same: bool, apart: bool) -> None:
    assert (agree(one, other), rivals(one, other)) == (same, apart)
    assert (agree(other, one), rivals(other, one)) == (same, apart)


# ---- slots


def test_one_origin_is_a_single_source_also_with_two_speakers() -> None:
    state = slots(told("r1", killed("a", 5, POLICE)), told("r1", killed("b", 5, DOCTOR)))["killed"]
    assert (state.state, state.origins, state.claims) == ("single-source", ("One",), ("a", "b"))


def test_two_origins_with_speakers_of_their_own_corroborate() -> None:
    state = slots(told("r1", killed("a", 5, POLICE)), told("r2", killed("b", 5, DOCTOR)))["killed"]
    assert (state.state, state.origins, state.claims) == ("corroborated", ("One", "Two"), ("a", "b"))
    assert state.reason == "2 independent origins agree"


def test_one_spokesman_heard_by_two_outlets_is_one_voice() -> None:
    state = slots(told("r1", killed("a", 5, POLICE)), told("r2", killed("b", 5, POLICE)))["killed"]
    assert state.state == "single-source"


def test_a_speaker_is_given_to_the_origin_that_has_no_other() -> None:
    claims = [
        told("r1", killed("a", 5, POLICE)),
        told("r1", killed("b", 5, DOCTOR)),
        told("r2", killed("c", 5, POLICE)),
    ]
    assert slots(*claims)["killed"].state == "corroborated"


def test_two_outlets_own_voices_corroborate_unless_they_quote_somebody_for_it() -> None:
    own = [told("r1", killed("a", 5, OUTLET)), told("r2", killed("b", 5, OUTLET))]
    assert slots(*own)["killed"].state == "corroborated"
    quoting = [*own, told("r1", killed("c", 5, POLICE)), told("r2", killed("d", 5, POLICE))]
    assert slots(*quoting)["killed"].state == "single-source"


def test_two_reports_through_one_agency_are_one_origin() -> None:
    claims = [told("r1", killed("a", 5, POLICE), "agency:AP"), told("r2", killed("b", 5, DOCTOR), "agency:AP")]
    state = slots(*claims)["killed"]
    assert (state.state, state.origins) == ("single-source", ("AP",))


def test_a_partys_own_statement_confirms_nothing() -> None:
    assert (
        slots(told("r1", killed("a", 5, POLICE)), told("r3", killed("b", 5, ARMY)))["killed"].state == "single-source"
    )


@pytest.mark.parametrize("stance", ["accuses", "suspects", "unconfirmed"])
def test_a_further_accusation_or_suspicion_confirms_nothing(stance: str) -> None:
    sash = Actor("the Red Sash", "Red Sash")
    claims = [
        told("r1", claim("a", "perpetrator", sash, ARMY, stance)),
        told("r2", claim("b", "perpetrator", sash, Speaker("governor", "official"), stance)),
    ]
    assert slots(*claims)["perpetrator"].state == "single-source"


def test_reports_that_nobody_is_named_for_confirm_nothing() -> None:
    rumour = Speaker("reports", "unattributed")
    assert (
        slots(told("r1", killed("a", 5, POLICE)), told("r2", killed("b", 5, rumour)))["killed"].state == "single-source"
    )


def test_parts_and_the_doers_own_dead_are_no_figures_of_the_whole() -> None:
    part = killed("b", 2, DOCTOR, relations=[("part_of", "z")])
    doer = claim("c", "killed", count(1, of="perpetrators"), DOCTOR)
    state = slots(told("r1", killed("a", 5, POLICE)), told("r2", part), told("r2", doer))["killed"]
    assert (state.state, state.claims) == ("single-source", ("a",))


def test_speakers_who_contradict_each_other_dispute_a_count() -> None:
    rival = killed("b", 9, DOCTOR, relations=[("contradicts", "a")])
    state = slots(told("r1", killed("a", 5, POLICE)), told("r2", rival))["killed"]
    assert (state.state, state.claims) == ("disputed", ("a", "b"))


def test_a_toll_told_days_later_is_no_rival() -> None:
    rival = killed("b", 9, DOCTOR, relations=[("contradicts", "a")])
    later: dict[str, str | None] = {"r1": "2021-05-11", "r2": "2021-05-13"}
    assert slots(told("r1", killed("a", 5, POLICE)), told("r2", rival), days=later)["killed"].state == "single-source"
    unknown: dict[str, str | None] = {"r1": "2021-05-11", "r2": None}
    assert slots(told("r1", killed("a", 5, POLICE)), told("r2", rival), days=unknown)["killed"].state == "disputed"


def test_two_origins_with_other_days_or_places_dispute_them() -> None:
    when = [told("r1", claim("a", "when", day("2021-05-10"))), told("r2", claim("b", "when", day("2021-05-11")))]
    where = [
        told("r1", claim("c", "place", place("Tarin", 32.6, 65.9))),
        told("r2", claim("d", "place", place("Kandahar", 31.6, 65.7))),
    ]
    assert {s: st.state for s, st in slots(*when, *where).items()} == {"when": "disputed", "place": "disputed"}


def test_a_denial_disputes_what_it_denies() -> None:
    sash = Actor("the Red Sash", "Red Sash")
    blamed = told("r1", claim("a", "perpetrator", sash, ARMY, "accuses"))
    denial = told("r2", claim("b", "perpetrator", None, Speaker("Red Sash", "group"), "denies", denies="a"))
    state = slots(blamed, denial)["perpetrator"]
    assert (state.state, state.claims) == ("disputed", ("b", "a"))
    assert slots(denial).get("perpetrator", state).state == "disputed"


def test_a_denial_of_another_value_disputes_nothing() -> None:
    used = told("r1", claim("a", "weapon", weapon("a mortar", "mortar"), POLICE))
    denial = told("r2", claim("b", "weapon", weapon("rockets", "rocket"), ARMY, "denies"))
    assert slots(used, denial)["weapon"].state == "single-source"


def test_silence_alone_has_no_state() -> None:
    assert slots(told("r1", claim("a", "killed", None, OUTLET, "no_information"))) == {}


def test_a_corrected_figure_stands_and_the_wrong_one_does_not() -> None:
    wrong, right = killed("a", 14, POLICE), killed("b", 11, POLICE, relations=[("corrects", "a")])
    claims = [told("r1", wrong), told("r2", killed("x", 14, POLICE)), told("r2", right)]
    assert undone(claims) == {"a": "corrects", "x": "corrects"}
    state = slots(*claims)["killed"]
    assert (state.state, state.claims) == ("corrected", ("b",))


def test_a_risen_toll_outdates_the_one_before() -> None:
    claims = [
        told("r1", killed("a", 5, POLICE)),
        told("r2", killed("b", 9, DOCTOR, relations=[("updates", "a"), ("contradicts", "a")])),
    ]
    state = slots(*claims)["killed"]
    assert (state.state, state.claims) == ("single-source", ("b",))


def claimed_and_withdrawn() -> list[ToldClaim]:
    sash = Speaker("Red Sash", "group")
    actor = Actor("the Red Sash", "Red Sash")
    back = claim("c", "claimed_by", None, sash, "denies", relations=[("retracts", "b")])
    return [
        told("r1", claim("a", "claimed_by", actor, sash, "claims_responsibility")),
        told("r2", claim("b", "claimed_by", actor, sash, "claims_responsibility")),
        told("r2", back),
    ]


def test_a_claim_that_its_speaker_took_back_is_retracted_wherever_it_was_told() -> None:
    state = slots(*claimed_and_withdrawn())["claimed_by"]
    assert (state.state, state.claims) == ("retracted", ("a", "b"))


# ---- the incident


def whole(*claims: ToldClaim) -> State:
    return incident_state(claims, (ONE, TWO, ARMS), slots(*claims))


def test_an_incident_told_by_two_origins_is_corroborated() -> None:
    state = whole(told("r1", killed("a", 5, POLICE)), told("r2", killed("b", 9, DOCTOR)))
    assert (state.state, state.reason, state.origins) == (
        "corroborated", "told by 2 independent origins", ("One", "Two"),
    )  # fmt: skip


def test_an_incident_told_by_one_origin_or_a_party_is_single_source() -> None:
    assert whole(told("r1", killed("a", 5, POLICE))).reason == "told by one independent origin"
    state = whole(told("r3", killed("a", 5, ARMY)))
    assert (state.state, state.reason, state.origins) == (
        "single-source", "told by a party to it only", ("Army",),
    )  # fmt: skip


def test_an_incident_that_somebody_says_did_not_happen_is_disputed() -> None:
    denial = told("r2", claim("b", "type", None, ARMY, "denies"))
    state = whole(told("r1", killed("a", 5, POLICE)), denial)
    assert (state.state, state.reason) == ("disputed", "that it happened is denied")


def test_an_incident_whose_day_was_set_right_is_corrected() -> None:
    mended = claim("b", "when", day("2021-05-11"), relations=[("corrects", "a")])
    state = whole(told("r1", claim("a", "when", day("2021-05-10"))), told("r1", mended))
    assert (state.state, state.reason) == ("corrected", "its when was corrected")


def test_an_incident_of_which_all_was_taken_back_is_retracted() -> None:
    assert whole(*claimed_and_withdrawn()).state == "retracted"
