"""Fits the weights of the place of an event (src/dateline/reading/data/event_place.tsv; card in docs/event-place.md).

    python training/fit_event_place.py --audit GOLD.jsonl … --city incidents.jsonl --spans train.jsonl … [--write]

`--audit` files hold hand-annotated readings (a place is right within its tolerance), `--city` incidents with city and
state and their reports in documents.jsonl beside it, `--spans` event triggers with arguments of the role Place.
What the reader makes of the texts is kept in training/out, so that a second run takes seconds; delete the file after a
change of the reader. Fits a choice among the candidates of each event and "not said", every kind of data weighing the
same, and prints figures of five folds. The same input gives the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from dateline import intake
from dateline.language import pipeline
from dateline.language.annotate import annotate
from dateline.measure import gold
from dateline.measure.places import right_city
from dateline.places import kilometres
from dateline.places.names import key_of
from dateline.reading.events import Event
from dateline.reading.genre import find_genre
from dateline.reading.read import Scene, find_scene
from dateline.reading.roles import Candidate, lies_in
from dateline.reading.tellings import FINENESS
from dateline.reading.wheres import FINER_SHARE, LEAST, NO_PLACE, agrees, rule_features, told_place, weigh
from dateline.service.reader import gazetteer
from dateline.settings import load

Json = dict[str, Any]
OUT = Path(__file__).parent / "out" / "event_place.json"
TABLE = Path(__file__).parents[1] / "src/dateline/reading/data/event_place.tsv"
FOLDS = 5
DECAY = 0.02  # of the squared weights, per mean example; swept .002 to .2 by folds
STEPS, RATE = 1500, 0.05
SHARE = {"audit": 1.5, "city": 1.0, "spans": 0.4}  # spans are marked in tokenised text, with more noise
# Set by hand: where an office speaks and where rockets come from is no place of the event; local news, which is most of
# the data, says otherwise of "police in X".
HELD = {"office": -0.8, "leads_to": -1.0}
LEAST_RIGHT = 0.2  # the probability below which no place is answered


@dataclass(frozen=True)
class Example:
    """An event: the kind of its data, its document, its candidates' features, and which of them are right."""

    kind: str
    document: str
    features: list[dict[str, float]]
    right: list[bool]
    inside: list[list[int]]  # for each candidate the finer ones inside it
    kin: list[list[int]]  # for each candidate those that may be told with it


def scene_of(text: bytes | str, **given: str | None) -> Scene | None:
    """What the reader makes of a report before it chooses places."""
    settings = load()
    options = intake.Given(**given)  # type: ignore[arg-type]
    read = intake.read_bytes if isinstance(text, bytes) else intake.read_text
    taken = read(text, options, settings.limits())  # type: ignore[arg-type]
    if taken.report is None:
        return None
    annotated = annotate(taken.report, pipeline.load(settings.pipeline))
    return find_scene(annotated, gazetteer(settings.cache_dir), find_genre(annotated))


def example(kind: str, document: str, scene: Scene, event: Event, right: Callable[[Candidate], bool]) -> Example:
    """An event with its candidates."""
    told = told_place(event)
    weighed = [c for _, c in weigh(event, list(scene.events.values()), scene.around, told)]
    places = [c.found.place for c in weighed]
    inside = [
        [n for n, inner in enumerate(places) if FINENESS[inner.level] < FINENESS[outer.level] and lies_in(inner, outer)]
        for outer in places
    ]
    kin = [[n for n, o in enumerate(places) if o is not place and agrees(place, o)] for place in places]
    features = [c.features | rule_features(c, told) for c in weighed]
    return Example(kind, document, features, [bool(right(c)) for c in weighed], inside, kin)


def main_event(scene: Scene) -> Event | None:
    """The first new violent event, else the first violent one."""
    violent = [e for e in scene.events.values() if e.violent]
    return next(iter([e for e in violent if e.status == "new"] or violent), None)


def from_audit(path: Path) -> Iterator[Example]:
    """New events that meet a gold mention; without a gold place, "not said" is right."""
    for row in gold.load(path):
        meta = row.get("meta") or {}
        if row.get("page"):
            scene = scene_of((path.parent / row["page"]).read_bytes(), name=Path(row["page"]).name)
        else:
            scene = scene_of(row["text"], published=meta.get("published"), outlet=meta.get("outlet"), kind="text")
        if scene is None:
            continue
        text = " ".join(scene.around.annotated.report.text.split())
        wanted = [m for m in row["gold"]["mentions"] if m["status"] == "new"]
        for event in scene.events.values():
            mention = max(wanted, key=lambda m: _meeting(event, m, text), default=None)
            if event.violent and event.status == "new" and mention is not None and _meeting(event, mention, text):
                place = mention.get("place")
                yield example("audit", row["id"], scene, event, lambda c, p=place: bool(p) and _within(c, p))


def _meeting(event: Event, mention: Json, text: str) -> int:
    """How many of the gold's trigger quotes share a sentence with the event."""
    sentences = [" ".join(t.sentence.text.split()) for t in event.tellings]
    quotes = [" ".join(q.split()) for q in mention["triggers"]]
    return sum(any(q in s or s in q for s in sentences) for q in quotes if q in text)


def _within(candidate: Candidate, place: Json) -> bool:
    found = candidate.found.place
    if place.get("lat") is None or found.lat is None or found.lon is None:
        return False
    return kilometres(found.lat, found.lon, place["lat"], place["lon"]) <= place["tolerance_km"]


def from_cities(path: Path, limit: int) -> Iterator[Example]:
    """The main event of each report of an incident; right is a place in the gold's city."""
    incidents = {str(r["incident_id"]): r for r in gold.load(path)}
    for document in gold.load(path.parent / "documents.jsonl")[:limit]:
        row, meta = incidents.get(str(document["gold"]["incident_id"])), document.get("meta") or {}
        if row is None:
            continue
        given = {"published": meta.get("dct"), "outlet": meta.get("outlet"), "url": meta.get("url"), "kind": "text"}
        scene = scene_of(document["text"], **given)
        event = main_event(scene) if scene is not None else None
        if scene is not None and event is not None:
            yield example("city", str(row["incident_id"]), scene, event, lambda c, r=row: _in_city(c, r))


def _in_city(candidate: Candidate, row: Json) -> bool:
    place = candidate.found.place
    plain = {"name": place.name, "level": place.level, "lat": place.lat, "lon": place.lon, "within": list(place.within)}
    return right_city(plain, row)


def from_spans(path: Path) -> Iterator[Example]:
    """Events whose trigger is marked, with the names marked as their Place."""
    for row in gold.load(path):
        scene = scene_of(row["text"], kind="text")
        if scene is None or scene.around.annotated.report.text not in row["text"]:
            continue
        base = row["text"].index(scene.around.annotated.report.text)
        for event in scene.events.values():
            names = _marked(event, row["gold"]["events"], base)
            if event.violent and names:
                yield example("spans", row["id"], scene, event, lambda c, n=names: bool(n & _named(c)))


def _marked(event: Event, events: Iterable[Json], base: int) -> set[str]:
    """The names of places marked for the triggers that the event's tellings hold."""
    names = set()
    for marked in events:
        start = marked["trigger"]["start"] - base
        if any(t.segment.start <= start < t.segment.end for t in event.tellings):
            places = [a["text"] for a in marked["arguments"] if a["role"].lower().endswith("place")]
            names |= {key_of(name) for name in places}
    return names


def _named(candidate: Candidate) -> set[str]:
    place = candidate.found.place
    return {key_of(place.name), key_of(place.as_said)}


class Fit:
    """Weights of a choice among candidates and "not said", by gradient steps (Adam) over all examples at once."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.index = {name: i for i, name in enumerate(names)}
        self.weights = np.zeros(len(names) + 1)  # the last is that of "not said"

    def matrix(self, one: Example) -> np.ndarray:
        """Candidates by features, "not said" in the last row."""
        out = np.zeros((len(one.features) + 1, len(self.names) + 1))
        for row, features in enumerate(one.features):
            for name, value in features.items():
                out[row, self.index[name]] = value
        out[-1, -1] = 1.0
        return out

    def train(self, examples: list[Example]) -> None:
        """Sets the weights that make the right candidates likeliest."""
        counts = Counter(e.kind for e in examples)
        scale = np.array([SHARE[e.kind] / counts[e.kind] for e in examples])
        scale /= scale.sum()
        rows = [self.matrix(e) for e in examples]
        stacked, owner = np.concatenate(rows), np.repeat(np.arange(len(rows)), [len(r) for r in rows])
        right = np.concatenate([np.array([*e.right, not any(e.right)], float) for e in examples])
        starts = np.concatenate([[0], np.cumsum([len(r) for r in rows])[:-1]])
        held = {self.index[name]: weight for name, weight in HELD.items() if name in self.index}
        mean, square = np.zeros_like(self.weights), np.zeros_like(self.weights)
        for step in range(1, STEPS + 1):
            scores = stacked @ self.weights
            scores = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
            chance = scores / np.add.reduceat(scores, starts)[owner]
            wanted = chance * right
            wanted /= np.maximum(np.add.reduceat(wanted, starts), 1e-12)[owner]
            slope = stacked.T @ ((chance - wanted) * scale[owner]) + DECAY * self.weights / len(self.weights)
            mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
            self.weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
            self.weights[list(held)] = list(held.values())

    def chances(self, one: Example) -> np.ndarray:
        """The probability of each candidate, and of "not said"."""
        scores = self.matrix(one) @ self.weights
        scores = np.exp(scores - scores.max())
        return np.asarray(scores / scores.sum())


def judged(fit: Fit, examples: Iterable[Example]) -> dict[str, Counter[str]]:
    """Per kind of data: events, right ones, answered ones, those that could be right."""
    out: dict[str, Counter[str]] = defaultdict(Counter)
    for one in examples:
        chance = fit.chances(one)[:-1]
        counts = out[one.kind]
        counts["events"] += 1
        counts["possible"] += any(one.right)
        chosen = _chosen(one, chance) if len(chance) else 0
        if len(chance) and chance[chosen] + sum(chance[n] for n in one.kin[chosen]) >= LEAST_RIGHT:
            counts["answered"] += 1
            counts["right"] += one.right[chosen]
        elif not any(one.right):
            counts["rightly_unsaid"] += 1
    return out


def _chosen(one: Example, chance: np.ndarray) -> int:
    """The candidate that the reader would tell, as in reading/wheres.finest."""
    best = int(chance.argmax())
    while inner := [n for n in one.inside[best] if chance[n] >= FINER_SHARE * chance[best]]:
        best = max(inner, key=lambda n: chance[n])
    return best


def fold_of(document: str) -> int:
    """The fold of a document."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % FOLDS


def write(fit: Fit) -> None:
    """The table with new weights; the meanings stay as they stand there."""
    lines = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("\t")
        if not line.startswith("#") and name != LEAST:
            value = fit.weights[-1] if name == NO_PLACE else fit.weights[fit.index[name]] if name in fit.index else 0.0
            line = f"{name}\t{value:.3f}\t{rest.split(chr(9), 1)[1]}"
        lines.append(line)
    missing = set(fit.names) - {line.split("\t")[0] for line in lines}
    lines += [f"{name}\t{fit.weights[fit.index[name]]:.3f}\tTO BE DESCRIBED" for name in sorted(missing)]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def collected(options: argparse.Namespace) -> list[Example]:
    """The examples of all files, kept in training/out."""
    if OUT.exists():
        return [Example(**one) for one in json.loads(OUT.read_text(encoding="utf-8"))]
    found: list[Example] = []
    for path in options.audit:
        found += from_audit(path)
    for path in options.spans:
        found += from_spans(path)
    for path in options.city:
        found += from_cities(path, options.limit)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps([asdict(one) for one in found]), encoding="utf-8")
    return found


def main(arguments: list[str]) -> None:
    """Collects, prints the figures of the folds, and writes the table where asked to."""
    parser = argparse.ArgumentParser()
    for name in ("audit", "city", "spans"):
        parser.add_argument(f"--{name}", type=Path, nargs="*", default=[])
    parser.add_argument("--limit", type=int, default=1200, help="reports read of a city file")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    examples = collected(options)
    names = sorted({name for e in examples for f in e.features for name in f})
    totals: dict[str, Counter[str]] = defaultdict(Counter)
    for fold in range(FOLDS):
        fit = Fit(names)
        fit.train([e for e in examples if fold_of(e.document) != fold])
        for kind, counts in judged(fit, [e for e in examples if fold_of(e.document) == fold]).items():
            totals[kind].update(counts)
    for kind, counts in totals.items():
        sys.stdout.write(f"{kind}: {dict(counts)}, right of possible {counts['right'] / counts['possible']:.3f}, "
                         f"of answered {counts['right'] / max(1, counts['answered']):.3f}\n")  # fmt: skip
    if options.write:
        fit = Fit(names)
        fit.train(examples)
        write(fit)


if __name__ == "__main__":
    main(sys.argv[1:])
