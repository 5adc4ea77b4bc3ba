"""Copies of an archive in use, and back: whole, checked, nothing lost that was there."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from archive_inputs import made, row, sum_of
from dateline.archive import Archive, backup, open_archive, writing
from dateline.archive.errors import ArchiveError, DamagedArchive, NotAnArchive


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A small archive, closed."""
    archive = open_archive(tmp_path / "archive.dateline", create=True)
    writing.write(archive, [row(one) for one in made(5)])
    archive.close()
    return tmp_path / "archive.dateline"


def sum_at(path: Path) -> str:
    archive = open_archive(path)
    try:
        return sum_of(archive)
    finally:
        archive.close()


@pytest.mark.slow
def test_copies_made_while_another_writes_are_each_a_state_of_the_archive(tmp_path: Path) -> None:
    archive = open_archive(tmp_path / "archive.dateline", create=True)
    rows = [row(one) for one in made(24)]
    states = {sum_of(archive)}

    def write() -> None:
        for one in rows:
            writing.write(archive, [one])
            states.add(sum_of(archive))

    writer = threading.Thread(target=write)
    writer.start()
    copies = []
    while writer.is_alive():
        copies.append(tmp_path / f"copy-{len(copies)}.dateline")
        backup.backup(archive, copies[-1])
    writer.join()
    assert len(states) == 25
    assert {sum_at(copy) for copy in copies} <= states
    archive.close()


def test_a_copy_goes_nowhere_where_something_is(filled: Path, tmp_path: Path) -> None:
    archive = open_archive(filled)
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")
    for target in (taken, filled, tmp_path, tmp_path / "no" / "folder"):
        with pytest.raises(ArchiveError) as caught:
            backup.backup(archive, target)
        assert "\n" not in caught.value.message
    archive.close()
    assert taken.read_text(encoding="utf-8") == "mine"
    assert not list(tmp_path.glob("*.part"))


def test_a_restored_archive_is_the_one_that_was_copied(filled: Path, tmp_path: Path) -> None:
    before = sum_at(filled)
    archive = open_archive(filled)
    backup.backup(archive, tmp_path / "copy")
    writing.write(archive, [row(one) for one in made(8)])
    archive.close()
    after = sum_at(filled)
    with pytest.raises(ArchiveError, match="--force"):
        backup.restore(tmp_path / "copy", filled)
    assert sum_at(filled) == after != before
    backup.restore(tmp_path / "copy", filled, force=True)
    assert sum_at(filled) == before
    assert sum_at(Path(f"{filled}.before-restore")) == after
    backup.restore(tmp_path / "copy", filled, force=True)
    assert sum_at(Path(f"{filled}.before-restore")) == after
    assert sum_at(Path(f"{filled}.before-restore-2")) == before
    backup.restore(tmp_path / "copy", tmp_path / "elsewhere")
    assert sum_at(tmp_path / "elsewhere") == before


def test_a_damaged_archive_is_put_aside_for_its_copy(filled: Path, tmp_path: Path) -> None:
    before = sum_at(filled)
    archive = open_archive(filled)
    backup.backup(archive, tmp_path / "copy")
    archive.close()
    filled.write_bytes(b"gone" * 5000)
    backup.restore(tmp_path / "copy", filled, force=True)
    assert sum_at(filled) == before
    assert Path(f"{filled}.before-restore").read_bytes() == b"gone" * 5000


def test_a_damaged_or_foreign_copy_is_not_restored(filled: Path, tmp_path: Path) -> None:
    before = sum_at(filled)
    data = bytearray(filled.read_bytes())
    data[8192:-4096] = b"\xff" * (len(data) - 12288)
    (tmp_path / "damaged").write_bytes(data)
    with pytest.raises(DamagedArchive):
        backup.restore(tmp_path / "damaged", filled, force=True)
    with sqlite3.connect(tmp_path / "other") as other:
        other.execute("CREATE TABLE mine (n)")
    other.close()
    with pytest.raises(NotAnArchive):
        backup.restore(tmp_path / "other", filled, force=True)
    with pytest.raises(ArchiveError):
        backup.restore(tmp_path / "nothing", filled, force=True)
    assert sum_at(filled) == before and not list(tmp_path.glob("*before-restore*"))


def test_a_damaged_archive_gives_no_copy(filled: Path, tmp_path: Path) -> None:
    archive = open_archive(filled)
    with filled.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (filled.stat().st_size - 12288))
    with pytest.raises(DamagedArchive):
        backup.backup(archive, tmp_path / "copy")
    archive.close()
    assert not list(tmp_path.glob("copy*"))


def test_a_served_archive_is_copied_by_its_own_tools(both: tuple[Archive, Archive], tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="pg_dump"):
        backup.backup(both[1], tmp_path / "copy")
