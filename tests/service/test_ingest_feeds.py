"""Saved feeds into an archive: every published item becomes one report version or one recorded failure."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from dateline.archive import Archive, open_archive, outcomes, schema
from dateline.service import ingest
from dateline.settings import load_settings

pytestmark = pytest.mark.slow
TOLD = {
    "1": "A bomb exploded near a market in Erbil, Iraq, on Monday, killing four people, police said.",
    "2": "Gunmen shot dead two guards at a dam near Gao, Mali, on Tuesday, the army said.",
    "3": "A mortar shell wounded three children in Idlib, Syria, on Sunday, a doctor said.",
}


@pytest.fixture
def archive(tmp_path: Path) -> Any:
    opened = open_archive(tmp_path / "archive.db", create=True)
    yield opened
    opened.close()


def take(archive: Archive, path: Path) -> ingest.Progress:
    return ingest.ingest(archive, ingest.stream([str(path)], load_settings()), ingest.Options())


def kept(archive: Archive) -> tuple[int, int]:
    """How many reports, and how many versions of reports."""
    reports = sa.func.count(schema.version.c.report_id.distinct())
    with archive.reading() as connection:
        row = connection.execute(sa.select(reports, sa.func.count()).select_from(schema.version)).one()
    return row[0], row[1]


def items(told: dict[str, str]) -> str:
    return "".join(
        f'<item><guid isPermaLink="false">{n}</guid><link>https://delta.example/{n}</link><title>Report {n}</title>'
        f"<pubDate>Wed, 04 Feb 2026 08:00:00 GMT</pubDate><description>{escape(t)}</description></item>"
        for n, t in told.items()
    )


def rss(told: dict[str, str], extra: str = "") -> str:
    head = "<channel><title>Delta Post</title><link>https://delta.example/</link>"
    return f'<rss version="2.0">{head}{items(told)}{extra}</channel></rss>'


def test_every_item_is_a_version_or_a_failure_and_an_edit_is_a_new_version(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(rss(TOLD, "<item></item><item><title>Only a title</title></item>"), encoding="utf-8")
    done = take(archive, path)
    assert done.inputs == 5 and done.codes == {"read": 3, "broken": 1, "no_report": 1}
    assert kept(archive) == (3, 3)
    path.write_text(rss(TOLD | {"1": TOLD["1"].replace("four", "six")}), encoding="utf-8")
    done = take(archive, path)
    assert done.known == 2 and done.codes == {"read": 1}
    assert kept(archive) == (3, 4)


def test_the_same_items_in_another_feed_and_in_a_broken_one_are_known(archive: Archive, tmp_path: Path) -> None:
    for name, text in (
        ("a.xml", rss(TOLD)),
        ("b.xml", rss(TOLD, "<br>")),
        ("sub/c.rss", rss(dict(reversed(TOLD.items())))),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
        take(archive, tmp_path / name)
    assert kept(archive) == (3, 3)


def test_items_without_an_address_keep_their_reports(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    for four in ("four", "six"):
        told = [{"id": n, "content_text": t.replace("four", four)} for n, t in TOLD.items()]
        value = {
            "version": "https://jsonfeed.org/version/1.1",
            "feed_url": "https://delta.example/f.json",
            "items": told,
        }
        path.write_text(json.dumps(value), encoding="utf-8")
        take(archive, path)
    assert kept(archive) == (3, 4)
    with archive.reading() as connection:
        assert outcomes.counted(connection) == {"read": 4}
