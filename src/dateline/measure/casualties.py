"""Task `casualties`: how many were killed and injured in an incident, from the claims of its reports' readings.

Of a report count the violent mentions that are told as having happened: those told as new, as no attack (an accident)
or as a court story where they tell a number, with those of the headline, else all of them. `incidents.reconcile`
makes the numbers, perpetrators counted in, as the gold does. Nothing told of a slot is nobody; without a violent
mention there is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dateline.incidents import reconcile
from dateline.incidents.reconcile import NOT_ASSERTED
from dateline.measure import casualties_score
from dateline.measure.gold import key_of
from dateline.measure.places import documents
from dateline.measure.relevance import read_row
from dateline.model.claims import Mention
from dateline.model.reading import Reading
from dateline.model.values import Count
from dateline.model.vocabulary import INCIDENT_TYPES

Json = dict[str, Any]

KILLED, INJURED = casualties_score.COUNTED
_NOT_HAPPENED = frozenset({"threatened", "planned", "hypothetical", "exercise"})
_FIRST = frozenset({"new", "negated", "legal"})  # what a report is about; a court story tells its deed as past
_SITE = re.compile(r"\s(?:\||::|«|»|--?|–|—)\s.*$", re.S)
_SHORTEST = 20  # characters of a headline without the site's name


def predict(row: Json, folder: Path) -> Json:
    """The numbers for an incident with its reports beside the gold file, or for a row that is a report itself.

    Raises NotFound where the reports are not there.
    """
    key = str(key_of(row))
    if "text" in row:
        reports = [row]
    else:
        reports = sorted(documents(folder).get(key, []), key=lambda d: str((d.get("meta") or {}).get("dct") or ""))
    return answer(key, [read_row(titled(report)) for report in reports])


def titled(row: Json) -> Json:
    """The row with the title of its metadata set above the text as its headline, as a page has it."""
    text, title = str(row["text"]), " ".join(str((row.get("meta") or {}).get("title") or "").split())
    if not title:
        return row
    text = text.removeprefix(title).lstrip()
    short = _SITE.sub("", title)
    return row | {"text": f"{short if len(short) >= _SHORTEST else title}\n\n{text}"}


def answer(key: str, readings: Sequence[Reading]) -> Json:
    """The numbers of an incident from the readings of its reports, in order of time, with all values claimed."""
    told = [mentions for reading in readings if (mentions := happened(reading))]
    totals = reconcile(told)
    numbers = {slot: (totals[slot].best if slot in totals else 0) if told else None for slot in (KILLED, INJURED)}
    return {"id": key, **numbers, "claims": {slot: _claimed(told, slot) for slot in (KILLED, INJURED)}}


def happened(reading: Reading) -> list[Mention]:
    """The mentions of a report that tell what happened: what the report is about first, where it tells a number."""
    every = [m for m in reading.mentions if m.event_type in INCIDENT_TYPES and m.status not in _NOT_HAPPENED]
    first = [m for m in every if m.status in _FIRST]
    counts = any(isinstance(c.value, Count) and c.slot in (KILLED, INJURED) for m in first for c in m.claims)
    end = len(reading.report.headline or "") if reading.report else 0
    return [m for m in every if m in first or m.trigger.start < end] if counts else every


def _claimed(told: Sequence[Sequence[Mention]], slot: str) -> list[int]:
    """Every number asserted for a slot, least first."""
    claims = [c for mentions in told for m in mentions for c in m.claims if c.slot == slot]
    values = [c.value for c in claims if isinstance(c.value, Count) and c.stance not in NOT_ASSERTED]
    return sorted({n for v in values if (n := v.low if v.low is not None else v.high) is not None})


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Shares of cases with the right numbers."""
    return casualties_score.score(golds, predictions)
