"""Audit scoring, claims: which are found, with which speaker and stance; which denials are tied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from dateline.measure.audit_match import Group, spans_of
from dateline.measure.audit_score import Score
from dateline.measure.audit_text import Folded, name_words, overlap, same_name, same_speaker
from dateline.measure.audit_values import affirms, required, same_value, slots_of
from dateline.measure.matching import best_pairs
from dateline.model.vocabulary import COUNT_SLOTS

Json = dict[str, Any]
Pair = tuple[Json, Json]

FRAME = ("when", "place", "type")


def match_claims(gold: Json, group: Group, text: Folded) -> list[Pair]:
    """Gold and predicted claims paired by value and by overlapping quote, never by speaker or stance."""
    table: list[list[float]] = []
    said_spans = [spans_of(said, text) for said in group.claims]
    for claim in gold["claims"]:
        quotes = text.find(claim["quote"])
        wish = 1.0 if required(gold, claim) else 0.99
        row = []
        for said, spans in zip(group.claims, said_spans, strict=True):
            if said.get("slot") not in slots_of(claim):
                row.append(0.0)
                continue
            agree = same_value(claim["slot"], said.get("value"), claim)
            touch = overlap(quotes, spans)
            silent = claim["value"] is None or claim["stance"] == "denies"
            row.append(wish * (2.0 * agree + touch) if agree or (touch and silent) else 0.0)
        table.append(row)
    return [(gold["claims"][r], group.claims[c]) for r, c in best_pairs(table)]


def mistaken(gold: Json, group: Group, pairs: Sequence[Pair], text: Folded) -> Counter[str]:
    """How many claims of a matched mention are in no pair and contradict the gold, by the stance they are given.

    Such are: another value for the words of a missed gold claim, a value that is only denied, a denial where
    the gold has none, and more than one further count in the words of a found one (one may be a subtotal).
    """
    missed = [c for c in gold["claims"] if not any(c is g for g, _ in pairs)]
    wrong: Counter[str] = Counter()
    spare: Counter[str] = Counter()
    for said in group.claims:
        if str(said.get("slot")) in FRAME or any(said is p for _, p in pairs):
            continue
        stance = str(said.get("stance"))
        if stance == "denies":
            spans = spans_of(said, text)
            wrong[stance] += not any(
                c["stance"] == "denies" and overlap(text.find(c["quote"]), spans) for c in gold["claims"]
            )
        elif said.get("value") is not None and affirms(said):
            wrong[stance] += _contradicts(gold, said, missed, spare, text)
    return wrong


def _contradicts(gold: Json, said: Json, missed: Sequence[Json], spare: Counter[str], text: Folded) -> bool:
    """Does an asserted value stand against the gold? `spare` counts further numbers in a claim's words."""
    slot = str(said.get("slot"))
    near = [c for c in gold["claims"] if slot in slots_of(c)]
    agree = [c for c in near if same_value(c["slot"], said["value"], c)]
    if agree:
        return not any(affirms(c) for c in agree)
    spans = spans_of(said, text)
    rivals = [
        c
        for c in near
        if c["slot"] == slot and c["value"] is not None and required(gold, c) and overlap(text.find(c["quote"]), spans)
    ]
    if any(c is m for c in rivals for m in missed):
        return True
    if rivals and slot in COUNT_SLOTS:
        spare[rivals[0]["key"]] += 1
        return spare[rivals[0]["key"]] > 1
    return False


def score_claims(golds: Sequence[Json], pairs: Sequence[Pair], text: Folded, score: Score) -> None:
    """Counts what is right in the pairs. Pairs on optional gold claims count nowhere."""
    wanted = [c for m in golds for c in m["claims"] if required(m, c)]
    score.claims["wanted"] += len(wanted)
    for claim in wanted:
        score.stances[claim["stance"]]["wanted"] += 1
    every = [c for m in golds for c in m["claims"]]
    for gold, said in pairs:
        if not any(gold is c for c in wanted):
            continue
        speaker = said.get("speaker") or {}
        name = _speaker_agrees(gold["speaker"], speaker) and _told_apart(gold, speaker, every, text)
        score.claims["paired"] += 1
        score.claims["name"] += name
        score.claims["stance"] += gold["stance"] == said.get("stance")
        score.stances[str(said.get("stance"))]["given"] += 1
        score.stances[gold["stance"]]["right"] += gold["stance"] == said.get("stance")
        via = [str(v) for v in speaker.get("via") or []]
        chain = gold["speaker"]["via"]
        agree = len(via) == len(chain) and all(any(same_name(v, [w]) for v in via) for w in chain)
        score.claims["via"] += agree
        if chain:
            score.claims["chained"] += 1
            score.claims["via_of_chained"] += agree
        if not gold["speaker"].get("own_voice"):
            score.claims["attributed"] += 1
            score.claims["name_of_attributed"] += name


def _speaker_agrees(gold: Json, said: Json) -> bool:
    """Name by head word, and anonymity; the text's own voice may be the outlet or nobody."""
    name = str(said.get("name") or "")
    if gold.get("own_voice") and (not name or said.get("kind") == "outlet"):
        return True
    if gold["kind"] == said.get("kind") == "unattributed" and not name:
        return True
    if name and same_speaker(name, gold.get("accept", ())):
        return True
    if not name or not same_speaker(name, [gold["name"]]):
        return False
    return bool(gold.get("own_voice")) or bool(said.get("anonymous")) == gold["anonymous"]


def _told_apart(gold: Json, said: Json, every: Sequence[Json], text: Folded) -> bool:
    """Where other anonymous speakers give other values, is the one named nearer to this one than to them?

    Nearness is by the words of the name, or by a quote that lies on the name in the text.
    """
    name = str(said.get("name") or "")
    if not gold["speaker"]["anonymous"] or gold["speaker"].get("own_voice") or not name:
        return True
    quoted = spans_of(said, text) if said.get("quote") else []

    def near(speaker: Json) -> float:
        names = [str(n) for n in [speaker["name"], *speaker.get("accept", ())]]
        mine = name_words(name)
        shared = max(len(mine & name_words(n)) / max(1, len(mine | name_words(n))) for n in names)
        return shared + any(overlap(quoted, text.find(n)) for n in names)

    rivals = [
        c["speaker"]
        for c in every
        if c["slot"] == gold["slot"]
        and c["value"] != gold["value"]
        and c["speaker"]["anonymous"]
        and name_words(c["speaker"]["name"]) != name_words(gold["speaker"]["name"])
    ]
    return all(near(gold["speaker"]) > near(rival) for rival in rivals)


def score_denials(
    golds: list[Json],
    known: Sequence[tuple[Json, Group]],
    pairs: list[Pair],
    groups: list[Group],
    score: Score,
) -> None:
    """Counts denials tied to what they deny; on a matched mention a tie that gold does not have is false."""
    ties = _Ties(golds, pairs, groups)
    score.denial.wanted += sum(bool(c["denies"]) for m in golds for c in m["claims"] if required(m, c))
    for mention, group in known:
        for said in group.claims:
            if not said.get("denies"):
                continue
            target = ties.by_id.get(said["denies"])
            gold = next((g for g, s in pairs if s is said), None)
            if gold is not None and gold["denies"] and required(mention, gold):
                right = ties.tied(gold, target)
                score.denial.given += 1
                score.denial.right += right
                score.denial.found += right
            elif gold is not None and not required(mention, gold):
                continue
            elif said.get("stance") != "denies" or not any(ties.tied(c, target) for c in mention["claims"]):
                score.denial.given += 1


class _Ties:
    """The claims of gold and prediction by name, to follow a denial to what it denies."""

    def __init__(self, golds: list[Json], pairs: list[Pair], groups: list[Group]) -> None:
        self.pairs = pairs
        self.by_key = {c["key"]: c for g in golds for c in g["claims"]}
        self.by_id = {c.get("id"): c for g in groups for c in g.claims}

    def tied(self, denial: Json, target: Json | None) -> bool:
        """Does the claim that a prediction denies say what the gold denial denies?"""
        denied = self.by_key.get(denial["denies"]) if denial["denies"] else None
        if target is None or denied is None:
            return False
        return any(g is denied and s is target for g, s in self.pairs) or (
            target.get("slot") in {denied["slot"], "perpetrator", "claimed_by"}
            and same_value(denied["slot"], target.get("value"), denied)
        )
