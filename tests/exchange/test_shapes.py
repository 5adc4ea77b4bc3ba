"""ACLED- and GED-shaped rows have exactly the columns of those exports, and hold nothing that is not told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.exchange import acled, ged
from dateline.exchange.ged import priogrid
from exported import HOUSE, PROVINCE, told

ACLED = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 "
    "actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location "
    "latitude longitude geo_precision source source_scale notes fatalities tags timestamp"
).split()
GED = (
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name "
    "dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b "
    "number_of_sources source_article source_office source_date source_headline source_original where_prec "
    "where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id "
    "region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best "
    "high low gwnoa gwnob "
).split()


def test_the_columns_are_exactly_those_of_the_exports() -> None:
    assert [c.name for c in acled.COLUMNS] == ACLED and len(ACLED) == 31
    assert [c.name for c in ged.COLUMNS] == GED and len(GED) == 49
    assert set(acled.row(told())) == set(ACLED) and set(ged.row(told())) == set(GED)


def test_an_acled_row_has_what_is_told() -> None:
    row = acled.row(told())
    told_of = {name: value for name, value in row.items() if value is not None}
    notes = told_of.pop("notes")
    assert told_of == {
        "event_id_cnty": "m-r1", "event_date": "2021-05-10", "year": 2021, "time_precision": 1,
        "disorder_type": "Political violence", "event_type": "Violence against civilians", "sub_event_type": "Attack",
        "actor1": "Samir Nasser", "civilian_targeting": "Civilian targeting", "country": "Iraq",
        "admin1": "Baghdad Governorate", "location": "Lantern Street", "latitude": 33.3152, "longitude": 44.3661,
        "geo_precision": 1, "source": "Gulf Post; Hill Times", "fatalities": 1,
        "tags": "invented; perpetrator confidence=accused_by_authorities",
    }  # fmt: skip
    assert "Red Sash (accuses: Omar Zein)" in notes


def test_a_ged_row_has_best_low_and_high() -> None:
    row = ged.row(told())
    assert (row["best"], row["low"], row["high"]) == (1, 1, 3)
    assert (row["where_prec"], row["date_prec"], row["number_of_sources"]) == (1, 1, 2)
    assert row["geom_wkt"] == "POINT (44.3661 33.3152)" and row["source_original"] == "police;army"
    assert row["source_office"] == "Gulf Post;Hill Times" and row["adm_1"] == "Baghdad Governorate"
    empty = ("type_of_violence", "dyad_name", "conflict_new_id", "country_id", "gwnoa", "side_b", "deaths_b")
    assert all(row[name] is None for name in empty)


def test_an_area_has_precision_but_no_point() -> None:
    one = told(PROVINCE)
    for row, scale in ((acled.row(one), 3), (ged.row(one), 4)):
        assert row["latitude"] is row["longitude"] is None
        assert row.get("geo_precision", row.get("where_prec")) == scale
    assert ged.row(one)["priogrid_gid"] is None and ged.row(one)["adm_1"] == "Anbar"
    assert acled.row(told(replace(PROVINCE, level="country", name="Iraq", within=())))["country"] == "Iraq"


def test_what_is_not_known_stays_empty() -> None:
    one = told(None)
    one = replace(one, record=replace(one.record, slots={}, totals={}, acled=None))
    row = acled.row(one)
    assert row["fatalities"] is row["event_date"] is row["country"] is row["disorder_type"] is row["actor1"] is None
    assert ged.row(one)["best"] is ged.row(one)["date_start"] is None


@pytest.mark.parametrize(
    ("lat", "lon", "cell"), [(-90, -180, 1), (-89.9, -179.4, 2), (-89.4, -180, 721), (90, 180, 259200)]
)
def test_cells_of_prio_grid_are_counted_from_the_south_west(lat: float, lon: float, cell: int) -> None:
    assert priogrid(lat, lon) == cell


def test_a_place_at_a_point_lies_in_the_districts_that_are_named() -> None:
    assert acled.row(told(replace(HOUSE, within=("Iraq",))))["admin1"] is None
