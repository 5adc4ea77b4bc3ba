"""Exporting: the incidents that a question asks for, in a format, to a stream; the use case of `dateline export`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any, Literal, get_args

from sqlalchemy.engine import Connection

from dateline.archive import Archive, canonical, walking
from dateline.archive.search import Box, Query, Radius
from dateline.archive.walking import Walked
from dateline.exchange import Column, ReportFacts, Told, acled, claim_rows, ged, incident_rows, notices, protect
from dateline.exchange.documents import EXPORT_SCHEMA, geojson_chunks, jsonl_chunks
from dateline.exchange.parquet import write_parquet
from dateline.exchange.tables import csv_chunks
from dateline.exchange.told import Row
from dateline.model.errors import UsageError

Format = Literal["csv", "jsonl", "geojson", "parquet", "acled", "ged", "canonical"]
FORMATS: tuple[Format, ...] = get_args(Format)
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """How to export. `claims`: a row a claim; `exact`: points as known; `with_names`: names of private people, too.

    `accessed` is the day in the citation (ISO 8601).
    """

    claims: bool = False
    with_text: bool = False
    exact: bool = False
    with_names: bool = False
    spreadsheet_safe: bool = False
    accessed: str = ""


# Options and the formats that know them; canonical is all of an archive as it is and knows none.
_OF_FORMATS: dict[str, tuple[str, ...]] = {
    "claims": ("csv", "parquet"),
    "with_text": ("jsonl",),
    "exact": FORMATS[:-1],
    "with_names": FORMATS[:-1],
    "spreadsheet_safe": ("csv", "acled", "ged"),
}
_NOT_FILTERS = ("sort", "size", "cursor")


def export(
    archive: Archive, query: Query, format_: str, options: ExportOptions, out: IO[bytes], tell: Tell | None = None
) -> int:
    """Writes the incidents to a binary stream; how many (of `canonical`: lines). `tell` hears how many of how many.

    One state of the archive is exported, incidents in the order of their ids; memory does not grow with their number.
    Raises UsageError for an unknown format, an option that the format does not know, a question that cannot be asked.
    """
    check(query, format_, options)
    with archive.reading() as connection:
        if format_ == "canonical":
            return _canonical(connection, out)
        total = walking.count(connection, query)
        counter = _Counter(total, tell)
        tolds = counter.of(_tolds(connection, query, options))
        described = about(query, options, total)
        if format_ in ("jsonl", "geojson"):
            chunks = (jsonl_chunks if format_ == "jsonl" else geojson_chunks)(tolds, described)
            _write(chunks, out)
            return counter.done
        columns, rows = _table(format_, options, tolds)
        if format_ == "parquet":
            write_parquet(columns, rows, {"schema": EXPORT_SCHEMA} | {k: str(v) for k, v in described.items()}, out)
        else:
            _write(csv_chunks(columns, rows, spreadsheet_safe=options.spreadsheet_safe), out)
        return counter.done


def check(query: Query, format_: str, options: ExportOptions) -> None:
    """Raises UsageError where the format is unknown, or does not know an option or filters that are given."""
    if format_ not in FORMATS:
        raise UsageError(f"format {format_[:40]!r}: one of {', '.join(FORMATS)}")
    for name, formats in _OF_FORMATS.items():
        if getattr(options, name) and format_ not in formats:
            shown = name.replace("_", "-")
            raise UsageError(f"--{shown} is for {', '.join(formats)}; {format_} does not know it")
    if format_ == "canonical" and filters(query):
        raise UsageError("the canonical export is of the whole archive; it takes no filters")


def chosen(
    connection: Connection, ids: Sequence[str], found: Mapping[str, Walked], *, exact: bool = False, names: bool = False
) -> list[Told]:
    """Those of these incidents that are in `found`, in their order, as an export without texts would tell them."""
    facts = _facts(connection, [name for one in found.values() for name in one.record.reports], False)
    out = []
    for one in (found[name] for name in ids if name in found):
        ours = {name: facts[name] for name in one.record.reports if name in facts}
        out.append(protect(Told(one.record, ours, one.kind), exact=exact, names=names))
    return out


def cite(archive: Archive, query: Query, accessed: str) -> str:
    """The line to cite an export of these incidents by."""
    with archive.reading() as connection:
        return notices.citation(walking.count(connection, query), filters(query), accessed)


def filters(query: Query) -> str:
    """The question in words: what differs from asking for every incident."""
    parts = []
    for field in dataclasses.fields(query):
        value = getattr(query, field.name)
        if field.name not in _NOT_FILTERS and value != field.default:
            parts.append(f"{field.name}={_said(value)}")
    return " ".join(parts)


def _said(value: Any) -> str:
    if isinstance(value, (Radius, Box)):
        return ",".join(f"{part:g}" for part in dataclasses.astuple(value))
    return ",".join(value) if isinstance(value, tuple) else str(value)


def about(query: Query, options: ExportOptions, total: int | None) -> Row:
    """What is said of an export: how many incidents (None: many), how to cite it, whose its words are, and what is
    withheld."""
    return {
        "incidents": total, "citation": notices.citation(total, filters(query), options.accessed),
        "notice": notices.NOTICE, "points": "exact" if options.exact else "no finer than 1 km",
        "names": "as told" if options.with_names else "of private people withheld",
    }  # fmt: skip


def _tolds(connection: Connection, query: Query, options: ExportOptions) -> Iterator[Told]:
    for page in walking.walk(connection, query):
        known = {} if options.with_text else _facts(connection, [r for w in page for r in w.record.reports], False)
        for walked in page:
            wanted = walked.record.reports
            ours = _facts(connection, wanted, True) if options.with_text else known
            told = Told(walked.record, {name: ours[name] for name in wanted if name in ours}, walked.kind)
            yield protect(told, exact=options.exact, names=options.with_names)


def _facts(connection: Connection, ids: Sequence[str], with_text: bool) -> dict[str, ReportFacts]:
    rows = walking.reports(connection, list(dict.fromkeys(ids)), with_text=with_text)
    return {row["report_id"]: ReportFacts(row.pop("report_id"), **row) for row in map(dict, rows)}


def _table(format_: str, options: ExportOptions, tolds: Iterable[Told]) -> tuple[Sequence[Column], Iterator[Row]]:
    if format_ == "acled":
        return acled.COLUMNS, map(acled.row, tolds)
    if format_ == "ged":
        return ged.COLUMNS, map(ged.row, tolds)
    if options.claims:
        return claim_rows.COLUMNS, (row for told in tolds for row in claim_rows.rows(told))
    return incident_rows.COLUMNS, map(incident_rows.row, tolds)


def _canonical(connection: Connection, out: IO[bytes]) -> int:
    number = 0
    for line in canonical.lines(connection):
        out.write(line.encode("utf-8", "surrogatepass") + b"\n")
        number += 1
    return number


def _write(chunks: Iterable[bytes], out: IO[bytes]) -> None:
    for chunk in chunks:
        out.write(chunk)


@dataclass(slots=True)
class _Counter:
    """Counts the incidents that pass, and tells."""

    total: int
    tell: Tell | None
    done: int = 0

    def of(self, tolds: Iterable[Told]) -> Iterator[Told]:
        for told in tolds:
            yield told
            self.done += 1
            if self.tell:
                self.tell(self.done, self.total)
