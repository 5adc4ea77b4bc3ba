"""`dateline gazetteer` as a process: counts, statuses, and nothing half-done after a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geonames_dump import write_dump

COMMAND = [sys.executable, "-m", "dateline", "gazetteer"]
ROWS = 1_000_000
# The peak in kB. Linux counts what a process was forked from in ru_maxrss, so VmHWM is read there.
MEASURED = """
import resource, sys
from pathlib import Path
from dateline.cli.run import run
status, proc = run(sys.argv[1:]), Path("/proc/self/status")
lines = proc.read_text().splitlines() if proc.exists() else []
peak = next((line.split()[1] for line in lines if line.startswith("VmHWM")), None)
print(peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)
sys.exit(status)
"""


def launch(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "DATELINE_DATA_DIR": str(data)}
    return subprocess.run([*COMMAND, *arguments], env=env, capture_output=True, text=True, check=False, timeout=300)


def test_import_list_find_and_remove(tmp_path: Path) -> None:
    table, data = tmp_path / "bases.csv", tmp_path / "data"
    table.write_text("name,lat,lon,class,country\nCamp Heron,33.31,44.37,base,IQ\nNull\x1b[2J,0,0,base,IQ\n")
    done = launch(data, "import", str(table), "--rejects", str(tmp_path / "out.csv"))
    assert done.returncode == 7 and "imported bases (csv): 1 places" in done.stdout
    assert "line 3: refused" in done.stderr and "\x1b" not in done.stderr + done.stdout
    assert (tmp_path / "out.csv").read_text().count("\n") == 2
    assert json.loads(launch(data, "list", "--json").stdout)[0]["rows"] == 1
    found = json.loads(launch(data, "find", "camp heron", "--near", "33.3,44.4", "--json").stdout)
    assert found[0]["yours"] and found[0]["source"] == "bases" and "Baghdad" in found[0]["within"]
    assert launch(data, "remove", "bases").returncode == 0
    assert launch(data, "remove", "bases").returncode == launch(data, "find", "camp heron").returncode == 6


@pytest.mark.parametrize(("content", "status"), [("", 3), ("name,lat,lon\nA,0,0\n", 3), (None, 6)])
def test_what_cannot_be_imported_has_its_status_and_imports_nothing(
    content: str | None, status: int, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "a.csv").write_text(content)
    done = launch(tmp_path / "data", "import", str(tmp_path / "a.csv"))
    assert done.returncode == status and not done.stdout and "Traceback" not in done.stderr
    assert launch(tmp_path / "data", "list", "--json").stdout.strip() == "[]"


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [1.0, 2.5, 4.0])
def test_a_killed_import_leaves_the_earlier_one_and_the_next_clears_up(seconds: float, tmp_path: Path) -> None:
    data, table = tmp_path / "data", tmp_path / "mine.csv"
    table.write_text("name,lat,lon\nAlfazur,33.2,44.2\n")
    assert launch(data, "import", str(table)).returncode == 0
    dump = write_dump(tmp_path / "dump.zip", 200_000)
    env = {**os.environ, "DATELINE_DATA_DIR": str(data)}
    process = subprocess.Popen([*COMMAND, "import", str(dump), "--name", "mine"], env=env, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait(60)
    assert launch(data, "find", "alfazur").returncode == 0
    assert launch(data, "import", str(table)).returncode == 0
    assert sorted(p.name for p in (data / "places").iterdir()) == ["import.lock", "mine.places.sqlite"]


@pytest.mark.slow
def test_a_million_rows_are_imported_within_300_megabytes(tmp_path: Path) -> None:
    dump = write_dump(tmp_path / "dump.zip", ROWS)
    env = {**os.environ, "DATELINE_DATA_DIR": str(tmp_path / "data")}
    command = [sys.executable, "-c", MEASURED, "gazetteer", "import", str(dump), "--json"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True, timeout=600)
    report = json.loads(done.stdout)
    assert report["read"] == ROWS == report["rows"] + sum(report["left_out"].values()) and not report["refused"]
    assert int(done.stderr.split()[-1]) // 1024 <= 300
