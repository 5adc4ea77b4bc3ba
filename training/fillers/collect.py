"""Lays out the MUC-4 reports for the decision models, each by an encoder that did not see it.

    python training/fillers/collect.py --data ../shared/data --encoders training/out/encoders --out training/out/fillers

ENCODERS holds the exported parts (`part0` to `part2`, for the training reports) and `final` (for the development ones).
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

from dateline import places
from dateline.language import tagger
from dateline.measure.encoded import layout_of
from dateline.reading.fillers.context import plain_words
from dateline.reading.fillers.decide import keys_of
from dateline.reading.fillers.layout import Layout, scenery_of
from dateline.settings import load
from reader.corpora import part_of

Json = dict[str, Any]


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


def summary(layout: Layout) -> Json:
    """What the training programs need of a layout beside its table."""
    scene = scenery_of(layout)
    sentences = [
        [s.start, s.end, s.passage, round(s.told, 4), [round(float(v), 4) for v in s.kinds]] for s in scene.sentences
    ]
    return {
        "keys": keys_of(layout, plain_words(layout.annotated.report.text)), "best": [list(b) for b in layout.best],
        "candidates": [[c.role, c.key, c.spans, sorted(c.sources)] for c in layout.candidates],
        "sentences": sentences, "events": list(scene.events), "bound": list(scene.bound),
        "report": scene.report.tolist(),
        "text": layout.annotated.report.text,
        "published": layout.annotated.report.published.start if layout.annotated.report.published else None,
    }  # fmt: skip


if __name__ == "__main__":
    main()
