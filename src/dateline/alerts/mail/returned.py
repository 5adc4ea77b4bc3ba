"""What mail that comes back says: that a letter could not be delivered (RFC 3464), that somebody complains (RFC 5965),
that somebody wants to leave, or nothing to us, such as that somebody is on holiday. Pure; bytes in, `Returned` out.

It is written by strangers. It is believed only where it names one of our signed return paths; all else is counted.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from typing import Final, Literal

What = Literal["bounce", "delay", "complaint", "leave", "reply", "unreadable"]
MOST_BYTES: Final = 2 * 1024 * 1024
_MOST_PARTS, _MOST_TOKENS = 60, 20
_TO: Final = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "to", "cc")
_INSIDE: Final = ("return-path", "list-unsubscribe", "x-original-return-path")
_TOKEN = re.compile(r"(?i)\b(bounce|leave)\+([0-9a-z._-]{1,200})@([a-z0-9.-]{1,253})")
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_CODE = re.compile(r"\b([45]\d\d)[ -]")
_NAME = re.compile(r"<([0-9a-f]{32})@")
_COMPLAINTS: Final = frozenset({"abuse", "fraud", "opt-out", "opt-out-list", "complaint"})
_DAEMON = re.compile(r"(?i)\b(mailer-daemon|postmaster|mail delivery)")


@dataclass(frozen=True, slots=True)
class Returned:
    """What a mail that came back says. `tokens`: the return paths that it names, not yet believed; `status`: the
    enhanced code; `code`: the code of the server; `name`: what the letter was called that it is about."""

    what: What
    tokens: tuple[str, ...] = ()
    status: str | None = None
    code: int | None = None
    name: str | None = None


def read(data: bytes, domain: str) -> Returned:
    """What a mail says. `domain`: that of our return paths."""
    try:
        message = email.message_from_bytes(data[:MOST_BYTES])
        return _read(message, domain.lower())
    except Exception:  # a stranger's bytes; parsers of mail raise all kinds of things for what is broken
        return Returned("unreadable")


def _read(message: Message, domain: str) -> Returned:
    parts = list(_parts(message))
    outer = _tokens(message, _TO, domain)
    paths = tuple(token for _, token in outer)
    inside = tuple(token for part in parts for _, token in _tokens(part, _INSIDE, domain))
    about = tuple(dict.fromkeys((*paths, *inside)))[:_MOST_TOKENS]
    if (kind := _feedback(parts)) is not None:
        return Returned("complaint" if kind in _COMPLAINTS else "reply", about)
    if (told := _delivery(message, parts)) is not None:
        what, status, code = told
        return Returned(what, about, status, code, _name(parts))
    leaving = tuple(token for kind, token in outer if kind == "leave")
    replied = _header(message, "auto-submitted").lower().startswith("auto-replied")
    if leaving and not replied:
        return Returned("leave", leaving)
    return Returned("reply", paths)


def _parts(message: Message) -> Iterator[Message]:
    """The parts below a message, also those of messages in it, at most so many."""
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            return
        if part is not message:
            yield part
        if part.get_content_type() == "text/rfc822-headers" or (
            part.get_content_type() == "message/rfc822" and not part.is_multipart()
        ):
            yield email.message_from_string(_text(part))


def _tokens(message: Message, names: tuple[str, ...], domain: str) -> list[tuple[str, str]]:
    """The return paths in some headers of a message, as their kind and token."""
    found = [
        (m[1].lower(), m[2].lower())
        for name in names for value in message.get_all(name, []) for m in _TOKEN.finditer(str(value)[:4000])
        if m[3].lower().rstrip(".") == domain
    ]  # fmt: skip
    return list(dict.fromkeys(found))[:_MOST_TOKENS]


def _feedback(parts: list[Message]) -> str | None:
    """The type of a complaint; None where it is no report of one."""
    for part in parts:
        if part.get_content_type() == "message/feedback-report":
            blocks = [one for one in _below(part) if one.get("feedback-type")]
            told = blocks[0] if blocks else email.message_from_string(_text(part))
            return _header(told, "feedback-type").strip().lower() or "other"
    return None


def _delivery(message: Message, parts: list[Message]) -> tuple[What, str | None, int | None] | None:
    """Whether a letter was not delivered, or only is late, with the codes; None where it is no such report."""
    for part in parts:
        if part.get_content_type() == "message/delivery-status":
            for block in _below(part) or [email.message_from_string(_text(part))]:
                action = _header(block, "action").strip().lower()
                if action == "failed":
                    return "bounce", *_codes(_header(block, "status"), _header(block, "diagnostic-code"))
                if action:
                    return "delay", None, None
            return "delay", None, None
    if not (_header(message, "x-failed-recipients") or _DAEMON.search(_header(message, "from"))):
        return None
    text = next((_text(one) for one in (message, *parts) if one.get_content_type() == "text/plain"), "")[:4000]
    status, code = _codes("", text)
    return None if status is None and code is None else ("bounce", status, code)


def _codes(status: str, said: str) -> tuple[str | None, int | None]:
    """The enhanced code, the closer one of two, and the code of the server."""
    found = _STATUS.search(status)
    closer = _STATUS.search(said)
    code = _CODE.search(said)
    best = found[1] if found else None
    if closer and (best is None or best.endswith(".0.0")):
        best = closer[1]
    return best, int(code[1]) if code else None


def _name(parts: list[Message]) -> str | None:
    for part in parts:
        for value in part.get_all("message-id", []):
            if found := _NAME.search(str(value)):
                return found[1]
    return None


def _below(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _header(message: Message, name: str) -> str:
    return str(message.get(name, ""))[:4000]
