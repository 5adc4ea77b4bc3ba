"""A reading: a report with its mentions, incidents and outcome. Contract 1."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.model.claims import Incident, Mention
from dateline.model.report import Report

SCHEMA = "dateline-reading/1"


@dataclass(frozen=True, slots=True)
class Caution:
    """Something a reader of the record should know that is no failure."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the reading ended. `ok` is true also where no incident was found."""

    ok: bool = True
    code: str = "read"
    message: str = ""
    warnings: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one report."""

    report: Report | None
    mentions: tuple[Mention, ...] = ()
    incidents: tuple[Incident, ...] = ()
    outcome: Outcome = field(default_factory=Outcome)
    schema: str = SCHEMA
