"""Reports grouped as wholes: those without an incident among themselves, or beside the reports of an incident.

The score of two reports also proposes pairs to a reader; it never decides that two mentions are one incident.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from dateline.incidents.linking.blocks import report_keys
from dateline.incidents.linking.card import MentionCard, ReportCard
from dateline.incidents.linking.components import UNSCORED, Pair, Partition, Rules, components, pair
from dateline.incidents.linking.link import Linked, pairs_by_key
from dateline.incidents.linking.pairs import least, score_reports

Scorer = Callable[[ReportCard, ReportCard], float]


def stories(
    reports: Iterable[ReportCard], of: Mapping[str, str] | None = None, scorer: Scorer = score_reports
) -> Partition:
    """The reports in groups. `of` names, for a report with an incident, that incident: two incidents never meet."""
    known = {report.id: report for report in reports}
    labels = {name: label for name, label in (of or {}).items() if name in known}
    scores = proposed(known.values(), scorer)
    rules = Rules(must=_one_incident(labels), labels=labels)
    return components(known, scores, least("report"), rules, lambda a, b: scorer(known[a], known[b]))


def proposed(reports: Iterable[ReportCard], scorer: Scorer = score_reports) -> dict[Pair, float]:
    """The scores of all pairs of reports that share a key, without those no better than an unscored pair."""
    known = {report.id: report for report in reports}
    met = pairs_by_key({name: (name, report_keys(report)) for name, report in known.items()})
    scored = ((both, scorer(known[both[0]], known[both[1]])) for both in sorted(met))
    return {both: value for both, value in scored if value > UNSCORED}


def main_incidents(cards: Iterable[MentionCard], linked: Linked) -> dict[str, str]:
    """For each report what it is about has been linked as an incident: the incident's first mention."""
    of = {member: group[0] for group in linked.incidents for member in group}
    return {card.report: of[card.id] for card in cards if card.main and card.id in of}


def _one_incident(labels: Mapping[str, str]) -> frozenset[Pair]:
    """Pairs that chain the reports of each incident together."""
    first: dict[str, str] = {}
    found = set()
    for name in sorted(labels):
        known = first.setdefault(labels[name], name)
        if known != name:
            found.add(pair(known, name))
    return frozenset(found)
