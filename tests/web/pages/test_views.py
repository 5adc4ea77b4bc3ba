"""What pages show, without a server: marks that overlap, odd characters, rows, tolls, timelines, static maps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.archive.search import Hit, Snippet
from dateline.exchange.odd import mixed, pieces, visible
from dateline.model.claims import Relation
from dateline.model.record import Toll
from dateline.model.report import Passage
from dateline.model.values import Actor, Place, Thing
from dateline.web.views import hits, toll
from dateline.web.views.claims import Claims, told
from dateline.web.views.highlight import Span, paragraphs
from dateline.web.views.report import view as reading_view
from dateline.web.views.timeline import MOST_BARS, timeline
from dateline.web.views.words import figure
from dateline.web.views.worldmap import static_map
from readings import example
from told_of import ARMY, DOCTOR, POLICE, claim, count
from web.pages.invented import RIGHT_TO_LEFT


def shown(text: str, *spans: Span, chosen: str | None = None) -> list[tuple[str, tuple[str, ...], bool]]:
    """The runs of the one paragraph of a text: words, things, whether chosen."""
    (only,) = paragraphs(text, (Passage(0, len(text), "body"),), spans, chosen)
    return [("".join(part for part, _ in run.pieces), run.of, run.chosen) for run in only.runs]


def test_spans_that_overlap_are_cut_into_runs_with_all_their_things() -> None:
    runs = shown("abcdefgh", Span(0, 5, "quote", "one"), Span(3, 8, "quote", "two"))
    assert runs == [("abc", ("one",), False), ("de", ("one", "two"), False), ("fgh", ("two",), False)]


def test_spans_nested_and_the_same_keep_every_thing_once() -> None:
    runs = shown("abcdef", Span(0, 6, "quote", "a"), Span(2, 4, "value", "a"), Span(0, 6, "quote", "b"))
    assert [run[1] for run in runs] == [("a", "b"), ("a", "b"), ("a", "b")]
    assert [run[0] for run in runs] == ["ab", "cd", "ef"]


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    text = "🚀🚀 fired at 𝔅aghdad"
    assert shown(text, Span(0, 2, "quote", "x"))[0] == ("🚀🚀", ("x",), False)
    assert shown(text, Span(12, 19, "quote", "x"), chosen="x")[-1] == ("𝔅aghdad", ("x",), True)


def test_a_right_to_left_text_is_cut_by_its_characters_and_not_by_how_it_looks() -> None:
    text = "انفجار في السوق"
    assert [run[0] for run in shown(text, Span(7, 9, "quote", "x"))] == ["انفجار ", "في", " السوق"]


def test_the_first_quote_of_each_thing_has_its_anchor_once() -> None:
    text = "one two one"
    (only,) = paragraphs(text, (), [Span(0, 3, "quote", "x"), Span(8, 11, "quote", "x"), Span(0, 3, "quote", "y")])
    assert [name for run in only.runs for name in run.begins] == ["x", "y"]


def test_a_span_over_two_paragraphs_is_marked_in_both() -> None:
    passages = (Passage(0, 3, "body"), Passage(5, 8, "body"))
    found = paragraphs("one\n\ntwo", passages, [Span(1, 7, "quote", "x")])
    assert [[run.of for run in one.runs] for one in found] == [[(), ("x",)], [("x",), ()]]


SPANS = st.lists(st.builds(Span, st.integers(-3, 40), st.integers(-3, 40), st.sampled_from(["quote", "value"]),
                           st.sampled_from("abc")), max_size=12)  # fmt: skip


@given(st.text(st.characters(codec="utf-32", exclude_categories=()), max_size=30), SPANS)
def test_no_character_of_a_text_is_lost_or_doubled_whatever_is_marked(text: str, spans: list[Span]) -> None:
    (only,) = paragraphs(text, (Passage(0, len(text), "body"),), spans)
    assert "".join(part for run in only.runs for part, _ in run.pieces) == visible(text)
    for run in only.runs:
        assert bool(run.of) == bool(run.kinds)


def test_odd_characters_are_written_out_and_joiners_and_marks_of_letters_stay() -> None:
    assert visible("a\u202eb\u200bc\x00") == "a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩"
    assert visible("\ud800") == "⟨U+D800⟩"
    assert visible("می\u200cروم é\nx") == "می\u200cروم é\nx"
    assert visible("e" + "\u0301" * 40) == "e" + "\u0301" * 4 + "⟨36 more marks⟩"
    assert list(pieces("a\ufeffb")) == [("a", False), ("⟨U+FEFF⟩", True), ("b", False)]


@given(st.text(st.characters(codec="utf-32", exclude_categories=())))
def test_whatever_is_shown_can_be_sent(text: str) -> None:
    visible(text).encode("utf-8")


def test_a_name_of_mixed_letters_is_told() -> None:
    assert mixed("Harbour Pоst")  # the o is Cyrillic
    assert not mixed("Harbour Post") and not mixed("Правда Post") and not mixed(None) and not mixed("José")


def hit(**more: object) -> Hit:
    given = dict.fromkeys(Hit.__dataclass_fields__) | {
        "id": "abc", "kind": "incident", "event_type": "ASSAULT", "summary": "Shelling · 2024-08-04 · Kosti, Sudan",
        "start": "2024-08-04", "end": "2024-08-04", "when_precision": "day", "place": "Kosti", "level": "settlement",
        "lat": 13.16, "lon": 32.66, "radius_km": 5.9, "killed_low": 27, "killed_high": 41, "state": "disputed",
        "reports": 2, "origins": 1,
    }  # fmt: skip
    return Hit(**(given | more))  # type: ignore[arg-type]


def test_a_row_says_what_where_when_and_how_many() -> None:
    row = hits.row(hit())
    assert (row.what, row.where, row.when) == ("Shelling", "Kosti, Sudan", "Sun 4 Aug 2024")
    assert row.toll == ("27–41 killed",)
    assert row.sources == "2 reports, 1 independent origin"
    assert row.at.shape == hits.CIRCLE and row.at.words == "town, within 5.9 km"


def test_an_incident_without_time_and_place_has_neither() -> None:
    row = hits.row(hit(summary="Attack", start=None, end=None, place=None, lat=None, lon=None))
    assert (row.what, row.where, row.when, row.at.shape) == ("Attack", "", "time not told", hits.NOWHERE)


@pytest.mark.parametrize("level", ["admin1", "region", "country", "unknown"])
def test_an_area_is_never_a_dot(level: str) -> None:
    assert hits.located(10.0, 20.0, 1.0, level).shape == hits.AREA
    (mark,) = static_map([("x", "t", "disputed", hits.located(10.0, 20.0, 1.0, level))]).marks
    assert mark.shape == hits.AREA


def test_a_point_is_shown_no_finer_than_a_kilometre() -> None:
    at = hits.located(33.31521, 44.36612, 0.05, "point")
    assert at.radius_km is not None and at.radius_km >= 1 and (at.lat, at.lon) != (33.31521, 44.36612)


def test_the_marks_of_a_snippet_may_overlap() -> None:
    assert hits.marked(Snippet("abcdef", ((0, 3), (2, 4)))).pieces == (("abc", True), ("d", True), ("ef", False))


def test_a_static_map_holds_its_places_and_is_the_world_without_any() -> None:
    at = hits.located(-17.0, 178.0, 5.0, "settlement")
    x, y, wide, high = map(float, static_map([("x", "t", "s", at)]).view_box.split())
    assert x <= 358 <= x + wide and y <= 107 <= y + high and x + wide <= 360.05
    assert static_map([]).view_box == "0.0 5.0 360.0 143.0"


def test_a_timeline_takes_the_finest_bars_that_fit() -> None:
    short = timeline({"2024-01-30": 2, "2024-02-02": 1})
    assert short is not None and short.unit == "day" and [b.since for b in short.bars] == [
        "2024-01-30", "2024-01-31", "2024-02-01", "2024-02-02"]  # fmt: skip
    long = timeline({"1990-01-30": 2, "2024-02-02": 1})
    assert long is not None and long.unit == "year" and len(long.bars) == 35
    assert timeline({}) is None
    ages = timeline({"1000-01-01": 1, "2024": 1})
    assert ages is not None and len(ages.bars) <= MOST_BARS and not ages.whole


@given(st.dictionaries(st.dates().map(str), st.integers(1, 9), min_size=1, max_size=20))
def test_a_timeline_never_has_more_bars_than_fit(days: dict[str, int]) -> None:
    found = timeline(days)
    assert found is not None and 1 <= len(found.bars) <= MOST_BARS
    if found.whole:
        assert sum(bar.count for bar in found.bars) == sum(days.values())


def test_a_toll_is_drawn_by_time_with_open_ends() -> None:
    first = Toll("killed", 4, 4, "four", "a", "r1", "2021-05-10")
    second = Toll("killed", 6, None, "at least six", "b", "r2", "2021-05-11T10:00", live=False)
    (killed,) = toll.series([first, second])
    assert [f.said for f in killed.figures] == ["4", "6 or more"] and killed.most == 6
    assert killed.figures[0].x < killed.figures[1].x and not killed.figures[1].live


@pytest.mark.parametrize(("low", "high", "said"), [
    (None, None, None), (6, 6, "6"), (0, 0, "none"), (6, None, "6 or more"), (None, 8, "up to 8"), (1, 2, "1–2"),
])  # fmt: skip
def test_figures(low: int | None, high: int | None, said: str | None) -> None:
    assert figure(low, high) == said


def test_a_claim_tells_its_disputes_both_ways_and_no_longer_stands_when_corrected() -> None:
    claims = (
        claim("a", "killed", count(4), POLICE),
        claim("b", "killed", count(6), ARMY, relations=(("contradicts", "a"),)),
        claim("c", "killed", count(5), DOCTOR, relations=(("corrects", "a"), ("repeats", "b"))),
        claim("d", "killed", None, ARMY, "denies", denies="a"),
    )
    rows = {row.uid: row for row in Claims([("r", one) for one in claims], {"r": "Post"}).rows()}
    assert [(one.words, one.claim) for one in rows["a"].links] == [
        ("denied by", "d"), ("disputed by", "b"), ("corrected by", "c")]  # fmt: skip
    assert not rows["a"].stands and rows["b"].stands and rows["c"].alike == 1
    assert rows["d"].value.text == "4"


def test_a_relation_to_a_claim_that_is_not_here_is_passed_over() -> None:
    one = claim("a", "killed", count(4), POLICE, relations=(("updates", "gone"),))
    assert Claims([("r", one)], {}).rows()[0].links == ()
    assert Relation("updates", "gone") in one.relations


def test_words_of_a_source_are_quoted_beside_our_class() -> None:
    assert told(Thing("terror drones", "drone")) == told(Thing("terror drones", "drone"))
    thing = told(Thing("terror drones", "drone"))
    assert thing.quoted and thing.note == "drone"
    assert not told(Actor("Red Sash", "Red Sash", "group")).quoted
    assert told(Place("Anbar", "Anbar", "admin1")).note == "admin1, not located"


def test_a_reading_shows_what_was_refused_and_why() -> None:
    view = reading_view(example())
    assert [one.status for one in view.told] == ["new"]
    assert [(one.status, one.reason) for one in view.refused][:2] == [
        ("habitual", "told of every such attack"), ("background", "told as past")]  # fmt: skip
    assert view.dropped[0].reason == "sign-up line" and view.warnings[0][0] == "no_zone"
    assert view.title == "Delta Post · 2021-05-11"
    assert any("trigger" in run.kinds for paragraph in view.text for run in paragraph.runs)


def test_a_reading_that_failed_shows_its_message() -> None:
    from dateline.model.errors import EmptyInput
    from dateline.service.reader import failed

    view = reading_view(failed(EmptyInput()))
    assert not view.ok and view.code == "empty" and view.text == () and view.title == "Reading"


def test_a_right_to_left_report_keeps_its_words_in_their_order() -> None:
    view = reading_view(RIGHT_TO_LEFT)
    text = "".join(part for run in view.text[1].runs for part, _ in run.pieces)
    assert text.startswith("قالت الشرطة (police) משטרה struck")
