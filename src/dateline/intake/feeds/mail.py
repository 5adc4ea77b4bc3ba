"""Messages and mailboxes -> entries. Headers are read one by one and cut, since parsers of whole headers are slow and
break on hostile ones."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import compat32
from typing import BinaryIO

from dateline.intake import charset
from dateline.intake.feeds import newsletters, plain, stamps
from dateline.intake.feeds.drafts import MOST_ENTRIES
from dateline.intake.feeds.entries import Entry, Feed, Problem
from dateline.intake.inputs import Limits
from dateline.model.errors import BinaryInput, BrokenInput, DatelineError, EmptyInput, LimitExceeded

_HEADER = 4000  # characters of a header that are read
_DEEPEST = 30  # parts within parts
_MOST_PARTS = 500
_MOST_BOUNDARIES = 200  # every line is compared with every open boundary
_FIELD = re.compile(rb"[!-9;-~]{1,80}:")
_FROM = re.compile(rb"From \S.*\b(?:19|20)\d\d\b.*", re.S)
_QUOTED = re.compile(rb"^>(>*From )", re.M)
_LINE = 1 << 20  # bytes of a line that are read at once
_KNOWN = re.compile(
    rb"(?:received|return-path|delivered-to|message-id|date|from|to|subject|mime-version|reply-to|sender|list-id|x-[\w-]+|"
    rb"content-type|dkim-signature|cc|arc-[\w-]+|authentication-results|in-reply-to|references|list-[\w-]+|precedence):",
    re.I,
)
_OF_PROGRAMS = frozenset((b"received:", b"message-id:", b"return-path:", b"mime-version:"))


def is_mail(start: bytes, named: bool = False) -> bool:
    """Do these first bytes of a file begin a message? It has at least three headers, of those that mails have, and one
    that no text has which was copied from a mailer's window; where the file is `named` as a message, one is enough."""
    fields = []
    for line in start.lstrip(b"\xef\xbb\xbf").split(b"\n")[:60]:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        if not _FIELD.match(line):
            return False
        if known := _KNOWN.match(line):
            fields.append(known[0].lower())
    names = set(fields)
    return bool(names) if named else len(names) >= 3 and bool(names & _OF_PROGRAMS)


def is_mailbox(start: bytes) -> bool:
    """Do these first bytes of a file begin a mailbox?"""
    first, _, rest = start.partition(b"\n")
    return bool(_FROM.fullmatch(first.rstrip(b"\r"))) and bool(_FIELD.match(rest) or rest.startswith(b">From "))


@dataclass(frozen=True, slots=True)
class Letter:
    """A message of a mailbox: its bytes, or None where it is larger than the limit; its number, from 1; and the bytes
    of the file that are behind us after it."""

    number: int
    data: bytes | None
    position: int


def messages(handle: BinaryIO, limits: Limits) -> Iterator[Letter]:
    """The messages of a mailbox, one in memory at a time. ">From " at the start of a line is "From " again.

    A line that begins with "From " parts two messages where a blank line stands before it, it names a year, and a
    header follows: so a sentence that begins with it does not.
    """
    number, size, position = 0, 0, 0
    part = bytearray()
    blank, pending = True, b""
    while line := pending or handle.readline(_LINE):
        pending = b""
        if blank and line.startswith(b"From ") and _FROM.fullmatch(line.rstrip(b"\r\n")):
            pending = handle.readline(_LINE)
            if _FIELD.match(pending) or pending.startswith(b">From "):
                if number:
                    yield Letter(number, _given(part, size, limits), position)
                number, size, part = number + 1, 0, bytearray()
                position += len(line)
                blank = False
                continue
        position += len(line)
        blank = not line.strip(b"\r\n")
        size += len(line)
        number = number or 1
        if size <= limits.max_bytes:
            part += line
        else:
            part.clear()
    if number:
        yield Letter(number, _given(part, size, limits), position)


def _given(part: bytearray, size: int, limits: Limits) -> bytes | None:
    return None if size > limits.max_bytes else _QUOTED.sub(rb"\1", bytes(part))


def read_mail(data: bytes, limits: Limits | None = None) -> Feed:
    """The entries of a message: one, or one for each item where it is a newsletter that is a list, or a digest.

    The feed's title is the sender's name. Raises EmptyInput, BrokenInput, LimitExceeded, BinaryInput.
    """
    limits = limits or Limits()
    if len(data) > limits.max_bytes:
        raise LimitExceeded(f"The message has more than {limits.max_bytes} bytes, the limit.", limit="max_bytes")
    if not data.strip():
        raise EmptyInput("The message is empty.")
    if data.lower().count(b"boundary=") > _MOST_BOUNDARIES:
        raise LimitExceeded(f"The message has more than {_MOST_BOUNDARIES} boundaries of parts.", limit="parts")
    try:
        message = message_from_bytes(data, policy=compat32)
        digested = _digested(message)
        if len(digested) > 1:
            return _of_digest(message, data, digested)
        return _of_message(message, data)
    except (RecursionError, MessageError, LookupError, TypeError, ValueError, AttributeError, AssertionError) as error:
        raise BrokenInput(f"The message cannot be taken apart ({type(error).__name__}).") from error


def _of_digest(message: Message, data: bytes, digested: list[Message]) -> Feed:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, one in enumerate(digested, 1):
        try:
            entries += _of_message(one, data + str(number).encode()).entries
        except DatelineError as error:
            problems.append(Problem(number, error.message))
    unique = {e.id: e for e in reversed(entries)}
    return Feed("mail", _sender(message), entries=tuple(reversed(unique.values())), problems=tuple(problems))


def _digested(message: Message) -> list[Message]:
    """The messages in a digest of a mailing list."""
    parts = [message, *_below(message)]
    digest = next((p for p in parts if p.get_content_type() == "multipart/digest"), None)
    if digest is None:
        return []
    inner = [part.get_payload(0) for part in digest.get_payload() if isinstance(part, Message) and part.is_multipart()]
    return [one for one in inner if isinstance(one, Message)][:MOST_ENTRIES]


def _below(message: Message, deep: int = 0) -> Iterator[Message]:
    """The parts of a message, but for those that were attached as files."""
    if not message.is_multipart() or deep >= _DEEPEST:
        return
    for part in message.get_payload():
        if isinstance(part, Message) and _disposition(part) != "attachment":
            yield part
            yield from _below(part, deep + 1)


def _disposition(part: Message) -> str:
    return str(part.get("Content-Disposition", "") or "")[:60].partition(";")[0].strip().lower()


def _of_message(message: Message, data: bytes) -> Feed:
    html, text = _bodies(message)
    title, sender = plain.line(header(message, "Subject"), entities=False), _sender(message)
    published = next((when for name in ("Date", "Resent-Date") if (when := stamps.stamp(header(message, name)))), None)
    stated = header(message, "Message-ID")
    id_ = re.sub(r"^<(.*)>$", r"\1", stated) if stated else f"sha256:{hashlib.sha256(data).hexdigest()[:32]}"
    listed = newsletters.of_html(html) if html else ()
    listed = listed or (newsletters.of_text(text) if text else ())
    language = plain.language(header(message, "Content-Language"))
    warnings = () if published or not header(message, "Date") else ("states a date that is not understood",)
    if listed:
        told = tuple(_of_list(one, f"{id_}#{n}", published, language) for n, one in enumerate(listed[:MOST_ENTRIES], 1))
        return Feed("mail", sender, entries=told, warnings=warnings)
    body = _better(html, text)
    if body is None:
        raise EmptyInput("The message holds no text.")
    summary = plain.line(body, plain.SUMMARY)
    entry = Entry(id_, None, title, published, summary=summary, html=plain.markup(body), language=language)
    return Feed("mail", sender, entries=(entry,), warnings=warnings)


def _of_list(told: newsletters.Told, id_: str, published: str | None, language: str | None) -> Entry:
    summary = plain.line(told.teaser, plain.SUMMARY, entities=False)
    html = plain.as_markup(told.teaser)
    return Entry(id_, told.link, told.title, published, summary=summary, html=html, language=language)


def _better(html: str | None, text: str | None) -> str | None:
    """The part to read: markup, unless it holds much less than the text does."""
    shown = len((plain.line(html, 100_000) or "").split()) if html else 0
    plainly = len(text.split()) if text else 0
    if html and shown and 2 * shown >= plainly:
        return html
    return plain.as_markup(text) if text and plainly else None


def _bodies(message: Message) -> tuple[str | None, str | None]:
    """The markup and the text of a message: its first part of each kind that says something."""
    found: dict[str, str] = {}
    for number, part in enumerate((message, *_below(message))):
        if number >= _MOST_PARTS:
            raise LimitExceeded(f"The message has more than {_MOST_PARTS} parts.", limit="parts")
        kind = part.get_content_type()
        if kind not in ("text/html", "text/plain") or kind in found or part.is_multipart():
            continue
        words = _words(part)
        if words.strip():
            found[kind] = words
    return found.get("text/html"), found.get("text/plain")


def _words(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes) or not raw.strip():
        return ""
    try:
        declared = part.get_content_charset()
    except (LookupError, ValueError, TypeError, AttributeError):
        declared = None
    try:
        return charset.decode(raw, declared).text.replace("\0", "")
    except BinaryInput:
        return ""


def _sender(message: Message) -> str | None:
    """The name of who sent it: of the list, else of the sender; an address of mail is no name."""
    for name in ("From", "Sender"):
        if found := plain.person(header(message, name)):
            return found.strip("\"' ") or None
    listed = header(message, "List-Id")
    return plain.person(re.sub(r"<.*", "", listed)) if listed else None


def header(message: Message, name: str) -> str | None:
    """A header as one line of text, its encoded words decoded; the first of that name counts."""
    raw = next((v for k, v in message.raw_items() if k.lower() == name.lower()), None)
    if raw is None:
        return None
    stated = str(raw)[:_HEADER].encode("utf-8", "surrogateescape")
    try:
        text = charset.decode(stated).text
    except BinaryInput:
        return None
    # Encoded words may stand on either side of a line's end, which then is no blank.
    text = re.sub(r"\?=\s+=\?", "?= =?", text)
    try:
        parts = decode_header(" ".join(text.split()))
    except (ValueError, TypeError, LookupError, MessageError, AssertionError):
        parts = [(text, None)]
    joined = "".join(_decoded(part, name_) for part, name_ in parts)
    return plain.line(joined, _HEADER, entities=False)


def _decoded(part: bytes | str, name: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        if name and name.lower() not in ("unknown-8bit", "unknown"):
            return part.decode(name, "replace")
    except (LookupError, ValueError):
        pass
    return part.decode("utf-8") if _is_utf8(part) else part.decode("cp1252", "replace")


def _is_utf8(part: bytes) -> bool:
    try:
        part.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
