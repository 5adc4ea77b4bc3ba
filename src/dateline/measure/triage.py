"""Task `triage`: how many reports of an incident are lost because triage does not let them through.

The gold says which reports tell an incident: those with a template, with a new violent mention, or filed under an
incident. A report that triage refuses is read in full as well, so that it shows whether there was anything to lose.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from dateline.measure.bench_mixed import has_incident
from dateline.measure.shares import ratio
from dateline.model.errors import BrokenInput
from dateline.model.vocabulary import INCIDENT_TYPES

Json = dict[str, Any]


def predict(row: Json, folder: Path) -> Json:
    """The verdict on a gold row's text or page; for one that is refused also how many new incidents a reading has."""
    from dateline import intake, service
    from dateline.intake.triage import triage
    from dateline.settings import load

    meta = row.get("meta") or {}
    if row.get("page"):
        data: bytes | str = (folder / row["page"]).read_bytes()
        given = intake.Given(name=Path(row["page"]).name)
    elif isinstance(row.get("text"), str):
        data = row["text"]
        given = intake.Given(
            meta.get("published") or meta.get("dct") or meta.get("date"), meta.get("outlet"), kind="text"
        )
    else:
        raise BrokenInput(f"{row.get('id')}: neither a text nor a page in the row")
    verdict = triage(data, given)
    told: Json = {"id": str(row["id"]), "relevant": verdict.relevant, "reason": verdict.reason, "score": verdict.score}
    if not verdict.relevant:
        reading = service.read_given(data, given, load())
        told["new_incidents"] = sum(m.status == "new" and m.event_type in INCIDENT_TYPES for m in reading.mentions)
    return told


def wanted(gold: Json) -> bool:
    """Does the document tell an incident, by its gold? Raises BrokenInput where the gold does not say."""
    if "templates" in gold:
        return bool(gold["templates"])
    if "mentions" in gold:
        return has_incident(gold)
    if "incident_id" in gold:
        return True
    raise BrokenInput("the gold has no templates, mentions or incident_id; the task triage needs one of them")


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """The figures: what is lost of the reports that tell an incident, and how many of the others go on."""
    told = {p["id"]: p for p in predictions}
    pairs = [(wanted(row["gold"]), told[str(row["id"])]) for row in golds if str(row["id"]) in told]
    relevant = [p for w, p in pairs if w]
    others = [p for w, p in pairs if not w]
    refused = [p for p in relevant if not p["relevant"]]
    readable = [p for p in refused if p["new_incidents"]]
    return {
        "relevant": len(relevant),
        "lost": ratio(len(refused), len(relevant)),
        "lost_documents": sorted(p["id"] for p in refused),
        "lost_though_readable": ratio(len(readable), len(relevant)),
        "lost_though_readable_documents": sorted(p["id"] for p in readable),
        "others": len(others),
        "others_passed": ratio(sum(p["relevant"] for p in others), len(others)),
        "others_refused_with_incident": sum(bool(p.get("new_incidents")) for p in others),
        "reasons": dict(sorted(Counter(p["reason"] for _, p in pairs).items())),
    }
