"""What the police are told to do in a text: labels of its sentences."""

from __future__ import annotations

import pytest

from dateline.measure.attribution import annotated_text
from dateline.measure.police import labels_of, police_acts


def labels(text: str) -> set[str]:
    return {label for _, label in police_acts(annotated_text(text))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police arrested nine men in the old town on Friday.", {"ANY_ACTION", "ARREST"}),
        ("Nine men were arrested in the old town on Friday.", {"ANY_ACTION", "ARREST"}),
        ("Police fired tear gas at the crowd near the station.", {"ANY_ACTION", "FORCE"}),
        ("Two traders were killed in police firing near the station.", {"ANY_ACTION", "FORCE", "KILL"}),
        ("A curfew was imposed in the district on Sunday.", {"ANY_ACTION"}),
        ("The police searched every lorry on the bridge.", {"ANY_ACTION"}),
        ("The crowd burnt twelve shops while the police stood by.", {"FAIL"}),
        ("The mob burnt twelve shops in the old town.", set()),
        ("The shops were closed on Sunday, police said.", set()),
        ("The minister said that the looters should be arrested.", set()),
    ],
)
def test_what_the_police_do_is_told_by_their_deeds(text: str, wanted: set[str]) -> None:
    assert labels(text) - ({"ANY_ACTION"} if "FAIL" in wanted else set()) == wanted


def test_labels_lie_on_the_sentences_that_tell_the_deeds() -> None:
    text = "The market was calm. Police arrested nine men. Shops opened late."
    spans = [(0, 20), (21, 46), (47, len(text))]
    whole, of_spans = labels_of(police_acts(annotated_text(text)), spans)
    assert whole == ["ANY_ACTION", "ARREST"] and of_spans == [[], ["ANY_ACTION", "ARREST"], []]
