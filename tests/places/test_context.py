"""What an outlet's name and domain say of where it is at home."""

from __future__ import annotations

import pytest

from dateline.places import Gazetteer, place_context


@pytest.mark.parametrize(
    ("outlet", "home"),
    [("Times of Oman", "Oman"), ("The Jerusalem Post", "Jerusalem"), ("baghdadpost.com", "Baghdad"),
     ("Kyiv Independent", "Kyiv"), ("www.kansascitystar.com", "Kansas City"),
     ("chicago.station.example.com", "Chicago"), ("blogs.seattlepost.com", "Seattle")],
)  # fmt: skip
def test_the_place_in_an_outlets_name_is_its_home(gazetteer: Gazetteer, outlet: str, home: str) -> None:
    homes = place_context(gazetteer, outlet=outlet).homes
    assert any(gazetteer.row(number).name == home for number in homes)


@pytest.mark.parametrize("outlet", ["Reuters", "The Times", "Daily Star", "news.example", "mobile.wire.com", "", None])
def test_an_outlet_without_a_place_in_its_name_has_no_home(gazetteer: Gazetteer, outlet: str | None) -> None:
    assert place_context(gazetteer, outlet=outlet).homes == ()


@pytest.mark.parametrize(
    ("url", "countries"),
    [("https://dawn.example.pk/story/1", ("PK",)), ("https://news.example.co.uk/a", ("GB",)),
     ("https://example.tv/x", ()), ("https://example.com/x", ()), ("no address", ()), ("http://[broken", ())],
)  # fmt: skip
def test_the_country_of_a_domain_counts_where_it_means_the_country(
    gazetteer: Gazetteer, url: str, countries: tuple[str, ...]
) -> None:
    assert place_context(gazetteer, url=url).countries == countries
