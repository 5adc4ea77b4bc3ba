"""Web archives (WARC, such as CC-NEWS): one outcome for each record, one record in memory at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from dateline.intake.http_body import HEAD, Answer, answer
from dateline.intake.inputs import Given, Limits
from dateline.intake.outcomes import Failed, Item, Outcome, Skipped, key
from dateline.intake.unpack import FREE, RATIO, Counted, Unpacked
from dateline.model.errors import BrokenInput, DatelineError, EmptyInput, LimitExceeded

PAGES = frozenset({"text/html", "application/xhtml+xml"})
_PLAIN = frozenset({"text/plain"})
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?)?")
# A record whose stated length is too great holds the start of the next.
_NEXT = re.compile(rb"\r\n\r\nWARC/1\.\d\r\n(?:WARC-|Content-)")


def records(name: str, handle: BinaryIO, limits: Limits, packed: bool = False) -> Iterator[Outcome]:
    """The outcomes of an archive's records, in order. `packed`: by gzip, as a whole or each record by itself.

    Where no further record can be told, the last outcome is a failure with `rest`.
    """
    number = 0
    # Unpacked here: the archive reader takes what is damaged between two packed records for the end of the file.
    stream = Unpacked(Counted(handle)) if packed else handle
    try:
        for record in ArchiveIterator(stream, parse_http=False, stream_detect=False, fsspec_args=False):
            number += 1
            yield _outcome(name, number, record, handle, limits)
            if _is_bomb(record, handle):
                raise LimitExceeded(
                    "A record states more bytes than its file can hold; what follows is not read.", limit="ratio"
                )
    except DatelineError as error:
        yield Failed(key(name, number + 1), error, rest=True, position=handle.tell())
    except GeneratorExit:
        raise
    except BaseException as error:
        # The reader is compiled code; what it cannot hold may end in its own kind of error, which is no Exception.
        if not isinstance(error, (OSError, ValueError, OverflowError)) and type(error).__name__ != "PanicException":
            raise
        told = BrokenInput(f"The archive cannot be read from here on ({str(error)[:200]}).")
        yield Failed(key(name, number + 1), told, rest=True, position=handle.tell())
    else:
        if not number:
            yield Failed(key(name), EmptyInput("The archive holds no records."), position=handle.tell())


def _is_bomb(record: WarcRecord, handle: BinaryIO) -> bool:
    """Would passing over the record's rest cost more than its packed bytes can be worth?"""
    return record.content_length > FREE and record.content_length > RATIO * max(handle.tell(), 1)


def _outcome(name: str, number: int, record: WarcRecord, handle: BinaryIO, limits: Limits) -> Outcome:
    url = _url(record)
    try:
        return _taken(name, number, record, handle, limits)
    except DatelineError as error:
        return Failed(key(name, number), error, url, position=handle.tell())
    except (OSError, ValueError, OverflowError) as error:
        return Failed(key(name, number), BrokenInput(f"The record is damaged ({error})."), url, position=handle.tell())


def _taken(name: str, number: int, record: WarcRecord, handle: BinaryIO, limits: Limits) -> Outcome:
    kind, url = record.record_type, _url(record)
    if kind not in (WarcRecordType.response, WarcRecordType.resource, WarcRecordType.conversion):
        return Skipped(key(name, number), "record", str(kind), url, handle.tell())
    stated = record.content_length
    if stated > limits.max_bytes + HEAD:
        raise LimitExceeded(f"The record has {stated} bytes; the limit is {limits.max_bytes}.", limit="max_bytes")
    block = record.reader.read(stated) if stated else b""
    if len(block) < stated:
        raise BrokenInput(f"The record is cut off: {len(block)} of {stated} bytes are there.")
    if _NEXT.search(block):
        raise BrokenInput("The length that the record states is wrong: it runs into the next record.")
    if kind == WarcRecordType.response and str(record.headers.get("Content-Type", "")).startswith("application/http"):
        told = answer(block, limits.max_bytes)
    else:
        media = str(record.headers.get("Content-Type", "")).partition(";")[0].strip().lower()
        told = Answer(200, media, "utf-8" if kind == WarcRecordType.conversion else None, block)
    at = key(name, number, block)
    if told.status != 200:
        return Skipped(at, "status", f"status {told.status}", url, handle.tell())
    if told.media not in PAGES | _PLAIN and not (not told.media and told.body.lstrip()[:1] == b"<"):
        return Skipped(at, "media", told.media[:80] or "no type stated", url, handle.tell())
    if not told.body.strip():
        raise EmptyInput("The record holds an empty page.")
    given = Given(url=url, charset=told.charset, kind="html" if told.media in PAGES else None)
    return Item(at, "bytes", len(block), told.body, given, _fetched(record), position=handle.tell())


def _url(record: WarcRecord) -> str | None:
    stated = str(record.headers.get("WARC-Target-URI", "") or "").strip().strip("<>")
    return stated[:4000] if stated.startswith(("http://", "https://")) else None


def _fetched(record: WarcRecord) -> str | None:
    stated = str(record.headers.get("WARC-Date", "") or "").strip()
    return stated if _DATE.fullmatch(stated) else None
