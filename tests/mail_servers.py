"""A mail server on this machine that does as it is told: it takes letters, or fails in a phase as a script says."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

DROP, HANG, DRIP = "drop", "hang", "drip"


@dataclass
class Taken:
    """A letter that was taken: the envelope and the bytes."""

    sender: str
    to: list[str]
    data: bytes
    encrypted: bool


@dataclass
class Script:
    """What the server does in each phase: a line that it answers, DROP, HANG or DRIP; a list: one after another, then
    as usual. `user`: the name and password that it wants."""

    says: dict[str, Any] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    at_once: bool = False  # encrypted from the beginning
    user: tuple[str, str] | None = None
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0

    def next(self, phase: str) -> str | None:
        said = self.says.get(phase)
        if isinstance(said, list):
            return said.pop(0) if said else None
        return said


class Scripted(SMTP):
    """aiosmtpd's server, which looks into the script before it does anything."""

    script: Script

    async def _play(self, phase: str) -> bool:
        """Whether the script said something."""
        said = self.script.next(phase)
        if said is None:
            return False
        if said == DROP:
            self.transport.abort()
            await asyncio.sleep(0.05)
        elif said == HANG:
            await asyncio.sleep(30)
        elif said == DRIP:
            for _ in range(300):
                self._writer.write(b"2")
                await asyncio.sleep(0.1)
        else:
            await self.push(said)
        return True

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802  # aiosmtpd has it so
        if not await self._play("hello"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802  # aiosmtpd has it so
        if not await self._play("security"):
            await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg: str) -> None:  # noqa: N802  # aiosmtpd has it so
        if not await self._play("login"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802  # aiosmtpd has it so
        if not await self._play("sender"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802  # aiosmtpd has it so
        if not await self._play("recipient"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802  # aiosmtpd has it so
        if not await self._play("data"):
            await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, script: Script) -> None:
        self._script = script

    async def handle_DATA(self, server: Scripted, session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd has it so
        content = envelope.content
        assert isinstance(content, bytes)
        said = self._script.next("end")
        if said is None or said in (DROP, "taken, then " + DROP):
            if said != DROP:
                taken = Taken(str(envelope.mail_from), list(envelope.rcpt_tos), content, session.ssl is not None)
                self._script.taken.append(taken)
            if said:
                server.transport.abort()
                await asyncio.sleep(0.05)
        return said if said and said[0].isdigit() else "250 2.0.0 taken"


class _Controller(Controller):
    def __init__(self, script: Script) -> None:
        self._script = script
        super().__init__(_Handler(script), hostname="127.0.0.1", port=0, ready_timeout=10)

    def factory(self) -> SMTP:
        script = self._script
        script.connections += 1
        more: dict[str, Any] = {}
        if script.tls is not None and not script.at_once:
            more |= {"tls_context": script.tls}
        if script.user:
            more |= {"authenticator": self._let_in, "auth_required": True, "auth_require_tls": script.tls is not None}
        made = Scripted(self.handler, hostname="mail.example", enable_SMTPUTF8=False, **more)
        made.script = script
        return made

    def _create_server(self) -> Any:
        context = self._script.tls if self._script.at_once else None
        return self.loop.create_server(self._factory_invoker, host="127.0.0.1", port=0, ssl=context)

    def _trigger_server(self) -> None:
        port = self.server.sockets[0].getsockname()[1]
        context = ssl._create_unverified_context() if self._script.at_once else None
        with socket.create_connection(("127.0.0.1", port), 10) as plain:
            if context is not None:
                with context.wrap_socket(plain):
                    pass

    def _let_in(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        known = self._script.user
        assert isinstance(data, LoginPassword) and known is not None
        right = (data.login.decode(), data.password.decode()) == known
        return AuthResult(success=right, handled=False)


@contextmanager
def mail_server(script: Script) -> Iterator[int]:
    """The port of a server that plays a script."""
    controller = _Controller(script)
    controller.start()
    script.connections = 0
    try:
        yield controller.server.sockets[0].getsockname()[1]
    finally:
        controller.stop()


@contextmanager
def greeting(words: bytes | None, *, every: float = 0.0) -> Iterator[int]:
    """The port of a server that says only this and no more; nothing at all where None, a letter each `every` s."""
    ends = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)

        def serve() -> None:
            held = []
            while not ends.is_set():
                try:
                    made, _ = server.accept()
                except OSError:
                    continue
                held.append(made)
                for letter in words or b"":
                    try:
                        made.sendall(bytes([letter]))
                    except OSError:
                        break
                    if ends.wait(every):
                        break
                if words is not None and not every:
                    made.close()
            for one in held:
                one.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            ends.set()
            thread.join(10)
