"""A report: one published account, with its passages, and what was taken off it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from dateline.model.vocabulary import Genre, PassageKind


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the report's text."""

    start: int
    end: int
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class Furniture:
    """Text of the page that is not the report. `before` is the offset in the text where it stood."""

    text: str
    reason: str
    before: int


@dataclass(frozen=True, slots=True)
class Published:
    """The publication time as stated. `basis` says where it was found, `zone` is the zone as stated (or None)."""

    start: str
    end: str
    precision: Literal["minute", "day", "month", "year"]
    basis: str
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Republisher:
    """Who re-published the report; the name only where the text or page says it."""

    name: str | None
    kind: Literal["archive", "aggregator", "syndication"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a field of the report comes from: words of the text, or a source such as `json-ld` or `given`."""

    quote: str | None = None
    start: int | None = None
    end: int | None = None
    from_: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One published account. `text` is headline, byline, section and date lines, then body, joined by blank lines."""

    id: str
    text: str
    text_hash: str
    language: str | None = None
    passages: tuple[Passage, ...] = ()
    outlet: str | None = None
    republisher: Republisher | None = None
    section: str | None = None
    headline: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    genre: Genre | None = None
    published: Published | None = None
    agencies: tuple[str, ...] = ()
    evidence: dict[str, Evidence] = field(default_factory=dict)
    furniture: tuple[Furniture, ...] = ()
