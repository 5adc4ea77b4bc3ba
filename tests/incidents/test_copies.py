"""Near-copies: what a sketch holds, which pairs are looked at, which kind of copy is found, and how well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.incidents.copies import (
    MIN_SHARED,
    MOST_POSTINGS,
    WINDOW_DAYS,
    Sketch,
    candidates,
    compare,
    day_of,
    sketch,
    sketch_text,
    window,
)  # fmt: skip
from dateline.measure.copies import paragraphs_of, predict, report_of, score, variants
from dateline.measure.tasks import Choices, task
from dateline.model.errors import BrokenInput
from dateline.model.report import Passage, Published, Report
from told_of import report

ROOT = Path(__file__).parents[2]
WORDS = [f"w{n}" for n in range(3000)]


def words(first: int, last: int) -> str:
    return " ".join(WORDS[first:last])


def kind(one: str, other: str) -> str:
    return compare(sketch_text(one), sketch_text(other)).kind


# ---- sketches


def test_headline_byline_dateline_and_captions_are_no_part_of_the_sketch() -> None:
    text = "A headline\n\nBy A. Writer\n\nThree guards were hurt at the gate on Monday.\n\nA caption"
    spans = [(0, 10, "headline"), (12, 24, "byline"), (26, 71, "body"), (73, 82, "caption")]
    whole = Report("r", text, "h", passages=tuple(Passage(*s) for s in spans))  # type: ignore[arg-type]
    assert sketch(whole).full == sketch_text("Three guards were hurt at the gate on Monday.").full


@pytest.mark.parametrize(
    "opening", ["PORT SAID, Egypt, May 4 (Delta Wire) -- ", "Port Said — ", "PORT SAID (DW) _ ", "PORT SAID, May 4 - "]
)
def test_the_date_line_that_opens_the_body_is_left_out(opening: str) -> None:
    told = "Three guards were hurt at the gate of the depot on Monday."
    assert sketch_text(opening + told).full == sketch_text(told).full


def test_a_sentence_with_a_dash_far_in_is_no_date_line() -> None:
    told = "Three guards were hurt at the gate. Nobody else was there - so the army said on Monday evening."
    assert sketch_text(told).size == len(told.replace(" -", "").split()) - 2


def test_postings_are_signed_sorted_and_bounded() -> None:
    long = sketch_text(" ".join(f"{w} {n % 7919}" for n, w in enumerate(WORDS * 10)))
    assert len(long.postings) == MOST_POSTINGS
    assert list(long.postings) == sorted(set(long.postings))
    short = sketch_text(words(0, 60)).postings
    assert -(2**63) <= min(short) < 0 < max(short) < 2**63


def test_a_short_text_is_sampled_densely_and_a_long_one_thinly() -> None:
    assert len(sketch_text(words(0, 60)).postings) > 50
    assert len(sketch_text(words(0, 1000)).postings) < 220


def test_letters_and_case_and_composed_forms_do_not_matter() -> None:
    assert (
        sketch_text("Zëri i Drenicës said so on Monday").full
        == sketch_text("ZE\u0308RI I DRENICE\u0308S said so on monday").full
    )


def test_the_quick_way_of_plain_letters_gives_what_the_other_gives() -> None:
    plain = "Three_guards, 2nd time: 'hurt' at O'Hara's gate (North-East) on 5/4."
    marked = plain + " é"
    assert sketch_text(marked).full[: len(sketch_text(plain).full)] == sketch_text(plain).full


def test_an_empty_report_has_an_empty_sketch_and_is_no_copy() -> None:
    empty = Report("r", "", "h")
    assert sketch(empty) == Sketch("", (), b"")
    assert not compare(sketch(empty), sketch(empty)).found


def test_a_report_of_a_headline_alone_has_no_body() -> None:
    only = report("r", text="Guards hurt", passages=(Passage(0, 11, "headline"),))
    assert sketch(only).size == 0 and compare(sketch(only), sketch(only)).kind == "identical"


@given(st.text())
def test_any_text_has_a_sketch(text: str) -> None:
    found = sketch_text(text)
    assert found == sketch_text(text) and len(found.full) == 4 * found.size


def test_the_day_is_told_only_where_it_is_known() -> None:
    assert day_of(report("r", published="2021-05-11T23:30+03:00")) == "2021-05-11"
    month = Report("r", "x", "h", published=Published("2021-05", "2021-05", "month", "given"))
    assert day_of(month) is None and day_of(report("r", published=None)) is None


# ---- pairs


def test_pairs_are_looked_at_within_the_window_or_undated() -> None:
    assert window("2021-05-01", "2021-05-31") and not window("2021-05-01", "2021-06-01")
    assert WINDOW_DAYS == 30 and window(None, "2021-05-01") and window("2021-05-01", None)


def test_candidates_share_postings_within_the_window_and_identical_texts_always() -> None:
    one, other = sketch_text(words(0, 300)), sketch_text(words(0, 200))
    assert len(set(one.postings) & set(other.postings)) >= MIN_SHARED
    assert list(candidates({"b": (other, "2021-05-01"), "a": (one, "2021-05-02")})) == [("a", "b")]
    assert list(candidates({"a": (one, "2021-05-01"), "b": (other, "2022-05-01")})) == []
    assert list(candidates({"a": (one, "2021-05-01"), "b": (one, "2022-05-01")})) == [("a", "b")]


# ---- kinds


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (words(0, 200), words(0, 200), "identical"),
        (words(0, 200), words(0, 130), "syndicated"),
        (words(0, 200), words(40, 220), "syndicated"),
        (words(0, 200), words(0, 60), "cut"),
        (words(0, 200), words(130, 190), "cut"),
        (words(0, 200), f"{words(500, 600)} {words(0, 100)} {words(600, 700)}", "embedded"),
        (words(0, 400), f"{words(500, 700)} {words(0, 60)} {words(700, 750)}", "none"),
        (words(0, 200), words(300, 500), "none"),
        ("Shots in Tripoli at night", "Shots in Tripoli at noon", "none"),
    ],
)
def test_a_pair_is_of_its_kind_from_either_side(one: str, other: str, wanted: str) -> None:
    assert kind(one, other) == wanted == kind(other, one)


def test_a_long_stretch_is_a_part_where_scattered_phrases_are_none() -> None:
    host = words(1000, 1150)
    assert kind(words(0, 150), f"{host} {words(0, 50)}") == "embedded"
    scattered = " ".join(f"{words(n * 5, n * 5 + 4)} {WORDS[2000 + n]}" for n in range(30))
    found = compare(sketch_text(words(0, 150)), sketch_text(f"{host} {words(1150, 1300)} {scattered}"))
    assert found.block < 5 and 0.25 < found.share < 0.5
    assert found.kind == ("embedded" if found.share >= 0.4 else "none")


def test_shares_are_of_each_text() -> None:
    found = compare(sketch_text(words(0, 200)), sketch_text(words(0, 60)))
    assert (found.shared, found.of_second, found.block) == (58, 1.0, 58)
    assert found.of_first == pytest.approx(58 / 198, abs=1e-4)
    assert found.turned() == compare(sketch_text(words(0, 60)), sketch_text(words(0, 200)))


def test_a_script_without_blanks_is_cut_into_characters() -> None:
    told = "星期一上午三名警卫在粮仓大门附近受伤军方在一份声明中说袭击者从河对岸开火随后逃离现场没有人声称对此负责"
    other = "市长星期二访问了一所新建的学校并与教师和学生交谈了大约两个小时然后前往邻近的城镇参加会议"
    assert kind(told, told[:34]) in ("cut", "syndicated")
    assert kind(told, other) == "none" and sketch_text(told).size == len(told) - 4


@given(st.lists(st.sampled_from(WORDS[:40]), max_size=80), st.lists(st.sampled_from(WORDS[:40]), max_size=80))
def test_a_pair_is_the_same_from_either_side(one: list[str], other: list[str]) -> None:
    a, b = sketch_text(" ".join(one)), sketch_text(" ".join(other))
    assert compare(a, b).turned() == compare(b, a)
    assert compare(a, b).of_first <= 1 and compare(a, b).of_second <= 1


# ---- how well


def material() -> list[dict[str, str]]:
    """The texts of the own gold, the samples, and long ones made of several of these."""
    lines = (ROOT / "tests/gold/own.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [{"id": r["id"], "text": r["text"]} for r in map(json.loads, lines)]
    bodies = ["\n\n".join(paragraphs_of(report_of(row["text"]))) for row in rows]
    longer = [{"id": f"long-{n}", "text": "\n\n".join(bodies[n : n + 4])} for n in range(0, 60, 4)]
    samples = [
        {"id": path.name, "text": path.read_text(encoding="utf-8")} for path in sorted((ROOT / "samples").glob("*.txt"))
    ]
    return [*rows[60:], *samples, *longer]


def test_copies_are_found_and_other_reports_of_the_same_kind_are_none() -> None:
    rows = material()
    assert len(rows) >= 60
    figures = score(rows, [predict(row) for row in rows])
    recall = figures["recall"]
    assert recall.pop("embedded") >= 0.90
    assert min(recall.values()) >= 0.95, recall
    assert figures["pairs"]["precision"] >= 0.99
    assert figures["originals_taken_for_copies"] == 0


PAPER = (
    "Three soldiers were killed when a roadside bomb hit their convoy near Tarin on Monday morning, the army said. "
    "The convoy was on its way to a base in the hills when the blast tore through the second vehicle. Two more were "
    "flown to a hospital in the provincial capital. No group has claimed responsibility for the attack so far."
)
WIRE = (
    "TARIN, May 11 (Hill Wire) -- A bomb planted beside a road killed three troops on Monday, a military spokesman "
    "said in a statement. No group has claimed responsibility for the attack so far. A doctor at the hospital in the "
    "provincial capital said that two wounded men had been brought in by helicopter and that one might lose a leg."
)


def test_two_writers_on_one_incident_are_no_copies() -> None:
    assert kind(PAPER, WIRE) == "none"


def test_variants_are_the_same_for_one_seed() -> None:
    one, other = report_of(PAPER), report_of(WIRE)
    assert variants(one, other, "s") == variants(one, other, "s") != variants(one, other, "t")


def test_the_task_measures_rows_with_a_text_and_repeats_its_figures() -> None:
    rows = [{"id": "a", "text": PAPER}, {"id": "b", "text": WIRE}, {"id": "c", "text": PAPER}]
    figures = task("copies").score(rows, [predict(row) for row in rows], Choices(bootstrap=3))
    assert figures["texts"] == 21 and figures["pairs"]["precision"] == 1.0
    assert figures["originals_taken_for_copies"] == 0
    assert figures["interval_95"]["pairs.precision"] == [1.0, 1.0]
    with pytest.raises(BrokenInput, match="no report in the text"):
        report_of("  ")
