"""Saved feeds, messages and mailboxes -> the inputs in them. Nothing is fetched: entries are read as they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO

from dateline.intake.feeds import json_feed, mail
from dateline.intake.feeds.entries import Feed, Wanted
from dateline.intake.feeds.items import outcomes
from dateline.intake.feeds.read import is_feed, read_feed
from dateline.intake.inputs import Limits
from dateline.intake.outcomes import Failed, Item, key
from dateline.model.errors import DatelineError, EmptyInput, LimitExceeded, NoReport

_START = 8192
_MAILBOXES = (".mbox", ".mbx")


def is_mailbox(name: str, start: bytes) -> bool:
    """Is a file of this name, with these first bytes, a mailbox?"""
    return mail.is_mailbox(start) or (name.lower().endswith(_MAILBOXES) and start.startswith(b"From "))


def holds_entries(name: str, start: bytes) -> bool:
    """Is a file of this name, with these first kilobytes, a feed, a message or a mailbox? Such may hold several
    inputs."""
    if is_mailbox(name, start) or is_feed(start) or _is_message(name, start):
        return True
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b"jsonfeed.org" in start


def _is_message(name: str, start: bytes) -> bool:
    return mail.is_mail(start, named=name.lower().endswith(".eml"))


def inside(name: str, inner: str, data: bytes, limits: Limits) -> Iterator[Item | Failed] | None:
    """The inputs in a saved feed or message, or None where the bytes are neither. `inner` is the name of the file
    without the ending of its packing."""
    start = data[:_START]
    if is_feed(start) or _is_json_feed(data):
        return _of_feed(name, data, limits)
    if _is_message(inner, start):
        return _of_message(name, data, limits, len(data))
    return None


def _is_json_feed(data: bytes) -> bool:
    if b"jsonfeed.org" not in data or not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    try:
        return json_feed.is_feed(json_feed.parsed(data.decode("utf-8-sig", "replace")))
    except DatelineError:
        return False


def _of_feed(name: str, data: bytes, limits: Limits) -> Iterator[Item | Failed]:
    try:
        feed = read_feed(data, url="", limits=limits)
    except DatelineError as error:
        yield Failed(key(name, None, data), error, position=len(data))
        return
    if not feed.entries and not feed.problems:
        what = f"an index of {len(feed.parts):,} site maps" if feed.parts else "a feed without entries"
        yield Failed(key(name, None, data), NoReport(f"The input is {what}."), position=len(data))
    # What the feed says of where it lives names its entries: the file may lie anywhere.
    yield from _named(feed, name, feed.address or feed.link or feed.title or "", len(data))


def _named(feed: Feed, name: str, source: str, position: int) -> Iterator[Item | Failed]:
    """The outcomes of a feed's entries with keys that begin with the name of the file."""
    for one in outcomes(feed, source_url=source, full="entry"):
        if not isinstance(one, Wanted):
            yield replace(one, key=name + one.key[len(source) :], position=position)


def _of_message(name: str, data: bytes, limits: Limits, position: int) -> Iterator[Item | Failed]:
    try:
        feed = mail.read_mail(data, limits)
    except DatelineError as error:
        yield Failed(key(name, None, data), error, position=position)
        return
    several = len(feed.entries) + len(feed.problems) > 1
    for number, one in enumerate(outcomes(feed, source_url="", full="entry"), 1):
        if not isinstance(one, Wanted):
            digest = one.key.rpartition("@")[1:] if isinstance(one, Item) else ()
            own = f".{number}" if several else ""
            yield replace(one, key=name + own + "".join(digest), position=position)


def mailbox(name: str, handle: BinaryIO, limits: Limits, position: Callable[[], int]) -> Iterator[Item | Failed]:
    """The inputs in the messages of a mailbox, one message in memory at a time. `position` says how many bytes of the
    file are behind us."""
    told = 0
    try:
        for letter in mail.messages(handle, limits):
            told, at = letter.number, f"{name}#{letter.number}"
            if letter.data is None:
                error = LimitExceeded(f"The message has more than {limits.max_bytes} bytes.", limit="max_bytes")
                yield Failed(at, error, position=position())
            else:
                yield from _of_message(at, letter.data, limits, position())
    except DatelineError as error:
        yield Failed(key(name, told + 1), error, rest=True, position=position())
    else:
        if not told:
            yield Failed(key(name), EmptyInput("The mailbox holds no messages."), position=position())
