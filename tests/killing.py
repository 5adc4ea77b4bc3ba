"""Work of which some kills the process that does it, for tests of many processes and of clusters."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from dateline.service import ingest


def deadly(task: ingest.Task) -> tuple[ingest.Prepared, ...]:
    """As `ingest.work`, but inputs that say so kill their process: once, or each time."""
    for _, item in task.items:
        said = str(item.data)
        mark = Path(said.partition("once:")[2].partition(" ")[0] or "/nonexistent/")
        if "always" in said or ("once:" in said and not mark.exists()):
            if "once:" in said:
                mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return tuple(ingest._outcome(key, item, "read", "", ok=True) for key, item in task.items)


def slow(task: ingest.Task) -> tuple[ingest.Prepared, ...]:
    """As `ingest.work`, in its time."""
    time.sleep(0.3)
    return ingest.work(task)
