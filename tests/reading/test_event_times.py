"""When an event happened, as the report tells it: its own day, not that of speech, arrest or another event."""

from __future__ import annotations

import pytest

from dateline.model.reading import Reading
from dateline.model.values import When
from dateline.service import read

WEDNESDAY = "2021-05-12"


def whens(text: str, published: str | None = WEDNESDAY, status: str = "new") -> list[When | None]:
    """The time of each mention of a status, in text order; None where it tells none."""
    told: Reading = read(text, published=published, kind="text")
    out = []
    for mention in told.mentions:
        if mention.status == status:
            values = [c.value for c in mention.claims if c.slot == "when"]
            out.append(next((v for v in values if isinstance(v, When)), None))
    return out


def days(text: str, published: str | None = WEDNESDAY, status: str = "new") -> list[str | None]:
    """The day each of them starts on."""
    return [when.start[:10] if when else None for when in whens(text, published, status)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("on Tuesday", "2021-05-11", "2021-05-11"),
        ("on Wednesday", "2021-05-12", "2021-05-12"),
        ("yesterday", "2021-05-11", "2021-05-11"),
        ("earlier today", "2021-05-12", "2021-05-12"),
        ("earlier on Tuesday", "2021-05-11", "2021-05-11"),
        ("on 3 May", "2021-05-03", "2021-05-03"),
        ("on Friday, 7 May", "2021-05-07", "2021-05-07"),
        ("overnight", "2021-05-11T18:00", "2021-05-12T06:00"),
        ("overnight on Friday", "2021-05-07T18:00", "2021-05-08T06:00"),
        ("overnight on Wednesday", "2021-05-11T18:00", "2021-05-12T06:00"),
        ("overnight Saturday into Sunday", "2021-05-08T18:00", "2021-05-09T06:00"),
        ("overnight from Monday to Tuesday", "2021-05-10T18:00", "2021-05-11T06:00"),
        ("in the night from Saturday to Sunday", "2021-05-08T18:00", "2021-05-09T06:00"),
        ("on the night of 8-9 May", "2021-05-08T18:00", "2021-05-09T06:00"),
        ("late on Saturday and early on Sunday", "2021-05-08T18:00", "2021-05-09T06:00"),
        ("late on Sunday", "2021-05-09T18:00", "2021-05-09T23:59"),
        ("late last night", "2021-05-11T18:00", "2021-05-11T23:59"),
        ("last night", "2021-05-11T18:00", "2021-05-11T23:59"),
        ("early Monday", "2021-05-10T00:00", "2021-05-10T09:00"),
        ("early on Monday morning", "2021-05-10T00:00", "2021-05-10T09:00"),
        ("this morning", "2021-05-12T05:00", "2021-05-12T12:00"),
        ("in the early hours of Tuesday", "2021-05-11T00:00", "2021-05-11T09:00"),
        ("in the small hours of Sunday", "2021-05-09T00:00", "2021-05-09T09:00"),
        ("in the pre-dawn hours of Monday", "2021-05-10T00:00", "2021-05-10T09:00"),
        ("in the late hours of Monday", "2021-05-10T18:00", "2021-05-10T23:59"),
        ("at dawn on Sunday", "2021-05-09T04:00", "2021-05-09T07:00"),
        ("before dawn on Sunday", "2021-05-09T04:00", "2021-05-09T07:00"),
        ("at dusk on Sunday", "2021-05-09T17:00", "2021-05-09T20:00"),
        ("around noon Thursday", "2021-05-06T12:00", "2021-05-06T12:00"),
        ("shortly after midnight on Tuesday", "2021-05-11T00:00", "2021-05-11T00:00"),
        ("around midnight on Wednesday", "2021-05-12T00:00", "2021-05-12T00:00"),
        ("shortly before 4 a.m. on Tuesday", "2021-05-11T04:00", "2021-05-11T04:00"),
        ("at about 9:30 pm on Friday (1830 GMT)", "2021-05-07T21:30", "2021-05-07T21:30"),
        ("at 9.30pm (18:30 GMT) on Friday", "2021-05-07T21:30", "2021-05-07T21:30"),
        ("at 2200 local time on Monday", "2021-05-10T22:00", "2021-05-10T22:00"),
        ("over the weekend", "2021-05-08", "2021-05-09"),
        ("between Monday and Wednesday", "2021-05-10", "2021-05-12"),
    ],
)
def test_an_event_has_the_time_told_with_it(words: str, start: str, end: str) -> None:
    (when,) = whens(f"Gunmen attacked a checkpoint near Gao {words}, killing two soldiers.")
    assert when is not None
    assert (when.start, when.end) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "A bomb exploded in Kirkuk and killed two men, police said on Monday.",
        "Police said on Tuesday that a bomb had killed two people in Kirkuk.",
        "A bomb exploded in Kirkuk, wounding four people.",
        "KIRKUK, May 12 (Delta Post) -- A bomb exploded at a market, wounding four people.",
        "A bomb exploded at a market in Kirkuk. Two men were arrested on Tuesday over the bombing.",
    ],
)
def test_the_day_of_speaking_writing_or_arresting_is_not_that_of_the_deed(text: str) -> None:
    assert set(days(text)[:1]) == {None}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A man was shot dead in Lira. It happened around 7:30 p.m. on Monday.", "2021-05-10"),
        ("Gunmen shot a trader in Lira. The incident occurred late on Sunday near the bridge.", "2021-05-09"),
        ("Gunmen shot a trader in Lira. Officers were called to the market at 8 p.m. on Monday.", "2021-05-10"),
        ("Gunmen shot a trader in Lira. He was buried on Tuesday.", None),
        ("Gunmen shot a trader in Lira. The minister visited the town on Tuesday.", None),
    ],
)
def test_what_is_told_of_when_it_happened_is_carried_to_the_event(text: str, day: str | None) -> None:
    assert days(text)[0] == day


def test_a_carried_time_is_quoted_with_its_own_sentence() -> None:
    told = read(
        "A man was shot dead in Lira. It happened around 7:30 p.m. on Monday.", published=WEDNESDAY, kind="text"
    )
    (claim,) = [c for m in told.mentions for c in m.claims if c.slot == "when"]
    assert claim.quote == "It happened around 7:30 p.m. on Monday."
    assert told.report.text[claim.start : claim.end] == claim.quote


def test_a_call_for_help_gives_the_day_and_not_the_minute() -> None:
    (when,) = whens("Gunmen shot a trader in Lira. Officers were called to the market at 8 p.m. on Monday.")
    assert when is not None and when.precision == "day"


def test_a_date_in_the_lead_holds_for_later_sentences_of_the_event() -> None:
    text = (
        "A bomb exploded at a market in Gao on Monday.\n\nThe blast killed two traders.\n\nThe explosion wounded six."
    )
    assert days(text) == ["2021-05-10"]


def test_an_event_with_its_own_date_inherits_none() -> None:
    text = "A bomb exploded at a market in Gao on Monday.\n\nOn Tuesday, gunmen kidnapped a priest in Mopti."
    assert days(text) == ["2021-05-10", "2021-05-11"]


def test_a_line_that_is_a_date_is_the_date_of_what_stands_below() -> None:
    text = (
        "Weekly security summary\n\nThe week was calm in the south.\n\n"
        "Monday, 3 May\n\nGunmen killed two herders near Gao.\n\nTuesday, 4 May\n\n"
        "A bomb exploded at a market in Timbuktu, wounding five."
    )
    assert days(text, "2021-05-09") == ["2021-05-03", "2021-05-04"]


@pytest.mark.parametrize("mark", [" -", " –", ":"])
def test_a_dated_item_keeps_its_date_to_its_end_only(mark: str) -> None:
    text = (
        f"Incidents in the north\n\n3 May{mark} Gunmen killed two herders near Gao.\n\n"
        f"4 May{mark} A bomb exploded at a market in Timbuktu, wounding five."
    )
    assert days(text, "2021-05-07") == ["2021-05-03", "2021-05-04"]


def test_the_day_of_a_round_up_is_that_of_items_without_their_own() -> None:
    text = (
        "Following are the security incidents of Tuesday, 11 May 2021.\n\nGAO - Gunmen killed two herders.\n\n"
        "MOPTI - A roadside bomb wounded three soldiers late on Monday.\n\n"
        "TIMBUKTU - A rocket hit a school, killing a guard."
    )
    assert days(text) == ["2021-05-11", "2021-05-10", "2021-05-11"]


def test_clauses_of_a_sentence_share_their_only_time() -> None:
    assert days("A driver was wounded when gunmen attacked a bus near Gao on Sunday night.") == ["2021-05-09"]


def test_a_court_story_keeps_the_day_of_the_crime_from_that_of_the_hearing() -> None:
    text = (
        "Man jailed for market bombing\n\nA court in Gao on Tuesday sentenced a man to life in prison for the bombing "
        "that killed four people at a market on 3 March 2019.\n\nThe judge said the defendant had shown no remorse."
    )
    assert "2021-05-11" not in days(text, status="background") + days(text)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Four people have been shot in Lira since Monday.", "2021-05-10", "2021-05-12"),
        ("A priest has been held since Monday, when gunmen kidnapped him near Mopti.", "2021-05-10", "2021-05-10"),
    ],
)
def test_since_a_day_runs_to_the_report_save_for_who_was_taken_on_it(text: str, start: str, end: str) -> None:
    found = [w for status in ("new", "background", "habitual") for w in whens(text, status=status) if w]
    assert [(w.start[:10], w.end[:10]) for w in found][:1] == [(start, end)]


def test_the_day_of_an_anniversary_is_not_that_of_the_deed() -> None:
    text = "Hundreds gathered in Gao on Tuesday to mark the anniversary of the 2015 bombing that killed nine people."
    assert days(text) == []


@pytest.mark.parametrize(
    "words", ["on Tuesday", "overnight", "last night", "on 3 May", "at 9 p.m.", "over the weekend"]
)
def test_without_a_day_of_the_report_what_rests_on_it_is_absent(words: str) -> None:
    assert set(days(f"Gunmen attacked a checkpoint near Gao {words}, killing two soldiers.", None)) <= {None}


def test_without_a_day_of_the_report_a_full_date_stands() -> None:
    assert days("Gunmen attacked a checkpoint near Gao on 3 May 2021.", None, "new") == ["2021-05-03"]


def test_a_time_counted_from_another_rests_on_it() -> None:
    text = "A bomb exploded in Gao on Saturday.\n\nTwo days later, gunmen kidnapped a priest in Mopti."
    assert days(text) == ["2021-05-08", "2021-05-10"]


def test_nothing_is_counted_from_the_day_of_speaking() -> None:
    text = "A bomb was thrown at a shop in Gao early on Monday, the mayor said on Tuesday.\n\nIt went off at 3:20 a.m."
    assert days(text)[0] == "2021-05-10"
