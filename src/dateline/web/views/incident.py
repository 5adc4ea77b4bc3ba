"""An incident as its page shows it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.archive.beside import Beside
from dateline.exchange import ReportFacts, incident_rows
from dateline.exchange import Told as Exported
from dateline.exchange.words import many, slot_words
from dateline.incidents.origins import told as origins_told
from dateline.model.claims import Claim, SlotSummary, Total
from dateline.model.invented import is_invented
from dateline.model.record import Member, Record, State
from dateline.model.values import Place, When
from dateline.model.vocabulary import SLOTS
from dateline.web.views import toll
from dateline.web.views.claims import ClaimRow, Claims, Told, told
from dateline.web.views.hits import Located, located, published
from dateline.web.views.words import CHANGES, CONFIDENCE, RULES, STATUSES, word

MOST_CLAIMS = 400  # rows of the table; the rest is in the JSON


@dataclass(frozen=True, slots=True)
class SlotView:
    """The claims of a slot: its best value with the rule that chose it, its state, and a row for each claim."""

    slot: str
    label: str
    best: Told | None
    rule: str
    state: State | None
    rows: tuple[ClaimRow, ...]
    total: str | None


@dataclass(frozen=True, slots=True)
class SourceReport:
    """A report of the incident: who published it and when, and to which origin it goes back, and why."""

    id: str
    outlet: str | None
    headline: str | None
    url: str | None
    when: str
    origin: str
    reason: str
    chosen: bool = False
    invented: bool = False
    day: str | None = None


@dataclass(frozen=True, slots=True)
class OriginView:
    """An independent source with its reports."""

    name: str
    kind: str
    confirms: bool
    reports: tuple[SourceReport, ...]


@dataclass(frozen=True, slots=True)
class BesideView:
    """Something else that the reports tell: what it is to them, in their words, and the incident that it is."""

    status: str
    reason: str
    words: str
    report: str
    outlet: str | None
    incident: str | None
    summary: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the history, or a decision of somebody."""

    at: str
    words: str
    by: str = ""
    link: str | None = None


@dataclass(frozen=True, slots=True)
class IncidentView:
    """All that the page of an incident shows."""

    id: str
    summary: str
    when: Told | None
    place: Told | None
    at: Located
    state: State
    sources: str
    confidence: str | None
    codes: tuple[str, ...]
    slots: tuple[SlotView, ...]
    left_out: int
    tolls: tuple[toll.Series, ...]
    origins: tuple[OriginView, ...]
    reports: tuple[SourceReport, ...]
    beside: tuple[BesideView, ...]
    history: tuple[Event, ...]
    decisions: tuple[Event, ...]
    citation: str
    aliases: int

    @property
    def invented(self) -> bool:
        """Whether one of its reports is invented."""
        return any(one.invented for one in self.reports)

    @property
    def outdone(self) -> bool:
        """Whether a figure of the toll no longer stands."""
        return any(not figure.live for series in self.tolls for figure in series.figures)


def view(
    record: Record, reports: Sequence[Mapping[str, Any]], beside: Sequence[Beside] = (),
    changes: Sequence[Mapping[str, Any]] = (), judgements: Sequence[Mapping[str, Any]] = (), chosen: str | None = None,
) -> IncidentView:  # fmt: skip
    """The page of an incident. `reports` as `archive.show.reports` has them; `chosen`: whose text stands beside."""
    outlets = {str(row["report_id"]): row["outlet"] for row in reports}
    claims = Claims([(one.report, one.claim) for one in record.claims], outlets)
    best = {slot: summary.best for slot, summary in record.slots.items()}
    when, place = best.get("when"), best.get("place")
    slots, left = _slots(record, claims)
    sources = _sources(record, reports, chosen)
    return IncidentView(
        id=record.id, summary=record.summary, when=told(when) if isinstance(when, When) else None,
        place=told(place) if isinstance(place, Place) else None, at=_at(place), state=record.state,
        sources=origins_told(record.origins), confidence=word(CONFIDENCE, record.perpetrator_confidence) or None,
        codes=tuple(part for part in (record.event_type, record.mode, *(record.acled or ())) if part),
        slots=slots, left_out=left, tolls=toll.series(record.timeline), origins=_origins(record, sources),
        reports=tuple(sources.values()), beside=tuple(_beside(one, outlets) for one in beside),
        history=tuple(map(history, changes)), decisions=tuple(_decisions(judgements)),
        citation=incident_rows.citation(Exported(record, {str(r["report_id"]): _facts(r) for r in reports})),
        aliases=len(record.aliases),
    )  # fmt: skip


def claims_in(record: Record, report: str) -> list[Claim]:
    """The claims of the record that stand in a report."""
    return [one.claim for one in record.claims if one.report == report]


def report_of(record: Record, claim: str | None, report: str | None) -> str | None:
    """Whose text is shown: that of the claim asked for, else the report asked for, else the first one's."""
    by_claim = {one.claim.uid: one.report for one in record.claims}
    if claim in by_claim:
        return by_claim[claim]
    return report if report in record.reports else next(iter(record.reports), None)


def history(row: Mapping[str, Any]) -> Event:
    """What became of an incident, in words."""
    detail = json.loads(row["detail"])
    words, link = CHANGES.get(row["kind"], str(row["kind"])), detail.get("into") or detail.get("from")
    said = [many(detail["reports"], "report")] if "reports" in detail else []
    said += [str(detail["state"])] if "state" in detail else []
    return Event(str(row["at"])[:16].replace("T", " "), words + (f": {', '.join(said)}" if said else ""), link=link)


def _slots(record: Record, claims: Claims) -> tuple[tuple[SlotView, ...], int]:
    found, left = [], 0
    room = MOST_CLAIMS
    for slot in SLOTS:
        rows = claims.rows(slot)
        if not rows:
            continue
        summary = record.slots.get(slot)
        left += max(0, len(rows) - room)
        kept = rows[: max(0, room)]
        room -= len(kept)
        found.append(
            SlotView(
                slot, slot_words(slot), told(summary.best) if summary and summary.best else None, _rule(summary),
                record.slot_states.get(slot), kept, _total(record.totals.get(slot)),
            )
        )  # fmt: skip
    return tuple(found), left


def _rule(summary: SlotSummary | None) -> str:
    return word(RULES, summary.rule) if summary else ""


def _total(total: Total | None) -> str | None:
    """The number computed from rival claims, where there is something to compute."""
    if total is None or total.low == total.high:
        return None
    return f"computed, not claimed: best {total.best:,}, told from {total.low:,} to {total.high:,}"


def _at(place: object) -> Located:
    if not isinstance(place, Place):
        return located(None, None, None, None)
    return located(place.lat, place.lon, place.radius_km, place.level)


def _sources(
    record: Record, reports: Sequence[Mapping[str, Any]], chosen: str | None
) -> dict[str, SourceReport]:  # fmt: skip
    known = {str(row["report_id"]): row for row in reports}
    found: dict[str, SourceReport] = {}
    member_of = {member.report: (origin, member) for origin in record.origins for member in origin.members}
    for name in record.reports:
        row, (origin, member) = known.get(name, {}), member_of.get(name, (None, None))
        found[name] = SourceReport(
            name, row.get("outlet"), row.get("headline"), row.get("url"), published(row.get("published")),
            origin.name if origin else "", _reason(member, known) if member else "", name == chosen,
            is_invented(row.get("url")),
            (row.get("published") or "")[:10] or None,
        )  # fmt: skip
    return found


def _reason(member: Member, known: Mapping[str, Mapping[str, Any]]) -> str:
    """Why a report belongs to its origin, the other report named by its outlet."""
    if member.of is None:
        return member.reason
    return member.reason.replace(member.of, str(known.get(member.of, {}).get("outlet") or "another report"))


def _origins(record: Record, sources: Mapping[str, SourceReport]) -> tuple[OriginView, ...]:
    return tuple(
        OriginView(
            origin.name, "a party’s own statement" if not origin.confirms else origin.kind, origin.confirms,
            tuple(sources[name] for name in origin.reports if name in sources),
        )
        for origin in record.origins
    )  # fmt: skip


def _beside(one: Beside, outlets: Mapping[str, str | None]) -> BesideView:
    return BesideView(
        word(STATUSES, one.status), one.reason, one.trigger, one.report, outlets.get(one.report), one.incident,
        one.summary,
    )  # fmt: skip


def _decisions(judgements: Sequence[Mapping[str, Any]]) -> list[Event]:
    """What people decided, a line for each act; undone ones say so."""
    acts = {row["batch"]: row for row in judgements}
    found = []
    for row in sorted(acts.values(), key=lambda one: str(one["made"])):
        words = "the mentions are one incident" if row["kind"] == "same" else "the mentions are not one incident"
        words += f": {row['reason']}" if row["reason"] else ""
        words += " (taken back)" if row["undone"] is not None else ""
        found.append(Event(str(row["made"])[:16].replace("T", " "), words, by=str(row["by"])))
    return found


def _facts(row: Mapping[str, Any]) -> ReportFacts:
    return ReportFacts(
        str(row["report_id"]), row["outlet"], row["republisher"], row["headline"], row["url"], row["genre"],
        published=row["published"],
    )  # fmt: skip
