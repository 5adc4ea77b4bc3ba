"""Drafts of templates from the keys of MUC-4: the gold fillers, placed in the report's text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from dateline.reading.templates.drafts import DraftTemplate, Group, Mention

Row = dict[str, Any]


@dataclass(frozen=True)
class Item:
    """A filler of the key with its groups in the draft (a human target may have two) and its attributes."""

    kind: str
    groups: tuple[Group, ...]
    key: Row


@dataclass(frozen=True)
class GoldTemplate:
    """A template of a key as a draft, with its items and the key itself."""

    draft: DraftTemplate
    items: tuple[Item, ...]
    key: Row
    kind_known: bool


def occurrences(text: str, words: str) -> list[Mention]:
    """Every place where the words stand in the text, whatever its case and line breaks."""
    pattern = r"\s+".join(re.escape(w) for w in words.split())
    if not pattern:
        return []
    found = re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)
    return [Mention(m.group(), m.start(), m.end()) for m in found]


def listed(value: Any) -> list[str]:
    """A key's alternatives as a list."""
    return [value] if isinstance(value, str) else [str(v) for v in value or []]


def strings_of(key: Row) -> list[list[str]]:
    """The strings of every filler of a template."""
    out = [listed(item.get("strings")) for part in ("instruments", "perp_individuals", "perp_organisations",
           "physical_targets") for item in key.get(part) or []]  # fmt: skip
    for item in key.get("human_targets") or []:
        out += [listed(item.get("name")), listed(item.get("description"))]
    return out


def middle_of(text: str, key: Row) -> int:
    """About where a template is told: the median of what it names once."""
    once = [found[0].start for strings in strings_of(key) for s in strings if len(found := occurrences(text, s)) == 1]
    if not once:
        once = [m.start for strings in strings_of(key) for s in strings for m in occurrences(text, s)[:1]]
    once.sort()
    return once[len(once) // 2] if once else 0


def group_of(text: str, strings: list[str], middle: int, first_only: bool) -> Group:
    """The mentions of a filler, each the occurrence nearest to where the template is told."""
    found = []
    for words in strings[:1] if first_only else strings:
        places = occurrences(text, words)
        if places:
            found.append(min(places, key=lambda m: abs(m.start - middle)))
    return tuple(dict.fromkeys(found))


def types_of(row: Row) -> list[str]:
    """The incident type of each template, from the other key of the document where both have as many."""
    templates, gtt = row["gold"]["templates"], row["gold"]["templates_gtt"]
    kinds = [str(t["incident_type"]) for t in gtt]
    if len(kinds) == len(templates):
        return [k.split(" / ")[0] for k in kinds]
    return [(max(set(kinds), key=kinds.count) if kinds else "attack").split(" / ")[0]] * len(templates)


def gold_templates(row: Row, text: str, first_only: bool = False) -> list[GoldTemplate]:
    """The templates of a document as drafts over a text of it."""
    templates, kinds = row["gold"]["templates"], types_of(row)
    known = len(templates) == len(row["gold"]["templates_gtt"])
    return [_one(key, kind, text, first_only, known) for key, kind in zip(templates, kinds, strict=True)]


def _one(key: Row, kind: str, text: str, first_only: bool, known: bool) -> GoldTemplate:
    middle = middle_of(text, key)
    items: list[Item] = []

    def groups(part: str, field: str = "strings") -> tuple[Group, ...]:
        out = []
        for item in key.get(part) or []:
            group = group_of(text, listed(item.get(field)), middle, first_only)
            if part != "human_targets":
                items.append(Item(part, (group,) if group else (), item))
            if group:
                out.append(group)
        return tuple(dict.fromkeys(out))

    draft = DraftTemplate(
        kind,
        perp_ind=groups("perp_individuals"),
        perp_org=groups("perp_organisations"),
        target=groups("physical_targets"),
        victim=groups("human_targets", "name"),
        description=groups("human_targets", "description"),
        weapon=groups("instruments"),
    )
    for item in key.get("human_targets") or []:
        name = group_of(text, listed(item.get("name")), middle, first_only)
        words = group_of(text, listed(item.get("description")), middle, first_only)
        items.append(Item("human_targets", tuple(g for g in (name, words) if g), item))
    return GoldTemplate(draft, tuple(items), key, known)
