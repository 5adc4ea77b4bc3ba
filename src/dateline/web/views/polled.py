"""How the sources that are watched go, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

# The worst first: what a person has to look at stands on top.
STATES: Final = {
    "quarantined": "laid aside", "failing": "fails", "paused": "rests", "new": "not looked at yet", "well": "well",
}  # fmt: skip
KINDS: Final = {"feed": "feed", "sitemap": "site map", "page": "page", "mailbox": "mailbox"}
_UNITS: Final = ((86_400, "d"), (3600, "h"), (60, "min"), (1, "s"))


@dataclass(frozen=True, slots=True)
class Polled:
    """A source that is watched. `url`: without what follows a question mark, which may be a key; None of a mailbox,
    which is a file here; `why`: what is wrong, in words."""

    name: str
    kind: str
    url: str | None
    state: str
    words: str
    last: str
    fresh: str
    next: str
    entries: int
    dropped: int
    why: str | None


def polled(rows: Iterable[Mapping[str, Any]], now: float) -> list[Polled]:
    """The sources of `service.sources.health`, those with trouble first."""
    found = [_polled(one, now) for one in rows]
    return sorted(found, key=lambda one: list(STATES).index(one.state))


def _polled(one: Mapping[str, Any], now: float) -> Polled:
    local, url = one["kind"] == "mailbox", str(one["url"]).partition("?")[0]
    state = str(one["state"])
    why = one["why"] if state in ("quarantined", "failing") else None
    times = f" {one['failures']} times in a row" if state == "failing" and one["failures"] > 1 else ""
    return Polled(
        one["name"], KINDS.get(one["kind"], one["kind"]), None if local else url, state,
        STATES.get(state, state) + times, _ago(one["last_ok"], now), _ago(one["last_new"], now),
        "" if state == "paused" else _until(one["next"], now), one["entries"], one["dropped"],
        "`dateline source list` says why" if why and local else why and why.replace(str(one["url"]), url),
    )  # fmt: skip


def _ago(moment: float | None, now: float) -> str:
    return "never" if moment is None else f"{span(now - moment)} ago"


def _until(moment: float | None, now: float) -> str:
    if moment is None:
        return ""
    return f"in {span(moment - now)}" if moment > now else "due"


def span(seconds: float) -> str:
    """A stretch of time in its largest unit: `3 h`."""
    for size, unit in _UNITS:
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return "0 s"
