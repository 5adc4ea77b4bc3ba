"""Writes a trained encoder as int8 ONNX with its tokenizer and its card.

    python training/reader/export.py --run training/out/reader/roles --others training/out/reader/voices --to …

The heads of incidents are of the one run and the others of the other.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader import heads, train, windows
from reader.network import Incidents, Others, Reader

FILES = ("reader.onnx", "others.onnx", "tokenizer.json")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--others", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    tokenizer, _ = train.pretrained()
    pieces = torch.ones((2, 16), dtype=torch.int64)
    incidents = Incidents(trained(args.run)).eval()
    _write(incidents, (pieces, torch.ones_like(pieces)), ("pieces", "outputs", "embedded"), args.to / FILES[0])
    embedded = incidents(pieces, torch.ones_like(pieces))[1].detach()
    others = Others(trained(args.others)).eval()
    _write(others, (embedded, torch.ones_like(pieces)), ("embedded", "outputs"), args.to / FILES[1])
    tokenizer.save(str(args.to / FILES[2]), pretty=False)
    card: dict[str, Any] = {
        "length": windows.LENGTH,
        "cls": tokenizer.token_to_id("[CLS]"),
        "sep": tokenizer.token_to_id("[SEP]"),
        "heads": [{"name": h.name, "kind": h.kind, "classes": list(h.classes)} for h in ordered()],
        "incidents": list(heads.FIRST),
        "sha256": {n: digest(args.to / n) for n in FILES},
    }
    (args.to / "reader.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def ordered() -> list[heads.Head]:
    """The heads in the order of the outputs: those of incidents first."""
    return sorted(heads.HEADS, key=lambda h: h.name not in heads.FIRST)


def trained(run: Path) -> Reader:
    """The network of a run."""
    _, encoder = train.pretrained()
    model = Reader(encoder)
    model.load_state_dict(torch.load(run / "epoch.pt", weights_only=True)["model"])
    return model


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _write(
    model: torch.nn.Module, shown: tuple[torch.Tensor, torch.Tensor], names: tuple[str, ...], path: Path
) -> None:
    """`names`: of the first input (the second is the mask) and of the outputs."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            model, shown, str(plain), dynamo=False, opset_version=17,
            input_names=[names[0], "mask"], output_names=list(names[1:]),
            dynamic_axes={n: {0: "windows", 1: "pieces"} for n in ("mask", *names)},
        )  # fmt: skip
        small = Path(folder) / "small.onnx"
        quantize_dynamic(plain, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
        shutil.copy(small, path)


if __name__ == "__main__":
    main()
