"""Listings of the API: the same page as JSON, CSV, GeoJSON and feeds."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import feedparser
import pytest
from starlette.datastructures import QueryParams
from starlette.testclient import TestClient

from dateline.archive.search import Query
from dateline.model.errors import UsageError
from dateline.service.questions import params_of
from dateline.web.queries import query_of
from served import Filled


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_format_of_a_listing_has_the_same_incidents_in_the_same_order(client: TestClient, filled: Filled) -> None:
    asked = "killed_min=1&sort=newest_report&size=7"
    ids = [item["id"] for item in client.get(f"/api/v1/incidents?{asked}").json()["items"]]
    assert len(ids) == 7
    table = client.get(f"/api/v1/incidents.csv?{asked}")
    assert [row["id"] for row in rows_of(table.text)] == ids
    features = client.get(f"/api/v1/incidents.geojson?{asked}").json()
    assert [feature["id"] for feature in features["features"]] == ids and features["metadata"]["notice"]
    for name in ("atom", "rss", "jsonfeed"):
        parsed = feedparser.parse(client.get(f"/incidents.{name}?{asked}").content) if name != "jsonfeed" else None
        entries = (
            [e["id"] for e in parsed.entries]
            if parsed
            else [item["id"] for item in client.get(f"/incidents.{name}?{asked}").json()["items"]]
        )
        assert [entry.rpartition(":")[2] for entry in entries] == ids


def test_pages_followed_by_their_cursors_have_every_incident_once(client: TestClient) -> None:
    everything = [item["id"] for item in client.get("/api/v1/incidents?size=500").json()["items"]]
    seen, address = [], "/api/v1/incidents?size=4&facet=type&exact=1"
    while address:
        page = client.get(address)
        assert page.status_code == 200 and "facets" in page.json()
        seen += [item["id"] for item in page.json()["items"]]
        address = page.json()["next_url"]
        assert (f'<{address}>; rel="next"' == page.headers.get("link")) or address is None
    assert seen == everything and len(set(seen)) == len(seen)


def test_a_feed_is_well_formed_has_stable_ids_and_says_whose_words_it_holds(client: TestClient, filled: Filled) -> None:
    answer = client.get("/incidents.atom?size=100")
    parsed = feedparser.parse(answer.content)
    assert not parsed.bozo and parsed.version == "atom10" and "remain theirs" in parsed.feed.rights
    assert parsed.feed.id == "tag:dateline.invalid,2026:incidents"
    entry = next(e for e in parsed.entries if e.id.endswith(filled.hostile))
    assert entry.id == f"tag:dateline.invalid,2026:incident:{filled.hostile}"
    assert entry.link == f"http://127.0.0.1:8765/incidents/{filled.hostile}" and entry.updated_parsed
    feed = client.get("/incidents.jsonfeed?size=100").json()
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["_dateline"]["notice"]
    assert all(item["date_modified"] and item["_dateline"]["state"] for item in feed["items"])


def test_a_feed_is_of_the_public_address_where_one_is_set(client: TestClient) -> None:
    site = client.app.state.site
    client.app.state.site = replace(site, settings=replace(site.settings, web_address="https://incidents.example/"))
    feed = client.get("/incidents.jsonfeed?size=1", headers={"x-forwarded-host": "evil.example"}).json()
    assert feed["items"][0]["url"].startswith("https://incidents.example/incidents/")
    assert "evil.example" not in str(feed)


def test_a_download_is_saved_and_never_shown(client: TestClient) -> None:
    for name in ("csv", "geojson"):
        answer = client.get(f"/api/v1/incidents.{name}")
        assert answer.headers["content-disposition"] == f'attachment; filename="dateline-incidents.{name}"'
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_table_for_a_spreadsheet_has_no_formulas(client: TestClient) -> None:
    plain = client.get("/api/v1/reports.csv?size=500")
    safe = client.get("/api/v1/reports.csv?size=500&spreadsheet=1")
    assert any(r["outlet"].startswith("=cmd") for r in csv.DictReader(io.StringIO(plain.text, newline="")))
    assert any(
        r["outlet"].startswith("'=cmd")
        for r in csv.DictReader(io.StringIO(safe.text.removeprefix("\ufeff"), newline=""))
    )


def test_facets_are_counted(client: TestClient) -> None:
    facets = client.get("/api/v1/facets?facet=country&facet=state&values=3").json()["facets"]
    assert set(facets) == {"country", "state"} and 1 <= len(facets["country"]) <= 3
    assert client.get("/api/v1/facets?facet=nothing").status_code == 400


def test_sources_and_changes_are_listed_with_what_was_deleted(client: TestClient, filled: Filled) -> None:
    assert any(item["outlet"] == "Gulf Post" for item in client.get("/api/v1/sources").json()["items"])
    seen, since = [], 0
    while True:
        page = client.get(f"/api/v1/changes?since={since}&size=5").json()
        seen += page["items"]
        since = page["since"]
        if not page["more"]:
            break
    assert [row["seq"] for row in seen] == sorted({row["seq"] for row in seen})
    assert ("gone", filled.gone) in [(row["kind"], row["incident"]) for row in seen]
    assert client.get(f"/api/v1/changes?since={since}").json()["items"] == []
    parsed = feedparser.parse(client.get("/changes.atom?size=3").content)
    assert not parsed.bozo and parsed.entries[0].title.startswith("gone")


def test_an_answer_is_made_again_only_where_the_archive_changed(client: TestClient) -> None:
    first = client.get("/api/v1/incidents?size=2")
    tag = first.headers["etag"]
    again = client.get("/api/v1/incidents?size=2", headers={"if-none-match": f'"other", W/{tag}'})
    assert again.status_code == 304 and not again.content and again.headers["etag"] == tag
    assert client.get("/api/v1/incidents?size=3", headers={"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize(
    "text",
    [
        "",
        "q=car+bomb&type=ASSAULT&type=KILL&near=33.3%2C44.4%2C25&since=2020&killed_min=3&kind=any&sort=most_killed&size=9",
    ],
)
def test_a_question_and_its_query_string_are_one(text: str) -> None:
    query = query_of(QueryParams(text), strict=True)
    assert query_of(QueryParams(params_of(query)), strict=True) == query
    assert params_of(query_of(QueryParams(params_of(query)))) == params_of(query)


def test_a_change_of_the_question_leaves_its_cursor_out() -> None:
    query = Query(text="bomb", cursor="abc")
    assert params_of(query) == "q=bomb&cursor=abc"
    assert params_of(query, type=("KILL",)) == "q=bomb&type=KILL" and params_of(query, cursor="d") == "q=bomb&cursor=d"


def test_what_is_unknown_or_twice_is_an_error_of_the_api_and_passed_over_by_pages() -> None:
    for text in ("colour=red", "since=2020&since=2021"):
        with pytest.raises(UsageError):
            query_of(QueryParams(text), strict=True)
        assert query_of(QueryParams(text)).text == ""
    assert query_of(QueryParams("since=&q=++")) == Query()
