"""The examples in README.md: what the reader prints for the report in ../shared/seed, and an archive of two samples.

`python tests/readme_example.py` writes them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SEED = ROOT.parent / "shared" / "seed" / "000_10996d0db3873b60.txt"
START, END = "<!-- output of dateline read -->\n```text\n", "```\n<!-- end of output -->"
ARCHIVE_START, ARCHIVE_END = "<!-- an archive -->\n```text\n", "```\n<!-- end of the archive -->"
WIDTH = 132  # columns; the README's block is not wrapped


def _dateline(folder: Path | None, *arguments: str) -> str:
    """What a command prints, plain."""
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": str(WIDTH)}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-m", "dateline", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=folder).stdout


def output() -> str:
    """What `dateline read` prints for the report."""
    return _dateline(None, "read", str(SEED))


def archive_output() -> str:
    """Commands on an archive of two samples that tell one incident, each with what it prints."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for sample in sorted((ROOT / "samples").glob("garissa-*")):
            (folder / sample.name).write_bytes(sample.read_bytes())
        told = [
            ("dateline ingest garissa-*", _dateline(folder, "ingest", "--archive", "a.dateline", "garissa-*")),
            ("dateline search bus", found := _dateline(folder, "search", "--archive", "a.dateline", "bus")),
        ]
        incident = found.split()[0]
        shown = _dateline(folder, "show", "--archive", "a.dateline", incident)
    lines = [f"$ {command}\n{printed}" for command, printed in [*told, (f"dateline show {incident[:6]}", shown)]]
    return "\n".join(line.replace("archive: a.dateline\n", "") for line in lines)


def block(text: str, start: str = START, end: str = END) -> str:
    """An example as README.md has it."""
    return text.split(start)[1].split(end)[0]


def main() -> None:
    """Writes the real output into README.md."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    examples = [(ARCHIVE_START, ARCHIVE_END, archive_output())]
    if SEED.exists():
        examples.append((START, END, output()))
    for start, end, told in examples:
        text = text.replace(start + block(text, start, end) + end, start + told + end)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
