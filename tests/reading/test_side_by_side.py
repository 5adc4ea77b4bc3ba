"""Reports that tell several incidents side by side: each is one of its own, and none is told twice."""

from __future__ import annotations

import pytest

from told import mentions, printed

LABELS = """North Coast Safety Desk
Weekly incident note

1. Gao, fifth quarter. On Tuesday unknown persons threw a hand grenade at a bakery. A baker was wounded.

2. Mopti region. On Tuesday an IED struck a water lorry near Konna. The driver was killed.

3. Kidal town. Two militias clashed over a well on Monday. Elders spoke of three dead."""

PLACES = """Nurse, trader and student killed in Bamako

BAMAKO, May 12: A nurse and a trader were killed in separate attacks in the city on Tuesday, police said.

Gunmen on a motorcycle shot dead Awa Diallo, 31, in Lafiabougou.

In Badalabougou, a hand grenade was thrown into a tea house in the evening. A trader died of his wounds."""

REPRISAL = """Gunmen raid village near Ménaka

Gunmen raided a village near Ménaka on Tuesday, killing nine people, the mayor said.

He said youths from the village had killed four herders at Ansongo in revenge."""

HOURS = """Rockets crashed into a school in the west of Taiz on Tuesday, and planes dropped bombs on the east of the \
city a few hours later, residents said."""

HEADLINE = """Six soldiers killed in Ayorou ambush; judge shot hours later

Gunmen ambushed an army convoy near Ayorou on Tuesday, killing six soldiers, the army said.

Some three hours later, armed men opened fire on a judge outside his house in Tera."""


@pytest.mark.parametrize(("text", "number"), [(LABELS, 3), (PLACES, 2), (REPRISAL, 2), (HOURS, 2), (HEADLINE, 2)])
def test_each_is_an_incident_of_its_own(text: str, number: int) -> None:
    assert len(printed(text)["incidents"]) == number


def test_a_paragraph_that_opens_with_a_place_may_go_on_with_the_same() -> None:
    text = """Gunmen kill nine in Gao region

Gunmen killed nine people in the Gao region on Tuesday, police said.

In Bara, the attackers burned three houses."""
    assert len(printed(text)["incidents"]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Police near Gao stopped a lorry carrying two tons of explosives on Tuesday.",
        "Soldiers found and made safe a van loaded with explosives near the port of Aden on Tuesday.",
        "On Tuesday the bomb squad defused four kilograms of explosives hidden in a drum in Quetta.",
    ],
)
def test_explosives_that_are_stopped_or_made_safe_are_foiled(text: str) -> None:
    reading = printed(text)
    assert mentions(reading, status="foiled") and not reading["incidents"]


def test_shells_that_fall_and_the_guns_that_reply_are_two() -> None:
    text = """Shells fell throughout Monday night on the quarters of Hodeida, wounding nine people.

Our artillery replied to the sources of fire and hit two batteries at Zabid, an army communique said."""
    assert len(printed(text)["incidents"]) == 2
