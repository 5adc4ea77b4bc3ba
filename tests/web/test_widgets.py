"""The map and the charts in a real browser: offline, under the strict policy, with keys, and without what they need."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from dateline.web.vendor import STATIC, VENDOR
from web.served import CHROMIUM, FLAGS, served

playwright = pytest.importorskip("playwright.sync_api", reason="the package playwright is not there")
SCREENS = Path(__file__).parents[2] / "build" / "screens"
OURS = sorted(STATIC.glob("*.js"))
slow = pytest.mark.slow
browsing = pytest.mark.skipif(not (CHROMIUM and VENDOR.is_dir()), reason="needs Chromium, and make assets")
NO_WEBGL = """
const before = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : before.call(this, kind, ...more);
};
"""


class Shown:
    """A page that is open, what its console said, and what it asked for elsewhere."""

    def __init__(self, page: Any, address: str) -> None:
        self.page, self.address = page, address
        self.said: list[str] = []
        self.elsewhere: list[str] = []
        page.on("console", lambda m: self.said.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: self.said.append(str(e)))
        page.on("dialog", lambda d: (self.said.append(f"dialog {d.message}"), d.dismiss()))
        page.on("request", lambda r: None if self._here(r.url) else self.elsewhere.append(r.url))

    def until(self, expression: str, seconds: float = 60) -> Any:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := self.page.evaluate(expression):
                return found
            time.sleep(0.1)
        raise AssertionError(f"never true: {expression}; said {self.said}")

    def spot(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where on the screen a place lies."""
        box = self.page.locator(".map-canvas canvas").bounding_box()
        at = self.page.evaluate(f"(({{x, y}}) => [x, y])(seen.handle.map.project([{longitude}, {latitude}]))")
        return box["x"] + at[0], box["y"] + at[1]

    def _here(self, url: str) -> bool:
        return url.startswith((self.address, "data:", "blob:" + self.address))


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def show(chromium: Any) -> Iterator[Callable[..., Shown]]:
    with ExitStack() as stack:
        address = stack.enter_context(served())

        def opened(query: str = "", *, script: str = "", block: str = "", **context: Any) -> Shown:
            inside = chromium.new_context(viewport={"width": 1100, "height": 1060}, **context)
            stack.callback(inside.close)
            page = inside.new_page()
            if script:
                page.add_init_script(script)
            if block:
                page.route(block, lambda route: route.abort())
            shown = Shown(page, address)
            page.goto(f"{address}/{query}")
            return shown

        yield opened


@slow
@browsing
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_map_and_charts_are_drawn_offline_under_the_strict_policy(show: Callable[..., Shown], scheme: str) -> None:
    shown = show(color_scheme=scheme)
    shown.until("Boolean(window.seen?.idle)")
    SCREENS.mkdir(parents=True, exist_ok=True)
    shown.page.screenshot(path=SCREENS / f"widgets-{scheme}.png")
    assert shown.page.evaluate("seen.states") == [["loading", ""], ["ready", ""]]
    assert shown.page.evaluate("seen.violations") == [] == shown.said == shown.elsewhere
    assert shown.page.evaluate("seen.moved") == []
    assert not shown.page.locator(".map-fallback").is_visible()
    # The words of a source are shown as words: there is no element of theirs.
    assert shown.page.locator("#map img, #toll b").count() == 0


@slow
@browsing
@pytest.mark.parametrize(
    ("why", "options"),
    [("webgl", {"script": NO_WEBGL}), ("assets", {"block": "**/maplibre-gl.mjs"}),
     ("data", {"query": "?land=/static/vendor/none.geojson"})],
)  # fmt: skip
def test_without_what_the_map_needs_the_page_is_told_and_keeps_what_it_had(
    show: Callable[..., Shown], why: str, options: dict[str, str]
) -> None:
    shown = show(**options)
    shown.until("window.seen?.states.length > 1")
    assert shown.page.evaluate("seen.states") == [["loading", ""], ["unavailable", why]]
    shown.until("seen.handle === null")
    assert shown.page.locator(".map-fallback").is_visible() and shown.page.locator(".map-canvas").count() == 0
    assert shown.page.evaluate("seen.violations") == []


@slow
@browsing
def test_incidents_at_one_spot_are_offered_as_a_list_of_plain_words(show: Callable[..., Shown]) -> None:
    shown = show("?bbox=29,10,34,15")
    shown.until("Boolean(window.seen?.idle)")
    shown.page.mouse.click(*shown.spot(31.2, 12.4))
    shown.page.locator(".map-choice button").first.wait_for()
    titles = shown.page.locator(".map-choice button").all_text_contents()
    assert sorted(titles) == ["<img src=x onerror=alert(1)> raid near the bridge", "Blast at the grain market, Tolvara"]
    shown.page.keyboard.press("Tab")
    shown.page.keyboard.press("Enter")
    assert shown.page.evaluate("seen.selected.length") == 1 and shown.said == []


@slow
@browsing
def test_a_click_on_an_area_opens_what_is_told_of_it(show: Callable[..., Shown]) -> None:
    shown = show("?bbox=-76,2,-72,6")
    shown.until("Boolean(window.seen?.idle)")
    shown.page.mouse.click(*shown.spot(-74.0, 4.5))
    shown.until("seen.selected.length")
    assert shown.page.evaluate("seen.selected[0][0]") == "i5"


@slow
@browsing
def test_keys_step_through_the_places_in_view_and_open_one_and_move_the_map(show: Callable[..., Shown]) -> None:
    shown = show("?bbox=40,30,75,37", reduced_motion="reduce")
    shown.until("Boolean(window.seen?.idle)")
    shown.page.locator(".map-canvas canvas").focus()
    shown.page.keyboard.press("PageDown")
    assert shown.page.locator(".map-live").text_content() == "هجوم على نقطة تفتيش"
    shown.page.keyboard.press("PageDown")
    shown.page.keyboard.press("PageUp")
    shown.page.keyboard.press("Enter")
    assert shown.page.evaluate("seen.selected") == [["i3", "هجوم على نقطة تفتيش"]]
    shown.page.keyboard.press("ArrowRight")
    west, south, east, north = shown.until("seen.moved.length && seen.moved.at(-1).bbox")
    assert -180 <= west < east <= 180 and -90 <= south < north <= 90


@slow
@browsing
def test_only_places_known_to_a_settlement_are_dots_and_a_box_may_cross_the_meridian(
    show: Callable[..., Shown],
) -> None:
    shown = show(script=NO_WEBGL)
    items = shown.until(
        "import('/static/map-shapes.js').then(m => seen.features.features.map(f => m.itemOf(f))"
        ".map(i => [i.id, i.area && i.area.geometry.coordinates[0].length]))"
    )
    assert {name for name, ring in items if ring is None} == {"i1", "i2", "i3", "i9", "i10", "i11"}
    assert all(ring == 73 for _, ring in items if ring is not None)


@slow
@browsing
def test_a_box_around_places_on_both_sides_of_the_meridian_is_narrow(show: Callable[..., Shown]) -> None:
    shown = show(script=NO_WEBGL)
    west, east = shown.until(
        "import('/static/map-shapes.js').then(m => { const of = x => m.itemOf({ id: x, properties: { level: 'point' },"
        " geometry: { type: 'Point', coordinates: [x, 0] } });"
        " const b = m.boundsOf([of(178), of(-178)]); return [b[0][0], b[1][0]]; })"
    )
    assert 177 < west < 178 and 182 < east < 183


@slow
@browsing
def test_colours_follow_the_theme_that_somebody_chooses(show: Callable[..., Shown]) -> None:
    shown = show("?bbox=40,30,75,37", color_scheme="light")
    shown.until("Boolean(window.seen?.idle)")
    painted = "seen.handle.map.getPaintProperty('land', 'fill-color')"
    assert shown.page.evaluate(painted) == "rgb(248, 246, 241)"
    shown.page.evaluate("document.documentElement.dataset.theme = 'dark'")
    shown.until(f"{painted} === 'rgb(38, 48, 54)'")


@slow
@browsing
def test_charts_say_what_is_at_the_keys_and_give_the_stretch_drawn_over(show: Callable[..., Shown]) -> None:
    shown = show(script=NO_WEBGL)
    shown.until("window.seen?.states.length > 1")
    shown.page.locator("#toll [role=group]").focus()
    shown.page.keyboard.press("ArrowRight")
    shown.page.keyboard.press("ArrowRight")
    assert (
        shown.page.locator("#toll .chart-said").text_content()
        == "2031-01-03 11:00: 8 to 14. <b>Harbour Post</b>, a doctor"
    )
    box = shown.page.locator("#timeline .u-over").bounding_box()
    shown.page.mouse.move(box["x"] + 2, box["y"] + 40)
    shown.page.mouse.down()
    shown.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40, steps=4)
    shown.page.mouse.up()
    start, end = shown.until("seen.stretches[0]")
    assert start == "2031-01-01" and "2031-01-28" <= end <= "2031-02-01"
    assert shown.page.evaluate("seen.violations") == [] == shown.said


@pytest.mark.parametrize("path", OURS, ids=lambda p: p.name)
def test_our_modules_are_short_and_write_text_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= (150 if path.name == "chart.js" else 250)
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|\beval\b|new Function|https?://", text
    )
