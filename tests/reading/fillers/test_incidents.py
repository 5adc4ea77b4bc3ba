"""Which fillers go together, and groups by likeness."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.reading.fillers.candidates import Candidate
from dateline.reading.fillers.context import plain_words
from dateline.reading.fillers.incidents import grouped, report_keys
from dateline.reading.fillers.merging import Filler
from dateline.reading.fillers.pairs import Scenery, Told, clusters, pair_row

KINDS = np.zeros(7, dtype=np.float32)


def filler(role: str, key: str, start: int) -> Filler:
    return Filler(role, Candidate(role, key, [(start, start + len(key))]), (), 0.9)


def alike(*rows: tuple[float, ...]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)


def test_the_likest_are_joined_first_and_the_unlike_stay_apart() -> None:
    table = alike((1, 0.9, 0.1), (0.9, 1, 0.2), (0.1, 0.2, 1))
    assert clusters(table, 0.5) == [[0, 1], [2]]
    assert clusters(table, 0.95) == [[0], [1], [2]]
    assert clusters(table, 0.0) == [[0, 1, 2]]


def test_groups_are_joined_by_the_mean() -> None:
    table = alike((1, 0.9, 0.6, 0.1), (0.9, 1, 0.2, 0.1), (0.6, 0.2, 1, 0.1), (0.1, 0.1, 0.1, 1))
    assert clusters(table, 0.45) == [[0, 1], [2], [3]]
    assert clusters(table, 0.4) == [[0, 1, 2], [3]]


@pytest.mark.parametrize(("share", "groups"), [(0.3, [[0, 2], [1, 2]]), (0.6, [[0, 2], [1]])])
def test_a_doer_may_belong_to_two_incidents_but_a_victim_to_one(share: float, groups: list[list[int]]) -> None:
    told = [filler("Victim", "ana", 0), filler("Target", "bus", 90), filler("PerpInd", "men", 40)]
    table = alike((1, 0.1, 0.8), (0.1, 1, 0.4), (0.8, 0.4, 1))
    assert grouped(told, table, 0.5, share) == groups


def test_a_report_without_fillers_has_one_group() -> None:
    assert grouped([], np.zeros((0, 0), dtype=np.float32), 0.5, 0.5) == [[]]


def test_numbers_of_a_pair_do_not_depend_on_the_order() -> None:
    scene = Scenery((Told(0, 50, 0, 0.9, KINDS), Told(51, 120, 1, 0.2, KINDS)), (), ((0, 5, 10),), KINDS)
    one, other = ("Victim", [(5, 10)]), ("Weapon", [(60, 64)])
    assert pair_row(scene, one, other) == pair_row(scene, other, one)


def test_words_of_a_report_hide_names() -> None:
    keys = report_keys(plain_words("Gunmen killed Zorbatella near the market."))
    assert "report killed" in keys
    assert "report <name>" in keys
    assert not any("zorbatella" in k for k in keys)
