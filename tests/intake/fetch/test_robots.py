"""What robots.txt means for us, and that what it means for others costs nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.intake.fetch import Manners, robots
from dateline.intake.fetch.robots import Robots, read
from dateline.intake.fetch.urls import parse

OTHERS = "User-agent: another\nUser-agent: third\nDisallow: /\n"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /a", "/a/b", False),
        ("User-agent: *\nDisallow: /a\n\nUser-agent: dateline\nDisallow: /b", "/a", True),
        ("User-agent: *\nDisallow: /a\n\nUser-agent: DateLine/3.1\nDisallow: /b", "/b", False),
        (OTHERS, "/a", True),
        (OTHERS + "User-agent: *\nDisallow: /b", "/b", False),
        ("User-agent: dateline\n" + OTHERS, "/a", False),
        (OTHERS + "Sitemap: https://a.example/s.xml\nUser-agent: dateline\nDisallow: /b", "/a", True),
        ("User-agent: another\nSitemap: x\nUser-agent: dateline\nDisallow: /b", "/b", False),
        ("User-agent: dateline\nDisallow: /b\n" + OTHERS + "User-agent: dateline\nDisallow: /c", "/c", False),
        ("User-agent: dateline\nDisallow: /b\n" + OTHERS + "User-agent: dateline\nDisallow: /c", "/b", False),
        ("User-agent: dateline # us\nDisallow: / # all\nAllow: /a$", "/a", True),
        ("user agent dateline\ndisallow /a", "/a", False),
        ("User-agent: date\nDisallow: /", "/a", True),
        ("User-agent: datelinebot\nDisallow: /", "/a", True),
        ("\ufeffUser-agent: *\r\nDisallow: /*?print=\r\n", "/a?print=1", False),
        ("<html>not found</html>", "/a", True),
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
    ],
)
def test_rules(text: str, path: str, allowed: bool) -> None:
    assert read(text.encode()).allow(parse("http://a.example" + path)) is allowed


@pytest.mark.parametrize(
    ("text", "delay"),
    [("Crawl-delay: 7", 7), ("Crawl-delay: -1", 0), ("Crawl-delay: inf", 0), ("Crawl-delay: soon", 0),
     ("Request-rate: 1/10", 10), ("Request-rate: 2/1m", 30), ("Request-rate: 0/0", 0), ("Crawl-delay: 1e400", 0)],
)  # fmt: skip
def test_pauses(text: str, delay: float) -> None:
    assert read(f"User-agent: *\n{text}\n".encode()).delay == delay
    assert read(f"User-agent: another\n{text}\n".encode()).delay == 0


@given(st.binary(max_size=300))
def test_any_bytes_are_rules(data: bytes) -> None:
    read(data).allow(parse("http://a.example/x"))


LINES = ["User-agent: *", "User-agent: dateline", "User-agent: x", "User-agent: y", "Disallow: /a", "Allow: /a/b",
         "Disallow: /", "", "# note", "Sitemap: z", "Crawl-delay: 2"]  # fmt: skip


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_taking_out_what_is_for_others_changes_nothing_for_us(lines: list[str]) -> None:
    from protego import Protego

    text = "\n".join(lines)
    ours, whole = read(text.encode()), Protego.parse(text)
    for path in ("/", "/a", "/a/b", "/c"):
        url = parse("http://a.example" + path)
        assert ours.allow(url) == whole.can_fetch(str(url), "dateline")
    assert ours.delay == (whole.crawl_delay("dateline") or 0)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robots, "_MOST", 10 * 1024)
    known = Robots(Manners())
    for n in range(50):
        known.rules(parse(f"http://a{n}.example/"), lambda at: (200, b"#" * 3000))
    assert len(known._known) == 3 and known._size == 9000
    for n in range(50):
        known.rules(parse(f"http://b{n}.example/"), lambda at: (404, b""))
    assert len(known._known) == 10
