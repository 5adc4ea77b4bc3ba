"""Linking: symmetric scores with reasons, keys that meet, groups that do not depend on order."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dateline
from dateline.incidents import linking
from dateline.incidents.linking import MentionCard, Rules, Spot
from dateline.incidents.linking.blocks import MOST
from dateline.incidents.linking.link import met_pairs
from dateline.incidents.linking.people import ages, named, spots
from dateline.measure.linking import cards, groups, reading_of, score

GOLD = Path(__file__).parents[2] / "gold" / "pairs.jsonl"
BLAST = (
    "OULU - A bomb went off in a bakery in Oulu on Monday, killing Mika Salonen, 34, and hurting two women, police "
    "said. The bakery on Toripolku Street was destroyed."
)
AGAIN = (
    "Three people died when a bomb exploded in a bakery in Oulu on Monday, a hospital said. Among them was "
    "Mika Salonen, 34, who worked there."
)
ELSEWHERE = (
    "TURKU - Two men stabbed a guard outside a bank in Turku on Monday and fled with a bag of cash, police said."
)


def cards_of(text: str, day: str = "2021-03-09") -> tuple[MentionCard, ...]:
    return linking.cards_of(dateline.read(text, published=day, kind="text"))


def main(text: str, day: str = "2021-03-09") -> MentionCard:
    return next(card for card in cards_of(text, day) if card.main)


@pytest.fixture(scope="module")
def three() -> tuple[MentionCard, MentionCard, MentionCard]:
    return main(BLAST), main(AGAIN), main(ELSEWHERE)


def test_two_reports_of_one_bombing_with_rival_counts_are_one_incident(three: tuple[MentionCard, ...]) -> None:
    decision = linking.decide(three[0], three[1])
    assert decision.joined and decision.chance > 0.5
    told = {reason.about: reason.words for reason in decision.reasons}
    assert told["people"] == "mika salonen named in both" and told["time"] == "the same day"
    assert "1" in told["killed"] and "3" in told["killed"]


def test_another_attack_of_that_day_is_another_incident(three: tuple[MentionCard, ...]) -> None:
    assert not linking.decide(three[0], three[2]).joined


def test_the_order_of_two_cards_changes_nothing(three: tuple[MentionCard, ...]) -> None:
    for one, other in combinations(three, 2):
        assert linking.decide(one, other) == linking.decide(other, one)


def test_every_reason_has_words_and_the_weightiest_comes_first(three: tuple[MentionCard, ...]) -> None:
    for one, other in combinations(three, 2):
        told = linking.decide(one, other).reasons
        assert all(reason.words for reason in told)
        assert [abs(r.weight) for r in told] == sorted((abs(r.weight) for r in told), reverse=True)


def test_cards_go_through_json_and_back(three: tuple[MentionCard, ...]) -> None:
    for card in three:
        assert linking.mention_card(linking.dumps(card)) == card
        assert len(linking.dumps(card)) < 4000
    whole = linking.report_card_of(dateline.read(BLAST, published="2021-03-09", kind="text"))
    assert whole is not None and linking.report_card(linking.dumps(whole)) == whole


def test_a_plan_and_a_habit_have_no_card() -> None:
    assert not [c for c in cards_of("The group threatened on Monday to bomb hotels in Oulu.") if c.founds]


def test_joined_cards_share_a_key_and_no_card_has_too_many(three: tuple[MentionCard, ...]) -> None:
    assert linking.keys(three[0]) & linking.keys(three[1])
    assert all(len(linking.keys(card)) <= MOST for card in three)
    assert all(len(linking.keys(replace(card, published=None, days=None))) <= MOST for card in three)


def test_an_undated_card_still_meets_its_like(three: tuple[MentionCard, ...]) -> None:
    one, other = (replace(card, published=None, days=None, basis="unknown") for card in three[:2])
    assert linking.keys(one) & linking.keys(other)


def card(n: int, *, day: int, lat: float, words: int) -> MentionCard:
    spot = Spot(f"town {lat:.2f}", "settlement", round(lat, 2), 20.0, 3.0, "XX")
    terms = tuple((f"name{words + k}", 300) for k in range(8))
    return MentionCard(
        id=f"m{n:05}", report=f"r{n:05}", status="new", event_type="ASSAULT", kind="bombing", days=(day, day),
        basis="told", published=day + 1, spots=(spot,), words=terms,
    )  # fmt: skip


def test_what_a_mention_meets_does_not_grow_with_an_archive_of_other_days_and_places() -> None:
    def most_met(size: int) -> float:
        held = [
            card(n, day=737000 + 3 * (n % 997), lat=(n * 7919 % 160_000) / 1000 - 80, words=n * 10) for n in range(size)
        ]
        return len(met_pairs(held)) / size

    assert most_met(4000) < 1


def test_places_at_the_date_line_and_at_the_edge_of_a_cell_meet() -> None:
    here = card(1, day=737000, lat=10.0, words=1)
    spot = here.spots[0]
    near = replace(here, id="n", report="n", spots=(replace(spot, lat=9.98, lon=19.98),), words=(), named=())
    assert linking.keys(here) & linking.keys(near)
    west, east = (replace(here, id=str(lon), spots=(replace(spot, lon=lon),), words=()) for lon in (179.99, -179.99))
    assert {k for k in linking.keys(west) if k[0] == "p"} & {k for k in linking.keys(east) if k[0] == "p"}


NAMES = [f"m{n}" for n in range(9)]
SCORES = st.dictionaries(
    st.sampled_from(list(combinations(NAMES, 2))), st.floats(-6, 6).map(lambda v: round(v, 6)), max_size=36
)
PAIRS = st.frozensets(st.sampled_from(list(combinations(NAMES, 2))), max_size=3)


def of(partition: linking.Partition) -> dict[str, tuple[str, ...]]:
    return {member: group for group in partition for member in group}


@given(SCORES, PAIRS, PAIRS, PAIRS, st.randoms(use_true_random=False))
def test_groups_are_the_same_in_any_order(scores, must, cannot, apart, chance) -> None:
    rules = Rules(must=must, cannot=cannot, apart=apart)
    shuffled, members = list(scores.items()), list(NAMES)
    chance.shuffle(shuffled)
    chance.shuffle(members)
    found = linking.components(NAMES, scores, -0.25, rules)
    assert found == linking.components(members + members, dict(shuffled), -0.25, rules)
    assert sorted(member for group in found for member in group) == NAMES


@given(SCORES, PAIRS, PAIRS)
def test_people_always_win(scores, must, cannot) -> None:
    told = of(linking.components(NAMES, scores, -0.25, Rules(must=must, cannot=cannot)))
    for one, other in cannot:
        assert told[one] is not told[other]
    alone = of(linking.components(NAMES, scores, -0.25, Rules(must=must)))
    assert all(alone[one] is alone[other] for one, other in must)


@given(SCORES, PAIRS)
def test_a_part_grouped_alone_is_grouped_as_in_the_whole(scores, apart) -> None:
    rules = Rules(apart=apart)
    whole = linking.components(NAMES, scores, -0.25, rules)
    parts = linking.connected(NAMES, scores, -0.25, rules)
    alone = [group for part in parts for group in linking.components(part, scores, -0.25, rules)]
    assert sorted(alone) == list(whole)


def test_a_chain_of_likes_does_not_join_its_ends() -> None:
    scores = {("a", "b"): 1.0, ("b", "c"): 1.0, ("a", "c"): -5.0}
    assert linking.components("abc", scores, -0.25) == (("a", "b"), ("c",))


def test_two_mentions_of_one_report_stay_apart_unless_people_join_them(three: tuple[MentionCard, ...]) -> None:
    twin = replace(three[0], id="twin", main=False)
    both = linking.link([three[0], twin])
    assert all(len(group) == 1 for group in (*both.incidents, *both.others))
    told = Rules(must=frozenset({linking.pair(three[0].id, "twin")}))
    assert linking.link([three[0], twin], told).incidents == (tuple(sorted((three[0].id, "twin"))),)


def test_what_only_recalls_makes_no_incident(three: tuple[MentionCard, ...]) -> None:
    recalled = replace(three[1], status="background")
    assert linking.link([recalled]).incidents == ()
    assert len(linking.link([three[0], recalled]).incidents[0]) == 2


def test_step_by_step_gives_what_the_whole_gives(three: tuple[MentionCard, ...]) -> None:
    scores: dict[linking.Pair, float] = {}
    for n, new in enumerate(three):
        met = [old for old in three[:n] if linking.keys(old) & linking.keys(new)]
        scores |= linking.edges(new, met)
    assert scores == linking.all_edges(three)
    assert linking.regrouped(three, scores) == linking.link(three) == linking.link(reversed(three))


def test_a_report_without_an_incident_stands_by_what_it_tells_and_two_incidents_never_meet() -> None:
    wholes = [linking.report_card_of(dateline.read(t, published="2021-03-09", kind="text")) for t in (BLAST, AGAIN)]
    one, other = (whole for whole in wholes if whole is not None)
    assert len(linking.stories([one, other])) == 1
    assert len(linking.stories([one, other], {one.id: "x"})) == 1
    assert len(linking.stories([one, other], {one.id: "x", other.id: "y"})) == 2


def test_people_told_as_hit_are_told_from_officers() -> None:
    text = "Chief Aino Virta said Mika Salonen, 34, was shot on Toripolku Street. A 20-year-old clerk was hurt."
    assert "mika salonen" in named(text) and "aino virta" not in named(text)
    assert ages(text) == (20, 34) and spots(text) == ("toripolku street",)


def test_figures_of_groups_are_those_of_the_definition() -> None:
    golds = [{"id": i, "gold": {"incident_id": g}} for i, g in (("a", "1"), ("b", "1"), ("c", "2"))]
    whole = score(golds, [{"id": i, "cluster": "x"} for i in "abc"])
    assert whole["bcubed"]["r"] == 1 and whole["bcubed"]["p"] == pytest.approx(5 / 9) and whole["pairs"]["p"] == 1 / 3
    assert score(golds, [])["bcubed"]["f1"] == 0


def test_own_pairs_are_told_apart_as_well_as_was_measured() -> None:
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 100
    read = {
        (row["id"], n): cards(reading_of({"text": report["text"], "meta": report}))
        for row in rows
        for n, report in enumerate(row["reports"])
    }
    told = []
    for row in rows:
        named_ = groups({str(n): read[row["id"], n] for n in (0, 1)})
        told.append({"id": row["id"], "same": named_["0"] == named_["1"]})
    figures = score(rows, told)["pairs"]
    assert figures["p"] >= 0.95 and figures["r"] >= 0.90
