"""The place of an event: one of the places of the report, chosen by grammar and role, or none."""

from __future__ import annotations

import pytest

import dateline
from dateline.model.reading import Reading
from dateline.model.values import Place
from dateline.places import ResolvedPlace
from dateline.reading.roles import Candidate
from dateline.reading.wheres import finest

# A report, and the name of its event's place; "-" where the report does not say where.
REPORTS = {
    "Gunmen attacked a bus near Garissa on Tuesday, killing four people. The wounded were flown to Nairobi.": "Garissa",
    "NAIROBI (River News) -- Gunmen attacked a bus near Garissa on Tuesday, killing four people.": "Garissa",
    "BEIRUT -- A car bomb killed six people in the Syrian city of Homs on Monday, residents said.": "Homs",
    "ROCKFORD, Illinois -- A man was shot dead outside a shop on Monday evening, police said. He was 31.": "ROCKFORD",
    "A man from Gulu was killed when a mine exploded in Bentiu on Sunday, officials said.": "Bentiu",
    "Rockets fired from Sidon landed in Nahariya on Friday, injuring two people, the army said.": "Nahariya",
    "The ministry in Khartoum said that militiamen killed ten villagers in El Geneina on Thursday.": "El Geneina",
    "Two soldiers were killed in an ambush, a spokesman said in Bamako. The attack took place near Mopti.": "Mopti",
    "A bomb exploded at a police station in Quetta on Monday. Victims were flown to a hospital in Karachi.": "Quetta",
    "A spokeswoman in Geneva condemned the shelling of a market in Taiz on Saturday, which killed nine people.": "Taiz",
    "Four people were killed in a bomb attack on Monday, the Interior Ministry said.": "-",
    "Shelling killed three people in Kupiansk, Kharkiv region, on Wednesday, the governor said.": "Kupiansk",
    "Armed men kidnapped a priest in Petit-Goave on Friday. He studied in Paris and lived in Montreal.": "Petit-Goave",
    "Police in London arrested a man over the bombing that killed two people in Kampala on Monday.": "Kampala",
    "An air strike hit a school in Aleppo on Sunday, killing 12 people. Moscow denied any part in it.": "Aleppo",
}  # fmt: skip


def read(text: str) -> Reading:
    return dateline.read(text, published="2021-05-12", kind="text")


def place(reading: Reading) -> Place | None:
    """The best place of the first incident."""
    slots = reading.incidents[0].slots if reading.incidents else {}
    best = slots["place"].best if "place" in slots else None
    return best if isinstance(best, Place) else None


@pytest.mark.parametrize(("text", "expected"), REPORTS.items(), ids=list(REPORTS.values()))
def test_the_place_of_an_event_is_where_it_happened(text: str, expected: str) -> None:
    found = place(read(text))
    assert (found.name if found else "-") == expected


def test_a_place_carries_the_probability_that_it_is_right() -> None:
    reading = read("A bomb exploded in Quetta on Monday, killing two people, police said.")
    claims = [c for m in reading.mentions for c in m.claims if c.slot == "place"]
    assert claims and all(c.confidence is not None and 0.2 <= c.confidence <= 1 for c in claims)


def test_a_place_told_beside_the_event_is_inferred_and_quoted_with_its_own_sentence() -> None:
    text = "ROCKFORD, Illinois -- It was a quiet evening.\n\nA man was shot dead outside a shop on Monday, police said."
    reading = read(text)
    claim = next(c for m in reading.mentions for c in m.claims if c.slot == "place")
    assert isinstance(claim.value, Place) and claim.value.inferred
    assert "ROCKFORD" in claim.quote and reading.report is not None
    assert reading.report.text[claim.start : claim.end] == claim.quote


def test_two_attacks_in_one_report_keep_their_own_places() -> None:
    reading = read(
        "A car bomb killed five people in Kirkuk on Monday, police said.\n\n"
        "In a separate attack, gunmen shot dead two teachers in Basra on Sunday."
    )
    names = {p.name for i in reading.incidents if isinstance(p := i.slots["place"].best, Place)}
    assert names == {"Kirkuk", "Basra"}


def test_the_choice_ends_where_two_places_each_say_more_than_the_other() -> None:
    first = Place("Ford", "Ford", "admin2", within=("Vale",), country="XX", inferred=True)
    second = Place("Vale", "Vale", "settlement", within=("Ford",), country="XX")
    weighed = [(0.4, Candidate(ResolvedPlace(0, 4, p, 1.0, "place"), None, {})) for p in (first, second)]
    chance, best = finest(weighed)
    assert best.found.place in (first, second) and chance <= 1
