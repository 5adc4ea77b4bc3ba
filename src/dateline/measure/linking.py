"""Task `linking`: which reports tell one incident, end to end: texts are read, and linked by what an archive uses.

Two sets are read, told apart by the shape of a row. Documents of one set are linked all together; what a report is
about says which incident it is of, and one without an incident is grouped as a whole (`incidents.linking.stories`).
Rows with two `reports` are pairs: each is linked by itself, and the gold says whether the two are `same`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from dateline.incidents.linking import (
    MentionCard,
    ReportCard,
    Rules,
    cards_of,
    link,
    main_incidents,
    report_card_of,
    stories,
)
from dateline.incidents.linking.components import NO_RULES
from dateline.measure.casualties import titled
from dateline.measure.relevance import read_row
from dateline.measure.shares import prf, ratio
from dateline.model.reading import Reading

Json = dict[str, Any]
Cards = tuple[tuple[MentionCard, ...], ReportCard | None]


def predict(row: Json) -> Json:
    """The cards of a document under `cards`, for `gathered`; or the answer to a pair, whether both are `same`."""
    if "reports" in row:
        read = [cards(reading_of({"text": report["text"], "meta": report})) for report in row["reports"]]
        names = groups(dict(zip(("a", "b"), read, strict=True)))
        return {"id": str(row["id"]), "same": names["a"] == names["b"]}
    return {"id": str(row["id"]), "cards": cards(reading_of(row))}


def reading_of(row: Json) -> Reading:
    """The reading of a row's text below the title of its metadata, with their date, outlet and address."""
    meta = row.get("meta") or {}
    return read_row(titled(row | {"meta": meta | {"dct": meta.get("dct") or meta.get("published")}}))


def cards(reading: Reading) -> Cards:
    """What linking sees of a reading."""
    return cards_of(reading), report_card_of(reading)


def gathered(predictions: list[Json]) -> list[Json]:
    """The predictions with the name of the group of each document in place of its cards."""
    read = {p["id"]: p["cards"] for p in predictions if "cards" in p}
    named = groups(read)
    return [{"id": p["id"], "cluster": named[p["id"]]} if p["id"] in named else p for p in predictions]


def groups(read: dict[str, Cards], judgements: Rules = NO_RULES) -> dict[str, str]:
    """The group of each document, by the document's id; one that could not be read is alone.

    Two documents with one text and outlet are one report and stand together.
    """
    mentions = {card.id: card for own, _ in read.values() for card in own}
    reports = {whole.id: whole for _, whole in read.values() if whole is not None}
    of = main_incidents(mentions.values(), link(mentions.values(), judgements))
    named = {member: group[0] for group in stories(reports.values(), of) for member in group}
    return {name: named[whole.id] if whole else f"alone {name}" for name, (_, whole) in read.items()}


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """B-cubed, pairs and the adjusted Rand index of documents; precision and recall of `same` for rows of pairs."""
    if golds and "reports" in golds[0]:
        return _score_pairs(golds, predictions)
    given = {str(p["id"]): str(p["cluster"]) for p in predictions if p.get("cluster") is not None}
    wanted = {str(row["id"]): _group(row["gold"]) for row in golds}
    return score_groups(wanted, {name: given[name] for name in wanted if name in given})


def intervals(golds: list[Json], predictions: list[Json], paths: Sequence[str], draws: int) -> Json:  # noqa: ARG001
    """No intervals: a document drawn twice would make a group of its own, and raise every figure."""
    return {}


def _group(gold: Json) -> str:
    return str(gold["incident_id"] if "incident_id" in gold else gold["topic"])


def score_groups(wanted: dict[str, str], given: dict[str, str]) -> Json:
    """The figures of groups by name; a document that is in no given group earns nothing."""
    size, told = Counter(wanted.values()), Counter(given.values())
    joint = Counter((wanted[name], given[name]) for name in given)
    p = ratio(sum(n * n / told[group] for (_, group), n in joint.items()), len(wanted))
    r = ratio(sum(n * n / size[group] for (group, _), n in joint.items()), len(wanted))
    both, all_told, all_wanted = _pairs(joint.values()), _pairs(told.values()), _pairs(size.values())
    chance = ratio(all_told * all_wanted, len(wanted) * (len(wanted) - 1) / 2)
    return {
        "bcubed": {"p": p, "r": r, "f1": ratio(2 * p * r, p + r)},
        "pairs": prf(both, all_told, all_wanted),
        "ari": ratio(both - chance, (all_told + all_wanted) / 2 - chance) if given else 0.0,
        "clusters_gold": len(size),
        "clusters_predicted": len(told),
        "clusters_exact": ratio(sum(n == size[g] == told[t] for (g, t), n in joint.items()), len(size)),
        "documents_in_groups_of_two_or_more": sum(n for n in size.values() if n > 1),
    }


def _pairs(sizes: Iterable[int]) -> int:
    """The number of pairs within groups."""
    return sum(n * (n - 1) // 2 for n in sizes)


def _score_pairs(golds: list[Json], predictions: list[Json]) -> Json:
    told = {str(p["id"]): bool(p["same"]) for p in predictions}
    right: dict[str, list[bool]] = defaultdict(list)
    counts: Counter[tuple[bool, bool]] = Counter()
    for row in golds:
        same = row["gold"] == "same"
        counts[same, told.get(str(row["id"]), False)] += 1
        right[row.get("case", "all")].append(same == told.get(str(row["id"]), False))
    both = counts[True, True]
    return {
        "pairs": prf(both, both + counts[False, True], both + counts[True, False]),
        "accuracy": ratio(both + counts[False, False], len(golds)),
        "cases": {case: ratio(sum(found), len(found)) for case, found in sorted(right.items())},
    }
