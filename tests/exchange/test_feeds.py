"""Feeds, annotations and readings made of records made by hand."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.html import fragment_fromstring

from dateline.exchange import censor, protect, protect_reading
from dateline.exchange.annotations import collection
from dateline.exchange.feeds import NEVER, Entry, Feed, atom, entry_of, json_feed, rss
from dateline.model.codec import to_json
from dateline.model.reading import Reading
from dateline.model.record import State
from exported import SECRETS, TEXT, URL, told
from readings import example, readings

HOME = "http://127.0.0.1:8765"


def feed(*entries: Entry, **more: Any) -> Feed:
    """A feed of incidents."""
    return Feed("incidents", "title", HOME, f"{HOME}/incidents.atom", entries, "rights", **more)


def test_an_entry_says_state_toll_accused_and_reports_without_names() -> None:
    one = protect(told())
    one = replace(one, record=replace(one.record, state=State("corrected", "a later report")))
    entry = entry_of(one, f"{HOME}/incidents/x", "2021-05-12T00:00:00Z", None)
    assert entry.title.startswith("[corrected]") and "Killed:" in entry.text and "Red Sash (accuses" in entry.text
    assert "Gulf Post" in entry.text and not [name for name in SECRETS if name in json.dumps(entry.about) + entry.text]
    assert URL not in entry.related and "https://hill.example/9" in entry.related


@given(st.text(), st.text(), st.lists(st.text(max_size=5), max_size=3))
def test_any_words_make_a_well_formed_feed_that_holds_them(title: str, text: str, tags: list[str]) -> None:
    entry = Entry("incident:x", title, f"{HOME}/incidents/x", "2021-05-12T00:00:00Z", text, tags=tuple(tags))
    root = etree.fromstring(atom(feed(entry, following=f"{HOME}/next")))
    kept = "".join(c for c in title if c in "\t\n" or c >= " ").replace("\ufffe", "").replace("\uffff", "")
    assert (root.findtext("{*}entry/{*}title") or "").replace("\r", "") == kept.replace("\r", "")
    assert json.loads(json_feed(feed(entry)))["items"][0]["content_text"] == text
    item = etree.fromstring(rss(feed(entry, following=f"{HOME}/next"))).find("channel/item")
    assert item is not None
    assert html.unescape(item.findtext("title") or "").replace("\r", "") == kept.replace("\r", "")


@pytest.mark.parametrize(
    "words",
    ["<img src=x onerror=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;", "a < b & c", "R&D", "&#60;b&#62;",
     "<![CDATA[<b>x</b>]]>"],
)  # fmt: skip
def test_rss_holds_no_markup_of_a_source_however_it_is_read(words: str) -> None:
    """X1: the description of RSS is HTML, and so are titles to many readers."""
    entry = Entry("incident:x", words, HOME, "2021-05-12T00:00:00Z", f"{words}\nmore")
    root = etree.fromstring(rss(replace(feed(entry), title=words)))
    titles = [one.text or "" for one in root.iter("title")]
    assert len(titles) == 2 and not [title for title in titles if "<" in title]
    assert [html.unescape(title) for title in titles] == [words, words]
    for one in root.iter("description"):
        page = fragment_fromstring(one.text or "", create_parent="div")
        assert {element.tag for element in page.iter()} <= {"div", "br"} and words in page.text_content()


def test_a_feed_is_as_new_as_its_newest_entry() -> None:
    two = [Entry(f"incident:{n}", "t", HOME, f"2021-05-1{n}T00:00:00Z", "x") for n in (3, 1)]
    assert feed(*two).updated == "2021-05-13T00:00:00Z" and feed().updated == NEVER
    parsed = feedparser.parse(atom(feed(*two)))
    assert not parsed.bozo and [e.id for e in parsed.entries] == [
        "tag:dateline.invalid,2026:incident:3", "tag:dateline.invalid,2026:incident:1",
    ]  # fmt: skip


def test_rss_says_when_an_entry_changed_and_names_it_as_atom_does() -> None:
    one = Entry(
        "incident:1", "t", HOME, "2021-05-13T02:00:00+02:00", "x", published="2020-01-01T00:00:00Z", tags=("a",)
    )
    day = replace(one, name="report:2", updated="2021-05-12")
    parsed = feedparser.parse(rss(feed(one, day)))
    assert not parsed.bozo and parsed.version == "rss20" and parsed.feed.rights == "rights"
    assert [e.id for e in parsed.entries] == [e.id for e in feedparser.parse(atom(feed(one, day))).entries]
    assert [e.published for e in parsed.entries] == [
        "Thu, 13 May 2021 00:00:00 +0000", "Wed, 12 May 2021 00:00:00 +0000",
    ]  # fmt: skip
    assert not parsed.entries[0].guidislink and parsed.entries[0].tags[0].term == "a"
    empty = feedparser.parse(rss(feed()))
    assert not empty.bozo and empty.feed.updated == "Thu, 01 Jan 1970 00:00:00 +0000"


def test_annotations_hide_what_the_record_hides() -> None:
    one = told()
    texts = {"r1": (TEXT, "0" * 64)}
    found = collection(protect(one), texts, censor(one.record), None)
    assert found["total"] == len(found["first"]["items"]) > 3
    assert not [name for name in SECRETS if name in json.dumps(found)]
    assert any("Amina" in json.dumps(i) for i in collection(one, texts, str, None)["first"]["items"])


def test_a_reading_that_names_nobody_private_stays_as_it_is_but_for_points() -> None:
    reading = example()
    assert protect_reading(reading) == protect_reading(reading, exact=True, names=True) == to_json(reading)


@given(readings())
def test_quotes_of_a_reading_that_is_passed_on_stand_where_they_say(reading: Reading) -> None:
    shown = protect_reading(reading)
    if reading.report is None:
        return
    text = shown["report"]["text"]
    assert len(text) == len(reading.report.text)
    for mention in shown["mentions"]:
        for claim in mention["claims"]:
            assert claim["quote"] == text[claim["start"] : claim["end"]]
