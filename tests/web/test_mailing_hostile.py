"""Lists that were told hostile reports, and hostile headers at their pages: rows X1, X2 and A5 of the threat table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import feedparser
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from lxml import etree
from starlette.testclient import TestClient

from archive_inputs import row
from dateline.alerts import contents, hooks
from dateline.archive import Archive, alerts, letters, writing
from dateline.settings import Settings
from dateline.web.app import create_app
from served import FakeReader, client_of
from web.alerted import Alerted, alerted
from web.pages.invented import PAYLOADS, hostile

EVIL = "evil.example"
NAMES = ("host", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-for", "x-forwarded-prefix", "forwarded",
         "x-original-url", "x-rewrite-url", "x-host", "via", "referer")  # fmt: skip
MARKUP = re.compile(r"<(script|img|svg|iframe|style|math|xmp|form|title)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def lists(kept: Archive) -> Alerted:
    """Lists whose name is hostile, too."""
    writing.write(kept, [row(hostile(number, one)) for number, one in enumerate(PAYLOADS)])
    return alerted(kept, PAYLOADS[3])


@pytest.fixture
def app(kept: Archive, lists: Alerted, settings: Settings) -> FastAPI:
    """An app over the hostile archive."""
    return create_app(kept, settings, reader=FakeReader())


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    """A client of the app."""
    with client_of(app) as client:
        yield client


def addresses_in(value: Any) -> Iterator[str]:
    """All that stands under a name of an address, however deep."""
    if isinstance(value, dict):
        for name, one in value.items():
            if name in ("url", "link", "href", "external_url", "home_page_url", "feed_url") and one is not None:
                yield one
            if name == "urls":
                yield from one
            yield from addresses_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from addresses_in(one)


def links_in(text: str) -> str:
    """What a page leads to, as one text."""
    return " ".join(re.findall(r"""<[^>]*(?:href|src)\s*=\s*["']?([^"'>\s]+)""", text)).lower()


@pytest.mark.parametrize("form", ["atom", "rss"])
def test_a_feed_of_a_list_holds_no_element_of_a_source(client: TestClient, lists: Alerted, form: str) -> None:
    """X1, X2: feed readers show what stands in a feed, so its words are text, and its links are of the web."""
    data = client.get(f"/lists/{lists.public}.{form}").content
    root = etree.fromstring(data)
    names = {etree.QName(element).localname.lower() for element in root.iter(etree.Element)}
    assert not names & {"script", "img", "svg", "iframe", "style", "math", "xmp", "form"}
    for element in root.iter(etree.Element):
        if etree.QName(element).localname == "link":
            assert re.match(r"https?://127\.0\.0\.1", element.get("href") or element.text or ""), element.attrib
    told = feedparser.parse(data, sanitize_html=False)
    assert len(told.entries) >= len(PAYLOADS) - 2
    for entry in told.entries:
        for part in (entry.title_detail, entry.get("summary_detail"), *entry.get("content", ())):
            if part is not None and part["type"] != "text/plain":
                assert not MARKUP.search(part["value"]), part


def test_a_json_feed_of_a_list_has_text_and_links_of_the_web(client: TestClient, lists: Alerted) -> None:
    told = client.get(f"/lists/{lists.public}.jsonfeed").json()
    assert len(told["items"]) >= len(PAYLOADS) - 2
    assert all(re.match(r"https?://", one) for one in addresses_in(told))
    assert all("content_html" not in one or not MARKUP.search(one["content_html"]) for one in told["items"])


def test_a_hook_is_told_no_address_that_runs_anything(kept: Archive, lists: Alerted) -> None:
    """X2: whoever is called may show what they are told."""

    def body(connection: Any) -> bytes:
        alert = alerts.one(connection, lists.public)
        (issue,) = letters.issues(connection, alert.id, 1)
        return hooks.body_of(contents.content_of(connection, alert, issue), 0.0, "https://incidents.example")

    told = json.loads(kept.read(body))
    found = list(addresses_in(told))
    assert len(found) > len(PAYLOADS) and all(one.startswith("https://incidents.example/") for one in found)


def test_the_api_of_lists_links_to_the_web_alone(client: TestClient, lists: Alerted) -> None:
    for path in ("/api/v1/lists", f"/api/v1/lists/{lists.public}/issues"):
        answer = client.get(path)
        assert answer.headers["content-type"].startswith("application/json")
        assert all(re.match(r"(https?:/)?/\w", one) for one in addresses_in(answer.json())), path


def test_whatever_headers_say_no_page_of_a_list_leads_elsewhere(
    kept: Archive, lists: Alerted, settings: Settings
) -> None:
    """A5: no header moves a link, a redirect or what a form is sent to."""
    app = create_app(kept, replace(settings, web_address="https://incidents.example"), reader=FakeReader())
    paths = ["/lists", "/follow?q=bomb", "/m/x", "/c/x", f"/m/{lists.member}", f"/c/{lists.confirm}",
             *(f"/lists/{lists.public}{end}" for end in ("", ".atom", ".rss", ".jsonfeed", f"/issues/{lists.issue}")),
             "//evil.example/lists", "/\\evil.example", "/lists//evil.example"]  # fmt: skip
    values = st.sampled_from([EVIL, f"{EVIL}:80", f"https://{EVIL}", f"host={EVIL};proto=http", f"127.0.0.1, {EVIL}",
                              f"//{EVIL}", f"127.0.0.1:8765@{EVIL}", "gopher", "127.0.0.1"])  # fmt: skip

    @hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(paths), st.dictionaries(st.sampled_from(NAMES), values, min_size=1, max_size=4))
    def asked(path: str, headers: dict[str, str]) -> None:
        answer = client.get(path, headers=headers)
        assert EVIL not in answer.text.replace("/evil.example", ""), (path, headers)
        where = answer.headers.get("location", "/")
        assert where.startswith("/") and not where.startswith(("//", "/\\")), (path, where)
        if EVIL in headers.get("host", ""):
            assert answer.status_code == 400, (path, headers)
        assert not re.search(r"""(?:href|src|action)=["']?(?:https?:)?//evil""", answer.text)

    with client_of(app) as client:
        asked()


def test_no_form_of_a_list_sends_on_to_where_it_was_told(client: TestClient, lists: Alerted) -> None:
    """A5: there is no address to go back to that anybody could set."""
    for path, data in ((f"/lists/{lists.public}/join", {"address": "not one"}), ("/follow", {"name": ""})):
        for name in ("next", "return", "redirect", "url", "continue"):
            answer = client.post(f"{path}?{name}=https://{EVIL}", data={**data, name: f"https://{EVIL}"})
            assert EVIL not in answer.headers.get("location", "") and f'"https://{EVIL}' not in answer.text
