"""Watching: each entry is taken once, edits become versions, sources that fail or turn are laid aside with a reason."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dateline.archive import Archive, sources, work, writing
from dateline.archive.errors import ArchiveBusy, LeaseLost
from dateline.model.errors import BadAnswer, FetchError
from dateline.service.watch import health
from watched import RECIPE, REPORT, Room, Told, answer, page, rss, source

URL = "https://courier.example/feed.xml"


@pytest.fixture
def room(archive: Archive) -> Room:
    return Room(archive)


def codes(room: Room) -> dict[str, int]:
    return {code: int(number) for code, number in room.rows("SELECT code, count(*) FROM outcome GROUP BY code")}


def test_each_entry_is_taken_once_and_an_edited_one_is_a_new_version(room: Room) -> None:
    told = [Told("1", REPORT.format(killed="four"), "A blast in Erbil"), Told("2")]
    room.fetcher.answers[URL] = answer(URL, rss(told))
    room.add(source(URL))
    room.once()
    assert codes(room) == {"read": 1, "not_relevant": 1}
    assert room.source(URL).state == "well" and room.source(URL).entries == 2
    room.again(2)
    assert codes(room) == {"read": 1, "not_relevant": 1}
    room.fetcher.answers[URL] = answer(
        URL, rss([replace(told[0], text=REPORT.format(killed="seven")), *told[1:]]), fetched="2026-08-03T15:00:00Z"
    )
    room.again()
    assert codes(room) == {"read": 2, "not_relevant": 1}
    assert len(room.rows("SELECT n FROM version")) == 2 and len(room.rows("SELECT n FROM version WHERE current")) == 1
    (revised,) = room.events("revised")
    assert revised["changed"] >= 1
    ((detail,),) = room.rows("SELECT detail FROM change WHERE kind = 'revised'")
    killed = [c for c in json.loads(detail)["changed"] if c["to"]["slot"] == "killed"]
    assert [(c["from"]["value"]["low"], c["to"]["value"]["low"]) for c in killed] == [(4, 7)]


def test_a_wanted_page_is_fetched_and_a_failure_is_recorded_once_it_lasts(room: Room) -> None:
    told = [Told(str(n), "short", link=f"https://courier.example/{n}") for n in (1, 2, 3, 4)]
    room.fetcher.answers |= {
        URL: answer(URL, rss(told)),
        "https://courier.example/1": answer("", page(REPORT.format(killed="four")), media="text/html"),
        "https://courier.example/2": FetchError("no connection"),
        "https://courier.example/4": answer("", b"\x89PNG", media="image/png"),
    }
    room.add(source(URL, full="page"))
    room.once()
    assert codes(room) == {"read": 1, "bad_answer": 1, "skipped": 1}  # 404 lasts, no connection may pass
    assert room.rows("SELECT tries, last_error FROM work WHERE kind = 'page'") == [(1, "no connection")]
    room.again(room.settings.page_tries)
    assert codes(room) == {"read": 1, "bad_answer": 1, "skipped": 1, "fetch": 1}
    assert room.rows("SELECT count(*) FROM work WHERE kind = 'page'") == [(0,)]


def test_two_sources_that_name_one_page_have_it_fetched_once(room: Room) -> None:
    other = "https://other.example/feed"
    told = [Told("1", "short", link="https://courier.example/1")]
    room.fetcher.answers |= {URL: answer(URL, rss(told)), other: answer(other, rss(told))}
    room.fetcher.answers["https://courier.example/1"] = answer("", page(REPORT.format(killed=4)), media="text/html")
    room.add(source(URL, full="page"), source(other, full="page"))
    room.once()
    assert [a.url for a in room.fetcher.asked].count("https://courier.example/1") == 1


def test_a_page_that_one_source_drops_is_fetched_for_another(room: Room) -> None:
    other, url = "https://other.example/feed", "https://courier.example/1"
    told = [Told("1", "short", link=url)]
    room.fetcher.answers |= {URL: answer(URL, rss(told)), other: answer(other, rss(told))}
    room.fetcher.answers[url] = answer("", page(REPORT.format(killed=4)), media="text/html")
    room.add(source(URL, full="page", rules="drop title:soup"))
    room.once()
    room.add(source(other, full="page"))
    room.once()
    assert codes(room) == {"skipped": 1, "read": 1}


def test_rules_drop_entries_and_say_so(room: Room) -> None:
    room.fetcher.answers[URL] = answer(URL, rss([Told("1", title="Football scores"), Told("2")]))
    room.add(source(URL, rules="# no sport\ndrop title:football*\n"))
    room.once()
    assert codes(room) == {"skipped": 1, "not_relevant": 1}
    assert room.source(URL).dropped == 1
    ((message,),) = room.rows("SELECT message FROM outcome WHERE code = 'skipped'")
    assert message == "rule: drop title:football*"


def test_304_is_asked_for_with_what_the_server_gave_and_doubted_after_a_long_time(room: Room) -> None:
    room.fetcher.answers[URL] = answer(URL, rss([Told("1")]), etag=True)
    room.add(source(URL))
    room.once()
    room.again()
    assert room.fetcher.asked[-1].etag is not None and room.source(URL).unchanged == 1
    room.again(health.DOUBT_TIMES)
    with room.archive.working() as connection:
        sources.change(connection, sources.id_of(URL), first_unchanged=1.0)
    before = room.source(URL).etag
    room.fetcher.answers[URL] = answer(URL, rss([Told("1"), Told("2")]), etag=True, modified="x")
    room.fetcher.answers[URL] = replace(room.fetcher.answers[URL], etag=before)  # the server lies
    room.again()
    assert room.fetcher.asked[-1].etag is None and room.source(URL).entries == 2
    room.again()
    assert room.fetcher.asked[-1].etag is None  # it is not believed any more


def test_a_move_for_good_is_taken_after_three_looks_on_the_same_site_only(room: Room) -> None:
    new, strange = "https://www.courier.example/new.xml", "https://casino.example/feed"
    room.fetcher.answers[URL] = answer(URL, rss([Told("1")]), url=strange, moved=strange)
    room.add(source(URL))
    room.once()
    room.again(5)
    assert room.source(URL).url == URL and room.source(URL).moved_to == strange
    room.fetcher.answers[URL] = answer(URL, rss([Told("1"), Told("2")]), url=new, moved=new)
    room.fetcher.answers[new] = answer(new, rss([Told("1"), Told("2")]))
    for times in (1, 2):
        room.again()
        assert room.source(URL).url == URL and room.source(URL).moved_times == times
    room.again()
    assert room.source(URL).url == new and room.source(URL).moved_to is None
    room.again()
    assert room.fetcher.asked[-1].url == new


def test_a_source_that_is_gone_is_quarantined_at_once(room: Room) -> None:
    room.fetcher.answers[URL] = answer(URL, b"", status=410, gone=True)
    room.add(source(URL))
    room.once()
    found = room.source(URL)
    assert found.state == "quarantined" and "410" in (found.quarantine or "")


@pytest.mark.parametrize("body", [rss([]), b"<html><body><h1>Sorry, something went wrong</h1></body></html>", b""])
def test_an_empty_feed_or_an_error_page_is_quarantined_after_three_looks_and_released_when_it_is_well(
    room: Room, body: bytes
) -> None:
    good = answer(URL, rss([Told("1")]))
    room.fetcher.answers[URL] = good
    room.add(source(URL))
    room.once()
    room.fetcher.answers[URL] = answer(URL, body, media="text/html")
    for state in ("failing", "failing", "quarantined"):
        room.again()
        assert room.source(URL).state == state
    assert room.source(URL).last_error
    room.fetcher.answers[URL] = good
    room.again()
    assert room.source(URL).state == "well" and room.events("released")


def test_a_feed_that_became_something_else_gives_nothing_until_a_person_resumes_it(room: Room) -> None:
    room.fetcher.answers[URL] = answer(URL, rss([Told("1")]))
    room.add(source(URL))
    room.once()
    casino = rss([Told("9", title="Win big")], title="Lucky Casino", site="https://casino.example/")
    room.fetcher.answers[URL] = answer(URL, casino)
    room.again(3)
    found = room.source(URL)
    assert found.state == "quarantined" and "something else" in (found.quarantine or "") and found.entries == 1
    assert codes(room) == {"not_relevant": 1}


def test_an_answer_of_too_many_requests_is_heeded(room: Room) -> None:
    room.fetcher.answers[URL] = BadAnswer("status 429", status=429, wait=7200)
    room.add(source(URL))
    room.once()
    ((due, since),) = room.rows("SELECT due, since FROM work")
    assert due - since >= 7200
    ((next_at, since),) = room.rows("SELECT next_at, since FROM host")
    assert next_at - since >= 7200
    assert room.source(URL).state == "failing"


def test_a_watched_page_that_changed_is_a_version_and_one_whose_adverts_changed_is_not(room: Room) -> None:
    url = "https://courier.example/1"
    room.fetcher.answers[url] = answer(url, page(REPORT.format(killed="four")), media="text/html")
    room.add(source(url, kind="page"))
    room.once()
    adverts = page(REPORT.format(killed="four")).replace(b"</body>", b"<aside><a href='/x'>Buy now</a></aside></body>")
    room.fetcher.answers[url] = answer(url, adverts, media="text/html", fetched="2026-08-03T13:00:00Z")
    room.again()
    assert codes(room) == {"read": 1}
    changed = page(REPORT.format(killed="six"))
    room.fetcher.answers[url] = answer(url, changed, media="text/html", fetched="2026-08-03T14:00:00Z")
    room.again()
    assert codes(room) == {"read": 2} and len(room.events("revised")) == 1
    assert [c for (c,) in room.rows("SELECT current FROM version ORDER BY fetched")] in ([0, 1], [False, True])


def test_entries_with_one_id_are_each_taken_once(room: Room) -> None:
    told = [
        Told("1", RECIPE),
        Told("1", RECIPE + " Serve it hot.", link="https://courier.example/b"),
        Told("1", RECIPE),
    ]
    room.fetcher.answers[URL] = answer(URL, rss(told))
    room.add(source(URL))
    room.once()
    assert codes(room) == {"not_relevant": 2}
    room.fetcher.answers[URL] = answer(URL, rss([*told, Told("2")]))
    room.again()
    assert codes(room) == {"not_relevant": 3}


def test_a_paused_source_rests_and_a_removed_one_leaves_its_reports(room: Room) -> None:
    room.fetcher.answers[URL] = answer(URL, rss([Told("1", REPORT.format(killed=4))]))
    room.add(source(URL))
    room.once()
    with room.archive.working() as connection:
        sources.change(connection, sources.id_of(URL), paused=True)
        work.park(connection, sources.id_of(URL), True)
    asked = len(room.fetcher.asked)
    room.again()
    assert len(room.fetcher.asked) == asked
    with room.archive.working() as connection:
        sources.remove(connection, sources.id_of(URL))
    assert room.rows("SELECT count(*) FROM work") == [(0,)] and room.rows("SELECT count(*) FROM seen") == [(0,)]
    assert room.rows("SELECT count(*) FROM version") == [(1,)]


def test_a_source_that_is_removed_while_it_is_looked_at_leaves_its_host_free(room: Room) -> None:
    room.add(source(URL), source("https://courier.example/other"))
    with room.archive.working() as connection:
        task = work.claim(connection, "a", work.Terms())
        assert task is not None
        sources.remove(connection, task.source_id)
        other = work.claim(connection, "a", work.Terms())
        assert other is not None and other.host == task.host
        with pytest.raises(LeaseLost):
            work.guard(connection, task)


def test_a_source_is_not_looked_at_before_its_answer_is_old(room: Room) -> None:
    room.fetcher.answers[URL] = answer(URL, rss([Told("1")]), max_age=7200)
    room.add(source(URL))
    room.once()
    ((wait,),) = room.rows("SELECT due - since FROM work")
    assert 7200 <= wait < 8000


def test_what_the_feed_of_changes_says_of_versions_goes_with_a_takedown(room: Room) -> None:
    for number, killed in enumerate(("four", "six")):
        at = f"2026-08-03T1{number}:00:00Z"
        room.fetcher.answers[URL] = answer(URL, rss([Told("1", REPORT.format(killed=killed))]), fetched=at)
        if not number:
            room.add(source(URL))
        room.again()
    ((report,),) = room.rows("SELECT DISTINCT report_id FROM version")
    writing.take_down(room.archive, report, by="Ann", reason="asked")
    ((detail,),) = room.rows("SELECT detail FROM change WHERE kind = 'revised'")
    assert json.loads(detail) == {"report": report, "taken_down": True}
    room.again()
    assert room.rows("SELECT count(*) FROM version") == [(0,)]


def test_the_log_holds_no_secret(room: Room) -> None:
    url = "https://courier.example/feed.xml?token=geheim42"
    room.fetcher.answers[url] = FetchError(f"{url} broke off; https://ann:geheim43@courier.example/x?key=geheim44#y")
    room.add(source(url))
    room.once()
    assert room.events("poll_failed") and "geheim" not in room.log.getvalue()


def test_an_archive_that_is_away_for_a_while_is_waited_for(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.fetcher.answers[URL] = answer(URL, rss([Told("1"), Told("2")]))
    room.add(source(URL))
    real, away = writing.put, iter([True, True])

    def put(*arguments: Any, **more: Any) -> Any:
        if next(away, False):
            raise ArchiveBusy("somewhere: another process has been writing")
        return real(*arguments, **more)

    monkeypatch.setattr(writing, "put", put)
    room.once()
    assert codes(room) == {"not_relevant": 2} and len(room.events("archive")) == 2


def test_an_entry_that_a_store_does_not_take_is_an_outcome_and_the_others_are_taken(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.fetcher.answers[URL] = answer(
        URL, rss([Told("1"), Told("2", "Boil the rice for ten minutes in salted water.")])
    )
    room.add(source(URL))
    real = writing.put

    def put(connection: Any, batch: Any, *rest: Any, **more: Any) -> Any:
        if any(p.outcome.code == "not_relevant" and "#2" in p.outcome.name for p in batch):
            raise ZeroDivisionError
        return real(connection, batch, *rest, **more)

    monkeypatch.setattr(writing, "put", put)
    room.once()
    assert codes(room) == {"not_relevant": 1, "internal": 1}
    room.again()
    assert codes(room) == {"not_relevant": 1, "internal": 1}


def test_a_feed_says_itself_how_often_it_wants_to_be_looked_at(room: Room) -> None:
    body = rss([Told("1")]).replace(b"<description>news", b"<ttl>600</ttl><description>news", 1)
    room.fetcher.answers[URL] = answer(URL, body)
    room.add(source(URL))
    room.once()
    assert room.source(URL).max_age == 36_000
    ((wait,),) = room.rows("SELECT due - since FROM work")
    assert 0.9 * 36_000 <= wait <= 1.1 * 36_000


@pytest.mark.slow
def test_files_threads_and_memory_stay_flat_over_many_looks(room: Room, tmp_path: Path) -> None:
    import psutil

    urls = [f"https://h{n}.example/feed" for n in range(20)]
    room.add(*(source(url) for url in urls))
    this = psutil.Process()
    measured = []
    for turn in range(12):
        for number, url in enumerate(urls):
            entries = [Told(f"{turn}-{number}-{k}") for k in range(3)]
            room.fetcher.answers[url] = answer(url, rss(entries))
        room.later()
        room.once(workers=3)
        room.log.truncate(0)
        measured.append((this.num_fds(), this.num_threads(), this.memory_info().rss))
    warm, last = measured[5], measured[-1]
    assert last[0] <= warm[0] + 2 and last[1] <= warm[1] + 1
    assert last[2] - warm[2] < 24 * 1024 * 1024
