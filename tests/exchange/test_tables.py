"""CSV is exact; its safe variant holds no formula."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.exchange import Column, claim_rows, incident_rows
from dateline.exchange.tables import BOM, cell, csv_chunks
from dateline.exchange.told import JOINT
from exported import told

COLUMNS = (Column("a"), Column("b"))
FORMULAS = ('=HYPERLINK("http://x.example")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠x")


def parsed(chunks: Any) -> list[list[str]]:
    return list(csv.reader(io.StringIO(b"".join(chunks).decode("utf-8-sig"), newline="")))


@given(st.lists(st.tuples(st.text(), st.text())))
def test_what_is_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    written = csv_chunks(COLUMNS, ({"a": a, "b": b} for a, b in rows))
    assert parsed(written) == [["a", "b"], *([a, b] for a, b in rows)]


@pytest.mark.parametrize("text", ["\u202egnp.exe", "a\0b", "\u200b\u200d", "é" + "\u0301" * 300, 'a"b,c\r\nd'])
def test_strange_characters_stay(text: str) -> None:
    assert parsed(csv_chunks(COLUMNS, [{"a": text, "b": ""}]))[1] == [text, ""]


def test_half_a_surrogate_pair_is_replaced_since_utf_8_has_no_place_for_it() -> None:
    assert parsed(csv_chunks(COLUMNS, [{"a": "x\ud800y", "b": None}]))[1] == ["x\ufffdy", ""]


@pytest.mark.parametrize("text", FORMULAS)
def test_the_safe_variant_has_no_formula_and_the_plain_one_is_exact(text: str) -> None:
    assert cell(text) == text
    assert cell(text, True) == f"'{text}" == cell([text], True)
    rows = parsed(csv_chunks(COLUMNS, [{"a": text, "b": "x"}], spreadsheet_safe=True))
    assert next(csv_chunks(COLUMNS, [], spreadsheet_safe=True)).decode().startswith(BOM)
    assert rows == [["a", "b"], [f"'{text}", "x"]]


@given(st.text())
def test_no_text_of_the_safe_variant_begins_a_formula(text: str) -> None:
    assert not cell(text, True).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_numbers_stay_numbers_in_the_safe_variant() -> None:
    assert [cell(v, True) for v in (-33.5, -4, True, None)] == ["-33.5", "-4", "true", ""]


def test_a_row_of_an_incident_has_every_column_and_no_other() -> None:
    row = incident_rows.row(told())
    assert list(row) and set(row) == {c.name for c in incident_rows.COLUMNS}
    assert (row["killed"], row["killed_low"], row["killed_high"]) == (1, 1, 3)
    assert row["outlets"] == ["Gulf Post", "Hill Times"] and row["weapons"] == ["firearm"]
    assert row["first_published"] == "2021-05-10" and row["citation"].startswith("Gulf Post, 2021-05-10, https://gulf")
    assert "Red Sash (accuses: Omar Zein)" in row["perpetrators"]


def test_an_incident_of_which_nothing_is_known_has_empty_cells() -> None:
    one = told(None)
    row = incident_rows.row(one)
    assert row["lat"] is row["place"] is row["coarsened"] is None and row["within"] == []
    assert parsed(csv_chunks(incident_rows.COLUMNS, [row]))[1][10] == ""


def test_claims_are_a_row_each_with_their_words_speaker_and_report() -> None:
    one = told()
    rows = list(claim_rows.rows(one))
    assert [r["claim"] for r in rows] == [t.claim.uid for t in one.record.claims]
    assert all(set(r) == {c.name for c in claim_rows.COLUMNS} for r in rows)
    by_uid = {r["claim"]: r for r in rows}
    assert (by_uid["b1"]["low"], by_uid["b1"]["value"], by_uid["b1"]["speaker"]) == (3, "3", "army")
    assert by_uid["b2"]["value"] is None and by_uid["b2"]["stance"] == "no_information"
    assert by_uid["a6"]["lat"] == 33.3152 and by_uid["a6"]["url"].startswith("https://gulf")
    assert JOINT.join(by_uid["a6"]["within"]) == "Baghdad | Baghdad Governorate | Iraq"
