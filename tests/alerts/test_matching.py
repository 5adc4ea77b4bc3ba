"""An alert asks for what a search of the same question finds, on both stores."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from archive_inputs import made, row
from dateline.alerts.matching import indexed
from dateline.archive import Archive, writing
from dateline.archive.alerts import Alert
from dateline.archive.search import FIELDS, Box, Query, Radius, facets, search
from dateline.service.questions import params_of

WORDS = ("market", '"bus station"', "checkp*", "rockets -school", "doctors OR governor", "nothing-of-that", "قتل")


def questions(values: dict[str, list[str]], number: int) -> Iterator[Query]:
    dice = random.Random(7)
    named = ("type", "country", "actor", "weapon", "outlet", "admin", "place", "speaker", "mode")
    for _ in range(number):
        given: dict[str, Any] = {}
        for name in dice.sample(named, dice.choice((0, 1, 1, 2, 3))):
            known = values.get(name) or ["nobody"]
            given[name] = tuple(dice.choice((dice.choice(known), dice.choice(known).upper(), "nowhere")) for _ in "ab")
        if dice.random() < 0.3:
            given["text"] = dice.choice(WORDS)
        if dice.random() < 0.3:
            given[dice.choice(("killed_min", "injured_min", "origins_min", "reports_min"))] = dice.choice((1, 2, 5, 20))
        if dice.random() < 0.2:
            given |= {"since": "2019-01", "until": dice.choice(("2019-01-02", "2019-02"))}
        if dice.random() < 0.2:
            given["box"] = Box(-170.0, -60.0, dice.choice((0.0, 60.0)), dice.choice((0.0, 70.0)))
        if dice.random() < 0.1:
            given["radius"] = Radius(10.0, 20.0, 3000.0)
        if dice.random() < 0.2:
            given["state"] = (dice.choice(("disputed", "corroborated", "single-source")),)
        if dice.random() < 0.1:
            given["kind"] = dice.choice(("any", "background"))
        yield Query(**given, size=500)


def test_an_alert_asks_for_what_search_finds(archive: Archive) -> None:
    writing.write(archive, [row(one) for one in made(150)])
    with archive.reading() as connection:
        counted = facets(connection, Query(), FIELDS, 40)
        values = {name: [value for value, _ in some] for name, some in counted.items()}
        asked = {f"a{n}": query for n, query in enumerate(questions(values, 250))}
        ids = [hit.id for hit in search(connection, Query(size=500)).hits]
        index = indexed(Alert(name, "x", params_of(query)) for name, query in asked.items())
        found = index.matches(connection, [*ids, "f" * 16])
        hits = 0
        for name, query in asked.items():
            wanted = {hit.id for hit in search(connection, query).hits}
            assert {one for one in ids if name in found.get(one, ())} == wanted, query
            hits += bool(wanted)
    assert hits > 50


def test_a_question_that_can_no_longer_be_asked_asks_for_nothing(archive: Archive) -> None:
    index = indexed([Alert("a", "x", "killed_min=many"), Alert("b", "x", "type=ASSAULT")])
    assert set(index.asking) == {"b"}


@pytest.mark.parametrize("text", ["-only -not", '"', "a" * 2000])
def test_a_text_that_cannot_be_searched_fails_nobody_else(archive: Archive, text: str) -> None:
    writing.write(archive, [row(one) for one in made(5)])
    index = indexed([Alert("a", "x", params_of(Query(text=text))), Alert("b", "x", "")])
    with archive.reading() as connection:
        ids = [hit.id for hit in search(connection, Query()).hits]
        assert all("b" in alerts for alerts in index.matches(connection, ids).values())
