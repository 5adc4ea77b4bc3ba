"""Days counted from another deed, and times that are of a later death or of a toll."""

from __future__ import annotations

import pytest

from dateline.model.values import When
from dateline.service import read


def days(text: str, published: str = "2021-05-15") -> list[str | None]:
    """The day of the violent mentions told as new, in text order; None where none is told."""
    out: list[str | None] = []
    for mention in read(text, published=published, kind="text").mentions:
        if mention.status == "new" and mention.event_type in ("ASSAULT", "COERCE"):
            told = [c.value for c in mention.claims if c.slot == "when" and isinstance(c.value, When)]
            out.append(told[0].start[:10] if told else None)
    return out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people were buried in Bentiu on Friday, a day after a bomb exploded at the market.", "2021-05-13"),
        ("Bentiu buried nine of its people on Friday, two days after a grenade was thrown into a bar.", "2021-05-12"),
        ("Schools in Bentiu were closed on Friday, a week after gunmen abducted three teachers.", "2021-05-07"),
        (
            "Nine buried in Bentiu after market blast\n\nBentiu buried nine people on Friday, a day after a bomb "
            "went off between the stalls.\n\nThe bomb exploded shortly after 10 a.m.",
            "2021-05-13",
        ),
        ("Nine people were buried in Bentiu on Friday, two days after Tuesday's bombing.", "2021-05-11"),
    ],
)
def test_a_deed_is_dated_by_its_distance_from_what_is_told_before_it(text: str, expected: str) -> None:
    assert days(text) == [expected]


def test_what_came_before_another_deed_of_the_sentence_is_no_news() -> None:
    text = "Gunmen attacked a bus in Bentiu on Friday, a day after a bomb killed nine people at the market."
    assert days(text) == ["2021-05-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The toll of the bombing of a bus near Rubkona rose to seven on Friday after two wounded porters died "
            "overnight, a surgeon said. The bomb hit the bus on Thursday.",
            "2021-05-13",
        ),
        ("Two people wounded in the bombing of a bus near Rubkona died overnight, the hospital said.", None),
        ("Four people died overnight when a shell hit a house in Rubkona.", "2021-05-14"),
    ],
)
def test_a_later_death_does_not_date_the_deed(text: str, expected: str | None) -> None:
    assert days(text) == [expected]
