"""What people see of a reading: values with speakers, rivals side by side, the refused with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from dateline.cli.layout import Item, Row, lay, plain, wrap
from dateline.cli.render import render
from dateline.cli.safe import json_shown, shown
from dateline.cli.words import count_words, place_words, speaker_words, when_words
from dateline.model.claims import Speaker
from dateline.model.reading import Outcome, Reading
from dateline.model.values import Count
from readings import CAMP, MONDAY, example, readings


def lines(reading: Reading, width: int | None = None, explain: bool = False) -> list[str]:
    return [plain(line) for line in lay(render(reading, explain=explain), width)]


def test_the_example_is_shown_as_drawn() -> None:
    assert lines(example()) == [
        "“Mortars fall on Camp Delta” · Delta Post · Tue 11 May 2021",
        "Mortar attack · Mon 10 May 2021 (day) · Camp Delta, Riverland (settlement, within 3 km)",
        "  weapon   3 mortar bombs        army, statement",
        "  target   near the grain depot  army, statement",
        "  killed   no word yet           Delta Post",
        "  injured  at least 2, guards    unnamed Hospital staff, via River News Agency",
        "    or     5                     unnamed nurse",
        "Habitually, not of this attack: blamed on the Red Sash by governor · denied by Red Sash",
        "Threat:",
        "  - threatened: “The Red Sash threatened to return.”, because a threat",
        "Also in this report, not new:",
        "  - “In May a bomb killed four people in Camp Delta.”, because told as past",
        "Source chain: archive <- Delta Post <- River News Agency (1 claim)",
        "Dropped, not part of the report: 1 line",
        "  - “Subscribe to our letter” (sign-up line)",
        "Note: the time zone is not stated (no_zone)",
    ]


def test_explain_shows_words_offsets_and_rule_of_each_claim() -> None:
    told = "\n".join(lines(example(), explain=True))
    for claim in (c for m in example().mentions for c in m.claims):
        assert f"[{claim.id}]" in told
        assert f"“{claim.quote}” at {claim.start}-{claim.end}" in told
    assert "rule: trigger: bombs fell" in told


@pytest.mark.parametrize("width", [24, 40, 64, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert all(cell_len(line) <= width for line in lines(example(), width))


@pytest.mark.parametrize("width", [40, 80])
def test_nothing_is_lost_by_wrapping(width: int) -> None:
    def letters(text: list[str]) -> list[str]:
        return sorted(c for c in "".join(text) if c.isalnum())

    assert letters(lines(example(), width)) == letters(lines(example()))


def test_silence_on_dead_and_injured_is_one_row() -> None:
    reading = example()
    new = reading.mentions[0]
    silent = new.claims[-1]
    both = (*(c for c in new.claims if c.slot != "injured"), replace(silent, id="c99", slot="injured"))
    told = lines(replace(reading, mentions=(replace(new, claims=both), *reading.mentions[1:])))
    assert "  casualties  no word yet           Delta Post" in told


def test_the_same_value_by_two_speakers_is_one_row() -> None:
    reading = example()
    new = reading.mentions[0]
    again = replace(new.claims[6], id="c98", speaker=Speaker("mayor", "official"))
    told = lines(replace(reading, mentions=(replace(new, claims=(*new.claims, again)),)))
    assert any("unnamed Hospital staff, via River News Agency; mayor" in line for line in told)


def test_a_failed_reading_says_why() -> None:
    failed = Reading(None, outcome=Outcome(False, "empty", "The input is empty"))
    assert lines(failed) == ["Not read: The input is empty (empty)"]


def test_a_report_without_new_incident_says_so() -> None:
    reading = example()
    assert "No new incident in this report." in lines(replace(reading, mentions=reading.mentions[1:]))


@given(readings(), st.sampled_from([None, 30, 90]), st.booleans())
def test_any_reading_can_be_shown_and_nothing_in_it_speaks_to_the_terminal(
    reading: Reading, width: int | None, explain: bool
) -> None:
    for line in lines(reading, width, explain):
        assert shown(line).split() == line.split()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (Count(6, 6, "six"), "6"),
        (Count(6, None, "at least six"), "at least 6"),
        (Count(None, 20, "as many as 20"), "up to 20"),
        (Count(18, 22, "about 20", approximate=True), "about 18 to 22"),
        (Count(24, None, "dozens"), "at least 24 (“dozens”)"),
        (Count(0, 0, "no casualties"), "none"),
        (Count(1234, 1234, "1,234", of="people", total=True), "1,234 in all, people"),
        (Count(None, None, "some"), "an unknown number"),
    ],
)
def test_counts_are_told_as_ranges(count: Count, words: str) -> None:
    assert count_words(count) == words


def test_times_are_told_to_their_precision() -> None:
    told = {
        ("2021-05-10", "2021-05-10", "day"): "Mon 10 May 2021 (day)",
        ("2021-05-10T07:30", "2021-05-10T07:30", "minute"): "Mon 10 May 2021 07:30 (minute)",
        ("2021-05-01", "2021-05-31", "month"): "May 2021 (month)",
        ("2021-01-01", "2021-12-31", "year"): "2021 (year)",
        ("2021-05-03", "2021-05-09", "week"): "Mon 3 May 2021 to Sun 9 May 2021 (week)",
        (
            "2021-05-10T18:00",
            "2021-05-10T23:59",
            "part_of_day",
        ): "Mon 10 May 2021 18:00 to 23:59 (part of day)",
    }
    for (start, end, precision), words in told.items():
        assert when_words(replace(MONDAY, start=start, end=end, precision=precision)) == words


def test_a_time_from_the_publication_date_says_so() -> None:
    assert "from the publication date" in when_words(replace(MONDAY, basis="publication"))


def test_a_place_that_is_not_located_says_so() -> None:
    assert place_words(replace(CAMP, lat=None, lon=None)) == "Camp Delta, Riverland (settlement, not located)"
    assert place_words(replace(CAMP, relation="near")).startswith("near Camp Delta")


@pytest.mark.parametrize(
    ("speaker", "words"),
    [
        (Speaker("an official", "official", anonymous=True), "unnamed official"),
        (Speaker(None, "unattributed"), "unattributed reports"),
        (Speaker(None, "outlet"), "the report's own voice"),
        (Speaker(None, "witness", anonymous=True), "unnamed witness"),
        (Speaker("army", "military", via=("A", "B")), "army, via A, via B"),
    ],
)
def test_speakers_are_told_with_their_chain(speaker: Speaker, words: str) -> None:
    assert speaker_words(speaker) == words


def test_hostile_text_is_shown_escaped() -> None:
    assert shown("a\x1b[2Jb\u202ec\nd\x9be") == r"a\x1b[2Jb\u202ec d\x9be"
    assert json_shown('"\u202e"') == r'"\u202e"'


@given(st.text(max_size=80), st.integers(2, 30))
def test_wrapped_lines_fit_and_keep_every_character(text: str, width: int) -> None:
    text = shown(text)
    pieces = wrap(text, width)
    assert all(cell_len(p) <= width for p in pieces)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")


def test_wide_characters_count_double() -> None:
    rows = lay([Row("slot", "値" * 30, "誰" * 30), Item("項" * 50)], 64)
    assert all(cell_len(plain(line)) <= 64 for line in rows)
