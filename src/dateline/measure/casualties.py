"""Task `casualties`: how many were killed and injured in an incident, from the claims of its reports' readings.

Of a report count the violent mentions that are told as having happened, whatever their status: a court story tells its
shooting as past. Its number is the first one told, or as many persons as are told apart. "The boy", told as hit in a
report that tells someone dead, is taken for the dead; people hit include the dead unless the words say otherwise.
Nothing told of a slot is nobody. Of several reports the latest wins; without a violent mention there is no answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.measure import casualties_score
from dateline.measure.gold import key_of
from dateline.measure.places import documents
from dateline.measure.relevance import read_row
from dateline.model.claims import Claim
from dateline.model.reading import Reading
from dateline.model.values import Count
from dateline.model.vocabulary import INCIDENT_TYPES

Json = dict[str, Any]

KILLED, INJURED = casualties_score.COUNTED
_NOT_HAPPENED = frozenset({"threatened", "planned", "hypothetical", "exercise"})
_NOT_ASSERTED = frozenset({"denies", "no_information", "threatens", "suspects"})
_MOST = 500  # a larger number is a sum over many incidents, or an address
_ONE = re.compile(r"(?:at least )?(?:one|1)\b", re.IGNORECASE)
_A_PERSON = re.compile(r"(?:an?|one|her|his|their|my)\b", re.IGNORECASE)
_ANOTHER = re.compile(r"(?:another|an? (?:second|third|fourth)|the (?:other|second|third|fourth))\b", re.IGNORECASE)
_SURVIVED = re.compile(
    r"wound|injur|hurt|hospital|critical|stable|surviv|non-life|condition|recover|\bothers?\b|\bmore\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Told:
    """One claim of a number: the number, the words for those counted, and the clause."""

    number: int
    said: str
    clause: str

    @property
    def counted(self) -> bool:
        """Told by a number, not by a person ("the boy")."""
        return self.number != 1 or bool(_ONE.match(self.said))


def predict(row: Json, folder: Path) -> Json:
    """The numbers for an incident with its reports beside the gold file, or for a row that is a report itself.

    Raises NotFound where the reports are not there.
    """
    key = str(key_of(row))
    if "text" in row:
        reports = [row]
    else:
        reports = sorted(documents(folder).get(key, []), key=lambda d: str((d.get("meta") or {}).get("dct") or ""))
    readings = [read_row(report) for report in reports]
    answers = [answer for reading in readings if (answer := casualties_of(reading)) is not None]
    killed, injured = answers[-1] if answers else (None, None)
    claims = {slot: sorted({t.number for r in readings for t in _told(r, slot)}) for slot in (KILLED, INJURED)}
    return {"id": key, KILLED: killed, INJURED: injured, "claims": claims}


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Shares of cases with the right numbers."""
    return casualties_score.score(golds, predictions)


def casualties_of(reading: Reading) -> tuple[int, int] | None:
    """How many were killed and injured by the report; None where it tells nothing violent that happened."""
    if not any(_happened(m.event_type, m.status) for m in reading.mentions):
        return None
    killed = _number(_told(reading, KILLED))
    injured = _told(reading, INJURED)
    if killed:
        injured = [t for t in injured if t.counted or _A_PERSON.match(t.said) or _ANOTHER.match(t.said)]
    number = _number(injured)
    return killed, number - killed if _holds_dead(injured, number, killed) else number


def _happened(event_type: str, status: str) -> bool:
    return event_type in INCIDENT_TYPES and status not in _NOT_HAPPENED


def _told(reading: Reading, slot: str) -> list[_Told]:
    """What is asserted for a slot, in text order; parts of larger numbers are left out."""
    mentions = [m for m in reading.mentions if _happened(m.event_type, m.status)]
    claims = sorted((c for m in mentions for c in m.claims if c.slot == slot), key=lambda c: c.start)
    return [told for claim in claims if (told := _of_claim(claim)) is not None]


def _of_claim(claim: Claim) -> _Told | None:
    value = claim.value
    if not isinstance(value, Count) or claim.stance in _NOT_ASSERTED:
        return None
    if any(relation.type == "part_of" for relation in claim.relations):
        return None
    number = value.low if value.low is not None else value.high
    return None if number is None or number > _MOST else _Told(number, value.as_said, claim.quote)


def _number(told: list[_Told]) -> int:
    """The first number told, at least as many as the persons told apart."""
    persons = [t.said.lower() for t in told if not t.counted]
    others = {said for said in persons if _ANOTHER.match(said)}
    apart = len(others) + any(said not in others for said in persons)
    first = next((t.number for t in told if t.counted and t.number), 0)
    return max(first, apart)


def _holds_dead(injured: list[_Told], number: int, killed: int) -> bool:
    """Whether the number of the hurt is one of all who were hit, the dead among them."""
    counted = [t for t in injured if t.counted and t.number]
    if not killed or not counted or counted[0].number != number or number < killed:
        return False
    return any(t.number == number - killed for t in counted[1:]) or not _SURVIVED.search(counted[0].clause)
