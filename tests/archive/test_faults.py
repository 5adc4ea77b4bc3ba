"""What befalls an archive file: no room, no rights, wrong or damaged files, cut logs, many writers, dying readers."""

from __future__ import annotations

import ctypes
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from archive_inputs import batches, jsonl, made, row, sum_of
from dateline.archive import Archive, open_archive, outcomes, writing
from dateline.archive.errors import ArchiveError, NewerArchive, NoArchive, NotAnArchive
from dateline.archive.patience import Patience
from dateline.cli.run import run
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Item
from dateline.service import ingest
from killing import deadly

COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()"]


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of readings."""
    return jsonl(tmp_path_factory.mktemp("inputs") / "readings.jsonl", made(30))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small archive, closed."""
    path = tmp_path_factory.mktemp("filled") / "archive.dateline"
    archive = open_archive(path, create=True)
    for part in batches([row(one) for one in made(12)], 4):
        writing.write(archive, part)
    archive.close()
    return path


def command(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """A run of the command line as a process."""
    told = [*COMMAND, *map(str, arguments)]
    return subprocess.run(told, capture_output=True, check=False, timeout=300, **options)


def one_line(done: subprocess.CompletedProcess[bytes]) -> str:
    """What it said, which must be one line and no traceback."""
    said = done.stderr.decode()
    assert said.count("\n") == 1 and "Traceback" not in said and "internal error" not in said, said
    return said


# ---- wrong files


def wrong_files(folder: Path) -> dict[str, Path]:
    """Files that are no archive."""
    files = {name: folder / name for name in ("text", "binary", "other", "short", "cut")}
    files["text"].write_text("A report of an attack.\n" * 50, encoding="utf-8")
    files["binary"].write_bytes(random.Random(1).randbytes(5000))
    files["short"].write_bytes(b"SQLite format 3")
    files["cut"].write_bytes(b"SQLite format 3\0" + b"\1" * 60)
    with sqlite3.connect(files["other"]) as other:
        other.execute("CREATE TABLE mine (n INTEGER)")
    other.close()
    return files


@pytest.mark.parametrize("name", ["text", "binary", "other", "short", "cut"])
@pytest.mark.parametrize("create", [False, True])
def test_a_file_that_is_no_archive_is_left_as_it_is(name: str, create: bool, tmp_path: Path) -> None:
    path = wrong_files(tmp_path)[name]
    before = path.read_bytes()
    with pytest.raises(ArchiveError):
        open_archive(path, create=create)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(f"{name}-*"))


def test_an_empty_file_becomes_an_archive_only_where_one_is_made(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    with pytest.raises(NotAnArchive):
        open_archive(path)
    assert path.read_bytes() == b""
    open_archive(path, create=True).close()
    open_archive(path).close()


@pytest.mark.parametrize("path", ["nothing", "no/folder/here", ".", "a\0b", "x" * 300])
def test_a_path_without_an_archive_is_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(NoArchive):
        open_archive(tmp_path / path)
    with pytest.raises(NoArchive):
        open_archive(tmp_path / "no/folder" / path, create=True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("address", ["postgresql://u:secret@127.0.0.1:1/x", "mysql://h/x", "postgresql://[", "://"])
def test_an_address_without_a_database_is_refused_without_the_password(address: str) -> None:
    with pytest.raises(ArchiveError) as caught:
        open_archive(address)
    assert "secret" not in caught.value.message and "\n" not in caught.value.message


def test_tables_of_a_newer_version_are_refused(archive: Archive) -> None:
    with archive.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    where = archive.path or archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    archive.engine.dispose()
    before = Path(where).read_bytes() if archive.path else b""
    with pytest.raises(NewerArchive):
        open_archive(where, create=True)
    if archive.path:
        assert archive.path.read_bytes() == before


@pytest.mark.slow
def test_flipped_bytes_give_one_line_or_a_sound_reading(filled: Path, tmp_path: Path) -> None:
    whole, dice = filled.read_bytes(), random.Random(7)
    refused = 0
    for turn in range(60):
        path = tmp_path / f"{turn}.dateline"
        data = bytearray(whole)
        for _ in range(dice.choice((1, 20, 400))):
            data[dice.randrange(100 if turn % 3 == 0 else len(data))] ^= 1 << dice.randrange(8)
        path.write_bytes(data)
        try:
            archive = open_archive(path)
            try:
                sum_of(archive)
            finally:
                archive.close()
        except ArchiveError as error:
            assert "\n" not in error.message
            refused += 1
        path.unlink()
    assert refused > 10


# ---- a cut log


@pytest.mark.slow
def test_a_log_cut_anywhere_gives_a_sound_archive_that_goes_on(tmp_path: Path) -> None:
    path, dice = tmp_path / "archive.dateline", random.Random(11)
    archive = open_archive(path, create=True)
    rows = [row(one) for one in made(16)]
    for part in batches(rows, 2):
        writing.write(archive, part)
    whole = sum_of(archive)
    data, log = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    archive.close()
    assert len(log) > 100_000
    for turn in range(20):
        copy = tmp_path / f"{turn}.dateline"
        copy.write_bytes(data)
        Path(f"{copy}-wal").write_bytes(log[: dice.randrange(len(log) + 1)])
        opened = open_archive(copy, create=True)
        with opened.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        writing.write(opened, rows)
        assert sum_of(opened) == whole
        opened.close()


# ---- no room, no rights


def limited(size: int) -> None:
    """In a child: files may not grow beyond `size` bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.slow
@pytest.mark.parametrize("room", [200_000, 900_000])
def test_without_room_it_stops_in_one_line_and_goes_on_later(room: int, readings: Path, tmp_path: Path) -> None:
    path = tmp_path / "archive.dateline"
    done = command("ingest", readings, "--archive", path, preexec_fn=partial(limited, room))
    assert done.returncode == 3
    assert "cannot be written" in one_line(done)
    assert command("ingest", readings, "--archive", path).returncode == 0
    whole = open_archive(tmp_path / "whole.dateline", create=True)
    ingest.ingest(whole, ingest.stream([str(readings)], ingest.load_settings()), ingest.Options())
    archive = open_archive(path)
    assert sum_of(archive) == sum_of(whole)
    archive.close()
    whole.close()


@pytest.mark.slow
def test_a_full_disk_leaves_what_was_written(readings: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "none", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        done = command("ingest", readings, "--archive", disk / "archive.dateline")
        assert done.returncode == 3
        assert "cannot be written" in one_line(done)
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        assert command("ingest", readings, "--archive", disk / "archive.dateline").returncode == 0
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def plain_rights() -> None:
    """In a child: takes the superuser's right to write what is read-only, which is there only for one."""
    if os.geteuid() == 0:
        system = ctypes.CDLL(None)
        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            system.prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP


@pytest.mark.slow
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_read_only_archive_is_not_written_and_says_so(
    what: str, filled: Path, readings: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir()
    try:
        path = folder / "archive.dateline"
        shutil.copy(filled, path)
        inputs = Path(shutil.copy(readings, folder / "readings.jsonl"))
        before = path.read_bytes()
        path.chmod(0o444)
        folder.chmod(0o777 if what == "file" else 0o555)
        done = command("ingest", inputs, "--archive", path, preexec_fn=plain_rights)
        assert done.returncode == 3
        assert "cannot be written" in one_line(done)
        assert path.read_bytes() == before
        made = command("ingest", inputs, "--archive", folder / "new.dateline", preexec_fn=plain_rights)
        assert made.returncode == (0 if what == "file" else 3)
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


# ---- many at once


@pytest.mark.slow
def test_processes_that_write_at_once_lose_nothing(archive: Archive, tmp_path: Path) -> None:
    told = made(40, seed=9)
    files = [jsonl(tmp_path / f"{n}.jsonl", told[n * 6 : n * 6 + 16]) for n in range(5)]
    where = archive.path or archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    running = [
        subprocess.Popen(
            [*COMMAND, "ingest", str(file), "--archive", str(where)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for file in files
    ]
    for process in running:
        said, errors = process.communicate(timeout=300)
        assert process.returncode == 0 and not errors, errors.decode()
        assert b"locked" not in said
    whole = open_archive(tmp_path / "whole.dateline", create=True)
    for file in reversed(files):
        ingest.ingest(whole, ingest.stream([str(file)], ingest.load_settings()), ingest.Options())
    assert sum_of(archive) == sum_of(whole)
    whole.close()


def test_a_writer_that_waits_too_long_is_told_that_another_writes(archive: Archive) -> None:
    where = archive.path or archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    one, other = archive, open_archive(where, patience=Patience(turn=0.2))
    with one.writing(), pytest.raises(ArchiveError, match="another process has been writing"), other.writing():
        pass
    other.close()


# ---- a reading process that dies


def text_items(texts: list[str]) -> list[Item]:
    return [Item(f"{n}", "text", len(text), text, Given(kind="text")) for n, text in enumerate(texts)]


@pytest.mark.slow
@pytest.mark.parametrize("processes", [1, 2])
def test_an_input_that_kills_its_process_fails_alone(
    processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = open_archive(tmp_path / "archive.db", create=True)
    monkeypatch.setattr(ingest, "work", deadly)
    texts = [f"text {n}" for n in range(30)]
    texts[3], texts[20] = f"once:{tmp_path}/mark it kills its process", "it always kills its process"
    done = ingest.ingest(archive, text_items(texts), ingest.Options(processes=processes))
    assert dict(done.codes) == {"read": 29, "internal": 1}
    assert done.inputs == 30
    with archive.reading() as connection:
        (failed,) = outcomes.listed(connection, failed=True)
        assert failed["name"] == "20" and "died" in failed["message"]
        assert outcomes.counted(connection) == {"internal": 1, "read": 29}
    archive.close()


def test_an_input_that_cannot_be_written_fails_alone(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(one) for one in made(5)]
    put: Callable[..., bool] = writing.versions.put

    def refusing(connection: Any, version: Any, *more: Any, **options: Any) -> bool:
        if version is rows[2].version:
            raise ZeroDivisionError("a slip of ours")
        return put(connection, version, *more, **options)

    monkeypatch.setattr(writing.versions, "put", refusing)
    told = ingest._written(archive, rows, False)
    assert [one.outcome.code for one in told] == ["read", "read", "internal", "read", "read"]
    with archive.reading() as connection:
        assert outcomes.counted(connection) == {"internal": 1, "read": 4}


def test_the_command_says_a_wrong_file_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = wrong_files(tmp_path)["other"]
    assert run(["ingest", str(path), "--archive", str(path)]) == 3
    assert capsys.readouterr().err.count("\n") == 1
