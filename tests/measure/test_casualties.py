"""The task `casualties`: numbers from the claims of reports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dateline import service
from dateline.measure import casualties, gold

Json = dict[str, Any]


def numbers(text: str) -> tuple[int | None, int | None]:
    told = casualties.answer("x", [service.read(text, published="2021-05-11", kind="text")])
    return told["killed"], told["injured"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two men were killed and three others were wounded in a shooting in Dover on Monday, police said.", (2, 3)),
        ("A gunman opened fire at a bar in Dover on Monday. Nobody was hurt, police said.", (0, 0)),
        ("A man was shot dead in Dover on Monday, police said.", (1, 0)),
        ("Four people were shot in Dover on Monday, police said. One of them died.", (1, 3)),
        ("The bakery in Dover won a prize for its bread on Monday.", (None, None)),
        ("A boy accidentally shot his uncle in the leg in Dover on Monday.", (0, 1)),
    ],
)
def test_numbers_are_read_from_what_a_report_claims(text: str, wanted: tuple[int | None, int | None]) -> None:
    assert numbers(text) == wanted


def test_the_person_told_as_hit_and_as_dead_counts_once() -> None:
    text = "A boy was killed in a shooting in Dover on Monday, police said. The boy was wounded in the chest."
    assert numbers(text) == (1, 0)


def test_of_several_reports_the_latest_wins_and_all_claims_are_told(tmp_path: Path) -> None:
    early = "One man was killed and two women were wounded in a shooting in Dover on Monday, police said."
    late = "Two men were killed and one woman was wounded in a shooting in Dover on Monday, police said."
    rows = [
        {"id": name, "text": text, "meta": {"dct": day}, "gold": {"incident_id": 7}}
        for name, text, day in (("b", late, "2021-05-13"), ("a", early, "2021-05-11"))
    ]
    gold.write(tmp_path / "documents.jsonl", rows)
    told = casualties.predict({"incident_id": "7", "killed": 2, "injured": 1}, tmp_path)
    assert told == {"id": "7", "killed": 2, "injured": 1, "claims": {"killed": [1, 2], "injured": [1, 2]}}
    assert casualties.score([{"incident_id": "7", "killed": 2, "injured": 1}], [told])["exact"]["both"] == 1.0


def test_the_title_of_the_metadata_is_the_headline() -> None:
    row = {
        "id": "x",
        "text": "Police were called on Monday.",
        "meta": {"title": "Two men shot in Dover | The Dover Star"},
    }
    assert casualties.titled(row)["text"] == "Two men shot in Dover\n\nPolice were called on Monday."
    run_on = row | {"text": "Two men shot in DoverPolice were called.", "meta": {"title": "Two men shot in Dover"}}
    assert casualties.titled(run_on)["text"] == "Two men shot in Dover\n\nPolice were called."
    assert casualties.titled({"id": "x", "text": "Words."})["text"] == "Words."


def test_a_row_that_is_a_report_is_read_itself(tmp_path: Path) -> None:
    row = {"id": "x", "text": "Two men were shot dead in Dover on Monday, police said.", "gold": {"killed": 2}}
    assert casualties.predict(row, tmp_path)["killed"] == 2


def test_a_report_of_nothing_violent_gives_no_answer(tmp_path: Path) -> None:
    row: Json = {"id": "x", "text": "The bakery in Dover won a prize for its bread on Monday.", "gold": {}}
    assert casualties.predict(row, tmp_path) == {
        "id": "x", "killed": None, "injured": None, "claims": {"killed": [], "injured": []},
    }  # fmt: skip
