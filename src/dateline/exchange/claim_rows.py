"""Claims as rows of a table, one each: who says which value of which incident, in which words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dateline.exchange.told import Column, ReportFacts, Row, Told, named, point
from dateline.model.invented import is_invented
from dateline.model.record import ToldClaim
from dateline.model.values import Actor, Count, Place, Thing, When

COLUMNS: Final = (
    Column("incident"), Column("claim"), Column("slot"), Column("value"), Column("as_said"), Column("class"),
    Column("low", "int"), Column("high", "int"), Column("approximate", "bool"), Column("of"), Column("start"),
    Column("end"), Column("precision"), Column("basis"), Column("lat", "float"), Column("lon", "float"),
    Column("radius_km", "float"), Column("level"), Column("relation"), Column("within", "texts"), Column("country"),
    Column("stance"), Column("speaker"), Column("speaker_kind"), Column("speaker_role"), Column("via", "texts"),
    Column("origin"), Column("report"), Column("outlet"), Column("url"), Column("published"), Column("quote"),
    Column("hedge"), Column("denies"), Column("relations", "texts"), Column("confidence", "float"),
    Column("invented", "bool"),
)  # fmt: skip
_EMPTY: Final[Row] = {column.name: [] if column.type == "texts" else None for column in COLUMNS}


def rows(told: Told) -> Iterator[Row]:
    """The rows of an incident, in the order of its record: the oldest report first."""
    for one in told.record.claims:
        yield _row(told.record.id, one, told.reports.get(one.report, ReportFacts(one.report)))


def _row(incident: str, one: ToldClaim, report: ReportFacts) -> Row:
    claim, speaker = one.claim, one.claim.speaker
    return {
        **_EMPTY, **_value(one), "incident": incident, "claim": claim.uid, "slot": claim.slot,
        "value": named(claim.value), "stance": claim.stance, "speaker": speaker.name, "speaker_kind": speaker.kind,
        "speaker_role": speaker.role, "via": list(speaker.via), "origin": one.origin, "report": one.report,
        "outlet": report.outlet, "url": report.url, "published": report.published, "quote": claim.quote,
        "hedge": claim.hedge.quote if claim.hedge else None, "denies": claim.denies,
        "relations": [f"{r.type}:{r.claim}" for r in claim.relations], "confidence": claim.confidence,
        "invented": is_invented(report.url),
    }  # fmt: skip


def _value(one: ToldClaim) -> Row:
    value = one.claim.value
    if isinstance(value, Count):
        return {
            "as_said": value.as_said, "low": value.low, "high": value.high, "approximate": value.approximate,
            "of": value.of,
        }  # fmt: skip
    if isinstance(value, When):
        return {
            "as_said": value.as_said, "start": value.start, "end": value.end, "precision": value.precision,
            "basis": value.basis,
        }  # fmt: skip
    if isinstance(value, Place):
        at = point(value)
        return {
            "as_said": value.as_said, "lat": at and at[0], "lon": at and at[1], "radius_km": value.radius_km,
            "level": value.level, "relation": value.relation, "within": list(value.within), "country": value.country,
        }  # fmt: skip
    if isinstance(value, Actor):
        return {"as_said": value.as_said, "class": value.kind}
    return {"as_said": value.as_said, "class": value.class_} if isinstance(value, Thing) else {}
