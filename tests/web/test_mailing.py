"""Lists, their members and their links: rows A2, A3, A5, M2, X1 of the threat table, and what is withheld."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import traceback
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import feedparser
import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from archive_inputs import made, row
from dateline.alerts.deciding import Decider
from dateline.archive import Archive, alerts, letters, writing
from dateline.archive.alerts import MAIL
from dateline.archive.errors import ArchiveError
from dateline.archive.schema import METADATA
from dateline.web import mailing
from dateline.web.buckets import Buckets
from served import HERE, SECRETS, Filled, client_of
from web.alerted import ASKED, MEMBER, Alerted, alerted, watched

FORM = {"content-type": "application/x-www-form-urlencoded"}
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture(scope="module")
def lists(kept: Archive, filled: Filled) -> Alerted:
    """The lists of the archive that the tests of the module share."""
    watched(kept)
    return alerted(kept)


@pytest.fixture
def client(app: FastAPI, lists: Alerted) -> Iterator[TestClient]:
    """A client of the app with its lists."""
    with client_of(app) as client:
        yield client


def whole(archive: Archive) -> str:
    """All rows of all tables, as a hash."""
    sum_ = hashlib.sha256()
    with archive.reading() as connection:
        for table in METADATA.sorted_tables:
            rows = connection.execute(sa.select(table).order_by(*table.primary_key)).all()
            sum_.update(repr((table.name, rows)).encode("utf-8", "surrogatepass"))
    return sum_.hexdigest()


def state_of(archive: Archive, recipient_id: str) -> str | None:
    with archive.reading() as connection:
        found = alerts.recipient_of(connection, recipient_id)
    return found.state if found else None


def test_a_hundred_looks_at_a_link_take_nobody_out_or_in(client: TestClient, kept: Archive, lists: Alerted) -> None:
    before = whole(kept)
    for _ in range(100):
        assert client.get(f"/m/{lists.member}").status_code == 200
        assert client.get(f"/c/{lists.confirm}").status_code == 200
    for path in (f"/m/{lists.member}", f"/c/{lists.confirm}", f"/m/{lists.member}?List-Unsubscribe=One-Click"):
        assert client.head(path).status_code == 200 and client.options(path).status_code == 405
    assert whole(kept) == before
    assert state_of(kept, lists.member_id) == "active" and state_of(kept, lists.pending_id) == "pending"


def test_nothing_that_is_asked_for_changes_a_row_of_any_table(
    client: TestClient, kept: Archive, lists: Alerted
) -> None:
    before = whole(kept)
    names = st.sampled_from([lists.public, lists.private, lists.member, lists.confirm, "x" * 36, "A" * 36]) | st.text(
        st.characters(codec="utf-8"), max_size=40
    )
    paths = st.sampled_from(
        ["/m/{}", "/c/{}", "/lists/{}", "/lists/{}.rss", "/lists/{}.atom", "/lists/{}/join", "/api/v1/lists/{}/issues",
         "/lists/{}/issues/1", "/follow?q={}&preview=1", "/follow?name={}", "/lists", "/sources",
         "/lists/{}?made=asked"]
    )  # fmt: skip

    @hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(paths, names, st.sampled_from(["GET", "HEAD"]))
    def asked(path: str, name: str, method: str) -> None:
        from urllib.parse import quote

        answer = client.request(method, path.format(quote(name, safe="")))
        assert answer.status_code in (200, 400, 404, 405, 413, 422), (path, answer.status_code)

    asked()
    assert whole(kept) == before


def joined(archive: Archive, alert_id: str, address: str) -> tuple[str, str]:
    """A member with the token of their link."""
    from dateline.alerts import tokens

    with archive.writing() as connection:
        one, _ = alerts.enter(connection, alert_id, MAIL, address, state="active")
        return one.id, tokens.sign(alerts.key(connection), "manage", one.id)


@pytest.mark.parametrize(
    "headers",
    [
        {}, {"sec-fetch-site": "cross-site", "origin": "https://mail.example"}, {"origin": "null"},
        {"sec-fetch-site": "same-origin", "origin": HERE},
    ],
)  # fmt: skip
def test_one_click_leaves_from_anywhere_and_again_changes_nothing(
    client: TestClient, kept: Archive, lists: Alerted, headers: dict[str, str]
) -> None:
    one, token = joined(kept, lists.public, "leaver@members.example")
    client.cookies.clear()
    answer = client.post(f"/m/{token}", data=ONE_CLICK, headers=headers)
    assert answer.status_code == 200 and state_of(kept, one) is None
    before = whole(kept)
    for how in ({"data": ONE_CLICK}, {"files": {"List-Unsubscribe": (None, "One-Click")}}, {}):
        assert client.post(f"/m/{token}", headers=headers, **how).status_code == 200  # type: ignore[arg-type]
    assert whole(kept) == before and "is not" not in client.get(f"/m/{token}").headers.get("set-cookie", "")
    assert "not on the list" in client.get(f"/m/{token}").text


def test_a_link_that_was_not_made_here_does_nothing(client: TestClient, kept: Archive, lists: Alerted) -> None:
    before = whole(kept)
    wrong = [lists.confirm, lists.member[:-1] + ("A" if lists.member[-1] != "A" else "B"), "x", "A" * 36, "é" * 36]
    for token in wrong:
        assert client.post(f"/m/{token}").status_code == 404 == client.get(f"/m/{token}").status_code
    for token in [lists.member, *wrong[1:]]:
        assert client.post(f"/c/{token}").status_code == 404 == client.get(f"/c/{token}").status_code
    assert whole(kept) == before


def test_a_yes_takes_in_once_by_a_page_of_ours_or_a_program(client: TestClient, kept: Archive, lists: Alerted) -> None:
    with kept.writing() as connection:
        one, _ = alerts.enter(connection, lists.public, MAIL, "yes@members.example", state="pending")
        from dateline.alerts import tokens

        token = tokens.sign(alerts.key(connection), "confirm", one.id)
    for headers in (
        {"sec-fetch-site": "cross-site", "origin": "null"}, {"origin": "https://evil.example"}, {"origin": "null"},
        {"sec-fetch-site": "same-origin", "origin": "https://evil.example"},
    ):  # fmt: skip
        assert client.post(f"/c/{token}", headers=headers).status_code == 403
    assert state_of(kept, one.id) == "pending"
    ours = {"sec-fetch-site": "same-origin", "origin": "null"}  # as a browser sends from a page without a referrer
    assert client.post(f"/c/{token}", headers=ours).status_code == 200 and state_of(kept, one.id) == "active"
    before = whole(kept)
    assert client.post(f"/c/{token}").status_code == 200 and whole(kept) == before
    left = re.search(r'href="(/m/[^"]+)"', client.get(f"/c/{token}").text)
    assert left and client.post(left[1]).status_code == 200 and state_of(kept, one.id) is None
    assert client.get(f"/c/{token}").status_code == 404


def test_joining_tells_nobody_who_is_on_the_list(client: TestClient, kept: Archive, lists: Alerted) -> None:
    client.app.state.site = replace(client.app.state.site, joins=Buckets(1_000))  # type: ignore[attr-defined]
    answers, times = [], []
    for address in (MEMBER, ASKED, ASKED, ASKED, "nobody@members.example", MEMBER.upper()):
        answer = client.post(f"/lists/{lists.public}/join", data={"address": address})
        answers.append((answer.status_code, answer.text))
        times.append(float(answer.headers["server-timing"].partition("dur=")[2]))
    assert set(answers) == {(200, answers[0][1])}
    assert address.lower() not in answers[0][1].lower() and min(times) >= 400
    with kept.reading() as connection:
        states = {one.address: one.state for one in alerts.recipients(connection, lists.public)}
    assert states[MEMBER] == "active" and states["nobody@members.example"] == "pending" and len(states) >= 3


@pytest.mark.parametrize("address", ["", "someone", "some one@x.example", "a@b@c", "a@x.example\r\nBcc: b@x.example"])
def test_an_address_that_is_none_is_not_repeated(client: TestClient, lists: Alerted, address: str) -> None:
    answer = client.post(f"/lists/{lists.public}/join", data={"address": address})
    assert answer.status_code == 400 and "name@example.org" in answer.text
    assert not address or address not in answer.text


def test_only_public_lists_are_named_and_joined(client: TestClient, kept: Archive, lists: Alerted) -> None:
    before = whole(kept)
    for name in (lists.private, "nothing", lists.public[:6]):
        assert client.post(f"/lists/{name}/join", data={"address": "x@members.example"}).status_code == 404
    assert client.post(f"/lists/{lists.public}/join", json={"address": "x@members.example"}).status_code == 415
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        asked = client.post(f"/lists/{lists.public}/join", data={"address": "x@members.example"}, headers=headers)
        assert asked.status_code == 403
    assert whole(kept) == before
    for path in ("/lists", "/api/v1/lists"):
        told = client.get(path).text
        assert lists.public in told and lists.private not in told
    assert client.get(f"/lists/{lists.private}").status_code == 200
    assert "/join" not in client.get(f"/lists/{lists.private}").text


def test_a_client_may_not_ask_for_many(app: FastAPI, lists: Alerted) -> None:
    app.state.site = replace(app.state.site, joins=Buckets(3))
    with client_of(app) as client:
        path = f"/lists/{lists.public}/join"
        said = [client.post(path, data={"address": "not one"}) for _ in range(5)]
        assert [one.status_code for one in said] == [400, 400, 400, 429, 429]
        assert int(said[-1].headers["retry-after"]) >= 1
        assert client.post("/follow", data={"name": "n"}).status_code == 429


def test_no_log_holds_an_address_or_a_token(
    app: FastAPI, kept: Archive, lists: Alerted, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "very.private@members.example"
    with client_of(app) as client:
        client.post(f"/lists/{lists.public}/join", data={"address": secret})
        _, token = joined(kept, lists.public, secret)
        client.get(f"/m/{token}")

        def broken(*_: Any) -> None:
            raise RuntimeError("no")

        monkeypatch.setattr(mailing, "holder", broken)
        quiet = TestClient(app, base_url=HERE, client=("127.0.0.1", 5), raise_server_exceptions=False)
        for path in (f"/m/{token}", f"/c/{lists.confirm}"):
            for method in ("GET", "POST"):
                answer = quiet.request(method, path)
                assert answer.status_code == 500 and token not in answer.text
    ours = [one for one in caplog.records if not one.name.startswith("httpx")]  # of the client that asks
    said = "\n".join(map(logging.Formatter("%(message)s").format, ours))
    assert "no answer to '/m/" in said and "no answer to '/c/" in said and "RuntimeError" in said
    for word in (secret, "very.private", token, lists.confirm, lists.member, MEMBER):
        assert word not in said


def test_an_error_of_the_store_repeats_no_address(kept: Archive, lists: Alerted) -> None:
    with pytest.raises((ArchiveError, sa.exc.DBAPIError)) as error, kept.writing() as connection:
        connection.execute(
            sa.text("INSERT INTO recipient (nothing) VALUES (:a)"), {"a": "very.private@members.example"}
        )
    assert "very.private" not in "".join(traceback.format_exception(error.value))


def test_pages_of_links_give_no_referrer_and_are_not_kept(client: TestClient, lists: Alerted) -> None:
    for path in (f"/m/{lists.member}", f"/c/{lists.confirm}", "/m/nothing"):
        answer = client.get(path)
        assert answer.headers["referrer-policy"] == "no-referrer" and answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers and "noindex" in answer.text
    for path in (f"/lists/{lists.public}", "/lists"):
        assert client.get(path).headers["referrer-policy"] == "same-origin"
    for path in (f"/m/{lists.member}", f"/c/{lists.confirm}", f"/lists/{lists.public}"):
        assert MEMBER not in client.get(path).text and ASKED not in client.get(path).text


def test_feeds_hold_each_incident_once_and_are_the_same_in_each_format(client: TestClient, lists: Alerted) -> None:
    path = f"/lists/{lists.public}"
    parsed = {name: feedparser.parse(client.get(f"{path}.{name}").content) for name in ("atom", "rss")}
    ids = [one["id"] for one in parsed["atom"].entries]
    jsons = client.get(f"{path}.jsonfeed").json()
    assert not parsed["atom"].bozo and not parsed["rss"].bozo and len(ids) == len(set(ids)) >= 10
    assert ids == [one["id"] for one in parsed["rss"].entries] == [one["id"] for one in jsons["items"]]
    assert all(one.startswith("tag:dateline.invalid,2026:incident:") for one in ids)
    assert parsed["rss"].feed.title == parsed["atom"].feed.title == "dateline: All that happens"
    assert parsed["rss"].version == "rss20" and client.get(f"{path}.rss").headers["content-type"].startswith(
        "application/rss+xml"
    )
    first = jsons["items"][0]
    assert first["content_text"].startswith("New incident") and first["_dateline"]["news"][0]["kind"] == "new"
    assert parsed["rss"].entries[0].published_parsed == parsed["atom"].entries[0].updated_parsed


def test_news_move_an_entry_and_the_etag_but_not_its_id(client: TestClient, kept: Archive, lists: Alerted) -> None:
    path = f"/lists/{lists.private}.jsonfeed"
    before, tag = client.get(path).json(), client.get(path).headers["etag"]
    assert client.get(path, headers={"if-none-match": tag}).status_code == 304
    writing.write(kept, [row(one) for one in made(90)[24:]])
    Decider(kept).run()
    told = client.get(path)
    assert told.json()["items"] == before["items"], "an issue that is open is not told"
    with kept.writing() as connection:
        for one in letters.due_issues(connection, 1e12):
            letters.close(connection, one, one.opened + 1)
    after = client.get(path, headers={"if-none-match": told.headers["etag"]})
    assert after.status_code == 200
    known = {one["id"]: one["date_modified"] for one in before["items"]}
    now = {one["id"]: one["date_modified"] for one in after.json()["items"]}
    assert set(now) - set(known) and after.headers["etag"] != tag
    kept_ids = set(now) & set(known)
    assert all(now[one] >= known[one] for one in kept_ids)


def test_what_exports_withhold_is_withheld_everywhere(client: TestClient, lists: Alerted, filled: Filled) -> None:
    paths = [
        "/follow?preview=1", f"/lists/{lists.public}", f"/lists/{lists.public}/issues/{lists.issue}",
        f"/api/v1/lists/{lists.public}/issues/{lists.issue}", "/lists/{0}.atom", "/lists/{0}.rss",
        "/lists/{0}.jsonfeed",
    ]  # fmt: skip
    seen = ""
    for path in paths:
        answer = client.get(path.format(lists.public))
        assert answer.status_code == 200, path
        seen += answer.text
        for word in SECRETS:
            assert word not in answer.text, (path, word)
        assert "33.3152" not in answer.text, path
        if answer.headers["content-type"].startswith("text/html"):
            assert "<script>alert" not in answer.text and "<img src=x" not in answer.text, path
    assert "[name withheld]" in seen


def test_an_issue_is_of_its_list_and_says_what_was_new(client: TestClient, lists: Alerted) -> None:
    page = client.get(f"/lists/{lists.public}/issues/{lists.issue}")
    assert page.status_code == 200 and page.text.count("New incident") > 10
    told = client.get(f"/api/v1/lists/{lists.public}/issues/{lists.issue}.json").json()
    assert told["incidents"][0]["news"][0]["words"] == "New incident" and told["notice"]
    assert any(one["claims"] and one["claims"][0]["quote"] for one in told["incidents"])
    for path in (f"/lists/{lists.private}/issues/{lists.issue}", f"/lists/{lists.public}/issues/99999"):
        assert client.get(path).status_code == 404 == client.get(f"/api/v1{path}").status_code
    listed = client.get(f"/api/v1/lists/{lists.public}/issues.json?size=1").json()
    assert listed["items"][-1]["url"].startswith(f"/lists/{lists.public}/issues/")
    assert client.get(f"/lists/{lists.public}?before={lists.issue}").status_code == 200


def test_a_search_is_followed_by_a_form(client: TestClient, kept: Archive, lists: Alerted) -> None:
    client.app.state.site = replace(client.app.state.site, joins=Buckets(1_000))  # type: ignore[attr-defined]
    home = client.get("/?q=bomb&killed_min=2&sort=most_killed").text
    assert 'href="/follow?q=bomb&amp;killed_min=2"' in home
    assert 'href="/follow?q=bomb"' in client.get("/search?q=bomb").text
    form = client.get("/follow?q=bomb&killed_min=2").text
    assert '<input type="hidden" name="q" value="bomb">' in form and 'name="killed_min" value="2"' in form
    asked = {"q": "bomb", "killed_min": "2", "name": "Bombs", "rhythm": "weekly", "at": "7:30", "day": "fri",
             "quiet_from": "22:00", "quiet_to": "6:00", "zone": "Asia/Baghdad", "language": "fr", "public": "1",
             "news": "new", "address": "owner@members.example"}  # fmt: skip
    shown = client.get("/follow", params={**asked, "preview": "1"})
    assert "would have sent" in shown.text and "every Friday at 07:30" in shown.text
    saved = client.post("/follow", data=asked, follow_redirects=False)
    assert saved.status_code == 303
    page = client.get(saved.headers["location"])
    assert "every Friday at 07:30, nothing from 22:00 to 06:00 (Asia/Baghdad)" in page.text
    with kept.reading() as connection:
        one = alerts.one(connection, "Bombs")
        people = alerts.recipients(connection, one.id)
    assert (one.query, one.weekday, one.minute, one.only_new, one.public) == ("q=bomb&killed_min=2", 4, 450, True, True)
    assert [(p.address, p.state) for p in people] == [("owner@members.example", "pending")]
    again = client.post("/follow", data=asked)
    assert again.status_code == 400 and "another" in again.text and 'value="7:30"' in again.text


@pytest.mark.parametrize(
    "wrong",
    [{"zone": "Mars/Base"}, {"rhythm": "often"}, {"quiet_from": "22:00"}, {"most": "x"}, {"most": "0"},
     {"language": "xx-nothing"}, {"at": "25:00", "rhythm": "daily"}, {"address": "no address"}, {"name": "\u202e"}],
)  # fmt: skip
def test_a_wish_that_cannot_be_is_told_so_and_makes_nothing(
    client: TestClient, kept: Archive, lists: Alerted, wrong: dict[str, str]
) -> None:
    before = whole(kept)
    answer = client.post("/follow", data={"name": "Odd", **wrong})
    assert answer.status_code == 400 and 'role="alert"' in answer.text
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        assert client.post("/follow", data={"name": "Evil"}, headers=headers).status_code == 403
    assert whole(kept) == before


def test_addresses_in_feeds_come_from_the_setting(client: TestClient, lists: Alerted) -> None:
    site = client.app.state.site  # type: ignore[attr-defined]
    said = replace(site.settings, web_address="https://incidents.example/")
    client.app.state.site = replace(site, settings=said)  # type: ignore[attr-defined]
    told = client.get(f"/lists/{lists.public}.jsonfeed", headers={"x-forwarded-host": "evil.example"}).json()
    assert told["home_page_url"] == f"https://incidents.example/lists/{lists.public}"
    assert told["items"][0]["url"].startswith("https://incidents.example/incidents/")
    assert "evil.example" not in json.dumps(told)


def test_the_page_of_sources_says_how_what_is_watched_goes(client: TestClient, lists: Alerted) -> None:
    page = client.get("/sources").text
    assert page.index("it became something else") < page.index("fails 3 times in a row") < page.index(">rests<")
    assert "Harbour Courier" in page and "1,234" in page and "not looked at yet" in page
    assert "s3cret" not in page and "/srv/mail" not in page
