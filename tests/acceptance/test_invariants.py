"""What holds of every reading, whatever the report: quotes, ids, schema, and the same answer every time."""

from __future__ import annotations

import json
import random
from itertools import chain
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import service
from dateline.cli.read import as_object
from dateline.model.codec import from_json, to_json
from dateline.model.reading import Reading
from dateline.model.schema import reading_schema
from dateline.model.vocabulary import INCIDENT_TYPES
from told import SETTINGS, Json, objects, read

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(p for p in (ROOT / "samples").iterdir() if p.suffix in (".txt", ".html"))
GOLD = [json.loads(line) for line in (ROOT / "tests/gold/own.jsonl").read_text(encoding="utf-8").splitlines()]
VALIDATOR = jsonschema.Draft202012Validator(reading_schema())
CODES = {"read", "empty", "binary", "broken", "no_report", "language", "limit", "unreadable"}

# Parts of reports, put together at random: what is told must hold in any company.
SENTENCES = (
    "Four mortar shells hit the bus station in Herat on Monday, killing at least six people, police said.",
    "A spokesman for the army denied that its guns had fired on the town.",
    "The governor blamed the Red Dawn Movement for the attack; the movement denied any part in it.",
    "There was no word on casualties.",
    "A nurse, who asked not to be named, told Reuters that more than 20 people had been wounded.",
    "In 2017 a car bomb outside the same station killed 31 people.",
    "Gunmen have repeatedly attacked convoys on the road to Farah in recent months.",
    "The group threatened to strike again unless its prisoners were freed.",
    "The ministry announced that it would withdraw 300 soldiers from the province next month.",
    "A court in Kabul on Sunday sentenced two men to 20 years in prison over the bombing.",
    "Police defused a bomb near a mosque in Ghor on Tuesday.",
    "“Nobody was hurt,” the mayor said.",
    "Two days earlier, three shepherds were kidnapped outside Shindand.",
    "Hundreds of people marched through the city to protest against the killings.",
    "The army later said seven people had died, correcting an earlier toll of nine.",
    "Officials met in Doha on Thursday to talk about a ceasefire.",
    "The river rose by two metres after the rains.",
)
REPORTS = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3), min_size=1, max_size=4).map(
    lambda parts: "\n\n".join(["Shells hit bus station", *(" ".join(part) for part in parts)])
)
WILD = st.text(
    st.characters() | st.sampled_from("\x00\x01\x0b\x1b\x7f\x85\u200b\u202e\u2028\ufeff\n\t \"'“”()<>&,.;:0123456789"),
    max_size=400,
)


def broken_quotes(data: Json) -> list[Json]:
    """The objects whose offsets do not give their words."""
    text = data["report"]["text"]
    out = []
    for item in objects(data):
        if "quote" in item and "start" in item and text[item["start"] : item["end"]] != item["quote"]:
            out.append(item)
        if item.get("value_start") is not None:
            words = text[item["value_start"] : item["value_end"]]
            said = (item["value"] or {}).get("as_said") or "\0"
            if said not in words or (words != said and "low" not in item["value"]):
                out.append(item)  # a count may stand with what is counted: "four" in "four mortar shells"
    return out


def broken_ids(data: Json) -> list[str]:
    """What is wrong with the ids and the references to them."""
    mentions = data["mentions"]
    claims = list(chain.from_iterable(m["claims"] for m in mentions))
    out = []
    for kind, items in (("mention", mentions), ("claim", claims), ("incident", data["incidents"])):
        for key in ("id", "uid"):
            found = [i[key] for i in items if key in i]
            if len(set(found)) != len(found):
                out.append(f"{kind} {key} told twice: {sorted(f for f in found if found.count(f) > 1)}")
    by_id = {c["id"] for c in claims}
    out += [f"denies {c['denies']}" for c in claims if c["denies"] is not None and c["denies"] not in by_id]
    out += [f"denies itself: {c['id']}" for c in claims if c["denies"] == c["id"]]
    by_mention = {m["id"]: m for m in mentions}
    for incident in data["incidents"]:
        told = [*incident["mentions"], *(c["mention"] for c in incident.get("context", []))]
        out += [f"no mention {m}" for m in told if m not in by_mention]
        wanted = set(chain.from_iterable(slot["claims"] for slot in incident.get("slots", {}).values()))
        out += [f"no claim {c}" for c in wanted - by_id]
        own = [by_mention[m] for m in incident["mentions"]]
        out += [
            f"{m['id']} is no new deed" for m in own if m["status"] != "new" or m["event_type"] not in INCIDENT_TYPES
        ]
    return out


def check(reading: Reading) -> Json:
    """All that holds of any reading."""
    data: Json = json.loads(json.dumps(to_json(reading)))
    VALIDATOR.validate(data)
    VALIDATOR.validate(json.loads(json.dumps(as_object(reading))))
    assert from_json(Reading, data) == reading
    assert to_json(from_json(Reading, data)) == data
    assert data["outcome"]["code"] in CODES
    if data["report"] is not None:
        assert broken_quotes(data) == []
    assert broken_ids(data) == []
    for claim in chain.from_iterable(m["claims"] for m in data["mentions"]):
        first, last = claim["sentence"]
        assert claim["quote"] and first <= claim["start"] < claim["end"] <= last, claim
        if claim["stance"] == "no_information":
            assert claim["value"] is None
        if claim["value"] and "low" in claim["value"]:
            low, high = claim["value"]["low"], claim["value"]["high"]
            assert low is None or high is None or low <= high
    return data


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_the_reading_of_a_sample_holds_together(path: Path) -> None:
    data = check(service.read(path.read_bytes(), name=path.name, settings=SETTINGS))
    assert data["outcome"]["ok"]
    assert data["mentions"]


@pytest.mark.parametrize("row", GOLD, ids=lambda r: r["id"])
def test_the_reading_of_an_annotated_report_holds_together(row: Json) -> None:
    data = check(read(row["text"], row["meta"].get("published"), outlet=row["meta"].get("outlet")))
    assert data["outcome"]["ok"]


@given(REPORTS)
def test_the_reading_of_any_company_of_sentences_holds_together(text: str) -> None:
    assert check(read(text))["outcome"]["ok"]


@given(WILD)
def test_any_text_has_an_outcome(text: str) -> None:
    check(read(text))


@given(st.binary(max_size=300))
def test_any_bytes_have_an_outcome(data: bytes) -> None:
    check(read(data))


@given(REPORTS, st.data())
def test_a_report_cut_anywhere_has_an_outcome(text: str, data: st.DataObject) -> None:
    whole = text.encode()
    check(read(whole[: data.draw(st.integers(0, len(whole)), "cut")]))


@given(REPORTS, st.data())
def test_a_report_with_control_characters_in_it_has_an_outcome(text: str, data: st.DataObject) -> None:
    letters = list(text)
    places = data.draw(st.lists(st.integers(0, len(letters)), min_size=1, max_size=8), "places")
    for place in places:
        letters.insert(place, data.draw(st.sampled_from("\x00\x07\x08\x1b\x9b\u200b\u202e\u2066\ufeff\udcff"), "sign"))
    check(read("".join(letters)))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_the_same_bytes_give_the_same_record(path: Path) -> None:
    first, second = (
        json.dumps(as_object(service.read(path.read_bytes(), name=path.name, settings=SETTINGS))) for _ in range(2)
    )
    assert first == second


@settings(max_examples=10)
@given(st.lists(REPORTS, min_size=2, max_size=4, unique=True), st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(texts: list[str], dice: random.Random) -> None:
    before = {text: as_object(read(text)) for text in texts}
    dice.shuffle(texts)
    assert {text: as_object(read(text)) for text in texts} == before


def test_a_report_told_as_text_and_as_bytes_is_one_record() -> None:
    text = "\n\n".join(["Shells hit bus station", *SENTENCES[:4]])
    assert as_object(read(text)) == as_object(read(text.encode()))


def test_line_ends_change_no_claim() -> None:
    text = "\n\n".join(["Shells hit bus station", *SENTENCES[:6]])
    told = [read(text.replace("\n", end)) for end in ("\n", "\r\n", "\r")]
    assert told[0].mentions
    told_claims = [[(c.slot, c.value, c.start, c.end) for m in r.mentions for c in m.claims] for r in told]
    assert told_claims[0] == told_claims[1] == told_claims[2]


def test_what_follows_a_report_does_not_change_the_incident_before_it() -> None:
    one = as_object(read("Shells hit bus station\n\n" + SENTENCES[0]))
    more = as_object(read("Shells hit bus station\n\n" + SENTENCES[0] + "\n\n" + SENTENCES[-1]))
    assert [i["summary"] for i in one["incidents"]] == [i["summary"] for i in more["incidents"]]
