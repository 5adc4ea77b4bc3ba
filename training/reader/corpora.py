"""The training sets, each document as an `Example`: a text with spans and labels for some of the heads.

A head that a set says nothing about is not trained on it. Sets without a train part give all documents but fold 0.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from dateline.measure.gold import fold_of
from reader import heads

Json = dict[str, Any]
Span = tuple[int, int, str]
PARTS = 3  # of MUC-4: an encoder that did not see a part answers for it

_ARGUMENT = {
    "Attacker": "Attacker", "Killer": "Attacker", "Injurer": "Attacker", "Perpetrator": "Attacker",
    "Destroyer": "Attacker", "DamagerDestroyer": "Attacker", "Target": "Target", "Victim": "Victim",
    "ExplosiveDevice": "Instrument", "Instrument": "Instrument", "Place": "Place",
}  # fmt: skip
_VIOLENT = ("Conflict.Attack", "Life.Die", "Life.Injure", "ArtifactExistence.DamageDestroy", "GenericCrime")


@dataclass(frozen=True)
class Example:
    """A document. `spans` and `labels` are by head; a label is of the stretch `start` to `end`."""

    set: str
    id: str
    text: str
    spans: dict[str, list[Span]] = field(default_factory=dict)
    labels: dict[str, list[tuple[int, int, frozenset[str]]]] = field(default_factory=dict)
    names: tuple[Span, ...] = ()  # fillers whose names may be exchanged for others


def part_of(key: str) -> int:
    """The part of a MUC-4 document: another hash than that of the folds."""
    return sum(key.encode()) * 7919 % 104729 % PARTS


def rows(path: Path) -> Iterator[Json]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def load(data: Path) -> dict[str, list[Example]]:
    """All training examples by set. Nothing of a dev part, or of fold 0 where there is only a dev part."""
    rest = {
        name: [r for r in rows(data / name / "dev.jsonl") if fold_of(str(r["id"])) != 0]
        for name in ("re3d", "india_police", "casie", "gvdb")
    }
    return {
        "muc4": [muc4(r) for r in rows(data / "muc4/train.jsonl")],
        "wikievents": [wikievents(r) for r in rows(data / "wikievents/train.jsonl")],
        "satp": [_satp(r) for r in rows(data / "satp/train.jsonl")],
        "polnear": [_polnear(r) for r in rows(data / "polnear/train.jsonl")],
        "re3d": [_re3d(r) for r in rest["re3d"]],
        "india_police": [_police(r) for r in rest["india_police"]],
        "casie": [_casie(r) for r in rest["casie"]],
        "gvdb": [_gvdb(r) for r in rest["gvdb"]],
    }


def occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in the text, whole, whatever the white space between them."""
    parts = words.lower().split()
    if parts:
        pattern = r"\s+".join(re.escape(p) for p in parts)
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text.lower()):
            yield match.start(), match.end()


def muc4(row: Json) -> Example:
    """A MUC-4 document: every occurrence of every filler, longest first within a role."""
    text = row["meta"]["gtt_text"]
    gold = row["gold"]
    fillers: dict[str, set[str]] = {role: set() for role in heads.ROLES}
    for role, groups in gold["entities"].items():
        fillers[role] |= {m["text"] for group in groups for m in group}
    for template in gold["templates"]:
        for human in template["human_targets"]:
            fillers["Description"] |= {d.lower() for d in human["description"]}
        fillers["Place"] |= {p for place in template["location"] for p in _places(place)}
    spans = [(a, b, role) for role in heads.ROLES for a, b in longest(text, fillers[role])]
    kinds = frozenset(t["incident_type"] for t in gold["templates_gtt"])
    told = frozenset({"relevant", *(k for k in kinds if k in heads.INCIDENTS)}) if gold["templates"] else frozenset()
    sentences = []
    for start, end in sentences_of(text):
        inside = {r for a, b, r in spans if start <= a < end and r in heads.ROLES[:6]}
        sentences.append((start, end, frozenset({"sentence"}) if inside else frozenset()))
    names = tuple(s for s in spans if s[2] in ("PerpOrg", "Victim", "Target", "Place", "PerpInd"))
    return Example(
        "muc4", row["id"], text, {"roles": spans}, {"incidents": [(0, len(text), told)], "relevant": sentences}, names
    )


def longest(text: str, words: set[str]) -> list[tuple[int, int]]:
    """Occurrences of any of the words, the longer first, none over another."""
    taken: list[tuple[int, int]] = []
    for word in sorted(words, key=lambda w: (-len(w), w)):
        for start, end in occurrences(text, word):
            if all(end <= a or b <= start for a, b in taken):
                taken.append((start, end))
    return sorted(taken)


def _places(location: str) -> list[str]:
    """The names of a location of the keys but its country: "COLOMBIA: ANTIOQUIA (DEPARTMENT): MEDELLIN (CITY)"."""
    parts = re.split(r"\s*:\s*|\s+-\s+", location)
    names = [re.sub(r"\s*\([^)]*\)\s*", "", part).strip().lower() for part in parts[1:]]
    return [name for name in names if name]


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Rough sentences: cut after a full stop, a question mark or two line ends."""
    cuts = [0, *(m.end() for m in re.finditer(r"(?<=[\w\])\"'”’]{2})[.?!][\"'”’)]*\s+|\s{3,}", text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def wikievents(row: Json) -> Example:
    """Triggers with type, and the arguments of violent events."""
    triggers, arguments = [], []
    for event in row["gold"]["events"]:
        kind = ".".join(event["type"].split(".")[:2])
        trigger = event["trigger"]
        if kind in heads.TRIGGERS:
            triggers.append((trigger["start"], trigger["end"], kind))
        if kind.startswith(_VIOLENT):
            told = [a for a in event["arguments"] if a["role"] in _ARGUMENT and "start" in a]
            arguments += [(a["start"], a["end"], _ARGUMENT[a["role"]]) for a in told]
    return Example(
        "wikievents", row["id"], row["text"], {"triggers": triggers, "arguments": sorted(set(arguments))},
        names=tuple(sorted(set(arguments))),
    )  # fmt: skip


def _satp(row: Json) -> Example:
    labels = frozenset(row["gold"]["labels"])
    return Example("satp", row["id"], row["text"], labels={"attack_kinds": [(0, len(row["text"]), labels)]})


def _polnear(row: Json) -> Example:
    spans = [
        (s["start"], s["end"], part)
        for a in row["gold"]["attributions"] for part in heads.ATTRIBUTION for s in a.get(part) or []
    ]  # fmt: skip
    return Example("polnear", row["id"], row["text"], {"attribution": sorted(set(spans))})


def _re3d(row: Json) -> Example:
    """Of nested entities the longest is learnt."""
    taken: list[Span] = []
    for e in sorted(row["gold"]["entities"], key=lambda e: (e["start"] - e["end"], e["start"])):
        if e["type"] in heads.ENTITIES and all(e["end"] <= a or b <= e["start"] for a, b, _ in taken):
            taken.append((e["start"], e["end"], e["type"]))
    return Example("re3d", row["id"], row["text"], {"entities": sorted(taken)})


def _police(row: Json) -> Example:
    labels = [(s["start"], s["end"], frozenset(s["labels"])) for s in row["gold"]["sentences"]]
    return Example("india_police", row["id"], row["text"], labels={"police": labels})


def _casie(row: Json) -> Example:
    spans = [
        (e["trigger"]["start"], e["trigger"]["end"], e["realis"] if e["realis"] in heads.REALIS else "Generic")
        for e in row["gold"]["events"]
    ]
    return Example("casie", row["id"], row["text"], {"realis": spans})


def _gvdb(row: Json) -> Example:
    spans: list[Span] = []
    gold = row["gold"]
    for who in ("victim", "shooter"):
        for person in gold[f"{who}s"]:
            for part in ("name", "age"):
                found = person.get(part)
                if found and "start" in found:
                    spans.append((found["start"], found["end"], f"{who}_{part}"))
    single = [(part, gold[part]) for part in heads.FACTS[4:] if gold.get(part) and "start" in gold[part]]
    spans += [(found["start"], found["end"], part) for part, found in single]
    return Example("gvdb", row["id"], row["text"], {"facts": sorted(set(spans))})
