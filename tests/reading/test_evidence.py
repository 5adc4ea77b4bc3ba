"""Evidence: violent words alone make no incident."""

from __future__ import annotations

import pytest

from dateline.reading.binding import bind
from dateline.reading.events import find_events
from dateline.reading.evidence import is_told
from dateline.reading.slots import fill
from dateline.reading.tellings import find_tellings
from parts import annotated, surroundings

TOLD = [
    "A bomb exploded in Gao on Tuesday.",
    "Gunmen kidnapped two nurses in Kaduna on Tuesday.",
    "Two soldiers were killed by a mine near Kidal on Monday.",
    "Rebels attacked a convoy, killing three drivers.",
    "Police fired on a crowd in Kisumu on Tuesday, killing one man.",
    "Protesters clashed with police in Kisumu on Tuesday.",
]
NOT_TOLD = [
    "Two people died on Tuesday when their boat sank.",
    "Nine people were injured on Tuesday when a train left the rails.",
    "A strike over pay closed the port on Tuesday.",
    "The bomb disposal unit opened its new office.",
]


def told(text: str) -> bool:
    made = annotated(text)
    around = surroundings(made)
    events = find_events(find_tellings(around))
    bound = bind([(s, fill(s)) for s in made.body()], events, around.attributions)
    return any(
        e.violent and e.status == "new" and is_told(e, [b.found for b in bound if b.event == n])
        for n, e in enumerate(events)
    )  # fmt: skip


@pytest.mark.parametrize("text", TOLD)
def test_a_sure_word_or_a_toll_with_a_cause_is_evidence(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_violent_word_or_a_toll_alone_is_none(text: str) -> None:
    assert not told(text)
