"""Linking as a function of the set: cards and judgements in, groups out; whole, or only the part that a card touches.

Whole: `link(cards, judgements)`. Step by step, with the same outcome:
    keys(card)                the keys under which the card is stored, and others are looked up
    edges(card, met)          its scored pairs with the cards it met there; kept with the cards
    reached(id, neighbours)   the part it touches: over joined pairs and must-pairs (before and after a change)
    regrouped(cards, ...)     the groups of that part; all other parts stay as they are
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from dateline.incidents.linking.blocks import keys
from dateline.incidents.linking.card import MentionCard
from dateline.incidents.linking.components import NO_RULES, UNSCORED, Pair, Partition, Rules, components, pair
from dateline.incidents.linking.pairs import least, score

Scorer = Callable[[MentionCard, MentionCard], float]


@dataclass(frozen=True, slots=True)
class Linked:
    """Groups of mention ids: `incidents` have a mention that founds one; `others` only such as may join one."""

    incidents: Partition
    others: Partition


def link(cards: Iterable[MentionCard], judgements: Rules = NO_RULES, scorer: Scorer = score) -> Linked:
    """The groups of a whole set of mentions. The same for the same cards and judgements in any order.

    `scorer` is another than the shipped one only where weights are being learnt.
    """
    known = {card.id: card for card in cards}
    return regrouped(known.values(), all_edges(known.values(), scorer), judgements, scorer)


def all_edges(cards: Iterable[MentionCard], scorer: Scorer = score) -> dict[Pair, float]:
    """The scores of all pairs of different reports that share a key, without those no better than an unscored pair."""
    known = {card.id: card for card in cards}
    met = sorted(met_pairs(known.values()))
    scored = ((both, scorer(known[both[0]], known[both[1]])) for both in met)
    return {both: value for both, value in scored if value > UNSCORED}


def met_pairs(cards: Iterable[MentionCard]) -> set[Pair]:
    """The pairs of mentions of different reports that share a key."""
    return pairs_by_key({card.id: (card.report, keys(card)) for card in cards})


def pairs_by_key(held: Mapping[str, tuple[str, frozenset[str]]]) -> set[Pair]:
    """The pairs of ids that share a key, by id the report and the keys; none within one report."""
    under: dict[str, list[str]] = defaultdict(list)
    for name in sorted(held):
        for key in held[name][1]:
            under[key].append(name)
    return {met for names in under.values() for met in combinations(names, 2) if held[met[0]][0] != held[met[1]][0]}


def edges(card: MentionCard, met: Iterable[MentionCard]) -> dict[Pair, float]:
    """The scores of a card with the cards it met, without those no better than an unscored pair."""
    scored = ((pair(card.id, other.id), score(card, other)) for other in met if other.report != card.report)
    return {both: value for both, value in scored if value > UNSCORED}


def reached(start: Iterable[str], neighbours: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """All ids reached from the given ones; `neighbours` tells those joined to one by a score or a must-pair."""
    found = set(start)
    left = list(found)
    while left:
        new = set(neighbours(left.pop())) - found
        found |= new
        left += new
    return frozenset(found)


def regrouped(
    cards: Iterable[MentionCard], scores: Mapping[Pair, float], judgements: Rules = NO_RULES, scorer: Scorer = score
) -> Linked:
    """The groups of some mentions by scores known already. They must be whole parts: see `reached`."""
    known = {card.id: card for card in cards}
    first = frozenset(card.id for card in known.values() if card.main)
    rules = replace(judgements, first=first, apart=judgements.apart | _of_one_report(known.values()))
    groups = components(known, scores, least("mention"), rules, lambda a, b: scorer(known[a], known[b]))
    founded = tuple(g for g in groups if any(known[m].founds for m in g))
    return Linked(founded, tuple(g for g in groups if g not in set(founded)))


def _of_one_report(cards: Iterable[MentionCard]) -> frozenset[Pair]:
    """The pairs of mentions that their report's reading kept apart."""
    by_report: dict[str, list[str]] = defaultdict(list)
    for card in cards:
        by_report[card.report].append(card.id)
    return frozenset(pair(*met) for ids in by_report.values() for met in combinations(sorted(ids), 2))
