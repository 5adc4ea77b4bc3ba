"""Our audit figures agree with the independent program, and reward reading better, nothing else."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dateline.measure import audit
from dateline.measure.audit_text import Folded, same_name, same_phrase, same_speaker
from dateline.measure.audit_values import same_count, same_place, same_when
from dateline.measure.matching import best_pairs
from dateline.model.codec import to_json
from readings import TEXT, example

Json = dict[str, Any]
OWN = Path(__file__).parents[1] / "gold/own.jsonl"
STATUSES = ["new", "background", "threatened", "legal", "habitual"]
STANCES = ["asserts", "denies", "suspects", "no_information"]


def spoilt(predictions: list[Json], seed: int) -> list[Json]:
    """The predictions with random faults."""
    draw = random.Random(seed)
    out = copy.deepcopy(predictions)[seed % 3 :]
    for line in out:
        reading = line["reading"]
        for mention in reading["mentions"]:
            if draw.random() < 0.2:
                mention["status"] = draw.choice(STATUSES)
            mention["claims"] = [c for c in mention["claims"] if draw.random() < 0.8]
            for claim in mention["claims"]:
                spoil(claim, mention, draw)
        if draw.random() < 0.5:
            names = [m["id"] for m in reading["mentions"] if draw.random() < 0.5]
            reading["incidents"] = [{"id": "i", "mentions": names}]
    return out


def spoil(claim: Json, mention: Json, draw: random.Random) -> None:
    if draw.random() < 0.2:
        claim["stance"] = draw.choice(STANCES)
    if draw.random() < 0.2:
        claim["speaker"] = draw.choice(mention["claims"]).get("speaker")
    if draw.random() < 0.2:
        claim["start"] = max(0, (claim["start"] or 0) - draw.randint(0, 50))
    if draw.random() < 0.1:
        claim["value"] = None


@pytest.mark.parametrize("name", ["dev", "own"])
def test_figures_agree_to_the_last_digit_with_the_independent_program(
    audit_program: ModuleType, shared: Path, name: str
) -> None:
    path = shared / "data/audit/dev.jsonl" if name == "dev" else OWN
    golds = audit_program.read_lines(path)
    texts = [g.get("text") or audit_program.quotes_as_text(g) for g in golds]
    best = [{"id": g["id"], "reading": audit_program.perfect(g, t)} for g, t in zip(golds, texts, strict=True)]
    tries = [
        best,
        [],
        [{"id": "unknown", "reading": None}, *best[2:]],
        *(spoilt(best, seed) for seed in range(5)),
    ]
    for predictions in tries:
        theirs = audit_program.figures(audit_program.run(golds, predictions))
        ours = audit.score(golds, predictions)
        del (
            ours["place_of_event"],
            ours["claims"]["by_stance"],
            ours["claims"]["stance_macro_f1"],
        )  # our own, beside the scorer's
        assert json.dumps(ours) == json.dumps(theirs)


def gold() -> Json:
    """Gold for the example reading."""
    place = {"name": "Camp Delta", "country": "XX", "lat": 10.5, "lon": 20.3, "tolerance_km": 20}
    army = {"name": "army", "kind": "military", "anonymous": False, "via": []}
    staff = {"name": "hospital staff", "kind": "medical", "anonymous": True, "via": ["River News Agency"]}
    base = {"accept": [], "denies": None, "stance": "asserts"}
    lead = "Three mortar bombs fell near the grain depot"
    claims = [
        {**base, "key": "k1", "slot": "weapon", "value": "mortar bombs", "quote": lead, "speaker": army},
        {**base, "key": "k2", "slot": "injured", "value": {"low": 2, "high": None}, "speaker": staff,
         "quote": "at least two guards were hurt"},
    ]  # fmt: skip
    new = {"key": "g1", "status": "new", "event_type": "ASSAULT", "acled_sub_event": None, "place": place,
           "triggers": ["Mortars fall on Camp Delta", lead], "claims": claims,
           "when": {"start": "2021-05-10", "end": "2021-05-10", "precision": "day"}}  # fmt: skip
    report = {"outlet": "Delta Post", "headline": "Mortars fall on Camp Delta", "published": "2021-05-11",
              "agency_cited": ["River News Agency"]}  # fmt: skip
    return {
        "id": "x",
        "text": TEXT,
        "meta": {"published": "2021-05-11"},
        "gold": {"report": report, "mentions": [new]},
    }


def test_a_right_reading_scores_one() -> None:
    figures = audit.score([gold()], [{"id": "x", "reading": to_json(example())}])
    assert figures["new_incidents"]["f1"] == 1.0
    assert figures["claims"]["recall"] == figures["claims"]["speaker_recall"] == 1.0
    assert figures["quote_validity"] == 1.0
    assert all(m["accuracy"] == 1.0 for m in figures["metadata"].values())


def placed(lat: float | None, radius_km: float, country: str | None) -> Json:
    """The example reading's incident with this place alone."""
    reading: Json = to_json(example())
    best = {"name": "Camp Delta", "lat": lat, "lon": 20.3, "radius_km": radius_km, "country": country}
    reading["incidents"][0]["slots"]["place"] = {"best": best, "rule": "only", "claims": []}
    answers = [{"id": "x", "reading": reading}]
    return dict(audit.score([gold()], answers)["place_of_event"])


def test_an_event_s_place_is_right_within_the_gold_s_tolerance_and_covered_by_its_radius() -> None:
    near = placed(10.55, 8.0, "XX")  # 5.6 km away
    assert (near["n"], near["within_tolerance"], near["country"], near["radius_covers"]) == (1, 1.0, 1.0, 1.0)
    assert near["wrong"] == 0
    assert placed(10.55, 2.0, "XX")["radius_covers"] == 0.0


def test_an_event_s_place_is_wrong_only_where_neither_tolerance_nor_radius_reaches() -> None:
    far = placed(11.5, 8.0, "YY")
    assert (far["within_tolerance"], far["country"], far["wrong"]) == (0.0, 0.0, 1)
    assert placed(11.5, 150.0, "XX")["wrong"] == 0


def test_an_event_without_a_place_is_counted_as_abstained_and_not_as_wrong() -> None:
    none = placed(None, 8.0, None)
    assert (none["n"], none["abstained"], none["wrong"], none["within_tolerance"]) == (1, 1, 0, 0.0)


def test_nothing_read_scores_nothing() -> None:
    figures = audit.score([gold()], [])
    assert figures["new_incidents"]["recall"] == figures["claims"]["recall"] == 0.0
    assert figures["missing"] == ["x"]


def test_a_text_is_read_with_what_its_line_says_and_a_page_with_nothing(tmp_path: Path) -> None:
    (tmp_path / "p.html").write_bytes(b"<p>page")
    asked: list[tuple[Any, Json]] = []

    def read(data: Any, **given: Any) -> Any:
        asked.append((data, given))
        return example()

    audit.predict(gold(), tmp_path, read)
    audit.predict({"id": "y", "page": "p.html", "meta": {"published": "2021-01-01"}}, tmp_path, read)
    assert asked[0] == (TEXT, {"published": "2021-05-11", "outlet": None, "kind": "text"})
    assert asked[1] == (b"<p>page", {"name": "p.html"})


def test_matching_takes_the_greatest_total() -> None:
    assert best_pairs([[1, 2], [2, 3.5]]) == [(0, 0), (1, 1)]
    assert best_pairs([[0.0]]) == [] and best_pairs([]) == []


def test_quotes_are_found_whatever_their_spelling() -> None:
    folded = Folded("He said:  “Señor\u00a0X’s bomb”.")
    assert folded.find("Senor X's bomb") == [(10, 24)]
    assert folded.lay(0, 2) == (0, 2)


def test_names_phrases_and_speakers_agree_by_their_heads() -> None:
    assert same_phrase("the US embassy", ["US Embassy"]) and not same_phrase("market", ["bus"])
    assert same_name("Associated Press", ["the Associated Press agency"])
    assert same_speaker("officials", ["US officials"]) and not same_speaker("NDS official", ["senior defense official"])


def test_values_agree_by_their_ends_days_and_distance() -> None:
    assert same_count(3, [{"low": 3, "high": 3}]) and not same_count({"low": 3, "high": None}, [{"low": 3, "high": 3}])
    day = {"start": "2021-05-10", "end": "2021-05-10", "precision": "day"}
    assert same_when({"start": "2021-05-10T07:00"}, day) and not same_when({"start": "2021-05-11"}, day)
    there = gold()["gold"]["mentions"][0]["place"]
    assert same_place({"lat": 10.5, "lon": 20.25}, there) and not same_place({"lat": 11.5, "lon": 20.25}, there)
    assert same_place({"name": "Camp Delta", "country": "xx"}, there)
