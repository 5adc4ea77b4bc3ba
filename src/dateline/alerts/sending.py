"""Sends what was decided: closes issues whose time has come, and delivers their letters and calls one by one.

A letter is held by a lease while it is delivered and settled when it is known what became of it. A process that is
killed in between leaves it held: once the lease ran out it is delivered again, under the same name, so that whoever
takes it can tell that it is the same. How a kind of recipient is reached is a `Way`; nothing here knows of mail.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, TypeVar

from sqlalchemy.engine import Connection

from dateline.alerts import contents, joining
from dateline.alerts.contents import Content
from dateline.alerts.deciding import Decider
from dateline.archive import Archive, alerts, letters, work
from dateline.archive.alerts import Alert, Recipient, RecipientKind
from dateline.archive.errors import ArchiveError
from dateline.archive.letters import Sending
from dateline.archive.patience import again

T = TypeVar("T")
Became = Literal["sent", "again", "failed", "bounced", "off"]
SENT, AGAIN, FAILED, BOUNCED, OFF = "sent", "again", "failed", "bounced", "off"

LEASE: Final = 900.0  # seconds: longer than any delivery may take (`DELIVERY`), with room for a slow archive
DELIVERY: Final = 300.0  # seconds that a delivery may take at most
IDLE: Final = 5.0  # seconds until it is looked again where nothing is known to be due
REST: Final = 60.0  # seconds that a way is left alone once it does not work at all
LONGEST_REST: Final = 900.0
TIDY: Final = 3600.0  # seconds between two times of forgetting what is old
KEPT: Final = 30 * joining.DAY  # seconds that it is remembered that a letter was sent or failed
FRESH: Final = 60.0  # seconds for which the words of an issue are not looked up again
# Seconds after the first, second, ... try: doubling up to four hours, for two days.
WAITS: Final = (*(60.0 * 2**n for n in range(8)), *(14_400.0,) * 11)
_STATES: Final = {"sent": letters.SENT, "again": letters.WAITING, "bounced": letters.BOUNCED}


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a delivery needs to know, taken from the archive beforehand. `content`: what the issue says; None for
    the question whether the recipient wants it. `at`: when the issue was closed, or the question was asked, in seconds
    since 1970. `base`: the address of the web app, without a slash at its end. `key`: that links are signed with."""

    sending: Sending
    alert: Alert
    recipient: Recipient
    content: Content | None = field(repr=False)
    at: float
    base: str
    key: bytes = field(repr=False)

    @property
    def tries(self) -> int:
        """How often it was tried, this time too."""
        return self.sending.tries


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a try. SENT: it is there. AGAIN: later, after `wait` seconds or what the way has for usual;
    given up where that was the last try. FAILED: this letter never. BOUNCED: nobody is there. OFF: the recipient wants
    no more, and is turned off. `trouble`: in words, without the address. `halted`: the way itself does not work, for
    nobody: the others need not be tried for a while."""

    became: Became
    trouble: str | None = None
    wait: float | None = None
    halted: bool = False


Deliver = Callable[[Letter], Outcome]
After = Callable[[Connection, Letter, Outcome], None]


def nothing(connection: Connection, letter: Letter, outcome: Outcome) -> None:
    """What follows of most outcomes: nothing more."""


@dataclass(frozen=True, slots=True)
class Way:
    """How recipients of a kind are reached. `deliver` raises nothing that is meant. `after` writes what follows of an
    outcome for the recipient, in the transaction that settles the letter (AGAIN that was the last try comes as FAILED).
    `waits`: seconds after each try that is to be done again. `per_minute`: letters at most; 0 is no limit. `rest` is
    called when nothing more is due for now."""

    deliver: Deliver
    after: After = nothing
    waits: tuple[float, ...] = WAITS
    per_minute: float = 0.0
    rest: Callable[[], None] = lambda: None


@dataclass(slots=True)
class Tally:
    """What a pass came to: incidents of which alerts are told, issues closed, letters by what became of them."""

    decided: int = 0
    closed: int = 0
    became: dict[str, int] = field(default_factory=dict)

    def count(self, became: str) -> None:
        """One letter more."""
        self.became[became] = self.became.get(became, 0) + 1


@dataclass(slots=True)
class Sender:
    """Decides, closes and sends for one archive. `ways`: by kind of recipient; letters to other kinds wait. `base`: the
    address of the web app. `log`: as of `service.watch.logs`; no address is told to it. `chores`: what else is done
    in each pass, such as taking in mail that came back."""

    archive: Archive
    ways: Mapping[RecipientKind, Way]
    base: str
    log: Any = None
    chores: Sequence[Callable[[], None]] = ()
    lease: float = LEASE
    idle: float = IDLE
    owner: str = field(default_factory=lambda: secrets.token_hex(8))
    _decider: Decider = field(init=False)
    _tidied: float = field(default=float("-inf"), init=False)

    def __post_init__(self) -> None:
        self._decider = Decider(self.archive)

    def run_once(self, stop: threading.Event | None = None) -> Tally:
        """Decides what is there, closes what is due and sends it by each way, one after another; ends when nothing is
        due, or as soon as `stop` is set. Raises ArchiveError."""
        stop = stop or threading.Event()
        tally = self._prepared()
        for kind in self.ways:
            self._pass(_Lane(self, kind), tally, stop)
        return tally

    def run(self, stop: threading.Event) -> None:
        """The same again and again until `stop` is set, each way in a thread of its own, so that a slow one holds up no
        other. An archive that is away for a while is waited for."""
        lanes = [_Lane(self, kind) for kind in self.ways]
        threads = [
            threading.Thread(target=self._keep_sending, args=(lane, stop), daemon=True, name=f"letters-{lane.kind}")
            for lane in lanes
        ]
        for thread in threads:
            thread.start()
        self._keep(self._prepared, lambda c: letters.next_due(c, ()), stop)
        for thread in threads:
            thread.join(DELIVERY)

    def _keep_sending(self, lane: _Lane, stop: threading.Event) -> None:
        self._keep(lambda: self._pass(lane, Tally(), stop), lane.due, stop)

    def _keep(self, do: Callable[[], object], due: Callable[[Connection], float | None], stop: threading.Event) -> None:
        while not stop.is_set():
            wait = self.idle
            try:
                do()
                soon = self.archive.read(due)
                wait = self.idle if soon is None else min(self.idle, soon)
            except ArchiveError as error:
                self.say("warning", "archive", code=error.code, message=error.message)
            except Exception as error:  # of ours: the process must not end for it; its words could hold an address
                self.say("error", "internal", message=type(error).__name__)
            stop.wait(max(0.05, wait))

    def _prepared(self) -> Tally:
        """Decides, closes, forgets what is old."""
        tally = Tally(self._decider.run())
        due = self.archive.read(lambda c: letters.due_issues(c, work.now(c)))
        for one in due:
            # It is a writer's turn, as deciding is: so nothing is added to an issue while it is closed.
            count = self.archive.write(lambda c, one=one: letters.close(c, one, work.now(c)))  # type: ignore[misc]
            tally.closed += 1
            self.say("info", "issue", alert=one.alert_id, issue=one.n, letters=count)
        for chore in self.chores:
            chore()
        if time.monotonic() - self._tidied > TIDY:
            self.archive.write(_tidy)
            self._tidied = time.monotonic()
        return tally

    def _pass(self, lane: _Lane, tally: Tally, stop: threading.Event) -> None:
        """Sends all that is due by one way."""
        try:
            while not stop.is_set() and not lane.resting():
                became = lane.one()
                if became is None:
                    break
                tally.count(became)
                stop.wait(lane.pause())
        finally:
            lane.way.rest()

    def say(self, level: str, event: str, **said: object) -> None:
        """Tells the log, where there is one."""
        if self.log is not None:
            getattr(self.log, level)(event, **said)


@dataclass(slots=True)
class _Lane:
    """One way with what it knows: since when it does not work, what issues say that it just sent."""

    sender: Sender
    kind: RecipientKind
    _until: float = 0.0  # by the steady clock: when a way that does not work is tried again
    _rest: float = REST
    _last: float = float("-inf")
    _contents: dict[int, tuple[float, Content]] = field(default_factory=dict)

    @property
    def way(self) -> Way:
        """The way."""
        return self.sender.ways[self.kind]

    def resting(self) -> bool:
        """Whether the way is left alone."""
        return time.monotonic() < self._until

    def due(self, connection: Connection) -> float | None:
        """In how many seconds a letter may go; None where it is not known of any."""
        return None if self.resting() else letters.next_due(connection, (self.kind,), issues=False)

    def pause(self) -> float:
        """Seconds until the next letter may go."""
        per_minute = self.way.per_minute
        return max(0.0, self._last + 60 / per_minute - time.monotonic()) if per_minute else 0.0

    def one(self) -> str | None:
        """What became of the letter that is due longest; None where none is due."""
        archive, sender = self.sender.archive, self.sender
        if archive.read(self.due) != 0.0:
            return None
        held = _working(archive, lambda c: letters.claim(c, sender.owner, sender.lease, (self.kind,)))
        if held is None:
            return None
        self._last = time.monotonic()
        letter = self._loaded(held)
        if letter is None:  # they left meanwhile
            return FAILED
        outcome = self._delivered(letter)
        self._heed(outcome)
        return self._settled(letter, outcome)

    def _loaded(self, held: Sending) -> Letter | None:
        def look(connection: Connection) -> Letter | None:
            recipient = alerts.recipient_of(connection, held.recipient_id)
            alert = None if recipient is None else alerts.found(connection, recipient.alert_id)
            if recipient is None or alert is None:
                return None
            key, base = alerts.key(connection), self.sender.base
            if held.issue_n is None:
                return Letter(held, alert, recipient, None, recipient.asked, base, key)
            issue = letters.issue_of(connection, held.issue_n)
            if issue is None:
                return None
            content = self._content(connection, alert, issue)
            return Letter(held, alert, recipient, content, issue.closed or issue.due, base, key)

        return self.sender.archive.read(look)

    def _content(self, connection: Connection, alert: Alert, issue: letters.Issue) -> Content:
        """What an issue says, looked up once for the many that it goes to, and soon again: it may be taken down."""
        at, known = self._contents.get(issue.n, (float("-inf"), None))
        if known is not None and known.alert == alert and time.monotonic() - at < FRESH:
            return known
        while len(self._contents) >= 8:
            self._contents.pop(next(iter(self._contents)))
        made = contents.content_of(connection, alert, issue)
        self._contents[issue.n] = time.monotonic(), made
        return made

    def _delivered(self, letter: Letter) -> Outcome:
        if letter.recipient.state == alerts.OFF:
            return Outcome("failed", "the recipient is off")
        if letter.content is None and letter.recipient.state == alerts.ACTIVE:
            return Outcome("sent")  # a question that is answered by now
        try:
            return self.way.deliver(letter)
        except Exception as error:  # of ours: its words could hold the address
            self.sender.say("error", "internal", message=type(error).__name__, sending=letter.sending.n)
            return Outcome("again", f"internal error ({type(error).__name__})")

    def _heed(self, outcome: Outcome) -> None:
        if outcome.halted:
            self._until = time.monotonic() + self._rest
            self._rest = min(2 * self._rest, LONGEST_REST)
        else:
            self._rest = REST

    def _settled(self, letter: Letter, outcome: Outcome) -> str:
        waits, tries = self.way.waits, letter.tries
        if outcome.became == "again" and tries > len(waits):
            outcome = replace(outcome, became="failed", trouble=f"given up: {outcome.trouble}")
        state, wait = _STATES.get(outcome.became, letters.FAILED), 0.0
        if outcome.became == "again":
            usual = work.spread(waits[min(tries, len(waits)) - 1], str(letter.sending.n), str(tries)) if waits else 0.0
            wait = usual if outcome.wait is None else outcome.wait

        def write(connection: Connection) -> bool:
            mine = letters.settle(connection, letter.sending, state, wait=wait, trouble=outcome.trouble)
            if mine and outcome.became == "off":
                off = {"state": alerts.OFF, "trouble": outcome.trouble}
                alerts.change_recipient(connection, letter.recipient.id, **off)
            if mine:
                self.way.after(connection, letter, outcome)
            return mine

        archive = self.sender.archive
        # A recipient may go now: that waits its turn, since somebody may be closing an issue to all recipients.
        mine = archive.write(write) if outcome.became in ("bounced", "off") else _working(archive, write)
        level = "info" if outcome.became == "sent" else "warning"
        self.sender.say(
            level, "letter", sending=letter.sending.n, alert=letter.alert.id, issue=letter.sending.issue_n,
            kind=self.kind, became=outcome.became if mine else "taken over", tries=tries, trouble=outcome.trouble,
        )  # fmt: skip
        return outcome.became


def _working(archive: Archive, write: Callable[[Connection], T]) -> T:
    """As `Archive.write`, without waiting for writers of reports: done again it must not matter that it was done."""

    def once() -> T:
        with archive.working() as connection:
            return write(connection)

    return again(once, archive.patience.back)


def _tidy(connection: Connection) -> None:
    alerts.key(connection)  # made here, since who reads cannot
    letters.prune(connection, KEPT)
    alerts.forget_unconfirmed(connection, joining.UNCONFIRMED)
