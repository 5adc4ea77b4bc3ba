"""Learns the weights of `dateline.incidents.linking` and writes src/dateline/incidents/linking/data/weights.json.

    python training/train_linking.py DOCUMENTS.jsonl READINGS.jsonl [--write]

DOCUMENTS has reports with `gold.incident_id`; READINGS the same ids with their `reading` (contract 1), made once by
`dateline.measure.linking.reading_of`. Two reports of one incident are a pair of yes; pairs are those that share a rare
word or a key. Logistic regressions, Newton's way, with signs held (what is alike never parts, what differs never joins)
and some weights set by hand, because the reports, all of shootings in one country, cannot teach them. No chance in it.
docs/linking.md is the card.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from dateline.incidents.linking import cards_of, link, main_incidents, report_card_of, stories
from dateline.incidents.linking.bag import rarity
from dateline.incidents.linking.blocks import keys, report_keys
from dateline.incidents.linking.card import MentionCard, ReportCard
from dateline.incidents.linking.features import Evidence, evidence, report_evidence
from dateline.measure.gold import FOLDS, fold_of, rounded
from dateline.measure.linking import score_groups
from dateline.model.codec import from_json
from dateline.model.reading import Reading

OUT = Path(__file__).parents[1] / "src/dateline/incidents/linking/data/weights.json"
HELD_BY_HAND = {
    "other_country": -2.0, "clash_place": -2.0, "clash_days": -4.0, "other_kind": -2.0, "other_hour": -2.0,
    "other_weapon": -0.5, "other_actor": -0.5, "other_place": -1.5, "few_words": -4.0,
}  # fmt: skip
# Added to what was learnt: towns far apart are two, whatever else is alike. In the reports learnt from, a far town is
# mostly a misread one, so nothing is learnt of it there.
ADDED_BY_HAND = {"far": -0.8}
LEAST = {"mention": -0.25, "report": -0.75}  # the score from which on two are joined
EASIER = {"dated": 0.0, "undated": 0.5}  # added where no day is known: there less can be alike, so less is enough
_TIMED = ("told.", "half.", "guess.", "apart", "before_told", "after_told", "clash_days", "same_hour", "other_hour")
_JOINING = ("same_", "words", "rare", "top", "headline", "near", "told.same_day", "told.next_day", "half.same_day")
_PARTING = (
    "other_", "far", "outside", "after_told", "km_200", "km_more", "told.days_7", "told.days_30", "told.days_more",
    "half.days_30", "half.days_more", "guess.days_more", "told.gap", "half.gap", "guess.gap",
)  # fmt: skip
_MEET, _MOST = 12, 60  # words by which pairs are looked for, and reports that may share one


@dataclass(frozen=True)
class Sample:
    """A report of the training set."""

    id: str
    incident: str
    cards: tuple[MentionCard, ...]
    whole: ReportCard

    @property
    def main(self) -> MentionCard | None:
        """The mention of what the report is about."""
        return next((card for card in self.cards if card.main), None)

    @property
    def fold(self) -> int:
        """The fold of its incident."""
        return fold_of(self.incident)


@dataclass(frozen=True)
class Model:
    """A logistic regression by feature name."""

    weights: dict[str, float]
    bias: float

    def score(self, found: Evidence) -> float:
        """The log odds."""
        return self.bias + sum(value * self.weights.get(name, 0.0) for name, value in found.items())


def samples(documents: Path, readings: Path) -> list[Sample]:
    """The reports with their cards."""
    gold = {row["id"]: str(row["gold"]["incident_id"]) for row in map(json.loads, _lines(documents))}
    out = []
    for row in map(json.loads, _lines(readings)):
        reading = from_json(Reading, row["reading"])
        whole = report_card_of(reading)
        if row["id"] in gold and whole is not None:
            out.append(Sample(row["id"], gold[row["id"]], cards_of(reading), whole))
    return out


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def met(bags: Sequence[tuple[tuple[str, int], ...]], held: Sequence[frozenset[str]]) -> list[tuple[int, int]]:
    """Pairs that share one of their weightiest rare words, or a key."""
    under: dict[str, list[int]] = defaultdict(list)
    for n, (bag, own) in enumerate(zip(bags, held, strict=True)):
        for key in {f"word {t}" for t, _ in bag[:_MEET] if rarity(t) >= 5} | own:
            under[key].append(n)
    return sorted({two for ids in under.values() if len(ids) <= _MOST for two in combinations(ids, 2)})


def learn(rows: Sequence[Evidence], truth: np.ndarray, weight: np.ndarray, firm: float = 1.0) -> Model:
    """Weights by Newton's steps; a feature whose sign is wrong is left out and the rest learnt again."""
    names = sorted({name for row in rows for name in row} - HELD_BY_HAND.keys())
    held = np.array([sum(HELD_BY_HAND.get(name, 0.0) * value for name, value in row.items()) for row in rows])
    while True:
        at = {name: n for n, name in enumerate(names)}
        table = np.zeros((len(rows), len(names) + 1))
        table[:, -1] = 1
        for n, row in enumerate(rows):
            for name, value in row.items():
                if name in at:
                    table[n, at[name]] = value
        found = _newton(table, truth, weight, held, firm)
        wrong = {n for n, v in zip(names, found, strict=False) if _wrong(n, v)}
        if not wrong:
            told = {n: round(float(v), 4) for n, v in zip(names, found, strict=False)}
            used = {n: v for n, v in HELD_BY_HAND.items() if any(n in row for row in rows)}
            added = {n: v for n, v in ADDED_BY_HAND.items() if any(n in row for row in rows)}
            return Model(told | used | added, round(float(found[-1]), 4))
        names = [n for n in names if n not in wrong]


def _wrong(name: str, value: float) -> bool:
    return (name.startswith(_JOINING) and value < 0) or (name.startswith(_PARTING) and value > 0)


def _newton(table: np.ndarray, truth: np.ndarray, weight: np.ndarray, held: np.ndarray, firm: float) -> np.ndarray:
    found = np.zeros(table.shape[1])
    ridge = np.eye(len(found)) * firm
    ridge[-1, -1] = 1e-6
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(table @ found + held, -30, 30)))
        slope = table.T @ (weight * (chance - truth)) + ridge @ found
        curve = (table * (weight * chance * (1 - chance))[:, None]).T @ table + ridge
        step = np.linalg.solve(curve, slope)
        found = found - step
        if np.abs(step).max() < 1e-8:
            break
    return found


def untimed(found: Evidence) -> Evidence:
    """The features of two reports of which no day is known."""
    return {name: value for name, value in found.items() if not name.startswith(_TIMED)} | {"undated": 1.0}


def folded(pairs: Sequence[tuple[int, int]], rows: Sequence[Evidence], told: Sequence[Sample]) -> list[Model]:
    """The model of all pairs, then for each fold the model of the pairs with no incident in it."""
    truth = np.array([told[a].incident == told[b].incident for a, b in pairs], dtype=float)
    size = Counter(sample.incident for sample in told)
    # An incident with many reports has very many pairs; each report counts alike.
    weight = np.array(
        [
            (2 / max(2, size[told[a].incident] - 1)) ** 0.5 if yes else 1.0
            for (a, b), yes in zip(pairs, truth, strict=True)
        ]
    )
    models = [learn(rows, truth, weight)]
    for fold in range(FOLDS):
        seen = np.array([fold not in (told[a].fold, told[b].fold) for a, b in pairs])
        models.append(learn([row for row, yes in zip(rows, seen, strict=True) if yes], truth[seen], weight[seen]))
    return models


def all_models(told: Sequence[Sample], change: Callable[[Evidence], Evidence]) -> dict[str, list[Model]]:
    """Of mentions and of reports the model of all pairs, then for each fold that of the pairs without it."""
    mains = [(sample, sample.main) for sample in told if sample.main is not None]
    cards = [card for _, card in mains]
    pairs = met([c.words for c in cards], [keys(c) for c in cards])
    rows = [change(evidence(cards[a], cards[b])) for a, b in pairs]
    out = {"mention": folded(pairs, rows, [sample for sample, _ in mains])}
    wholes = [sample.whole for sample in told]
    pairs = met([c.words for c in wholes], [report_keys(c) for c in wholes])
    rows = [change(report_evidence(wholes[a], wholes[b])) for a, b in pairs]
    return out | {"report": folded(pairs, rows, told)}


def figures(told: Sequence[Sample], models: Mapping[str, list[Model]], change: Callable[[Evidence], Evidence]) -> Any:
    """The figures of the whole set, each pair scored by models that saw neither report's fold."""
    fold = {sample.whole.id: sample.fold for sample in told}

    def score(level: str, one: str, other: str, found: Evidence) -> float:
        values = [models[level][n + 1].score(change(found)) for n in sorted({fold[one], fold[other]})]
        return round(sum(values) / len(values), 6)

    cards = [card for sample in told for card in sample.cards]
    linked = link(cards, scorer=lambda a, b: score("mention", a.report, b.report, evidence(a, b)))
    of = main_incidents(cards, linked)
    wholes = [sample.whole for sample in told]
    parts = stories(wholes, of, lambda a, b: score("report", a.id, b.id, report_evidence(a, b)))
    named = {member: part[0] for part in parts for member in part}
    return score_groups({s.id: s.incident for s in told}, {s.id: named[s.whole.id] for s in told})


def main() -> None:
    """Learns, prints the figures of models that did not see what they score, and writes with --write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("documents", type=Path)
    parser.add_argument("readings", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    told = samples(asked.documents, asked.readings)
    held: dict[str, dict[str, Any]] = {"mention": {}, "report": {}}
    for timed, change in (("dated", lambda found: found), ("undated", untimed)):
        models = all_models(told, change)
        for level, (model, *_) in models.items():
            held[level][timed] = {
                "bias": round(model.bias + EASIER[timed], 4),
                "least": LEAST[level],
                "weights": dict(sorted(model.weights.items())),
            }
        print(timed, json.dumps(rounded(figures(told, models, change))))
    if asked.write:
        OUT.write_text(json.dumps(held, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
