"""The user's own places: every row is checked, the good ones are found before ours, nothing is half-done."""

from __future__ import annotations

import bz2
import gzip
import random
import sqlite3
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dateline.model.errors import BrokenInput, EmptyInput, InputError, LimitExceeded, NotFound, UsageError
from dateline.places import Gazetteer, Row, open_gazetteer
from dateline.places.importing import Options, Report, import_file, remove_source, source_name, sources, streams
from dateline.places.levels import sort_of
from dateline.places.names import key_of
from geonames_dump import dump_line, write_dump

Import = Callable[..., Report]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def take(gazetteer: Gazetteer, data: Path, tmp_path: Path) -> Import:
    def take(content: str | bytes, file: str = "mine.csv", **options: str) -> Report:
        path = tmp_path / file
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return import_file(path, data, gazetteer, Options(**options))  # type: ignore[arg-type]

    return take


@pytest.fixture
def opened(gazetteer: Gazetteer, data: Path) -> Callable[[], Gazetteer]:
    assert gazetteer.path is not None
    folder = gazetteer.path.parent
    return lambda: open_gazetteer(folder=folder, data=data)


def first(gazetteer: Gazetteer, name: str) -> Row:
    return gazetteer.lookup(key_of(name))[0]


def test_without_an_import_there_are_no_rows_of_the_user(opened: Callable[[], Gazetteer]) -> None:
    assert opened().user is None


def test_a_table_needs_name_and_point_only(take: Import, opened: Callable[[], Gazetteer]) -> None:
    report = take("Name;Latitude;Longitude\nTall Zift;36.4;42.9\n")
    row = first(opened(), "Tall Zift")
    assert (report.rows, report.refused, row.level, row.country) == (1, 0, "settlement", "IQ")
    assert row.written and row.source == "mine" and row.gid.startswith("user:mine/")


@pytest.mark.parametrize("packed", [gzip.compress, bz2.compress])
def test_a_table_may_be_packed_and_begin_with_a_mark(packed: Callable[[bytes], bytes], take: Import) -> None:
    assert take(packed("\ufeffname\tlat\tlng\nTall Zift\t36.4\t42.9\n".encode()), "t.tsv.gz").rows == 1


def test_a_place_inside_a_town_lies_in_it(take: Import, opened: Callable[[], Gazetteer]) -> None:
    take("name,lat,lon,class,country,aliases,radius_km\nCamp Heron,33.31,44.37,base,IQ,FOB Heron|Heron Base,2\n")
    places = opened()
    row = first(places, "FOB Heron")
    assert row.name == "Camp Heron" and row.level == "point" and row.radius_km == 2
    assert [above.name for above in places.chain(row)][-1] == "Iraq"
    assert "Baghdad" in {above.name for above in places.chain(row)}


BAD = {
    "columns": "Alfa,33.1",
    "name_missing": ",33.1,44.1,,",
    "name_length": "A" * 300 + ",33.1,44.1,,",
    "name_characters": "Al\x1b[31mfa,33.1,44.1,,",
    "coordinates_missing": "Alfa,,44.1,,",
    "coordinates": "Alfa,north,44.1,,",
    "out_of_range": "Alfa,133.1,244.1,,",
    "null_island": "Alfa,0,0,,",
    "swapped": "Alfa,44.4,33.3,,IQ",
    "outside_country": "Alfa,51.5,-0.1,,IQ",
    "country": "Alfa,33.1,44.1,,Atlantis",
    "class": "Alfa,33.1,44.1,spaceport,IQ",
    "quote": '"Alfa,33.1,44.1,,IQ',
    "duplicate": "Good,33.2,44.2,village,IQ",
    "name_letters": "---,33.1,44.1,,IQ",
}


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_row_is_reported_with_line_and_reason_and_the_rest_is_imported(reason: str, take: Import) -> None:
    report = take(
        f"name,lat,lon,class,country\nGood,33.2,44.2,village,IQ\n{BAD[reason]}\nBetter,33.3,44.2,village,IQ\n"
    )
    assert report.rows == 2 and report.rejected == {reason: 1}
    assert report.first[0].line == 3 and report.first[0].message
    assert report.rejects is not None and f"3,{reason}," in report.rejects.read_text(encoding="utf-8")


def test_bytes_that_are_no_utf8_and_bad_radii_cost_their_row_only(take: Import) -> None:
    table = b"name,lat,lon,radius_km\nGood,33.2,44.2,\nMal\xe9,33.1,44.1,\nBad,33.1,44.1,-1\nWorse,33.1,44.1,nan\n"
    assert take(table).rejected == {"encoding": 1, "radius": 2}


def test_swapped_degrees_out_of_range_are_told_as_swapped(take: Import) -> None:
    assert take("name,lat,lon\nGood,33.2,44.2\nAlfa,120.1,33.3\n").rejected == {"swapped": 1}


def test_every_refused_row_is_in_the_report_whatever_their_number(take: Import) -> None:
    report = take("name,lat,lon\nGood,33.2,44.2\n" + "Bad,0,0\n" * 500)
    assert report.refused == 500 and len(report.first) == 20
    assert report.rejects is not None and len(report.rejects.read_text(encoding="utf-8").splitlines()) == 501


def test_the_report_of_refused_rows_holds_no_escapes_and_no_formula(take: Import) -> None:
    report = take("name,lat,lon\nGood,33.2,44.2\n=cmd()\x1b]0;x\x07,0,0\n")
    assert report.rejects is not None
    text = report.rejects.read_text(encoding="utf-8")
    assert "\x1b" not in text and ",=cmd" not in text and "'=cmd()\\x1b" in text


def test_of_one_place_the_users_row_stands_and_what_lies_in_ours_lies_in_it(
    take: Import, opened: Callable[[], Gazetteer], gazetteer: Gazetteer
) -> None:
    ours = first(gazetteer, "Baghdad")
    take("name,lat,lon,country\nBaghdad,33.35,44.41,IQ\n")
    places = opened()
    found = places.lookup("baghdad")
    assert found[0].source == "mine" and found[0].lat == 33.35 and found[0].population == ours.population
    assert ours.gid not in {row.gid for row in found}
    assert places.chain(first(places, "Green Zone"))[0] == found[0] == places.row(ours.id)
    assert places.capital("IQ") == found[0]
    assert places.lookup(key_of("بغداد"))[0].source == "mine"  # by a name that only we know


def test_a_row_of_the_users_table_stands_before_namesakes(take: Import, opened: Callable[[], Gazetteer]) -> None:
    take("name,lat,lon,class,country\nParis,36.1,43.9,village,IQ\n")
    found = opened().lookup("paris")
    assert found[0].country == "IQ" and found[1].country == "FR" and found[0].id < found[1].id


def geonames(*lines: str) -> bytes:
    return ("\n".join(lines) + "\n").encode()


def place(number: int, name: str, kind: str = "P\tPPL", names: str = "", first: str = "07") -> str:
    tail = f"{kind}\tIQ\t\t{first}\t\t\t\t0\t\t40\tAsia/Baghdad\t2020-01-01"
    return f"{number}\t{name}\t{name}\t{names}\t33.30\t44.10\t{tail}"


def test_a_dump_in_a_zip_is_read_without_its_readme(gazetteer: Gazetteer, data: Path, tmp_path: Path) -> None:
    report = import_file(write_dump(tmp_path / "IQ.zip", 300), data, gazetteer)
    assert report.format == "geonames" and report.name == "IQ" and report.refused == 0
    assert report.rows + report.left_out["buildings"] == 300 and "CC BY" in report.licence


def test_a_dumps_divisions_contain_its_towns(take: Import, opened: Callable[[], Gazetteer]) -> None:
    take(geonames(place(60_000_001, "Zarqum", names="زرقوم,Заркум,札"), place(98182, "Baghdad", "P\tPPLC")), "IQ.txt")
    places = opened()
    row = first(places, "زرقوم")
    assert row.gid == "geonames:60000001" and row.source == "IQ" and not row.written
    assert [above.level for above in places.chain(row)][-1] == "country" and places.row(row.id).gid == row.gid
    assert places.lookup(key_of("Заркум")) and not places.lookup("札")
    assert len([r for r in places.lookup("baghdad") if r.gid == "geonames:98182"]) == 1


def test_a_division_of_the_dump_itself_contains_its_towns(take: Import, opened: Callable[[], Gazetteer]) -> None:
    take(geonames(place(7, "Zaqra", first="99"), place(60_000_002, "Zaqristan", "A\tADM1", first="99")), "IQ.txt")
    places = opened()
    assert [row.name for row in places.chain(first(places, "Zaqra"))] == ["Zaqristan", "Iraq"]


def test_bad_rows_of_a_dump_are_reported(take: Import) -> None:
    good = place(60_000_001, "Zarqum")
    rows = [good, good, good.replace("\tPPL\t", "\tSCH\t"), good.replace("P\tPPL", "Q\tXXX"), "junk",
            good.replace("60000001", "x1"), good.replace("\tIQ\t", "\tQQ\t"),
            good.replace("33.30\t44.10", "44.10\t33.30")]  # fmt: skip
    report = take(geonames(*rows), "IQ.txt")
    assert report.rows == 1 and report.left_out == {"towns": 1}
    assert report.rejected == {"duplicate": 1, "class": 1, "columns": 1, "id": 1, "country": 1, "swapped": 1}


def test_alternate_names_name_places_of_ours_and_of_the_user(take: Import, opened: Callable[[], Gazetteer]) -> None:
    take(geonames(place(60_000_001, "Zarqum")), "IQ.txt")
    rows = ["1\t98182\ten\tCity of Peacemakers", "2\t60000001\t\tZerqoom", "3\t98182\tlink\thttps://a.org",
            "4\t59999999\ten\tNowhere", "5\t98182\ten\tOldtown\t\t\t\t1", "6\tx\ten\tBad"]  # fmt: skip
    report = take(geonames(*(row + "\t" * (9 - row.count("\t")) for row in rows)), "alternateNamesV2.txt")
    places = opened()
    assert (
        report.rejected == {"id": 1} and report.left_out["unknown places"] == 1 and report.left_out["historical names"]
    )
    assert first(places, "City of Peacemakers").gid == "geonames:98182"
    assert first(places, "Zerqoom").name == "Zarqum" and places.extends("city of")


def test_whos_on_first_is_read_from_sqlite_and_from_csv(
    take: Import, opened: Callable[[], Gazetteer], tmp_path: Path
) -> None:
    path = tmp_path / "wof.db"
    with sqlite3.connect(path) as database:
        database.executescript(
            "CREATE TABLE spr (id INTEGER, parent_id INTEGER, name TEXT, placetype TEXT, country TEXT, latitude REAL, "
            "longitude REAL, is_current INTEGER); CREATE TABLE names (id INTEGER, name TEXT);"
            "INSERT INTO spr VALUES (5, 1, 'Zarqum', 'locality', 'IQ', 33.3, 44.1, 1),"
            "(6, 1, 'Gone', 'locality', 'IQ', 33.3, 44.1, 0), (7, 1, 'Iraq', 'country', 'IQ', 33, 44, 1),"
            "(8, 1, 'Null', 'locality', 'IQ', 0, 0, 1);"
            "INSERT INTO names VALUES (5, 'زرقوم');"
        )
    database.close()
    report = take(path.read_bytes(), "wof.db")
    assert report.rows == 1 and report.rejected == {"null_island": 1}
    assert report.left_out == {"no longer current": 1, "country": 1}
    assert first(opened(), "زرقوم").gid == "whosonfirst:5"
    table = "id,name,placetype,geom_latitude,geom_longitude,iso\n9,Zarqat,neighbourhood,33.3,44.1,IQ\n"
    assert take(table, "meta.csv").format == "whosonfirst" and first(opened(), "Zarqat").gid == "whosonfirst:9"


def test_importing_again_replaces_and_removing_restores(
    take: Import, opened: Callable[[], Gazetteer], data: Path
) -> None:
    take("name,lat,lon\nAlfazur,33.2,44.2\n")
    assert take("name,lat,lon\nBetazur,33.2,44.2\n").replaced
    places = opened()
    assert not places.lookup("alfazur") and places.lookup("betazur")
    assert [source.name for source in sources(data)[0]] == ["mine"]
    remove_source(data, "mine")
    assert opened().user is None
    with pytest.raises(NotFound):
        remove_source(data, "mine")
    with pytest.raises(NotFound):
        remove_source(data, "../mine")


def zipped(*files: tuple[str, bytes]) -> bytes:
    import io

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return buffer.getvalue()


TABLE = b"name,lat,lon\n" + b"".join(b"Zar%d,33.2,44.%d\n" % (n, n) for n in range(1, 4000))
BROKEN: dict[str, tuple[bytes, type[Exception]]] = {
    "empty": (b"", EmptyInput),
    "cut off zip": (zipped(("a.csv", TABLE))[:-40], BrokenInput),
    "zip with a changed byte": (
        zipped(("a.csv", TABLE)).replace(b"\x00\x00a.csv", b"\x00\x00a.csv\xff", 1),
        BrokenInput,
    ),
    "cut off gzip": (gzip.compress(TABLE)[:-600], BrokenInput),
    "no gzip": (b"\x1f\x8bnonsense", BrokenInput),
    "zip of pictures": (zipped(("a.png", b"x")), InputError),
    "zip of two tables": (zipped(("a.csv", TABLE), ("b.csv", TABLE)), InputError),
    "no table": (b"Dear reader,\nthis is a letter.\n", InputError),
    "UTF-16": ("name,lat,lon\n".encode("utf-16"), InputError),
    "a program": (b"\x7fELF" + bytes(200), InputError),
    "no SQLite file": (b"SQLite format 3\x00" + bytes(5000), BrokenInput),
    "a header alone without lat": (b"name,lon,latitudes\nA,1,2\n", InputError),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_refused_whole_and_the_earlier_import_stays(
    case: str, take: Import, opened: Callable[[], Gazetteer], data: Path
) -> None:
    take("name,lat,lon\nAlfazur,33.2,44.2\n")
    content, error = BROKEN[case]
    with pytest.raises(error) as told:
        take(content, "broken.bin", name="mine")
    assert "\n" not in str(told.value)
    assert opened().lookup("alfazur")
    assert sorted(p.name for p in (data / "places").iterdir()) == ["import.lock", "mine.places.sqlite"]


def test_a_zip_bomb_is_over_a_limit(take: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "RATIO_FROM_BYTES", 1000)
    with pytest.raises(LimitExceeded):
        take(zipped(("a.csv", b"name,lat,lon\n" + b"A,1,2\n" * 500_000)), "bomb.zip")
    monkeypatch.setattr(streams, "MAX_UNPACKED_BYTES", 1000)
    with pytest.raises(LimitExceeded):
        take(zipped(("a.csv", TABLE)), "large.zip")


def test_an_endless_line_costs_its_row_and_no_memory(take: Import) -> None:
    report = take("name,lat,lon\nGood,33.2,44.2\n" + "x" * 1_000_000 + "\nBetter,33.3,44.2\n")
    assert report.rows == 2 and report.rejected == {"columns": 1} and len(report.first[0].content) <= 300


def test_a_damaged_import_is_told_and_left_out(
    take: Import, opened: Callable[[], Gazetteer], data: Path, gazetteer: Gazetteer
) -> None:
    take("name,lat,lon\nAlfazur,33.2,44.2\n")
    (data / "places" / "mine.places.sqlite").write_bytes(b"nonsense")
    places = opened()
    assert places.lookup("baghdad") and "mine.places.sqlite" in (places.warning or "")


@pytest.mark.parametrize(
    ("said", "level"),
    [("Village", "settlement"), ("PPLX", "neighbourhood"), ("refugee camp", "neighbourhood"), ("hospital", "point"),
     ("admin1", "admin1"), ("point:HOSPITAL", "point"), ("MILB", "point"), ("sea", "region")],
)  # fmt: skip
def test_a_class_is_a_level_a_code_or_a_word(said: str, level: str) -> None:
    sort = sort_of(said)
    assert sort is not None and sort.level == level


@pytest.mark.parametrize("said", ["../x", "", "a/b", ".hidden", "a" * 65, "a\nb"])
def test_a_name_that_could_leave_the_folder_is_refused(said: str) -> None:
    with pytest.raises(UsageError):
        source_name(said, Path("x.csv"))


def test_the_name_of_an_import_is_that_of_its_file() -> None:
    assert source_name(None, Path("/a/IQ.zip")) == "IQ"
    assert source_name(None, Path("my places (2).csv.gz")) == "my-places-2"


def test_look_ups_with_imports_are_quick(take: Import, opened: Callable[[], Gazetteer]) -> None:
    maker = random.Random(1)
    take("\n".join(dump_line(number, maker) for number in range(3000)), "XX.txt")
    places = opened()
    names = [key_of(dump_line(n, random.Random(n)).split("\t")[1]) for n in range(300)]
    for name in names:
        places.lookup(name)
    start = time.perf_counter()
    for _ in range(10):
        for name in names:
            places.lookup(name)
    assert (time.perf_counter() - start) / 3000 < 20e-6
