"""Where the wounded were flown, people fled to or a bus was bound for is no place of the deed."""

from __future__ import annotations

import pytest

import dateline
from dateline.model.values import Place
from dateline.reading.brought import brought_there, of_who_speaks


@pytest.mark.parametrize(
    "text",
    [
        "The injured were airlifted to Ranchi",
        "an imam who had been flown with burns to Lagos",
        "Six of them were evacuated to the capital, Niamey",
        "Five people were taken to a hospital in Dakar",
        "They are being treated at a military hospital in Dakar",
        "He was sent for further treatment in Nairobi",
        "Two of the wounded died in Juba",
        "a minibus that was loading for Mombasa",
        "a lorry bound for Kampala",
        "More than 2,000 people have fled towards Bunia",
        "Families took refuge in Goma",
    ],
)
def test_a_name_of_where_people_were_brought_or_bound_is_told_as_such(text: str) -> None:
    assert brought_there(text, len(text) - len(text.rsplit(maxsplit=1)[-1]))


@pytest.mark.parametrize(
    "text",
    [
        "Three hostages were taken to a forest near Zungeru",
        "A grenade exploded in a clinic in Dakar",
        "Rescuers rushed to Butembo",
        "A shell hit a shelter in Goma",
        "The injured were airlifted to Ranchi. A second mine exploded in Latehar",
    ],
)
def test_other_names_are_not(text: str) -> None:
    assert not brought_there(text, len(text) - len(text.rsplit(maxsplit=1)[-1]))


def test_the_town_of_a_councillor_who_speaks_is_known_by_the_words_around_it() -> None:
    text = "A ward councillor in Habaswein put the number of dead at five. A doctor in Wajir was shot."
    start = text.index("Habaswein")
    assert of_who_speaks(text, start, start + len("Habaswein"))
    start = text.index("Wajir")
    assert not of_who_speaks(text, start, start + len("Wajir"))


def places(text: str) -> list[list[str]]:
    """The names of the places of each violent incident that is told as new."""
    reading = dateline.read(text, published="2021-05-12", kind="text")
    told = [m for m in reading.mentions if m.status == "new" and m.event_type == "ASSAULT"]
    return [[c.value.name for c in m.claims if isinstance(c.value, Place) and c.slot == "place"] for m in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two soldiers were wounded on Tuesday when a mine exploded in a forest, police said.\n\n"
            "The injured were flown to Ranchi and are out of danger.",
            [[]],
        ),
        (
            "Two people were shot dead at a bus park in Wajir on Monday. The gunmen hit a minibus that was loading for "
            "Mombasa.",
            [["Wajir"]],
        ),
        (
            "Gunmen ambushed a lorry about 20 km north of Wajir on Tuesday, killing three, the ministry said.\n\n"
            "A ward councillor in Habaswein put the number of dead at five. He said a rescue team was shot at, too.",
            [["Wajir"]],
        ),
        (
            "Last victim of Kunduz blast buried\n\nKunduz on Monday buried the fifth victim of Sunday's explosion at a "
            "mosque, a muezzin who had been flown to Kabul.\n\nA blast in Khanabad killed three people last autumn.",
            [["Kunduz"]],
        ),
    ],
)
def test_no_incident_is_placed_there(text: str, expected: list[list[str]]) -> None:
    assert [sorted(set(names)) for names in places(text)] == expected


def test_an_item_of_a_list_has_its_own_place_and_day() -> None:
    text = (
        "1. Mayimoya. One week after the attack of 5 May nine civilians are dead.\n\n"
        "2. Who did it. An officer rejected the accusation.\n\n"
        "3. Flight. Thousands fled towards Lubero.\n\n"
        "4. Goma, 9 May. Demonstrators threw stones at a convoy of aid workers and shot at a guard."
    )
    reading = dateline.read(text, published="2021-05-12", kind="text")
    told = [m for m in reading.mentions if m.status == "new"]
    assert not [c for c in told[0].claims if c.slot == "place" and getattr(c.value, "name", "") in ("Goma", "Lubero")]
    days = [c.value.start for c in told[-1].claims if c.slot == "when" and c.value is not None]  # type: ignore[union-attr]
    assert days == ["2021-05-09"]
