"""What a site asks of programs: its robots.txt, read by protego and remembered for a while."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from protego import Protego

from dateline.intake.fetch.budget import ROBOT, Manners
from dateline.intake.fetch.urls import Url

SIZE = 512 * 1024  # bytes that are read; the rest is not looked at, as RFC 9309 allows
_MOST = 16 * 1024 * 1024  # bytes of the files that are remembered; each counts for at least _LEAST
_LEAST = 1024
_OURS = frozenset({"*", ROBOT})
_SITE_WIDE = re.compile(r"(?:site-?maps?|host)\b", re.I)  # they belong to no group
_AGENT = re.compile(r"\s*user[ -]?agent\s*:?\s*(.*?)\s*(?:#.*)?", re.I)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a site for us. `rules` None: everything is allowed, or nothing where it is `closed`."""

    rules: Protego | None = None
    closed: bool = False
    delay: float = 0.0

    def allow(self, url: Url) -> bool:
        """May this address be fetched?"""
        return not self.closed and (self.rules is None or self.rules.can_fetch(str(url), ROBOT))


def read(body: bytes) -> Rules:
    """The rules of a robots.txt."""
    text = body[:SIZE].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\x00", "")
    rules = Protego.parse("\n".join(_ours(text.splitlines())))
    delay = rules.crawl_delay(ROBOT) or 0.0
    rate = rules.request_rate(ROBOT)
    if rate is not None and rate.start_time is None:
        delay = max(delay, rate.seconds / rate.requests)
    return Rules(rules, delay=delay)


def _ours(lines: Iterable[str]) -> Iterator[str]:
    """The lines without the rules for other programs. A file that names thousands of those and gives thousands of
    rules would make millions, since each name is given each rule; and all would be kept for a day."""
    named: set[str] = set()
    naming = False
    for line in lines:
        if found := _AGENT.fullmatch(line):
            name = found[1].lower().partition("/")[0].strip()
            named = (named if naming else set()) | {name if name in _OURS else "another"}
            naming = True
            yield f"User-agent: {name if name in _OURS else 'another'}"
        elif (rule := line.partition("#")[0].strip()) and not _SITE_WIDE.match(rule):
            if named & _OURS:
                yield rule
            elif naming:
                yield "Disallow: /"  # stands for all rules of the group, and ends it
            naming = False


class Robots:
    """The rules of sites, each asked for once and kept for a day; after an error of the server for some minutes."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._known: dict[str, tuple[float, Rules, int]] = {}
        self._size = 0
        self._lock = threading.Lock()

    def rules(self, url: Url, ask: Callable[[Url], tuple[int, bytes]]) -> Rules:
        """The rules of the address's site. `ask` gets its robots.txt: the status and the body, of which only that of
        a 200 counts; what it raises goes on to the caller and is not remembered."""
        now = time.monotonic()
        with self._lock:
            until, rules, _ = self._known.get(url.origin, (0.0, Rules(), 0))
        if until > now:
            return rules
        status, body = ask(Url(url.scheme, url.host, url.port, "/robots.txt"))
        # 4xx: there are none. 429 and 5xx: nobody knows, so nothing is allowed until they can be read.
        rules = read(body) if status == 200 else Rules(closed=status == 429 or not 400 <= status < 500)
        age = self._manners.robots_error_seconds if rules.closed else self._manners.robots_age_seconds
        with self._lock:
            self._forget(url.origin)
            self._known[url.origin] = (now + age, rules, max(len(body), _LEAST))
            self._size += max(len(body), _LEAST)
            while self._size > _MOST:
                self._forget(next(iter(self._known)))
        return rules

    def _forget(self, origin: str) -> None:
        self._size -= self._known.pop(origin, (0.0, Rules(), 0))[2]
