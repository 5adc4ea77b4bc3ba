"""Lists of feeds in and out: nested folders, hostile ones, and the way there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.intake.feeds.opml import BETWEEN, Listed, read, write
from dateline.intake.feeds.plain import line
from dateline.intake.inputs import Limits
from dateline.model.errors import BrokenInput, DatelineError, EmptyInput, LimitExceeded

LIST = b"""<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
<outline text="Sahel"><outline text="Radio" title="Hill &amp; Radio" type="rss" xmlUrl="https://hill.example/rss" htmlUrl="https://hill.example/"/>
<outline title="Coast"><OUTLINE TEXT="Watch" XMLURL="https://coast.example/atom"/></outline></outline>
<outline text="Old" type="rss" url="https://old.example/rss"/><outline text="A link" type="link" url="https://x.example/"/>
<outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="Twice" xmlUrl="https://hill.example/rss"/>
<outline xmlUrl="https://bare.example/rss"/></body></opml>"""


def test_feeds_are_read_with_title_folder_and_page() -> None:
    found = read(LIST.replace(b"OUTLINE", b"outline"))
    assert found.feeds == (
        Listed("Hill & Radio", "https://hill.example/rss", "Sahel", "https://hill.example/"),
        Listed("Watch", "https://coast.example/atom", f"Sahel{BETWEEN}Coast", None),
        Listed("Old", "https://old.example/rss", None, None),
        Listed(None, "https://bare.example/rss", None, None),
    )
    assert [d.partition(":")[0] for d in found.dropped] == ["Bad"]


@pytest.mark.parametrize(
    "data",
    [
        b"<rss/>", b"words", b'{"a": 1}', b"<html><body><outline xmlUrl='https://a.example/'/></body></html>",
        b'<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/hostname">]><opml><body><outline text="&a;" xmlUrl="https://a.example/"/></body></opml>',
        b"%PDF-1.4", b"\0" * 300,
    ],
)  # fmt: skip
def test_what_is_no_list_is_told(data: bytes) -> None:
    with pytest.raises(BrokenInput):
        read(data)


def test_empty_and_large_lists_are_told() -> None:
    with pytest.raises(EmptyInput):
        read(b" ")
    with pytest.raises(LimitExceeded):
        read(LIST, Limits(max_bytes=100))
    with pytest.raises(LimitExceeded):
        read(b"<opml><body>" + b"<outline text='a'>" * 5000 + b"</outline>" * 5000 + b"</body></opml>")
    many = "".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(10_050))
    found = read(f"<opml><body>{many}</body></opml>".encode())
    assert len(found.feeds) == 10_000 and len(found.dropped) == 50


def test_a_list_with_bare_ampersands_is_read() -> None:
    (one,) = read(b'<opml><body><outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/></body></opml>').feeds
    assert one.title == "A & B" and one.url == "https://a.example/?x=1&y=2"


TEXT = st.one_of(st.none(), st.text(min_size=1, max_size=30).map(line))
PART = st.text(alphabet="ab <>&\"'é", min_size=1, max_size=8).map(line).filter(bool)
FEEDS = st.lists(
    st.builds(
        Listed, TEXT, st.integers(0, 10**6).map("https://a.example/?x=&y=<{}>".format),
        st.one_of(st.none(), st.lists(PART, min_size=1, max_size=3).map(BETWEEN.join)),
        st.sampled_from([None, "https://a.example/"]),
    ),
    unique_by=lambda f: f.url, max_size=8,
)  # fmt: skip


@given(FEEDS)
def test_what_is_written_is_read_again(feeds: list[Listed]) -> None:
    feeds = [Listed(f.title, f.url.replace("<", "%3C").replace(">", "%3E"), f.folder, f.page) for f in feeds]
    again = read(write(feeds))
    assert not again.dropped
    expected = {(f.title or f.url, f.url, f.folder, f.page) for f in feeds}
    assert {(f.title or f.url, f.url, f.folder, f.page) for f in again.feeds} == expected


@given(st.one_of(st.binary(max_size=200), st.binary(max_size=100).map(lambda b: LIST[:200] + b + LIST[200:])))
def test_any_bytes_give_a_list_or_an_error_of_ours(data: bytes) -> None:
    try:
        found = read(data)
    except DatelineError:
        return
    assert all(f.url.startswith(("http://", "https://")) for f in found.feeds)
