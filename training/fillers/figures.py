"""Figures of fillers and templates while training, and the thresholds that give the best of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from dateline.measure import muc4_score
from dateline.reading.fillers.candidates import ROLES
from dateline.reading.fillers.incidents import Draft
from dateline.reading.fillers.merging import fillers
from fillers import gold
from fillers.gold import Report

SCORED = ROLES[:5]


def counts(reports: Sequence[Report], scores: np.ndarray, least: dict[str, float]) -> dict[str, tuple[int, int, int]]:
    """Right, given and wanted entities of each role."""
    out = dict.fromkeys(ROLES, (0, 0, 0))
    at = 0
    for report in reports:
        mine = scores[at : at + len(report.candidates)]
        at += len(report.candidates)
        found = fillers(report.candidates, mine.tolist(), least)
        wanted = gold.entities(report.row)
        truth = dict(zip(((c.role, c.key) for c in report.candidates), report.truth.tolist(), strict=True))
        for role in ROLES:
            given = [f for f in found if f.role == role]
            hits = {truth[f.role, f.words.key] for f in given} - {-1}
            h, g, w = out[role]
            out[role] = (h + len(hits), g + len(given), w + len(wanted[role]))
    return out


def entities(reports: Sequence[Report], scores: np.ndarray, least: dict[str, float]) -> dict[str, Any]:
    """F1 by role, and micro over the five roles of the published figure."""
    told = counts(reports, scores, least)
    h, g, w = (sum(told[r][i] for r in SCORED) for i in range(3))
    out: dict[str, Any] = {r: round(2 * a / max(b + c, 1), 3) for r, (a, b, c) in told.items()}
    return out | {
        "micro": {"p": round(h / max(g, 1), 4), "r": round(h / max(w, 1), 4), "f1": round(2 * h / max(g + w, 1), 4)}
    }


def thresholds(reports: Sequence[Report], scores: np.ndarray) -> dict[str, float]:
    """For each role the least probability that gives the best F1 on reports the model did not see."""
    out = {}
    for role in ROLES:
        tried = {}
        for least in np.arange(0.15, 0.6, 0.025):
            hit, given, want = counts(reports, scores, {r: float(least) if r == role else 2.0 for r in ROLES})[role]
            tried[float(least)] = 2 * hit / max(given + want, 1)
        out[role] = max(tried, key=lambda t: (tried[t], -t))
    return out


def recall(reports: Sequence[Report]) -> dict[str, float]:
    """By role, the share of gold entities that some candidate tells."""
    out = {}
    for role in ROLES:
        have = sum(
            len({int(t) for c, t in zip(r.candidates, r.truth, strict=True) if c.role == role and t >= 0})
            for r in reports
        )
        out[role] = round(have / max(sum(len(gold.entities(r.row)[role]) for r in reports), 1), 3)
    return out


def relevance(p: np.ndarray, truth: np.ndarray) -> list[tuple[float, float, float]]:
    """By threshold: F1, and the share of irrelevant reports held to be relevant."""
    out = []
    for least in np.arange(0.3, 0.75, 0.05):
        given = p >= least
        f1 = 2 * float((given & truth).sum()) / max(float(given.sum() + truth.sum()), 1.0)
        out.append(
            (round(float(least), 2), round(f1, 3), round(float((given & ~truth).sum() / max((~truth).sum(), 1)), 3))
        )
    return out


def templates(reports: Sequence[Report], told: Sequence[Sequence[Draft]]) -> dict[str, float]:
    """The figure of templates with their kind and five roles."""
    predictions = [
        {"id": r.id, "templates_gtt": [
            {"incident_type": d.kind} | {role: [[f.words.key] for f in d.fillers if f.role == role] for role in SCORED}
            for d in mine
        ]}
        for r, mine in zip(reports, told, strict=True)
    ]  # fmt: skip
    micro: dict[str, float] = muc4_score.score([r.row for r in reports], predictions)["gtt"]["micro"]
    return micro
