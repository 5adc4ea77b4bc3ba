"""Audit scoring, what is counted over documents, and the figures made of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
ENOUGH = 5  # gold claims of a stance from which it counts in the macro average


class Tally:
    """Right answers among answers given (precision) and among answers wanted (recall)."""

    def __init__(self) -> None:
        self.right = self.given = self.found = self.wanted = 0

    def add(self, other: Tally) -> None:
        """Counts another tally in."""
        self.right += other.right
        self.given += other.given
        self.found += other.found
        self.wanted += other.wanted

    def figures(self) -> Json:
        """Precision, recall and F1; None where there was nothing to be right about."""
        precision, recall = ratio(self.right, self.given), ratio(self.found, self.wanted)
        f1: float | None = None
        if precision is not None or recall is not None:
            both = (precision or 0) + (recall or 0)
            f1 = round(2 * (precision or 0) * (recall or 0) / both if both else 0, 4)
        return {
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "given": self.given,
            "wanted": self.wanted,
        }


def ratio(part: float, whole: float) -> float | None:
    """A share to four places, None of nothing."""
    return round(part / whole, 4) if whole else None


@dataclass
class Score:
    """Everything counted over the documents."""

    detection: Tally = field(default_factory=Tally)
    negatives: int = 0
    false_on_negatives: int = 0
    status: Counter[str] = field(default_factory=Counter)
    classes: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    slots: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    claims: Counter[str] = field(default_factory=Counter)
    stances: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    denial: Tally = field(default_factory=Tally)
    quotes: Counter[str] = field(default_factory=Counter)
    places: Counter[str] = field(default_factory=Counter)
    metadata: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    documents: list[Json] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def total(scores: Sequence[Score]) -> Score:
    """The sum of the scores of single documents."""
    out = Score()
    for score in scores:
        out.detection.add(score.detection)
        out.denial.add(score.denial)
        for slot, tally in score.slots.items():
            out.slots[slot].add(tally)
        out.negatives += score.negatives
        out.false_on_negatives += score.false_on_negatives
        for name in ("status", "claims", "quotes", "places"):
            getattr(out, name).update(getattr(score, name))
        for name in ("classes", "metadata", "stances"):
            for key, counter in getattr(score, name).items():
                getattr(out, name)[key].update(counter)
        for name in ("documents", "missing", "unknown"):
            getattr(out, name).extend(getattr(score, name))
    return out


def figures(score: Score) -> Json:
    """The figures under the keys of the audit scorer."""
    slots = Tally()
    for tally in score.slots.values():
        slots.add(tally)
    return {
        "documents": len(score.documents),
        "documents_predicted": len(score.documents) - len(score.missing),
        "missing": score.missing,
        "unknown_ids": score.unknown,
        "new_incidents": score.detection.figures(),
        "hard_negatives": _hard_negatives(score),
        "status": _status(score),
        "slots": {"all": slots.figures(), **{name: t.figures() for name, t in sorted(score.slots.items())}},
        "claims": _claims(score.claims) | _stances(score.stances),
        "denials": score.denial.figures(),
        "quote_validity": ratio(score.quotes["valid"], score.quotes["all"]),
        "quotes": score.quotes["all"],
        "metadata": {
            name: {"accuracy": ratio(c["right"], c["wanted"]), "wanted": c["wanted"]}
            for name, c in sorted(score.metadata.items())
        },
    }


def _stances(stances: dict[str, Counter[str]]) -> Json:
    """F1 of each stance, made as `claims.stance` is (which is their micro average), and the mean over those with enough
    gold claims. The audit scorer has no such keys."""
    by_stance = {
        kind: {"f1": ratio(2 * c["right"], c["wanted"] + c["given"]), "wanted": c["wanted"]}
        for kind, c in sorted(stances.items()) if c["wanted"]
    }  # fmt: skip
    enough = [by_stance[kind]["f1"] or 0.0 for kind in by_stance if stances[kind]["wanted"] >= ENOUGH]
    return {"by_stance": by_stance, "stance_macro_f1": ratio(sum(enough), len(enough))}


def _hard_negatives(score: Score) -> Json:
    per_100 = round(100 * score.false_on_negatives / score.negatives, 1) if score.negatives else None
    return {
        "documents": score.negatives,
        "false_incidents": score.false_on_negatives,
        "false_incidents_per_100": per_100,
    }


def _status(score: Score) -> Json:
    by_class = {
        kind: {
            "recall": ratio(c["right"], c["wanted"]),
            "told": ratio(c["matched"], c["wanted"]),
            "wanted": c["wanted"],
        }
        for kind, c in sorted(score.classes.items())
    }
    return {
        "accuracy_on_matched": ratio(score.status["right"], score.status["matched"]),
        "matched": score.status["matched"],
        "told_twice": score.status["told_twice"],
        "recall_by_class": by_class,
    }


def _claims(claims: Counter[str]) -> Json:
    given = claims["paired"] + claims["mistaken"]
    both = claims["wanted"] + given
    name, stance, via = claims["name"], claims["stance"], claims["via"]
    return {
        "wanted": claims["wanted"],
        "paired": claims["paired"],
        "mistaken": claims["mistaken"],
        "recall": ratio(claims["paired"], claims["wanted"]),
        "precision": ratio(claims["paired"], given),
        "speaker": ratio(2 * name, both),
        "stance": ratio(2 * stance, both),
        "via": ratio(2 * via, both),
        "speaker_recall": ratio(name, claims["wanted"]),
        "speaker_precision": ratio(name, given),
        "stance_recall": ratio(stance, claims["wanted"]),
        "stance_precision": ratio(stance, given),
        "speaker_accuracy_on_paired": ratio(name, claims["paired"]),
        "speaker_accuracy_where_attributed": ratio(claims["name_of_attributed"], claims["attributed"]),
        "stance_accuracy_on_paired": ratio(stance, claims["paired"]),
        "via_accuracy_on_paired": ratio(via, claims["paired"]),
        "via_accuracy_where_chained": ratio(claims["via_of_chained"], claims["chained"]),
    }
