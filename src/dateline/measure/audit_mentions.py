"""Audit scoring, mentions: which incidents are found, which statuses and slots are right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from dateline.measure.audit_match import (
    Group,
    family_agrees,
    is_incident,
    may_be,
    quotes_of,
    weigh,
)
from dateline.measure.audit_score import Score, Tally
from dateline.measure.audit_text import Folded, overlap
from dateline.measure.audit_values import (
    affirms,
    likeness,
    required,
    same_place,
    same_value,
    same_when,
    slots_of,
)
from dateline.measure.matching import best_pairs

Json = dict[str, Any]
Pair = tuple[Json, Group]

CLASSES = {
    "background": "background", "anniversary": "background", "habitual": "habitual",
    "threatened": "threat", "planned": "threat", "hypothetical": "threat",
    "legal": "legal", "foiled": "foiled", "negated": "negated", "new": "new",
}  # fmt: skip


def detect(golds: list[Json], groups: list[Group], text: Folded, score: Score) -> list[Pair]:
    """The predicted new incidents matched to gold ones; counts the found, missed and false ones."""
    wanted = [g for g in golds if is_incident(g["status"], [g["event_type"]])]
    given = [g for g in groups if is_incident(g.status, [t for t, _ in g.types])]
    pairs = [(wanted[r], given[c]) for r, c in best_pairs(weigh(wanted, given, text, family_agrees))]
    hit = {id(g) for _, g in pairs}
    left = [g for g in given if id(g) not in hit]
    unsure = [g for g in golds if g["status"] != "new" and "new" in g.get("accept_status", ())]
    excused = {c for _, c in best_pairs(weigh(unsure, left, text, family_agrees))}
    false = len(left) - len(excused)
    missed = [g for g in wanted if not any(g is p for p, _ in pairs)]
    others = [g for g in groups if g.status != "new"]
    spare = sum(bool(g.get("optional")) for g in missed)
    lenient = [g for g in missed if g.get("accept_status") and not g.get("optional")]
    forgiven = len(best_pairs(weigh(lenient, others, text, lambda g, p: may_be(g, p.status))))
    score.detection.right += len(pairs)
    score.detection.found += len(pairs)
    score.detection.given += len(pairs) + false
    score.detection.wanted += len(wanted) - forgiven - spare
    if not wanted:
        score.negatives += 1
        score.false_on_negatives += false
    score.documents[-1].update(wanted=len(wanted), found=len(pairs), false=false)
    return pairs


def judge_status(golds: list[Json], groups: list[Group], text: Folded, score: Score) -> list[Pair]:
    """All mentions matched whatever their status; counts the right statuses."""
    pairs = [(golds[r], groups[c]) for r, c in best_pairs(weigh(golds, groups, text, lambda _g, _p: True))]
    spare = [g for g in groups if not any(g is p for _, p in pairs)]
    twice = [gold["key"] for gold, group in pairs if _told_twice(gold, group, spare, text)]
    score.status["told_twice"] += len(twice)
    for gold, group in pairs:
        score.status["matched"] += 1
        score.status["right"] += may_be(gold, group.status) and gold["key"] not in twice
    for gold in golds:
        kind = CLASSES[gold["status"]]
        told = [p.status for g, p in pairs if g is gold]
        if gold.get("optional") and not told:
            continue
        score.classes[kind]["wanted"] += 1
        score.classes[kind]["matched"] += len(told)
        if gold["key"] not in twice:
            score.classes[kind]["right"] += sum(CLASSES.get(t) == kind or may_be(gold, t) for t in told)
    return pairs


def _told_twice(gold: Json, group: Group, spare: Sequence[Group], text: Folded) -> bool:
    """Is the same telling also predicted under a status that is not accepted, for no other gold mention?"""
    triggers = [span for quote in gold["triggers"] for span in text.find(quote)]
    quotes = quotes_of(gold, text)
    mine = max(2, sum(overlap(spans, group.spans) for spans in quotes))
    for other in spare:
        if may_be(gold, other.status):
            continue
        if overlap(other.triggers, [*triggers, *group.triggers]):
            return True
        if sum(overlap(spans, other.spans) for spans in quotes) >= mine:
            return True
    return False


def score_slots(gold: Json, group: Group, score: Score) -> None:
    """Counts the asserted values of one matched incident. Denials and silence are left to the stances."""
    given: dict[str, list[Any]] = defaultdict(list)
    for claim in group.claims:
        if claim.get("value") is not None and affirms(claim):
            given[str(claim.get("slot"))].append(claim["value"])
    wanted: dict[str, list[Json]] = defaultdict(list)
    for claim in gold["claims"]:
        if claim["value"] is not None and affirms(claim) and required(gold, claim):
            wanted[claim["slot"]].append(claim)
    for slot in (set(given) | set(wanted)) - {"when", "place", "type"}:
        tally = score.slots[slot]
        near = [c for c in gold["claims"] if slot in slots_of(c)]
        judged = [_judge_value(slot, value, near) for value in given[slot]]
        tally.given += sum(j is not None for j in judged)
        tally.right += sum(j is True for j in judged)
        tally.wanted += len(wanted[slot])
        for claim in wanted[slot]:
            values = [v for s in slots_of(claim) for v in given[s]]
            tally.found += any(same_value(slot, v, claim) for v in values)
    for slot in ("when", "place"):
        _score_frame(slot, gold, given[slot], score.slots[slot])


def _judge_value(slot: str, value: Any, claims: Sequence[Json]) -> bool | None:
    """Is an asserted value right? None: only optional claims say it. Of two readings the nearer counts."""
    agree = [(likeness(value, c), c) for c in claims if same_value(slot, value, c)]
    said = [(near, c) for near, c in agree if affirms(c)]
    denied = max((near for near, c in agree if not affirms(c)), default=-1.0)
    if not said or max(near for near, _ in said) < denied:
        return False
    return True if any(not c.get("optional") for _, c in said) else None


def _score_frame(slot: str, gold: Json, given: list[Any], tally: Tally) -> None:
    """The date or the place; values of optional claims (a coarser place) are neither right nor wrong."""
    if gold[slot] is None:
        return
    claims = [c for c in gold["claims"] if slot == c["slot"] and affirms(c)]
    found = False
    for value in given:
        main = same_when(value, gold["when"]) if slot == "when" else same_place(value, gold["place"])
        agree = [c for c in claims if same_value(slot, value, c)]
        right = main or any(not c.get("optional") for c in agree)
        tally.given += right or not agree
        tally.right += right
        found = found or right
    tally.wanted += not gold.get("optional")
    tally.found += found and not gold.get("optional")
