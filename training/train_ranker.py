"""Learns the weights of the ranker (`src/dateline/places/data/ranker.tsv`) from reports whose places are marked.

    python training/train_ranker.py LOCAL.jsonl WORLD.jsonl [--cache FOLDER] [--write]

Each file counts the same, however many names it has, and so do the reports of `made_reports.py` together. Prints
figures of five-fold cross-validation over reports, and of each file judged by weights learnt on the other ones;
`--write` then learns from all and writes the weights.
The same input gives the same weights. docs/ranker.md is the card.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dateline.measure import toponyms as task
from dateline.places import Gazetteer, Toponym, find_places, kilometres, name_at, open_gazetteer, place_context, ranking
from dateline.places.scoring import LIKELY, settle_all
from dateline.places.setting import setting_of
from dateline.places.telling import Telling, vote
from made_reports import made_reports
from marked_places import FOLDS, Json, Marked, read_marked
from softmax import Choice, learn_choices

TABLE = Path(__file__).parents[1] / "src" / "dateline" / "places" / "data" / "ranker.tsv"
STRENGTH = 1.0
WHOLE = 3000.0  # what the names of a file count together
MADE, MADE_WHOLE = "made reports", 3000.0  # the same for the reports of made_reports.py
TOWN_KM, LARGE_KM = 40.0, 100.0  # how far the gold's point may be from a town, and at least from a large place
# Set by hand and not learnt: the gold sets tell too little of war, of bases, and nothing of a user's own rows.
HELD = {"written": 0.7, "given": 4.0, "airfield alone": -4.0, "fits": 2.0, "half fits": 0.8, "misfits": -1.5,
        "misfits country": -0.7, "obscure": -2.0, "stranger": -4.0,
        "seat in admin1": -9.5, "capital's name": -6.5, "seat in admin2": -2.0,
        "seat PPLC": 1.5, "alias admin1": 1.5, "strange admin1": -7.5, "none folded": 1.0,
        "large town's name": -6.0}  # fmt: skip
PRIORS = {"comma": 3.0}  # where learning starts
# What the second look weighs besides its own features; the rest has spoken in the first.
AGAIN = ("level ", "size", "unpeopled", "none", "near ", "in ", "echo", "stranger", "holds", "held ", "first look")
MEANING = """
# Weights of the ranker (docs/ranker.md), written by training/train_ranker.py: what each feature adds to the score of a
# row in the first and in the second look; `none` features add to the score of no row at all.
feature	first	second
"""


@dataclass
class Lesson:
    """A report with the options of its names, the rows that are right for each (None where the gold says nothing)."""

    marked: Marked
    file: str
    report: Telling
    races: list[ranking.Race] = field(default_factory=list)
    right: list[set[int] | None] = field(default_factory=list)
    weight: list[float] = field(default_factory=list)

    def begin(self) -> None:
        """The options as they are before the first look."""
        self.races = ranking.races(self.report)
        self.right, said = [], Counter[str]()
        for race, toponym in zip(self.races, self.report.toponyms, strict=True):
            gold = self.marked.gold.get((toponym.start, toponym.end))
            usable = gold is not None and gold.get("lat") is not None and bool(race.options)
            self.right.append(_right(race, gold) if usable and gold is not None else None)
            said[race.key] += usable
        self.weight = [said[race.key] ** -0.5 if r is not None else 0.0
                       for race, r in zip(self.races, self.right, strict=True)]  # fmt: skip

    def choices(self, share: float) -> list[Choice]:
        """What there is to learn: every marked name's options and none."""
        found = []
        for race, right, weight in zip(self.races, self.right, self.weight, strict=True):
            if right is not None and race.options:
                marks = [option.row.id in right for option in race.options]
                found.append(Choice([*(o.features for o in race.options), race.none], [*marks, not any(marks)],
                                    weight * share))  # fmt: skip
        return found


def _right(race: ranking.Race, gold: Json) -> set[int]:
    """The rows that the gold means: that of its id, else those near enough."""
    same = {o.row.id for o in race.options if o.row.gid == f"geonames:{gold.get('geonameid')}"}
    near = set()
    for option in race.options:
        row = option.row
        limit = max(LARGE_KM, row.radius_km) if row.level in ("country", "admin1", "region") else TOWN_KM
        if kilometres(row.lat, row.lon, gold["lat"], gold["lon"]) <= limit:
            near.add(row.id)
    return same or near


def lessons(file: str, reports: Sequence[Marked], gazetteer: Gazetteer) -> list[Lesson]:
    """Two lessons a report: on the names that dateline finds itself, and on exactly the marked ones."""
    found = []
    for marked in reports:
        told = find_places(marked.text, gazetteer, known=marked.known)
        spans = {(t.start, t.end): t for t in told}
        exact = [spans.get(s) or name_at(marked.text, *s, gazetteer) for s in sorted(marked.gold)]
        context = place_context(gazetteer, outlet=marked.meta.get("domain"), url=marked.meta.get("url"))
        for names in (told, exact):
            report = Telling(marked.text, names, gazetteer)
            vote(report, context)
            report.settings = [setting_of(marked.text, t.start, t.end) for t in names]
            found.append(Lesson(marked, file, report))
    return found


def learn(taught: Sequence[Lesson]) -> tuple[dict[str, float], dict[str, float]]:
    """The weights of both looks; the second is learnt on what the first makes of the same reports."""
    for lesson in taught:
        lesson.begin()
    first = _learn_look(taught)
    _look_again(taught, first)
    return first, _learn_look(taught, AGAIN)


def _learn_look(taught: Sequence[Lesson], only: tuple[str, ...] = ("",)) -> dict[str, float]:
    whole: Counter[str] = Counter()
    for lesson in taught:
        whole[lesson.file] += sum(lesson.weight)
    share = {file: (MADE_WHOLE if file == MADE else WHOLE) / max(1.0, weight) for file, weight in whole.items()}
    choices = [choice for lesson in taught for choice in lesson.choices(share[lesson.file])]
    if only != ("",):
        choices = [replace(c, options=[{n: v for n, v in o.items() if n.startswith(only)} for o in c.options])
                   for c in choices]  # fmt: skip
    return learn_choices(choices, PRIORS, HELD, STRENGTH)


def _look_again(asked: Sequence[Lesson], first: dict[str, float]) -> None:
    for lesson in asked:
        settle_all(lesson.races, first)
        others = ranking.gather(lesson.report, lesson.races)
        for race in lesson.races:
            ranking.echo(race, others)


def apply(asked: Sequence[Lesson], weights: tuple[dict[str, float], dict[str, float]]) -> None:
    """Gives the options of reports their chances."""
    for lesson in asked:
        lesson.begin()
    _look_again(asked, weights[0])
    for lesson in asked:
        settle_all(lesson.races, weights[1])


def figures(judged: Sequence[Lesson]) -> Json:
    """By file: places right, with found and with exact names; how far chances are from shares of right answers."""
    found: dict[str, Any] = {}
    for file in sorted({lesson.file for lesson in judged}):
        for mode in (0, 1):
            mine = [lesson for number, lesson in enumerate(judged) if lesson.file == file and number % 2 == mode]
            rows = [{"id": m.marked.id, "gold": {"toponyms": list(m.marked.gold.values())}} for m in mine]
            told = task.score(rows, [_prediction(m) for m in mine])
            end = told["end_to_end"]
            found[f"{file} {'exact names' if mode else 'found names'}"] = {
                "acc161": round(told["resolution"]["acc161"], 3), **{k: round(v, 3) for k, v in end.items()},
                "calibration_error": round(_calibration(mine), 3),
            }  # fmt: skip
    return found


def _prediction(lesson: Lesson) -> Json:
    return {
        "id": lesson.marked.id,
        "toponyms": [_told(t, race) for t, race in zip(lesson.report.toponyms, lesson.races, strict=True)],
    }


def _told(toponym: Toponym, race: ranking.Race) -> Json:
    best = race.best()
    row = best.row if best is not None and best.chance >= LIKELY else None
    if toponym.kind == "demonym":
        row = toponym.candidates[0] if toponym.candidates else None
    return {"start": toponym.start, "end": toponym.end, "lat": row and row.lat, "lon": row and row.lon}


def _calibration(judged: Sequence[Lesson]) -> float:
    """The mean distance between the best option's chance and the share that is right, over ten equal steps."""
    steps: dict[int, list[tuple[float, bool]]] = {}
    for lesson in judged:
        for race, right in zip(lesson.races, lesson.right, strict=True):
            best = race.best()
            if right is not None and best is not None:
                steps.setdefault(min(9, int(10 * best.chance)), []).append((best.chance, best.row.id in right))
    whole = sum(map(len, steps.values()))
    apart = (
        len(s) * abs(statistics.fmean(c for c, _ in s) - statistics.fmean(r for _, r in s)) for s in steps.values()
    )
    return sum(apart) / max(1, whole)


def main() -> None:
    """Reads the files, prints the figures, writes the weights where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--quick", action="store_true", help="no figures")
    asked = parser.parse_args()
    gazetteer = open_gazetteer()
    taught = [x for path in asked.files for x in lessons(path.stem, read_marked(path, asked.cache), gazetteer)]
    taught += lessons(MADE, made_reports(gazetteer), gazetteer)
    if not asked.quick:
        judged = []
        for fold in range(FOLDS):
            part = [x for x in taught if x.marked.fold == fold]
            apply(part, learn([x for x in taught if x.marked.fold != fold]))
            judged += [replace(x) for x in part]  # the next folds begin these lessons anew
        sys.stdout.write(json.dumps({"cross-validated": figures(judged)}, indent=1) + "\n")
        for path in asked.files if len(asked.files) > 1 else ():
            part = [x for x in taught if x.file == path.stem]
            apply(part, learn([x for x in taught if x.file != path.stem]))
            sys.stdout.write(json.dumps({f"{path.stem}, learnt on the others": figures(part)}, indent=1) + "\n")
    if asked.write:
        first, second = learn(taught)
        first |= {name: weight for name, weight in HELD.items() if name not in second}
        lines = [f"{name}\t{_said(first, name)}\t{_said(second, name)}" for name in sorted({*first, *second})]
        TABLE.write_text(MEANING.lstrip() + "\n".join(lines) + "\n", encoding="utf-8")


def _said(table: dict[str, float], name: str) -> str:
    return f"{table[name]:.3f}" if name in table else ""


if __name__ == "__main__":
    main()
