"""The guarded fetcher against sites of this machine: answers, redirects, rebinding, robots, politeness."""

from __future__ import annotations

import hashlib
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.intake.fetch import Asked, Budget, Fetched, LocalTurns, Manners
from dateline.model.errors import BadAnswer, DatelineError, Disallowed, FetchError, LimitExceeded, Refused
from web_servers import PUBLIC, Connections, Page, fetcher, no_network, redirect, serving  # noqa: F401  # a fixture

PAGE = Page(b"<html><p>A bridge was hit.</p></html>", headers=[("ETag", '"one"'), ("Cache-Control", "max-age=60")])


def failure(client: object, url: str) -> DatelineError:
    """The error that a fetch ends with."""
    with pytest.raises(DatelineError) as caught:
        client.fetch(Asked(url))  # type: ignore[attr-defined]
    return caught.value


def test_an_answer_tells_what_was_found_where_and_when() -> None:
    with serving({"/a": PAGE}) as site:
        found = fetcher().fetch(Asked(site.url("/a"), accept="text/html"))
        assert found == Fetched(
            site.url("/a"), site.url("/a"), 200, PAGE.body, hashlib.sha256(PAGE.body).hexdigest(), found.fetched,
            "text/html", "utf-8", '"one"', max_age=60,
        )  # fmt: skip
        assert found.fetched.endswith("Z") and len(found.fetched) == 20
        asked = site.requests[-1].headers
        assert asked["accept"] == "text/html" and asked["host"] == f"127.0.0.1:{site.port}"
        assert asked["accept-encoding"] == "gzip, deflate" and "cookie" not in asked


def test_servers_are_told_who_asks_and_whom_to_write_to() -> None:
    with serving({"/a": PAGE}) as site:
        fetcher(manners=Manners(0, contact="https://a.example/bot\r\nX-Evil: (1)")).fetch(Asked(site.url("/a")))
        agent = site.requests[-1].headers["user-agent"]
        assert agent.startswith("dateline/0.") and agent.endswith(" (+https://a.example/botX-Evil: 1)")
        assert "x-evil" not in site.requests[-1].headers


def test_what_has_not_changed_is_said_and_not_sent() -> None:
    with serving({"/a": Page(status=304, headers=[("ETag", '"two"')])}) as site:
        found = fetcher().fetch(Asked(site.url("/a"), etag='"one"', modified="Fri, 01 May 2026 10:00:00 GMT"))
        assert found.unchanged and found.status == 304 and found.body == b"" and found.etag == '"two"'
        asked = site.requests[-1].headers
        assert asked["if-none-match"] == '"one"' and asked["if-modified-since"] == "Fri, 01 May 2026 10:00:00 GMT"
        assert failure(fetcher(), site.url("/a")).fields["status"] == 304  # it was not asked for


@pytest.mark.parametrize("etag", ['"a"\r\nX-Evil: 1', "no quotes", '"' + "x" * 3000 + '"', '"ü"'])
def test_a_stored_tag_that_is_none_is_not_sent(etag: str) -> None:
    with serving({"/a": PAGE}) as site:
        fetcher().fetch(Asked(site.url("/a"), etag=etag, modified="a\r\nb"))
        assert not {"if-none-match", "x-evil", "if-modified-since"} & set(site.requests[-1].headers)


def test_what_is_gone_is_told() -> None:
    with serving({"/a": Page(b"gone", status=410)}) as site:
        found = fetcher().fetch(Asked(site.url("/a")))
        assert found.gone and found.status == 410 and found.body == b"" and not found.unchanged


@pytest.mark.parametrize("status", [201, 204, 206, 400, 401, 403, 404, 418, 500, 502])
def test_any_other_status_is_an_error_that_names_it(status: int) -> None:
    with serving({"/a": Page(status=status)}) as site:
        error = failure(fetcher(), site.url("/a"))
        assert isinstance(error, BadAnswer) and error.fields == {"status": status, "wait": None}


# -- redirects


def test_redirects_are_followed_and_a_move_for_good_is_told() -> None:
    with serving({"/a": redirect("/b", 301), "/b": redirect("c?d", 308), "/c": PAGE}) as site:
        found = fetcher().fetch(Asked(site.url("/a")))
        assert found.url == found.moved == site.url("/c?d") and found.asked == site.url("/a")


@pytest.mark.parametrize(("first", "second"), [(301, 302), (302, 301), (307, 308), (303, 303)])
def test_a_move_is_told_only_where_each_hop_is_for_good(first: int, second: int) -> None:
    with serving({"/a": redirect("/b", first), "/b": redirect("/c", second), "/c": PAGE}) as site:
        found = fetcher().fetch(Asked(site.url("/a")))
        assert found.url == site.url("/c") and found.moved is None


@pytest.mark.parametrize(
    "to",
    ["http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://2130706433/",
     "//[fd00::1]/", "file:///etc/passwd", "ftp://127.0.0.1/", "http://user@news.example/", "http://inner.example/",
     "javascript:1"],
)  # fmt: skip
def test_a_redirect_to_where_nothing_is_fetched_is_refused(to: str, no_network: Connections) -> None:  # noqa: F811
    with serving({"/a": redirect(to)}) as site:
        no_network.to = site.port
        names = {"news.example": [PUBLIC], "inner.example": ["192.168.1.1"]}
        assert isinstance(failure(fetcher("", names=names), "http://news.example/a"), Refused)
        assert {address for address, _ in no_network.asked} == {PUBLIC}


def test_redirects_that_are_too_many_go_in_a_circle_or_nowhere_are_errors() -> None:
    routes = {f"/{n}": redirect(f"/{n + 1}") for n in range(7)} | {
        "/7": PAGE,
        "/c": redirect("/d"),
        "/d": redirect("/c"),
    }
    routes |= {"/e": redirect("/e"), "/f": Page(status=302), "/g": redirect("/g#x")}
    with serving(routes) as site:
        client = fetcher()
        assert isinstance(failure(client, site.url("/0")), LimitExceeded)
        assert client.fetch(Asked(site.url("/2"))).status == 200  # five of them
        for path in ("/c", "/e", "/g"):
            assert isinstance(failure(client, site.url(path)), LimitExceeded)
        assert isinstance(failure(client, site.url("/f")), BadAnswer)


# -- rebinding


def test_a_name_that_changes_its_address_between_look_and_connection_gains_nothing(
    no_network: Connections,  # noqa: F811
) -> None:
    with serving({"/robots.txt": Page(b"")}) as world, serving({"/a": PAGE}) as canary:
        no_network.to = world.port
        answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])
        client = fetcher("", resolve=lambda host, port: next(answers))
        error = failure(client, canary.url("/a", host="rebound.example"))
        assert isinstance(error, Refused) and "127.0.0.1" in error.message
        # The first look-up was public, and exactly what it gave was connected to; the second one was refused.
        assert no_network.asked == [(PUBLIC, canary.port)] and world.connections == 1 and canary.connections == 0


def test_one_special_address_among_several_refuses_all(no_network: Connections) -> None:  # noqa: F811
    client = fetcher("", names={"mixed.example": [PUBLIC, "8.8.8.8", "::ffff:10.0.0.1"]})
    assert isinstance(failure(client, "http://mixed.example/"), Refused) and no_network.asked == []


def test_the_next_address_is_tried_where_one_does_not_answer(no_network: Connections) -> None:  # noqa: F811
    error = failure(fetcher("", names={"news.example": ["8.8.8.8", PUBLIC]}), "http://news.example/")
    assert not isinstance(error, Refused) and [a for a, _ in no_network.asked] == ["8.8.8.8", PUBLIC]


@pytest.mark.parametrize("given", [[], ["no address"], [""]])
def test_a_look_up_that_gives_no_address_is_an_error(given: list[str], no_network: Connections) -> None:  # noqa: F811
    assert isinstance(failure(fetcher("", names={"odd.example": given}), "http://odd.example/"), FetchError)
    assert no_network.asked == []


# -- robots


def test_what_robots_txt_disallows_is_not_asked_for() -> None:
    rules = b"User-agent: another\nDisallow: /\n\nUser-agent: dateline/2.0\nDisallow: /no\nDisallow: /*?print=\n"
    with serving({"/robots.txt": Page(rules), "/yes": PAGE, "/no/a": PAGE}) as site:
        client = fetcher()
        assert client.fetch(Asked(site.url("/yes"))).status == 200
        for path in ("/no/a", "/yes?print=1", "/x/../no/a", "/%6eo/a"):
            assert isinstance(failure(client, site.url(path)), Disallowed)
        assert site.asked() == ["/yes"] and len(site.requests) == 2  # robots.txt once


def test_robots_txt_is_asked_for_at_each_site_that_a_redirect_leads_to() -> None:
    with serving({"/robots.txt": Page(b"User-agent: *\nDisallow: /\n"), "/b": PAGE}) as closed:
        with serving({"/a": redirect(closed.url("/b"))}) as site:
            assert isinstance(failure(fetcher(), site.url("/a")), Disallowed)
        assert closed.asked() == []


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (401, True), (429, False), (500, False),
                                                 (503, False), (204, False)])  # fmt: skip
def test_without_robots_txt_all_is_allowed_and_after_an_error_nothing(status: int, allowed: bool) -> None:
    with serving({"/robots.txt": Page(status=status), "/a": PAGE}) as site:
        client = fetcher()
        for _ in range(2):
            if allowed:
                assert client.fetch(Asked(site.url("/a"))).status == 200
            else:
                assert isinstance(failure(client, site.url("/a")), Disallowed)
        assert [r.target for r in site.requests].count("/robots.txt") == 1


def test_robots_txt_may_be_redirected_but_not_to_where_nothing_is_fetched() -> None:
    with serving({"/robots.txt": redirect("/r"), "/r": Page(b"User-agent: *\nDisallow: /no"), "/a": PAGE}) as site:
        assert fetcher().fetch(Asked(site.url("/a"))).status == 200
        assert isinstance(failure(fetcher(), site.url("/no")), Disallowed)
    for to in ("http://10.0.0.1/robots.txt", "file:///etc/passwd", "/robots.txt"):
        with serving({"/robots.txt": redirect(to), "/a": PAGE}) as site:
            assert isinstance(failure(fetcher(), site.url("/a")), Disallowed)


def test_a_huge_robots_txt_is_read_in_part_and_costs_little() -> None:
    names = "".join(f"User-agent: robot{n}\n" for n in range(12_000))
    rules = "".join(f"Disallow: /{n}*x\n" for n in range(15_000))
    body = f"User-agent: *\nDisallow: /no\n\n{names}{rules}".encode()
    with serving({"/robots.txt": Page(body + b"#" * 3_000_000), "/a": PAGE}) as site:
        begun = time.monotonic()
        assert fetcher().fetch(Asked(site.url("/a"))).status == 200
        assert isinstance(failure(fetcher(), site.url("/no")), Disallowed)
        assert time.monotonic() - begun < 5


# -- politeness


def test_a_host_is_visited_with_pauses_and_never_twice_at_once() -> None:
    with serving({f"/{n}": PAGE for n in range(4)}) as site:
        client = fetcher(manners=Manners(delay_seconds=0.15))
        begun = time.monotonic()
        threads = [threading.Thread(target=client.fetch, args=(Asked(site.url(f"/{n}")),)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert time.monotonic() - begun >= 3 * 0.15
        assert len(site.asked()) == 4 and site.most_at_once == 1


def test_a_crawl_delay_that_is_longer_than_ours_counts() -> None:
    with serving({"/robots.txt": Page(b"User-agent: *\nCrawl-delay: 0.3\n"), "/a": PAGE}) as site:
        client = fetcher()
        begun = time.monotonic()
        for _ in range(3):
            client.fetch(Asked(site.url("/a")))
        assert 0.6 <= time.monotonic() - begun < 2


@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_wants_to_be_left_alone_is(status: int) -> None:
    with serving({"/a": Page(status=status, headers=[("Retry-After", "500")])}) as site:
        client = fetcher()
        error = failure(client, site.url("/a"))
        assert isinstance(error, BadAnswer) and error.fields == {"status": status, "wait": 500.0}
        again = failure(client, site.url("/a"))
        assert isinstance(again, BadAnswer) and again.fields["status"] == 429
        wait = again.fields["wait"]
        assert isinstance(wait, float) and 490 < wait <= 500
        assert site.asked() == ["/a"]


def test_without_retry_after_the_pause_doubles_up_to_a_ceiling() -> None:
    pauses: list[float] = []

    class Noted(LocalTurns):
        def enter(self, host: str) -> None:
            pass

        def leave(self, host: str, pause: float) -> None:
            pauses.append(pause)

    with serving({"/a": Page(status=503), "/b": PAGE}) as site:
        client = fetcher(manners=Manners(0, back_off_seconds=10, back_off_ceiling=35))
        client._turns = Noted()
        for path in ("/a", "/a", "/a", "/b", "/a"):
            try:
                client.fetch(Asked(site.url(path)))
            except BadAnswer:
                continue
        assert pauses == [10, 20, 35, 0, 10]


@pytest.mark.parametrize(("said", "wait"), [("-1", None), ("soon", None), ("9" * 30, 86400.0),
                                            ("Fri, 01 Jan 2010 00:00:00 GMT", 0.0), ("²", None),
                                            ("", None)])  # fmt: skip
def test_a_strange_retry_after_is_bounded(said: str, wait: float | None) -> None:
    with serving({"/a": Page(status=404, headers=[("Retry-After", said)])}) as site:
        assert failure(fetcher(), site.url("/a")).fields["wait"] == wait


def test_waiting_for_a_turn_does_not_use_up_the_time_of_a_fetch() -> None:
    with serving({"/a": PAGE}) as site:
        client = fetcher(manners=Manners(delay_seconds=0.8), budget=Budget(seconds=0.5))
        assert [client.fetch(Asked(site.url("/a"))).status for _ in range(2)] == [200, 200]


def test_a_turn_is_given_back_whatever_happens() -> None:
    turns = LocalTurns()
    with serving({"/a": Page(status=500), "/b": redirect("file:///x"), "/c": PAGE}) as site:
        client = fetcher()
        client._turns = turns
        for path in ("/a", "/b", "/a"):
            failure(client, site.url(path))
        assert client.fetch(Asked(site.url("/c"))).status == 200
        assert not any(host.busy for host in turns._hosts.values())


# -- what an answer is named


@pytest.mark.parametrize(
    ("header", "media", "charset"),
    [("text/html", "text/html", None), ("TEXT/HTML; Charset=\"KOI8-R\"", "text/html", "KOI8-R"), ("", None, None),
     ("nonsense", None, None), ("application/rss+xml;charset=" + "x" * 500, "application/rss+xml", "x" * 40)],
)  # fmt: skip
def test_type_and_character_set_are_taken_from_the_header(header: str, media: str | None, charset: str | None) -> None:
    with serving({"/a": replace(PAGE, media=header)}) as site:
        found = fetcher().fetch(Asked(site.url("/a")))
        assert (found.media, found.charset) == (media, charset)


@pytest.mark.parametrize(
    ("headers", "age"),
    [([("Cache-Control", "public, max-age=300")], 300), ([("Cache-Control", "no-cache, max-age=300")], 0), ([], None),
     ([("Cache-Control", "s-maxage=5")], None), ([("Cache-Control", "max-age=999999999999")], 31622400),
     ([("Date", "Fri, 01 May 2026 10:00:00 GMT"), ("Expires", "Fri, 01 May 2026 10:10:00 GMT")], 600),
     ([("Date", "Fri, 01 May 2026 10:00:00 GMT"), ("Expires", "0")], None)],
)  # fmt: skip
def test_how_long_an_answer_holds_is_told(headers: list[tuple[str, str]], age: int | None) -> None:
    with serving({"/a": Page(b"x", headers=headers)}) as site:
        assert fetcher().fetch(Asked(site.url("/a"))).max_age == age


def test_nothing_is_left_open_after_fetches_that_ended_well_or_not() -> None:
    def open_files() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    routes = {
        "/a": PAGE,
        "/b": redirect("/a"),
        "/c": Page(status=500),
        "/d": Page(b"x" * 5000),
        "/e": redirect("ftp://x/"),
    }
    with serving(routes) as site:
        client = fetcher(budget=Budget(bytes=1000))
        client.fetch(Asked(site.url("/a")))
        before = open_files(), threading.active_count()
        for _ in range(20):
            for path in routes:
                try:
                    client.fetch(Asked(site.url(path)))
                except DatelineError:
                    continue
        until = time.monotonic() + 2  # the server's threads take a moment to end
        while (open_files(), threading.active_count()) > before and time.monotonic() < until:
            time.sleep(0.02)
        assert (open_files(), threading.active_count()) <= before
