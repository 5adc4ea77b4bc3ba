"""One parser: what it gives is what is checked and what is sent, and what programs read differently is refused."""

from __future__ import annotations

from urllib.parse import urlsplit

import httpcore2
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dateline.intake.fetch import Asked, GuardedFetcher, Manners, network
from dateline.intake.fetch.urls import LONGEST, join, parse
from dateline.model.errors import DatelineError, Refused
from web_servers import PUBLIC

AMBIGUOUS = [
    "http://a@b\\@c/", "http://a.example\\@b.example/", "http://a.example\t/", "http://a.exa\nmple/", "http://a\r\n/",
    "http://a.example /", " http://a.example/", "http://a.example/ ", "http://a\x00.example/", "http://a%00.example/",
    "http://user@a.example/", "http://user:word@a.example/", "http://@a.example/", "http://a.example:80@b.example/",
    "http://a.example:/", "http://a.example:0/", "http://a.example:65536/",
    "http://a.example:+80/", "http://a.example:80x/", "http://a.example:８０/", "http://a.example:080/", "http://:80/",
    "http:///a.example/", "http:/a.example", "http:a.example", "//a.example/", "a.example", "www.a.example", "",
    "http://", "http://?", "file:///etc/passwd", "ftp://a.example/", "gopher://a.example:70/_x", "data:text/html,x",
    "javascript:alert(1)", "dict://a.example:11211/", "ws://a.example/", "http+unix://a/", "jar:http://a.example!/",
    "http://a..example/", "http://.a.example/", "http://-a.example/", "http://a-.example/", "http://a!b.example/",
    "http://a,b.example/", "http://a%2e.example/", "http://a%41.example/", "http://[::1", "http://[::1]x/", "http://[]/",
    "http://[v1.x]/", "http://[fe80::1%25eth0]/", "http://[1.2.3.4]/", "http://a.example:22/", "http://a.example:25/",
    "http://a.example:6000/", "http://a\ud800.example/", "http://a.example/\ud800", "http://a.example/\x7f",
    "http://a.example/\u2028", "http://xn--/", "http://" + "a" * 64 + ".example/", "http://" + "a." * 130 + "example/",
    "http://a\u200b\u202e.example\u2044x/", "http://a.example\uff0fx/", "http://a\u2100.example/", "ｈttp://a.example/",
    "http://８.８.８.８/", "http://8.8.8.8./", "http://134744072/", "http://8.8.2056/", "http://0x8.8.8.8/",
    "http://a.example/" + "x" * LONGEST, "http://a.example/" + "ü" * (LONGEST // 3),
]  # fmt: skip
PLAIN = {
    "http://a.example": "http://a.example/",
    "HTTP://A.Example:80/x": "http://a.example/x",
    "https://a.example:443/?q": "https://a.example/?q",
    "https://a.example.:8443/": "https://a.example:8443/",
    "http://a_b.example/": "http://a_b.example/",
    "http://bücher.example/ä?ö#ü": "http://xn--bcher-kva.example/%C3%A4?%C3%B6",
    "http://BÜCHER。example/": "http://xn--bcher-kva.example/",
    "http://a.example/x y|z": "http://a.example/x%20y%7Cz",
    "http://a.example/%zz%41": "http://a.example/%zz%41",
    "http://a.example/a/../b/./c//d/..": "http://a.example/b/c//",
    "http://a.example/a/%2E%2e/private": "http://a.example/private",
    "http://a.example/../../x": "http://a.example/x",
    "http://a.example#@b.example:/@": "http://a.example/",
    "http://a.example?x@y:z": "http://a.example/?x@y:z",
    "http://a.example/@b:c": "http://a.example/@b:c",
    "http://[2606:4700:4700:0::1111]:8080/": "http://[2606:4700:4700::1111]:8080/",
    "http://8.8.8.8/": "http://8.8.8.8/",
}  # fmt: skip


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_what_programs_read_differently_or_nobody_fetches_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        parse(text)
    assert "\n" not in caught.value.message and "word" not in caught.value.message
    assert len(caught.value.message) < 500


@pytest.mark.parametrize(("text", "plain"), PLAIN.items())
def test_an_address_has_one_form(text: str, plain: str) -> None:
    assert str(parse(text)) == plain
    assert str(parse(plain)) == plain


@pytest.mark.parametrize(
    ("to", "found"),
    [
        ("/x", "https://a.example/x"), ("x", "https://a.example/d/x"), ("?q=2", "https://a.example/d/e?q=2"),
        ("//b.example/y", "https://b.example/y"), ("../x", "https://a.example/x"), ("#f", "https://a.example/d/e?q=1"),
        ("http://b.example", "http://b.example/"), ("", "https://a.example/d/e?q=1"),
    ],
)  # fmt: skip
def test_a_redirect_leads_from_where_it_stands(to: str, found: str) -> None:
    assert str(join(parse("https://a.example/d/e?q=1"), to)) == found


@pytest.mark.parametrize("to", ["file:///etc/passwd", "//user@b.example/", "/\\b.example/", "\\\\b.example", "x\ty",
                                "javascript:1", "//[::1", "http:b.example", "///b.example"])  # fmt: skip
def test_a_redirect_is_parsed_as_strictly(to: str) -> None:
    with pytest.raises(Refused):
        join(parse("https://a.example/d/e"), to)


class Wire(httpcore2.NetworkStream):
    """What is sent to a server, which answers at once with an empty page."""

    def __init__(self) -> None:
        self.sent = b""
        self._answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.sent += buffer

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        answer, self._answer = self._answer, b""
        return answer

    def close(self) -> None:
        pass

    def get_extra_info(self, info: str) -> object:
        return None


def sent(text: str, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[tuple[str, int]], list[bytes]]:
    """The names looked up, the addresses connected and the bytes sent when an address is fetched."""
    names: list[str] = []
    connected: list[tuple[str, int]] = []
    wires: list[Wire] = []

    def resolve(host: str, port: int) -> list[str]:
        names.append(host)
        return [host if ":" in host or host.replace(".", "").isdigit() else PUBLIC]

    def plain(address: str, port: int, wait: float) -> Wire:
        connected.append((address, port))
        wires.append(Wire())
        return wires[-1]

    with monkeypatch.context() as patched:
        patched.setattr(network, "_plain", plain)
        GuardedFetcher(manners=Manners(delay_seconds=0), resolve=resolve).fetch(Asked(text))
    return names, connected, [wire.sent for wire in wires]


HOSTS = st.one_of(
    st.sampled_from(
        ["a.example", "A.example.", "bücher.example", "8.8.8.8", "[2606:4700::1]", "127.0.0.1", "a@b", "x_y"]
    ),
    st.text(st.sampled_from("ab.-_:@[]\\/%0127xé。①ß\u200d"), max_size=12),
    st.from_regex(r"[a-z0-9.-]{1,20}", fullmatch=True),
)
URLS = st.one_of(
    st.builds(
        lambda scheme, host, port, rest: f"{scheme}://{host}{port}{rest}",
        st.sampled_from(["http", "HTTP", "http"]), HOSTS, st.sampled_from(["", ":80", ":8080", ":", ":0", ":99999"]),
        st.text(st.sampled_from("/?#.%25e2@:\\ab é<>\"|\t;&=+"), max_size=20).map(lambda rest: rest and "/" + rest),
    ),
    st.text(max_size=40).map(lambda rest: "http://" + rest),
    st.text(max_size=40),
)  # fmt: skip


@given(url=URLS)
def test_the_host_that_is_checked_is_the_host_on_the_wire(url: str) -> None:
    try:
        found = parse(url)
    except Refused:
        return
    with pytest.MonkeyPatch.context() as patched:
        try:
            names, connected, wires = sent(url, patched)
        except Refused:  # a literal that is special
            return
    assert set(names) == {found.host} and {port for _, port in connected} == {found.port}
    head = wires[-1].decode("ascii").split("\r\n")
    assert head[0] == f"GET {found.target} HTTP/1.1"
    assert [line for line in head if line.lower().startswith("host:")] == [f"Host: {found.authority}"]


@given(url=URLS)
def test_other_parsers_see_the_same_host_in_the_form_that_is_sent(url: str) -> None:
    try:
        found = parse(url)
    except Refused:
        assume(False)
    httpx2 = pytest.importorskip("httpx2")

    text = str(found)
    assert urlsplit(text).hostname == found.host and (urlsplit(text).port or 80) == found.port
    assert httpx2.URL(text).raw_host.decode() == found.host and httpcore2.URL(text).host.decode() == found.host
    assert parse(text) == found


@given(st.text(), st.text())
def test_any_text_is_an_address_or_refused(base: str, reference: str) -> None:
    for one in (lambda: parse(base), lambda: join(parse("http://a.example/x"), reference)):
        try:
            one()
        except DatelineError as error:
            assert isinstance(error, Refused)
