"""Grouping: which mentions are incidents, their best values by named rules, their context, and the doer."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest

from dateline.incidents import group
from dateline.incidents.group import confidence, summarise
from dateline.incidents.words import describe, kind_of
from dateline.model.claims import Claim, Mention, Speaker
from dateline.model.values import Actor, Count, Place, Quote, Thing, Value, When
from dateline.model.vocabulary import EVENT_TYPES, STATUSES, EventType, SpeakerKind, Stance, Status

OUTLET = Speaker("Delta Post", "outlet")
ARMY = Speaker("army", "military", quote="army", start=0, end=4)
DOCTOR = Speaker("a doctor", "medical", quote="a doctor", start=5, end=13)
numbers = iter(range(10_000))


def claim(slot: str, value: Value | None, speaker: Speaker = OUTLET, stance: Stance = "asserts") -> Claim:
    name = f"c{next(numbers)}"
    return Claim(name, "u" + name, slot, value, "words", 0, 5, (0, 9), speaker, stance)  # type: ignore[arg-type]


def killed(low: int | None, high: int | None, speaker: Speaker = OUTLET) -> Claim:
    return claim("killed", Count(low, high, str(low)), speaker)


def mention(
    name: str, status: Status = "new", kind: EventType = "ASSAULT", claims: tuple[Claim, ...] = (), **more: object
) -> Mention:
    made = Mention(name, "u" + name, kind, status, "because", Quote("attack", 0, 6), claims=claims)
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]


def best(*claims: Claim) -> tuple[Value | None, str]:
    (summary,) = summarise(claims).values()
    assert summary.claims == tuple(c.id for c in claims)
    return summary.best, summary.rule


# ---- which mentions are incidents


@pytest.mark.parametrize("status", STATUSES)
def test_only_new_deeds_are_incidents(status: Status) -> None:
    assert len(group([mention("m1", status)])) == (status == "new")


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_only_force_and_protest_are_incidents(kind: EventType) -> None:
    assert len(group([mention("m1", kind=kind)])) == (kind in ("ASSAULT", "COERCE", "PROTEST"))


def test_no_mention_is_no_incident() -> None:
    assert group([]) == ()


def test_several_incidents_keep_their_own_slots_in_order() -> None:
    first, second = killed(2, 2), killed(7, 7)
    found = group([mention("m1", claims=(first,)), mention("m2", claims=(second,))])
    assert [i.mentions for i in found] == [("m1",), ("m2",)]
    assert [i.slots["killed"].best for i in found] == [first.value, second.value]
    assert [i.id for i in found] == ["um1", "um2"]


# ---- best values


def test_a_single_value_is_the_only_one() -> None:
    assert best(killed(3, 3)) == (Count(3, 3, "3"), "only")


def test_the_same_number_by_two_speakers_is_one_value() -> None:
    assert best(killed(3, 3), killed(3, 3, ARMY))[1] == "only"


def test_the_value_that_most_speakers_give_is_taken() -> None:
    assert best(killed(3, 3), killed(5, 5, ARMY), killed(3, 3, DOCTOR)) == (Count(3, 3, "3"), "most_said")


def test_of_rival_counts_the_last_of_a_named_speaker_is_taken() -> None:
    assert best(killed(3, 3, ARMY), killed(5, 5, DOCTOR), killed(9, 9)) == (Count(5, 5, "5"), "latest_office")


def test_of_rival_counts_without_a_speaker_the_last_is_taken() -> None:
    assert best(killed(3, 3), killed(9, 9)) == (Count(9, 9, "9"), "latest_office")


def test_counts_are_never_averaged() -> None:
    value, _ = best(killed(2, 2, ARMY), killed(10, 10, DOCTOR))
    assert value in (Count(2, 2, "2"), Count(10, 10, "10"))


def test_the_finest_time_and_place_are_taken() -> None:
    month = When("2021-05-01", "2021-05-31", "month", "explicit", "May")
    day = When("2021-05-11", "2021-05-11", "day", "dateline", "Tuesday")
    assert best(claim("when", month), claim("when", day)) == (day, "finest")
    country, town = Place("Mali", "Mali", "country"), Place("Gao", "Gao", "settlement")
    assert best(claim("place", country), claim("place", town)) == (town, "finest")


def test_of_rival_words_the_first_told_is_taken() -> None:
    assert best(claim("weapon", Thing("a bomb")), claim("weapon", Thing("a mine"))) == (Thing("a bomb"), "first_told")


def test_articles_and_case_make_no_rivals_of_names() -> None:
    one, other = Actor("the Red Dawn", "Red Dawn"), Actor("Red dawn", "red dawn")
    assert best(claim("perpetrator", one), claim("perpetrator", other))[1] == "only"


@pytest.mark.parametrize("stance", ["denies", "no_information"])
def test_denials_and_silence_give_no_value(stance: Stance) -> None:
    assert best(claim("killed", None, stance=stance)) == (None, "none_claimed")
    assert best(claim("killed", Count(3, 3, "3"), stance=stance)) == (None, "none_claimed")
    assert best(killed(3, 3), claim("killed", None, ARMY, stance)) == (Count(3, 3, "3"), "only")


# ---- context


@pytest.mark.parametrize(
    ("status", "kind", "relation"),
    [
        ("habitual", "ASSAULT", "same_series"),
        ("habitual", "ACCUSE", "background"),
        ("background", "ASSAULT", "background"),
        ("anniversary", "ASSAULT", "background"),
        ("threatened", "THREATEN", "response"),
        ("planned", "RETREAT", "response"),
        ("new", "REJECT", "response"),
    ],
)
def test_what_else_is_told_is_context(status: Status, kind: EventType, relation: str) -> None:
    (incident,) = group([mention("m1"), mention("m2", status, kind)])
    assert [(c.mention, c.relation) for c in incident.context] == [("m2", relation)]


def test_another_incident_is_no_context() -> None:
    assert all(i.context == () for i in group([mention("m1"), mention("m2")]))


def test_a_habitual_accusation_is_not_copied_into_the_incident() -> None:
    blame = claim("perpetrator", Actor("Red Dawn"), ARMY, "accuses")
    (incident,) = group([mention("m1", claims=(killed(2, 2),)), mention("m2", "habitual", claims=(blame,))])
    assert "perpetrator" not in incident.slots
    assert incident.perpetrator_confidence is None


# ---- who did it, how surely


@pytest.mark.parametrize(
    ("told", "grade"),
    [
        ([("claimed_by", "claims_responsibility", "group")], "claimed_or_admitted"),
        (
            [("perpetrator", "accuses", "military"), ("claimed_by", "claims_responsibility", "group")],
            "claimed_or_admitted",
        ),
        ([("perpetrator", "accuses", "police")], "accused_by_authorities"),
        ([("perpetrator", "accuses", "official")], "accused_by_authorities"),
        ([("perpetrator", "accuses", "witness")], "suspected_or_accused"),
        ([("perpetrator", "suspects", "police")], "suspected_or_accused"),
        ([("perpetrator", "unconfirmed", "post")], "possible"),
        ([("perpetrator", "asserts", "outlet")], "reported_as_fact"),
        ([("perpetrator", "denies", "group")], "denied"),
        ([("perpetrator", "asserts", "outlet"), ("perpetrator", "denies", "group")], "reported_as_fact"),
        ([("killed", "asserts", "outlet")], None),
        ([], None),
    ],
)  # fmt: skip
def test_the_stances_grade_the_doer(told: list[tuple[str, Stance, SpeakerKind]], grade: str | None) -> None:
    values = {"killed": Count(1, 1, "one")}
    made = [claim(s, values.get(s, Actor("Red Dawn")), Speaker("x", kind), stance) for s, stance, kind in told]
    assert confidence(made) == grade


def test_an_army_that_says_it_did_it_admits_it_and_police_who_name_the_doer_accuse() -> None:
    army = Actor("the army", "army", "military")
    assert confidence([claim("perpetrator", army, ARMY)]) == "claimed_or_admitted"
    police = Speaker("police", "police", quote="police", start=0, end=6)
    assert (
        confidence([claim("perpetrator", Actor("Red Dawn", "Red Dawn", "group"), police)]) == "accused_by_authorities"
    )


def test_that_gunmen_did_it_is_no_answer_where_somebody_is_named() -> None:
    gunmen, named = Actor("gunmen"), Actor("Red Dawn", "Red Dawn", "group")
    told = [claim("perpetrator", gunmen), claim("perpetrator", named, stance="suspects")]
    assert confidence(told) == "suspected_or_accused"


def test_a_hedged_word_is_a_suspicion_and_a_bare_denial_leaves_it_denied() -> None:
    hedged = replace(claim("perpetrator", Actor("Red Dawn")), hedge=Quote("apparently", 0, 10))
    assert confidence([hedged]) == "suspected_or_accused"
    assert confidence([claim("perpetrator", None, ARMY, "denies")]) == "denied"


def test_silence_about_the_doer_is_no_grade() -> None:
    assert confidence([claim("claimed_by", None, OUTLET, "no_information")]) is None


# ---- summaries


def test_a_summary_says_what_when_and_where() -> None:
    place = Place("Gao", "the town of Gao", "settlement", within=("Mali",))
    when = When("2021-05-11T08:00", "2021-05-11T09:00", "minute", "explicit", "at eight")
    made = mention(
        "m1", claims=(claim("weapon", Thing("rockets", "rocket")), claim("place", place), claim("when", when))
    )
    assert describe(made, summarise(made.claims)) == "Rocket attack · 2021-05-11 · Gao, Mali"


def test_a_summary_says_both_ends_of_a_longer_time() -> None:
    made = mention("m1", claims=(claim("when", When("2021-05-01", "2021-05-31", "month", "explicit", "May")),))
    assert describe(made, summarise(made.claims)) == "Attack · 2021-05-01 to 2021-05-31"


def test_a_summary_holds_no_word_of_the_source() -> None:
    loaded = mention(
        "m1", acled=("Violence against civilians", "Attack"),
        claims=(
            claim("weapon", Thing("cowardly rockets", "rocket")), claim("victim", Actor("a young martyr")),
            claim("perpetrator", Actor("the terrorists")), claim("type", Thing("massacre")),
        ),
    )  # fmt: skip
    assert describe(loaded, summarise(loaded.claims)) == "Rocket attack"


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_every_type_has_words(kind: EventType) -> None:
    assert kind_of(mention("m1", kind=kind), {})


def test_the_sub_event_names_what_no_weapon_names() -> None:
    assert kind_of(mention("m1", acled=("Battles", "Armed clash")), {}) == "Armed clash"
