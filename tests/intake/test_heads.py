"""Heads of bulletins, newsletters, statements and papers: name, day of issue, run-in datelines. All is invented."""

from __future__ import annotations

import pytest

from dateline import intake
from dateline.intake import Given, issues
from dateline.model.report import Report

BODY = (
    "Two drivers were killed when gunmen stopped a lorry on the road to the coast on Tuesday, the district office said."
)
MORE = "A third man hid in a ditch and walked to the next village, a relative said."


def read(head: str, body: str = BODY, **facts: str) -> Report:
    taken = intake.read_text(f"{head}\n\n{body}\n\n{MORE}\n", Given(**facts))  # type: ignore[arg-type]
    assert taken.report is not None, taken.error
    for evidence in taken.report.evidence.values():
        if evidence.quote is not None:
            assert taken.report.text[evidence.start : evidence.end] == evidence.quote
    return taken.report


def day(report: Report) -> tuple[str, str, str] | None:
    at = report.published
    return (at.start, at.precision, at.basis) if at else None


@pytest.mark.parametrize(
    ("line", "start", "quote"),
    [
        ("No. 12 | 4-10 May 2020", "2020-05-10", "4-10 May 2020"),
        ("Issue 7, 28 June to 4 July 2021", "2021-07-04", "28 June to 4 July 2021"),
        ("Vol. 3, no. 52 | 29 December - 4 January 2019", "2019-01-04", "29 December - 4 January 2019"),
        ("Weekly security note: March 2–8, 2015", "2015-03-08", "March 2–8, 2015"),
        ("Bulletin, Monday 5 – Sunday 11 August 2024", "2024-08-11", "Monday 5 – Sunday 11 August 2024"),
    ],
)
def test_of_a_span_the_last_day_is_the_day_of_issue(line: str, start: str, quote: str) -> None:
    report = read(f"Kassala Roads Watch\n{line}\n\nLorry drivers shot on coast road near Toma")
    assert day(report) == (start, "day", "issue-span")
    assert report.evidence["published"].quote == quote
    assert report.outlet == "Kassala Roads Watch"
    assert report.headline == "Lorry drivers shot on coast road near Toma"


def test_a_span_is_noted() -> None:
    taken = intake.read_text(f"Kassala Roads Watch\nNo. 12 | 4-10 May 2020\n\nDrivers shot near Toma\n\n{BODY}\n")
    assert [code for code, _ in taken.warnings] == ["issue_span"]


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Issue 41, Friday 6 March 2020", "2020-03-06"),
        ("Protection bulletin no. 3, 6 March 2020", "2020-03-06"),
        ("Press office. Port Toma, 6 March 2020", "2020-03-06"),
        ("Flash Update No. 2 | 6 March 2020", "2020-03-06"),
        ("Coast briefs, Friday 6 March 2020", "2020-03-06"),
    ],
)
def test_a_line_that_counts_or_names_an_issue_dates_it(line: str, start: str) -> None:
    report = read(f"Kassala Roads Watch\n{line}\n\nLorry drivers shot on coast road near Toma")
    assert report.published is not None and report.published.start == start
    assert report.headline == "Lorry drivers shot on coast road near Toma"


def test_a_place_of_several_words_may_stand_before_the_day() -> None:
    report = read(
        "KOMITE DLO\nNote to the press\nSaint-Jean-du-Sud, 6 March 2020\n\nSix people shot at the well of Toma"
    )
    assert day(report) == ("2020-03-06", "day", "dateline-text")
    assert (report.outlet, report.headline) == ("KOMITE DLO", "Six people shot at the well of Toma")


def test_a_month_alone_below_a_masthead_is_a_month() -> None:
    report = read("The Inland Semaphore\nEssays | April 2014\n\nThe ferry that nobody takes now")
    assert day(report) == ("2014-04", "month", "issue-line")


@pytest.mark.parametrize(
    "head",
    [
        "Five years after the shelling of Toma, 6 March 2020",  # no word of an issue: the day may be the event's
        "The siege of Toma, 4-10 May 1915",
        "Gunmen stop lorry on coast road; drivers shot\n\nNo. 12 | 4-10 May",  # no year is guessed
        "Gunmen stop lorry on coast road; drivers shot\n\nWeekly note: 31-32 May 2020",
        "Gunmen stop lorry on coast road; drivers shot\n\nWeekly note: 1 March - 30 May 2020",
    ],
)
def test_what_is_no_day_of_issue_gives_none(head: str) -> None:
    assert read(head).published is None


def test_a_title_that_dates_its_issue_is_the_headline_where_there_is_no_other() -> None:
    report = read("TIDE AND HARBOUR BULLETIN\nIncidents on the coast road, 4-10 May 2020\nFor drivers and owners")
    assert report.headline == "Incidents on the coast road, 4-10 May 2020"
    assert day(report) == ("2020-05-10", "day", "issue-span")
    assert not issues.is_title("Issue 41, Friday 6 March 2020")


@pytest.mark.parametrize(
    ("opening", "start"),
    [
        ("Port Toma, 6 March 2020. ", "2020-03-06"),
        ("Toma (Kassala), 6 March 2020. ", "2020-03-06"),
        ("San Juan del Mar, Friday, 6 March 2020 - ", "2020-03-06"),
        ("Toma, March 6, 2020 — ", "2020-03-06"),
    ],
)
def test_a_run_in_dateline_gives_the_day(opening: str, start: str) -> None:
    report = read("Lorry drivers shot on coast road", opening + BODY)
    assert day(report) == (start, "day", "dateline-text")


@pytest.mark.parametrize("opening", ["Toma, 6 March. ", "Saturday, March 7, 2020. ", "In Toma, 6 March 2020, "])
def test_what_is_no_run_in_dateline_gives_no_day(opening: str) -> None:
    assert read("Lorry drivers shot on coast road", opening + BODY).published is None


def test_a_story_may_open_with_the_place_and_day_of_its_scene() -> None:
    opening = "Toma, 6 March 1998. A lorry stood across the road and nobody had lit a lamp, the ferryman remembers."
    assert day(read("Lorry drivers shot on coast road", opening, published="2020-05-01")) == (
        "2020-05-01", "day", "given",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("Kassala Lantern\n\nLorry drivers shot on coast road near Toma\n\nToma, 6 March 2020", "Kassala Lantern"),
        ("Kassala Lantern\nThe coast\n\nLorry drivers shot on coast road near Toma", "Kassala Lantern"),
        ("RADIO MTO WA BAHARI\nCoast\n\nLorry drivers shot on coast road near Toma", "RADIO MTO WA BAHARI"),
        ("Manhã da Enseada\n\nLorry drivers shot on coast road near Toma\n\n6 March 2020", "Manhã da Enseada"),
        ("The Ferryman's Reader\nCourts\n\nLorry drivers shot on coast road near Toma", "The Ferryman's Reader"),
        ("Kassala Star | Coast region | Friday 6 March 2020\n\nLorry drivers shot on coast road", "Kassala Star"),
        ("KASSALA TRIBUNE ONLINE - LIVE LIST\n6 March 2020", "KASSALA TRIBUNE ONLINE"),
        (
            "REPUBLIC OF TOMA\nMINISTRY OF ROADS\nPress office. Toma, 6 March 2020\n\nStatement on the coast road",
            "MINISTRY OF ROADS",
        ),
        ("News > Coast\n\nToma River Post\n\nLorry drivers shot on coast road\n\n6 March 2020", "Toma River Post"),
    ],
)
def test_a_first_line_that_stands_as_a_masthead_does_names_the_outlet(head: str, outlet: str) -> None:
    report = read(head)
    assert report.outlet == outlet
    assert report.republisher is None


@pytest.mark.parametrize(
    "first",
    [
        "Breaking News",
        "World",
        "World News",
        "Border Security",  # everyday words only
        "Long Reads",
        "News > Coast",
        "Kenyan",
        "South Sudan",
        "Kabul bureau",
        "Gaza Strip",
        "Obituary",
        "Judge Amina Low",
        "All the news that fits the tide",  # a slogan
        "Toma Mourns Its Dead",
        "Gunmen Attack Toma Convoy",
        "Hope Fades For Miners",
        "Special report: the coast road",
    ],
)
def test_a_section_place_person_slogan_or_headline_is_no_outlet(first: str) -> None:
    assert read(f"{first}\n\nLorry drivers shot on coast road near the lighthouse\n\n6 March 2020").outlet is None
    assert read(f"{first}\n6 March 2020").outlet is None


def test_a_name_that_the_text_goes_on_about_is_no_outlet() -> None:
    head = "Port Zelenik\n\nLorry drivers shot on coast road near the lighthouse\n\n6 March 2020"
    assert read(head, BODY.replace("the coast", "Port Zelenik")).outlet is None


def test_who_is_given_goes_before_a_guess_from_the_place_of_a_line() -> None:
    report = read("Kassala Lantern\n\nLorry drivers shot on coast road near Toma\n\n6 March 2020", outlet="Toma Post")
    assert report.outlet == "Toma Post"


def test_a_section_is_told_in_any_case() -> None:
    assert read("Kassala Lantern\nLong reads\n\nThe ferry that nobody takes now").section == "Long reads"


def test_furniture_below_a_masthead_makes_no_archive() -> None:
    text = f"Toma River Post\nWorld\n\nLorry drivers shot on coast road\n\n6 March 2020\n\n{BODY}\n\nAdvertisement\n"
    report = intake.read_text(text).report
    assert report is not None and report.furniture
    assert (report.outlet, report.section, report.republisher) == ("Toma River Post", "World", None)


def test_the_agency_of_a_date_line_is_cited_and_the_outlets_own_initials_are_not() -> None:
    assert read("Toma River Post\n\nLorry drivers shot on coast road\n\n(Meridian Wire) 6 March 2020").agencies == (
        "Meridian Wire",
    )
    head = "Kassala News Agency\n\nLorry drivers shot on coast road"
    assert read(head, f"TOMA, March 6, 2020 (KNA) -- {BODY}").agencies == ()
