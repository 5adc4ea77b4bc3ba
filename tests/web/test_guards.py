"""What no request may do: rows A1, A2, A5, A6, D7, D9, X2, X3, X5 of the threat table."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from starlette.routing import Mount
from starlette.testclient import TestClient

from dateline import web
from dateline.archive import Archive, canonical
from dateline.exchange.links import safe_link
from dateline.settings import Settings
from dateline.web.access import permitted
from dateline.web.addresses import SECRET
from dateline.web.app import OPENAPI, create_app
from dateline.web.buckets import Buckets
from dateline.web.headers import HEADERS
from served import HERE, MARKUP, FakeReader, Filled, client_of

OPEN = {OPENAPI}  # what tells nothing of an archive


def addresses(app: FastAPI, filled: Filled) -> list[tuple[str, str]]:
    """Every route with its methods, its parameters filled in."""
    names = {"incidents": filled.private, "reports": filled.private_report}
    found = []
    for route in routes(app):
        path = route.path
        for name in re.findall(r"([a-z]*)/\{", path):
            path = re.sub(r"\{[^}]*\}", names.get(name, "x"), path, count=1)
        found += [(method, path) for method in sorted(route.methods or ())]
    return found


def routes(app: FastAPI) -> list[Any]:
    """The routes of the app: those of its routers, with whatever the app itself adds."""
    out: list[Any] = []
    for one in app.routes:
        if isinstance(one, Mount):
            assert one.path == "/static", "a new mount needs a guard of its own"
        elif hasattr(one, "effective_route_contexts"):
            out += one.effective_route_contexts()
        else:
            out.append(one)
    return out


def test_every_route_is_behind_the_one_door(app: FastAPI, filled: Filled) -> None:
    ours = [route for route in routes(app) if route.path not in OPEN]
    assert len(ours) > 20
    for route in ours:
        called = [dependency.call for dependency in route.dependant.dependencies]
        assert permitted in called, route.path


def test_another_machine_gets_nothing_of_an_archive(app: FastAPI, filled: Filled) -> None:
    elsewhere = TestClient(app, base_url=HERE, client=("192.0.2.7", 4000), raise_server_exceptions=False)
    for method, path in addresses(app, filled):
        if path not in OPEN:
            assert elsewhere.request(method, path).status_code == 403, path


def test_nothing_that_is_asked_for_changes_the_archive(
    app: FastAPI, client: TestClient, kept: Archive, filled: Filled
) -> None:
    before = digest(kept)
    for method, path in addresses(app, filled):
        for how in (method, "HEAD", "OPTIONS", "DELETE", "PUT", "POST"):
            client.request(how, path)
    assert digest(kept) == before


def digest(archive: Archive) -> str:
    """What the archive says, as a hash."""
    with archive.reading() as connection:
        return hashlib.sha256("\n".join(canonical.lines(connection)).encode("utf-8", "surrogatepass")).hexdigest()


def test_every_answer_has_the_headers(app: FastAPI, client: TestClient, filled: Filled) -> None:
    odd = [("GET", "/nothing"), ("GET", "/static/nothing.js"), ("GET", "/static/robots.txt"), ("PUT", "/api/v1/read"),
           ("GET", "/api/v1/incidents?size=0"), ("GET", "/" + "a" * 9000)]  # fmt: skip
    for method, path in [*addresses(app, filled), *odd]:
        answer = client.request(method, path)
        for name, value in HEADERS.items():
            secret = name == "referrer-policy" and path.startswith(SECRET)
            assert answer.headers.get_list(name) == ["no-referrer" if secret else value], (path, name)
        assert "set-cookie" not in answer.headers and "server" not in answer.headers


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}, {"origin": "https://evil.example"},
        {"origin": "null"}, {"origin": "http://127.0.0.1:9999"}, {"origin": f"{HERE}.evil.example"},
        {"origin": "http://[::1"},
    ],
)  # fmt: skip
def test_another_site_cannot_send_anything(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.post("/api/v1/read", json={"text": "x"}, headers=headers)
    assert answer.status_code == 403 and answer.json()["code"] == "forbidden"


def test_another_site_can_post_to_nothing_but_a_link_that_leaves(app: FastAPI, client: TestClient) -> None:
    posted = {route.path for route in routes(app) if "POST" in (route.methods or ())}
    assert {"/follow", "/lists/{name}/join", "/c/{token}", "/m/{token}", "/try", "/api/v1/read"} <= posted
    for path in posted - {"/m/{token}"}:
        for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}, {"origin": "null"}):
            assert client.post(re.sub(r"{.*?}", "x", path), headers=headers).status_code == 403, path
    assert client.post("/m/x", headers={"origin": "https://mail.example"}).status_code == 404


def test_a_page_of_ours_and_a_program_can_send(client: TestClient) -> None:
    for headers in ({"sec-fetch-site": "same-origin", "origin": HERE}, {}):
        assert client.post("/api/v1/read", json={"text": "x"}, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "", "127.0.0.1:8765, evil.example",
     "evil.example:8765", "[::1", "127.0.0.1:x", "192.0.2.1", "localhost/"],
)  # fmt: skip
def test_another_name_is_not_answered_to(client: TestClient, host: str) -> None:
    answer = client.get("/api/v1/incidents", headers={"host": host})
    assert answer.status_code == 400 and "web_hosts" in answer.json()["error"]


def test_names_of_this_machine_and_those_set_are_answered_to(kept: Archive, settings: Settings) -> None:
    with client_of(
        create_app(kept, replace(settings, web_hosts="inside.example, x.example"), reader=FakeReader())
    ) as one:
        for host in ("localhost:8765", "127.0.0.1", "[::1]:80", "inside.example", "X.example:80"):
            assert one.get("/healthz", headers={"host": host}).status_code == 200, host


def test_what_a_proxy_says_moves_no_address(client: TestClient) -> None:
    spoofed = {"x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher", "forwarded": "host=evil.example",
               "x-forwarded-for": "127.0.0.1", "x-original-url": "/evil"}  # fmt: skip
    answer = client.get("/incidents.atom?size=1", headers=spoofed)
    assert answer.status_code == 200 and "evil.example" not in answer.text and "gopher" not in answer.text


QUERIES = (
    "sort=id;DROP TABLE incident", "sort=newest_event DESC", "type=' OR '1'='1", "state=x' OR 1=1 --",
    "cursor=../../etc",
    "cursor=eyJhIjoxfQ", "near=1,2,3);SELECT pg_sleep(9)--", "box=0,0,1,1 OR 1=1", "near=nan,inf,1e999", "near=1,2,-1",
    "box=-999,0,1,1", "size=501", "size=-1", "size=1e9", "since=2020' --", "since=99999-01-01", "since=0000",
    "killed_min=99999999999999999999", "q=" + "a" * 1001, "q=" + "a " * 200, "q=-a", "kind=*", "facet=id",
    "facet=json(1)",
    "exact=yes", "names=2", "unknown=1", "type=" + "&type=".join("abcdefghij" * 6), "outlet=" + "x" * 501,
)  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_hostile_questions_are_refused_or_find_nothing(client: TestClient, query: str) -> None:
    answer = client.get(f"/api/v1/incidents?{query}")
    assert answer.status_code in (200, 400)
    if answer.status_code == 200:
        assert answer.json()["items"] == []
    else:
        assert answer.json()["ok"] is False and answer.json()["error"]


@pytest.mark.parametrize(
    "query", ['q="', "q=*", "q=((", "q=NEAR(a b)", "q=^a", "q=a:b", "q=%00", "q=%ff%fe", "q=\u202e"]
)
def test_signs_of_other_search_languages_are_words(client: TestClient, query: str) -> None:
    for path in ("incidents", "reports"):
        assert client.get(f"/api/v1/{path}?{query}").status_code == 200


@pytest.mark.parametrize("key", ["actor", "place", "outlet", "state", "type", "q"])
def test_nul_and_half_characters_reach_no_store(client: TestClient, key: str) -> None:
    for value in ("%00", "a%00b", "%ed%a0%80", "%F0%9F%92", "\u0301" * 400):
        assert client.get(f"/api/v1/incidents?{key}={value}").status_code == 200


def test_a_long_address_is_refused(client: TestClient) -> None:
    answer = client.get("/api/v1/incidents?q=" + "a" * 8200)
    assert answer.status_code == 414 and answer.json()["code"] == "too_long"


def test_the_head_of_an_answer_comes_without_its_body(client: TestClient) -> None:
    whole, head = client.get("/incidents.atom?size=3"), client.head("/incidents.atom?size=3")
    assert head.status_code == 200 and not head.content
    assert all(head.headers[name] == whole.headers[name] for name in ("etag", "content-type", "content-length"))


def test_many_ranges_are_refused(client: TestClient) -> None:
    many = "bytes=" + ",".join(f"{n}-{n}" for n in range(1000))
    assert client.get("/static/robots.txt", headers={"range": many}).status_code == 400


def test_files_of_ours_alone_are_served_and_for_ever_by_their_hash(client: TestClient) -> None:
    from dateline.web.assets import asset

    assert "immutable" in client.get(asset("robots.txt")).headers["cache-control"]
    assert client.get("/static/robots.txt?v=other").headers["cache-control"] == "no-cache"
    for path in ("../app.py", "%2e%2e/app.py", "..%2fapp.py", "....//app.py", "/etc/passwd", "%00"):
        assert client.get(f"/static/{path}").status_code in (404, 400)


def test_who_asks_too_often_waits(kept: Archive, filled: Filled, settings: Settings) -> None:
    with client_of(create_app(kept, replace(settings, web_per_minute=5), reader=FakeReader())) as client:
        answers = [client.get("/healthz") for _ in range(7)]
    assert [a.status_code for a in answers] == [200] * 5 + [429] * 2
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 13 and answers[-1].json()["code"] == "too_many"


def test_a_bucket_fills_again_with_time() -> None:
    bucket = Buckets(60)
    assert [bucket.take("a", 0.0) for _ in range(60)] == [0.0] * 60
    assert bucket.take("a", 0.0) > 0 and bucket.take("b", 0.0) == 0 and bucket.take("a", 1.0) == 0


def test_an_error_of_ours_tells_nothing_of_this_machine(
    client: TestClient, kept: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(f"password=hunter2 at {Path.home()}")

    monkeypatch.setattr("dateline.web.listings.search", broken)
    answer = client.get("/api/v1/incidents")
    assert answer.status_code == 500 and answer.json()["code"] == "internal"
    assert "hunter2" not in answer.text and "Traceback" not in answer.text and answer.headers["content-security-policy"]


def test_an_archive_that_cannot_be_used_is_said_so_without_its_address(
    client: TestClient, kept: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dateline.archive.errors import DamagedArchive

    def broken(*_: object, **__: object) -> None:
        raise DamagedArchive(f"{kept.where}: damaged")

    monkeypatch.setattr("dateline.web.listings.search", broken)
    answer = client.get("/api/v1/incidents")
    assert answer.status_code == 503 and answer.headers["retry-after"] and kept.where not in answer.text


def test_words_of_a_source_are_words_in_every_format(client: TestClient, filled: Filled) -> None:
    import feedparser
    from lxml import etree

    for path in ("/incidents.atom?size=500", "/reports.atom?size=500"):
        root = etree.fromstring(client.get(path).content)
        names = {etree.QName(element).localname for element in root.iter()}
        assert not names & {"script", "img"} and all(
            element.get("href", "http:").startswith("http") for element in root.iter("{*}link")
        )
    titles = [entry.title_detail for entry in feedparser.parse(client.get("/reports.atom?size=500").content).entries]
    assert any(MARKUP[:20] in title.value for title in titles) and {t.type for t in titles} == {"text/plain"}
    answer = client.get("/api/v1/reports?q=bomb&size=500")
    assert (
        answer.headers["content-type"] == "application/json" and answer.headers["x-content-type-options"] == "nosniff"
    )
    hostile = next(item for item in answer.json()["items"] if item["report_id"] == filled.hostile_report)
    assert hostile["link"] is None


@given(
    st.text(max_size=60),
    st.sampled_from(["javascript:", "data:", "vbscript:", "JaVaScRiPt:", " javascript:", "file:", ""]),
)
def test_only_plain_web_addresses_are_links(rest: str, scheme: str) -> None:
    link = safe_link(scheme + rest)
    assert link is None or re.match(r"(?i)https?://[^\s@]+", link)


@pytest.mark.parametrize(
    "url",
    ["java\tscript:alert(1)", "https://user:pass@host/", "http:///x", "//host/x", "https://host/\u202egpj.exe", "http://[",
     "https://host/<script>", "https://host:99999/", "ftp://host/"],
)  # fmt: skip
def test_an_odd_address_is_no_link(url: str) -> None:
    assert safe_link(url) is None


def test_an_address_of_the_web_is_a_link_as_it_is() -> None:
    for url in ("https://news.example/a/b?c=d&e=f#g", "http://xn--mnchen-3ya.example:8080/ä"):
        assert safe_link(url) == url


def test_no_page_holds_a_script_or_style_of_its_own() -> None:
    for path in sorted((Path(web.__file__).parent / "templates").rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), path
        assert not re.search(r"<style|\bstyle\s*=|\son[a-z]+\s*=|javascript:", text, re.IGNORECASE), path
        assert not re.search(r"\|\s*safe\b|autoescape\s+false", text), path
        assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", text), path
