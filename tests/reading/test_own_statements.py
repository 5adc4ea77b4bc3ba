"""Statements whose speaker is named by a pronoun: "their claim that" is the subject's, and may be taken back."""

from __future__ import annotations

import pytest

from told import claims, incidents, printed

BEGIN = "Guards are killed at a bank\n\nKISUMU, Kenya, May 11 (Delta Post) - "


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [("Police repeated their claim that gunmen killed two guards at a bank in Kisumu on Monday.", "Police"),
     ("The army stands by its claim that gunmen killed two guards at a bank in Kisumu on Monday.", "army")],
)  # fmt: skip
def test_a_pronoun_means_the_subject(sentence: str, speaker: str) -> None:
    found = [c for m in printed(BEGIN + sentence)["mentions"] for c in claims(m, "killed")]
    assert [(c["speaker"]["name"], c["stance"]) for c in found] == [(speaker, "asserts")]


@pytest.mark.parametrize(
    "sentence",
    ["Police retracted on Tuesday their statement that gunmen killed two guards at a bank in Kisumu.",
     "Police on Tuesday withdrew their claim that gunmen killed two guards at a bank in Kisumu."],
)  # fmt: skip
def test_a_statement_that_is_taken_back_is_denied(sentence: str) -> None:
    reading = printed(BEGIN + sentence)
    found = [c for m in reading["mentions"] for c in claims(m, "killed")]
    assert [(c["speaker"]["name"], c["stance"]) for c in found] == [("Police", "denies")]
    assert all(c["stance"] != "asserts" for m in incidents(reading) for c in claims(m, "killed"))
