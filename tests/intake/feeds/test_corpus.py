"""Every file of the corpus gives what its twin says: feeds of all formats, broken ones, hostile ones, and no feeds."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from dateline.intake.feeds import is_feed, read_feed
from dateline.model.errors import DatelineError

CORPUS = Path(__file__).parent / "corpus"
FILES = sorted(p for p in CORPUS.iterdir() if not p.name.endswith(".expected.json"))


def twin(path: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(path.with_name(path.name + ".expected.json").read_text(encoding="utf-8"))
    return told


FEEDS = [p for p in FILES if "error" not in twin(p)]
REFUSED = [p for p in FILES if "error" in twin(p)]


@pytest.mark.parametrize("path", FEEDS, ids=lambda p: p.name)
def test_a_feed_says_what_its_twin_says(path: Path) -> None:
    expected = twin(path)
    feed = json.loads(json.dumps(asdict(read_feed(path.read_bytes(), url=""))))
    assert [p["number"] for p in feed["problems"]] == expected.pop("problems"), feed
    entries = expected.pop("entries")
    told = [{key: entry[key] for key in wanted} for entry, wanted in zip(feed["entries"], entries, strict=True)]
    assert told == entries
    assert {key: feed[key] for key in expected} == expected


@pytest.mark.parametrize("path", REFUSED, ids=lambda p: p.name)
def test_what_is_no_feed_is_refused_and_the_message_says_what_it_is(path: Path) -> None:
    expected = twin(path)
    with pytest.raises(DatelineError) as caught:
        read_feed(path.read_bytes(), url="https://delta.example/feed")
    assert caught.value.code == expected["error"] and expected["says"] in caught.value.message


@pytest.mark.parametrize("path", FEEDS, ids=lambda p: p.name)
def test_ids_are_distinct_and_addresses_are_absolute(path: Path) -> None:
    feed = read_feed(path.read_bytes(), url="https://delta.example/feed")
    assert len({e.id for e in feed.entries}) == len(feed.entries) and all(e.id for e in feed.entries)
    assert all(e.link is None or e.link.startswith(("http://", "https://")) for e in feed.entries)


@pytest.mark.parametrize("path", FEEDS, ids=lambda p: p.name)
def test_a_feed_is_told_from_its_first_bytes(path: Path) -> None:
    late = path.name in ("json-1.1.json", "broken-junk-around.xml")  # its version stands last; it begins with words
    assert is_feed(path.read_bytes()[:4096]) is not late


def test_what_is_no_feed_is_not_taken_for_one() -> None:
    told = {p.name for p in REFUSED if is_feed(p.read_bytes()[:4096])}
    assert told == {"refused-bomb.xml", "refused-xxe.xml", "refused-parameter.xml", "refused-deep.xml"}


def test_the_corpus_holds_every_kind() -> None:
    assert len(FILES) >= 60
    assert {twin(p)["kind"] for p in FEEDS} == {"rss", "atom", "json", "sitemap"}
