import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dateline.places import Gazetteer, open_gazetteer, unpack
from dateline.places import gazetteer as module
from dateline.places.names import folded_key, key_of


def small_fill(database: sqlite3.Connection) -> None:
    """As `unpack.fill`, with one row."""
    database.executescript(unpack.SCHEMA)
    database.execute(
        "INSERT INTO rows VALUES (1,'geonames:98182','Baghdad',33.34,44.4,15,'settlement','PPLC','IQ',NULL,7216000)"
    )
    database.execute("INSERT INTO names VALUES ('baghdad', 1, 1)")
    database.execute(f"PRAGMA user_version={unpack.SCHEMA_VERSION}")
    database.commit()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(unpack, "fill", small_fill)
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_the_first_use_is_announced_in_one_line_and_the_second_is_silent(small: Path) -> None:
    said: list[str] = []
    open_gazetteer(said.append).close()
    again = open_gazetteer(said.append)
    assert len(said) == 1 and "\n" not in said[0]
    assert [path.name for path in small.iterdir()] == [f"gazetteer-{unpack.content_hash()}.sqlite"]
    assert again.warning is None and again.lookup("baghdad")[0].country == "IQ"


@pytest.mark.parametrize("damage", [b"", b"not a database", "truncated"])
def test_a_damaged_cache_file_is_unpacked_again(small: Path, damage: bytes | str) -> None:
    path = open_gazetteer().path
    assert path is not None
    path.write_bytes(path.read_bytes()[:-1000] if damage == "truncated" else damage)  # type: ignore[arg-type]
    mended = open_gazetteer()
    assert mended.path == path and mended.lookup("baghdad")


def test_damage_found_while_looking_up_is_mended(small: Path) -> None:
    path = open_gazetteer().path
    assert path is not None
    broken = sqlite3.connect(":memory:", check_same_thread=False)
    gazetteer = Gazetteer(broken, path)
    assert gazetteer.lookup("baghdad")[0].name == "Baghdad"


def test_a_cache_folder_that_cannot_be_written_gives_a_warning_and_works(small: Path) -> None:
    small.write_text("a file where the folder should be")
    said: list[str] = []
    gazetteer = open_gazetteer(said.append)
    assert gazetteer.lookup("baghdad") and gazetteer.warning in said
    assert gazetteer.warning is not None and "\n" not in gazetteer.warning


def test_with_a_full_disk_everywhere_the_gazetteer_is_kept_in_memory(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(database: sqlite3.Connection) -> None:
        if database.execute("PRAGMA database_list").fetchone()[2]:
            raise sqlite3.OperationalError("database or disk is full")
        small_fill(database)

    monkeypatch.setattr(unpack, "fill", full)
    gazetteer = open_gazetteer()
    assert gazetteer.path is None and gazetteer.lookup("baghdad")
    assert "disk is full" in (gazetteer.warning or "")
    assert not list(small.iterdir()), "nothing half-written stays behind"


def test_without_a_home_folder_it_still_opens(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("DATELINE_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", staticmethod(homeless))
    assert open_gazetteer().warning is not None


def test_the_cache_folder_follows_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DATELINE_CACHE_DIR", raising=False)
    monkeypatch.setattr(Path, "home", staticmethod(lambda: tmp_path))
    monkeypatch.setattr(module.sys, "platform", "darwin")
    assert module.cache_folder() == tmp_path / "Library" / "Caches" / "dateline"
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
    assert module.cache_folder() == tmp_path / "x" / "dateline"


@pytest.mark.slow
def test_two_processes_may_unpack_at_once(tmp_path: Path) -> None:
    code = "from dateline.places import open_gazetteer as o; g = o(); print(g.lookup('mosul')[0].country, g.warning)"
    environment = {**os.environ, "DATELINE_CACHE_DIR": str(tmp_path)}
    both = [
        subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    assert [process.communicate(timeout=120)[0].strip() for process in both] == ["IQ None", "IQ None"]
    assert len(list(tmp_path.iterdir())) == 1


def test_opening_and_looking_up_are_quick(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert gazetteer.path is not None
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(gazetteer.path.parent))
    best = min(_seconds(lambda: open_gazetteer().close()) for _ in range(3))
    assert best < 0.05
    names = [f"kfar {n}" for n in range(500)]
    assert min(_seconds(lambda: [gazetteer._lookup(name) for name in names]) for _ in range(3)) / 500 < 0.0002


def _seconds(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - start


def test_what_contains_a_place_is_known_outward(gazetteer: Gazetteer) -> None:
    row = gazetteer.lookup("green zone")[0]
    assert gazetteer.chain(row)[0].name == "Baghdad"
    assert gazetteer.chain(row)[-1].name == "Iraq"
    assert gazetteer.capital("AF").name == "Kabul"  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["خان يونس", "Бахмут", "Авдіївка", "بغداد الجديدة"])
def test_names_in_arabic_and_cyrillic_are_found(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.lookup(key_of(name))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hodeidah", "Al Hudaydah"),
        ("Fallujah", "Al Falluja"),
        ("Qamishli", "Kamishly"),
        ("Khan Yunis", "Khan Younis"),
    ],
)
def test_transliterations_meet_in_the_folded_key(one: str, other: str) -> None:
    assert folded_key(key_of(one)) == folded_key(key_of(other))
