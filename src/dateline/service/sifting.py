"""One input of many: triage first, and a reading only of what triage lets through."""

from __future__ import annotations

from dataclasses import dataclass

from dateline import intake
from dateline.intake.triage import Verdict, triage
from dateline.model.reading import Reading
from dateline.service.reader import read_given
from dateline.settings import Settings, load


@dataclass(frozen=True, slots=True)
class Sifted:
    """What became of an input: the verdict of triage, and the reading, None where the verdict is not relevant."""

    verdict: Verdict
    reading: Reading | None


def sift(data: bytes | str, given: intake.Given | None = None, settings: Settings | None = None) -> Sifted:
    """Triage, then intake and reading where triage says so. Bad input raises nothing: its reading says what it is.

    An input that triage refuses has no reading: its verdict has reason, title, address and date, and `service.read`
    reads it in full whenever that is asked for.
    """
    given = given or intake.Given()
    verdict = triage(data, given)
    return Sifted(verdict, read_given(data, given, settings or load()) if verdict.relevant else None)
