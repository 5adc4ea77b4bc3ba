"""Reports whose places are marked, as the programs that learn from them need them.

A file has one JSON object a line: `id`, `text`, `meta.url`, `meta.domain`, and `gold.toponyms`, objects with
`start`, `end`, `lat`, `lon`, `geonameid`. Parsing takes about a minute for six hundred reports; a folder
`cache` keeps what the parser found.
"""

from __future__ import annotations

import hashlib
import json
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.language import pipeline
from dateline.language.annotate import annotate
from dateline.measure.attribution import plain_report
from dateline.reading.read import _known as known_spans  # the spans that reading gives to the search for names

Json = dict[str, Any]
FOLDS = 5


@dataclass(frozen=True)
class Marked:
    """A report with its gold and the spans that the parser and the lexicons found."""

    id: str
    text: str
    meta: Json
    gold: dict[tuple[int, int], Json]
    known: list[tuple[int, int, str]]

    @property
    def fold(self) -> int:
        """The part that the report belongs to where the data is cut into five: as `dateline evaluate --fold` has it."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % FOLDS


def read_marked(path: Path, cache: Path | None = None) -> list[Marked]:
    """The reports of a file."""
    data = path.read_bytes()
    kept = cache / f"{hashlib.sha256(data).hexdigest()[:16]}.pickle" if cache else None
    if kept is not None and kept.is_file():
        return list(pickle.loads(kept.read_bytes()))
    parser = pipeline.load()
    found = []
    for line in data.decode().split("\n"):  # not splitlines: texts hold other line separators
        if not line:
            continue
        row = json.loads(line)
        text = str(row["text"])
        gold = {(g["start"], g["end"]): g for g in row["gold"]["toponyms"]}
        annotated = annotate(plain_report(text), parser, everything=True)
        known = [span for sentence in annotated.sentences for span in known_spans(sentence)]
        found.append(Marked(str(row["id"]), text, row.get("meta") or {}, gold, known))
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(found))
    return found
