"""The rhythm of sources: learnt within bounds, never earlier than is asked for."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dateline.service.watch.rhythm import Bounds, due_in, first, pace, rhythm
from watched import source

BOUNDS = Bounds(300, 86_400)
DAY = 86_400.0


def run(gap: float, days: float = 20.0, phase: float = 0.0) -> tuple[list[float], int]:
    """The looks at a source that has something new every `gap` seconds; when they were, and the last rhythm."""
    one = replace(source("https://a.example/"), rhythm=first(BOUNDS))
    at, looks = 0.0, []
    while at < days * DAY:
        new = int((at + phase) // gap) - int(((looks[-1] if looks else -1.0) + phase) // gap) if looks else 5
        told = pace(one, new, at)
        steps = rhythm(one, told, BOUNDS)
        last_new = at if new or one.last_new is None else one.last_new
        one = replace(one, pace=told, rhythm=steps, last_ok=at, last_new=last_new)
        looks.append(at)
        at += steps
    return looks, one.rhythm


def test_a_busy_source_is_looked_at_often_and_a_quiet_one_seldom() -> None:
    _, busy = run(120.0)
    _, hourly = run(3600.0)
    looks, quiet = run(30 * DAY, days=60)
    assert busy == BOUNDS.shortest
    assert 900 <= hourly <= 3600
    assert quiet >= DAY / 2 and len(looks) < 200


def test_a_quiet_source_that_wakes_up_is_soon_looked_at_often() -> None:
    one = replace(source("https://a.example/"), rhythm=86_400, pace=10 * DAY, last_ok=0.0, last_new=0.0)
    at = 0.0
    for _ in range(12):
        at += one.rhythm
        told = pace(one, 60, at)
        one = replace(one, pace=told, rhythm=rhythm(one, told, BOUNDS), last_ok=at, last_new=at)
    assert one.rhythm < 3600


def test_what_the_server_and_the_feed_ask_for_is_heeded_up_to_the_longest() -> None:
    assert due_in(300, BOUNDS, 7200, None) == 7200
    assert due_in(3600, BOUNDS, 60, 120) == 3600
    assert due_in(300, BOUNDS, 10**9) == BOUNDS.longest


@given(
    st.floats(0, 1e7), st.integers(0, 5000), st.none() | st.floats(1, 1e7), st.floats(0, 1e9),
    st.integers(1, 10**6), st.integers(1, 10**6),
)  # fmt: skip
def test_the_rhythm_stays_within_its_bounds(
    last: float, new: int, before: float | None, at: float, shortest: int, longest: int
) -> None:
    bounds = Bounds(shortest, longest)
    one = replace(source("https://a.example/"), pace=before, last_ok=last, last_new=last)
    told = pace(one, new, at)
    steps = rhythm(one, told, bounds)
    assert shortest <= steps <= max(shortest, longest)
    assert told is None or told > 0
