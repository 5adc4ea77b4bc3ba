"""What the trained models change in a reading, and what they may not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline import service
from dateline.model.claims import Claim
from dateline.model.reading import Reading
from dateline.settings import load

TEXT = (
    "Gunmen kill two farmers near Kaduna\n\n"
    "Gunmen on motorcycles attacked a farm near Kaduna on Monday and killed two farmers with rifles, police said. "
    "The attackers also burned a truck of the rice company and fled into the forest.\n\n"
    "A police spokesman, Musa Bello, said the assailants belonged to a bandit gang. "
    "No group has claimed responsibility.\n"
)


def read(text: str, **changes: object) -> Reading:
    return service.read(text, kind="text", settings=replace(load(), **changes))


def claims(reading: Reading) -> list[Claim]:
    return [c for m in reading.mentions for c in m.claims]


@pytest.mark.parametrize("certainty", [0.0, 0.5, 1.0])
def test_quotes_hold_at_every_certainty(certainty: float) -> None:
    reading = read(TEXT, certainty=certainty)
    assert reading.report is not None
    for claim in claims(reading):
        assert reading.report.text[claim.start : claim.end] == claim.quote
        assert claim.confidence is None or 0 <= claim.confidence <= 1


def test_a_higher_certainty_never_gives_more_values() -> None:
    counts = [len(claims(read(TEXT, certainty=c))) for c in (0.0, 0.5, 0.75, 1.0)]
    assert counts == sorted(counts, reverse=True)


def test_without_models_no_value_rests_on_them() -> None:
    assert not any((c.rule or "").startswith("model:") for c in claims(read(TEXT, models=False)))


def test_at_the_default_nothing_of_the_rules_is_lost() -> None:
    def said(reading: Reading) -> set[tuple[str, int, int]]:
        return {(c.slot, c.start, c.end) for c in claims(reading)}

    assert said(read(TEXT, models=False)) <= said(read(TEXT, certainty=0.5))


def test_values_that_were_weighed_say_how_sure_they_are() -> None:
    weighed = {c.slot for c in claims(read(TEXT)) if c.confidence is not None}
    assert {"perpetrator", "weapon"} <= weighed


def test_a_report_without_violence_is_not_shown_to_the_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline.language import tagger

    def refuse() -> None:
        raise AssertionError("the encoder was asked")

    monkeypatch.setattr(tagger, "load", refuse)
    assert read("The city council met on Tuesday and passed the budget for the new library.\n").outcome.ok


@pytest.mark.slow
def test_a_report_of_ten_thousand_words_takes_ten_times_one_of_a_thousand() -> None:
    import time

    def cost(times: int) -> float:
        text = "\n\n".join(f"{TEXT.splitlines()[2]} It was case {n}." for n in range(times))
        began = time.process_time()
        read(text)
        return time.process_time() - began

    cost(5)
    assert cost(300) < 25 * cost(30)
