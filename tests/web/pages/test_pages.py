"""The pages as a client gets them: each answers, hostile words stay words, lists name nobody, templates are plain."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from archive_inputs import row
from dateline.archive import open_archive, writing
from dateline.settings import Settings
from dateline.web.app import create_app
from dateline.web.views.figures import MEASURED
from web.pages.invented import PAYLOADS, PRIVATE, RIGHT_TO_LEFT, hostile, named

WEB = Path(__file__).parents[3] / "src" / "dateline" / "web"
TEMPLATES = sorted((WEB / "templates").iterdir())
PAGES = ("/", "/?sort=most_killed&kind=any", "/search", "/search?q=police", "/sources", "/changes", "/about", "/try")
ALLOWED_SCRIPTS = re.compile(r'<script( type="module")? src="/static/[\w./-]+\?v=\w+"( defer)?></script>')


class Tags(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def incidents(client: TestClient, query: str = "") -> list[str]:
    return re.findall(
        r'<h3>(?:<span class="invented">invented</span> )?<a href="/incidents/(\w+)"',
        client.get(f"/?size=200{query}").text,
    )


@pytest.mark.parametrize("address", PAGES)
def test_each_page_answers_with_one_heading_and_a_title(pages: TestClient, address: str) -> None:
    answer = pages.get(address)
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/html")
    assert answer.text.count("<h1") == 1 and re.search(r"<title>\S.* · dateline</title>", answer.text)


def test_every_incident_and_report_has_a_page(pages: TestClient) -> None:
    found = incidents(pages, "&kind=any")
    assert len(found) > len(PAYLOADS)
    for name in found:
        page = pages.get(f"/incidents/{name}")
        assert page.status_code == 200, name
        for report in set(re.findall(r'href="/reports/(\w+)"', page.text)):
            assert pages.get(f"/reports/{report}").status_code == 200
        assert pages.get(f"/incidents/{name}/why").status_code == 200


@pytest.mark.parametrize(("address", "status"), [
    ("/incidents/nosuchincident", 404), ("/reports/nosuchreport", 404), ("/no/such/page", 404),
    ("/?killed_min=many", 400), ("/?cursor=broken", 400), ("/search?q=-only", 400), ("/changes?before=x", 400),
])  # fmt: skip
def test_what_goes_wrong_has_a_page_that_says_so(pages: TestClient, address: str, status: int) -> None:
    answer = pages.get(address)
    assert answer.status_code == status and f'<p class="kicker">{status}</p>' in answer.text
    assert "Traceback" not in answer.text


def test_a_report_taken_down_is_gone(tmp_path: Path) -> None:
    archive = open_archive(tmp_path / "a.db", create=True)
    writing.write(archive, [row(named())])
    writing.take_down(archive, "namedreport0001", by="somebody", reason="asked")
    with TestClient(create_app(archive, Settings()), base_url="http://127.0.0.1", client=("127.0.0.1", 1)) as client:
        answer = client.get("/reports/namedreport0001")
        assert answer.status_code == 410 and "taken down" in answer.text
        empty = client.get("/").text
        assert "holds no incident yet" in empty
    archive.close()


def test_no_page_holds_a_tag_attribute_or_script_of_a_source(pages: TestClient) -> None:
    addresses = [*PAGES, *(f"/incidents/{name}" for name in incidents(pages, "&kind=any"))]
    addresses += [f"/reports/{hostile(n, one).report.id}" for n, one in enumerate(PAYLOADS)]  # type: ignore[union-attr]
    addresses += [
        f"/search?q={one}" for one in ("script", "alert", "%3Cimg%20src=x%3E", "%22%3E%3Csvg%20onload=alert(1)%3E")
    ]
    for address in addresses:
        text = pages.get(address).text
        for tag, attributes in Tags(text).tags:
            assert tag not in ("iframe", "object", "embed", "base", "math", "style", "xmp"), (address, tag)
            assert not [name for name in attributes if name.startswith("on")], (address, attributes)
            assert "style" not in attributes and "srcdoc" not in attributes, (address, attributes)
            for name in ("href", "src", "action"):
                link = (attributes.get(name) or "").strip().lower()
                assert not link.startswith(("javascript:", "data:", "vbscript:")), (address, link)
        assert not re.findall(r"<script", ALLOWED_SCRIPTS.sub("", text)), address
        assert "\u202e" not in text and "\x00" not in text


def test_odd_characters_of_a_source_are_written_out(pages: TestClient) -> None:
    text = pages.get(f"/reports/{hostile(11, PAYLOADS[11]).report.id}").text  # type: ignore[union-attr]
    assert '<span class="odd">⟨U+202E⟩</span>' in text and "⟨U+D800⟩" in text


def test_lists_titles_and_the_map_name_no_private_person(pages: TestClient) -> None:
    for address in ("/?q=shot&size=200", "/?q=Diallo", "/search?q=shot", "/sources", "/changes", "/map.geojson", "/"):
        text = re.sub(r'value="[^"]*"|<bdi>Diallo</bdi>|/\S*q=Diallo\S*|text=Diallo', "", pages.get(address).text)
        for name in PRIVATE:
            assert name not in text, (address, name)
    (name,) = incidents(pages, "&place=Port Halim&outlet=Lantern Post")
    for page in (pages.get(f"/incidents/{name}").text, pages.get("/reports/namedreport0001").text):
        title = re.search(r"<title>(.*?)</title>", page)
        assert title and not any(one in title[1] for one in PRIVATE)


def test_no_page_shows_a_point_finer_than_a_kilometre(pages: TestClient) -> None:
    (name,) = incidents(pages, "&outlet=Lantern Post")
    for address in ("/?outlet=Lantern Post", f"/incidents/{name}", "/map.geojson?outlet=Lantern Post"):
        text = pages.get(address).text
        assert "33.3152" not in text and "44.3661" not in text and "224.36612" not in text


def test_a_claim_chosen_by_address_is_marked_without_scripts(pages: TestClient) -> None:
    (name,) = incidents(pages, "&outlet=Lantern Post")
    text = pages.get(f"/incidents/{name}?claim=named00000000005").text
    marked = re.findall(r'<mark class="run[^"]* chosen"[^>]*>(.*?)</mark>', text)
    assert "".join(marked) == "Police held suspect Samir Nasser"
    assert 'id="s-named00000000005"' in text and 'id="claim-named00000000005"' in text


def test_a_name_shortened_leads_to_the_whole_one(pages: TestClient) -> None:
    name = incidents(pages)[0]
    answer = pages.get(f"/incidents/{name[:10]}?claim=x", follow_redirects=False)
    assert answer.status_code in (302, 307, 308) and answer.headers["location"] == f"/incidents/{name}?claim=x"


def test_the_address_is_the_question(pages: TestClient) -> None:
    text = pages.get("/?q=blast&state=disputed&since=2019&killed_min=3&sort=most_killed&country=Iraq").text
    assert (
        'name="q" value="blast"' in text
        and 'name="killed_min" value="3"' in text
        and 'name="since" value="2019"' in text
    )
    assert '<input type="hidden" name="state" value="disputed">' in text
    assert '<option value="most_killed" selected>' in text
    for ending in ("csv", "geojson", "json", "atom", "rss", "jsonfeed"):
        found = re.search(rf'href="(/incidents\.{ending}\?[^"]*)"', text)
        assert found and "q=blast" in found[1] and "country=Iraq" in found[1], ending


def test_pages_of_a_list_show_each_incident_once(pages: TestClient) -> None:
    address, seen = "/?size=7&kind=any", []
    while address:
        text = pages.get(address).text
        seen += re.findall(r'<li class="row" id="i-(\w+)"', text)
        after = re.search(r'rel="next" href="([^"]+)"', text)
        address = after[1].replace("&amp;", "&") if after else ""
    assert len(seen) == len(set(seen)) == len(incidents(pages, "&kind=any"))


def test_what_is_tried_is_shown_and_not_kept(pages: TestClient, stocked: Path) -> None:
    before = pages.get("/changes").text
    answer = pages.post("/try", data={"text": "Mortars fall."})
    assert answer.status_code == 200 and "Read just now, and not kept" in answer.text
    assert "Camp Delta" in answer.text and "told as past" in answer.text
    assert pages.get("/changes").text == before
    assert pages.get("/search?q=Mortars").text.count("Camp Delta") == 0


def test_a_form_with_nothing_in_it_is_asked_again(pages: TestClient) -> None:
    answer = pages.post("/try", data={"text": "  "})
    assert answer.status_code == 400 and 'role="alert"' in answer.text and "<textarea" in answer.text


def test_the_map_gets_areas_without_a_point(pages: TestClient) -> None:
    features = json.loads(pages.get("/map.geojson?size=1").text)["features"]
    assert len(features) > 10  # all of the question, not only of the page
    areas = [one for one in features if one["properties"]["level"] in ("admin1", "region", "country", "unknown")]
    assert all(one["geometry"] is None for one in areas)


def test_words_from_right_to_left_stand_apart(pages: TestClient) -> None:
    text = pages.get(f"/reports/{RIGHT_TO_LEFT.report.id}").text  # type: ignore[union-attr]
    assert '<h3 class="passage passage-headline" dir="auto">' in text and "<bdi>صحيفة الميناء</bdi>" in text


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_holds_a_script_a_style_a_handler_or_unescaped_text(template: Path) -> None:
    text = template.read_text("utf-8")
    assert not re.search(r"\|\s*safe\b|autoescape|Markup", text)
    assert not re.search(r"\son[a-z]+\s*=|\sstyle\s*=|javascript:|<style", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)


def test_only_one_module_knows_safe_text_and_no_script_evaluates_text() -> None:
    knowing = [p.name for p in WEB.rglob("*.py") if "Markup" in p.read_text("utf-8")]
    assert knowing == ["rendering.py"]
    for script in (WEB / "static").glob("*.js"):
        text = script.read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write", text), (
            script
        )


def test_the_scripts_written_here_are_few() -> None:
    assert sum(len(p.read_text("utf-8").splitlines()) for p in (WEB / "static").glob("*.js")) <= 2_000


def test_the_figures_shown_are_those_the_checks_hold() -> None:
    runs = json.loads((Path(__file__).parents[2] / "floors.json").read_text("utf-8"))["runs"]
    own = next(r for r in runs if r["gold"] == "tests/gold/own.jsonl" and "limit" not in r and r["task"] == "audit")
    assert [(figure, own["floors"][key]) for *_, figure, key in MEASURED] == [(f, f) for *_, f, _ in MEASURED]


def test_invented_reports_are_marked_on_every_page(pages: TestClient) -> None:
    (name,) = incidents(pages, "&outlet=Lantern Post")
    of_it = (f"/incidents/{name}", f"/incidents/{name}/why", "/reports/namedreport0001", "/no/such/page")
    for address in (*PAGES, *of_it):
        assert (
            '<aside class="notice" aria-label="Notice">Invented: reports at addresses under .example'
            in pages.get(address).text
        )
    for address in (f"/incidents/{name}", "/reports/namedreport0001", "/search?q=shot"):
        assert '<span class="invented">invented</span>' in pages.get(address).text, address


def test_an_operators_lines_are_drawn_in_place_of_ours_and_a_bad_file_gives_none(stocked: Path, tmp_path: Path) -> None:
    file = tmp_path / "lines.geojson"
    file.write_text('{"type": "LineString", "coordinates": [[10, 10], [20, 20]]}')
    for path, held in ((file, "[[10.0,10.0],[20.0,20.0]]"), (tmp_path / "none", '"features":[]')):
        archive = open_archive(stocked)
        app = create_app(archive, replace(Settings(), web_boundaries=str(path)))
        with TestClient(app, base_url="http://127.0.0.1", client=("127.0.0.1", 1)) as client:
            assert 'data-lines="/boundaries.geojson"' in client.get("/").text
            assert held in client.get("/boundaries.geojson").text
            assert '<path id="edges" vector-effect="non-scaling-stroke" d=""/>' in client.get("/world.svg").text
        archive.close()
