"""A process that sends and is killed, whoever takes what it sends, and what must have arrived in the end."""

from __future__ import annotations

import email
import email.policy
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from archive_inputs import made, row
from dateline.alerts import hooks
from dateline.alerts.mail.links import House, Links
from dateline.alerts.sending import Letter
from dateline.archive import Archive, alerts, changes, letters, writing
from dateline.archive.alert_schema import alert as alert_table
from dateline.archive.alert_schema import issue, item, pulse, recipient, sending, told
from dateline.archive.alerts import ACTIVE, FOLDER, HOOK, MAIL, Alert
from dateline.archive.letters import Sending
from dateline.archive.schema import METADATA
from dateline.archive.search import Query, search
from mail_servers import Script, Taken, mail_server
from web_servers import Page, Request, serving

BASE, HOUSE = "https://incidents.example", House("alerts@incidents.example")
LEASE, WORST = 0.25, 12  # seconds; dead
PROGRAM = Path(__file__).parent / "alerts" / "dispatching.py"
Key = tuple[str, int, str]  # an alert, which of its issues, whom to


@dataclass(frozen=True)
class Arrived:
    """Something that somebody took: what it is called, whom it is to, in which run, and what it says."""

    name: str
    to: str
    run: int
    says: Any


@dataclass
class Office:
    """Whoever takes letters and calls. `kill_in`: after so many more the run that brings them is killed before it is
    answered; None: never."""

    arrived: list[Arrived] = field(default_factory=list)
    run: int = 0
    pid: int = 0
    kill_in: int | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def letter(self, taken: Taken) -> None:
        """A server of mail took a letter."""
        assert len(taken.to) == 1
        self._took(str(email.message_from_bytes(taken.data)["Message-ID"]).strip("<>"), taken.to[0], said(taken.data))

    def call(self, connection: socket.socket, request: Request) -> None:
        """A hook was called."""
        body = b""
        while len(body) < int(request.headers["content-length"]):
            if not (part := connection.recv(65_536)):
                return  # it was killed
            body += part
        data = json.loads(body)["data"]
        del data["issue"]
        self._took(request.headers["webhook-id"], request.target, data)
        Page(status=204)(connection, request)

    def _took(self, name: str, to: str, says: Any) -> None:
        with self._lock:
            self.arrived.append(Arrived(name, to, self.run, says))
            if self.kill_in is not None:
                self.kill_in -= 1
                if self.kill_in == 0:
                    os.kill(self.pid, signal.SIGKILL)  # it waits for the answer, so it is still there


def said(letter: bytes) -> Any:
    """What a letter says: its subject and its text, without the time at which it was made."""
    message = email.message_from_bytes(letter, policy=email.policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return message["Subject"], "".join(line for line in body.get_content().splitlines(True) if "(UTC)" not in line)


class Runs:
    """A process that sends in runs, each of which may be killed."""

    def __init__(self, settings: dict[str, Any]) -> None:
        arguments = [sys.executable, str(PROGRAM), json.dumps(settings)]
        self._process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        assert self._line() == {"ready": True}

    def begin(self, *, statement: int = 0, seconds: float | None = None, threads: bool = False) -> int:
        """Begins a run; the number of its process."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"statement": statement, "seconds": seconds, "threads": threads}) + "\n")
        self._process.stdin.flush()
        return int(self._line()["pid"])

    def end(self) -> tuple[bool, int]:
        """Whether the run was killed, and how many statements it sent; any other end must be a good one."""
        ended = self._line()
        assert ended["how"] in (0, -signal.SIGKILL), ended
        return ended["how"] != 0, ended["statements"]

    def _line(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """Ends it, and a run that still goes."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.stdout.close()
        self._process.wait(30)


def place(archive: Archive, folder: Path, hook: Callable[[str], str]) -> None:
    """Alerts and whoever takes part: one of everything, and one of what is new and tells of many dead."""

    def write(connection: Any) -> None:
        alerts.key(connection)
        one = alerts.add(connection, Alert("", "All", "", most=1000))
        two = alerts.add(connection, Alert("", "Worst", f"killed_min={WORST}", only_new=True, most=1000))
        for number in range(3):
            alerts.enter(connection, one.id, MAIL, f"reader{number}@readers.example", state=ACTIVE)
        alerts.enter(connection, two.id, MAIL, "reader0@readers.example", state=ACTIVE)
        alerts.enter(connection, one.id, FOLDER, str(folder), state=ACTIVE)
        for known, path in ((one, "/all"), (two, "/worst")):
            alerts.enter(connection, known.id, HOOK, hook(path), state=ACTIVE, secret=hooks.new_secret())

    archive.write(write)


@contextmanager
def senders(archive: Archive, where: str, folder: Path) -> Iterator[tuple[Office, Runs]]:
    """Runs that send for an archive, and whoever takes it."""
    office = Office()
    script = Script(took=office.letter)
    with mail_server(script) as port, serving({"/all": office.call, "/worst": office.call}) as site:
        place(archive, folder, site.url)
        runs = Runs({
            "archive": where, "lease": LEASE, "mail_server": f"localhost:{port}", "mail_security": "none",
            "mail_from": HOUSE.address, "web_address": BASE, "fetch_allow": "127.0.0.0/8",
            "mail_per_minute": 100_000,
        })  # fmt: skip
        try:
            yield office, runs
        finally:
            runs.close()


def steps(archive: Archive) -> list[Callable[[], object]]:
    """What makes the archive grow, in order: reports of the same events in several steps, and acts of people."""
    readings = sorted(made(60, seed=5), key=lambda one: one.report.id if one.report else "")
    rows = [row(one) for one in readings]
    acts: list[str] = []

    def merge() -> None:
        acts.append(writing.merge(archive, sorted(ids(archive, Query(size=500)))[:2], by="A", reason="one")[0])

    def take_down() -> None:
        assert readings[0].report is not None
        writing.take_down(archive, readings[0].report.id, by="A", reason="asked")

    out: list[Callable[[], object]] = [
        (lambda part=rows[at : at + 10]: writing.write(archive, part)) for at in range(0, 60, 10)
    ]
    out.insert(3, merge)
    out.insert(5, lambda: writing.undo(archive, acts.pop()))
    return [*out, take_down]


def ids(archive: Archive, query: Query) -> set[str]:
    """The incidents of an archive that a search finds."""
    return {hit.id for hit in archive.read(lambda c: search(c, query)).hits}


def begun_anew(archive: Archive) -> None:
    """The archive with its alerts and whoever takes part, and nothing else."""
    kept = {alert_table, recipient, pulse}

    def write(connection: Any) -> None:
        for table in reversed(METADATA.sorted_tables):
            if table not in kept:
                connection.execute(table.delete())
        connection.execute(pulse.delete().where(pulse.c.name == alerts.DECIDED))
        if archive.embedded:
            connection.exec_driver_sql("DELETE FROM doc_words")

    archive.write(write)


def wanted(archive: Archive) -> dict[str, Key]:
    """What must arrive, by what it is called: each issue to each who takes part."""

    def look(connection: Any) -> dict[str, Key]:
        key, out = alerts.key(connection), {}
        for one in alerts.all_of(connection):
            for place_, known in enumerate(reversed(letters.issues(connection, one.id, 10_000))):
                for whom in alerts.recipients(connection, one.id):
                    letter = Letter(Sending(0, known.n, whom.id, "", 1), one, whom, None, 0.0, BASE, key)
                    name = Links(letter, HOUSE).name
                    called = {MAIL: f"{name}@{HOUSE.domain}", FOLDER: name, HOOK: hooks.call_id(letter)}[whom.kind]
                    out[called] = (one.name, place_, f"{whom.kind} {whom.address}")
        return out

    return archive.read(look)


def held(archive: Archive) -> set[str]:
    """What is held now: it may have been taken without anybody knowing, so it may come again."""
    query = sa.select(sending.c.issue_n, sending.c.recipient_id).where(sending.c.state == letters.HELD)

    def look(connection: Any) -> set[str]:
        key, out = alerts.key(connection), set()
        for n, who in connection.execute(query):
            whom = alerts.recipient_of(connection, who)
            one = whom and alerts.found(connection, whom.alert_id)
            assert whom is not None and one
            letter = Letter(Sending(0, n, who, "", 1), one, whom, None, 0.0, BASE, key)
            name = f"{Links(letter, HOUSE).name}@{HOUSE.domain}"
            out.add(hooks.call_id(letter) if whom.kind == HOOK else name)
        return out

    return archive.read(look)


@dataclass
class End:
    """What came of a round: what was said in each letter; what each alert was told of each incident, in order; how it
    knows that each stands."""

    says: dict[Key, Any]
    news: dict[tuple[str, str], list[Any]]
    stands: dict[tuple[str, str], str]


def end(archive: Archive, office: Office, folder: Path, *, moving: bool = False) -> End:
    """What came of a round; all that must arrive did, each to whom it is to, and nothing else. `moving`: the archive
    may say more of an incident by the time that a letter comes again."""
    must = wanted(archive)
    says: dict[Key, Any] = {}
    for one in office.arrived:
        assert one.name in must, "something came that was not to be sent"
        known = must[one.name]
        assert known[2].endswith(one.to)
        assert says.setdefault(known, one.says) == one.says or moving, "another letter came under the same name"
    for file in (folder / "new").iterdir():
        name = file.name.split(".")[1]
        assert must[name] not in says, "it lies there twice"
        says[must[name]] = said(file.read_bytes())
    missing = set(must.values()) - set(says)
    assert not missing, missing
    return End(says, *archive.read(_told))


def _told(connection: Any) -> tuple[dict[tuple[str, str], list[Any]], dict[tuple[str, str], str]]:
    names = {one.id: one.name for one in alerts.all_of(connection)}
    news: dict[tuple[str, str], list[Any]] = {}
    query = sa.select(item, issue.c.alert_id).join(issue, issue.c.n == item.c.issue_n)
    for found in connection.execute(query.order_by(item.c.issue_n, item.c.seq, item.c.incident_id)):
        now = changes.resolve(connection, found.incident_id) or found.incident_id
        news.setdefault((names[found.alert_id], now), []).extend(json.loads(found.news))
    stands = {(names[one.alert_id], one.incident_id): one.stand for one in connection.execute(sa.select(told))}
    return news, stands
