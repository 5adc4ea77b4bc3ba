"""Totals of an incident: what the claims of a group of reports come to, by written rules."""

from __future__ import annotations

import pytest

from dateline import service
from dateline.incidents import reconcile
from dateline.incidents.persons import told_apart
from dateline.incidents.reconcile import number, tally
from dateline.model.claims import Mention, Total
from dateline.model.values import Count
from dateline.model.vocabulary import INCIDENT_TYPES


def told(text: str) -> list[Mention]:
    reading = service.read(text, published="2021-05-11", kind="text")
    return [m for m in reading.mentions if m.event_type in INCIDENT_TYPES]


def totals(*texts: str) -> dict[str, Total]:
    return reconcile([told(text) for text in texts])


def numbers(*texts: str) -> tuple[int, int]:
    found = totals(*texts)
    return found["killed"].best if "killed" in found else 0, found["injured"].best if "injured" in found else 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two men were killed and three others were wounded in a shooting in Dover on Monday, police said.", (2, 3)),
        ("Four people were shot in Dover on Monday, police said. One of them died.", (1, 3)),
        ("Six people were shot at a party in Dover on Monday, two of them fatally.", (2, 4)),
        ("Two people died and two were wounded in a quadruple shooting in Dover on Monday.", (2, 2)),
        ("A boy was killed in a shooting in Dover on Monday. The boy was wounded in the chest.", (1, 0)),
        ("The boy was hit by a stray bullet in a shooting in Dover on Monday. Three others were wounded.", (0, 4)),
        ("A man was shot dead in Dover on Monday. Another man was wounded in the shooting.", (1, 1)),
        ("A man was shot in Dover on Monday and taken to a hospital, where he died.", (1, 0)),
        ("A woman was wounded in a shooting in Dover on Monday. A man was killed in the shooting.", (1, 1)),
    ],
)
def test_a_report_comes_to_its_numbers(text: str, wanted: tuple[int, int]) -> None:
    assert numbers(text) == wanted


def test_a_doer_who_dies_is_counted_and_said_to_be_one() -> None:
    found = totals("A man killed three neighbours in Dover on Monday before he killed himself, police said.")
    assert (found["killed"].best, found["killed"].perpetrators) == (4, 1)


def test_the_number_of_most_reports_is_best_and_all_are_in_the_range() -> None:
    three = "Three people were killed in a bombing in Dover on Monday."
    five = "Five people were killed in a bombing in Dover on Monday."
    found = totals(three, five, three)["killed"]
    assert (found.best, found.low, found.high, found.conservative, found.rule) == (3, 3, 5, 3, "most_reports")


def test_rival_numbers_of_one_report_are_kept_as_a_range() -> None:
    text = (
        "Five people were killed in a bombing in Dover on Monday, police said. Nine people were killed, a doctor said."
    )
    found = totals(text)["killed"]
    assert (found.best, found.low, found.high, found.conservative) == (5, 5, 9, 5)


def test_of_rivals_the_last_report_wins() -> None:
    found = totals(
        "One man was killed in a bombing in Dover on Monday.", "Two men were killed in a bombing in Dover on Monday."
    )["killed"]
    assert (found.best, found.rule) == (2, "last_report")


def test_a_report_of_the_dead_alone_tells_that_nobody_is_hurt() -> None:
    late = "A man was killed in a shooting in Dover on Monday."
    assert numbers("A man was wounded in a shooting in Dover on Monday.", late) == (1, 0)


def test_vague_words_count_least_the_conservative_way() -> None:
    found = totals("Dozens were killed in a bombing in Dover on Monday.")["killed"]
    assert (found.best, found.conservative) == (24, 12)


def test_open_numbers_keep_their_least() -> None:
    found = totals("Up to 20 people were killed in a bombing in Dover on Monday.")["killed"]
    assert (found.best, found.low, found.high) == (20, 0, 20)


def test_civilians_and_combatants_are_told_apart() -> None:
    found = totals("Two soldiers were killed and three civilians were killed in a bombing in Dover on Monday.")[
        "killed"
    ]
    assert (found.civilians, found.combatants) == (3, 2)


def test_nothing_told_has_no_total() -> None:
    assert reconcile([]) == {}
    assert totals("A bomb exploded in Dover on Monday, police said.") == {}


def test_nobody_told_is_a_total_of_none() -> None:
    assert totals("A bomb exploded in Dover on Monday. Nobody was hurt, police said.")["injured"].best == 0


def test_totals_do_not_change_the_claims() -> None:
    mentions = told("Two men were killed in a shooting in Dover on Monday. Three men were killed, a doctor said.")
    before = [c for m in mentions for c in m.claims]
    reconcile([mentions])
    assert [c for m in mentions for c in m.claims] == before


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("A 12-year-old boy was shot in Dover on Monday. The boy died of his wounds after the shooting.", 1),
        ("A man was shot dead in Dover on Monday. A girl died in the shooting.", 2),
        ("A 30-year-old man was shot dead in Dover on Monday. A 50-year-old man died in the shooting.", 2),
    ],
)
def test_persons_are_one_where_nothing_told_of_them_differs(text: str, persons: int) -> None:
    claims = [c for m in told(text) for c in m.claims if isinstance(c.value, Count) and c.slot in ("killed", "injured")]
    assert len(told_apart(c for c in sorted(claims, key=lambda c: c.start) if number(c) == 1)) == persons


def test_a_total_over_several_events_is_no_number_of_one() -> None:
    text = (
        "Eight people were killed in shootings across the city over the weekend, police said.\n\n"
        "On Monday a man was killed in a shooting in Dover.\n\nA woman was killed in a bombing in Lewes on Tuesday."
    )
    claims = [c for m in told(text) for c in m.claims]
    assert any(c.covers for c in claims)
    assert tally(claims)["killed"].number != 8


def test_who_is_told_dead_by_any_of_two_reports_is_dead() -> None:
    early = "A boy was shot dead in a shooting in Dover on Monday."
    assert numbers(early, "A boy was shot in Dover on Monday.") == (1, 0)


def test_of_two_numbers_of_the_dead_the_greater_is_the_surer() -> None:
    early = "Five people were killed in a shooting in Dover on Monday."
    found = totals(early, "Four people were killed in a shooting in Dover on Monday.")["killed"]
    assert (found.best, found.low, found.rule) == (5, 4, "surer_report")


def test_a_suspected_doer_leaves_his_dead_counted_and_doubted_dead_are_not() -> None:
    assert totals("Police believe a man shot and killed two women in Dover on Monday.")["killed"].best == 2
    found = totals("A man was killed in a blast in Dover on Monday. Two others are feared dead.")["killed"]
    assert found.best == 1
