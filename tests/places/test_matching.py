from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.places import Gazetteer, PlaceContext, find_places, resolve_places

WORDS = st.sampled_from(
    [
        "the",
        "capital",
        "of",
        "Mosul",
        "north",
        "30",
        "km",
        "near",
        "between",
        "and",
        "Iraq's",
        "Iraqi",
        "district",
        "village",
        ",",
        ".",
        "al-Asad",
        "U.S.",
        "(Gaza)",
        "“Paris,",
        "Texas",
        "İstanbul",
        "ß",
    ]
)


def names(gazetteer: Gazetteer, text: str, known: tuple[tuple[int, int, str], ...] = ()) -> list[str]:
    return [t.text for t in find_places(text, gazetteer, known=known) if t.kind == "place"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rockets hit Baghdad's Green Zone overnight.", ["Baghdad", "Green Zone"]),
        ("Troops left Khan Younis and Deir ez-Zor.", ["Khan Younis", "Deir ez-Zor"]),
        ("Nice work, officials said on Friday in March.", []),
        ("Michael Jordan spoke. Chad Smith sang. Paris Hilton came.", []),
        ("Talks began in Chad and Jordan.", ["Chad", "Jordan"]),
        ("Leaders of Europe and the EU met NATO.", ["Europe"]),
        ("The United States and the UK agreed.", ["United States", "UK"]),
        ("President Bashar Assad met Gen. Suleiman.", []),
        ("The Hague is far from Hit district, Iraq.", ["The Hague", "Hit", "Iraq"]),
    ],
)
def test_names_are_found_where_the_words_around_them_allow(
    gazetteer: Gazetteer, text: str, expected: list[str]
) -> None:
    assert names(gazetteer, text) == expected


def test_demonyms_are_kept_apart(gazetteer: Gazetteer) -> None:
    found = find_places("North Korean and Iraqi officials met Syrians.", gazetteer)
    assert [(t.text, t.kind, t.candidates[0].country) for t in found] == [
        ("North Korean", "demonym", "KP"), ("Iraqi", "demonym", "IQ"), ("Syrians", "demonym", "SY"),
    ]  # fmt: skip


def test_a_weapon_or_a_group_named_after_a_place_is_no_place(gazetteer: Gazetteer) -> None:
    text = "The Kurdistan Freedom Party fired a Gaza-5 rocket."
    spans = ((4, 29, "ACTOR"), (38, 44, "WEAPON"))
    assert names(gazetteer, text, spans) == []


def test_a_name_longer_than_the_blocking_span_stays(gazetteer: Gazetteer) -> None:
    assert names(gazetteer, "It fell on New Baghdad.", ((15, 22, "PERSON"),)) == ["New Baghdad"]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join)))
def test_any_text_is_read_and_every_span_is_its_text(gazetteer: Gazetteer, text: str) -> None:
    found = find_places(text, gazetteer)
    assert all(text[t.start : t.end] == t.text for t in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for place in resolve_places(text, found, PlaceContext(), gazetteer):
        assert text[place.start : place.end] == place.place.as_said
        assert (place.place.lat is None) == (place.place.lon is None)
