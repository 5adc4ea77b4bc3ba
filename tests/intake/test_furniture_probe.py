"""Adverts and sign-up lines around and inside invented reports, in seven templates."""

from __future__ import annotations

import pytest
from tests.furniture_probe import probe, wordings


@pytest.mark.parametrize("template", probe.TEMPLATES)
@pytest.mark.parametrize("choose", [wordings.developed, wordings.held_out])
def test_every_advert_goes_and_no_sentence_is_lost(template: str, choose: probe.Chooser) -> None:
    pages, clean, kept, lost = probe.figures(choose, template)
    assert (dict(kept), dict(lost)) == ({}, {})
    assert clean == pages


@pytest.mark.parametrize("template", probe.TEMPLATES)
def test_of_wordings_that_no_rule_was_made_for_nine_in_ten_go_and_no_sentence_is_lost(template: str) -> None:
    pages, _, kept, lost = probe.figures(wordings.fresh, template)
    assert not lost
    assert sum(kept.values()) <= 0.1 * 3 * pages


@pytest.mark.parametrize("template", probe.TEMPLATES)
def test_outside_of_the_report_an_advert_goes_whatever_it_says(template: str) -> None:
    strange = ("Kelp, brass and thunder", "", "Seventeen silent umbrellas")
    for article in probe.ARTICLES:
        outcome = probe.try_one(article, strange, template)
        assert outcome == probe.Outcome((), ())
