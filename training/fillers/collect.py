"""Lays out the MUC-4 reports for the decision models, each by an encoder that did not see it.

    python training/fillers/collect.py --data ../shared/data --encoders training/out/encoders --out training/out/fillers

ENCODERS holds the exported parts (`part0`, `part1`, for the training reports) and `final` (for the development ones).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dateline import intake, places
from dateline.language import pipeline, tagger
from dateline.language.annotate import annotate
from dateline.places import Gazetteer
from dateline.reading.fillers.context import context_keys, plain_words, words_of
from dateline.reading.fillers.layout import Layout, lay_out, scenery_of
from dateline.reading.genre import find_genre
from dateline.reading.read import find_scene
from dateline.settings import load

Json = dict[str, Any]
PARTS = 2


def part_of(key: str) -> int:
    """The part of a MUC-4 document, as `training/reader/train.py` has it."""
    return sum(key.encode()) * 7919 % 104729 % PARTS


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoders", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--set", choices=("train", "dev"), required=True)
    parser.add_argument("--part", type=int, default=None)
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()
    rows = [json.loads(line) for line in (args.data / f"muc4/{args.set}.jsonl").open(encoding="utf-8")][: args.limit]
    name = args.set
    encoder = "final"
    if args.set == "train":
        rows = [r for r in rows if part_of(r["id"]) == args.part]
        name, encoder = f"train{args.part}", f"part{args.part}"
    args.out.mkdir(parents=True, exist_ok=True)
    _collect(rows, tagger.load_from(args.encoders / encoder), args.out, name)


def _collect(rows: list[Json], encoder: tagger.Tagger, out: Path, name: str) -> None:
    gazetteer = places.open_gazetteer(None, load().cache_dir, None)
    tables, lines = [], []
    for row in rows:
        layout = layout_of(row["text"], encoder, gazetteer)
        lines.append({"id": row["id"]} | (summary(layout) if layout else {"candidates": []}))
        if layout is not None and len(layout.candidates):
            tables.append(layout.table)
    np.savez_compressed(out / f"{name}.npz", table=np.concatenate(tables))
    (out / f"{name}.jsonl").write_text("".join(json.dumps(x) + "\n" for x in lines), encoding="utf-8")


def layout_of(text: str, encoder: tagger.Tagger, gazetteer: Gazetteer) -> Layout | None:
    """The layout of a report; None where no word in it tells an event."""
    taken = intake.read_text(text, intake.Given(kind="text"), load().limits())
    if taken.report is None:
        return None
    annotated = annotate(taken.report, pipeline.load())
    if not any(s.doc is not None for s in annotated.sentences):
        return None
    scene = find_scene(annotated, gazetteer, find_genre(annotated))
    return lay_out(annotated, scene.events, scene.bound, encoder)


def summary(layout: Layout) -> Json:
    """What the training programs need of a layout beside its table."""
    scene = scenery_of(layout)
    sentences = [
        [s.start, s.end, s.passage, round(s.told, 4), [round(float(v), 4) for v in s.kinds]] for s in scene.sentences
    ]
    words = words_of(list(layout.annotated.body()), plain_words(layout.annotated.report.text))
    by_index = {s.index: s for s in layout.annotated.body()}
    keys = []
    for c, best in zip(layout.candidates, layout.best, strict=True):
        sentence = by_index[best[2]]
        keys.append(context_keys(c, best[:2], sentence, words[best[2]]))
    return {
        "keys": keys, "best": [list(b) for b in layout.best],
        "candidates": [[c.role, c.key, c.spans, sorted(c.sources)] for c in layout.candidates],
        "sentences": sentences, "events": list(scene.events), "bound": list(scene.bound),
        "report": scene.report.tolist(),
        "text": layout.annotated.report.text,
        "published": layout.annotated.report.published.start if layout.annotated.report.published else None,
    }  # fmt: skip


if __name__ == "__main__":
    main()
