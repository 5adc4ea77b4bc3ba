"""One incident, one report, and the reading of what is sent."""

from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient

from served import SECRETS, FakeReader, Filled

JSON = {"content-type": "application/json"}


def test_an_incident_comes_whole_with_reports_origins_and_what_became_of_it(client: TestClient, filled: Filled) -> None:
    name = client.get("/api/v1/incidents?reports_min=2&size=1").json()["items"][0]["id"]
    told = client.get(f"/api/v1/incidents/{name}").json()
    assert told["incident"]["id"] == name and told["incident"]["schema"] == "dateline-record/1"
    assert len(told["reports"]) > 1 and told["incident"]["origins"] and told["cite"] and told["notice"]
    assert told["links"] and told["changes"][0]["kind"] == "new"


def test_a_former_id_leads_to_the_incident_for_good_and_a_beginning_for_now(client: TestClient) -> None:
    name = client.get("/api/v1/incidents?reports_min=2&size=1").json()["items"][0]["id"]
    alias = next(a for a in client.get(f"/api/v1/incidents/{name}").json()["incident"]["aliases"] if a != name)
    for below in ("", "/annotations"):
        former = client.get(f"/api/v1/incidents/{alias}{below}?exact=1")
        assert former.status_code == 308
        assert former.headers["location"] == f"/api/v1/incidents/{name}{below}?exact=1"
        assert client.get(f"/api/v1/incidents/{name[:9]}{below}").status_code == 307


def test_what_was_taken_down_is_gone_and_what_never_was_is_not_found(client: TestClient, filled: Filled) -> None:
    for address in (
        f"incidents/{filled.gone}",
        f"incidents/{filled.gone}/annotations",
        f"reports/{filled.gone_report}",
    ):
        answer = client.get(f"/api/v1/{address}")
        assert answer.status_code == 410 and answer.json()["code"] == "gone"
    for address in ("incidents/0123456789abcdef", "reports/0123456789abcdef", "incidents/'%20OR%201=1", "reports/%00"):
        answer = client.get(f"/api/v1/{address}")
        assert answer.status_code == 404 and answer.json()["code"] == "not_found"


def test_annotations_find_their_words_in_the_text(client: TestClient, filled: Filled) -> None:
    name = client.get("/api/v1/incidents?reports_min=2&size=1").json()["items"][0]["id"]
    answer = client.get(f"/api/v1/incidents/{name}/annotations?exact=1&names=1")
    assert answer.headers["content-type"].startswith("application/ld+json")
    found = answer.json()
    assert found["@context"][0] == "http://www.w3.org/ns/anno.jsonld" and found["first"]["items"]
    texts = {}
    for item in found["first"]["items"]:
        report = item["target"]["source"].removeprefix("urn:dateline:report:")
        if report not in texts:
            reading = client.get(f"/api/v1/reports/{report}?exact=1&names=1").json()
            texts[report] = reading["report"]["text"], reading["report"]["text_hash"]
        text, text_hash = texts[report]
        quote, position = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"] and item["target"]["dateline:textHash"] == f"sha256:{text_hash}"
        assert text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) >= min(32, start) and len(quote["suffix"]) >= min(32, len(text) - end)


def test_a_report_is_its_reading_with_names_blacked_out_at_their_length(client: TestClient, filled: Filled) -> None:
    as_told = client.get(f"/api/v1/reports/{filled.private_report}?exact=1&names=1").json()
    shown = client.get(f"/api/v1/reports/{filled.private_report}").json()
    assert as_told["schema"] == shown["schema"] == "dateline-reading/1"
    text = shown["report"]["text"]
    assert len(text) == len(as_told["report"]["text"]) and "█" in text
    claims = [c for m in shown["mentions"] for c in m["claims"]]
    assert claims and all(text[c["start"] : c["end"]] == c["quote"] for c in claims)
    assert client.get(f"/api/v1/reports/{filled.private_report[:10]}").status_code == 307


def everywhere(filled: Filled) -> list[str]:
    """Every address that tells of the incident with private people."""
    lists = [
        f"{at}?{how}"
        for at in (
            "/api/v1/incidents",
            *(f"/api/v1/incidents.{f}" for f in ("csv", "geojson", "atom", "rss", "jsonfeed")),
        )
        for how in ("size=500", "size=500&q=Lantern")
    ]
    reports = [f"/reports.{f}?q=Lantern" for f in ("json", "csv", "atom", "rss", "jsonfeed")]
    one = [f"/api/v1/incidents/{filled.private}", f"/api/v1/incidents/{filled.private}/annotations"]
    facets = ["/api/v1/facets?facet=actor&facet=speaker&facet=place&values=500"]
    return [*lists, *reports, *one, *facets, f"/api/v1/reports/{filled.private_report}"]


def test_private_names_and_exact_points_are_nowhere_unless_asked_for(client: TestClient, filled: Filled) -> None:
    for address in everywhere(filled):
        answer = client.get(address)
        assert answer.status_code == 200, address
        said = json.dumps(answer.json()) if "json" in answer.headers["content-type"] else answer.text
        assert not [name for name in SECRETS if name.casefold() in said.casefold()], address
        assert "33.3152" not in said and "44.3661" not in said, address
    whole = client.get(f"/api/v1/incidents/{filled.private}?exact=1&names=1").text
    assert "Amina Diallo" in whole and "33.3152" in whole
    assert "Amina" in client.get("/api/v1/incidents?q=Lantern&names=1").text


def test_a_text_or_page_is_read_at_once_however_it_is_sent(client: TestClient, reader: FakeReader) -> None:
    answers = [
        client.post(
            "/api/v1/read", json={"text": "A bomb went off.", "outlet": "Delta Post", "published": "2021-05-11"}
        ),
        client.post("/api/v1/read", content=b"<p>A bomb", headers={"content-type": "text/html; charset=utf-8"}),
        client.post("/api/v1/read", files={"file": ("page.html", b"<p>A bomb", "text/html")}, data={"outlet": "X"}),
        client.post("/api/v1/read", data={"text": "A bomb went off.", "file": ""}),
    ]
    assert [a.status_code for a in answers] == [200] * 4
    assert all(a.json()["schema"] == "dateline-reading/1" for a in answers)
    seen = [(data, given.kind, given.outlet, given.name) for data, given in reader.seen]
    assert seen == [
        ("A bomb went off.", "text", "Delta Post", None), (b"<p>A bomb", "html", None, None),
        (b"<p>A bomb", None, "X", "page.html"), ("A bomb went off.", "text", None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"{", JSON, 400, "usage"),
        (b'{"text": 3}', JSON, 400, "usage"),
        (b'{"text": "a", "html": "b"}', JSON, 400, "usage"),
        (b'{"word": "a"}', JSON, 400, "usage"),
        (b"[" * 100_000, JSON, 400, "usage"),
        (b"x", {"content-type": "image/png"}, 415, "wrong_kind"),
        (b"", {}, 415, "wrong_kind"),
        (b"x" * 5_000_000, JSON, 413, "limit"),
        (b"--x\r\n\r\n", {"content-type": "multipart/form-data"}, 400, "usage"),
    ],
)
def test_a_wrong_body_is_said_so(
    client: TestClient, body: bytes, headers: dict[str, str], status: int, code: str
) -> None:
    answer = client.post("/api/v1/read", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize(("code", "status"), [("empty", 422), ("limit", 413), ("language", 422), ("internal", 500)])
def test_a_report_that_cannot_be_read_is_an_error_with_its_code(
    client: TestClient, reader: FakeReader, code: str, status: int
) -> None:
    reader.fail(code)
    answer = client.post("/api/v1/read", json={"text": "x"})
    assert answer.status_code == status and answer.json() == {
        "ok": False, "error": "so it was set", "code": code, "status": status,
    }  # fmt: skip
