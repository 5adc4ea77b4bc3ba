"""The precision scales of ACLED and UCDP GED, derived from places and times."""

from __future__ import annotations

import pytest

from dateline.model.precision import Scales, place_scales, scales_of, time_scales
from dateline.model.values import Count, Place, When
from dateline.model.vocabulary import PLACE_LEVELS, TIME_PRECISIONS, PlaceLevel, PlaceRelation, TimePrecision


def place(level: PlaceLevel, relation: PlaceRelation = "in", inferred: bool | None = None) -> Place:
    return Place("Kamal", "Kamal", level, relation, 1.0, 2.0, 3.0, inferred=inferred)


def when(precision: TimePrecision, start: str = "2021-03-04", end: str = "2021-03-04") -> When:
    return When(start, end, precision, "explicit", "then")


@pytest.mark.parametrize(
    ("level", "acled", "ucdp"),
    [("point", 1, 1), ("neighbourhood", 1, 1), ("settlement", 1, 1), ("offset", 2, 2), ("admin2", 2, 3),
     ("admin1", 3, 4), ("region", 3, 5), ("country", 3, 6)],
)  # fmt: skip
def test_a_level_has_its_number_on_both_scales(level: PlaceLevel, acled: int, ucdp: int) -> None:
    assert place_scales(place(level)) == Scales(acled, ucdp)


@pytest.mark.parametrize(
    ("relation", "acled", "ucdp"),
    [("near", 2, 2), ("outside", 2, 2), ("offset", 2, 2), ("between", 2, 5), ("along", 2, 5), ("off", 3, 7)],
)
def test_a_relation_to_a_town_is_less_precise_than_the_town(relation: PlaceRelation, acled: int, ucdp: int) -> None:
    assert place_scales(place("settlement", relation)) == Scales(acled, ucdp)


def test_the_coarser_of_level_and_relation_counts() -> None:
    assert place_scales(place("admin1", "near")) == Scales(3, 4)


def test_a_place_told_by_its_container_is_no_exact_location() -> None:
    assert place_scales(place("settlement", inferred=True)) == Scales(2, 2)
    assert place_scales(place("admin1", inferred=True)) == Scales(3, 4)


def test_a_place_that_is_not_located_has_no_precision() -> None:
    assert scales_of(Place("Kamal", "Kamal", "settlement")) is None
    assert scales_of(place("unknown")) is None


@pytest.mark.parametrize(
    ("end", "acled", "ucdp"),
    [("2021-03-04", 1, 1), ("2021-03-05", 2, 2), ("2021-03-09", 2, 2), ("2021-03-10", 2, 3), ("2021-03-11", 3, 4),
     ("2021-04-03", 3, 4), ("2021-04-20", None, 5), ("2022", None, 5)],
)  # fmt: skip
def test_a_range_counts_its_days(end: str, acled: int | None, ucdp: int) -> None:
    assert time_scales(when("range", end=end)) == Scales(acled, ucdp)


@pytest.mark.parametrize(
    ("precision", "acled", "ucdp"),
    [("minute", 1, 1), ("part_of_day", 1, 1), ("day", 1, 1), ("week", 2, 3), ("month", 3, 4), ("season", None, 5),
     ("year", None, 5)],
)  # fmt: skip
def test_a_time_has_its_number_on_both_scales(precision: TimePrecision, acled: int | None, ucdp: int) -> None:
    assert time_scales(when(precision)) == Scales(acled, ucdp)


def test_every_level_and_every_precision_stands_in_the_tables() -> None:
    assert all(isinstance(place_scales(place(level)), Scales) for level in PLACE_LEVELS)
    assert all(isinstance(time_scales(when(precision)), Scales) for precision in TIME_PRECISIONS)


def test_other_values_have_no_precision() -> None:
    assert scales_of(Count(1, 1, "one")) is None
    assert scales_of(None) is None
