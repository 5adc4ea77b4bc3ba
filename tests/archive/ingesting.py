"""A process that ingests and may be killed: run as `python ingesting.py WHERE READINGS STATEMENT BATCH`.

It kills itself as `kill -9` would before its n-th statement to the database (0: never), or dies by another's hand.
"""

from __future__ import annotations

import os
import signal
import sys

import sqlalchemy as sa


def main(where: str, readings: str, statement: int, batch: int) -> int:
    """Ingests the readings as the command does; the exit status."""
    from dateline.cli.run import run
    from dateline.service import ingest

    ingest.BATCH = batch
    told = 0

    @sa.event.listens_for(sa.engine.Engine, "before_cursor_execute")
    def _count(*_: object) -> None:
        nonlocal told
        told += 1
        if told == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return run(["ingest", readings, "--archive", where, "--processes", os.environ.get("PROCESSES", "0")])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
