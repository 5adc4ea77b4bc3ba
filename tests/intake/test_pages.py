"""Pages to reports: body, metadata, hidden text, charset, and what a hostile page may cost. All pages are invented."""

from __future__ import annotations

import json
import os
import signal
import time

import pytest

from dateline import intake
from dateline.intake import Given, Limits, Taken, child
from dateline.model.errors import DatelineError

SENTENCE = "The army said that {} soldiers were wounded in the shelling of the northern town on Monday evening."
BODY = "".join(f"<p>{SENTENCE.format(n)}</p>" for n in ("nine", "four", "six", "eleven"))


def page(inner: str, head: str = "") -> bytes:
    title = "<title>Shelling wounds soldiers | Karvan Post</title>"
    return f"<html><head>{title}{head}</head><body>{inner}</body></html>".encode()


def ld(**fields: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **fields})}</script>"


def failed(taken: Taken) -> DatelineError:
    assert taken.error is not None
    assert taken.report is None
    return taken.error


def test_json_ld_gives_the_facts_with_minute_and_zone() -> None:
    head = ld(
        headline="Shelling wounds soldiers in the north",
        datePublished="2022-03-04T05:06:07+03:30",
        author=[{"@type": "Person", "name": "Ann Roe and Bo Lind"}],
        publisher={"name": "Karvan Post"},
        articleSection="World",
    )
    report = intake.read_bytes(page(BODY, head)).report
    assert report is not None and report.published is not None
    assert (report.published.start, report.published.zone, report.published.basis) == (
        "2022-03-04T05:06",
        "+03:30",
        "json-ld",
    )
    assert report.authors == ("Ann Roe", "Bo Lind")
    assert (report.outlet, report.section) == ("Karvan Post", "World")
    assert report.headline == "Shelling wounds soldiers in the north"
    assert report.text[report.passages[0].start : report.passages[0].end] == report.headline


def test_broken_json_ld_and_a_graph_are_read_too() -> None:
    fields = '{"@type": "NewsArticle", "headline": "Shells fall", "datePublished": "2022-03-04T05:06:00Z", oops'
    broken = f"<script type='application/ld+json'>{fields}</script>"
    report = intake.read_bytes(page(BODY, broken)).report
    assert report is not None and report.headline == "Shells fall"
    graph = {
        "@graph": [
            {"@type": "Person", "@id": "#a", "name": "Ann Roe"},
            {"@type": "NewsArticle", "author": {"@id": "#a"}},
        ]
    }
    report = intake.read_bytes(page(BODY, f"<script type='application/ld+json'>{json.dumps(graph)}</script>")).report
    assert report is not None and report.authors == ("Ann Roe",)


def test_a_page_without_markup_is_read_by_its_lines() -> None:
    inner = (
        f"<h1>Shelling wounds soldiers</h1><p>By Ann Roe</p><p>Karvan Post</p><p>4 March 2022, 5:06 p.m. GMT</p>{BODY}"
    )
    report = intake.read_bytes(page(inner)).report
    assert report is not None and report.published is not None
    assert (report.headline, report.byline, report.outlet) == ("Shelling wounds soldiers", "Ann Roe", "Karvan Post")
    assert (report.published.start, report.published.zone) == ("2022-03-04T17:06", "GMT")


def test_text_that_a_reader_of_the_page_does_not_see_is_left_out() -> None:
    hidden = (
        "<!-- secret one --><div style='display: none'>secret two is hidden here.</div><template>secret "
        "three</template>"
        "<script>secret four</script><noscript>secret five</noscript><p hidden>secret six was said by nobody at "
        "all.</p>"
    )
    report = intake.read_bytes(page(BODY[:200] + hidden + BODY)).report
    assert report is not None
    assert "secret" not in report.text


def test_two_dates_and_a_future_date_give_warnings() -> None:
    head = (
        ld(datePublished="2022-03-04T05:06:00Z")
        + "<meta property='article:published_time' content='2021-01-01T00:10:00Z'>"
    )
    assert "two_dates" in dict(intake.read_bytes(page(BODY, head)).warnings)
    future = intake.read_bytes(page(BODY, ld(datePublished="2190-03-04T05:06:00Z")))
    assert "future_date" in dict(future.warnings)
    assert future.report is not None and future.report.published is not None
    assert "no_date" in dict(intake.read_text("Two men were killed in Karvan, the police said.").warnings)


@pytest.mark.parametrize("depth", [300, 3000])
@pytest.mark.parametrize("tag", ["div", "b", "table"])
def test_a_deep_page_is_read(depth: int, tag: str) -> None:
    report = intake.read_bytes(page(f"<{tag}>" * depth + BODY + f"</{tag}>" * depth)).report
    assert report is not None
    assert SENTENCE.format("eleven") in report.text


def test_too_many_paragraphs_are_refused_in_bounded_time() -> None:
    begun = time.monotonic()
    assert (
        failed(intake.read_bytes(page("".join(f"<p>{SENTENCE.format(n)}</p>" for n in range(100_000))))).code == "limit"
    )
    assert failed(intake.read_text("Police said two men died.\n" * 15_000)).code == "limit"
    assert time.monotonic() - begun < 10


def test_too_many_bytes_are_refused_before_reading() -> None:
    assert failed(intake.read_bytes(b"a " * 25_000_000)).exit_status == 4


def test_a_truncated_page_is_read_as_far_as_it_goes() -> None:
    report = intake.read_bytes(page(BODY)[:-150]).report
    assert report is not None and SENTENCE.format("nine") in report.text


def test_a_page_of_furniture_and_a_list_page_hold_no_report() -> None:
    assert (
        failed(intake.read_bytes(page("<p>Subscribe to our newsletter</p><p>All rights reserved</p>"))).code
        == "no_report"
    )
    items = "".join(
        f"<div><h2><a href='/{n}'>Minister opens bridge number {n} in Karvan</a></h2><p>Bridge {n} was opened on "
        f"Monday by the minister.</p></div>"
        for n in range(30)
    )
    error = failed(intake.read_bytes(page(items)))
    assert error.code == "no_report" and "list page" in error.message


def test_another_language_is_kept_with_its_outcome() -> None:
    text = "Der Minister sagte am Montag, dass die Truppen abgezogen werden sollen und der Krieg beendet sei."
    taken = intake.read_text(text)
    assert taken.error is not None and taken.error.exit_status == 5
    assert taken.report is not None and taken.report.language == "de" and taken.report.text == text


@pytest.mark.slow
def test_a_page_over_its_time_is_a_recorded_failure_and_the_next_page_is_read() -> None:
    limits = Limits(html_seconds=0.5, max_passages=1_000_000, max_text_chars=10**8)
    heavy = page("".join(f"<p>{SENTENCE.format(n)}</p>" for n in range(60_000)))
    assert failed(intake.read_bytes(heavy, None, limits)).code == "limit"
    assert intake.read_bytes(page(BODY), None, limits).report is not None
    child.stop()


@pytest.mark.slow
def test_a_page_over_its_memory_is_a_recorded_failure() -> None:
    limits = Limits(html_megabytes=64, max_passages=10_000_000, max_text_chars=10**8)
    assert failed(intake.read_bytes(page("<p>x" * 1_000_000), None, limits)).code in ("limit", "broken")
    assert intake.read_bytes(page(BODY), None, limits).report is not None
    child.stop()


def test_a_killed_child_is_replaced() -> None:
    assert intake.read_bytes(page(BODY)).report is not None
    for process in list(child._running.values()):
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert intake.read_bytes(page(BODY)).report is not None


def test_the_file_name_or_the_caller_decides_where_tags_are_few() -> None:
    text = "<p>Two men were killed in Karvan on Monday, police said, when a shell hit a house.</p>"
    assert intake.read_text(text, Given(kind="text")).report.text.startswith("<p>")  # type: ignore[union-attr]
    assert not intake.read_text(text, Given(name="a.html")).report.text.startswith("<p>")  # type: ignore[union-attr]
