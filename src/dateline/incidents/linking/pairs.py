"""Is it one incident? A score for two cards, by weights that ship with the package, with its reasons in words.

The score is the log odds that both tell one incident: 0 is even, the greater the surer. It needs the two cards and the
shipped weights only, so it is the same whatever else is known and in whichever order the two are given.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp
from typing import Literal

from dateline.incidents.linking.card import MentionCard, ReportCard
from dateline.incidents.linking.features import Evidence, evidence, report_evidence
from dateline.incidents.linking.reasons import Reason, reasons, report_reasons

Level = Literal["mention", "report"]
DIGITS = 6


@dataclass(frozen=True, slots=True)
class Decision:
    """Are two one incident: the log odds, whether that is enough to join two alone, and why, weightiest first."""

    score: float
    joined: bool
    reasons: tuple[Reason, ...]

    @property
    def chance(self) -> float:
        """The probability that the two are one, between 0 and 1."""
        return 1 / (1 + exp(-self.score))


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by feature, what is added, and the score from which two are joined."""

    of: dict[str, float]
    bias: float
    least: float


def decide(one: MentionCard, other: MentionCard) -> Decision:
    """Do two mentions of different reports tell one incident?"""
    found = evidence(one, other)
    learnt = weights("mention", dated=_dated(one, other))
    value = _score(found, learnt)
    return Decision(value, value >= learnt.least, reasons(one, other, found, learnt.of))


def score(one: MentionCard, other: MentionCard) -> float:
    """The score alone, as `decide` gives it."""
    return _score(evidence(one, other), weights("mention", dated=_dated(one, other)))


def decide_reports(one: ReportCard, other: ReportCard) -> Decision:
    """Do two reports, taken whole, tell of one thing? It proposes pairs, and groups reports without an incident."""
    found = report_evidence(one, other)
    learnt = weights("report", dated=_dated(one, other))
    value = _score(found, learnt)
    return Decision(value, value >= learnt.least, report_reasons(one, other, found, learnt.of))


def score_reports(one: ReportCard, other: ReportCard) -> float:
    """The score alone, as `decide_reports` gives it."""
    return _score(report_evidence(one, other), weights("report", dated=_dated(one, other)))


def least(level: Level) -> float:
    """The score from which two are joined; the same for dated and undated ones."""
    return weights(level, dated=True).least


@cache
def weights(level: Level, *, dated: bool) -> Weights:
    """The shipped weights for mentions or reports, where both have a day of publication or not."""
    raw = (resources.files(__package__) / "data" / "weights.json").read_text(encoding="utf-8")
    held = json.loads(raw)[level]["dated" if dated else "undated"]
    return Weights(dict(held["weights"]), float(held["bias"]), float(held["least"]))


def _dated(one: MentionCard | ReportCard, other: MentionCard | ReportCard) -> bool:
    return one.published is not None and other.published is not None


def _score(found: Evidence, learnt: Weights) -> float:
    """The weighted sum, always in one order, so that its last digit is the same everywhere."""
    return round(learnt.bias + sum(value * learnt.of.get(name, 0.0) for name, value in sorted(found.items())), DIGITS)
