"""From scored pairs to groups: average link inside each connected part, people's judgements first.

Single link chains: A like B and B like C make one of A and C. Here two groups are joined while the mean score of all
pairs between them is enough; a pair that is not scored counts as `UNSCORED`. What must be together
is joined first, what must not never is. The outcome depends on the members and scores of a part alone, not on order;
equal scores are settled by id. Since groups join only where some pair is scored enough, parts never touch each other.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from math import inf

Pair = tuple[str, str]
Partition = tuple[tuple[str, ...], ...]

UNSCORED = -3.0
SEVERAL = 3  # members from which on a group has a mean of its own to be held against
LOOSER = 1.5  # how much lower the mean between two such groups may be than inside the looser of them
# The most that a pair counts for inside a group: copies of one text hold together better than any two reports of one
# incident do, and one copy more must part nothing.
MOST_INSIDE = 5.0
CLOSE = 40  # members of a part up to which all its pairs are scored, also those that share no key


@dataclass(frozen=True, slots=True)
class Rules:
    """What people and readings say: pairs that are one, pairs that are not, and labels that never meet.

    `must` wins over `apart` (two mentions of one report) and over `labels`; `cannot` wins over scores. A pair that is
    both in `must` and in `cannot`, also by way of others, is not joined: the judgements contradict each other.
    Members in `first` are grouped among themselves before all others come to them.
    """

    first: frozenset[str] = frozenset()
    must: frozenset[Pair] = frozenset()
    cannot: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict)


NO_RULES = Rules()


def pair(one: str, other: str) -> Pair:
    """The pair with the lesser id first."""
    return (one, other) if one <= other else (other, one)


def components(
    members: Iterable[str],
    scores: Mapping[Pair, float],
    least: float,
    rules: Rules = NO_RULES,
    score: Callable[[str, str], float] | None = None,
) -> Partition:
    """The groups of all members, each sorted, the groups by their first member; one for each member that is alone.

    `scores` has pairs with the lesser id first; pairs of ids that are no members are passed over. With `score` the
    pairs of a part that met by no key are scored too, where the part has `CLOSE` members or fewer.
    """
    parts = connected(members, scores, least, rules)
    of = {member: n for n, part in enumerate(parts) for member in part}
    inside = {kind: _by_part(getattr(rules, kind), of) for kind in ("must", "cannot", "apart")}
    scored = _by_part(scores, of)
    groups: list[tuple[str, ...]] = []
    for n, part in enumerate(parts):
        own = Rules(
            **{kind: frozenset(pairs.get(n, ())) for kind, pairs in inside.items()},
            labels=rules.labels,
            first=rules.first,
        )
        told = {edge: scores[edge] for edge in scored.get(n, ())}
        if score is not None and 2 < len(part) <= CLOSE:
            told = {(a, b): told[a, b] if (a, b) in told else score(a, b) for a, b in combinations(sorted(part), 2)}
        groups += grouped(part, told, least, own)
    return tuple(sorted(groups))


def _by_part(pairs: Iterable[Pair], of: Mapping[str, int]) -> dict[int, list[Pair]]:
    """The pairs that lie inside a part, by the part."""
    found: dict[int, list[Pair]] = defaultdict(list)
    for edge in pairs:
        if edge[0] in of and of[edge[0]] == of.get(edge[1]):
            found[of[edge[0]]].append(edge)
    return found


def connected(members: Iterable[str], scores: Mapping[Pair, float], least: float, rules: Rules = NO_RULES) -> Partition:
    """The parts that can be grouped alone: members reached over pairs that are scored enough or must be one."""
    above = {member: member for member in sorted(set(members))}

    def top(member: str) -> str:
        while above[member] != member:
            above[member] = above[above[member]]
            member = above[member]
        return member

    strong = [edge for edge, value in scores.items() if value >= least]
    for one, other in [*strong, *rules.must]:
        if one in above and other in above:
            first, second = sorted((top(one), top(other)))
            above[second] = first
    parts: dict[str, list[str]] = defaultdict(list)
    for member in above:
        parts[top(member)].append(member)
    return tuple(tuple(part) for part in parts.values())


def grouped(part: Iterable[str], scores: Mapping[Pair, float], least: float, rules: Rules = NO_RULES) -> Partition:
    """The groups of one connected part."""
    ids = sorted(set(part))
    if len(ids) == 1:
        return ((ids[0],),)
    work = _Groups(ids, rules)
    for one, other in sorted(pair(*edge) for edge in rules.must):
        work.join_told(one, other)
    work.weigh(scores)
    if rules.first:
        work.join_scored(least, rules.first)
    work.join_scored(least)
    return tuple(sorted(tuple(sorted(group)) for group in work.groups.values()))


class _Groups:
    """Groups under way. A group is known by its first id; sums of scores between groups are kept as they grow."""

    def __init__(self, ids: list[str], rules: Rules) -> None:
        self.rules = rules
        self.of = {member: member for member in ids}
        self.groups: dict[str, list[str]] = {member: [member] for member in ids}
        self.sums: dict[str, dict[str, float]] = {}
        self.told: dict[str, dict[str, int]] = {}
        self.inside: dict[str, float] = {}
        self.cannot: dict[str, set[str]] = defaultdict(set)
        self.apart: dict[str, set[str]] = defaultdict(set)
        for kept, pairs in ((self.cannot, rules.cannot), (self.apart, rules.apart)):
            for one, other in pairs:
                if one in self.of and other in self.of:
                    kept[one].add(other)
                    kept[other].add(one)

    def join_told(self, one: str, other: str) -> None:
        """Joins what people say is one, unless what they say of others forbids it."""
        if one not in self.of or other not in self.of:
            return
        first, second = sorted((self.of[one], self.of[other]))
        if first != second and not self._meets(self.cannot, first, second):
            self._merge(first, second)

    def weigh(self, scores: Mapping[Pair, float]) -> None:
        """Sums the scores between groups, in one order."""
        wanted = [(edge, value) for edge, value in scores.items() if edge[0] in self.of and edge[1] in self.of]
        self.sums = {name: {} for name in self.groups}
        self.told = {name: {} for name in self.groups}
        self.inside = {name: UNSCORED * len(g) * (len(g) - 1) / 2 for name, g in self.groups.items()}
        for (one, other), value in sorted(wanted):
            a, b = self.of[one], self.of[other]
            if a != b:
                for x, y in ((a, b), (b, a)):
                    self.sums[x][y] = self.sums[x].get(y, 0.0) + value
                    self.told[x][y] = self.told[x].get(y, 0) + 1
            else:
                self.inside[a] += min(value, MOST_INSIDE) - UNSCORED

    def join_scored(self, least: float, only: frozenset[str] | None = None) -> None:
        """Joins the two groups with the greatest mean score while it is enough; `only` groups known by such ids."""
        names = self.sums if only is None else [name for name in self.sums if not only.isdisjoint(self.groups[name])]
        open_ = set(names)
        queue = [(-self._mean(a, b), a, b) for a in names for b in self.sums[a] if a < b and b in open_]
        queue = [item for item in queue if -item[0] >= least]
        heapq.heapify(queue)
        while queue:
            value, first, second = heapq.heappop(queue)
            known = first in self.groups and second in self.groups
            if not known or -self._mean(first, second) != value or self._parted(first, second):
                continue
            if -value < self._inner(first, second) - LOOSER:
                continue  # each holds together far better; the two are looked at again when one of them has grown
            pairs = len(self.groups[first]) * len(self.groups[second])
            self.inside[first] += self.inside.pop(second) + pairs * min(-value, MOST_INSIDE)
            self._merge(first, second)
            self._fold(first, second)
            for other in sorted(self.sums[first]):
                mean = self._mean(first, other)
                if mean >= least and other in open_:
                    heapq.heappush(queue, (-mean, min(first, other), max(first, other)))

    def _mean(self, one: str, other: str) -> float:
        pairs = len(self.groups[one]) * len(self.groups[other])
        told = self.told[one].get(other, 0)
        return round((self.sums[one].get(other, 0.0) + UNSCORED * (pairs - told)) / pairs, 9)

    def _inner(self, one: str, other: str) -> float:
        """The mean score inside the looser of the two groups, where both have several; else as low as can be."""
        sizes = len(self.groups[one]), len(self.groups[other])
        if min(sizes) < SEVERAL:
            return -inf
        return min(self.inside[name] / (size * (size - 1) / 2) for name, size in zip((one, other), sizes, strict=True))

    def _parted(self, one: str, other: str) -> bool:
        labels = {self.rules.labels[m] for m in (*self.groups[one], *self.groups[other]) if m in self.rules.labels}
        return len(labels) > 1 or self._meets(self.cannot, one, other) or self._meets(self.apart, one, other)

    def _meets(self, kept: Mapping[str, set[str]], one: str, other: str) -> bool:
        mine = set(self.groups[one])
        return any(kept[member] & mine for member in self.groups[other] if member in kept)

    def _merge(self, first: str, second: str) -> None:
        for member in self.groups[second]:
            self.of[member] = first
        self.groups[first] += self.groups.pop(second)

    def _fold(self, first: str, second: str) -> None:
        """Adds the sums of the second group to those of the first."""
        self.sums[first].pop(second, None)
        self.told[first].pop(second, None)
        for other, value in self.sums.pop(second).items():
            if other == first:
                continue
            told = self.told[second][other]
            del self.sums[other][second], self.told[other][second]
            for x, y in ((first, other), (other, first)):
                self.sums[x][y] = self.sums[x].get(y, 0.0) + value
                self.told[x][y] = self.told[x].get(y, 0) + told
        self.told.pop(second)
