"""Linking in the archive: new mentions meet their like by keys, and the groups that they touch are made anew.

What comes out depends on the mentions and the decisions of people alone: a pair is decided from its two cards, and a
group of connected mentions is divided anew as a whole whenever one of them is touched (`incidents.linking`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import judgements
from dateline.archive.incidents import Groups
from dateline.archive.rows import digest
from dateline.archive.schema import block, mention, pair, version
from dateline.archive.versions import Touched
from dateline.incidents import linking
from dateline.incidents.linking import Linked, MentionCard

T = TypeVar("T")

LONGEST_KEY = 96  # characters
MANY = 500  # bound values of one statement


class Cards:
    """Cards by row number, the last used ones kept."""

    MOST = 20_000

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept: OrderedDict[int, MentionCard] = OrderedDict()

    def of(self, numbers: Iterable[int]) -> dict[int, MentionCard]:
        """The cards of these mentions."""
        wanted = list(numbers)
        missing = [n for n in wanted if n not in self._kept]
        for part in parts(missing):
            query = sa.select(mention.c.n, mention.c.card).where(mention.c.n.in_(part))
            for n, text in self._connection.execute(query):
                self._kept[n] = linking.mention_card(text)
        found = {n: self._kept[n] for n in wanted if n in self._kept}
        for n in wanted:
            self._kept.move_to_end(n)
        while len(self._kept) > max(self.MOST, len(wanted)):
            self._kept.popitem(last=False)
        return found


def parts(numbers: Sequence[T]) -> Iterator[Sequence[T]]:
    """The list in pieces of as many as one statement takes."""
    for start in range(0, len(numbers), MANY):
        yield numbers[start : start + MANY]


def relink(connection: Connection, touched: Touched, moved: Iterable[str] = ()) -> Groups:
    """The groups that touched mentions are now in. `moved`: uids of mentions that decisions of people now name."""
    cards = Cards(connection)
    _enter(connection, sorted(touched.mentions), cards)
    seeds = set(touched.mentions)
    for part in parts(sorted(touched.incidents)):
        seeds.update(connection.execute(sa.select(mention.c.n).where(mention.c.incident_id.in_(part))).scalars())
    seeds.update(rows_of(connection, moved).values())
    groups: list[tuple[int, ...]] = []
    loose: list[int] = []
    before = set(touched.incidents)
    done: set[int] = set()
    for seed in sorted(seeds):
        if seed not in done:
            whole = _reached(connection, seed, cards)
            done |= whole
            before |= _incidents(connection, whole)
            linked, rows = _divided(connection, whole, cards)
            groups += [tuple(rows[uid] for uid in group) for group in linked.incidents]
            loose += [rows[uid] for group in linked.others for uid in group]
    return Groups(tuple(groups), tuple(loose), frozenset(before))


def _enter(connection: Connection, fresh: Sequence[int], cards: Cards) -> None:
    """Writes the keys of new mentions, and the scores of the pairs that they make with those they meet."""
    for part in parts(fresh):
        found = cards.of(part)
        rows = [{"key": key, "mention_n": n} for n in part for key in sorted(map(_stored, linking.keys(found[n])))]
        if rows:
            connection.execute(sa.insert(block), rows)
    new = set(fresh)
    mine, theirs = block.alias(), block.alias()
    met = sa.select(theirs.c.mention_n).join(mine, mine.c.key == theirs.c.key).distinct()
    for n in fresh:
        near = connection.execute(met.where(mine.c.mention_n == n, theirs.c.mention_n != n)).scalars()
        others = [other for other in near if other not in new or other < n]
        card = cards.of([n])[n]
        met_cards = cards.of(others)
        by_uid = {one.id: other for other, one in met_cards.items()}
        scored = linking.edges(card, met_cards.values())
        rows = []
        for (one, other), score in sorted(scored.items()):
            a, b = sorted((n, by_uid[other if one == card.id else one]))
            rows.append({"a": a, "b": b, "score": score})
        if rows:
            connection.execute(sa.insert(pair), rows)


def _stored(key: str) -> str:
    """A key as a column of either store can hold it: long or odd ones by their digest."""
    return key if len(key) <= LONGEST_KEY and key.isascii() and key.isprintable() else digest(key)


def _reached(connection: Connection, start: int, cards: Cards) -> set[int]:
    """All mentions that are reached over pairs alike enough, or over decisions that two are one."""
    found, edge = {start}, [start]
    while edge:
        near: set[int] = set()
        for part in parts(edge):
            for mine, other in ((pair.c.a, pair.c.b), (pair.c.b, pair.c.a)):
                strong = sa.select(other).where(mine.in_(part), pair.c.score >= linking.least("mention"))
                near.update(connection.execute(strong).scalars())
            same, _ = judgements.between(connection, [card.id for card in cards.of(part).values()])
            near.update(rows_of(connection, {uid for both in same for uid in both}).values())
        edge = sorted(near - found)
        found |= near
    return found


def _divided(connection: Connection, whole: set[int], cards: Cards) -> tuple[Linked, dict[str, int]]:
    """The groups of a connected part, by uid, and the row of each."""
    told = cards.of(sorted(whole))
    rows = {card.id: n for n, card in told.items()}
    if len(rows) == 1:
        return linking.regrouped(told.values(), {}), rows
    scores: dict[tuple[str, str], float] = {}
    same: set[tuple[str, str]] = set()
    different: set[tuple[str, str]] = set()
    for part in parts(sorted(whole)):
        for a, b, score in connection.execute(sa.select(pair).where(pair.c.a.in_(part))):
            if b in whole:
                one, other = sorted((told[a].id, told[b].id))
                scores[one, other] = score
        joined, parted = judgements.between(connection, [told[n].id for n in part])
        same |= joined
        different |= parted
    rules = linking.Rules(must=frozenset(same), cannot=frozenset(different))
    return linking.regrouped(told.values(), scores, rules), rows


def _incidents(connection: Connection, numbers: set[int]) -> set[str]:
    found: set[str] = set()
    for part in parts(sorted(numbers)):
        ids = connection.execute(sa.select(mention.c.incident_id).where(mention.c.n.in_(part))).scalars()
        found.update(one for one in ids if one is not None)
    return found


def rows_of(connection: Connection, uids: Iterable[str]) -> dict[str, int]:
    """The rows of mentions by uid: of current versions, and such as can be linked."""
    query = sa.select(mention.c.uid, mention.c.n).join(version, version.c.n == mention.c.version_n)
    out: dict[str, int] = {}
    for part in parts(sorted(uids)):
        where = mention.c.uid.in_(part), version.c.current, mention.c.card.is_not(None)
        out |= dict(connection.execute(query.where(*where)).all())
    return out


def incidents_of(connection: Connection, uids: Iterable[str]) -> set[str]:
    """The incidents that these mentions are of."""
    return _incidents(connection, set(rows_of(connection, uids).values()))


def why(connection: Connection, incident_id: str) -> list[str]:
    """Why the mentions of an incident are held for one: for each but the first its best pair, with the reasons."""
    query = sa.select(mention.c.n).where(mention.c.incident_id == incident_id).order_by(mention.c.uid)
    numbers = list(connection.execute(query).scalars())
    cards = Cards(connection).of(numbers)
    told = []
    for place, n in enumerate(numbers[1:], 1):
        decided = [(linking.decide(cards[n], cards[other]), cards[other]) for other in numbers[:place]]
        best, other = max(decided, key=lambda both: (both[0].score, both[1].id))
        reasons = ", ".join(reason.words for reason in best.reasons)
        told.append(f"linked: {cards[n].id} with {other.id} ({best.score:+.2f}): {reasons}")
    return told
