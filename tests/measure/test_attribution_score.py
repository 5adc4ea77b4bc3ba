"""Our attribution figures agree with the independent program."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from dateline.measure import gold
from dateline.measure.attribution_score import score

Json = dict[str, Any]


def made_up(draw: random.Random, name: str) -> Json:
    """A document with attributions anywhere; some with two spans or no source."""

    def spans(most: int) -> list[Json]:
        starts = [draw.randrange(200) for _ in range(draw.randint(0 if most < 2 else 1, most))]
        return [{"start": s, "end": s + draw.randint(1, 30)} for s in starts]

    told = [{"source": spans(1), "cue": spans(1), "content": spans(2)} for _ in range(draw.randint(0, 6))]
    return {"id": name, "gold": {"attributions": told}}


def nearly(row: Json, draw: random.Random) -> Json:
    """A prediction that is partly right."""
    told = [a for a in row["gold"]["attributions"] if draw.random() < 0.8]
    shifted = [
        {part: [[s["start"], s["end"] + draw.randint(0, 8)] for s in spans] for part, spans in a.items()} for a in told
    ]
    return {"id": row["id"], "attributions": shifted + shifted[:1]}


def test_figures_agree_with_the_independent_program(shared: Path, tmp_path: Path) -> None:
    draw = random.Random(11)
    golds = [made_up(draw, f"d{n}") for n in range(60)]
    predictions = [nearly(row, draw) for row in golds[5:]]
    gold.write(tmp_path / "gold.jsonl", golds)
    gold.write(tmp_path / "out.jsonl", predictions)
    program = [sys.executable, str(shared / "score/attribution.py"), "gold.jsonl", "out.jsonl"]
    theirs = json.loads(subprocess.run(program, cwd=tmp_path, capture_output=True, check=True).stdout)
    ours = gold.rounded(score(golds, predictions))
    assert ours == {key: theirs[key] for key in ours}


def test_nothing_found_scores_nothing() -> None:
    row = {"id": "x", "gold": {"attributions": [{"source": [], "cue": [], "content": [[0, 9]]}]}}
    assert score([row], [])["content"] == {"p": 0.0, "r": 0.0, "f1": 0.0}
    same = {"id": "x", "attributions": row["gold"]["attributions"]}
    assert score([row], [same])["joint"]["f1"] == 1.0
