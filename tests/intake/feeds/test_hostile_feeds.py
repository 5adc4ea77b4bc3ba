"""Bombs, files and addresses in entities, sizes, times, and any bytes at all: a feed or an error of ours, in time."""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.intake.feeds import Feed, is_feed, read_feed
from dateline.intake.feeds.drafts import LONGEST, MOST_ENTRIES
from dateline.intake.feeds.plain import address, line, person
from dateline.intake.feeds.stamps import stamp
from dateline.intake.inputs import Limits
from dateline.model.errors import BrokenInput, DatelineError, EmptyInput, LimitExceeded

CORPUS = [p.read_bytes() for p in sorted((Path(__file__).parent / "corpus").iterdir()) if "expected" not in p.name]
HEAD = '<rss version="2.0"><channel><title>T</title>'
END = "</channel></rss>"


def feed(items: str, head: str = HEAD) -> Feed:
    return read_feed(f"{head}{items}{END}".encode(), url="https://delta.example/feed")


def bomb(levels: int, wide: int = 10) -> bytes:
    names = [f"e{i}" for i in range(levels + 1)]
    told = '<!ENTITY e0 "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {names[i + 1]} "{f"&{names[i]};" * wide}">' for i in range(levels)
    )
    return f"<!DOCTYPE rss [{told}]>{HEAD}<item><title>&{names[-1]};</title></item>{END}".encode()


@pytest.mark.parametrize("levels", [1, 3, 7, 9, 200])
def test_a_bomb_of_entities_is_refused_at_once(levels: int) -> None:
    begun = time.process_time()
    with pytest.raises(BrokenInput, match="entities"):
        read_feed(bomb(levels), url="")
    assert time.process_time() - begun < 0.5


def test_a_bomb_of_one_large_entity_is_refused() -> None:
    data = f'<!DOCTYPE rss [<!ENTITY a "{"a" * 50_000}">]>{HEAD}<item><title>{"&a;" * 5000}</title></item>{END}'
    with pytest.raises(BrokenInput, match="entities"):
        read_feed(data.encode(), url="")


@pytest.mark.parametrize("broken", ["", "<br>", "&nbsp;", "\x02"])
def test_no_file_and_no_address_is_opened(tmp_path: Path, broken: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SENTINEL", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as canary:
        canary.settimeout(0.05)
        where = f"http://127.0.0.1:{canary.getsockname()[1]}/x"
        for target in (secret.as_uri(), str(secret), where):
            types = [
                f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{target}">]>', f'<!DOCTYPE rss SYSTEM "{target}">',
                f'<!DOCTYPE rss PUBLIC "-//x//y" "{target}">', f'<!DOCTYPE rss [<!ENTITY % x SYSTEM "{target}"> %x;]>',
                f'<!DOCTYPE rss [<!ENTITY x PUBLIC "-//x//y" "{target}">]>',
                f'<?xml-stylesheet type="text/xsl" href="{target}"?>',
                f'<!--x--><!doctype rss [<!entity x system "{target}">]>',
            ]  # fmt: skip
            inside = (
                f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{target}" parse="text"/>'
                f"<title>&x;{broken}</title>"
            )
            for kind in types:
                data = f"{kind}{HEAD}<item>{inside}</item>{END}".encode()
                try:
                    told = repr(read_feed(data, url=where))
                except DatelineError as error:
                    told = error.message
                assert "SENTINEL" not in told
        with pytest.raises(TimeoutError):
            canary.accept()


def test_a_second_document_type_in_the_text_is_words() -> None:
    told = feed('<item><title>A</title></item><!DOCTYPE x [<!ENTITY b "c">]><item><title>&b;</title></item>')
    assert [e.title for e in told.entries] == ["A", "&b;"]


def test_entries_above_the_most_are_one_problem() -> None:
    told = feed("".join(f"<item><title>t{i}</title></item>" for i in range(MOST_ENTRIES + 500)))
    assert len(told.entries) == MOST_ENTRIES
    assert [p.number for p in told.problems] == [MOST_ENTRIES + 1] and "2,500" in told.problems[0].message


def test_a_field_that_is_too_long_is_a_problem_and_costs_no_other() -> None:
    long = "x" * (LONGEST + 1)
    told = feed(f"<item><title>A</title><description>{long}</description></item><item><title>B</title></item>")
    assert [e.title for e in told.entries] == ["B"] and [p.number for p in told.problems] == [1]
    items = [{"id": "1", "content_html": long}, {"id": "2", "title": "B"}]
    value = {"version": "https://jsonfeed.org/version/1.1", "items": items}
    told = read_feed(json.dumps(value).encode(), url="")
    assert [e.title for e in told.entries] == ["B"] and [p.number for p in told.problems] == [1]


def test_long_titles_names_and_ids_are_cut() -> None:
    told = feed(f"<item><title>{'word ' * 1000}</title><author>{'n' * 900}</author><guid>{'g' * 5000}</guid></item>")
    (entry,) = told.entries
    assert len(entry.title or "") <= 500 and len(entry.authors[0]) <= 200 and len(entry.id) <= 1000


def test_dates_of_a_megabyte_are_no_dates_and_take_no_time() -> None:
    begun = time.process_time()
    for text in ("1" * 10**6, "1 " * 500_000, "Mon, " * 200_000, "2026-01-01" * 100_000, "+" * 10**6):
        told = feed(f"<item><title>A</title><pubDate>{text}</pubDate></item>")
        assert told.entries[0].published is None and stamp(text) is None
        assert any("date" in w for w in told.warnings)
    assert time.process_time() - begun < 3


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        lambda n: "<item>" * n, lambda n: "<item><title>" + "<" * n,
        lambda n: "<item><title>" + "&" * n + "</title></item>",
        lambda n: "<item><title>" + "<a " * n + "</title></item>", lambda n: "<item><title>" + "<![CDATA[" * n,
        lambda n: "<item><description>" + "<b>" * n + "</description></item>", lambda n: "<item><title>" + "<!--" * n,
        lambda n: "<item><title a='" * n, lambda n: "<item><title>&lt;" + "&lt;script " * n + "</title></item>",
        lambda n: "<item><title>x</b></title><pubDate>" + "1 " * n + "</pubDate></item>",
        lambda n: "<item/>" * n, lambda n: "</item>" * n, lambda n: "<item><x:" * n, lambda n: "<item>&#x" * n,
        lambda n: "<item><title><![CDATA[" + "]]" * n + "</title></item>", lambda n: "<!DOCTYPE [" * n,
        lambda n: "<item><guid>x</guid><title>a</title></item>" * n,
    ],
    ids=range(17),
)  # fmt: skip
def test_nests_and_rows_cost_time_in_proportion(make: Callable[[int], str]) -> None:
    times = []
    for size in (20_000, 80_000):
        begun = time.process_time()
        for items in (make(size), make(size) + "&<br>"):
            try:
                feed(items)
            except DatelineError as error:
                assert error.code in ("broken", "limit")
        times.append(time.process_time() - begun)
    assert times[1] < 10 * max(times[0], 0.05) and times[1] < 15


@pytest.mark.slow
def test_the_worst_broken_feed_of_full_size_ends_in_time() -> None:
    begun = time.process_time()
    limits = Limits()
    piece = "<item><title>a<b></title><description>" + "<i>x</b> & " * 900 + "</description></item>"
    data = (HEAD + piece * (limits.max_bytes // len(piece) - 1)).encode()
    told = read_feed(data, url="", limits=limits)
    assert told.problems and time.process_time() - begun < 60


def test_sizes_are_limited_also_when_packed() -> None:
    small = Limits(max_bytes=2000)
    data = f"{HEAD}<item><title>{'x' * 3000}</title></item>{END}".encode()
    for one in (data, gzip.compress(data)):
        with pytest.raises(LimitExceeded):
            read_feed(one, url="", limits=small)
    assert read_feed(gzip.compress(CORPUS[0]), url="") == read_feed(CORPUS[0], url="")
    with pytest.raises(LimitExceeded):
        read_feed(gzip.compress(b"<rss>" + b" " * 15_000_000 + b"</rss>"), url="")


def test_json_that_cannot_be_held_is_told() -> None:
    for text in (
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"version":"https://jsonfeed.org/version/1","items":' + "9" * 9000 + "}",
        "{",
    ):
        with pytest.raises(BrokenInput):
            read_feed(text.encode(), url="")
    with pytest.raises(EmptyInput):
        read_feed(b"\xef\xbb\xbf  ", url="")


def test_a_date_in_the_future_is_kept_and_flagged() -> None:
    told = feed("<item><title>A</title><pubDate>Tue, 03 Feb 2099 08:09:10 GMT</pubDate></item>")
    assert told.entries[0].published == "2099-02-03T08:09:10Z" and any("future" in w for w in told.warnings)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(
    st.binary(max_size=400),
    st.binary(max_size=200).map(lambda b: b"<rss><channel><item><title>" + b),
    st.text(max_size=200).map(
        lambda t: f"{HEAD}<item><title>{t}</title><link>{t}</link><pubDate>{t}</pubDate></item>{END}".encode(
            "utf-8", "surrogatepass")),
    st.text(alphabet="<>/&;![]-?CDATrsitem fed=\"'xml:nube \n", max_size=300).map(lambda t: t.encode()),
))  # fmt: skip
def test_any_bytes_give_a_feed_or_an_error_of_ours(data: bytes) -> None:
    check(data)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(CORPUS), st.data())
def test_damaged_feeds_give_a_feed_or_an_error_of_ours(data: bytes, draw: st.DataObject) -> None:
    for _ in range(draw.draw(st.integers(1, 4))):
        at, until = sorted(draw.draw(st.tuples(*[st.integers(0, len(data))] * 2)))
        until = min(until, at + 40)
        data = data[:at] + draw.draw(st.binary(max_size=8)) + data[until:]
    check(data)


def check(data: bytes) -> None:
    assert is_feed(data[:4096]) in (True, False)
    try:
        told = read_feed(data, url="https://delta.example/feed")
    except DatelineError:
        return
    assert isinstance(told, Feed) and len({e.id for e in told.entries}) == len(told.entries)
    for entry in told.entries:
        assert entry.id and (entry.link or entry.title or entry.summary or entry.html)
        assert entry.link is None or entry.link.startswith(("http://", "https://", "HTTP", "Http"))
        texts = (entry.id, entry.title, entry.summary, *entry.authors, entry.html)
        "".join(t for t in texts if t).encode()  # no half of a surrogate
        assert not any("\0" in t for t in texts if t)
        assert not any("\n" in t for t in texts[:-1] if t)


TRICKS = [
    "javascript:alert(1)", "JAVASCRIPT:x", " javascript:x", "java\tscript:x", "java\nscript:x", "\x01javascript:x",
    "vbscript:x", "data:text/html,x", "data:text/html;base64,eA==", "file:///etc/passwd", "ftp://a.example/",
    "about:blank", "blob:https://a.example/x", "https://a.example@b.example/", "https://u:p@b.example/",
    "https://", "http:///x", "http://[::1", "https://a.example:99999999/", "https://a b.example/", "https://a\\b.example/",
    "https://a.example\u202e/", "mailto:a@b.example", "x" * 9000, "https://a.example/" + "x" * 5000, "", "\0",
]  # fmt: skip


@pytest.mark.parametrize("link", TRICKS, ids=range(len(TRICKS)))
def test_links_that_are_no_addresses_are_dropped(link: str) -> None:
    assert address(link) is None


@given(st.text(max_size=60), st.sampled_from([None, "https://a.example/b/"]))
def test_an_address_is_always_http_with_a_host(link: str, base: str | None) -> None:
    found = address(link, base)
    assert found is None or found.lower().startswith(("http://", "https://"))
    assert found is None or address(found) == found


@given(st.text(max_size=200), st.booleans())
def test_a_line_holds_no_element_and_nothing_unseen_and_stays_as_it_is(text: str, entities: bool) -> None:
    found = line(text, entities=entities)
    if found is not None:
        assert found == " ".join(found.split()) and not any(c in found for c in "\u202e\u2066\u200b\0\ufeff")
        assert line(found, entities=False) == found


@pytest.mark.parametrize(
    "text",
    ["<img src=x onerror=y>", "<scr<script>ipt>x", "<<b>img src=x>", "&lt;img src=x&gt;", "<svg/onload=x>",
     "<a href=x>y</a>",
     "<IMG SRC=x", "<style>a{}</style>", "<iframe src=x></iframe>", "<" * 50 + "b>" * 50, "<b<b<b<b<i>>>>>" * 9],
)  # fmt: skip
def test_no_payload_leaves_an_element_in_a_line(text: str) -> None:
    found = (line(f"A {text} B") or "").lower()
    assert not any(f"<{name}" in found for name in ("img", "script", "svg", "a ", "style", "iframe", "b>", "i>"))


@given(st.text(max_size=120))
def test_a_time_is_iso_with_a_zone_or_a_day_or_absent(text: str) -> None:
    check_stamp(text)


DATE = r"(Mon, )?\d{1,2} (Jan|Feb|Foo) \d{2,4} \d\d:\d\d(:\d\d)? ([+-]\d{4}|GMT([+-]\d{1,2})?|[A-Z]{1,4})?"


@given(st.from_regex(DATE, fullmatch=True))
def test_times_of_mails_too(text: str) -> None:
    check_stamp(text)


def check_stamp(text: str) -> None:
    from datetime import datetime

    found = stamp(text)
    if found is not None:
        parsed = datetime.fromisoformat(found)
        assert 1800 <= parsed.year <= 2100 and (len(found) == 10) == (parsed.tzinfo is None)


def test_authors_are_names_without_addresses_of_mail() -> None:
    told = [
        person(t) for t in ("a@b.example (Ana Ruiz)", "Ana Ruiz <a@b.example>", "a@b.example", "()", "Ana Ruiz", None)
    ]
    assert told == ["Ana Ruiz", "Ana Ruiz", None, None, "Ana Ruiz", None]
