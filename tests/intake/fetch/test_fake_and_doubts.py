"""The fetcher for users' tests, and doubts about answers that say 200."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.intake.fetch import Asked, FakeFetcher, Fetched, Fetcher, GuardedFetcher, doubts
from dateline.intake.fetch.doubts import Doubt, Wanted
from dateline.intake.fetch.fake import page
from dateline.model.errors import BadAnswer, Disallowed

URL = "https://news.example/2026/bridge"
RSS = b"<?xml version='1.0'?>\n<!-- made -->\n<rss version='2.0'><channel/></rss>"


def test_both_are_fetchers() -> None:
    both: list[Fetcher] = [FakeFetcher(), GuardedFetcher()]
    assert len(both) == 2


def test_a_fake_answers_from_memory_and_notes_what_it_was_asked() -> None:
    fake = FakeFetcher({URL: "<p>ä</p>", "https://news.example/no": Disallowed("no")})
    first = fake.fetch(Asked(URL))
    assert first == page(URL, "<p>ä</p>") and first.body == "<p>ä</p>".encode()
    again = fake.fetch(Asked(URL, etag=first.etag))
    assert again.unchanged and again.status == 304 and again.body == b""
    fake.answers[URL] = replace(first, url="https://news.example/moved", moved="https://news.example/moved")
    assert fake.fetch(Asked(URL)).moved == "https://news.example/moved"
    with pytest.raises(Disallowed):
        fake.fetch(Asked("https://news.example/no"))
    with pytest.raises(BadAnswer) as caught:
        fake.fetch(Asked("https://news.example/unknown"))
    assert caught.value.fields["status"] == 404 and len(fake.asked) == 5


def answer(body: bytes = b"<html><p>text</p></html>", url: str = URL, media: str = "text/html") -> Fetched:
    return replace(page(URL, body, media=media), url=url)


@pytest.mark.parametrize(
    ("found", "wanted", "expected"),
    [
        (answer(), "page", ()), (answer(RSS, media="application/rss+xml"), "feed", ()),
        (answer(b" \n"), "page", ("empty",)), (answer(b"%PDF", media="application/pdf"), "page", ("not_text",)),
        (answer(b"\x89PNG\x00\x00\x00"), "page", ("not_text",)),
        (answer(url="https://news.example/"), "page", ("front_page",)),
        (answer(url="https://www.news.example/x"), "page", ()),
        (answer(url="https://casino.example/x"), "page", ("other_site",)),
        (answer(b"<html><title>Just a moment...</title>"), "page", ("challenge",)),
        (answer(b"\xef\xbb\xbf <!doctype html><p>x"), "feed", ("not_a_feed",)), (answer(RSS), "page", ("not_a_page",)),
        (replace(answer(b""), unchanged=True), "page", ()), (replace(answer(b""), gone=True), "page", ()),
    ],
)  # fmt: skip
def test_doubts_about_an_answer(found: Fetched, wanted: Wanted, expected: tuple[Doubt, ...]) -> None:
    assert doubts(found, wanted) == expected
