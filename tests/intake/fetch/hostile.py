"""What a process that fetches from a hostile server needs: run with a port, prints the outcome of each path as JSON.

In a process of its own, so that its memory is that of fetching and of nothing else.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from dateline.intake.fetch import Asked, Budget, GuardedFetcher, Manners, Reach
from dateline.intake.fetch.addresses import networks
from dateline.model.errors import DatelineError

WIDE = Budget(seconds=20, ratio=10**9)
SHORT = Budget(seconds=1.2)


def memory(what: str) -> float:
    """MiB of this process: `VmRSS` now, `VmHWM` at most so far."""
    with Path("/proc/self/status").open(encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(what)) / 1024


def main() -> None:
    """Fetches each path with its budget."""
    port, *paths = sys.argv[1:]
    before = memory("VmRSS")
    out: dict[str, object] = {}
    for one in paths:
        path, _, how = one.partition("=")
        budget = {"wide": WIDE, "short": SHORT}.get(how, Budget())
        client = GuardedFetcher(budget, Manners(delay_seconds=0), Reach(networks("127.0.0.0/8")))
        begun = time.monotonic()
        try:
            code = f"read {len(client.fetch(Asked(f'http://127.0.0.1:{port}{path}')).body)}"
        except DatelineError as error:
            code = f"{error.code} {error.fields.get('limit', '')}".strip()
        out[one] = [code, round(time.monotonic() - begun, 2)]
    out["memory"] = memory("VmHWM") - before
    json.dump(out, sys.stdout)


if __name__ == "__main__":
    main()
