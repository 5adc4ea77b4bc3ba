"""Web addresses given to ingest: each asked anew, n in n out, a changed report is a new version."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dateline.archive import Archive, open_archive, outcomes
from dateline.intake import Failed, Item
from dateline.model.errors import Refused, SettingError
from dateline.service import fetching, ingest
from dateline.settings import Settings, load_settings
from web_servers import Page, Site, redirect, serving

TOLD = (
    "A bomb exploded near a market in Erbil, Iraq, on Monday, killing at least {} people and wounding nine, police "
    "said. No group claimed responsibility for the attack. The market was closed for the day, officials said."
)


def report(killed: str) -> Page:
    text = TOLD.format(killed)
    return Page(
        f"<html><head><title>Bomb kills {killed} in Erbil</title></head><body><article><h1>Bomb kills {killed} in Erbil"
        f"</h1><p>{text}</p><p>{text}</p></article></body></html>".encode()
    )


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(
        {"/a": report("four"), "/moved": redirect("/a", 301), "/empty": Page(b" "), "/gone": Page(status=410)}
    ) as one:
        yield one


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return dataclasses.replace(
        load_settings(), fetch_allow="127.0.0.0/8", fetch_delay_seconds=0.0, fetch_keep=tmp_path / "web"
    )


@pytest.fixture
def archive(tmp_path: Path) -> Any:
    opened = open_archive(tmp_path / "archive.db", create=True)
    yield opened
    opened.close()


def take(archive: Archive, settings: Settings, *urls: str, paths: tuple[str, ...] = ()) -> ingest.Progress:
    found = ingest.stream((*urls, *paths), settings, frozenset(urls))
    return ingest.ingest(archive, found, ingest.Options())


def rows(archive: Archive) -> list[dict[str, Any]]:
    with archive.reading() as connection:
        return list(outcomes.listed(connection))


def versions(archive: Archive) -> list[Any]:
    with archive.reading() as connection:
        return list(connection.exec_driver_sql("SELECT report_id, digest, text_hash, fetched, current FROM version"))


def test_a_fetched_page_is_an_input_with_its_address_type_and_time(site: Site, settings: Settings) -> None:
    (item,) = fetching.outcomes(site.url("/moved"), settings)
    assert isinstance(item, Item)
    assert item.data == site.routes["/a"].body and item.key.startswith(site.url("/moved") + "@")  # type: ignore[attr-defined]
    assert (item.given.url, item.given.charset, item.given.kind) == (site.url("/a"), "utf-8", "html")
    assert item.fetched and item.fetched.endswith("Z")


def test_each_address_has_one_outcome_and_failures_are_told_each_time(
    archive: Archive, site: Site, settings: Settings
) -> None:
    urls = [site.url("/a"), site.url("/none"), site.url("/gone"), site.url("/empty"), "http://10.0.0.1/",
            "www.a.example", "ftp://a.example/", "http://ann:secret@a.example/"]  # fmt: skip
    done = take(archive, settings, *urls)
    assert done.inputs == len(urls) == sum(done.codes.values()) and done.failed == 7
    told = {row["name"]: row["code"] for row in rows(archive)}
    assert told == {
        site.url("/a"): "read", site.url("/none"): "bad_answer", site.url("/gone"): "not_found",
        site.url("/empty"): "empty", "http://10.0.0.1/": "refused", "www.a.example": "refused",
        "ftp://a.example/": "refused", "http://a.example/": "refused",
    }  # fmt: skip
    assert not any("secret" in str(row) for row in rows(archive))
    assert take(archive, settings, *urls[1:]).failed == 7


def test_a_changed_report_is_a_new_version_and_the_last_one_fetched_counts(
    archive: Archive, site: Site, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = site.url("/a")
    days = iter(f"2026-05-0{n}T10:00:00Z" for n in range(1, 9))
    real = fetching.fetched
    monkeypatch.setattr(fetching, "fetched", lambda *a: dataclasses.replace(real(*a), fetched=next(days)))
    take(archive, settings, url)
    site.routes["/a"] = report("six")
    take(archive, settings, url)
    with archive.reading() as connection:
        versions = connection.exec_driver_sql("SELECT report_id, current, fetched FROM version ORDER BY fetched").all()
    assert len({row[0] for row in versions}) == 1 and [bool(row[1]) for row in versions] == [False, True]
    site.routes["/a"] = report("four")
    take(archive, settings, url)
    with archive.reading() as connection:
        versions = connection.exec_driver_sql("SELECT current, fetched FROM version ORDER BY fetched").all()
    assert [bool(row[0]) for row in versions] == [False, True] and versions[-1][1].startswith("2026-05-03")


def test_an_address_given_twice_is_asked_once(archive: Archive, site: Site, settings: Settings) -> None:
    done = take(archive, settings, site.url("/a"), site.url("/a"))
    assert done.inputs == 2 and done.known == 1 and done.codes == {"read": 1} and site.asked() == ["/a"]


def test_what_was_kept_reads_as_what_was_fetched(
    archive: Archive, site: Site, settings: Settings, tmp_path: Path
) -> None:
    take(archive, settings, site.url("/a"))
    again = take(archive, settings, paths=(str(settings.fetch_keep),))
    assert again.known == 1 and again.codes == {"skipped": 2}
    other = open_archive(tmp_path / "other.db", create=True)
    take(other, settings, paths=(str(settings.fetch_keep),))
    assert versions(other) == versions(archive) and len(versions(other)) == 1
    other.close()


def test_the_settings_reach_the_fetcher(site: Site, settings: Settings) -> None:
    site.routes["/a"] = Page(b"x" * 2000)
    changes = [("fetch_bytes", 1000, "limit"), ("fetch_decoded_bytes", 1000, "limit"), ("fetch_allow", "", "refused"),
               ("fetch_proxy", "http://127.0.0.1:1", "fetch")]  # fmt: skip
    for name, value, code in changes:
        (failed,) = fetching.outcomes(site.url("/a"), dataclasses.replace(settings, **{name: value}))
        assert isinstance(failed, Failed) and failed.error.code == code, name
    (failed,) = fetching.outcomes("http://localhost/", dataclasses.replace(settings, fetch_allow=""))
    assert isinstance(failed, Failed) and isinstance(failed.error, Refused)
    said = dataclasses.replace(settings, fetch_contact="ann@a.example")
    list(fetching.outcomes(site.url("/a"), said))
    assert site.requests[-1].headers["user-agent"].endswith("(+ann@a.example)")


@pytest.mark.parametrize("proxy", ["socks5://ann:secret@p:1", "p:3128"])
def test_a_proxy_that_cannot_be_used_is_said_before_anything_is_fetched(settings: Settings, proxy: str) -> None:
    with pytest.raises(SettingError) as caught:
        list(fetching.outcomes("http://a.example/", dataclasses.replace(settings, fetch_proxy=proxy)))
    assert "secret" not in caught.value.message
