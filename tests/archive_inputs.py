"""Invented readings as inputs of an archive: rows, JSON Lines, other versions, and the hash of what came."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from dateline.archive import Archive, canonical
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared
from dateline.archive.schema import METADATA
from dateline.measure.synthetic import readings
from dateline.model.codec import to_json
from dateline.model.reading import Reading
from dateline.model.report import Passage


def made(number: int, seed: int = 0) -> list[Reading]:
    """So many invented readings."""
    return list(readings(number, seed))


def versioned(reading: Reading, words: str) -> Reading:
    """Another version of the report: the same id, the text with words more at its end."""
    report = reading.report
    assert report is not None
    text = f"{report.text}\n\n{words}"
    passages = (*report.passages, Passage(len(text) - len(words), len(text), "body"))
    return replace(
        reading,
        report=replace(report, text=text, text_hash=hashlib.sha256(text.encode()).hexdigest(), passages=passages),
    )


def elsewhere(reading: Reading, outlet: str) -> Reading:
    """The same text in another outlet: another report, whose mention and claims have ids of their own."""
    report = reading.report
    assert report is not None

    def anew(name: str) -> str:
        return hashlib.sha256(f"{outlet} {name}".encode()).hexdigest()[:16]

    mentions = tuple(
        replace(m, uid=anew(m.uid), claims=tuple(replace(c, uid=anew(c.uid)) for c in m.claims))
        for m in reading.mentions
    )
    url = f"https://{outlet.lower().replace(' ', '-')}.example/{report.id[:8]}"
    copy = replace(report, id=anew(report.id) * 2, outlet=outlet, url=url)
    return replace(reading, report=copy, mentions=mentions, incidents=())


def row(reading: Reading, fetched: str | None = None) -> Prepared:
    """What is written for a reading, as ingest makes it."""
    report = reading.report
    assert report is not None
    version = prepare(reading, fetched=fetched)
    key = hashlib.sha256(f"{report.id} {version.columns['digest']} {fetched}".encode()).hexdigest()
    told = OutcomeRow(key, "a", "read", True, report_id=report.id, text_hash=report.text_hash)
    return Prepared(told, version)


def jsonl(path: Path, told: Iterable[Reading]) -> Path:
    """A file of readings, one a line, as `read --json` prints them."""
    path.write_text("".join(json.dumps(to_json(one)) + "\n" for one in told), encoding="utf-8")
    return path


def batches(rows: Sequence[Prepared], size: int) -> list[Sequence[Prepared]]:
    """The rows in pieces."""
    return [rows[start : start + size] for start in range(0, len(rows), size)]


def sum_of(archive: Archive) -> str:
    """The hash of all that an archive says."""
    with archive.reading() as connection:
        return canonical.sha256(connection)


def emptied(archive: Archive) -> Archive:
    """The archive without its rows."""
    with archive.writing() as connection:
        for table in reversed(METADATA.sorted_tables):
            connection.execute(table.delete())
        if archive.embedded:
            connection.exec_driver_sql("DELETE FROM doc_words")
    return archive
