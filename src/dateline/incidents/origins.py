"""Independence: which reports of an incident go back to one source, and why. "N reports, M independent origins".

The rules stand in docs/copies.md ("Origins"). Where it is not known whether two reports are independent they count as
one: too few origins are an understatement, too many are an echo taken for a confirmation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.incidents.copies import Overlap
from dateline.incidents.sources import UNNAMED, Source
from dateline.model.record import Member, MemberKind, Origin, OriginKind

Overlaps = Mapping[tuple[str, str], Overlap]

_LAST = "9999"  # reports without a time come after all others
_SAME_TEXT = frozenset({"identical", "syndicated"})


@dataclass
class _Cluster:
    """Reports of one text: the originator first, then the others in order of time."""

    sources: list[Source]
    members: list[Member]

    @property
    def first(self) -> Source:
        return self.sources[0]


def origins(sources: Sequence[Source], overlaps: Overlaps) -> tuple[Origin, ...]:
    """The independent origins of the reports, the earliest first; every report stands in exactly one.

    `overlaps`: what `copies.compare` found of a pair of reports, under their ids in either order; absent pairs do not
    overlap.
    """
    ordered = sorted({s.report: s for s in sorted(sources, key=_order)}.values(), key=_order)
    seen = _Overlaps(overlaps, ordered)
    clusters = [_cluster(group, seen) for group in _same_texts(ordered, seen)]
    clusters.sort(key=lambda c: _order(min(c.sources, key=_order)))
    roots: list[_Cluster] = []
    standing: list[tuple[_Cluster, _Cluster]] = []  # each cluster with the root that it goes back to
    for cluster in clusters:
        parent = _parent(cluster, standing, seen)
        if parent is None:
            roots.append(cluster)
            standing.append((cluster, cluster))
        else:
            other, root, one, share = parent
            _derive(cluster, one, other, share)
            root.members += cluster.members
            standing.append((cluster, root))
    return _named(roots)


def told(found: Sequence[Origin]) -> str:
    """ "5 reports, 2 independent origins", with a party's own statements named apart."""
    reports = sum(len(o.members) for o in found)
    independent, stated = sum(o.confirms for o in found), sum(not o.confirms for o in found)
    parts = [_many(reports, "report"), _many(independent, "independent origin")]
    return ", ".join(parts + ([_many(stated, "party's own statement")] if stated else []))


def _many(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 or word.endswith('statement') else 's'}"


class _Overlaps:
    """The overlaps of the reports at hand, seen from either side; one `text_hash` is one text."""

    def __init__(self, given: Overlaps, sources: Sequence[Source]) -> None:
        here = {s.report for s in sources}
        self.pairs: dict[tuple[str, str], Overlap] = {}
        for (one, other), overlap in given.items():
            if overlap.found and one != other and {one, other} <= here:
                self.pairs[one, other], self.pairs[other, one] = overlap, overlap.turned()
        by_hash: dict[str, list[str]] = {}
        for source in sources:
            if source.text_hash:
                by_hash.setdefault(source.text_hash, []).append(source.report)
        same = Overlap("identical", 0, 1.0, 1.0)
        for reports in by_hash.values():
            for report in reports[1:]:
                self.pairs[reports[0], report] = self.pairs[report, reports[0]] = same

    def get(self, one: Source, other: Source) -> Overlap | None:
        return self.pairs.get((one.report, other.report))


def _order(source: Source) -> tuple[str, str]:
    return (source.published or _LAST, source.report)


def _same_texts(sources: Sequence[Source], seen: _Overlaps) -> list[list[Source]]:
    """The reports in groups of one text: what is mostly the same as a copy is a copy, too."""
    number = {s.report: n for n, s in enumerate(sources)}
    group = list(range(len(sources)))

    def top(at: int) -> int:
        while group[at] != at:
            group[at] = at = group[group[at]]
        return at

    for (one, other), overlap in seen.pairs.items():
        if overlap.kind in _SAME_TEXT:
            low, high = sorted((top(number[one]), top(number[other])))
            group[high] = low
    out: dict[int, list[Source]] = {}
    for at, source in enumerate(sources):
        out.setdefault(top(at), []).append(source)
    return list(out.values())


def _cluster(group: list[Source], seen: _Overlaps) -> _Cluster:
    """One text with its originator first: the party that stated it, else the agency that sent it, else the earliest."""
    first = min(group, key=lambda s: (not s.party, s.voice_kind != "agency", _order(s)))
    rest = [s for s in group if s is not first]
    members = [_own(first)]
    for source in rest:
        overlap, of = seen.get(source, first), first
        if overlap is None:
            near = ((o, s) for s in group if s is not source and (o := seen.get(source, s)) is not None)
            overlap, of = min(near, key=lambda pair: (-pair[0].share, _order(pair[1])))
        members.append(_copy(source.report, of.report, overlap.of_first))
    return _Cluster([first, *rest], members)


def _own(source: Source) -> Member:
    if source.party:
        return Member(source.report, "statement", "a party's own statement")
    if source.sole_agency is not None:
        return Member(source.report, "agency", f"cites {source.sole_agency} for every claim")
    if source.voice_kind == "unnamed":
        return Member(source.report, "unnamed", "its outlet is not known")
    return Member(source.report, "own", "own reporting")


def _copy(report: str, of: str, share: float) -> Member:
    return Member(report, "copy", f"copy of {of} ({share:.0%} of its words)", of, round(share, 4))


def _parent(
    cluster: _Cluster, standing: Sequence[tuple[_Cluster, _Cluster]], seen: _Overlaps
) -> tuple[Source, _Cluster, Source, float] | None:
    """The report that one of the cluster's is cut from or holds a part of, with its origin; of several the likest.

    Texts that are origins go before those that go back to one: a round-up that holds parts of two reports joins neither
    to the other.
    """
    best: tuple[tuple[bool, float, str, str], tuple[Source, _Cluster, Source, float]] | None = None
    for earlier, root in standing:
        for other in earlier.sources:
            for one in cluster.sources:
                overlap = seen.get(one, other)
                if overlap is None:
                    continue
                rank = (earlier is not root, -overlap.share, other.report, one.report)
                if best is None or rank < best[0]:
                    best = rank, (other, root, one, overlap.share)
    return best[1] if best is not None else None


def _derive(cluster: _Cluster, one: Source, other: Source, share: float) -> None:
    """Says of a cluster's first report, or of the one that overlaps, that it shares a part with another."""
    reason = f"shares a part with {other.report} ({share:.0%} of the shorter)"
    part = Member(one.report, "part", reason, other.report, round(share, 4))
    cluster.members = [part if m.report == one.report else m for m in cluster.members]
    if cluster.first is not one:
        linked = _copy(cluster.first.report, one.report, 1.0)
        cluster.members[0] = replace(linked, reason=f"the same text as {one.report}", share=None)


def _named(roots: Iterable[_Cluster]) -> tuple[Origin, ...]:
    """The origins of the roots: those of one agency, outlet family or party are one."""
    voices: dict[tuple[str, str], list[_Cluster]] = {}
    for root in roots:
        voices.setdefault(root.first.voice, []).append(root)
    found = []
    for clusters in voices.values():
        head = clusters[0].first
        members = list(clusters[0].members)
        for cluster in clusters[1:]:
            members += [_joined(cluster.first, head, cluster.members[0]), *cluster.members[1:]]
        kind, name = head.voice
        found.append(_origin(kind, name, members, confirms=not head.party))
    return tuple(found)


def _joined(source: Source, head: Source, member: Member) -> Member:
    """Why a report of another text belongs to an origin: the agency, the owner, or that its outlet is not known."""
    if member.kind in ("agency", "statement", "unnamed", "part", "copy"):
        return member
    reason = "same outlet" if source.outlet == head.outlet else "same owner family"
    kind: MemberKind = "family"
    return Member(member.report, kind, f"{reason} as {head.report}", head.report)


def _origin(kind: str, name: str, members: list[Member], *, confirms: bool) -> Origin:
    kinds: dict[str, OriginKind] = {"agency": "agency", "outlet": "outlet", "party": "party"}
    told_as = kinds.get(kind, "unnamed")
    return Origin(f"{told_as}:{name}", name if told_as != "unnamed" else UNNAMED, told_as, tuple(members), confirms)
