"""The guarded fetcher: an address is asked, redirects are followed hop by hop, each hop checked like the first."""

from __future__ import annotations

import hashlib
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dateline.intake.fetch import bodies, robots, told, urls
from dateline.intake.fetch.asked import Asked, Fetched
from dateline.intake.fetch.budget import Budget, Clock, Manners, Reach
from dateline.intake.fetch.kept import Exchange, Keeper
from dateline.intake.fetch.network import Answered, Door, Headers, Resolve, look_up
from dateline.intake.fetch.turns import LocalTurns, Turns
from dateline.intake.fetch.urls import Url
from dateline.model.errors import BadAnswer, DatelineError, Disallowed, LimitExceeded, Refused

ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5"
_PERMANENT = frozenset({301, 308})
_REDIRECTS = _PERMANENT | {302, 303, 307}
_BUSY = frozenset({429, 503})
_NOT_HAD = 503  # what a robots.txt counts as whose redirects lead nowhere


@dataclass(frozen=True, slots=True)
class _Hop:
    """A redirect: where to, and whether for good."""

    url: Url
    permanent: bool


class GuardedFetcher:
    """Fetches addresses of the web, and of nothing but the web. Safe to use from several threads.

    `turns` spaces visits (in this process where it is not given), `keeper` keeps what was fetched. `resolve` and
    `trust` are for tests. Raises ValueError for a proxy that is none.
    """

    def __init__(
        self,
        budget: Budget | None = None,
        manners: Manners | None = None,
        reach: Reach | None = None,
        *,
        turns: Turns | None = None,
        keeper: Keeper | None = None,
        resolve: Resolve = look_up,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self._budget, self._manners = budget or Budget(), manners or Manners()
        self._turns = turns or LocalTurns(self._manners.patience_seconds)
        self._keeper = keeper
        self._door = Door(reach or Reach(), self._budget, resolve, trust)
        self._robots = robots.Robots(self._manners)
        self._refusals: dict[str, int] = {}

    def fetch(self, asked: Asked) -> Fetched:
        """As of Fetcher."""
        url = urls.parse(asked.url)
        visit = _Visit(self._turns, Clock(self._budget.seconds), self._manners.delay_seconds)
        seen = {str(url)}
        permanent = True
        try:
            while True:
                found = self._ask(url, asked, visit)
                if isinstance(found, Fetched):
                    return replace(found, moved=found.url if permanent and len(seen) > 1 else None)
                permanent = permanent and found.permanent
                url = _followed(url, found.url, seen, self._budget.redirects)
        finally:
            visit.end()

    def _ask(self, url: Url, asked: Asked, visit: _Visit) -> Fetched | _Hop:
        visit.at(url.host)
        rules = self._robots.rules(url, lambda at: self._robots_file(at, visit.clock))
        visit.pause = max(visit.pause, rules.delay)
        if not rules.allow(url):
            why = "could not be read" if rules.closed else "asks programs not to fetch it"
            raise Disallowed(f"{url} is not fetched: the robots.txt of {url.host} {why}.")
        sent = self._headers(url, asked)
        with self._door.asking(url, sent, visit.clock) as answer:
            if answer.status in _REDIRECTS:
                return _Hop(_location(url, answer), answer.status in _PERMANENT)
            conditional = any(name.startswith("If-") for name, _ in sent)
            if answer.status in (200, 410) or (answer.status == 304 and conditional):
                self._refusals.pop(url.host, None)
                return self._fetched(url, asked, sent, answer, visit.clock)
            raise self._bad(url, answer, visit)

    def _headers(self, url: Url, asked: Asked) -> Headers:
        return [
            ("Host", url.authority),
            ("User-Agent", self._manners.agent),
            ("Accept", told.sendable(asked.accept) or ACCEPT),
            ("Accept-Encoding", bodies.OFFERED),
            *told.conditions(asked.etag, asked.modified),
            ("Connection", "close"),
        ]

    def _fetched(self, url: Url, asked: Asked, sent: Headers, answer: Answered, clock: Clock) -> Fetched:
        body = b""
        if answer.status == 200:
            _check_length(answer, self._budget)
            body = bodies.read(answer.chunks, answer.headers_joined("content-encoding"), self._budget, clock)
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        media, charset = told.media(answer)
        found = Fetched(
            asked.url, str(url), answer.status, body, hashlib.sha256(body).hexdigest(), now, media, charset,
            told.tag(answer), told.modified(answer), unchanged=answer.status == 304, gone=answer.status == 410,
            max_age=told.max_age(answer),
        )  # fmt: skip
        if self._keeper is None or found.gone:
            return found
        return replace(found, kept=self._keeper.keep(Exchange(found, url.target, sent, answer.reason, answer.headers)))

    def _bad(self, url: Url, answer: Answered, visit: _Visit) -> BadAnswer:
        wait = told.retry_after(answer)
        if answer.status in _BUSY:
            times = self._refusals.get(url.host, 0)
            self._refusals[url.host] = min(times + 1, 20)
            back_off = self._manners.back_off_seconds * 2**times if wait is None else wait
            visit.pause = max(visit.pause, min(back_off, self._manners.back_off_ceiling))
        message = f"{url} was answered with status {answer.status}."
        return BadAnswer(message, status=answer.status, wait=wait)

    def _robots_file(self, url: Url, clock: Clock) -> tuple[int, bytes]:
        """The robots.txt at an address, with its redirects. Where those lead nowhere it counts as not to be had."""
        budget = replace(self._budget, bytes=robots.SIZE, decoded_bytes=robots.SIZE)
        seen = {str(url)}
        while True:
            try:
                with self._door.asking(url, self._headers(url, Asked(str(url))), clock) as answer:
                    if answer.status == 200:
                        packed = answer.headers_joined("content-encoding")
                        return 200, bodies.read(answer.chunks, packed, budget, clock, cut=True)
                    if answer.status not in _REDIRECTS:
                        return answer.status, b""
            except DatelineError:
                if len(seen) == 1 or clock.over:  # the site itself cannot be reached, which says more
                    raise
                return _NOT_HAD, b""
            try:
                url = _followed(url, _location(url, answer), seen, budget.redirects)
            except DatelineError:
                return _NOT_HAD, b""


class _Visit:
    """The turn at the host of the moment. Hops within a host are one visit; at another one it begins anew."""

    def __init__(self, turns: Turns, clock: Clock, pause: float) -> None:
        self.clock, self.pause = clock, pause
        self._turns, self._shortest = turns, pause
        self._host: str | None = None

    def at(self, host: str) -> None:
        """Waits for the turn at a host; the time of the fetch stands still meanwhile."""
        if host == self._host:
            return
        self.end()
        begun = time.monotonic()
        self._turns.enter(host)
        self.clock.pause(time.monotonic() - begun)
        self._host = host

    def end(self) -> None:
        """Gives the turn back."""
        if self._host is not None:
            self._turns.leave(self._host, self.pause)
        self._host, self.pause = None, self._shortest


def _location(url: Url, answer: Answered) -> Url:
    stated = answer.header("location")
    if not stated:
        raise BadAnswer(f"{url} was redirected to nowhere.", status=answer.status, wait=None)
    with suppress(UnicodeError):  # otherwise it stands as it came, one character for each byte
        stated = stated.encode("latin-1").decode("utf-8")
    return urls.join(url, stated)


def _followed(url: Url, to: Url, seen: set[str], most: int) -> Url:
    """The next address. Raises LimitExceeded for too many or a circle, Refused for one that gives up encryption."""
    if url.scheme == "https" and to.scheme != "https":
        raise Refused(f"{url} leads to {to}: it is not followed from https to http.")
    if str(to) in seen:
        raise LimitExceeded(f"The redirects of {url} go in a circle.", limit="redirects")
    seen.add(str(to))
    if len(seen) > most + 1:
        raise LimitExceeded(f"There are more than {most} redirects.", limit="redirects")
    return to


def _check_length(answer: Answered, budget: Budget) -> None:
    """Raises LimitExceeded where the server itself says that it is too much, before any of it is read."""
    stated = answer.header("content-length") or ""
    if stated.isdigit() and len(stated) < 20 and int(stated) > budget.bytes:
        raise bodies.too_large(budget)
