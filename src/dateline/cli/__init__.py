"""The command line: one file per command. Importing it loads nothing: help and usage errors are quick."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs `dateline` with the arguments of the process and exits with its status."""
    from dateline.cli.run import run

    sys.exit(run(sys.argv[1:]))
