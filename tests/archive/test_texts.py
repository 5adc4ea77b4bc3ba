"""Any text goes in and comes back whole, on both stores: zero characters, half pairs, hostile values."""

from __future__ import annotations

import copy
import hashlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_inputs import sum_of
from changed_readings import GOOD, changed
from dateline.archive import Archive, outcomes, show, writing
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared
from dateline.model.strict import reading_from_json
from dateline.service import ingest


@pytest.mark.slow
def test_changed_readings_leave_an_archive_that_can_be_read(archive: Archive) -> None:

    @given(st.lists(changed(), min_size=1, max_size=4))
    def check(told: list[Any]) -> None:
        items = [
            ingest.Item(f"f#{n}", "reading", 1, reading=one) for n, one in enumerate(told) if isinstance(one, dict)
        ]
        done = ingest.ingest(archive, items, ingest.Options())
        assert sum(done.codes.values()) + done.known == len(items)
        assert "internal" not in done.codes, failures(archive)

    check()
    sum_of(archive)


def failures(archive: Archive) -> list[str]:
    with archive.reading() as connection:
        return [row["message"] for row in outcomes.listed(connection, code="internal")]


def odd_report(text: str) -> Prepared:
    """A report whose text, headline, outlet, place, speaker and trigger hold this text."""
    data = copy.deepcopy(GOOD)
    whole = text + data["report"]["text"] + text
    shift = len(text)
    moved_ = _moved(data, shift)
    moved_["report"] |= {
        "text": whole, "text_hash": hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest(),
        "headline": text, "outlet": text, "byline": text, "url": f"https://a.example/{text}",
    }  # fmt: skip
    moved_["report"]["id"] = moved_["report"]["text_hash"][:32]
    mention = moved_["mentions"][0]
    mention |= {"uid": moved_["report"]["id"][:16], "status_reason": text}
    for claim in mention["claims"]:
        claim["uid"] = hashlib.sha256((claim["uid"] + moved_["report"]["id"]).encode()).hexdigest()[:16]
        claim["speaker"]["name"] = text
        if claim["slot"] == "place":
            claim["value"] |= {"name": text, "within": [text]}
    reading = reading_from_json(moved_)
    assert reading.report is not None
    told = OutcomeRow(reading.report.text_hash, text, "read", True, text, reading.report.id, title=text, url=text)
    return Prepared(replace(told, name=text), prepare(reading))


def _moved(item: Any, shift: int) -> Any:
    """The JSON with all offsets moved."""
    if isinstance(item, dict):
        out = {key: _moved(part, shift) for key, part in item.items()}
        for key in ("start", "end", "value_start", "value_end"):
            if isinstance(out.get(key), int):
                out[key] += shift
        if isinstance(out.get("sentence"), list):
            out["sentence"] = [n + shift for n in out["sentence"]]
        return out
    return [_moved(part, shift) for part in item] if isinstance(item, list) else item


ODD_TEXTS = [
    "a\0b", "\ud800 half", "\udfff", "\u202e turned", "z\u200b\u200dero", "e" + "\u0301" * 300, "\U0001f4a5",
    "=HYPERLINK(1)",
    "'; DROP TABLE incident; --", "%s %(a)s :name ?", "\\", "\r\n", "ﷺ" * 50, "<script>", "\ufeff", "\uffff",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_come_back_whole(text: str, archive: Archive) -> None:
    comes_back(archive, text)


@pytest.mark.slow
def test_any_text_comes_back_whole(archive: Archive) -> None:
    @given(st.text(st.characters(codec=None), max_size=40))
    def check(text: str) -> None:
        comes_back(archive, text)

    check()


def comes_back(archive: Archive, text: str) -> None:
    """Writes a report of that text and reads it again."""
    prepared = odd_report(text)
    assert prepared.version is not None
    writing.write(archive, [prepared])
    with archive.reading() as connection:
        data = show.reading_of(connection, prepared.version.columns["report_id"])
    assert data is not None
    assert data["report"]["text"].startswith(text) and data["report"]["text"].endswith(text)
    assert data["report"]["headline"] == text if text else True
