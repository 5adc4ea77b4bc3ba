"""An ingest that is killed again and again ends with the same archive as one that is not.

DATELINE_KILLS says how often it is killed on each store: 20 times usually, 200 times in `make soak`.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from archive_inputs import emptied, jsonl, made, sum_of
from dateline.archive import Archive, open_archive
from dateline.service import ingest

pytestmark = pytest.mark.slow
SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
KILLS = int(os.environ.get("DATELINE_KILLS", "200" if SOAK else "20"))
READINGS, BATCH = 60, 7
PROGRAM = Path(__file__).with_name("ingesting.py")


def where(archive: Archive) -> str:
    """The address of an archive, as the command line takes it."""
    if archive.path is not None:
        return str(archive.path)
    return archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def start(archive: Archive, readings: Path, statement: int, **environment: str) -> subprocess.Popen[bytes]:
    """An ingest that has begun."""
    arguments = [sys.executable, str(PROGRAM), where(archive), str(readings), str(statement), str(BATCH)]
    process = subprocess.Popen(
        arguments, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stdout.readline() == b"ready\n"
    return process


def killed(process: subprocess.Popen[bytes], after: float | None) -> bool:
    """Waits for its end, or kills it after so many seconds. Whether it was killed; any other end must be a good one."""
    try:
        process.wait(after if after is not None else 300)
    except subprocess.TimeoutExpired:
        process.kill()
    _, errors = process.communicate(timeout=60)
    assert process.returncode in (0, -9), errors.decode()
    return process.returncode == -9


def test_an_ingest_killed_at_random_ends_as_one_that_is_not(archive: Archive, tmp_path: Path) -> None:
    told = made(READINGS, seed=5)
    readings = jsonl(tmp_path / "readings.jsonl", told)
    begun = time.monotonic()
    ingest.ingest(archive, ingest.stream([str(readings)], ingest.load_settings()), ingest.Options())
    seconds, expected = time.monotonic() - begun, sum_of(archive)
    seed = int(os.environ.get("DATELINE_SEED", random.SystemRandom().randrange(10**6)))
    dice, kills, rounds = random.Random(seed), 0, 0
    while kills < KILLS:
        emptied(archive)
        going = True
        while going:
            # Half are killed at a statement, half at a moment; those whose number is up go on to the end.
            by_number = dice.random() < 0.5
            statement = dice.randint(1, 900) if by_number and kills < KILLS else 0
            moment = dice.uniform(0, seconds) if not by_number and kills < KILLS else None
            going = killed(start(archive, readings, statement), moment)
            kills += going
        rounds += 1
        assert sum_of(archive) == expected, f"DATELINE_SEED={seed}, round {rounds}"


def test_the_making_of_an_archive_may_be_killed(tmp_path: Path) -> None:
    told = made(3)
    readings = jsonl(tmp_path / "readings.jsonl", told)
    whole = open_archive(tmp_path / "whole.db", create=True)
    ingest.ingest(whole, ingest.stream([str(readings)], ingest.load_settings()), ingest.Options())
    for statement in range(1, 60, 4 if not SOAK else 1):
        path = tmp_path / f"{statement}.db"
        arguments = [sys.executable, str(PROGRAM), str(path), str(readings)]
        subprocess.run([*arguments, str(statement), "7"], check=False, capture_output=True, timeout=120)
        done = subprocess.run([*arguments, "0", "7"], check=False, capture_output=True, timeout=120)
        assert done.returncode == 0, done.stderr
        archive = open_archive(path)
        assert sum_of(archive) == sum_of(whole)
        archive.close()
    whole.close()


def test_processes_that_read_end_with_the_one_that_writes(archive: Archive, tmp_path: Path) -> None:
    readings = jsonl(tmp_path / "readings.jsonl", made(200))
    process = start(archive, readings, 0, PROCESSES="2")
    parent = psutil.Process(process.pid)
    children: list[psutil.Process] = []
    assert soon(lambda: children.extend(parent.children(recursive=True)) or len(children) >= 2)
    process.kill()
    process.communicate(timeout=60)
    assert soon(lambda: not any(is_there(child) for child in children))


def is_there(process: psutil.Process) -> bool:
    """Whether a process still runs."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def soon(there: Callable[[], bool], seconds: float = 60) -> bool:
    """Whether it comes true within that time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if there():
            return True
        time.sleep(0.1)
    return False
