"""The example in README.md: what the reader prints for the report in ../shared/seed.

`python tests/readme_example.py` writes it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SEED = ROOT.parent / "shared" / "seed" / "000_10996d0db3873b60.txt"
START, END = "<!-- output of dateline read -->\n```text\n", "```\n<!-- end of output -->"
WIDTH = 132  # columns; the README's block is not wrapped


def output() -> str:
    """What `dateline read` prints for it, plain."""
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": str(WIDTH)}
    command = [sys.executable, "-m", "dateline", "read", str(SEED)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def block(text: str) -> str:
    """The example as README.md has it."""
    return text.split(START)[1].split(END)[0]


def main() -> None:
    """Writes the real output into README.md."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(START + block(text) + END, START + output() + END), encoding="utf-8")


if __name__ == "__main__":
    main()
