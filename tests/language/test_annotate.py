"""Annotated reports: sentences of passages, lexicon phrases in them, and parses where they pay."""

from __future__ import annotations

from dateline.language.annotate import annotate
from dateline.language.pipeline import Pipeline
from dateline.model.report import Passage, Report
from parts import annotated, report, sentence

DULL = [f"The river rose by {n} metres." for n in ("two", "three", "four", "five", "six", "seven")]


def parsed(*passages: str, language: Pipeline) -> list[str]:
    told = annotate(report(*passages), language)
    return [s.text for s in told.sentences if s.doc is not None]


def test_sentences_stand_at_their_offsets_and_know_their_passage() -> None:
    told = annotated("Two men fell. A third ran.", "Police came.", headline="Shots in Gao")
    text = told.report.text
    assert [(s.index, s.passage, s.kind, s.opens, s.text) for s in told.sentences] == [
        (0, 0, "headline", True, "Shots in Gao"),
        (1, 1, "body", True, "Two men fell."),
        (2, 1, "body", False, "A third ran."),
        (3, 2, "body", True, "Police came."),
    ]
    assert all(text[s.start : s.end] == s.text for s in told.sentences)


def test_phrases_stand_at_report_offsets() -> None:
    told = annotated("Nothing happened.", "Then a car bomb exploded.")
    hits = told.sentences[1].of("triggers", "weapons")
    assert hits
    assert all(told.report.text[h.start : h.end] == h.text for h in hits)


def test_a_report_without_a_trigger_is_not_parsed(language: Pipeline) -> None:
    assert parsed(*DULL, language=language) == []


def test_sentences_with_triggers_their_neighbours_and_the_lead_are_parsed(language: Pipeline) -> None:
    told = parsed(*DULL, "A bomb exploded in Gao.", *DULL, language=language)
    assert told == [*DULL[:3], DULL[-1], "A bomb exploded in Gao.", DULL[0]]


def test_everything_is_parsed_where_it_is_asked_for() -> None:
    assert all(s.doc is not None for s in annotated(*DULL).sentences)


def test_tokens_and_spans_are_found_by_report_offsets() -> None:
    told = annotated("Nothing happened.", "Two guards were killed.")
    second = told.sentences[1]
    at = told.report.text.index("guards")
    token = second.token_at(at + 2)
    assert token is not None
    assert token.text == "guards"
    assert second.span(token) == (at, at + 6)
    assert [t.text for t in second.tokens_in(at, at + len("guards were"))] == ["guards", "were"]
    assert second.token_at(3) is None


def test_a_sentence_without_a_parse_has_no_tokens(language: Pipeline) -> None:
    (only,) = annotate(report("Nothing happened here."), language).sentences
    assert only.doc is None
    assert only.token_at(0) is None
    assert only.tokens_in(0, 10) == []


def test_bylines_and_datelines_are_not_told(language: Pipeline) -> None:
    made = Report(
        "r", "By A. Writer\n\nIt rained.", "0" * 64, passages=(Passage(0, 12, "byline"), Passage(14, 24, "body"))
    )
    told = annotate(made, language)
    assert [s.text for s in told.body()] == ["It rained."]


def test_an_empty_report_has_no_sentences(language: Pipeline) -> None:
    assert annotate(Report("r", "", "0" * 64), language).sentences == ()


def test_the_longest_of_overlapping_phrases_of_a_lexicon_stands_alone() -> None:
    told = sentence("A suicide car bombing killed six.")
    assert next(h.text for h in told.of("triggers")) == "suicide car bombing"
