"""The genre of a report from the words of its headline and lead."""

from __future__ import annotations

import pytest

from dateline.model.report import Report
from dateline.reading.genre import find_genre, lead_of
from parts import annotated

NEWS = "A bomb exploded at a market in Gao on Tuesday, killing five people."


@pytest.mark.parametrize(
    ("genre", "headline", "body"),
    [
        ("news", "Bomb kills five in Gao", NEWS),
        ("timeline", "Timeline: attacks in northern Mali", NEWS),
        ("timeline", "Key dates in the war", NEWS),
        ("analysis", "Analysis: why the truce failed", NEWS),
        ("analysis", "Why the truce failed", NEWS),
        ("obituary", "Obituary: Amadou Sample, general", "He led the army for ten years."),
        ("obituary", "General who led the army dies aged 80", "He led the army for ten years."),
        ("court", "Two men convicted of bus bombing", "A jury found the two men guilty of the bombing on Tuesday."),
    ],
)
def test_cue_words_tell_the_genre(genre: str, headline: str, body: str) -> None:
    assert find_genre(annotated(body, headline=headline)) == genre


def test_the_section_tells_an_analysis() -> None:
    assert find_genre(annotated(NEWS, headline="The truce", section="Opinion")) == "analysis"


def test_one_word_of_a_court_makes_no_court_story() -> None:
    assert find_genre(annotated(NEWS + " The court was closed.", headline="Bomb kills five in Gao")) == "news"


def test_a_report_without_text_is_news() -> None:
    from dateline.language.annotate import Annotated

    assert find_genre(Annotated(Report("r", "", "0" * 64), ())) == "news"


def test_the_lead_is_the_headline_and_three_sentences() -> None:
    told = annotated("One fell. Two fell. Three fell. Four fell.", headline="They fell")
    assert [s.text for s in lead_of(told)] == ["They fell", "One fell.", "Two fell.", "Three fell."]
