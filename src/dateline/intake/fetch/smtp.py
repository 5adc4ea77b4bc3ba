"""The one way to a server that takes mail: a letter to one address, and what the server made of it.

The way is encrypted and the server's certificate checked unless the operator says otherwise; nothing is sent, neither a
password nor a letter, over a way that is not as asked for. What a server says is never repeated, since it likes to
repeat addresses: an answer is a phase, a code and, where it gave one, an enhanced code (RFC 3463).
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Literal

Security = Literal["starttls", "tls", "none"]
Phase = Literal["connect", "greeting", "hello", "security", "login", "sender", "recipient", "data", "end"]
PORTS: Final[dict[str, int]] = {"starttls": 587, "tls": 465, "none": 25}
LETTERS: Final = 50  # over one connection
IDLE: Final = 20.0  # seconds after which a connection is not used again
_ENHANCED = re.compile(rb"^([245]\.\d{1,3}\.\d{1,3})(?:\s|$)")
_ADDRESS = re.compile(r"[!-;=?-~]{1,200}@[A-Za-z0-9.-]{1,253}")  # nothing that ends a command or an address in one
_LINE_DOT = re.compile(rb"(?m)^\.")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_WORDS: Final[dict[str, str]] = {
    "connect": "the mail server cannot be reached", "greeting": "the mail server does not take mail now",
    "hello": "the mail server does not take our greeting", "security": "the way to the mail server is not secure",
    "login": "the mail server does not let us in", "sender": "the mail server refused the sender",
    "recipient": "the mail server refused the recipient", "data": "the mail server did not take the letter",
    "end": "the mail server did not take the letter at its end",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Server:
    """A server and how to get there. `seconds`: what a step may take; `whole`: what a letter may take with all that
    goes before it. `name`: what we say that we are; `trust`: which certificates are believed, the system's if None."""

    host: str
    port: int
    security: Security = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    name: str = "localhost"
    seconds: float = 60.0
    whole: float = 240.0
    trust: ssl.SSLContext | None = field(default=None, repr=False)

    @property
    def local(self) -> bool:
        """Whether it is on this machine."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def server_of(text: str, security: Security, **more: Any) -> Server:
    """The server of `host`, `host:port` or `[::1]:port`. Raises ValueError, which says what is wrong with it."""
    found = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)\]|([^:\[\]\s]+))(?::(\d{1,5}))?", text)
    if found is None or (found[2] and not _HOST.fullmatch(found[2])):
        raise ValueError("a mail server is host or host:port")
    port = int(found[3]) if found[3] else PORTS[security]
    if not 0 < port < 65_536:
        raise ValueError("a port is a number from 1 to 65535")
    made = Server(found[1] or found[2], port, security, **more)
    if made.user and made.security == "none" and not made.local:
        raise ValueError("a password goes to another machine only over a secure way: mail_security starttls or tls")
    return made


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a letter: `ok`, or the phase in which it failed, with the server's code (None where it gave none)
    and enhanced code. `why`: what was wrong where it was no answer of the server's."""

    ok: bool
    phase: Phase = "end"
    code: int | None = None
    enhanced: str | None = None
    why: str = ""

    @property
    def words(self) -> str:
        """What went wrong, without anything that the server said."""
        told = " ".join(part for part in (str(self.code or ""), self.enhanced or "", self.why) if part)
        return _WORDS[self.phase] + (f" ({told})" if told else "")


class Post:
    """Takes letters to one server, several over one connection."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._trust = server.trust or ssl.create_default_context()
        self._open: smtplib.SMTP | None = None
        self._sent, self._used = 0, 0.0

    def send(self, sender: str, address: str, letter: bytes) -> Posted:
        """Takes a letter to one address; what became of it. Raises nothing of the network."""
        if not (_ADDRESS.fullmatch(sender) and _ADDRESS.fullmatch(address)):
            return Posted(False, "recipient", 501, None, "no address")
        if self._open is not None and (self._sent >= LETTERS or time.monotonic() - self._used > IDLE):
            self.close()
        used = self._open is not None
        posted = self._send(sender, address, letter)
        if used and not posted.ok and posted.phase == "sender" and posted.code in (None, 421):
            posted = self._send(sender, address, letter)  # it only did not want to wait for us
        return posted

    def close(self) -> None:
        """Ends the connection politely."""
        smtp, self._open = self._open, None
        if smtp is not None:
            with contextlib.suppress(smtplib.SMTPException, OSError, ValueError), _within(_Line(smtp), 5.0):
                smtp.quit()
            with contextlib.suppress(OSError):
                smtp.close()

    def _send(self, sender: str, address: str, letter: bytes) -> Posted:
        line = _Line(self._open)
        if isinstance(self._open, _Noted):
            self._open.line = line
        with _within(line, self._server.whole):
            posted = self._entered(line) if self._open is None else None
            if posted is None:
                posted = self._handed(sender, address, letter)
        if line.over:
            posted = posted if posted.ok else Posted(False, posted.phase, None, None, "it took too long")
        self._sent, self._used = self._sent + 1, time.monotonic()
        if not posted.ok and (posted.code is None or posted.code == 421):
            self._dropped()
        return posted

    def _dropped(self) -> None:
        smtp, self._open = self._open, None
        if smtp is not None:
            smtp.close()

    def _entered(self, line: _Line) -> Posted | None:
        """Connects as asked for; what went wrong, or None."""
        phase: Phase = "connect"
        try:
            smtp = line.smtp = self._connected(line)
            phase = "hello"
            if (refused := _refused(phase, *smtp.ehlo())) is not None:
                line.close()
                return refused
            if self._server.security == "starttls":
                phase = "security"
                smtp.starttls(context=self._trust)
                phase = "hello"
                smtp.ehlo_or_helo_if_needed()
            if self._server.user:
                phase = "login"
                self._let_in(smtp)
        except (smtplib.SMTPException, OSError, ValueError) as error:
            line.close()
            return _failed("greeting" if isinstance(error, smtplib.SMTPConnectError) else phase, error)
        self._open, self._sent = smtp, 0
        return None

    def _let_in(self, smtp: smtplib.SMTP) -> None:
        """Logs in, once: a name that is refused one way is not tried another, or it is locked out."""
        smtp.user, smtp.password = self._server.user, self._server.password
        offered = smtp.esmtp_features.get("auth", "").upper().split()
        known: dict[str, Any] = {"PLAIN": smtp.auth_plain, "LOGIN": smtp.auth_login, "CRAM-MD5": smtp.auth_cram_md5}
        for name, way in known.items():
            if name in offered:
                smtp.auth(name, way)  # raises where it is refused
                return
        raise smtplib.SMTPNotSupportedError

    def _connected(self, line: _Line) -> smtplib.SMTP:
        """A connection that was greeted; encrypted already where the server wants that from the beginning."""
        one = self._server
        kind = type("Smtp", (_Noted, smtplib.SMTP_SSL if one.security == "tls" else smtplib.SMTP), {"line": line})
        more = {"context": self._trust} if one.security == "tls" else {}
        made: smtplib.SMTP = kind(one.host, one.port, local_hostname=one.name, timeout=one.seconds, **more)
        return made

    def _handed(self, sender: str, address: str, letter: bytes) -> Posted:
        smtp = self._open
        assert smtp is not None
        phase: Phase = "sender"
        try:
            options = [f"size={len(letter)}"] if smtp.has_extn("size") else []
            if (refused := _refused("sender", *smtp.mail(sender, options))) is None:
                phase = "recipient"
                refused = _refused("recipient", *smtp.rcpt(address))
            if refused is None:
                phase = "data"
                refused = self._written(smtp, letter)
            if refused is not None and refused.code != 421:
                smtp.rset()
        except (smtplib.SMTPException, OSError, ValueError) as error:
            self._dropped()
            return _failed("end" if isinstance(error, _LostAnswer) else phase, error)
        return refused or Posted(True)

    def _written(self, smtp: smtplib.SMTP, letter: bytes) -> Posted | None:
        code, said = smtp.docmd("DATA")
        if code != 354:
            refused = _refused("data", code, said)
            return refused or Posted(False, "data", None, None, "an answer that is none")
        try:
            smtp.send(_LINE_DOT.sub(b"..", letter.removesuffix(b"\r\n")) + b"\r\n.\r\n")
            code, said = smtp.getreply()
        except (smtplib.SMTPException, OSError) as error:  # maybe taken, maybe not: it is sent again
            raise _LostAnswer from error
        return _refused("end", code, said)


class _LostAnswer(smtplib.SMTPException):
    """The connection broke while the letter was sent, or before it was said what became of it."""


class _Line:
    """What a watch ends when time is up: the socket as it is then, encrypted or not."""

    def __init__(self, smtp: smtplib.SMTP | None = None) -> None:
        self.smtp, self.over = smtp, False
        self.sock: socket.socket | None = None

    def cut(self) -> None:
        """Ends it, whoever waits for it."""
        self.over = True
        sock = (self.smtp and self.smtp.sock) or self.sock
        if sock is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Ends it where it was not made whole."""
        for one in (self.smtp, self.sock):
            if one is not None:
                one.close()


class _Noted:
    """Tells of the socket before the server greets: a slow greeting is cut short, too. Half an answer is none."""

    line: _Line

    def getreply(self) -> tuple[int, bytes]:
        """The answer of the server."""
        code, said = super().getreply()  # type: ignore[misc]  # of smtplib.SMTP
        if self.line.over:
            raise TimeoutError
        return code, said

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        made: socket.socket = super()._get_socket(host, port, timeout)  # type: ignore[misc]  # of smtplib.SMTP
        self.line.sock = made
        return made


@contextlib.contextmanager
def _within(line: _Line, seconds: float) -> Iterator[None]:
    """Cuts the line when time is up: a server that sends a letter now and then never trips the limit of a step."""
    watch = threading.Timer(seconds, line.cut)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()


def _refused(phase: Phase, code: int, said: bytes) -> Posted | None:
    """The answer where it is no yes."""
    if 200 <= code < 300:
        return None
    found = _ENHANCED.match(said)
    if not 400 <= code < 600:
        return Posted(False, phase, None, None, "an answer that is none")
    return Posted(False, phase, code, found[1].decode("ascii") if found else None)


def _failed(phase: Phase, error: Exception) -> Posted:
    """What an error of the line or of smtplib comes to; of its words only those that are ours or OpenSSL's."""
    if isinstance(error, smtplib.SMTPResponseException):
        refused = _refused(phase, error.smtp_code, _bytes(error.smtp_error))
        return refused or Posted(False, phase, None, None, "an answer that is none")
    if isinstance(error, ssl.SSLCertVerificationError):
        return Posted(False, "security", None, None, f"its certificate is not trusted: {error.verify_message}")
    if isinstance(error, ssl.SSLError):
        return Posted(False, "security", None, None, "no encryption could be agreed on")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        lacking = {"security": "it offers no encryption (STARTTLS)", "login": "it offers no way to log in"}
        return Posted(False, phase, None, None, lacking.get(phase, "it cannot do what is needed"))
    if isinstance(error, TimeoutError) or _timed_out(error):
        return Posted(False, phase, None, None, "it took too long")
    if isinstance(error, OSError) and not isinstance(error, smtplib.SMTPException):
        return Posted(False, phase, None, None, (error.strerror or type(error).__name__).lower())
    why = "the connection broke" if isinstance(error, (smtplib.SMTPServerDisconnected, _LostAnswer)) else ""
    return Posted(False, phase, None, None, why)


def _timed_out(error: BaseException | None) -> bool:
    """Whether it comes of a step that took too long: smtplib tells that as a broken connection."""
    while error is not None:
        if isinstance(error, TimeoutError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _bytes(said: object) -> bytes:
    return said if isinstance(said, bytes) else str(said).encode("utf-8", "replace")
