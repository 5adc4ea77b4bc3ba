"""Plain text to reports: heads, bodies, furniture, datelines. All texts are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import intake
from dateline.intake import Given
from dateline.model.report import Report

COPY = """The Biggest Job Market for Cleared Engineers and Analysts - APPLY NOW

Border Security

Radio Karvan

Two guards wounded as mortar shells hit Karvan crossing

Radio Karvan

Thursday, 5 August 2021 11:40 PM

Two border guards were wounded when mortar shells hit the Karvan crossing on Thursday, the interior ministry said.

Officials in the district told the Meridian news agency that the fire had come from the other side of the river.

There was no claim of responsibility.

Join our mailing list
"""


def read(text: str, **given_facts: str) -> Report:
    taken = intake.read_text(text, Given(**given_facts))  # type: ignore[arg-type]
    assert taken.error is None, taken.error
    assert taken.report is not None
    check(taken.report)
    return taken.report


def check(report: Report) -> None:
    """Passages make up the text; every quote stands at its place."""
    assert "\n\n".join(report.text[p.start : p.end] for p in report.passages) == report.text
    for evidence in report.evidence.values():
        if evidence.quote is not None:
            assert evidence.start is not None and evidence.end is not None
            assert report.text[evidence.start : evidence.end] == evidence.quote
    for item in report.furniture:
        assert 0 <= item.before <= len(report.text)
        assert item.reason


def test_an_archive_copy_gives_outlet_section_headline_and_time_and_loses_its_adverts() -> None:
    report = read(COPY)
    assert report.outlet == "Radio Karvan"
    assert report.section == "Border Security"
    assert report.headline == "Two guards wounded as mortar shells hit Karvan crossing"
    assert report.published is not None
    assert (report.published.start, report.published.precision) == ("2021-08-05T23:40", "minute")
    assert report.republisher is not None
    assert (report.republisher.kind, report.republisher.name) == ("archive", None)
    assert [f.text for f in report.furniture] == [
        "The Biggest Job Market for Cleared Engineers and Analysts - APPLY NOW",
        "Join our mailing list",
    ]
    assert sum(p.kind == "body" for p in report.passages) == 3


def test_what_the_text_states_goes_before_what_is_given() -> None:
    report = read(COPY, published="2001-01-01", outlet="Somebody Else")
    assert report.outlet == "Radio Karvan"
    assert report.published is not None and report.published.start == "2021-08-05T23:40"


def test_what_is_given_is_taken_where_the_text_is_silent_and_says_so() -> None:
    report = read(
        "Two men were killed in a bomb attack in Karvan, police said.", published="2020-01-02", outlet="Karvan TV"
    )
    assert report.outlet == "Karvan TV" and report.evidence["outlet"].from_ == "given"
    assert report.published is not None and report.published.basis == "given"


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        (
            "Blast Wounds Four in Dunmore. Four people were wounded by a blast in Dunmore on Friday, police said.",
            "Blast Wounds Four in Dunmore",
            "Four people were",
        ),
        (
            "Car bomb hits convoy near Karvan, none hurt: mayor KARVAN (Reuters) - A car bomb hit a convoy on Monday.",
            "Car bomb hits convoy near Karvan, none hurt: mayor",
            "KARVAN (Reuters) - A car",
        ),
        (
            "3 wounded in grenade blast in Mirpur At least three people were wounded when a grenade exploded in "
            "Mirpur.",
            "3 wounded in grenade blast in Mirpur",
            "At least three",
        ),
        (
            "One dead, 2 hurt in Alto Valle ambush A POLICE officer died and two others were hurt in an ambush on "
            "Friday.",
            "One dead, 2 hurt in Alto Valle ambush",
            "A POLICE officer",
        ),
        (
            "Army kills six rebels in Lumbe\nThe army killed six rebels in Lumbe on Monday, a spokesman "
            "said.\nNobody else was hurt.",
            "Army kills six rebels in Lumbe",
            "The army killed",
        ),
    ],
)
def test_a_headline_is_told_from_the_text_that_follows_it(text: str, headline: str, body: str) -> None:
    report = read(text)
    assert report.headline == headline
    first = next(p for p in report.passages if p.kind == "body")
    assert report.text[first.start :].startswith(body)


@pytest.mark.parametrize(
    "text",
    [
        "The Lumbe Federal Police said two men had been shot in the north of the city on Monday.",
        "Police in the US said on Monday that two men were killed. The FBI is looking for a third man.",
        "He told The Associated Press that two men were killed. The army denied it.",
    ],
)
def test_a_sentence_is_not_cut_into_a_headline(text: str) -> None:
    report = read(text)
    assert report.headline is None
    assert report.text == text


@pytest.mark.parametrize(
    ("text", "outlet", "day"),
    [
        (
            "KARVAN, Tolaria, Oct. 3 (Xinhua) -- Seven militants were killed near Karvan on Friday.",
            "Xinhua",
            "2020-10-03",
        ),
        ("ALTO VALLE, 14 SEP 89 (RADIO CUMBRE) -- [TEXT] A BOMB WENT OFF IN ALTO VALLE.", "RADIO CUMBRE", "1989-09-14"),
        ("(CNN) Two people were killed in a blast in Karvan, officials said.", "CNN", "2020-10-05"),
        ("Karvan (dpa) - Two people were killed in a blast, officials said.", "dpa", "2020-10-05"),
    ],
)
def test_a_wire_dateline_gives_outlet_and_day_and_stays_in_its_paragraph(text: str, outlet: str, day: str) -> None:
    report = read(text, published="2020-10-05")
    assert report.outlet == outlet
    assert report.published is not None and report.published.start == day
    assert report.text == text


def test_agencies_of_a_credit_line_are_kept_with_their_words() -> None:
    text = (
        "Police searched the port of Karvan on Monday after a blast.\nNobody was hurt, they said.\nxy/z (AFP, Reuters)"
    )
    report = read(text)
    assert report.agencies == ("AFP", "Reuters")
    assert report.evidence["agencies"].quote == "AFP"


def test_wrapped_lines_become_one_paragraph() -> None:
    text = (
        "The interior ministry said on Monday that three soldiers had been\nwounded when their lorry hit a mine on "
        "the road to\n"
        "Karvan, and that two of them were in hospital in the capital\nwith injuries to their legs."
    )
    report = read(text)
    assert len(report.passages) == 1
    assert "had been wounded when" in report.text


@pytest.mark.parametrize(
    "sentence",
    [
        "The group urged people to join the protest.",
        "Sign up to fight, the militia told residents.",
        "“Join us and save your country,” the commander said in a video.",
        "Call the police if you see him, the mayor told reporters.",
        "He worked for a free online newspaper, his brother said.",
        "Anyone with information is asked to contact the police.",
    ],
)
def test_a_sentence_that_looks_like_an_advert_stays(sentence: str) -> None:
    text = f"Gunmen attacked a market in Lumbe on Monday, the army said.\n\n{sentence}\n\nThe army denied the claim."
    assert sentence in read(text).text


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ten years of war in Lumbe",
        "Read More",
        "Share Facebook Twitter WhatsApp E-mail",
        "Copyright 2019 Lumbe Post.",
    ],
)
def test_a_line_of_the_page_goes_with_its_reason(line: str) -> None:
    report = read(
        f"Gunmen attacked a market in Lumbe on Monday, the army said.\n\n{line}\n\nThe army said two men died."
    )
    assert line not in report.text
    assert [f.text for f in report.furniture] == [line]


def test_names_in_a_list_at_the_end_are_not_dropped() -> None:
    names = ["Alan Roe, 31", "Birgit Stein, 40", "Carla Mont, 9", "David Orr, 77", "Eve Lind, 12"]
    report = read("Police named the five people who died in the Dunmore blast on Monday.\n\n" + "\n".join(names))
    assert all(name in report.text for name in names)


def test_the_id_is_of_the_origin_and_the_hash_of_the_text() -> None:
    first, again = read(COPY), read(COPY)
    assert first.id == again.id and first.text_hash == again.text_hash
    elsewhere = read(COPY, url="https://karvan.example/a/1")
    assert elsewhere.id != first.id and elsewhere.text_hash == first.text_hash


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_a_report_or_an_error_with_its_invariants(text: str) -> None:
    taken = intake.read_text(text, Given(kind="text"))
    assert taken.report is not None or taken.error is not None
    if taken.report is not None:
        check(taken.report)
