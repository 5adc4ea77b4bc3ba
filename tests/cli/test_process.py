"""The command line as a process: start-up, locales, pipes, signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()"]
LOCALES = [
    {"LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "ascii"},
]
SLOW_READER = """
import signal, sys, time, types
signal.signal(signal.SIGINT, signal.default_int_handler)  # jobs in the background inherit a deaf ear
stub = types.ModuleType("dateline.service")
def read(data, **given):
    sys.stderr.write("reading\\n"); sys.stderr.flush(); time.sleep(60)
stub.read = read
stub.on_first_use = lambda tell: None
sys.modules["dateline.service"] = stub
import dateline; dateline.service = stub
from dateline.cli import main
main()
"""


def launch(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, **environment}
    return subprocess.run([*COMMAND, *arguments], env=env, capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["read", "--nope"], ["read"]])
def test_help_and_usage_errors_load_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys\nfrom dateline.cli.run import run\n"
        f"run({arguments!r})\n"
        "heavy = {'spacy', 'numpy', 'trafilatura', 'lxml', 'rich.console', 'httpcore2'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["--help"], ["read", "--nope"]])
def test_help_and_usage_errors_take_at_most_0_3_seconds(arguments: list[str]) -> None:
    def seconds() -> float:
        begun = time.perf_counter()
        launch(*arguments)
        return time.perf_counter() - begun

    assert min(seconds() for _ in range(5)) <= 0.3


@pytest.mark.parametrize("locale", LOCALES)
def test_output_is_utf8_in_every_locale(locale: dict[str, str]) -> None:
    done = launch("read", "köln.txt", "--json", **locale)
    assert done.returncode == 6
    assert b"internal" not in done.stderr and b"Traceback" not in done.stderr


def test_a_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    missing = [str(tmp_path / f"{n}.txt") for n in range(3000)]
    process = subprocess.Popen([*COMMAND, "read", "--json", *missing], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout and process.stderr
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 141
    assert b"Traceback" not in errors and b"BrokenPipe" not in errors


def test_an_interrupt_ends_the_run_in_one_line(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("x", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW_READER, "read", str(report)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stderr and process.stderr.readline() == b"reading\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == b"dateline: stopped\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_is_said_in_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, "--help"], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1 and b"No space left" in done.stderr
