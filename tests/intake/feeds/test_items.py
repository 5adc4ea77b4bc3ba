"""Entries to inputs: the entry's own text or the page, one outcome for each; saved feeds and mailboxes as inputs."""

from __future__ import annotations

import gzip
import json
import mailbox
from pathlib import Path

import pytest

from dateline.intake import read_bytes
from dateline.intake.feeds import Entry, Feed, Problem, Wanted, outcomes, read_feed
from dateline.intake.feeds.items import is_whole
from dateline.intake.inputs import Limits
from dateline.intake.outcomes import Failed, Item
from dateline.intake.stream import found
from dateline.service import ingest
from feeds_letters import ITEMS, LISTS, REPORT, message

SOURCE = "https://delta.example/feed"
LONG = "".join(f"<p>{p}</p>" for p in REPORT * 2)


def of(*entries: Entry, full: str = "auto", **rest: object) -> list[Item | Failed | Wanted]:
    feed = Feed("rss", "Delta Post", "https://delta.example/", tuple(entries), **rest)  # type: ignore[arg-type]
    return list(outcomes(feed, source_url=SOURCE, full=full))  # type: ignore[arg-type]


def entry(html: str | None = None, summary: str | None = None, link: str | None = "https://delta.example/1") -> Entry:
    return Entry("id 1", link, "Guard shot at Tamra bridge", "2026-02-03T06:00:00+02:00", summary=summary, html=html)


def test_a_whole_report_is_read_from_the_feed_and_a_teaser_from_its_page() -> None:
    (whole,), (teaser,) = of(entry(LONG)), of(entry("<p>A guard was shot.</p>"))
    assert isinstance(whole, Item) and teaser == Wanted("https://delta.example/1", entry("<p>A guard was shot.</p>"))
    assert whole.given.entry == f"{SOURCE}#id 1" and whole.given.url == "https://delta.example/1"
    assert whole.given.outlet == "Delta Post" and whole.given.published == "2026-02-03T06:00:00+02:00"
    assert whole.key.startswith(f"{SOURCE}#id 1@") and whole.source_id == "id 1"


@pytest.mark.parametrize(
    "end", ["…", "...", "[&#8230;]", "<a href='x'>Read more</a>", "Continue reading →", "Read the full story »",
            "… <p>The post <a href='x'>Guard shot</a> appeared first on <a href='y'>Delta Post</a>.</p>"],
)  # fmt: skip
def test_what_breaks_off_is_no_whole_report(end: str) -> None:
    assert is_whole(entry(LONG)) and not is_whole(entry(LONG + end))


def test_what_follows_the_end_of_a_blog_s_entry_is_not_its_end() -> None:
    assert is_whole(entry(LONG + "<p>The post Guard shot appeared first on Delta Post.</p>"))


def test_the_caller_says_where_reports_are_taken_from() -> None:
    assert isinstance(of(entry(LONG), full="page")[0], Wanted)
    assert isinstance(of(entry("<p>Short.</p>"), full="entry")[0], Item)
    (item,) = of(entry(None, "A guard was shot."), full="entry")
    assert isinstance(item, Item) and b"A guard was shot." in item.data  # type: ignore[operator]
    (item,) = of(entry("<p>Short.</p>", link=None), full="page")
    assert isinstance(item, Item) and item.given.url is None
    (failed,) = of(entry(), full="entry")
    assert isinstance(failed, Failed) and failed.error.code == "no_report" and failed.url == "https://delta.example/1"
    (failed,) = of(entry(link=None))
    assert isinstance(failed, Failed)


def test_every_entry_and_every_problem_has_one_outcome() -> None:
    told = of(entry(LONG), entry(), problems=(Problem(3, "why"), Problem(4, "why not")))
    assert [type(o) for o in told] == [Item, Wanted, Failed, Failed]
    assert [o.error.message for o in told if isinstance(o, Failed)] == ["why", "why not"]


def test_the_title_of_a_feed_that_gathers_from_others_is_no_outlet() -> None:
    (item,) = of(entry(LONG, link="https://other.example/1"))
    assert isinstance(item, Item) and item.given.outlet is None


def test_an_entry_is_read_into_a_report_with_its_title_as_headline() -> None:
    (item,) = of(
        Entry(
            "1", "https://delta.example/1", 'Guard shot - two flee | Tamra & "hills"', html=LONG, authors=("Ana Ruiz",)
        )
    )
    assert isinstance(item, Item) and isinstance(item.data, bytes)
    report = read_bytes(item.data, item.given).report
    assert report is not None and report.headline == 'Guard shot - two flee | Tamra & "hills"'
    assert report.authors == ("Ana Ruiz",) and REPORT[2] in report.text and not report.furniture


def test_reports_without_an_address_keep_their_id_from_look_to_look() -> None:
    def ids(words: str) -> set[str]:
        item = f'<item><guid isPermaLink="false">g</guid><description>{words}</description></item>'
        data = f'<rss version="2.0"><channel><title>T</title>{item}</channel></rss>'
        feed = read_feed(data.encode(), url=SOURCE)
        taken = [read_bytes(o.data, o.given).report for o in outcomes(feed, source_url=SOURCE) if isinstance(o, Item)]  # type: ignore[arg-type]
        return {r.id for r in taken if r}

    assert ids("Four people were hurt by a shell in Odrin.") == ids("Five people were hurt by a shell in Odrin.")


RSS = (
    '<rss version="2.0"><channel><title>Delta Post</title><link>https://delta.example/</link>'
    + "".join(f"<item><title>{t}</title><link>{u}</link><description>{d}</description></item>" for t, d, u in ITEMS)
    + "<item></item></channel></rss>"
)


def test_saved_feeds_messages_and_mailboxes_are_inputs(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(RSS, encoding="utf-8")
    (tmp_path / "b.rss.gz").write_bytes(gzip.compress(RSS.encode()))
    (tmp_path / "c.eml").write_bytes(message(text="\n\n".join(REPORT)))
    (tmp_path / "d").write_bytes(message(html=LISTS["tables"]()))
    box = mailbox.mbox(str(tmp_path / "e.mbox"))
    for n in range(3):
        box.add(message(text="\n\n".join(REPORT), Message_ID=f"<{n}@b>"))
    box.close()
    (tmp_path / "f.mbox.gz").write_bytes(gzip.compress((tmp_path / "e.mbox").read_bytes()))
    value = {
        "items": [{"id": "1", "content_text": REPORT[0]}],
        "title": "J",
        "version": "https:\\/\\/jsonfeed.org\\/version\\/1",
    }
    (tmp_path / "g.json").write_text(json.dumps(value).replace("\\\\/", "\\/"), encoding="utf-8")
    told = list(found([tmp_path]))
    names = [o.key.rpartition("@")[0] or o.key for o in told]
    assert [n.partition("#")[0].partition(".eml")[0] for n in names] == (
        ["a.xml"] * 5
        + ["b.rss.gz"] * 5
        + ["c"]
        + ["d.1", "d.2", "d.3", "d.4"]
        + ["e.mbox"] * 3
        + ["f.mbox.gz"] * 3
        + ["g.json"]
    )
    assert [type(o) for o in told[:5]] == [Item] * 4 + [Failed]
    assert names[0] == f"a.xml#{ITEMS[0][2]}" and names[15:18] == ["e.mbox#1", "e.mbox#2", "e.mbox#3"]
    assert (
        len({ingest.key_of(o) for o in told[:5]} ^ {ingest.key_of(o) for o in told[5:10]}) <= 2
    )  # but for the failure
    assert {ingest.key_of(o) for o in told[15:18]} == {ingest.key_of(o) for o in told[18:21]}


def test_feeds_that_cannot_be_read_are_one_failure(tmp_path: Path) -> None:
    files = {
        "a.xml": b'<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///x">]><rss/>', "b.xml": b"<rss><channel></channel></rss>",
        "c.xml": b"<sitemapindex><sitemap><loc>https://a.example/</loc></sitemap></sitemapindex>",
        "d.eml": b"From: a@b.example\nSubject: x\n\n", "e.mbox": b"From - Tue Feb  3 06:00:00 2026\n",
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    told = list(found([tmp_path]))
    assert [type(o) for o in told] == [Failed] * 5
    assert [o.error.code for o in told if isinstance(o, Failed)] == [
        "broken",
        "no_report",
        "no_report",
        "empty",
        "empty",
    ]


def test_a_page_that_speaks_of_feeds_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<html><body><pre>&lt;rss&gt;</pre><p>x <rss> y</p></body></html>", encoding="utf-8"
    )
    (tmp_path / "b.txt").write_text("Note: the feed\n<rss version='2.0'>", encoding="utf-8")
    (tmp_path / "c.xml").write_text(
        "<?xml version='1.0'?><!-- <rss> --><html><body><p>x</p></body></html>", encoding="utf-8"
    )
    assert [isinstance(o, Item) and o.given.entry is None for o in found([tmp_path])] == [True] * 3


def test_a_mailbox_larger_than_an_input_may_be_is_read(tmp_path: Path) -> None:
    one = message(text="\n\n".join(REPORT) * 20)
    with (tmp_path / "a.mbox").open("wb") as handle:
        for _ in range(50):
            handle.write(b"From - Tue Feb  3 06:00:00 2026\n" + one + b"\n\n")
    told = list(found([tmp_path / "a.mbox"], Limits(max_bytes=len(one) * 2)))
    assert len(told) == 50 and all(isinstance(o, Item) for o in told)
    assert [o.position for o in told] == sorted(o.position for o in told)
