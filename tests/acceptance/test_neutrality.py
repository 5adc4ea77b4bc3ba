"""The words of a source never become the system's own: outlets, actors of one kind and loaded words are swapped."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import pytest

from told import Json, own_words, printed

# Reports written for these tests: headline and body; the words in braces are what is swapped.
REPORTS = Path(__file__).with_name("neutral_reports.txt").read_text(encoding="utf-8")
TEMPLATES = {
    name: text for name, _, text in (part.partition("\n") for part in REPORTS.split("=== ") if part)
}  # fmt: skip
PLAIN = {
    "ARMED": "gunmen", "STATE": "government forces", "KILLED": "killed", "KILLING": "killing", "TOOK": "captured",
    "GROUP": "Boko Haram", "SUSPECTED": "suspected", "OUTLET": "Delta Post",
}  # fmt: skip
SWAPS: dict[str, tuple[str, ...]] = {
    "OUTLET": ("Press TV", "Reuters", "Fox News", "Voice of the People"),
    "GROUP": ("al-Shabaab", "the Islamic State", "the PKK", "Hezbollah"),
    "STATE": ("regime forces", "Syrian government forces", "Israeli forces", "Russian forces", "occupation forces"),
    "ARMED": ("terrorists", "militants", "rebels", "freedom fighters", "extremists", "insurgents",
              "resistance fighters"),
    "KILLED": ("martyred", "assassinated", "slaughtered", "murdered", "neutralised", "eliminated"),
    "KILLING": ("massacre", "slaughter", "murder"),
    "TOOK": ("liberated", "seized", "retook", "overran", "cleansed"),
}  # fmt: skip
LOADED = (
    "terror", "martyr", "regime", "liberat", "assassin", "massacre", "slaughter", "murder", "occupation", "freedom",
    "extremis", "resistance", "neutrali", "eliminat", "cleans",
)  # fmt: skip
CASES = [
    (name, part, word)
    for name, text in TEMPLATES.items()
    for part, words in SWAPS.items()
    if part == "OUTLET" or f"{{{part}}}" in text or (part == "STATE" and "{STATE_CAP}" in text)
    for word in words
]  # fmt: skip


def told(name: str, **words: str) -> Json:
    """The reading of a template with these words."""
    used = PLAIN | words
    used["STATE_CAP"] = used["STATE"][0].upper() + used["STATE"][1:]
    text = TEMPLATES[name].format(**used)
    return printed(re.sub(r"(?m)(^| - |\. )([a-z])", lambda m: m[1] + m[2].upper(), text), outlet=used["OUTLET"])


def shape(reading: Json) -> dict[str, Any]:
    """What may not change: types, statuses, stances, counts and how surely somebody did it."""
    return {
        "genre": reading["report"]["genre"],
        "mentions": [
            (m["event_type"], m.get("mode"), tuple(m.get("acled") or ()), m["status"]) for m in reading["mentions"]
        ],
        "claims": [sorted(_claim(c) for c in m["claims"]) for m in reading["mentions"]],
        "confidence": [i.get("perpetrator_confidence") for i in reading["incidents"]],
        "summaries": [i["summary"].split(" · ")[0] for i in reading["incidents"]],
    }


def _claim(claim: Json) -> tuple[str, ...]:
    value = claim["value"] or {}
    count = f"{value['low']}..{value['high']}" if "low" in value else ""
    return claim["slot"], claim["stance"], count


def difference(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {key: (one[key], other[key]) for key in one if one[key] != other[key]}


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_is_read(name: str) -> None:
    reading = told(name)
    assert reading["mentions"], "nothing to compare"
    assert any(m["claims"] for m in reading["mentions"])


@pytest.mark.parametrize(("name", "part", "word"), CASES)
def test_a_swap_changes_nothing_but_the_words(name: str, part: str, word: str) -> None:
    assert difference(shape(told(name)), shape(told(name, **{part: word}))) == {}


@pytest.mark.parametrize(("name", "part", "word"), CASES)
def test_loaded_words_stand_where_the_source_speaks_only(name: str, part: str, word: str) -> None:
    reading = told(name, **{part: word})
    mine = ("headline", "outlet")  # the report's own name for itself and its publisher's
    found = [
        ("/".join(path), text) for path, text in own_words(reading) if path and path[-1] not in mine
        and any(loaded in text.lower() for loaded in LOADED)
    ]  # fmt: skip
    assert found == []


def test_two_swaps_at_once_change_nothing_either() -> None:
    for group, state in itertools.product(SWAPS["GROUP"], SWAPS["STATE"]):
        assert difference(shape(told("claim")), shape(told("claim", GROUP=group, STATE=state))) == {}
