"""The genre of a report from the words of its headline and lead."""

from __future__ import annotations

import pytest

from dateline.model.report import Report
from dateline.reading.genre import find_genre, genre_of, lead_of
from parts import annotated
from told import read

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
        ("news", "Five dead at market", NEWS),
        ("news", "Minister makes statement after bombing", NEWS),
        ("news", "Gunmen kill judge who led the trial of rebels", NEWS),
        (
            "news",
            "Mine kills three near Menaka",
            "Three herders died on Monday when their cart hit a mine, the mayor said.",
        ),
        ("news", "Police review security after attack", NEWS),
        (
            "timeline",
            "Ten years of war",
            "2012: The army takes power.\n\n2013: Foreign troops land.\n\n2015: A hotel is attacked.",
        ),
        ("analysis", "How the rebels came back", NEWS),
        ("analysis", "Five things to know about the militia", NEWS),
        ("analysis", "Explainer | Who are the Baloch rebels?", NEWS),
        (
            "obituary",
            "A soldier and a poet",
            "Colonel Ana Sample, who has died aged 91, led the first women's company.",
        ),
        (
            "court",
            "Trial of alleged bombers opens",
            "Four men charged with bombing a bus went on trial on Monday. Prosecutors told the jury of a plan.",
        ),
        ("roundup", "Security incidents of 4 May", NEWS),
        ("roundup", "Iraq in brief", NEWS),
        ("roundup", "Weekly security round-up", "Following are the incidents of the week."),
        ("statement", "Statement by the minister of defence", "We condemn the attack."),
        ("statement", "Joint statement on the attack in Gao", "The undersigned condemn it."),
        ("statement", "Attack in Gao", "The ministry issued the following statement: the army killed six rebels."),
        ("press_review", "What the papers say", "The Daily Sample leads on the bombing."),
        ("press_review", "Press review, 4 May", NEWS),
        ("press_review", "Rebels, rain and rice", "Today's papers lead with the bombing in Gao."),
        ("advisory", "Travel advisory: Mali", "Citizens are advised to avoid the north."),
        ("advisory", "Mali", "The foreign office advises against all travel. Citizens are urged to leave."),
        ("court", "Two men convicted of bus bombing", "A jury found the two men guilty of the bombing on Tuesday."),
    ],
)
def test_cue_words_tell_the_genre(genre: str, headline: str, body: str) -> None:
    assert find_genre(annotated(*body.split("\n\n"), headline=headline)) == genre


def test_the_words_that_tell_the_genre_are_evidence() -> None:
    found = genre_of(annotated(NEWS, headline="What the papers say"))
    assert (found.genre, found.start, found.end) == ("press_review", 0, 19)
    report = read(f"Obituary: Amadou Sample, general\n\n{NEWS}").report
    assert report is not None
    told = report.evidence["genre"]
    assert (report.genre, told.quote) == ("obituary", "Obituary")
    assert report.text[told.start : told.end] == told.quote
    plain = read(f"Bomb kills five in Gao\n\n{NEWS}").report
    assert plain is not None and "genre" not in plain.evidence


def test_a_judge_who_is_killed_makes_no_court_story() -> None:
    told = annotated("Gunmen shot a judge who presided over trials. His court was closed.", headline="Judge killed")
    assert find_genre(told) == "news"


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
