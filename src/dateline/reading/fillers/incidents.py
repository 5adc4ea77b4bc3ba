"""The incidents that a report's fillers make: how surely it tells any, which go together, of which kind each is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import ROLES, Candidate
from dateline.reading.fillers.context import Word
from dateline.reading.fillers.merging import Filler
from dateline.reading.fillers.pairs import KINDS, STATUSES, Scenery, clusters, pair_row
from dateline.reading.fillers.trees import Trees

FAMILIES = (
    "bomb", "gun", "abduct", "arson", "seize", "clash", "attack", "crowd", "shell", "air", "stab", "sabotage", "arrest",
    "legal", "threat", "rob",
)  # fmt: skip
CORE = ("Victim", "Target", "Description")  # whom or what a deed is done to: such a filler has one incident


@dataclass(frozen=True, slots=True)
class Draft:
    """An incident as the models draft it: its kind, how surely it is told, and its fillers."""

    kind: str
    probability: float
    fillers: tuple[Filler, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """The models that make drafts of fillers, and the least probabilities they go by."""

    pair: Trees
    kind: Trees
    join: float  # least likeness of core fillers of one incident
    share: float  # least likeness by which doers and weapons belong to a further incident


def report_row(scene: Scenery, candidates: Sequence[Candidate], scores: Sequence[float]) -> list[float]:
    """The numbers by which it is weighed whether the report tells an incident at all."""
    told = sorted((s.told for s in scene.sentences), reverse=True)[:4]
    told += [0.0] * (4 - len(told))
    by_role = {
        role: sorted((s for c, s in zip(candidates, scores, strict=True) if c.role == role), reverse=True)
        for role in ROLES
    }
    best = [v for role in ROLES for v in (*by_role[role][:2], 0.0, 0.0)[:2]]
    count = [sum(s > 0.4 for s in by_role[role]) for role in ROLES]
    violent = [e for e in scene.events if e["violent"]]
    status = [sum(e["status"] == s for e in violent) for s in STATUSES]
    families = [sum(f in e["families"] for e in violent) for f in FAMILIES]  # type: ignore[operator]  # a list of names
    first = [1.0 if any(e["status"] == "new" and _first(e) < 600 for e in violent) else 0.0]
    kinds = [float(max((s.kinds[n] for s in scene.sentences), default=0.0)) for n in range(len(KINDS))]
    lead = [float(np.mean([s.told for s in scene.sentences[:3]])) if scene.sentences else 0.0]
    return [
        *told, *best, *count, *status, *families, *first, *kinds, *lead, *scene.report.tolist(), len(scene.sentences),
        sum(s.told > 0.5 for s in scene.sentences), len(scene.events) - len(violent), len(candidates),
        float(np.mean([s.told for s in scene.sentences])) if scene.sentences else 0.0,
    ]  # fmt: skip


def _first(event: Mapping[str, object]) -> int:
    return int(event["triggers"][0][0])  # type: ignore[index]  # a list of [start, end, status]


def report_keys(said: Sequence[Word]) -> list[str]:
    """The words of a report as keys of a linear model: each once, names as one word, and neighbours together."""
    words = [w for _, _, w in said]
    pairs = (f"{a} {b}" for a, b in pairwise(words))
    return list(dict.fromkeys([f"report {w}" for w in words] + [f"report {p}" for p in pairs]))


def likeness(scene: Scenery, told: Sequence[Filler], pair: Trees) -> Floats:
    """How surely each two fillers belong to one incident, of shape (fillers, fillers)."""
    out = np.ones((len(told), len(told)), dtype=np.float32)
    couples = [(i, j) for i in range(len(told)) for j in range(i + 1, len(told))]
    if couples:
        rows = [pair_row(scene, _places(told[i]), _places(told[j])) for i, j in couples]
        for (i, j), p in zip(couples, pair.probabilities(np.array(rows, dtype=np.float32)), strict=True):
            out[i, j] = out[j, i] = p
    return out


def _places(filler: Filler) -> tuple[str, list[tuple[int, int]]]:
    return filler.role, filler.words.spans


def drafts(scene: Scenery, told: Sequence[Filler], models: Models, alike: Floats | None = None) -> list[Draft]:
    """The incidents of a report that tells at least one; one without fillers where none was found.

    `alike` is the likeness of the fillers, where it is known already.
    """
    alike = likeness(scene, told, models.pair) if alike is None else alike
    out = []
    for members in grouped(told, alike, models.join, models.share):
        mine = tuple(told[n] for n in members)
        kind, probability = kind_of(scene, mine, models.kind)
        out.append(Draft(kind, probability, mine))
    return _joined(out)


def grouped(told: Sequence[Filler], alike: Floats, join: float, share: float) -> list[list[int]]:
    """Which fillers go together. A core filler is in one group; doers and weapons in each they are alike enough to."""
    core = [n for n, f in enumerate(told) if f.role in CORE]
    rest = [n for n, f in enumerate(told) if f.role not in CORE]
    if not core:
        return clusters_of(rest, alike, join) or [[]]
    cores = clusters_of(core, alike, join)
    groups = [list(g) for g in cores]
    for n in rest:
        means = [float(alike[n, g].mean()) for g in cores]
        best = int(np.argmax(means))
        for place, mean in enumerate(means):
            if place == best or mean >= share:
                groups[place].append(n)
    return groups


def clusters_of(numbers: Sequence[int], alike: Floats, least: float) -> list[list[int]]:
    """The groups of some of the fillers, in their own numbers."""
    if not numbers:
        return []
    return [[numbers[n] for n in group] for group in clusters(alike[np.ix_(numbers, numbers)], least)]


def _joined(found: list[Draft]) -> list[Draft]:
    """Drafts of one kind with the same fillers are told once."""
    seen: dict[tuple[str, frozenset[tuple[str, str]]], Draft] = {}
    for draft in found:
        seen.setdefault((draft.kind, frozenset((f.role, f.words.key) for f in draft.fillers)), draft)
    return list(seen.values())


def kind_of(scene: Scenery, told: Sequence[Filler], kind: Trees) -> tuple[str, float]:
    """The likeliest kind of an incident with these fillers, and its probability."""
    rows = np.array(list(cluster_rows(scene, told)), dtype=np.float32)
    found = kind.probabilities(rows)
    best = int(np.argmax(found))
    return KINDS[1 + best], float(found[best])


def cluster_rows(scene: Scenery, told: Sequence[Filler]) -> Iterator[list[float]]:
    """One row for each kind of incident: the numbers by which it is weighed that the fillers tell one of it."""
    sentences = {scene.sentence_of(a) for f in told for a, _ in f.words.spans[:8]} or set(range(len(scene.sentences)))
    kinds = (
        np.array([scene.sentences[n].kinds for n in sorted(sentences)])
        if scene.sentences
        else np.zeros((1, len(KINDS)))
    )
    weight = np.array([scene.sentences[n].told for n in sorted(sentences)]) if scene.sentences else np.ones(1)
    events = scene.events_in(sentences)
    families = [
        float(any(f in e["families"] for e in scene.events if e["number"] in events))  # type: ignore[operator]  # names
        for f in FAMILIES
    ]
    roles = [sum(f.role == r for f in told) for r in ROLES]
    common = [*families, *roles, len(sentences), len(scene.sentences)]
    for n in range(1, len(KINDS)):
        mean = float((kinds[:, n] * weight).sum() / max(weight.sum(), 1e-6))
        rank = float((scene.report[1:] > scene.report[n]).sum())
        yield [
            *(float(m == n) for m in range(1, len(KINDS))),
            mean,
            float(kinds[:, n].max()),
            float(scene.report[n]),
            rank,
            *common,
        ]
