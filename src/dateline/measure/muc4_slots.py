"""All slots of MUC-4 templates, in the spirit of the 1992 evaluation.

Templates are mapped one to one by the credit of their fills. A fill is right (1), partly right (0.5) or wrong. Optional
gold templates and fills count only where something was matched to them.
"""

from __future__ import annotations

import datetime
import re
import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.measure.matching import best_pairs_of_sides
from dateline.measure.shares import prf

Json = dict[str, Any]

PLAIN = ("date", "location", "type", "stage", "category", "physical_total", "human_total")
STRINGS = frozenset(
    {
        "instrument_id", "perp_individual", "perp_organisation", "physical_id", "human_name", "human_description",
    }
)  # fmt: skip
TARGET_FIELDS = ("type", "number", "nation", "effect")
HALF = 0.5
_PUNCTUATION = str.maketrans("", "", string.punctuation)
_MONTHS = {m: n for n, m in enumerate("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(), 1)}


def folded(text: str) -> str:
    """The words in lower case, without punctuation and articles."""
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text.lower().translate(_PUNCTUATION)).split())


@dataclass(frozen=True, slots=True)
class Fill:
    """One fill: alternatives, any of which is right, and the names of the thing that it is said of, if any."""

    values: list[str]
    said_of: list[str] | None = None
    optional: bool = False


Slots = dict[str, list[Fill]]
Counts = dict[str, list[float]]  # slot -> credit, fills predicted, fills wanted


def score_slots(documents: Iterable[tuple[Json, Json]]) -> Json:
    """Precision, recall and F1 over the fills of all templates, and of those matched or missing."""
    everything: Counts = {}
    without_spurious: Counts = {}
    templates = [0, 0, 0]
    for gold, prediction in documents:
        wanted = gold["templates"]
        golds = [fills(t) for t in wanted]
        told = [fills(t) for t in prediction.get("templates") or ()]
        compared = [[_compare(g, p) for p in told] for g in golds]
        pairs = best_pairs_of_sides(
            [[_weight(compared[i][j], told[j]) for j in range(len(told))] for i in range(len(golds))]
        )
        mapped, used = {i for i, _ in pairs}, {j for _, j in pairs}
        for counts in (everything, without_spurious):
            for i, j in pairs:
                _add(counts, compared[i][j])
            for i, slots in enumerate(golds):
                if i not in mapped and not wanted[i].get("optional"):
                    _add(counts, {s: [0, 0, sum(not f.optional for f in given)] for s, given in slots.items()})
        for j, slots in enumerate(told):
            if j not in used:
                _add(everything, {s: [0, len(given), 0] for s, given in slots.items()})
        templates[0] += len(pairs)
        templates[1] += len(told)
        templates[2] += sum(i in mapped or not t.get("optional") for i, t in enumerate(wanted))
    return {
        "all_templates": prf(*_sums(everything)),
        "matched_and_missing": prf(*_sums(without_spurious)),
        "templates": prf(*templates),
        "slots": {s: prf(*c) | {"gold": c[2]} for s, c in sorted(everything.items())},
    }


def _weight(compared: Counts, told: Slots) -> float:
    """How well two templates fit; they do not at all where the one told states a type and it is wrong."""
    if told.get("type") and not compared["type"][0]:
        return 0.0
    return sum(counts[0] for counts in compared.values())


def _add(to: Counts, more: Counts) -> None:
    for slot, counts in more.items():
        to[slot] = [a + b for a, b in zip(to.get(slot, (0.0, 0.0, 0.0)), counts, strict=True)]


def _sums(counts: Counts) -> tuple[float, float, float]:
    credit, given, wanted = (sum(c[place] for c in counts.values()) for place in range(3))
    return credit, given, wanted


def fills(template: Json) -> Slots:
    """The fills of a template, slot by slot; empty ones are left out."""
    slots: Slots = {}

    def put(slot: str, given: Any, said_of: list[str] | None = None, optional: bool = False) -> None:
        if values := _strings(given):
            slots.setdefault(slot, []).append(Fill(values, said_of, optional))

    for slot in PLAIN:
        put(slot, template.get(slot))
    for item in template.get("instruments") or ():
        put("instrument_id", item.get("strings"), None, _optional(item))
        put("instrument_type", item.get("type"), item.get("strings") or [], _optional(item))
    for item in template.get("perp_individuals") or ():
        put("perp_individual", item.get("strings"), None, _optional(item))
    for item in template.get("perp_organisations") or ():
        put("perp_organisation", item.get("strings"), None, _optional(item))
        put("organisation_confidence", item.get("confidence"), item.get("strings") or [], _optional(item))
    for item in template.get("physical_targets") or ():
        put("physical_id", item.get("strings"), None, _optional(item))
        for field in TARGET_FIELDS:
            put(f"physical_{field}", item.get(field), item.get("strings") or [], _optional(item))
    for item in template.get("human_targets") or ():
        names, words = _strings(item.get("name")), _strings(item.get("description"))
        put("human_name", names, None, _optional(item))
        put("human_description", words, names, _optional(item))
        for field in TARGET_FIELDS:
            put(f"human_{field}", item.get(field), [*names, *words], _optional(item))
    return slots


def _optional(item: Json) -> bool:
    return bool(item.get("optional", False))


def _strings(given: Any) -> list[str]:
    """One value or a list of alternatives as a list of strings."""
    return [str(given)] if isinstance(given, (str, int)) else [str(value) for value in given or ()]


def _compare(golds: Slots, told: Slots) -> Counts:
    """What two templates give each other, slot by slot."""
    out: Counts = {}
    for slot in {*golds, *told}:
        wanted, given = golds.get(slot, []), told.get(slot, [])
        table = [[credit(slot, g, p) for p in given] for g in wanted]
        pairs = best_pairs_of_sides(table)
        matched = {i for i, _ in pairs}
        needed = sum(i in matched or not g.optional for i, g in enumerate(wanted))
        out[slot] = [sum(table[i][j] for i, j in pairs), len(given), needed]
    return out


def credit(slot: str, gold: Fill, told: Fill) -> float:
    """1 for a right fill, 0.5 for a partly right one, else 0."""
    if slot == "date":
        return max(_date_credit(a, b) for a in gold.values for b in told.values)
    if slot == "location":
        return max(_place_credit(a, b) for a in gold.values for b in told.values)
    if slot in STRINGS:
        return _string_credit(gold.values, told.values)
    wanted, given = ({re.sub(r"\s+", " ", v.upper()).strip(" ~") for v in fill.values} for fill in (gold, told))
    if not wanted & given:
        return HALF if slot == "type" and "ATTACK" in wanted | given else 0.0
    if gold.said_of is None or not (gold.said_of or told.said_of):
        return 1.0
    return 1.0 if _string_credit(gold.said_of, told.said_of or []) else HALF


def _string_credit(gold: Sequence[str], told: Sequence[str]) -> float:
    """Right where one alternative is the same words; partly where the words of one are among those of the other."""
    wanted, given = ({folded(s) for s in strings} - {""} for strings in (gold, told))
    if wanted & given:
        return 1.0
    words = [(set(a.split()), set(b.split())) for a in wanted for b in given]
    return HALF if any(a <= b or b <= a for a, b in words) else 0.0


def _date_credit(gold: str, told: str) -> float:
    if gold.upper().split() == told.upper().split():
        return 1.0
    wanted, given = _period(gold), _period(told)
    if not wanted or not given:
        return 0.0
    if wanted == given:
        return 1.0
    return HALF if wanted[0] <= given[1] and given[0] <= wanted[1] else 0.0


def _period(text: str) -> tuple[datetime.date, datetime.date] | None:
    """First and last day of "12 JAN 90", "- 12 JAN 90" (until then) or "05 JAN 90 - 12 JAN 90"; None if no dates."""
    days = []
    for day, month, year in re.findall(r"(\d{1,2})\s+([A-Z]{3})[A-Z]*\s+(\d{2,4})", text.upper()):
        try:
            days.append(datetime.date(int(year) + 1900 * (len(year) == 2), _MONTHS[month], int(day)))
        except (KeyError, ValueError):
            return None
    if not days:
        return None
    return (datetime.date.min if text.strip().startswith("-") else days[0]), days[-1]


def _place_credit(gold: str, told: str) -> float:
    """Right where all steps are the same; partly where the country is."""
    wanted, given = (
        [re.sub(r"\s*\([^)]*\)", "", step).strip() for step in place.upper().split(":")] for place in (gold, told)
    )
    if wanted == given:
        return 1.0
    return HALF if wanted[0] == given[0] else 0.0
