"""An archive copied into another store, and back: the same in every table, or nothing at all."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from archive_inputs import batches, made, row, sum_of, versioned
from dateline.archive import Archive, copying, open_archive, search, writing
from dateline.archive.errors import ArchiveError, NotEmpty
from dateline.archive.rows import Prepared
from dateline.archive.schema import METADATA, incident
from dateline.archive.search import indexing
from dateline.cli.run import run


def filled(archive: Archive) -> Archive:
    """With reports in several versions, failures, kept bytes, decisions (one undone) and a tombstone."""
    told = made(24, seed=17)
    rows = [row(one) for one in told] + [row(versioned(told[0], "Two of the wounded died."))]
    rows[3] = Prepared(rows[3].outcome, rows[3].version, ('{"kind":"text"}', b"\0\xff bytes"))
    for part in batches(rows, 7):
        writing.write(archive, part)
    ids = sorted(archive.read(lambda c: c.execute(sa.select(incident.c.id)).scalars().all()))
    writing.merge(archive, ids[:2], by="Ann", reason="one")
    writing.merge(archive, ids[3:5], by="Ben \u202e", reason="")
    writing.undo(archive, None)
    assert told[7].report is not None
    writing.take_down(archive, told[7].report.id, by="Ann", reason="asked")
    return archive


def contents(archive: Archive) -> dict[str, Any]:
    """Every row of every table, full text too."""

    def look(connection: sa.Connection) -> dict[str, Any]:
        tables = {
            t.name: [tuple(r) for r in connection.execute(sa.select(t).order_by(*t.primary_key))]
            for t in METADATA.sorted_tables
        }
        return tables | {"words": [(r["n"], r["words"].removesuffix(" xg")) for r in indexing.stored(connection)]}

    return archive.read(look)


def address(archive: Archive) -> str:
    """What names it on the command line."""
    if archive.path:
        return str(archive.path)
    return archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_holds_every_row_and_goes_on_alike(both: tuple[Archive, Archive], turned: bool, tmp_path: Path) -> None:
    source, target = reversed(both) if turned else both
    filled(source)
    done = copying.copy(source, target)
    assert contents(target) == contents(source)
    assert done.sha256 == sum_of(target) and done.rows["judgement"] == 2 and done.rows["original"] == 1
    assert done.rows["tombstone"] == 1 and done.rows["change"] > 20
    later = [row(one) for one in made(40, seed=17)[24:]]
    for archive in (source, target):
        writing.write(archive, later)
    assert sum_of(source) == sum_of(target)
    asked = search.Query(text='"checkpoint" OR market')
    pages = [archive.read(lambda c: search.search(c, asked)) for archive in (source, target)]
    assert pages[0] == pages[1] and pages[0].hits
    back = open_archive(tmp_path / "back.db", create=True)
    copying.copy(target, back)
    assert sum_of(back) == sum_of(source)
    back.close()


def test_an_archive_that_holds_something_is_left_as_it_is(both: tuple[Archive, Archive]) -> None:
    source, target = both
    filled(source)
    writing.write(target, [row(made(1)[0])])
    before = contents(target)
    with pytest.raises(NotEmpty):
        copying.copy(source, target)
    assert contents(target) == before


@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_that_breaks_off_or_differs_leaves_nothing(
    both: tuple[Archive, Archive], turned: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = reversed(both) if turned else both
    filled(source)

    def breaks(done: int, _total: int) -> None:
        if done > 300:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copying.copy(source, target, breaks)
    assert target.read(copying.is_empty)
    monkeypatch.setattr(copying.canonical, "sha256", lambda connection: connection.dialect.name)
    with pytest.raises(ArchiveError, match="differs"):
        copying.copy(source, target)
    assert target.read(copying.is_empty)


def test_the_command_copies_and_tells_sizes(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(archive)
    target = tmp_path / "copy.dateline"
    assert run(["archive", "copy", address(archive), str(target), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sha256"] == sum_of(archive)
    assert run(["archive", "copy", address(archive), str(target)]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    for where in (address(archive), str(target)):
        assert run(["archive", "info", "--archive", where, "--json"]) == 0
        size = json.loads(capsys.readouterr().out)
        assert size["rows"] == told["rows"] and size["bytes"] > 100_000
        assert size["bytes_per_report"] == round(size["bytes"] / size["rows"]["version"])
    assert run(["archive", "info", "--archive", str(target)]) == 0
    assert "  tombstone" in capsys.readouterr().out


def test_a_file_made_for_a_copy_that_fails_goes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(open_archive(tmp_path / "a.db", create=True)).close()
    monkeypatch.setattr(copying, "counted", lambda _connection: {})
    assert run(["archive", "copy", str(tmp_path / "a.db"), str(tmp_path / "b.db")]) == 3
    assert run(["archive", "copy", str(tmp_path / "none.db"), str(tmp_path / "b.db")]) == 6
    assert "Traceback" not in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.db"]


MEASURED = """
import pathlib, sys
from dateline.cli.run import run
assert run(["archive", "copy", sys.argv[1], sys.argv[2]]) == 0
print(pathlib.Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read from /proc")
def test_memory_does_not_grow_with_the_archive(both: tuple[Archive, Archive], tmp_path: Path) -> None:
    peaks = []
    served = both[1]
    for number in (150, 1500):
        path = tmp_path / f"{number}.db"
        archive = open_archive(path, create=True)
        for part in batches([row(one) for one in made(number, seed=1)], 100):
            writing.write(archive, part)
        archive.close()
        peaks += [measured(path, tmp_path / f"{number}-copy.db")]
        with served.writing() as connection:
            for table in reversed(METADATA.sorted_tables):
                connection.execute(table.delete())
        peaks += [measured(path, address(served)), measured(address(served), tmp_path / f"{number}-back.db")]
    for small, large in zip(peaks[:3], peaks[3:], strict=True):
        assert large < small + 70 * 1024, peaks  # SQLite's own cache may grow to 64 MiB


def measured(source: object, target: object) -> int:
    """The peak of memory of a copy, in KiB."""
    command = [sys.executable, "-c", MEASURED, str(source), str(target)]
    done = subprocess.run(command, capture_output=True, check=True, timeout=300)
    return int(done.stdout.split()[-1])


def test_sqlite_can_tell_the_words_of_its_index(tmp_path: Path) -> None:
    archive = filled(open_archive(tmp_path / "a.db", create=True))
    archive.close()
    with sqlite3.connect(tmp_path / "a.db") as connection:
        (number,) = connection.execute("SELECT count(*) FROM doc").fetchone()
        assert number == connection.execute("SELECT count(words) FROM doc_words").fetchone()[0] > 20
    connection.close()
